# Generated from codegen/runtime/client/objects/spec.py. Do not edit; run: nox -s generate
"""What a method of a model object does, as data: the call, its arguments, where results stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeAlias

from ..operation import Events, Operation

Role: TypeAlias = Literal[
    "prompt", "messages", "instructions", "value", "values", "count", "size", "seed", "max_parallel"
]


class ArgumentSpec(NamedTuple):
    """One argument of a method."""

    name: str
    field: str | None = None
    """The argument of the operation that takes it; None for a role that has no field."""
    role: Role | None = None
    """What the behaviour does with it."""
    split: str | None = None
    """Text at which the value is split ..."""
    into: tuple[str, ...] = ()
    """... into these arguments of the operation, as integers."""
    whole: str | None = None
    """The argument that takes every value undivided for a model whose table cell has presets."""
    option: str | None = None
    """The option of the capability table that rules over it."""


@dataclass(frozen=True, slots=True)
class MethodSpec:
    """A method: which call it makes and how arguments and results map."""

    name: str
    operation: Operation[Any]
    arguments: tuple[ArgumentSpec, ...]
    model: str = "model"
    """The argument of the operation that takes the model id."""
    constants: tuple[tuple[str, Any], ...] = ()
    """Fixed arguments of the operation."""
    results: tuple[tuple[str, str], ...] = ()
    """Name of a result and pointer into the answer (for streams: into an event). The names that
    each behaviour reads are in its module."""
    events: Events[Any] | None = None
    """For streamed behaviours."""
    flag: str | None = None
    """The argument of the operation that asks for a stream."""
    per_call: int | None = None
    """Most results of one request."""
    inputs_per_call: int | None = None
    """Most inputs of one request."""

    def argument(self, role: Role) -> ArgumentSpec | None:
        """Return the argument with a role."""
        return next((item for item in self.arguments if item.role == role), None)


@dataclass(frozen=True, slots=True)
class ObjectSpec:
    """A kind of model object."""

    kind: str
    table: str
    """Capability table of its models."""
