# Generated from schema/resources/messages.yaml. Do not edit; run: nox -s generate
"""Types of `messages` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "CacheMark": {
        "type": "object",
        "properties": {"type": {"type": "string"}, "ttl": {"type": ["string", "null"]}},
        "required": ["type"],
    },
    "ContentBlock": {
        "anyOf": [
            {"$ref": "#/$defs/TextBlock"},
            {"$ref": "#/$defs/ThinkingBlock"},
            {"$ref": "#/$defs/RedactedThinkingBlock"},
            {"$ref": "#/$defs/ToolUseBlock"},
        ]
    },
    "ContentBlockDelta": {
        "anyOf": [
            {"$ref": "#/$defs/TextBlockDelta"},
            {"$ref": "#/$defs/ThinkingBlockDelta"},
            {"$ref": "#/$defs/SignatureDelta"},
            {"$ref": "#/$defs/InputJsonDelta"},
        ]
    },
    "ContentBlockDeltaEvent": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "content_block_delta"},
            "index": {"type": "integer"},
            "delta": {"$ref": "#/$defs/ContentBlockDelta"},
        },
        "required": ["type", "index", "delta"],
    },
    "ContentBlockStartEvent": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "content_block_start"},
            "index": {"type": "integer"},
            "content_block": {"$ref": "#/$defs/ContentBlock"},
        },
        "required": ["type", "index", "content_block"],
    },
    "ContentBlockStopEvent": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "content_block_stop"},
            "index": {"type": "integer"},
        },
        "required": ["type", "index"],
    },
    "DocumentBlock": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "document"},
            "source": {"$ref": "#/$defs/MediaSource"},
            "title": {"type": ["string", "null"]},
            "cache_control": {"anyOf": [{"$ref": "#/$defs/CacheMark"}, {"type": "null"}]},
        },
        "required": ["type", "source"],
    },
    "ImageBlock": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "image"},
            "source": {"$ref": "#/$defs/MediaSource"},
            "cache_control": {"anyOf": [{"$ref": "#/$defs/CacheMark"}, {"type": "null"}]},
        },
        "required": ["type", "source"],
    },
    "InputJsonDelta": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "input_json_delta"},
            "partial_json": {"type": "string"},
        },
        "required": ["type", "partial_json"],
    },
    "InputMessage": {
        "type": "object",
        "properties": {
            "role": {"type": "string", "enum": ["user", "assistant"]},
            "content": {
                "anyOf": [
                    {"type": "string"},
                    {
                        "type": "array",
                        "items": {
                            "anyOf": [
                                {"$ref": "#/$defs/TextBlock"},
                                {"$ref": "#/$defs/ImageBlock"},
                                {"$ref": "#/$defs/DocumentBlock"},
                                {"$ref": "#/$defs/ThinkingBlock"},
                                {"$ref": "#/$defs/RedactedThinkingBlock"},
                                {"$ref": "#/$defs/ToolUseBlock"},
                                {"$ref": "#/$defs/ToolResultBlock"},
                            ]
                        },
                    },
                ]
            },
        },
        "required": ["role", "content"],
    },
    "MediaSource": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "enum": ["base64", "url", "text"]},
            "media_type": {"type": "string"},
            "data": {"type": "string"},
            "url": {"type": "string"},
        },
        "required": ["type"],
    },
    "Message": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "type": {"default": "message", "type": "string"},
            "role": {"default": "assistant", "type": "string"},
            "model": {"type": "string"},
            "content": {"type": "array", "items": {"$ref": "#/$defs/ContentBlock"}},
            "stop_reason": {
                "type": ["string", "null"],
                "anyOf": [
                    {
                        "enum": [
                            "end_turn",
                            "max_tokens",
                            "stop_sequence",
                            "tool_use",
                            "pause_turn",
                            "refusal",
                            None,
                        ]
                    },
                    {"type": ["string", "null"]},
                ],
            },
            "stop_sequence": {"type": ["string", "null"]},
            "usage": {"anyOf": [{"$ref": "#/$defs/MessageUsage"}, {"type": "null"}]},
        },
        "required": ["id", "model", "content"],
    },
    "MessageDelta": {
        "type": "object",
        "properties": {
            "stop_reason": {
                "type": ["string", "null"],
                "anyOf": [
                    {
                        "enum": [
                            "end_turn",
                            "max_tokens",
                            "stop_sequence",
                            "tool_use",
                            "pause_turn",
                            "refusal",
                            None,
                        ]
                    },
                    {"type": ["string", "null"]},
                ],
            },
            "stop_sequence": {"type": ["string", "null"]},
        },
    },
    "MessageDeltaEvent": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "message_delta"},
            "delta": {"$ref": "#/$defs/MessageDelta"},
            "usage": {"anyOf": [{"$ref": "#/$defs/MessageUsage"}, {"type": "null"}]},
        },
        "required": ["type", "delta"],
    },
    "MessageParams": {
        "allOf": [
            {"$ref": "#/$defs/MessagesConversation"},
            {
                "type": "object",
                "properties": {
                    "max_tokens": {"type": ["integer", "null"]},
                    "stop_sequences": {"type": ["array", "null"], "items": {"type": "string"}},
                    "stream": {"default": False, "type": ["boolean", "null"]},
                    "temperature": {"default": 1.0, "type": ["number", "null"]},
                    "top_p": {"type": ["number", "null"]},
                    "top_k": {"type": ["integer", "null"]},
                    "metadata": {"type": ["object", "null"], "additionalProperties": True},
                },
            },
        ]
    },
    "MessageStartEvent": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "message_start"},
            "message": {"$ref": "#/$defs/Message"},
        },
        "required": ["type", "message"],
    },
    "MessageStopEvent": {
        "type": "object",
        "properties": {"type": {"type": "string", "const": "message_stop"}},
        "required": ["type"],
    },
    "MessageStreamEvent": {
        "anyOf": [
            {"$ref": "#/$defs/MessageStartEvent"},
            {"$ref": "#/$defs/ContentBlockStartEvent"},
            {"$ref": "#/$defs/ContentBlockDeltaEvent"},
            {"$ref": "#/$defs/ContentBlockStopEvent"},
            {"$ref": "#/$defs/MessageDeltaEvent"},
            {"$ref": "#/$defs/MessageStopEvent"},
        ]
    },
    "MessageTool": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "description": {"type": ["string", "null"]},
            "input_schema": {"type": "object", "additionalProperties": True},
        },
        "required": ["name", "input_schema"],
    },
    "MessageToolChoice": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "enum": ["auto", "any", "tool", "none"]},
            "name": {"type": "string"},
            "disable_parallel_tool_use": {"type": "boolean"},
        },
        "required": ["type"],
    },
    "MessageUsage": {
        "type": "object",
        "properties": {
            "input_tokens": {"type": ["integer", "null"]},
            "output_tokens": {"type": ["integer", "null"]},
            "cache_creation_input_tokens": {"type": ["integer", "null"]},
            "cache_read_input_tokens": {"type": ["integer", "null"]},
        },
    },
    "MessagesConversation": {
        "type": "object",
        "properties": {
            "model": {
                "examples": ["meta-llama/Llama-3.3-70B-Instruct"],
                "type": "string",
                "minLength": 1,
            },
            "messages": {"type": "array", "items": {"$ref": "#/$defs/InputMessage"}},
            "system": {
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "items": {"$ref": "#/$defs/TextBlock"}},
                    {"type": "null"},
                ]
            },
            "tools": {"type": ["array", "null"], "items": {"$ref": "#/$defs/MessageTool"}},
            "tool_choice": {"anyOf": [{"$ref": "#/$defs/MessageToolChoice"}, {"type": "null"}]},
            "thinking": {"anyOf": [{"$ref": "#/$defs/ThinkingSettings"}, {"type": "null"}]},
        },
        "required": ["model", "messages"],
    },
    "RedactedThinkingBlock": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "redacted_thinking"},
            "data": {"type": "string"},
        },
        "required": ["type", "data"],
    },
    "SignatureDelta": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "signature_delta"},
            "signature": {"type": "string"},
        },
        "required": ["type", "signature"],
    },
    "TextBlock": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "text"},
            "text": {"type": "string"},
            "cache_control": {"anyOf": [{"$ref": "#/$defs/CacheMark"}, {"type": "null"}]},
        },
        "required": ["type", "text"],
    },
    "TextBlockDelta": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "text_delta"},
            "text": {"type": "string"},
        },
        "required": ["type", "text"],
    },
    "ThinkingBlock": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "thinking"},
            "thinking": {"type": "string"},
            "signature": {"type": ["string", "null"]},
        },
        "required": ["type", "thinking"],
    },
    "ThinkingBlockDelta": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "thinking_delta"},
            "thinking": {"type": "string"},
        },
        "required": ["type", "thinking"],
    },
    "ThinkingSettings": {
        "type": "object",
        "properties": {"enabled": {"default": True, "type": "boolean"}},
    },
    "TokenCount": {
        "type": "object",
        "properties": {"input_tokens": {"type": "integer"}},
        "required": ["input_tokens"],
    },
    "TokenCountParams": {
        "allOf": [{"$ref": "#/$defs/MessagesConversation"}, {"type": "object", "properties": {}}]
    },
    "ToolResultBlock": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "tool_result"},
            "tool_use_id": {"type": "string"},
            "content": {
                "anyOf": [
                    {"type": "string"},
                    {
                        "type": "array",
                        "items": {
                            "anyOf": [{"$ref": "#/$defs/TextBlock"}, {"$ref": "#/$defs/ImageBlock"}]
                        },
                    },
                    {"type": "null"},
                ]
            },
            "is_error": {"type": ["boolean", "null"]},
            "cache_control": {"anyOf": [{"$ref": "#/$defs/CacheMark"}, {"type": "null"}]},
        },
        "required": ["type", "tool_use_id"],
    },
    "ToolUseBlock": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "tool_use"},
            "id": {"type": "string"},
            "name": {"type": "string"},
            "input": {"type": "object", "additionalProperties": True},
        },
        "required": ["type", "id", "name", "input"],
    },
}
