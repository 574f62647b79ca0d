"""Frozen values that targets and templates read; nothing here computes.

Text of the schema stays `str`: the templates cannot print it except through the filters `lit`,
`doc`, `comment` and `name`, which are the only sinks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from codegen.dialect.answers import AnswerHelper as AnswerSource
from codegen.dialect.batches import BatchHelper as BatchSource
from codegen.dialect.batches import ResultsHelper as ResultsSource
from codegen.dialect.batches import UploadHelper as UploadSource
from codegen.dialect.capabilities import Column, OptionUse, PriceEntry
from codegen.dialect.collecting import CollectHelper as CollectSource
from codegen.dialect.endpoints import Body, PageSpec
from codegen.dialect.endpoints import Endpoint as EndpointSource
from codegen.dialect.gathering import Gather as GatherSource
from codegen.dialect.methods import Lookup as LookupSource
from codegen.dialect.methods import Signer as SignerSource
from codegen.dialect.objects import ConversationSpec
from codegen.dialect.settings import ClientFile, ErrorsFile
from codegen.dialect.types import Schema
from codegen.dialect.waiting import StartHelper as StartSource
from codegen.dialect.waiting import WaitHelper as WaitSource

Side = Literal["request", "response"]
Location = Literal["path", "query", "header", "body"]
BodyKind = Literal["none", "json", "multipart", "form", "bytes"]


@dataclass(frozen=True, slots=True)
class TypeId:
    """A named type: the module it is written to and its name in the schema."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class TypeDef:
    """A named type with its schema and where it is used."""

    id: TypeId
    schema: Schema
    file: str
    sides: frozenset[Side]
    holds_file: bool = False
    """True when a property is an uploaded file: such a type is no TypedDict."""


@dataclass(frozen=True, slots=True)
class TypeRef:
    """A Python type: a builtin, a literal set, a named type or a composition of those.

    `runtime` is a type of the runtime; `hook` is one with an async form, which is called `Async`
    and its name. `parsed` is a class that stands beside the one that uses it.
    """

    kind: Literal[
        "builtin",
        "literal",
        "model",
        "param",
        "list",
        "tuple",
        "sequence",
        "map",
        "dict",
        "union",
        "ids",
        "file",
        "dumpable",
        "omit",
        "runtime",
        "hook",
        "parsed",
    ]
    name: str = ""
    module: str = ""
    args: tuple[TypeRef, ...] = ()
    values: tuple[str | int | bool | None, ...] = ()


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
class Endpoint:
    """One call of the API with every name decided."""

    name: str
    resource: tuple[str, ...]
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

    @property
    def id(self) -> str:
        """The dotted name, such as `chat.completions.create`."""
        return ".".join((*self.resource, self.name))

    @property
    def constant(self) -> str:
        """The name of its data constant in the module of its resource file."""
        return "_".join((*self.resource[1:], self.name)).upper()


@dataclass(frozen=True, slots=True)
class ParsedField:
    """A field of an answer that helpers type more closely, or add."""

    name: str
    type: TypeRef
    doc: str
    required: bool = False
    added: bool = False
    """True when the service knows no such field."""


@dataclass(frozen=True, slots=True)
class ParsedType:
    """The class of an answer, or of a part of one, into which a helper puts what it reads."""

    name: str
    base: TypeId
    generic: bool
    """Whether it holds an object of the type that was asked for."""
    fields: tuple[ParsedField, ...]


@dataclass(frozen=True, slots=True)
class HelperBase:
    """A method that makes a call of its resource and does more with the answer."""

    name: str
    endpoint: Endpoint
    """The call, or the first one of several."""
    arguments: tuple[Argument, ...]
    """Those of the call that the helper takes."""

    @property
    def constant(self) -> str:
        """The name of its data constant in the module of its resource file."""
        return "_".join((*self.endpoint.resource[1:], self.name)).upper()

    @property
    def id(self) -> str:
        """The dotted name, such as `chat.completions.parse`."""
        return ".".join((*self.endpoint.resource, self.name))


@dataclass(frozen=True, slots=True)
class AnswerHelper(HelperBase):
    """Reads the texts of an answer."""

    format: str
    """The argument that takes a type."""
    object: ModelObject
    """The kind whose templates and finish reasons are used."""
    forms: tuple[tuple[tuple[str, Any], ...], ...]
    """What tells the forms that the service knows itself."""
    defaults: Mapping[str, Any]
    answer: str
    """The class of the answer."""
    types: tuple[ParsedType, ...]
    """The classes of the answer, those that others use first."""
    fixed: tuple[tuple[str, Any], ...]
    """What an answer says otherwise than its events."""
    source: AnswerSource


@dataclass(frozen=True, slots=True)
class WaitHelper(HelperBase):
    """Looks at a job until it has ended."""

    key: Argument
    """The argument that names the job."""
    source: WaitSource


@dataclass(frozen=True, slots=True)
class StartHelper(HelperBase):
    """Makes a job and waits for its end."""

    wait: WaitHelper
    source: StartSource


@dataclass(frozen=True, slots=True)
class UploadHelper(HelperBase):
    """Sends a file in whatever form it is there."""

    file: Argument
    source: UploadSource


@dataclass(frozen=True, slots=True)
class ResultsHelper(HelperBase):
    """Reads the results of a batch; the call looks a batch up."""

    key: Argument
    """The argument that names the batch."""
    content: Endpoint
    content_key: Argument
    """The argument of `content` that names the file."""
    calls: tuple[tuple[str, Endpoint], ...]
    """The calls that lines make, by how a batch names them."""
    wait: WaitHelper
    source: ResultsSource


@dataclass(frozen=True, slots=True)
class BatchHelper(HelperBase):
    """Makes a batch of requests; the call starts it."""

    target: Argument
    """Which call the lines make."""
    input: Argument
    """What takes the file of requests."""
    upload: Endpoint
    file: Argument
    """What `upload` takes the file by."""
    defaults: Mapping[str, Any]
    constants: Mapping[str, Any]
    """Arguments of `upload`."""
    wait: WaitHelper
    results: ResultsHelper
    source: BatchSource


@dataclass(frozen=True, slots=True)
class CollectHelper(HelperBase):
    """Reads a stream to its end, and gives it as one answer."""

    answer: TypeRef
    source: CollectSource


Helper: TypeAlias = (
    AnswerHelper
    | WaitHelper
    | StartHelper
    | UploadHelper
    | ResultsHelper
    | BatchHelper
    | CollectHelper
)


@dataclass(frozen=True, slots=True)
class Gathering(HelperBase):
    """Streams a call and gathers the answer from the events."""

    answer: TypeRef
    event: TypeRef
    source: GatherSource

    @property
    def classes(self) -> tuple[str, str]:
        """The blocking and the asynchronous stream."""
        return self.source.class_, f"Async{self.source.class_}"


@dataclass(frozen=True, slots=True)
class Signer:
    """A method that signs a token with the key of the client, without a request."""

    name: str
    resource: tuple[str, ...]
    arguments: tuple[Argument, ...]
    source: SignerSource

    @property
    def constant(self) -> str:
        """The name of its data constant beside those of the calls."""
        return "_".join((*self.resource[1:], self.name)).upper()

    @property
    def id(self) -> str:
        """The dotted name."""
        return ".".join((*self.resource, self.name))


@dataclass(frozen=True, slots=True)
class Lookup:
    """A method that makes a call and gives its answer as a map."""

    name: str
    resource: tuple[str, ...]
    endpoint: Endpoint
    source: LookupSource

    @property
    def constant(self) -> str:
        """The name of its data constant beside those of the calls."""
        return "_".join((*self.resource[1:], self.name)).upper()

    @property
    def id(self) -> str:
        """The dotted name."""
        return ".".join((*self.resource, self.name))


@dataclass(frozen=True, slots=True)
class Resource:
    """An attribute of the client or of another resource."""

    name: str
    class_name: str
    doc: str
    path: tuple[str, ...]
    endpoints: tuple[Endpoint, ...]
    children: tuple[Resource, ...]
    lookups: tuple[Lookup, ...] = ()
    signers: tuple[Signer, ...] = ()


@dataclass(frozen=True, slots=True)
class ResourceModule:
    """A resource of `schema/resources/`: one module per kind of output."""

    name: str
    file: str
    """The file of the resource; its parts have files of their own."""
    resource: Resource

    def walk(self) -> tuple[Resource, ...]:
        """Every resource of the file, children before their parents."""
        found: list[Resource] = []

        def visit(resource: Resource) -> None:
            for child in resource.children:
                visit(child)
            found.append(resource)

        visit(self.resource)
        return tuple(found)

    def endpoints(self) -> tuple[Endpoint, ...]:
        """Every endpoint of the file."""
        return tuple(endpoint for item in self.walk() for endpoint in item.endpoints)


@dataclass(frozen=True, slots=True)
class Row:
    """One model with the cells of its profile filled in."""

    id: str
    profile: str
    cells: Mapping[str, Any]
    retired: str | None
    replaced_by: str | None
    status: str | None
    notes: str | None
    source: tuple[str, ...]
    checked: str


@dataclass(frozen=True, slots=True)
class Profile:
    """A group of models that take the same options."""

    name: str
    class_prefix: str
    doc: str
    cells: Mapping[str, Any]
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A capability table."""

    kind: str
    class_prefix: str
    file: str
    doc: str
    columns: Mapping[str, Column]
    options: Mapping[str, OptionUse]
    profiles: tuple[Profile, ...]
    rows: tuple[Row, ...]
    task: str = ""
    """What all its models are for."""
    task_column: str = ""
    """The column that tells it for each of them."""


@dataclass(frozen=True, slots=True)
class ObjectArgument:
    """One argument of a method of a model object."""

    name: str
    field: str | None
    role: str | None
    type: TypeRef
    doc: str
    positional: bool
    required: bool
    split: str | None
    into: tuple[str, ...]
    whole: str | None
    option: str | None
    """The table option that rules over it, when there is one."""
    extra: str | None = None
    ignored_without: str | None = None
    internal: bool = False
    named_by: str | None = None
    """The column of the table that names the field for some models."""
    renamed: tuple[str, ...] = ()
    """The fields that it names."""
    listed: tuple[str, ...] = ()
    """The fields that take a list of such values."""


@dataclass(frozen=True, slots=True)
class Job:
    """How a job is followed to its end."""

    retrieve: Endpoint
    done: tuple[str, ...]
    failed: tuple[str, ...]
    content: Endpoint | None


@dataclass(frozen=True, slots=True)
class ObjectCall:
    """A call of a method and how arguments and results map."""

    endpoint: Endpoint
    arguments: tuple[ObjectArgument, ...]
    constants: Mapping[str, Any]
    defaults: Mapping[str, Any]
    results: Mapping[str, str | tuple[str, ...]]
    limits: Mapping[str, int | str]
    job: Job | None = None


@dataclass(frozen=True, slots=True)
class ObjectMethod:
    """One method of a model object and the endpoint that it calls."""

    name: str
    behavior: str
    doc: str
    call: ObjectCall
    column: str | None = None
    """The column of the table whose `no` takes the method away."""
    instead: ObjectCall | None = None
    when: str | None = None
    """The role of the argument that asks for `instead`."""
    for_models: str | None = None
    """The column of the table whose `yes` asks for `instead`."""

    @property
    def arguments(self) -> tuple[ObjectArgument, ...]:
        """The arguments in the order of the signature."""
        return self.call.arguments


@dataclass(frozen=True, slots=True)
class Variant:
    """The class of one profile: what it lacks and what it narrows."""

    profile: Profile
    class_name: str
    absent: frozenset[str]
    """Arguments."""
    absent_methods: frozenset[str]
    narrowed: Mapping[str, tuple[str | int, ...]]


@dataclass(frozen=True, slots=True)
class ModelObject:
    """A kind of model object with a class per profile."""

    name: str
    class_name: str
    factory: str
    doc: str
    callable: bool
    table: Table
    methods: tuple[ObjectMethod, ...]
    variants: tuple[Variant, ...]
    conversation: ConversationSpec | None = None
    finish_reasons: tuple[tuple[str, str], ...] = ()
    """Word of the service and common word."""


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that the targets write."""

    client: ClientFile
    errors: ErrorsFile
    types: Mapping[TypeId, TypeDef]
    modules: tuple[ResourceModule, ...]
    tables: tuple[Table, ...]
    prices: Mapping[str, tuple[PriceEntry, ...]]
    prices_doc: str
    objects: tuple[ModelObject, ...]
    digests: Mapping[str, str] = field(default_factory=dict[str, str])
    helpers: Mapping[tuple[str, ...], tuple[Helper, ...]] = field(
        default_factory=dict[tuple[str, ...], tuple[Helper, ...]]
    )
    """Path of a resource and its helpers."""
    gatherings: Mapping[tuple[str, ...], tuple[Gathering, ...]] = field(
        default_factory=dict[tuple[str, ...], tuple[Gathering, ...]]
    )
    """Path of a resource and its helpers that gather streams."""

    def endpoints(self) -> tuple[Endpoint, ...]:
        """Every endpoint of the API."""
        return tuple(endpoint for module in self.modules for endpoint in module.endpoints())

    def resources(self) -> tuple[Resource, ...]:
        """Every resource of the API."""
        return tuple(resource for module in self.modules for resource in module.walk())
