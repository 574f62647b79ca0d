# Generated from schema/resources/logs.yaml. Do not edit; run: nox -s generate
"""Types of `logs` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "DeploymentLogLines": {
        "type": "object",
        "properties": {
            "entries": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/LogEntry"}},
            }
        },
    },
    "LogEntry": {
        "type": "array",
        "prefixItems": [{"type": "string"}, {"type": "string"}],
        "minItems": 2,
        "maxItems": 2,
    },
    "LogLines": {
        "type": "object",
        "properties": {"entries": {"type": "array", "items": {"$ref": "#/$defs/LogEntry"}}},
    },
}
