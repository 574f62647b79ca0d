# Generated from schema/resources/cli.yaml. Do not edit; run: nox -s generate
"""Types of `cli` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "CliVersion": {"type": "object", "properties": {}},
}
