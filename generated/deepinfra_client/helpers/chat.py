# Generated from schema/resources/chat.yaml. Do not edit; run: nox -s generate
"""What the helpers of `client.chat` return."""

# Fields are typed more closely than those of the base, which checkers allow for constants alone.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Any, Generic, TypeAlias, TypeVar

from .._runtime.helpers.events import AnswerEvent
from .._runtime.helpers.models import ReadModel
from .._runtime.helpers.stream import AnswerStream, AsyncAnswerStream
from ..types.chat import (
    ChatCompletion,
    ChatCompletionChoice,
    ChatCompletionChunk,
    ChatCompletionMessage,
    FunctionCall,
    ToolCall,
)

T = TypeVar("T")


class ParsedFunctionCall(FunctionCall, ReadModel):
    """A `FunctionCall` with what was read of it."""

    parsed_arguments: dict[str, Any] | None = None
    """The arguments, decoded; None when their text is no JSON object."""


class ParsedToolCall(ToolCall):
    """A `ToolCall` with what was read of it."""

    function: ParsedFunctionCall
    """The function and its arguments."""


class ParsedChatCompletionMessage(ChatCompletionMessage, ReadModel, Generic[T]):
    """A `ChatCompletionMessage` with what was read of it."""

    tool_calls: list[ParsedToolCall] | None = None  # type: ignore[assignment]
    """Calls that the model asks for."""
    parsed: T | None = None
    """The text as an object of the type that was asked for; None when there is none."""


class ParsedChatCompletionChoice(ChatCompletionChoice, Generic[T]):
    """A `ChatCompletionChoice` with what was read of it."""

    message: ParsedChatCompletionMessage[T]
    """What the model said."""


class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """A `ChatCompletion` with what was read of it."""

    choices: list[ParsedChatCompletionChoice[T]]  # type: ignore[assignment]
    """The answers, as many as `n` asked for."""


class ChatCompletionStream(AnswerStream[ChatCompletionChunk, ParsedChatCompletion[T], T]):
    """The typed events of `chat.completions.stream`; at the end there is the whole answer."""


class AsyncChatCompletionStream(AsyncAnswerStream[ChatCompletionChunk, ParsedChatCompletion[T], T]):
    """The typed events of `chat.completions.stream`; at the end there is the whole answer."""


ChatCompletionStreamEvent: TypeAlias = AnswerEvent[ChatCompletionChunk, ParsedChatCompletion[T], T]
"""Everything that `chat.completions.stream` gives; `type` tells the events apart."""
