# Generated from codegen/runtime/client/operation.py. Do not edit; run: nox -s generate
"""A call of the API as data: route, parameters, body, result. Generated code holds constants."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar

from .record import Record

if TYPE_CHECKING:
    from .compiled import Compiled

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
E_co = TypeVar("E_co", covariant=True)
T_co = TypeVar("T_co", covariant=True)

Encoding: TypeAlias = Literal["segment", "segments"]
BodyKind: TypeAlias = Literal["none", "json", "multipart", "form", "bytes"]
Arrays: TypeAlias = Literal["repeat", "brackets", "indexed"]
Retry: TypeAlias = Literal["safe", "idempotent", "never"]


class Param(NamedTuple):
    """A parameter in a path."""

    name: str
    """The argument that fills it."""
    wire: str
    """Its name in the API's own description; used in messages."""
    encode: Encoding = "segment"
    """`segment` escapes every reserved character, `segments` keeps the slash."""
    secret: bool = False
    """Whether no message may show its value."""


class Json(Record, Generic[R_co]):
    """A JSON result: the class `name` of `module` (relative to the package), or a list of it.

    With `module=""` the name is a builtin: `object` (any JSON value), `dict`, `list`, `str`,
    `int`, `float`, `bool`.
    """

    module: str
    name: str
    many: bool = False
    text: bool = False
    """True when an answer that is not JSON is a result too, as text."""
    file: str = ""
    """The field of the class that an answer which is not JSON stands for, as a file."""


class Bytes(Record, Generic[R_co]):
    """A binary result; `media` lists the types to expect, empty means any.

    A single one is also the type of an answer whose own says nothing.
    """

    media: tuple[str, ...] = ()
    empty: bool = False
    """Whether a body of no bytes is a result too."""


class Text(Record, Generic[R_co]):
    """A plain text result."""

    strict: bool = False
    """True when JSON is another form of the answer, so that an object of JSON is no text."""


class Nothing(Record, Generic[R_co]):
    """No result: whatever body a successful answer has is dropped."""


class Cases(Record, Generic[R_co]):
    """A result whose form an argument decides."""

    by: str
    """The argument."""
    cases: tuple[tuple[str, Json[Any] | Bytes[Any] | Text[Any]], ...]
    """Value of the argument and the form it leads to."""
    other: Json[Any] | Bytes[Any] | Text[Any]
    """The form of every other value, and of none."""


class Redirect(Record, Generic[R_co]):
    """The address of a redirect, which is not followed: it is for a browser."""


Returns: TypeAlias = Json[R] | Bytes[R] | Text[R] | Nothing[R] | Redirect[R] | Cases[R]


class Events(Record, Generic[E_co]):
    """The events of a streamed call."""

    module: str
    name: str
    end: str | None = None
    """The data of the event that ends the stream."""
    error: str | None = None
    """Pointer to the error inside an event; the error forms of the settings count as well."""
    skip: tuple[str, ...] = ("ping",)
    """Event names that carry nothing."""
    form: Literal["sse", "ndjson"] = "sse"
    """Server-sent events, or a line of JSON each."""
    last: str | None = None
    """Pointer and text of the event that ends the stream and is given: `/type=finished`. A pointer
    alone means any value there."""

    @property
    def media(self) -> str:
        """The media type to ask for."""
        return "text/event-stream" if self.form == "sse" else "application/x-ndjson"


class Paging(Record, Generic[T_co]):
    """How a list goes on."""

    kind: Literal["cursor", "offset", "none"]
    items: str
    """Pointer to the items of a page; the empty text is the whole answer."""
    next: str | None = None
    """Pointer to the cursor of the next page."""
    send: str | None = None
    """The argument that takes the cursor or the offset."""
    more: str | None = None
    """Pointer to the flag that says whether there is a next page."""


class Check(NamedTuple):
    """Which arguments are looked up in which capability table."""

    table: str
    model: str
    """The argument that holds the model id."""
    options: tuple[tuple[str, str | tuple[str, ...]], ...]
    """Option of the table and the pointer pattern of its value in the arguments; several
    patterns are joined by `x` (width and height to a size). `*` is any element, `=value` at the
    end asks for that value."""
    tasks: tuple[str, ...] = ()
    """What the call is for; a model that is known for something else only is refused."""
    others: tuple[str, ...] = ()
    """The other tables that may know what a model is for."""


class Operation(Record, Generic[R]):
    """One call. Arguments that are no path, query or header parameter belong to the body."""

    method: str
    path: tuple[str | Param, ...]
    returns: Returns[R]
    root: Literal["base", "host"] = "base"
    query: tuple[tuple[str, str], ...] = ()
    """Argument and wire name."""
    headers: tuple[tuple[str, str], ...] = ()
    body: BodyKind = "none"
    media: str = "application/octet-stream"
    """Media type of a body that is a file, unless the file is given with one."""
    wire: tuple[tuple[str, str], ...] = ()
    """Body arguments whose name differs on the wire."""
    whole: str | None = None
    """The argument that is the whole body."""
    nullable: tuple[str, ...] | None = None
    """Body arguments that are sent as null when None is given; another one counts as not given.
    None: all are."""
    files: tuple[str, ...] = ()
    """Body arguments that hold a file or several. A JSON body that has some goes as a multipart
    form when one holds a file; a text in its place goes as JSON."""
    uris: tuple[str, ...] = ()
    """Body arguments that are an address or a data URI, as which a file is written."""
    arrays: Arrays = "repeat"
    retry: Retry = "never"
    """`safe` and `idempotent`: may be sent again after any failure. `never`: only when it is
    certain that the server did nothing."""
    timeout: str = "default"
    """Name of the class of limits in the settings."""
    auth: bool = True
    """False when the service answers without a key; a key that is known is sent all the same."""
    check: Check | None = None
    choices: tuple[tuple[str, tuple[str | int, ...]], ...] = ()
    """Arguments that take one of a closed list of values."""
    texts: tuple[str, ...] = ()
    """Arguments that hold a text, or a list of texts, none of which may be empty."""
    lists: tuple[str, ...] = ()
    """Arguments that hold a list of texts, for which a single text is easily given by mistake."""
    skip_empty: tuple[str, ...] = ()
    """Body arguments whose empty list counts as not given."""
    refused: tuple[tuple[str, str], ...] = ()
    """Patterns of what the service does not know though callers often send it (with `=value` at
    the end for one value), and what to do in its place."""

    secrets: tuple[str, ...] = ()
    """Arguments that no log and no error may show; `argument/field` for one inside of an object."""
    secret_fields: tuple[str, ...] = ()
    """Names of fields, in what is sent and answered, that no log may show."""

    @cached_property
    def compiled(self) -> Compiled:
        """The operation in the form that a call needs."""
        from .compiled import Compiled

        return Compiled(self)
