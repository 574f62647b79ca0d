# Generated from codegen/runtime/client/helpers/spec.py. Do not edit; run: nox -s generate
"""What a helper does, as data: the call, where its answer holds what, and what it gives."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Generic, TypeVar

from ..objects.spec import Conversation
from ..operation import Events, Json, Operation
from ..record import Record

R_co = TypeVar("R_co", covariant=True)
S_co = TypeVar("S_co", covariant=True)


class Places(Record):
    """Where an answer, or an event of a stream, holds what; all are pointers."""

    choices: str
    """The list of choices."""
    index: str
    """In a choice: its number."""
    message: str
    """In a choice: what the model said. In an event: what is new of it."""
    finish_reason: str
    """In a choice: why it ended."""
    text: str
    """In a message, as are all that follow but `usage`."""
    refusal: str | None = None
    calls: str | None = None
    """The list of calls of tools."""
    call_id: str | None = None
    """In a call, as are all that follow but `usage`."""
    call_index: str | None = None
    call_name: str | None = None
    call_arguments: str | None = None
    call_extra: str | None = None
    usage: str | None = None
    """In the answer."""
    joined: tuple[str, ...] = ()
    """In a message of an event: texts that come in pieces. Of any other value the last counts."""

    @property
    def call(self) -> dict[str, str]:
        """What a call holds, by the names that results of model objects have."""
        pairs = {
            "call_id": self.call_id,
            "call_index": self.call_index,
            "call_name": self.call_name,
            "call_arguments": self.call_arguments,
            "call_extra": self.call_extra,
        }
        return {name: pointer for name, pointer in pairs.items() if pointer is not None}


class Answering(Record):
    """What `parse` and `stream` have in common."""

    operation: Operation[Any]
    answer: Json[Any]
    """The class of the answer, whose messages have a place for the object."""
    places: Places
    """In the answer."""
    format: str
    """The argument of the operation that asks for a form, which takes types here."""
    conversation: Conversation
    finish_reasons: tuple[tuple[str, str], ...] = ()
    """Word of the service and common word."""
    forms: tuple[tuple[tuple[str, Any], ...], ...] = ()
    """What tells the forms that the service knows itself: keys and their values, for each form."""
    defaults: tuple[tuple[str, Any], ...] = ()
    """Arguments of the operation that are sent unless the caller gives them."""

    @cached_property
    def parsing(self) -> Operation[Any]:
        """The operation with the class of the answer."""
        return self.operation.changed(returns=self.answer)

    def reason(self, word: Any) -> str | None:
        """Name a finish reason in the common words, or as the service does."""
        return dict(self.finish_reasons).get(word, word) if isinstance(word, str) else None


class ParseSpec(Record, Generic[R_co]):
    """A call whose answer is read as a type; `R_co` is the class of the answer."""

    answering: Answering


class FollowSpec(Record, Generic[R_co, S_co]):
    """A streamed call whose events are put together.

    `R_co` is the class of the blocking stream, `S_co` that of the asynchronous one.
    """

    answering: Answering
    events: Events[Any]
    pieces: Places
    """In an event."""
    flag: str
    """The argument of the operation that asks for a stream."""
    stream: str
    """The class of the stream, which stands beside that of the answer."""
    fixed: tuple[tuple[str, Any], ...] = ()
    """What the answer says otherwise than its events."""
