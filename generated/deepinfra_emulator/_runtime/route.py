# Generated from codegen/runtime/emulator/route.py. Do not edit; run: nox -s generate
"""Plain data with which generated code describes the endpoints that the emulator answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

BodyKind = Literal["none", "json", "multipart", "form", "bytes"]
ReturnKind = Literal["json", "bytes", "text", "none"]
ArrayForm = Literal["repeat", "brackets", "indexed"]


@dataclass(frozen=True, slots=True)
class BodyForm:
    """One shape of an error body; the pointers say where its parts are written.

    With `list` the body holds a list of findings there and the other pointers are inside one.
    """

    name: str
    message: str
    code: str | None = None
    param: str | None = None
    type: str | None = None
    list: str | None = None
    fixed: tuple[tuple[str, str], ...] = ()
    """Pointers into the body, and the texts that always stand there."""


@dataclass(frozen=True, slots=True)
class ErrorFamily:
    """How a group of endpoints writes its errors."""

    name: str
    default: BodyForm
    validation: BodyForm | None = None
    """The form for requests that fail validation; `default` when absent."""
    wrong_key: BodyForm | None = None
    """The form for requests with a key that is not known; `default` when absent."""
    types: tuple[tuple[int, str], ...] = ()
    """Status and the type of its errors, for refusals that name none."""


@dataclass(frozen=True, slots=True)
class QueryParam:
    """A query parameter with its JSON Schema."""

    name: str
    schema: Mapping[str, Any]
    required: bool = False


@dataclass(frozen=True, slots=True)
class RequestBody:
    """What a request carries; `schema` may refer to the provider's schemas as `#/$defs/Name`."""

    kind: BodyKind
    schema: Mapping[str, Any] | None = None
    arrays: ArrayForm = "repeat"
    required: bool = True


@dataclass(frozen=True, slots=True)
class Returns:
    """What a successful answer carries; `schema` describes it when it is JSON.

    With `by`, a query parameter or body field decides: one of its values in `cases` leads to that
    form, any other to this one.
    """

    kind: ReturnKind
    media: tuple[str, ...] = ()
    schema: Mapping[str, Any] | None = None
    by: str | None = None
    cases: tuple[tuple[str, Returns], ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """Which options of a call are looked up in which capability table.

    `model` is a body pointer (`/model`) or the name of a path parameter. `options` maps an option
    to one pointer pattern, or to several whose values are joined by `x` (width, height). In a
    pattern `*` is any element, and `=text` or `=one|other` at the end asks for such a value.
    """

    table: str
    model: str
    options: tuple[tuple[str, tuple[str, ...]], ...]
    tasks: tuple[str, ...] = ()
    """What the call is for; other tables know models for it, too."""


@dataclass(frozen=True, slots=True)
class StreamForm:
    """How an answer streams when the body member `flag` is true; `end` is the last data line.

    Without a flag it always streams.
    """

    flag: str | None
    end: str | None = None
    form: Literal["sse", "ndjson"] = "sse"
    """Server-sent events, or a line of JSON each."""


@dataclass(frozen=True, slots=True)
class PageForm:
    """Where a list says how it goes on (JSON Pointers into the answer); None where it does not.

    `skip` is the query parameter that leaves out the first elements of an offset page.
    """

    items: str
    next: str | None = None
    more: str | None = None
    skip: str | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """One endpoint of the API.

    `path` is absolute and holds parameters as `{name}` (one segment) or `{name:path}` (any number
    of them); `aliases` are further paths with the same parameters. `emulate` is the block of the
    schema that says how to answer; without it the answer is made from the schema of `returns`.
    """

    name: str
    method: str
    path: str
    aliases: tuple[str, ...] = ()
    auth: bool = True
    errors: str = ""
    query: tuple[QueryParam, ...] = ()
    body: RequestBody = RequestBody("none")
    returns: Returns = Returns("none")
    check: Check | None = None
    stream: StreamForm | None = None
    page: PageForm | None = None
    emulate: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Auth:
    """A header that may hold the key; `scheme` is the word before it, None when there is none."""

    header: str
    scheme: str | None = None


class Finding(Protocol):
    """One problem that a capability table finds in a call."""

    @property
    def option(self) -> str:
        """The option that the model does not take as given."""
        ...

    @property
    def message(self) -> str:
        """What is wrong with it."""
        ...


class OptionRule(Protocol):
    """What a table knows about an option."""

    @property
    def status(self) -> int:
        """The HTTP status that the service refuses it with."""
        ...


class CapabilityTable(Protocol):
    """What the emulator needs of a capability table of the generated client."""

    @property
    def rows(self) -> Mapping[str, Any]:
        """Model id to row, a named tuple; unknown cells are None."""
        ...

    @property
    def options(self) -> Mapping[str, OptionRule]:
        """The options that the table rules over."""
        ...

    def task(self, model: str, /) -> str | None:
        """Return what a model is for, None when the table cannot tell."""
        ...

    def check(self, model: str, options: Mapping[str, Any], /) -> Sequence[Finding]:
        """Compare options with what is known of a model; empty means no objection."""
        ...


class PriceEntry(Protocol):
    """A price from a day on; amounts are quoted decimals in US dollars per `unit`."""

    @property
    def since(self) -> str:
        """The first day, as year-month-day."""
        ...

    @property
    def unit(self) -> str:
        """What the amounts are for, such as `1M tokens` or `image`."""
        ...

    @property
    def formula(self) -> str | None:
        """How the units of a call are counted."""
        ...


PriceBook = Mapping[str, Sequence[PriceEntry]]
"""Model id to its prices, old and new."""


def no_prices() -> PriceBook:
    """Stand for a provider without prices."""
    return {}


@dataclass(frozen=True, slots=True)
class Provider:
    """Everything that the emulator knows of a provider."""

    name: str
    package: str
    version: str
    distribution: str
    suffix: str
    """What the base URL ends in, such as /v1; may be empty."""
    auth: tuple[Auth, ...]
    routes: tuple[Route, ...]
    families: Mapping[str, ErrorFamily]
    default_family: str
    route_family: str
    """The family that answers for unknown paths and wrong methods."""
    request_id_header: str = "x-request-id"
    headers: tuple[tuple[str, str], ...] = ()
    signed: tuple[tuple[str, str], ...] = ()
    """What tokens begin with that users sign with a key themselves, and the field of their payload
    that names the only model which they are for; empty when there is none."""
    schemas: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Named JSON Schemas that routes refer to as `#/$defs/Name`."""
    tables: Mapping[str, CapabilityTable] = field(default_factory=dict[str, CapabilityTable])
    prices: Callable[[], PriceBook] = no_prices
    """Loads the price book; called when a template first asks for a price."""
