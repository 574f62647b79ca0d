# Generated from schema/resources/chat.yaml. Do not edit; run: nox -s generate
"""The calls of `chat` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Check, Events, Json, Operation

if TYPE_CHECKING:
    from ..types.chat import ChatCompletion, ChatCompletionChunk


COMPLETIONS_CREATE: Operation[ChatCompletion] = Operation(
    "POST",
    ("/openai/chat/completions",),
    Json("types.chat", "ChatCompletion"),
    headers=(("deepinfra_source", "x-deepinfra-source"),),
    body="json",
    nullable=(
        "max_tokens",
        "stop",
        "tools",
        "tool_choice",
        "response_format",
        "reasoning_effort",
        "reasoning",
        "chat_template_kwargs",
        "seed",
        "logprobs",
        "top_logprobs",
        "stream_options",
        "service_tier",
        "fail_fast",
        "prompt_cache_key",
        "prompt_cache_options",
        "user",
    ),
    retry="safe",
    timeout="generation",
    choices=(
        ("reasoning_effort", ("none", "minimal", "low", "medium", "high", "xhigh", "max")),
        ("service_tier", ("default", "priority", "flex")),
    ),
    skip_empty=("tools",),
    refused=(
        ("/max_completion_tokens", "Use `max_tokens`"),
        ("/messages/*/role=developer", "Use the role `system`"),
        ("/service_tier=auto", "Leave it out for the default tier"),
    ),
    check=Check(
        "language",
        "model",
        (
            ("tools", "/tools"),
            ("object_generation", "/response_format/type=json_schema|json_object"),
            ("json_object", "/response_format/type=json_object"),
            ("image_input", "/messages/*/content/*/image_url"),
            ("audio_input", "/messages/*/content/*/input_audio"),
            ("video_input", "/messages/*/content/*/video_url"),
        ),
    ),
)
"""`POST {base}/openai/chat/completions`"""

COMPLETIONS_CREATE_EVENTS: Events[ChatCompletionChunk] = Events(
    "types.chat", "ChatCompletionChunk", end="[DONE]", error="/error"
)
