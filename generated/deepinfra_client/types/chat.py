# Generated from schema/resources/chat.yaml. Do not edit; run: nox -s generate
"""Types of `chat`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import WireModel
from .common import Usage


class FunctionCall(WireModel):
    """A function with its arguments."""

    name: str
    """Name of the function."""
    arguments: str
    """
    The arguments as JSON text, as the model wrote them. They may be broken JSON or miss the
    schema, so check before use.
    """


class FunctionCallDelta(WireModel):
    """A part of a function call."""

    name: str | None = None
    """Name of the function, in the first part."""
    arguments: str | None = None
    """The next piece of the JSON text of the arguments."""


class ToolCall(WireModel):
    """A call that the model asks for."""

    id: str
    """Id of the call; the tool message with the result repeats it."""
    type: str
    """Kind of the tool, `function`."""
    function: FunctionCall
    """The function and its arguments."""


class ToolCallDelta(WireModel):
    """A part of a tool call; parts with equal `index` belong together."""

    index: int | None = None
    """Number of the call, from 0."""
    id: str | None = None
    """Id of the call, in its first part."""
    type: str | None = None
    """Kind of the tool, in its first part."""
    function: FunctionCallDelta | None = None
    """New parts of name and arguments."""


class TopLogprob(WireModel):
    """A token that could have stood at a place."""

    token: str
    """The token as text."""
    logprob: float | None = None
    """Natural logarithm of its probability."""
    bytes: list[int] | None = None
    """The token as UTF-8 bytes."""


class ChatCompletionDelta(WireModel):
    """The new part of a message; what is null or missing has not changed."""

    role: str | None = None
    """Role of the author, in the first piece."""
    content: str | None = None
    """New text."""
    reasoning_content: str | None = None
    """New thinking text."""
    tool_calls: list[ToolCallDelta] | None = None
    """New parts of tool calls."""


class ChatCompletionMessage(WireModel):
    """What the model said, thought and wants called."""

    role: str | None = None
    """Role of the author, `assistant`."""
    content: str | None = None
    """The text; null or empty when there are only tool calls."""
    reasoning_content: str | None = None
    """The thinking text of models that show it; never part of `content`."""
    tool_calls: list[ToolCall] | None = None
    """Calls that the model asks for."""
    name: str | None = None
    """Name of the author, usually null."""


class TokenLogprob(WireModel):
    """A token of the answer with its log probability."""

    token: str
    """The token as text."""
    logprob: float | None = None
    """Natural logarithm of its probability."""
    bytes: list[int] | None = None
    """The token as UTF-8 bytes."""
    top_logprobs: list[TopLogprob] | None = None
    """The likeliest tokens at this place."""


class ChoiceLogprobs(WireModel):
    """Log probabilities of an answer."""

    content: list[TokenLogprob] | None = None
    """One entry per token of the text."""


class ChatCompletionChoice(WireModel):
    """One of the answers."""

    index: int
    """Number of the answer, from 0."""
    message: ChatCompletionMessage
    """What the model said."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter"] | str | None = None
    """
    Why it ended - `stop` at the natural end or a stop text, `length` at the token limit,
    `tool_calls` to have tools called. Other values are possible.
    """
    logprobs: ChoiceLogprobs | None = None
    """Log probabilities of the tokens, when asked for."""


class ChatCompletionChunkChoice(WireModel):
    """A piece of one of the answers."""

    index: int | None = None
    """Number of the answer, from 0."""
    delta: ChatCompletionDelta
    """What is new."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter"] | str | None = None
    """
    Set in the last piece of the answer, null before. A stream that ends without it is
    incomplete.
    """
    logprobs: ChoiceLogprobs | None = None
    """Log probabilities of the new tokens, when asked for."""


class ChatCompletion(WireModel):
    """A whole answer."""

    id: str
    """Id of the answer."""
    object: str | None = None
    """Always `chat.completion`."""
    created: int
    """Time of the answer in seconds since 1970."""
    model: str
    """The model that answered; another one than asked for when that is retired."""
    choices: list[ChatCompletionChoice]
    """The answers, as many as `n` asked for."""
    usage: Usage | None = None
    """Tokens and cost."""
    service_tier: str | None = None
    """The tier that was applied and charged; `default` when the one asked for is not offered."""


class ChatCompletionChunk(WireModel):
    """A piece of an answer that is being written."""

    id: str | None = None
    """Id of the answer, equal in all pieces."""
    object: str | None = None
    """Always `chat.completion.chunk`."""
    created: int | None = None
    """Time of the answer in seconds since 1970."""
    model: str | None = None
    """The model that answers."""
    choices: list[ChatCompletionChunkChoice]
    """The pieces, one per answer that goes on; may be empty in a piece that only has counts."""
    usage: Usage | None = None
    """Tokens and cost, in the last piece unless switched off."""
    service_tier: str | None = None
    """The tier that was applied and charged."""
