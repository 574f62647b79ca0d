"""Resource files: endpoints, their parameters, bodies, results, streams and pages."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from codegen.dialect.base import (
    ClassName,
    HeaderName,
    Identifier,
    Node,
    Pointer,
    PointerPattern,
    PointerValue,
    PropertyName,
    Prose,
)
from codegen.dialect.capabilities import TaskName
from codegen.dialect.gathering import Gather
from codegen.dialect.helpers import Helper
from codegen.dialect.methods import Lookup, Signer
from codegen.dialect.types import Reference, Schema

Call = Annotated[
    str,
    Field(
        pattern=r"^(GET|POST|PUT|PATCH|DELETE) \{(base|host)\}(/[A-Za-z0-9._~{}\-]+)*/?$",
        max_length=200,
    ),
]
"""`METHOD {base}/path/{parameter}`; `{base}` is the versioned prefix, `{host}` the bare origin."""

MediaType = Annotated[str, Field(pattern=r"^[a-z]+/[a-z0-9.+*\-]+$", max_length=100)]


AnyHelper = Annotated[Helper | Gather, Field(discriminator="behavior")]
"""A helper of one of the kinds, told apart by its behavior."""


class PathParameter(Schema):
    """A parameter in the path of a call."""

    encode: Literal["segment", "segments"] = "segment"
    """`segment` escapes every reserved character, `segments` keeps the slash."""


class Body(Node):
    """What the request carries: exactly one of `json`, `multipart`, `form`, `bytes`."""

    json_: Reference | Schema | None = Field(None, alias="json")
    multipart: Reference | None = None
    form: Reference | None = None
    bytes_: MediaType | None = Field(None, alias="bytes")
    """The body is a file as it is: one argument, and the media type that is stated for it."""
    argument: Identifier | None = None
    """Set when the whole body is one argument of the method."""
    description: Prose | None = None
    """Beside `bytes`: what the file is."""
    arrays: Literal["repeat", "brackets", "indexed"] = "repeat"
    files: Literal["multipart"] | None = None
    """For a JSON body with fields for files (`x-file`): they take a text too, a data URI or an
    http(s) address, which goes as JSON; with a file the same fields go as a multipart form."""

    @model_validator(mode="after")
    def _one_kind(self) -> Body:
        kinds = (self.json_, self.multipart, self.form, self.bytes_)
        if sum(item is not None for item in kinds) != 1:
            raise ValueError("a body has exactly one of `json`, `multipart`, `form`, `bytes`")
        if (self.bytes_ is None) != (self.description is None):
            raise ValueError("`bytes` has a `description` beside it, and nothing else has")
        if self.bytes_ is not None and self.argument is None:
            raise ValueError("`bytes` needs `argument`, the name of the one argument")
        if isinstance(self.json_, Schema) and self.argument is None:
            raise ValueError("an inline body needs `argument`, the name of the one argument")
        if self.files is not None and not isinstance(self.json_, str):
            raise ValueError("`files` belongs to a `json` body of a named type")
        return self


class Answer(Node):
    """One form of a successful answer: exactly one of `json`, `bytes`, `text`, `none`."""

    json_: Reference | Schema | None = Field(None, alias="json")
    bytes_: list[MediaType] | None = Field(None, alias="bytes")
    """The media types to expect. A single one also counts where the server names none."""
    text: Literal[True] | None = None
    none: Literal[True] | None = None
    file: PropertyName | None = None
    """For a JSON answer: its property that holds a file (`x-data`). An answer that is no JSON is
    that file, and the only thing known."""
    redirect: Literal[True] | None = None
    """The address that the service sends a browser to: it is returned, not followed."""
    empty: bool = False
    """Beside `bytes`: an answer of no bytes is one too, such as a file in which nothing is."""

    @model_validator(mode="after")
    def _one_kind(self) -> Answer:
        kinds = (self.json_, self.bytes_, self.text, self.none, self.redirect)
        if sum(item is not None for item in kinds) != 1:
            names = "`json`, `bytes`, `text`, `none`, `redirect`"
            raise ValueError(f"an answer has exactly one of {names}")
        if self.file is not None and not isinstance(self.json_, str):
            raise ValueError("`file` belongs to a `json` answer of a named type")
        if self.empty and self.bytes_ is None:
            raise ValueError("`empty` belongs to `bytes`")
        return self


class Returns(Answer):
    """What a successful answer carries: one form, or one that a field of the request decides."""

    by: PropertyName | None = None
    """The argument whose value decides the form."""
    cases: dict[Annotated[str, Field(pattern=r"^\S+$", max_length=100)], Answer] = {}
    """Value of that argument -> the form it leads to; other values lead to the form beside."""
    streamed: Literal[True] | None = None
    """The method gives the bytes while they arrive."""

    @model_validator(mode="after")
    def _complete(self) -> Returns:
        if (self.by is None) != (not self.cases):
            raise ValueError("`by` and `cases` belong together")
        forms = (self, *self.cases.values())
        if self.streamed and any(form.bytes_ is None for form in forms):
            raise ValueError("only `bytes` can be `streamed`")
        if self.by is not None and any(form.none or form.redirect for form in forms):
            raise ValueError("what a field decides is one of `json`, `bytes`, `text`")
        return self


class StreamEvents(Node):
    """The events of a stream: server-sent ones (`sse`), or a line of JSON each (`ndjson`)."""

    sse: Reference | None = None
    ndjson: Reference | None = None
    end: str | None = None
    """The data of the event that ends the stream."""
    last: PointerValue | Pointer | None = None
    """What the event holds that ends the stream and is given like the others: a text at a pointer,
    or anything there."""
    error: Pointer | None = None
    """Where an event holds an error."""

    @model_validator(mode="after")
    def _one_form(self) -> StreamEvents:
        if (self.sse is None) == (self.ndjson is None):
            raise ValueError("events are either `sse` or `ndjson`")
        return self

    @property
    def form(self) -> Literal["sse", "ndjson"]:
        """How events are written."""
        return "sse" if self.sse is not None else "ndjson"

    @property
    def type(self) -> Reference:
        """The type of an event."""
        return self.sse or self.ndjson or ""


class StreamSpec(Node):
    """How an endpoint streams."""

    flag: PropertyName | None = None
    """The boolean body field that asks for a stream; none for a call that always streams."""
    events: StreamEvents


class PageSpec(Node):
    """How a list goes on."""

    kind: Literal["cursor", "offset", "none"]
    items: Pointer
    item: Reference
    """The type of one item."""
    next: Pointer | None = None
    """Where the answer holds the cursor of the next page."""
    send: PropertyName | None = None
    """The argument that takes the cursor or the offset."""
    more: Pointer | None = None
    """Where the answer tells whether there is more."""

    @model_validator(mode="after")
    def _complete(self) -> PageSpec:
        if self.kind == "cursor" and (self.next is None or self.send is None):
            raise ValueError("a cursor page needs `next` and `send`")
        if self.kind == "offset" and self.send is None:
            raise ValueError("an offset page needs `send`")
        return self


class CapabilityUse(Node):
    """Which options of a call are checked against which capability table."""

    table: Identifier
    model: PropertyName
    """The argument that holds the model id."""
    options: dict[Identifier, PointerPattern | list[PointerPattern]] = {}
    """Option of the table -> where the arguments hold it; a list is joined by `x`."""
    tasks: list[TaskName] = []
    """What the call is for: a model that is known for something else only is refused."""


class Source(Node):
    """Where the facts of an endpoint come from."""

    operation: str | None = None
    """The operation id in the upstream document."""
    note: Prose | None = None


class Endpoint(Node):
    """One call of the API: becomes one method."""

    doc: Prose
    deprecated: Prose | None = None
    """What to use in place of this call, when it is only kept for those who use it already."""
    call: Call
    aliases: list[Call] = []
    path: dict[Identifier, PathParameter] = {}
    query: dict[PropertyName, Schema] = {}
    headers: dict[HeaderName, Schema] = {}
    body: Body | None = None
    positional: list[PropertyName] = []
    returns: Returns
    stream: StreamSpec | None = None
    page: PageSpec | None = None
    capability: CapabilityUse | None = None
    refused: dict[PointerPattern, Prose] = {}
    """What callers often send and the service does not know -> what to do in its place. A field
    that is not described becomes an argument that says so."""
    retry: Literal["safe", "idempotent", "never"] | None = None
    timeout: Identifier | None = None
    auth: bool = True
    """False when the service answers without a key."""
    errors: Identifier | None = None
    """The family of `errors.yaml` that the service uses here."""
    source: Source | None = None
    emulate: dict[str, Any] | None = None

    @model_validator(mode="after")
    def _streams_or_returns(self) -> Endpoint:
        always = self.stream is not None and self.stream.flag is None
        if always and self.returns.none is None:
            raise ValueError(
                "a call that always streams answers with nothing else: write `returns: "
                "{none: true}`, or name the `flag` that asks for the stream"
            )
        return self


class Resource(Node):
    """An attribute of the client that holds methods or further resources."""

    doc: Prose
    class_: ClassName | None = Field(None, alias="class")
    errors: Identifier | None = None
    endpoints: dict[Identifier, Endpoint] = {}
    helpers: dict[Identifier, AnyHelper] = {}
    """Methods that make one of the calls and do more with its answer."""
    lookups: dict[Identifier, Lookup] = {}
    """Methods that make one of the calls and give its answer as a map."""
    signers: dict[Identifier, Signer] = {}
    """Methods that sign a token with the key of the client."""
    resources: dict[Identifier, Resource] = {}

    @model_validator(mode="after")
    def _not_empty(self) -> Resource:
        if not self.endpoints and not self.resources:
            raise ValueError("a resource has `endpoints`, `resources` or both")
        return self


class ResourceFile(Resource):
    """A file of `schema/resources/`: a whole resource, or with `part` some of its methods."""

    resource: Identifier
    part: Identifier | None = None
    """What this file is called besides its resource: `users_admin.yaml` is the part `admin` of
    `users`. Its endpoints, helpers and types go to the resource of `users.yaml`, and its `doc` is
    for those who read the schema."""
    types: dict[ClassName, Schema] = {}

    @property
    def stem(self) -> str:
        """The name of the file without its ending."""
        return self.resource if self.part is None else f"{self.resource}_{self.part}"


class TypesFile(Node):
    """`schema/types.yaml`: types that two or more resources use."""

    types: dict[ClassName, Schema] = {}


Resource.model_rebuild()
ResourceFile.model_rebuild()
