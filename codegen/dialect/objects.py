"""`model_objects.yaml`: the high-level objects and how their arguments map to endpoint fields."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from codegen.dialect.base import ClassName, Identifier, Node, Pointer, PropertyName, Prose
from codegen.dialect.types import Schema
from codegen.runtime.client.objects.spec import Role

EndpointPath = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")]
"""`resource.endpoint`, with the nesting spelled out: `chat.completions.create`."""

Behavior = Literal[
    "text",
    "text_stream",
    "object",
    "object_stream",
    "completion",
    "completion_stream",
    "embed",
    "embed_many",
    "images",
    "speech",
    "speech_stream",
    "transcription",
    "rerank",
    "video",
]


FinishReason = Literal["stop", "length", "tool_calls", "content_filter"]


class ArgumentSpec(Node):
    """One argument of a method of a model object."""

    field: PropertyName | None = None
    """The body field that takes it; default: the field of the same name."""
    role: Role | None = None
    """What the behaviour does with it."""
    positional: bool = False
    required: bool = False
    type: Schema | None = None
    """The type where it is not that of the field."""
    description: Prose | None = None
    split: Annotated[str, Field(min_length=1, max_length=3)] | None = None
    into: list[PropertyName] = []
    """The fields that take the parts of a text that is split at `split`."""
    whole: PropertyName | None = None
    """With `split`: the field that takes every value for a model whose size column has presets."""
    column: Identifier | None = None
    """The option of the table that rules over it; default: the option of the same name."""
    default: Any = None
    """What the behaviour assumes when it is not given; documented, never sent."""
    named_by: Identifier | None = None
    """The column that names the field for models which call it otherwise."""
    extra: PropertyName | None = None
    """The field of the body that takes it although the call does not describe it."""
    ignored_without: Identifier | None = None
    """The column whose `no` says that the model takes no notice of it; leads to a warning."""
    internal: bool = False
    """True when the behaviour sets it: it is no part of the signature."""

    @model_validator(mode="after")
    def _split_has_targets(self) -> ArgumentSpec:
        if (self.split is None) != (not self.into):
            raise ValueError("`split` and `into` belong together")
        if self.whole is not None and self.split is None:
            raise ValueError("`whole` is for arguments with `split`")
        return self


class Limits(Node):
    """How much one request takes."""

    per_call: Annotated[int, Field(ge=1)] | None = None
    per_call_column: Identifier | None = None
    """The column with the range of `per_call` for models that have their own."""
    inputs_per_call: Annotated[int, Field(ge=1)] | None = None
    inputs_per_call_column: Identifier | None = None
    """The column with the length of a list of inputs for models that have their own."""


class JobSpec(Node):
    """A call that answers with a job, and how the job is followed to its end."""

    retrieve: EndpointPath
    """Tells how far a job is, by its id."""
    content: EndpointPath | None = None
    """Gives the file that was made, by the id of the job."""
    done: list[str] = Field(min_length=1)
    """States of a job that has succeeded."""
    failed: list[str] = []
    """States of a job that has failed, or was given up; a job with an error has failed, too."""


Results = dict[Identifier, Pointer | list[Pointer]]
"""Name of a result and where the answer holds it; of several places the first that does."""


class CallSpec(Node):
    """A call, how arguments become its fields, and where its answer holds the results."""

    call: EndpointPath
    arguments: dict[Identifier, ArgumentSpec]
    constants: dict[PropertyName, Any] = {}
    """Fields that are always sent with the same value."""
    defaults: dict[PropertyName, Any] = {}
    """Fields that are sent unless the caller gives them."""
    results: Results = {}
    limits: Limits = Limits()
    job: JobSpec | None = None
    """Set where the answer is a job."""


class ModelsWith(Node):
    """Models whose row says yes."""

    models: Identifier
    """The column of the table."""


class AlternativeSpec(CallSpec):
    """The call that is made in place of the usual one, for some arguments or for some models."""

    when: Identifier | ModelsWith
    """The argument of the method that asks for this call, or the models that are asked by it."""


class MethodSpec(CallSpec):
    """One method of a model object."""

    behavior: Behavior
    doc: Prose
    column: Identifier | None = None
    """The option of the table that rules over the method; `no` means that there is none."""
    instead: AlternativeSpec | None = None


class ConversationSpec(Node):
    """How a conversation is written.

    A template is JSON in which a text such as `$text` stands for a value; an entry whose value is
    not there is left out. Which values a template has, `ir/conversation.py` knows.
    """

    system: Any
    user: Any
    assistant: Any
    tool: Any
    call: Any
    text_part: Any
    image_part: Any = None
    audio_part: Any = None
    video_part: Any = None
    file_part: Any = None
    audio_formats: dict[str, str] = {}
    """Media type -> the word that the service has for it."""
    tool_definition: Any = None
    tool_choice: Any = None
    tool_choices: list[str] = Field([], max_length=3)
    """The words that leave it to the model, forbid calls, and ask for one; in this order."""
    schema_format: Any = None
    list_key: PropertyName = "elements"
    """The property that holds the items where the schema of a list is wrapped into an object."""
    value_key: PropertyName = "result"
    """The property that holds any other value that is no object."""


class ObjectSpec(Node):
    """A kind of model object."""

    class_: ClassName = Field(alias="class")
    factory: Identifier
    table: Identifier
    doc: Prose
    callable: bool = False
    """True for the object that calling the client makes."""
    conversation: ConversationSpec | None = None
    arguments: dict[Identifier, ArgumentSpec] = {}
    """Arguments that every method has, besides its own."""
    results: Results = {}
    """Results that every method reads, besides its own."""
    finish_reasons: dict[FinishReason, list[str]] = {}
    """Common word -> the words of the service; any other word is `other`."""
    methods: dict[Identifier, MethodSpec] = Field(min_length=1)


class ObjectsFile(Node):
    """`schema/model_objects.yaml`."""

    objects: dict[Identifier, ObjectSpec]
