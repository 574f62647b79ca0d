# Generated from schema/resources/api_tokens.yaml. Do not edit; run: nox -s generate
"""Types of `api_tokens` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "ApiToken": {
        "type": "object",
        "properties": {
            "token": {"type": "string"},
            "created_at": {"type": "integer"},
            "name": {"type": "string"},
            "token_id": {"type": ["string", "null"]},
            "allowed_ips": {"type": ["array", "null"], "items": {"type": "string"}},
        },
        "required": ["token", "name"],
    },
    "ApiTokenParams": {
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "required": ["name"],
    },
    "VercelExportParams": {
        "type": "object",
        "properties": {
            "project_id_or_name": {"type": "string"},
            "is_sensitive": {"type": "boolean"},
            "env_development": {"type": "boolean"},
            "env_preview": {"type": "boolean"},
            "env_production": {"type": "boolean"},
        },
        "required": [
            "project_id_or_name",
            "is_sensitive",
            "env_development",
            "env_preview",
            "env_production",
        ],
    },
}
