# Generated from schema/resources/files.yaml. Do not edit; run: nox -s generate
"""Types of `files` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "FileCreateParams": {
        "type": "object",
        "properties": {
            "file": {"format": "binary", "type": "string"},
            "purpose": {"type": "string", "anyOf": [{"enum": ["batch"]}, {"type": "string"}]},
            "expires_after": {"$ref": "#/$defs/FileExpiry"},
        },
        "required": ["file", "purpose"],
    },
    "FileDeleted": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "object": {"default": "file", "type": "string"},
            "deleted": {"type": ["boolean", "null"]},
        },
        "required": ["id"],
    },
    "FileExpiry": {
        "type": "object",
        "properties": {
            "anchor": {"type": "string", "enum": ["created_at"]},
            "seconds": {"minimum": 3600, "maximum": 2592000, "type": "integer"},
        },
        "required": ["anchor", "seconds"],
    },
    "FileList": {
        "type": "object",
        "properties": {
            "object": {"default": "list", "type": "string"},
            "data": {"type": "array", "items": {"$ref": "#/$defs/FileObject"}},
            "first_id": {"type": ["string", "null"]},
            "last_id": {"type": ["string", "null"]},
            "has_more": {"type": ["boolean", "null"]},
        },
        "required": ["data"],
    },
    "FileObject": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "object": {"default": "file", "type": "string"},
            "bytes": {"type": ["integer", "null"]},
            "created_at": {"type": ["integer", "null"]},
            "expires_at": {"type": ["integer", "null"]},
            "filename": {"type": ["string", "null"]},
            "purpose": {
                "type": ["string", "null"],
                "anyOf": [
                    {"enum": ["batch", "fine-tune", "batch-output", "batch_output", None]},
                    {"type": ["string", "null"]},
                ],
            },
        },
        "required": ["id"],
    },
}
