"""How the events of a stream add up to an answer, as data."""

from __future__ import annotations

from typing import Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar

from ..operation import Events, Json, Operation
from ..record import Record

R_co = TypeVar("R_co", covariant=True)
S_co = TypeVar("S_co", covariant=True)

How: TypeAlias = Literal["set", "join", "json", "merge"]
"""Put in place of what is there; add to the end of a text; add to the text of a JSON value, which
is read; take over each member that is not null."""


class Picked(NamedTuple):
    """What is taken of objects that hold a text at a place; both are pointers."""

    at: str
    value: str
    take: str


class GatherStep(NamedTuple):
    """What an event changes of the answer when it holds a text at a place."""

    at: str
    value: str
    take: str
    """Pointer to what is taken of the event."""
    how: How
    into: str = ""
    """Pointer to what changes of the answer, or of the element of its list."""
    list: str | None = None
    number: str | None = None
    """In the event: the number of the element."""


class GatherSpec(Record, Generic[R_co, S_co]):
    """A streamed call whose events are gathered.

    `R_co` is the class of the blocking stream, `S_co` that of the asynchronous one.
    """

    operation: Operation[Any]
    events: Events[Any]
    answer: Json[Any]
    flag: str
    """The argument of the operation that asks for a stream."""
    module: str
    stream: str
    """Module and class of the stream."""
    steps: tuple[GatherStep, ...]
    text: Picked
    """In an event: new text."""
    texts: Picked
    """In an element of the list: its text."""
    list: str
