# Generated from schema/resources/images.yaml. Do not edit; run: nox -s generate
"""Types of `images` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "Image": {
        "type": "object",
        "properties": {
            "b64_json": {"type": ["string", "null"]},
            "url": {"type": ["string", "null"]},
            "revised_prompt": {"type": ["string", "null"]},
        },
    },
    "ImageEditParams": {
        "type": "object",
        "properties": {
            "image": {
                "format": "binary",
                "type": ["string", "array"],
                "items": {"format": "binary", "type": "string"},
            },
            "prompt": {"type": "string"},
            "model": {"type": "string", "minLength": 1},
            "mask": {"format": "binary", "type": "string"},
            "n": {"minimum": 1, "maximum": 4, "default": 1, "type": "integer"},
            "size": {"default": "1024x1024", "type": "string"},
            "response_format": {"default": "b64_json", "type": "string", "enum": ["b64_json"]},
            "user": {"type": "string"},
        },
        "required": ["image", "prompt", "model"],
    },
    "ImageGenerateParams": {
        "type": "object",
        "properties": {
            "model": {
                "examples": ["black-forest-labs/FLUX-1-schnell"],
                "type": "string",
                "minLength": 1,
            },
            "prompt": {"type": "string"},
            "n": {"minimum": 1, "maximum": 4, "default": 1, "type": "integer"},
            "size": {"default": "1024x1024", "type": "string"},
            "response_format": {
                "default": "b64_json",
                "type": ["string", "null"],
                "enum": ["b64_json", None],
            },
            "quality": {"type": ["string", "null"]},
            "style": {"type": ["string", "null"]},
            "user": {"type": ["string", "null"]},
        },
        "required": ["model", "prompt"],
    },
    "ImageVariationParams": {
        "type": "object",
        "properties": {
            "image": {"format": "binary", "type": "string"},
            "model": {"type": "string", "minLength": 1},
            "n": {"minimum": 1, "maximum": 4, "default": 1, "type": "integer"},
            "size": {"default": "1024x1024", "type": "string"},
            "response_format": {"default": "b64_json", "type": "string", "enum": ["b64_json"]},
            "user": {"type": "string"},
        },
        "required": ["image", "model"],
    },
    "ImagesResponse": {
        "type": "object",
        "properties": {
            "created": {"type": "integer"},
            "data": {"type": "array", "items": {"$ref": "#/$defs/Image"}},
        },
        "required": ["data"],
    },
}
