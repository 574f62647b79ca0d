# Generated from schema/resources/voices.yaml. Do not edit; run: nox -s generate
"""Types of `voices` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "Voice": {
        "type": "object",
        "properties": {
            "voice_id": {"type": "string"},
            "name": {"type": "string"},
            "description": {"default": "", "type": "string"},
            "user_id": {"type": ["string", "null"]},
            "created_at": {"type": ["integer", "null"]},
            "updated_at": {"type": ["integer", "null"]},
        },
        "required": ["voice_id", "name"],
    },
    "VoiceCreateParams": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "description": {"type": "string"},
            "files": {
                "format": "binary",
                "type": ["string", "array"],
                "items": {"format": "binary", "type": "string"},
            },
        },
        "required": ["name", "description", "files"],
    },
    "VoiceList": {
        "type": "object",
        "properties": {"voices": {"type": "array", "items": {"$ref": "#/$defs/Voice"}}},
    },
    "VoiceUpdateParams": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "description": {"type": "string"}},
        "required": ["name", "description"],
    },
}
