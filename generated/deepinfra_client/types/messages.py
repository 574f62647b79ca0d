# Generated from schema/resources/messages.yaml. Do not edit; run: nox -s generate
"""Types of `messages`."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ConfigDict

from deepinfra_client._runtime.models import Unlisted

from .._runtime.models import WireModel


class CacheMark(WireModel):
    """Marks the end of what is to be kept for later requests with the same beginning."""

    type: str
    """Kind of the mark, `ephemeral`."""
    ttl: str | None = None
    """How long it is kept, `5m` or `1h`."""


class ContentBlockStopEvent(WireModel):
    """A block is whole."""

    type: Literal["content_block_stop"]
    """Always `content_block_stop`."""
    index: int
    """Number of the block in the answer, from 0."""


class InputJsonDelta(WireModel):
    """A new part of the input of a tool."""

    type: Literal["input_json_delta"]
    """Always `input_json_delta`."""
    partial_json: str
    """The next piece of the JSON text of the input."""


class MessageDelta(WireModel):
    """What changes of an answer at its end."""

    stop_reason: (
        Literal["end_turn", "max_tokens", "stop_sequence", "tool_use", "pause_turn", "refusal"]
        | str
        | None
    ) = None
    """
    Why it ended - `end_turn` at the natural end, `max_tokens` at the limit, `stop_sequence` at
    a stop text, `tool_use` to have tools used. Null while it is written.
    """
    stop_sequence: str | None = None
    """The stop text that was met, if any."""


class MessageStopEvent(WireModel):
    """The answer is whole; the last event of a stream."""

    type: Literal["message_stop"]
    """Always `message_stop`."""


class MessageUsage(WireModel):
    """Tokens of request and answer."""

    input_tokens: int | None = None
    """Tokens that were read at the full price."""
    output_tokens: int | None = None
    """Tokens that were written so far."""
    cache_creation_input_tokens: int | None = None
    """Tokens that were read and kept for later requests."""
    cache_read_input_tokens: int | None = None
    """Tokens that were kept by earlier requests."""


class RedactedThinkingBlock(WireModel):
    """Thinking that is not shown, to be given back as it came."""

    type: Literal["redacted_thinking"]
    """Always `redacted_thinking`."""
    data: str
    """The thinking in a form that only the service reads."""


class SignatureDelta(WireModel):
    """The signature of a block of thinking, at its end."""

    type: Literal["signature_delta"]
    """Always `signature_delta`."""
    signature: str
    """The signature."""


class TextBlock(WireModel):
    """A piece of text."""

    type: Literal["text"]
    """Always `text`."""
    text: str
    """The text."""
    cache_control: CacheMark | None = None
    """Ends the part of the request that is kept, in requests alone."""


class TextBlockDelta(WireModel):
    """New text."""

    type: Literal["text_delta"]
    """Always `text_delta`."""
    text: str
    """The new text."""


class ThinkingBlock(WireModel):
    """What the model thought before it wrote."""

    type: Literal["thinking"]
    """Always `thinking`."""
    thinking: str
    """The thinking text."""
    signature: str | None = None
    """Proof that the model thought this; give it back unchanged where there is one."""


class ThinkingBlockDelta(WireModel):
    """New thinking."""

    type: Literal["thinking_delta"]
    """Always `thinking_delta`."""
    thinking: str
    """The new thinking text."""


class TokenCount(WireModel):
    """How long a conversation is."""

    input_tokens: int
    """Tokens of messages, instructions and tools."""


class ToolUseBlock(WireModel):
    """Asks for a tool to be used."""

    type: Literal["tool_use"]
    """Always `tool_use`."""
    id: str
    """Id of the use; the block with the result repeats it."""
    name: str
    """Name of the tool."""
    input: dict[str, Any]
    """What goes into the tool. It may miss the schema, so check before use."""


class UnknownContentBlock(WireModel):
    """A ContentBlock of a kind that this version does not know."""

    model_config = ConfigDict(
        arbitrary_types_allowed=True,
    )
    type: Unlisted
    """The kind."""


class UnknownContentBlockDelta(WireModel):
    """A ContentBlockDelta of a kind that this version does not know."""

    model_config = ConfigDict(
        arbitrary_types_allowed=True,
    )
    type: Unlisted
    """The kind."""


class UnknownMessageStreamEvent(WireModel):
    """A MessageStreamEvent of a kind that this version does not know."""

    model_config = ConfigDict(
        arbitrary_types_allowed=True,
    )
    type: Unlisted
    """The kind."""


class ContentBlockDeltaEvent(WireModel):
    """A block goes on."""

    type: Literal["content_block_delta"]
    """Always `content_block_delta`."""
    index: int
    """Number of the block in the answer, from 0."""
    delta: (
        TextBlockDelta
        | ThinkingBlockDelta
        | SignatureDelta
        | InputJsonDelta
        | UnknownContentBlockDelta
    )
    """What is new."""


class ContentBlockStartEvent(WireModel):
    """A block begins."""

    type: Literal["content_block_start"]
    """Always `content_block_start`."""
    index: int
    """Number of the block in the answer, from 0."""
    content_block: (
        TextBlock | ThinkingBlock | RedactedThinkingBlock | ToolUseBlock | UnknownContentBlock
    )
    """The block as it begins, empty."""


class Message(WireModel):
    """A whole answer."""

    id: str
    """Id of the answer."""
    type: str | None = None
    """Always `message`."""
    role: str | None = None
    """Always `assistant`."""
    model: str
    """The model that answered."""
    content: list[
        TextBlock | ThinkingBlock | RedactedThinkingBlock | ToolUseBlock | UnknownContentBlock
    ]
    """The answer in blocks - thinking, texts, uses of tools."""
    stop_reason: (
        Literal["end_turn", "max_tokens", "stop_sequence", "tool_use", "pause_turn", "refusal"]
        | str
        | None
    ) = None
    """
    Why it ended - `end_turn` at the natural end, `max_tokens` at the limit, `stop_sequence` at
    a stop text, `tool_use` to have tools used. Null while it is written.
    """
    stop_sequence: str | None = None
    """The stop text that was met, if any."""
    usage: MessageUsage | None = None
    """Tokens of request and answer."""


class MessageDeltaEvent(WireModel):
    """The answer is written; says why it ended."""

    type: Literal["message_delta"]
    """Always `message_delta`."""
    delta: MessageDelta
    """What changes of the answer."""
    usage: MessageUsage | None = None
    """Tokens up to here; what is not named stays as it was."""


class MessageStartEvent(WireModel):
    """The answer begins."""

    type: Literal["message_start"]
    """Always `message_start`."""
    message: Message
    """The answer as it begins, without content."""
