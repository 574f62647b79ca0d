# Generated from schema/resources/scoped_jwt.yaml. Do not edit; run: nox -s generate
"""Types of `scoped_jwt` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "ScopedToken": {
        "type": "object",
        "properties": {"token": {"type": "string"}},
        "required": ["token"],
    },
    "ScopedTokenInfo": {
        "type": "object",
        "properties": {
            "expires_at": {"type": "integer"},
            "models": {"type": ["array", "null"], "items": {"type": "string"}},
            "spending_limit": {"type": ["number", "null"]},
        },
        "required": ["expires_at"],
    },
    "ScopedTokenParams": {
        "type": "object",
        "properties": {
            "api_key_name": {"type": "string"},
            "models": {"type": ["array", "null"], "items": {"type": "string"}},
            "expires_delta": {"type": ["integer", "null"]},
            "expires_at": {"type": ["integer", "null"]},
            "spending_limit": {"type": ["number", "null"]},
        },
        "required": ["api_key_name"],
    },
}
