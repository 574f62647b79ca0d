# Generated from schema/resources/embeddings.yaml. Do not edit; run: nox -s generate
"""Types of `embeddings` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "Embedding": {
        "type": "object",
        "properties": {
            "object": {"default": "embedding", "type": "string"},
            "index": {"default": 0, "type": "integer"},
            "embedding": {
                "anyOf": [{"type": "array", "items": {"type": "number"}}, {"type": "string"}]
            },
        },
        "required": ["embedding"],
    },
    "EmbeddingList": {
        "type": "object",
        "properties": {
            "object": {"default": "list", "type": "string"},
            "data": {"type": "array", "items": {"$ref": "#/$defs/Embedding"}},
            "model": {"type": ["string", "null"]},
            "usage": {"anyOf": [{"$ref": "#/$defs/EmbeddingUsage"}, {"type": "null"}]},
            "service_tier": {"type": ["string", "null"]},
        },
        "required": ["data"],
    },
    "EmbeddingParams": {
        "type": "object",
        "properties": {
            "model": {"examples": ["BAAI/bge-large-en-v1.5"], "type": "string", "minLength": 1},
            "input": {
                "minLength": 1,
                "maxItems": 1024,
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "items": {"minLength": 1, "type": "string"}},
                ],
            },
            "encoding_format": {"default": "float", "type": "string", "enum": ["float", "base64"]},
            "dimensions": {"minimum": 32, "type": ["integer", "null"]},
            "service_tier": {
                "type": ["string", "null"],
                "enum": ["default", "priority", "flex", None],
            },
        },
        "required": ["model", "input"],
    },
    "EmbeddingUsage": {
        "type": "object",
        "properties": {
            "prompt_tokens": {"type": "integer"},
            "total_tokens": {"type": "integer"},
            "estimated_cost": {"type": ["number", "null"]},
        },
        "required": ["prompt_tokens", "total_tokens"],
    },
}
