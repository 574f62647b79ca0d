# Generated from schema/resources/chat.yaml. Do not edit; run: nox -s generate
"""Types of `chat` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "AssistantMessage": {
        "type": "object",
        "properties": {
            "role": {"type": "string", "const": "assistant"},
            "content": {
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "items": {"$ref": "#/$defs/TextPart"}},
                    {"type": "null"},
                ]
            },
            "reasoning_content": {"type": ["string", "null"]},
            "tool_calls": {"type": ["array", "null"], "items": {"$ref": "#/$defs/ToolCall"}},
            "name": {"type": ["string", "null"]},
            "cache_control": {"type": ["object", "null"], "additionalProperties": True},
        },
        "required": ["role"],
    },
    "AudioPart": {
        "allOf": [
            {"$ref": "#/$defs/ContentPart"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "input_audio"},
                    "input_audio": {"$ref": "#/$defs/InputAudio"},
                },
                "required": ["type", "input_audio"],
            },
        ]
    },
    "ChatCompletion": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "object": {"default": "chat.completion", "type": "string"},
            "created": {"type": "integer"},
            "model": {"type": "string"},
            "choices": {"type": "array", "items": {"$ref": "#/$defs/ChatCompletionChoice"}},
            "usage": {"anyOf": [{"$ref": "#/$defs/Usage"}, {"type": "null"}]},
            "service_tier": {"type": ["string", "null"]},
        },
        "required": ["id", "created", "model", "choices"],
    },
    "ChatCompletionChoice": {
        "type": "object",
        "properties": {
            "index": {"type": "integer"},
            "message": {"$ref": "#/$defs/ChatCompletionMessage"},
            "finish_reason": {
                "type": ["string", "null"],
                "anyOf": [
                    {"enum": ["stop", "length", "tool_calls", "content_filter", None]},
                    {"type": ["string", "null"]},
                ],
            },
            "logprobs": {"anyOf": [{"$ref": "#/$defs/ChoiceLogprobs"}, {"type": "null"}]},
        },
        "required": ["index", "message"],
    },
    "ChatCompletionChunk": {
        "type": "object",
        "properties": {
            "id": {"type": ["string", "null"]},
            "object": {"default": "chat.completion.chunk", "type": "string"},
            "created": {"type": ["integer", "null"]},
            "model": {"type": ["string", "null"]},
            "choices": {"type": "array", "items": {"$ref": "#/$defs/ChatCompletionChunkChoice"}},
            "usage": {"anyOf": [{"$ref": "#/$defs/Usage"}, {"type": "null"}]},
            "service_tier": {"type": ["string", "null"]},
        },
        "required": ["choices"],
    },
    "ChatCompletionChunkChoice": {
        "type": "object",
        "properties": {
            "index": {"default": 0, "type": "integer"},
            "delta": {"$ref": "#/$defs/ChatCompletionDelta"},
            "finish_reason": {
                "type": ["string", "null"],
                "anyOf": [
                    {"enum": ["stop", "length", "tool_calls", "content_filter", None]},
                    {"type": ["string", "null"]},
                ],
            },
            "logprobs": {"anyOf": [{"$ref": "#/$defs/ChoiceLogprobs"}, {"type": "null"}]},
        },
        "required": ["delta"],
    },
    "ChatCompletionDelta": {
        "type": "object",
        "properties": {
            "role": {"type": ["string", "null"]},
            "content": {"type": ["string", "null"]},
            "reasoning_content": {"type": ["string", "null"]},
            "tool_calls": {"type": ["array", "null"], "items": {"$ref": "#/$defs/ToolCallDelta"}},
        },
    },
    "ChatCompletionMessage": {
        "type": "object",
        "properties": {
            "role": {"default": "assistant", "type": "string"},
            "content": {"type": ["string", "null"]},
            "reasoning_content": {"type": ["string", "null"]},
            "tool_calls": {"type": ["array", "null"], "items": {"$ref": "#/$defs/ToolCall"}},
            "name": {"type": ["string", "null"]},
        },
    },
    "ChatParams": {
        "type": "object",
        "properties": {
            "model": {
                "examples": ["meta-llama/Llama-3.3-70B-Instruct"],
                "type": "string",
                "minLength": 1,
            },
            "messages": {
                "type": "array",
                "items": {
                    "anyOf": [
                        {"$ref": "#/$defs/SystemMessage"},
                        {"$ref": "#/$defs/UserMessage"},
                        {"$ref": "#/$defs/AssistantMessage"},
                        {"$ref": "#/$defs/ToolMessage"},
                    ]
                },
            },
            "stream": {"default": False, "type": "boolean"},
            "temperature": {"minimum": 0, "maximum": 2, "default": 1.0, "type": "number"},
            "top_p": {"maximum": 1, "exclusiveMinimum": 0, "default": 1.0, "type": "number"},
            "min_p": {"minimum": 0, "maximum": 1, "default": 0.0, "type": "number"},
            "top_k": {"minimum": 0, "exclusiveMaximum": 1000, "default": 0, "type": "integer"},
            "max_tokens": {"minimum": 0, "maximum": 1000000, "type": ["integer", "null"]},
            "stop": {
                "maxItems": 16,
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "items": {"type": "string"}},
                    {"type": "null"},
                ],
            },
            "n": {"minimum": 1, "maximum": 4, "default": 1, "type": "integer"},
            "presence_penalty": {"minimum": -2, "maximum": 2, "default": 0, "type": "number"},
            "frequency_penalty": {"minimum": -2, "maximum": 2, "default": 0, "type": "number"},
            "repetition_penalty": {"minimum": 0.01, "maximum": 5, "default": 1, "type": "number"},
            "tools": {"type": ["array", "null"], "items": {"$ref": "#/$defs/ChatTool"}},
            "tool_choice": {
                "anyOf": [
                    {"type": "string", "enum": ["auto", "none", "required"]},
                    {"$ref": "#/$defs/NamedToolChoice"},
                    {"type": "null"},
                ]
            },
            "response_format": {
                "anyOf": [
                    {"$ref": "#/$defs/TextFormat"},
                    {"$ref": "#/$defs/JsonObjectFormat"},
                    {"$ref": "#/$defs/JsonSchemaFormat"},
                    {"$ref": "#/$defs/RegexFormat"},
                    {"type": "null"},
                ]
            },
            "reasoning_effort": {
                "type": ["string", "null"],
                "enum": ["none", "minimal", "low", "medium", "high", "xhigh", "max", None],
            },
            "reasoning": {"anyOf": [{"$ref": "#/$defs/ReasoningSettings"}, {"type": "null"}]},
            "chat_template_kwargs": {"type": ["object", "null"], "additionalProperties": True},
            "seed": {
                "minimum": -9223372036854775808,
                "exclusiveMaximum": 18446744073709551616,
                "type": ["integer", "null"],
            },
            "logprobs": {"type": ["boolean", "null"]},
            "top_logprobs": {"minimum": 0, "maximum": 20, "type": ["integer", "null"]},
            "stream_options": {"anyOf": [{"$ref": "#/$defs/StreamOptions"}, {"type": "null"}]},
            "service_tier": {
                "type": ["string", "null"],
                "enum": ["default", "priority", "flex", None],
            },
            "fail_fast": {"type": ["boolean", "null"]},
            "prompt_cache_key": {"type": ["string", "null"]},
            "prompt_cache_options": {
                "anyOf": [{"$ref": "#/$defs/PromptCacheOptions"}, {"type": "null"}]
            },
            "user": {"type": ["string", "null"]},
        },
        "required": ["model", "messages"],
    },
    "ChatTool": {
        "type": "object",
        "properties": {
            "type": {"default": "function", "type": "string", "const": "function"},
            "function": {"$ref": "#/$defs/FunctionDefinition"},
            "cache_control": {"type": ["object", "null"], "additionalProperties": True},
        },
        "required": ["function"],
    },
    "ChoiceLogprobs": {
        "type": "object",
        "properties": {
            "content": {"type": ["array", "null"], "items": {"$ref": "#/$defs/TokenLogprob"}}
        },
    },
    "ContentPart": {
        "type": "object",
        "properties": {
            "prompt_cache_breakpoint": {
                "anyOf": [{"$ref": "#/$defs/PromptCacheBreakpoint"}, {"type": "null"}]
            }
        },
    },
    "FileContent": {
        "type": "object",
        "properties": {"filename": {"type": "string"}, "file_data": {"type": "string"}},
        "required": ["file_data"],
    },
    "FilePart": {
        "allOf": [
            {"$ref": "#/$defs/ContentPart"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "file"},
                    "file": {"$ref": "#/$defs/FileContent"},
                },
                "required": ["type", "file"],
            },
        ]
    },
    "FunctionCall": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "arguments": {"type": "string"}},
        "required": ["name", "arguments"],
    },
    "FunctionCallDelta": {
        "type": "object",
        "properties": {
            "name": {"type": ["string", "null"]},
            "arguments": {"type": ["string", "null"]},
        },
    },
    "FunctionDefinition": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "description": {"type": ["string", "null"]},
            "parameters": {"type": ["object", "null"], "additionalProperties": True},
            "strict": {"type": ["boolean", "null"]},
        },
        "required": ["name"],
    },
    "FunctionName": {
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "required": ["name"],
    },
    "ImagePart": {
        "allOf": [
            {"$ref": "#/$defs/ContentPart"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "image_url"},
                    "image_url": {"$ref": "#/$defs/ImageUrl"},
                },
                "required": ["type", "image_url"],
            },
        ]
    },
    "ImageUrl": {
        "type": "object",
        "properties": {
            "url": {"type": "string"},
            "detail": {"default": "auto", "type": "string", "enum": ["auto", "low", "high"]},
        },
        "required": ["url"],
    },
    "InputAudio": {
        "type": "object",
        "properties": {
            "data": {"type": "string"},
            "format": {"default": "wav", "type": "string", "enum": ["wav", "mp3"]},
        },
        "required": ["data"],
    },
    "NamedToolChoice": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "const": "function"},
            "function": {"$ref": "#/$defs/FunctionName"},
        },
        "required": ["type", "function"],
    },
    "PromptCacheBreakpoint": {
        "type": "object",
        "properties": {"mode": {"type": "string", "const": "explicit"}},
        "required": ["mode"],
    },
    "PromptCacheOptions": {
        "type": "object",
        "properties": {
            "mode": {"type": "string", "const": "explicit"},
            "ttl": {"type": "string", "enum": ["5m", "1h"]},
        },
        "required": ["mode"],
    },
    "ReasoningSettings": {
        "type": "object",
        "properties": {
            "effort": {
                "type": ["string", "null"],
                "anyOf": [{"enum": ["low", "medium", "high", None]}, {"type": ["string", "null"]}],
            },
            "enabled": {"type": ["boolean", "null"]},
        },
    },
    "SystemMessage": {
        "type": "object",
        "properties": {
            "role": {"type": "string", "const": "system"},
            "content": {
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "items": {"$ref": "#/$defs/TextPart"}},
                ]
            },
            "name": {"type": ["string", "null"]},
            "cache_control": {"type": ["object", "null"], "additionalProperties": True},
        },
        "required": ["role", "content"],
    },
    "TextPart": {
        "allOf": [
            {"$ref": "#/$defs/ContentPart"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "text"},
                    "text": {"type": "string"},
                },
                "required": ["type", "text"],
            },
        ]
    },
    "TokenLogprob": {
        "type": "object",
        "properties": {
            "token": {"type": "string"},
            "logprob": {"type": ["number", "null"]},
            "bytes": {"type": ["array", "null"], "items": {"type": "integer"}},
            "top_logprobs": {"type": ["array", "null"], "items": {"$ref": "#/$defs/TopLogprob"}},
        },
        "required": ["token"],
    },
    "ToolCall": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "type": {"type": "string"},
            "function": {"$ref": "#/$defs/FunctionCall"},
        },
        "required": ["id", "type", "function"],
    },
    "ToolCallDelta": {
        "type": "object",
        "properties": {
            "index": {"type": ["integer", "null"]},
            "id": {"type": ["string", "null"]},
            "type": {"type": ["string", "null"]},
            "function": {"anyOf": [{"$ref": "#/$defs/FunctionCallDelta"}, {"type": "null"}]},
        },
    },
    "ToolMessage": {
        "type": "object",
        "properties": {
            "role": {"type": "string", "const": "tool"},
            "content": {
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "items": {"$ref": "#/$defs/TextPart"}},
                ]
            },
            "tool_call_id": {"type": "string"},
            "cache_control": {"type": ["object", "null"], "additionalProperties": True},
        },
        "required": ["role", "content", "tool_call_id"],
    },
    "TopLogprob": {
        "type": "object",
        "properties": {
            "token": {"type": "string"},
            "logprob": {"type": ["number", "null"]},
            "bytes": {"type": ["array", "null"], "items": {"type": "integer"}},
        },
        "required": ["token"],
    },
    "UserMessage": {
        "type": "object",
        "properties": {
            "role": {"type": "string", "const": "user"},
            "content": {
                "anyOf": [
                    {"type": "string"},
                    {
                        "type": "array",
                        "items": {
                            "anyOf": [
                                {"$ref": "#/$defs/TextPart"},
                                {"$ref": "#/$defs/ImagePart"},
                                {"$ref": "#/$defs/AudioPart"},
                                {"$ref": "#/$defs/VideoPart"},
                                {"$ref": "#/$defs/FilePart"},
                            ]
                        },
                    },
                ]
            },
            "name": {"type": ["string", "null"]},
            "cache_control": {"type": ["object", "null"], "additionalProperties": True},
        },
        "required": ["role", "content"],
    },
    "VideoPart": {
        "allOf": [
            {"$ref": "#/$defs/ContentPart"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "video_url"},
                    "video_url": {"$ref": "#/$defs/VideoUrl"},
                },
                "required": ["type", "video_url"],
            },
        ]
    },
    "VideoUrl": {"type": "object", "properties": {"url": {"type": "string"}}, "required": ["url"]},
}
