"""Calls of the API: their arguments, results, streams and pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from codegen.dialect.endpoints import Body, PageSpec
from codegen.dialect.endpoints import Endpoint as EndpointSource
from codegen.dialect.types import Schema
from codegen.ir.model.methods import Method
from codegen.ir.model.types import TypeId, TypeRef

Location = Literal["path", "query", "header", "body"]
BodyKind = Literal["none", "json", "multipart", "form", "bytes"]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: str
    wire: str
    location: Location
    type: TypeRef
    required: bool
    doc: str
    positional: bool = False
    schema: Schema | None = None
    refused: bool = False
    """True for a field that the service does not know: it stands in the signature to say so."""


@dataclass(frozen=True, slots=True)
class PathPiece:
    """A literal piece of a path or a parameter in it."""

    text: str
    parameter: bool = False
    encode: Literal["segment", "segments"] = "segment"


@dataclass(frozen=True, slots=True)
class Result:
    """What a call answers: a model, a list of models or of plain values, bytes, text, nothing.

    With `by`, an argument decides: `cases` holds its values and the result that each leads to, the
    other fields are the result of all other values, and `type` is the union of all.
    """

    kind: Literal["model", "models", "value", "bytes", "text", "none", "redirect"]
    type: TypeRef
    id: TypeId | None = None
    media: tuple[str, ...] = ()
    file: str | None = None
    """The property of a model that an answer which is no JSON stands for."""
    empty: bool = False
    """Whether no bytes are an answer too."""
    streamed: bool = False
    """Whether the bytes are given while they arrive."""
    by: str | None = None
    cases: tuple[tuple[str, Result], ...] = ()
    usual: TypeRef | None = None
    """With `by`: the type of what other values lead to."""


@dataclass(frozen=True, slots=True)
class StreamPlan:
    """The streamed form of a call."""

    flag: str | None
    """The argument that asks for it; None when the call always streams."""
    event: TypeId
    type: TypeRef
    end: str | None
    error: str | None
    last: str | None = None


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A list that goes on."""

    spec: PageSpec
    item: TypeId
    type: TypeRef
    send: str | None = None
    """The argument that takes the cursor or the offset."""


@dataclass(frozen=True, slots=True)
class CheckPlan:
    """Which options of a call are looked up in which table."""

    table: str
    model: str
    options: tuple[tuple[str, str | tuple[str, ...]], ...]
    tasks: tuple[str, ...] = ()
    """What the call is for."""
    others: tuple[str, ...] = ()
    """The other tables that may know what a model is for."""


@dataclass(frozen=True, slots=True)
class Endpoint(Method):
    """One call of the API with every name decided."""

    doc: str
    method: str
    root: Literal["base", "host"]
    path: tuple[PathPiece, ...]
    arguments: tuple[Argument, ...]
    body: Body | None
    body_kind: BodyKind
    result: Result
    stream: StreamPlan | None
    page: PagePlan | None
    check: CheckPlan | None
    retry: Literal["safe", "idempotent", "never"]
    timeout: str
    errors: str
    source: EndpointSource
    refused: tuple[tuple[str, str], ...] = ()
    """Patterns of what the service does not know, and what to do in its place."""
