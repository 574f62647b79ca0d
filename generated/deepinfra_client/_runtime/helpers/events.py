# Generated from codegen/runtime/client/helpers/events.py. Do not edit; run: nox -s generate
"""What a stream gives while an answer is written. `type` tells the events apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from ..brief import BriefRepr
from .growing import Growing

A_co = TypeVar("A_co", covariant=True)
E_co = TypeVar("E_co", covariant=True)
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, repr=False)
class ChunkEvent(BriefRepr, Generic[E_co, A_co]):
    """An event as the service sent it. It comes before those that are made of it."""

    chunk: E_co
    _snapshot: Callable[[], A_co] = field(repr=False, compare=False)
    type: Literal["chunk"] = field(default="chunk", init=False)

    @property
    def snapshot(self) -> A_co:
        """The answer as far as it is put together; it grows with the stream."""
        return self._snapshot()


@dataclass(frozen=True, slots=True, repr=False)
class ContentDeltaEvent(BriefRepr):
    """New text."""

    delta: str
    choice: int
    """Number of the choice."""
    _so_far: tuple[Growing, int] = field(repr=False, compare=False)
    """The text, and how much of it there is."""
    type: Literal["content.delta"] = field(default="content.delta", init=False)

    @property
    def snapshot(self) -> str:
        """The text so far; it is put together when it is asked for."""
        text, length = self._so_far
        return text.upto(length)

    @property
    def parsed(self) -> object | None:
        """The object as far as it is written, of plain values; None where nothing can be told.

        It is read anew each time it is asked for.
        """
        return self._so_far[0].read(self.snapshot)


@dataclass(frozen=True, slots=True, repr=False)
class ContentDoneEvent(BriefRepr, Generic[T_co]):
    """The text is whole."""

    content: str
    parsed: T_co | None
    """The object; None when no type was asked for, or when tools are called."""
    choice: int
    """Number of the choice."""
    type: Literal["content.done"] = field(default="content.done", init=False)


@dataclass(frozen=True, slots=True, repr=False)
class RefusalDeltaEvent(BriefRepr):
    """New text of a refusal to answer."""

    delta: str
    snapshot: str
    """The refusal so far."""
    choice: int
    """Number of the choice."""
    type: Literal["refusal.delta"] = field(default="refusal.delta", init=False)


@dataclass(frozen=True, slots=True, repr=False)
class RefusalDoneEvent(BriefRepr):
    """The refusal is whole."""

    refusal: str
    choice: int
    """Number of the choice."""
    type: Literal["refusal.done"] = field(default="refusal.done", init=False)


@dataclass(frozen=True, slots=True, repr=False)
class FunctionToolCallArgumentsDeltaEvent(BriefRepr):
    """New text of the arguments of a call."""

    name: str
    index: int
    """Number of the call."""
    arguments: str
    """The JSON text so far."""
    arguments_delta: str
    choice: int
    """Number of the choice."""
    _read: Callable[[str], object] = field(repr=False, compare=False)
    type: Literal["tool_calls.function.arguments.delta"] = field(
        default="tool_calls.function.arguments.delta", init=False
    )

    @property
    def parsed_arguments(self) -> object | None:
        """The arguments as far as they are written; None where nothing can be told.

        They are read anew each time they are asked for.
        """
        return self._read(self.arguments)


@dataclass(frozen=True, slots=True, repr=False)
class FunctionToolCallArgumentsDoneEvent(BriefRepr):
    """The arguments of a call are whole."""

    name: str
    index: int
    """Number of the call."""
    arguments: str
    """The JSON text, as the model wrote it."""
    parsed_arguments: dict[str, Any] | None
    """The arguments; None when the text is no JSON object."""
    choice: int
    """Number of the choice."""
    type: Literal["tool_calls.function.arguments.done"] = field(
        default="tool_calls.function.arguments.done", init=False
    )


AnswerEvent: TypeAlias = (
    ChunkEvent[E_co, A_co]
    | ContentDeltaEvent
    | ContentDoneEvent[T_co]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
)
"""Everything that a stream gives."""
