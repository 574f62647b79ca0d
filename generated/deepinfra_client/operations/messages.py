# Generated from schema/resources/messages.yaml. Do not edit; run: nox -s generate
"""The calls of `messages` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Check, Events, Json, Operation

if TYPE_CHECKING:
    from ..types.messages import Message, TokenCount
    from ..types.unions import MessageStreamEvent


CREATE: Operation[Message] = Operation(
    "POST",
    ("/anthropic/v1/messages",),
    Json("types.messages", "Message"),
    root="host",
    headers=(
        ("anthropic_version", "anthropic-version"),
        ("anthropic_beta", "anthropic-beta"),
        ("deepinfra_source", "x-deepinfra-source"),
    ),
    body="json",
    nullable=(
        "system",
        "tools",
        "tool_choice",
        "thinking",
        "max_tokens",
        "stop_sequences",
        "stream",
        "temperature",
        "top_p",
        "top_k",
        "metadata",
    ),
    retry="safe",
    timeout="generation",
    lists=("stop_sequences",),
    skip_empty=("tools",),
    refused=(
        (
            "/thinking/type=disabled",
            'Write `thinking={"enabled": False}`; the service knows no other form',
        ),
        ("/messages/*/role=system", "Use the argument `system`"),
    ),
    check=Check(
        "language",
        "model",
        (("tools", "/tools"), ("image_input", "/messages/*/content/*/type=image")),
    ),
)
"""`POST {host}/anthropic/v1/messages`"""

CREATE_EVENTS: Events[MessageStreamEvent] = Events(
    "types.unions", "MessageStreamEvent", error="/error", last="/type=message_stop"
)

COUNT_TOKENS: Operation[TokenCount] = Operation(
    "POST",
    ("/anthropic/v1/messages/count_tokens",),
    Json("types.messages", "TokenCount"),
    root="host",
    body="json",
    nullable=("system", "tools", "tool_choice", "thinking"),
    retry="safe",
    timeout="generation",
    skip_empty=("tools",),
    check=Check("language", "model", ()),
)
"""`POST {host}/anthropic/v1/messages/count_tokens`"""
