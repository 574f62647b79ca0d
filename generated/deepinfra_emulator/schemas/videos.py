# Generated from schema/resources/videos.yaml. Do not edit; run: nox -s generate
"""Types of `videos` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "VideoCreateParams": {
        "type": "object",
        "properties": {
            "model": {"type": "string", "minLength": 1},
            "prompt": {"type": "string"},
            "negative_prompt": {"type": "string"},
            "aspect_ratio": {"type": "string"},
            "size": {"type": "string"},
            "seconds": {"minimum": 1, "type": "integer"},
            "seed": {"type": "integer"},
            "style": {"type": "string"},
            "image_url": {"type": "string"},
        },
        "required": ["model", "prompt"],
    },
    "VideoData": {"type": "object", "properties": {"url": {"type": ["string", "null"]}}},
    "VideoJob": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "object": {"default": "video.generation.job", "type": "string"},
            "created_at": {"type": ["integer", "null"]},
            "status": {
                "type": "string",
                "anyOf": [
                    {"enum": ["queued", "running", "succeeded", "failed"]},
                    {"type": "string"},
                ],
            },
            "model": {"type": ["string", "null"]},
            "data": {"type": ["array", "null"], "items": {"$ref": "#/$defs/VideoData"}},
            "error": {"type": ["string", "object", "null"], "additionalProperties": True},
        },
        "required": ["id", "status"],
    },
}
