# Generated from schema/resources/batches.yaml. Do not edit; run: nox -s generate
"""Types of `batches` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "Batch": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "object": {"default": "batch", "type": "string"},
            "endpoint": {"type": ["string", "null"]},
            "model": {"type": ["string", "null"]},
            "errors": {"anyOf": [{"$ref": "#/$defs/BatchErrors"}, {"type": "null"}]},
            "input_file_id": {"type": ["string", "null"]},
            "completion_window": {"type": ["string", "null"]},
            "status": {
                "type": "string",
                "anyOf": [
                    {
                        "enum": [
                            "validating",
                            "in_progress",
                            "finalizing",
                            "completed",
                            "failed",
                            "expired",
                            "cancelling",
                            "cancelled",
                        ]
                    },
                    {"type": "string"},
                ],
            },
            "output_file_id": {"type": ["string", "null"]},
            "error_file_id": {"type": ["string", "null"]},
            "created_at": {"type": ["integer", "null"]},
            "in_progress_at": {"type": ["integer", "null"]},
            "finalizing_at": {"type": ["integer", "null"]},
            "completed_at": {"type": ["integer", "null"]},
            "failed_at": {"type": ["integer", "null"]},
            "expires_at": {"type": ["integer", "null"]},
            "expired_at": {"type": ["integer", "null"]},
            "cancelling_at": {"type": ["integer", "null"]},
            "cancelled_at": {"type": ["integer", "null"]},
            "request_counts": {"anyOf": [{"$ref": "#/$defs/BatchRequestCounts"}, {"type": "null"}]},
            "usage": {"anyOf": [{"$ref": "#/$defs/BatchUsage"}, {"type": "null"}]},
            "metadata": {"type": ["object", "null"], "additionalProperties": True},
        },
        "required": ["id", "status"],
    },
    "BatchCreateParams": {
        "type": "object",
        "properties": {
            "input_file_id": {"type": "string"},
            "endpoint": {
                "type": "string",
                "enum": ["/v1/chat/completions", "/v1/completions", "/v1/embeddings"],
            },
            "completion_window": {"type": "string", "enum": ["24h"]},
            "metadata": {"type": ["object", "null"], "additionalProperties": {"type": "string"}},
            "output_expires_after": {"$ref": "#/$defs/BatchOutputExpiry"},
        },
        "required": ["input_file_id", "endpoint", "completion_window"],
    },
    "BatchError": {
        "type": "object",
        "properties": {
            "code": {
                "type": ["string", "null"],
                "anyOf": [
                    {
                        "enum": [
                            "duplicate_custom_id",
                            "invalid_json",
                            "unknown_model",
                            "model_mismatch",
                            "invalid_line",
                            None,
                        ]
                    },
                    {"type": ["string", "null"]},
                ],
            },
            "line": {"type": ["integer", "null"]},
            "message": {"type": ["string", "null"]},
            "param": {"type": ["string", "null"]},
        },
    },
    "BatchErrors": {
        "type": "object",
        "properties": {
            "object": {"type": ["string", "null"]},
            "data": {"type": ["array", "null"], "items": {"$ref": "#/$defs/BatchError"}},
        },
    },
    "BatchInputDetails": {
        "type": "object",
        "properties": {"cached_tokens": {"type": ["integer", "null"]}},
    },
    "BatchList": {
        "type": "object",
        "properties": {
            "object": {"default": "list", "type": "string"},
            "data": {"type": "array", "items": {"$ref": "#/$defs/Batch"}},
            "first_id": {"type": ["string", "null"]},
            "last_id": {"type": ["string", "null"]},
            "has_more": {"type": ["boolean", "null"]},
        },
        "required": ["data"],
    },
    "BatchOutputDetails": {
        "type": "object",
        "properties": {"reasoning_tokens": {"type": ["integer", "null"]}},
    },
    "BatchOutputExpiry": {
        "type": "object",
        "properties": {
            "anchor": {"type": "string", "enum": ["created_at"]},
            "seconds": {"minimum": 3600, "maximum": 2592000, "type": "integer"},
        },
        "required": ["anchor", "seconds"],
    },
    "BatchRequestCounts": {
        "type": "object",
        "properties": {
            "total": {"type": ["integer", "null"]},
            "completed": {"type": ["integer", "null"]},
            "failed": {"type": ["integer", "null"]},
        },
    },
    "BatchUsage": {
        "type": "object",
        "properties": {
            "input_tokens": {"type": ["integer", "null"]},
            "input_tokens_details": {
                "anyOf": [{"$ref": "#/$defs/BatchInputDetails"}, {"type": "null"}]
            },
            "output_tokens": {"type": ["integer", "null"]},
            "output_tokens_details": {
                "anyOf": [{"$ref": "#/$defs/BatchOutputDetails"}, {"type": "null"}]
            },
            "total_tokens": {"type": ["integer", "null"]},
        },
    },
}
