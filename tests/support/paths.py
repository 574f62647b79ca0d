"""Where things are in the project."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "schema"
GENERATED = ROOT / "generated"
CODEGEN = ROOT / "codegen"
OTHER_PROVIDER = ROOT / "tests" / "other_provider" / "schema"
