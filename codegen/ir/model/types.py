"""Types with every name decided.

Text of the schema stays `str`: the templates cannot print it except through the filters `lit`,
`doc`, `comment` and `name`, which are the only sinks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from codegen.dialect.types import Schema

Side = Literal["request", "response"]


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
