"""What users can name, as a table of facts: the same public surface gives the same facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from codegen.dialect.types import Schema
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.helpers import Helper
from codegen.ir.model.objects import ModelObject
from codegen.ir.model.package import Package
from codegen.ir.model.types import TypeDef, TypeRef
from codegen.ir.names import param_name
from codegen.render.spell import Imports, Speller
from codegen.targets.client.unions import unions

Kind = Literal["name", "argument", "result", "model"]
"""`name`: something to import or call; `argument`: given by users; `result`: read by them;
`model`: a row of a capability table."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that users rely on.

    `types` are the members of its type: users give one of them, or have to expect each of them.
    """

    kind: Kind
    types: tuple[str, ...] = ()
    required: bool = False
    """Whether users have to give it, or can rely on it being there."""
    positional: bool = False


Facts = Mapping[str, Fact]
"""By name, such as `chat.completions.create(model)`."""


def facts(package: Package) -> dict[str, Fact]:
    """All facts of a package, sorted by name."""
    return dict(sorted(_facts(package)))


def _facts(package: Package) -> Iterator[tuple[str, Fact]]:
    client = package.client
    for name in (client.client, f"Async{client.client}", client.instance):
        yield name, Fact("name")
    for variable in (*client.auth.env, *client.base_url.env, *client.log_env):
        yield f"environment {variable}", Fact("name")
    for error in package.errors.statuses:
        yield f"errors.{error.name}", Fact("name", (str(error.status),))
    for endpoint in package.endpoints():
        yield from _call(endpoint)
    for helpers in package.helpers.values():
        for helper in helpers:
            yield from _helper(helper)
    for item in package.objects:
        yield from _object(item)
    for definition in package.types.values():
        yield from _type(definition)
    for union in unions(package):
        yield f"types.{union.id.name}", Fact("name")
    for table in package.tables:
        yield f"capabilities.{table.kind}", Fact("name")
        for row in table.rows:
            yield f"capabilities.{table.kind}[{row.id}]", Fact("model")


def _call(endpoint: Endpoint) -> Iterator[tuple[str, Fact]]:
    yield endpoint.id, Fact("name")
    yield f"{endpoint.id} -> ", Fact("result", _members(endpoint.result.type), required=True)
    if endpoint.stream is not None:
        events = _members(endpoint.stream.type)
        yield f"{endpoint.id} -> Stream", Fact("result", events, required=True)
    yield from _arguments(endpoint.id, endpoint.arguments)


def _helper(helper: Helper) -> Iterator[tuple[str, Fact]]:
    yield helper.id, Fact("name")
    yield from _arguments(helper.id, helper.arguments)


def _arguments(owner: str, arguments: tuple[Argument, ...]) -> Iterator[tuple[str, Fact]]:
    for item in arguments:
        if not item.refused:
            yield (
                f"{owner}({item.name})",
                Fact("argument", _members(item.type), item.required, item.positional),
            )


def _object(item: ModelObject) -> Iterator[tuple[str, Fact]]:
    yield item.factory, Fact("name")
    for method in item.methods:
        owner = f"{item.factory}.{method.name}"
        yield owner, Fact("name")
        for argument in method.arguments:
            if not argument.internal:
                types = _members(argument.type)
                fact = Fact("argument", types, argument.required, argument.positional)
                yield f"{owner}({argument.name})", fact


def _type(definition: TypeDef) -> Iterator[tuple[str, Fact]]:
    schema = definition.schema
    if not schema.is_class:
        return
    required = frozenset(schema.required or ())
    if "response" in definition.sides:
        owner = f"types.{definition.id.name}"
        yield owner, Fact("name")
        for name, inner in (schema.properties or {}).items():
            fact = Fact("result", _kinds(inner, name in required), name in required)
            yield f"{owner}.{name}", fact
    if "request" in definition.sides and not definition.holds_file:
        owner = f"params.{param_name(definition.id.name)}"
        yield owner, Fact("name")
        for name, inner in (schema.properties or {}).items():
            fact = Fact("argument", _kinds(inner, True), name in required)
            yield f"{owner}[{name}]", fact


def _members(ref: TypeRef) -> tuple[str, ...]:
    """The members of a type, each as its text; literals one by one."""
    if ref.kind == "union":
        return tuple(sorted({item for member in ref.args for item in _members(member)}))
    if ref.kind == "literal":
        return tuple(sorted(repr(value) for value in ref.values))
    return (str(Speller(Imports(1)).spell(ref)),)


def _kinds(schema: Schema, there: bool) -> tuple[str, ...]:
    """The members of the type of a property; what may be missing may be null."""
    found = set(_variants(schema))
    return tuple(sorted(found if there else found | {"null"}))


def _variants(schema: Schema) -> Iterator[str]:
    if schema.ref is not None:
        yield schema.ref.rpartition("/")[2]
    elif schema.variants:
        for variant in schema.variants:
            yield from _variants(variant)
    elif schema.enum is not None:
        yield from (repr(value) for value in schema.enum)
        if schema.x_open:
            yield "string"
    elif schema.items is not None:
        inner = "|".join(sorted(_variants(schema.items)))
        yield from (f"array of {inner}" if one == "array" else one for one in schema.types)
    else:
        yield from schema.types or ("any",)
