"""Model objects: the methods that stand for calls, and a class per profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from codegen.dialect.objects import ConversationSpec
from codegen.ir.model.calls import Endpoint
from codegen.ir.model.tables import Profile, Table
from codegen.ir.model.types import TypeRef


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
