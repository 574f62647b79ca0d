# Generated from schema/resources/completions.yaml. Do not edit; run: nox -s generate
"""Types of `completions` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "Completion": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "object": {"default": "text_completion", "type": "string"},
            "created": {"type": "integer"},
            "model": {"type": "string"},
            "choices": {"type": "array", "items": {"$ref": "#/$defs/CompletionChoice"}},
            "usage": {"anyOf": [{"$ref": "#/$defs/Usage"}, {"type": "null"}]},
            "service_tier": {"type": ["string", "null"]},
        },
        "required": ["id", "created", "model", "choices"],
    },
    "CompletionChoice": {
        "type": "object",
        "properties": {
            "index": {"default": 0, "type": "integer"},
            "text": {"type": "string"},
            "finish_reason": {
                "type": ["string", "null"],
                "anyOf": [
                    {"enum": ["stop", "length", "content_filter", None]},
                    {"type": ["string", "null"]},
                ],
            },
            "logprobs": {"anyOf": [{"$ref": "#/$defs/CompletionLogprobs"}, {"type": "null"}]},
        },
        "required": ["text"],
    },
    "CompletionData": {
        "type": "object",
        "properties": {"image": {"type": "array", "items": {"type": "string"}}},
    },
    "CompletionLogprobs": {
        "type": "object",
        "properties": {
            "tokens": {"type": ["array", "null"], "items": {"type": "string"}},
            "token_logprobs": {"type": ["array", "null"], "items": {"type": ["number", "null"]}},
            "top_logprobs": {
                "type": ["array", "null"],
                "items": {
                    "type": ["object", "null"],
                    "additionalProperties": {"type": ["number", "null"]},
                },
            },
            "text_offset": {"type": ["array", "null"], "items": {"type": "integer"}},
        },
    },
    "CompletionParams": {
        "type": "object",
        "properties": {
            "model": {"type": "string", "minLength": 1},
            "prompt": {
                "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "integer"}}]
            },
            "stream": {"default": False, "type": "boolean"},
            "max_tokens": {"maximum": 1000000, "exclusiveMinimum": 0, "type": ["integer", "null"]},
            "temperature": {"minimum": 0, "maximum": 2, "default": 1.0, "type": "number"},
            "top_p": {"maximum": 1, "exclusiveMinimum": 0, "default": 1.0, "type": "number"},
            "min_p": {"minimum": 0, "maximum": 1, "default": 0.0, "type": "number"},
            "top_k": {"minimum": 0, "exclusiveMaximum": 1000, "default": 0, "type": "integer"},
            "n": {"minimum": 1, "maximum": 4, "default": 1, "type": "integer"},
            "stop": {
                "maxItems": 16,
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "items": {"type": "string"}},
                    {"type": "null"},
                ],
            },
            "stop_token_ids": {"type": ["array", "null"], "items": {"type": "integer"}},
            "presence_penalty": {"minimum": -2, "maximum": 2, "default": 0, "type": "number"},
            "frequency_penalty": {"minimum": -2, "maximum": 2, "default": 0, "type": "number"},
            "repetition_penalty": {"minimum": 0.01, "maximum": 5, "default": 1, "type": "number"},
            "echo": {"type": ["boolean", "null"]},
            "logprobs": {"type": ["integer", "null"]},
            "return_tokens_as_token_ids": {"type": ["boolean", "null"]},
            "response_format": {
                "anyOf": [
                    {"$ref": "#/$defs/TextFormat"},
                    {"$ref": "#/$defs/JsonObjectFormat"},
                    {"$ref": "#/$defs/JsonSchemaFormat"},
                    {"$ref": "#/$defs/RegexFormat"},
                    {"type": "null"},
                ]
            },
            "seed": {
                "minimum": -9223372036854775808,
                "exclusiveMaximum": 18446744073709551616,
                "type": ["integer", "null"],
            },
            "stream_options": {"anyOf": [{"$ref": "#/$defs/StreamOptions"}, {"type": "null"}]},
            "service_tier": {
                "type": ["string", "null"],
                "enum": ["default", "priority", "flex", None],
            },
            "prompt_cache_key": {"type": ["string", "null"]},
            "data": {"anyOf": [{"$ref": "#/$defs/CompletionData"}, {"type": "null"}]},
            "user": {"type": ["string", "null"]},
        },
        "required": ["model", "prompt"],
    },
}
