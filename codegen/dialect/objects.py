"""`model_objects.yaml`: the high-level objects and how their arguments map to endpoint fields."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from codegen.dialect.base import ClassName, Identifier, Node, Pointer, PropertyName, Prose
from codegen.dialect.types import Schema

EndpointPath = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")]
"""`resource.endpoint`, with the nesting spelled out: `chat.completions.create`."""

Behavior = Literal[
    "text", "text_stream", "completion", "completion_stream", "embed", "embed_many", "images"
]
Role = Literal[
    "prompt", "messages", "instructions", "value", "values", "count", "size", "seed", "max_parallel"
]


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
    inputs_per_call: Annotated[int, Field(ge=1)] | None = None


class MethodSpec(Node):
    """One method of a model object."""

    behavior: Behavior
    call: EndpointPath
    doc: Prose
    arguments: dict[Identifier, ArgumentSpec]
    constants: dict[PropertyName, Any] = {}
    results: dict[Identifier, Pointer] = {}
    limits: Limits = Limits()


class ObjectSpec(Node):
    """A kind of model object."""

    class_: ClassName = Field(alias="class")
    factory: Identifier
    table: Identifier
    doc: Prose
    callable: bool = False
    """True for the object that calling the client makes."""
    methods: dict[Identifier, MethodSpec] = Field(min_length=1)


class ObjectsFile(Node):
    """`schema/model_objects.yaml`."""

    objects: dict[Identifier, ObjectSpec]
