"""What of a call is secret: arguments, and fields of its body and its answer."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.dialect.types import Schema
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.package import Package
from codegen.ir.model.types import TypeDef
from codegen.ir.schema_paths import locate, references

_DEEPEST = 3
"""How many objects may lie around a secret."""


def secret_arguments(endpoint: Endpoint, package: Package) -> tuple[str, ...]:
    """The arguments that hold a secret; `argument/field/field` for one inside of an object."""
    types = {(item.file, item.id.name): item for item in package.types.values()}
    found: list[str] = []
    for item in endpoint.arguments:
        if item.schema is not None:
            sensitive = bool(item.schema.x_sensitive)
            found += [item.name] if sensitive else _inside(item, endpoint, types)
    return tuple(found)


def _inside(
    argument: Argument, endpoint: Endpoint, types: dict[tuple[str, str], TypeDef]
) -> Iterator[str]:
    """The paths of secrets inside of an argument."""
    file = f"resources/{endpoint.resource[0]}.yaml"
    waiting = [(argument.schema, file, argument.name)]
    while waiting:
        schema, file, path = waiting.pop()
        for reference, _ in references(schema, ()) if schema is not None else ():
            target = types.get(locate(reference, file))
            # No deeper than a secret may lie: types can refer to themselves.
            if target is None or path.count("/") >= _DEEPEST:
                continue
            for name, inner in (target.schema.properties or {}).items():
                if inner.x_sensitive:
                    yield f"{path}/{name}"
                else:
                    waiting.append((inner, target.file, f"{path}/{name}"))


def secret_fields(endpoint: Endpoint, package: Package) -> tuple[str, ...]:
    """The fields that hold a secret, wherever they stand in what is sent or answered."""
    types = {(item.file, item.id.name): item for item in package.types.values()}
    found = dict.fromkeys(
        item.wire
        for item in endpoint.arguments
        if item.location == "body" and item.schema and item.schema.x_sensitive
    )
    ids = {endpoint.result.id, endpoint.stream.event if endpoint.stream else None}
    start = [item for item in package.types.values() if item.id in ids]
    for item in start:
        found |= dict.fromkeys(_of(item, types))
    return tuple(sorted(found))


def _of(definition: TypeDef, types: dict[tuple[str, str], TypeDef]) -> Iterator[str]:
    """The secret properties of a type and of everything inside it."""
    seen = set[tuple[str, str]]()
    waiting = [definition]
    while waiting:
        item = waiting.pop()
        key = (item.file, item.id.name)
        if key in seen:
            continue
        seen.add(key)
        yield from _properties(item.schema)
        for reference, _ in references(item.schema, ()):
            target = types.get(locate(reference, item.file))
            if target is not None:
                waiting.append(target)


def _properties(schema: Schema) -> Iterator[str]:
    for name, inner in (schema.properties or {}).items():
        if inner.x_sensitive:
            yield name
