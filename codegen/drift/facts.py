"""The table of facts: what an API takes and answers, without a word of prose.

A place is written `location:path`, such as `query:limit`, `body:messages[].role` or
`answer:data[].id`. `[]` stands for any element of a list, `{}` for any value of a map; parameters
of a path are counted, as their names mean nothing on the wire: `path:1`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal, NamedTuple

Side = Literal["request", "response"]
Number = int | float

ANSWER: Final = "answer"
"""The location of what a successful answer holds; all others belong to the request."""

ANY: Final[frozenset[str]] = frozenset()
"""The types of a place of which nothing is said."""

TEXT: Final = frozenset({"string", "integer", "number", "boolean"})
"""What can be written as text."""

METHODS: Final = ("get", "post", "put", "patch", "delete", "head", "options", "trace")

_PARAMETER = re.compile(r"\{[^{}/]*\}")


class Place(NamedTuple):
    """Where in a request or an answer something stands."""

    location: str
    """`path`, `query`, `header`, `cookie`, `body` or `answer`."""
    path: str
    """The dotted way into it; empty for the whole."""

    def __str__(self) -> str:
        """Give `location:path`."""
        return f"{self.location}:{self.path}" if self.path else self.location

    @property
    def side(self) -> Side:
        """Whether it is sent or received."""
        return "response" if self.location == ANSWER else "request"

    @property
    def parent(self) -> Place | None:
        """The place that holds this one; None for a parameter or a whole body."""
        for tail in ("[]", "{}"):
            if self.path.endswith(tail):
                return Place(self.location, self.path.removesuffix(tail))
        if self.location not in ("body", ANSWER) or not self.path:
            return None
        head, dot, _ = self.path.rpartition(".")
        return Place(self.location, head if dot else "")

    @property
    def name(self) -> str:
        """The last name of the path."""
        return self.path.rpartition(".")[2]

    def child(self, name: str) -> Place:
        """The place of a field."""
        return Place(self.location, f"{self.path}.{name}" if self.path else name)

    def inside(self, mark: Literal["[]", "{}"]) -> Place:
        """The place of any element of a list, or of any value of a map."""
        return Place(self.location, f"{self.path}{mark}")

    @classmethod
    def parse(cls, text: str) -> Place:
        """Read what `str` gives."""
        location, _, path = text.partition(":")
        return cls(location, path)


_BODY: Final = Place("body", "")


@dataclass(frozen=True, slots=True)
class Fact:
    """What is said of one place.

    Attributes:
        types: JSON types, and `file` for bytes; `number` stands beside `integer`. Empty: anything.
        required: Whether it must be there; None where that cannot be said.
        enum: The only values, as JSON; None when they are not listed.
        open: Whether values besides those of `enum` pass.
        limits: Keyword of JSON Schema and its number, or its text for `pattern`.
        default: The value that stands for a missing one, as JSON.
        deprecated: Whether it should no longer be used.
        described: Whether the fields of an object, or the elements of a list, are said.
        media: For a whole body: `json`, `multipart`, `form`.
        origin: The named type whose fields stand here, or where a parameter is written.
    """

    types: frozenset[str] = ANY
    required: bool | None = None
    enum: frozenset[str] | None = None
    open: bool = False
    limits: Mapping[str, Number | str] = field(default_factory=dict[str, Number | str])
    default: str | None = None
    deprecated: bool = False
    described: bool = True
    media: frozenset[str] = frozenset()
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One call: its facts by place.

    Attributes:
        key: Method and path with nameless parameters, such as `GET /v1/things/{}`.
        shown: The same with names.
        id: The name that its document gives it; several when several of ours make the call.
        statuses: Statuses that it may answer with, as far as stated.
        places: What is said of each place.
        where: The file and line of our endpoint; empty for a document.
        note: Why the service's document lacks it, where our schema says so.
        names: Resources and endpoints of ours that make it, such as `files.list`.
        alias: Whether it is only another way to one of our calls.
    """

    key: str
    shown: str
    places: Mapping[Place, Fact]
    id: tuple[str, ...] = ()
    deprecated: bool = False
    statuses: frozenset[str] = frozenset()
    where: str = ""
    note: str = ""
    names: tuple[str, ...] = ()
    alias: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """All operations of one side, by key.

    `statuses` and `headers` (lower case) hold for each of them and need not be stated again.
    """

    operations: Mapping[str, Operation]
    statuses: frozenset[str] = frozenset()
    headers: frozenset[str] = frozenset()

    def count(self) -> int:
        """How many places are described."""
        return sum(len(item.places) for item in self.operations.values())


def as_on_the_wire(places: dict[Place, Fact]) -> None:
    """Say of parameters and fields of forms what can be sent: text, but no null.

    Where text is taken, every number and truth value can stand too.
    """
    media = places[_BODY].media if _BODY in places else frozenset[str]()
    form = bool(media) and media <= {"multipart", "form"}
    for place, fact in places.items():
        if place.location == "path" and fact.limits.get("minLength") == 1:
            # An empty part of a path is another path, whether that is stated or not.
            kept = {name: value for name, value in fact.limits.items() if name != "minLength"}
            fact = places[place] = replace(fact, limits=kept)
        bare = place.location != ANSWER and (place.location != "body" or form)
        if not bare or not fact.types:
            continue
        types = fact.types - {"null"} or fact.types
        if "string" in types:
            types |= TEXT
        places[place] = replace(fact, types=types)


def named_types(fact: Fact) -> frozenset[str]:
    """The types of a place without those that others include."""
    if fact.types >= TEXT:
        return fact.types - TEXT | {"string"}
    return fact.types - {"integer"} if "number" in fact.types else fact.types


def operation_key(method: str, path: str) -> str:
    """Method and path, the parameters without their names."""
    return f"{method.upper()} {_PARAMETER.sub('{}', path)}"


def path_parameters(path: str) -> dict[str, Place]:
    """Name of each parameter of a path and its place, counted from 1."""
    names = [found.group()[1:-1] for found in _PARAMETER.finditer(path)]
    return {name: Place("path", str(number)) for number, name in enumerate(names, 1)}
