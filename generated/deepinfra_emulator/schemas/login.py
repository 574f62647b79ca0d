# Generated from schema/resources/login.yaml. Do not edit; run: nox -s generate
"""Types of `login` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "CliLogin": {"type": "object", "properties": {"access_token": {"type": ["string", "null"]}}},
}
