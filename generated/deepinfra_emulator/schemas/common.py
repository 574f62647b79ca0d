# Generated from schema/types.yaml. Do not edit; run: nox -s generate
"""Types of `common` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "CompletionTokensDetails": {
        "type": "object",
        "properties": {"reasoning_tokens": {"type": ["integer", "null"]}},
    },
    "JsonObjectFormat": {
        "type": "object",
        "properties": {"type": {"type": "string", "const": "json_object"}},
        "required": ["type"],
    },
    "JsonSchemaDefinition": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "description": {"type": ["string", "null"]},
            "schema": {"type": "object", "additionalProperties": True},
            "strict": {"type": ["boolean", "null"]},
        },
        "required": ["name", "schema"],
    },
    "JsonSchemaFormat": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "json_schema"},
            "json_schema": {"$ref": "#/$defs/JsonSchemaDefinition"},
        },
        "required": ["type", "json_schema"],
    },
    "PromptTokensDetails": {
        "type": "object",
        "properties": {
            "cached_tokens": {"type": ["integer", "null"]},
            "cache_write_tokens": {"type": ["integer", "null"]},
        },
    },
    "RegexFormat": {
        "type": "object",
        "properties": {"type": {"type": "string", "const": "regex"}, "regex": {"type": "string"}},
        "required": ["type", "regex"],
    },
    "StreamOptions": {
        "type": "object",
        "properties": {
            "include_usage": {"default": True, "type": "boolean"},
            "continuous_usage_stats": {"default": False, "type": "boolean"},
        },
    },
    "TextFormat": {
        "type": "object",
        "properties": {"type": {"type": "string", "const": "text"}},
        "required": ["type"],
    },
    "Usage": {
        "type": "object",
        "properties": {
            "prompt_tokens": {"type": "integer"},
            "completion_tokens": {"type": "integer"},
            "total_tokens": {"type": "integer"},
            "estimated_cost": {"type": ["number", "null"]},
            "prompt_tokens_details": {
                "anyOf": [{"$ref": "#/$defs/PromptTokensDetails"}, {"type": "null"}]
            },
            "completion_tokens_details": {
                "anyOf": [{"$ref": "#/$defs/CompletionTokensDetails"}, {"type": "null"}]
            },
        },
        "required": ["prompt_tokens", "completion_tokens", "total_tokens"],
    },
}
