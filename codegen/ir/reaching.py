"""What stands at the places of types: pointers followed through references and unions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.dialect.types import Schema
from codegen.ir.types import Place, TypeIndex

Found = tuple[Schema, str]
"""A schema and the file in which it stands."""

ANYTHING = Schema.model_validate({})
"""What a map holds."""


def reach(index: TypeIndex, start: Iterable[Found], pointer: str) -> list[Found]:
    """Everything that may stand at a place; empty when nothing can."""
    found = [item for each in start for item in members(index, each)]
    for step in pointer.split("/")[1:]:
        found = [
            item
            for each in found
            for inner in _step(index, each, step)
            for item in members(index, inner)
        ]
    return found


def elements(index: TypeIndex, found: Iterable[Found]) -> list[Found]:
    """The elements of those that are lists."""
    return [
        item
        for schema, file in found
        if schema.items is not None
        for item in members(index, (schema.items, file))
    ]


def members(index: TypeIndex, found: Found) -> Iterator[Found]:
    """What a schema may be: behind its reference, each member of its union."""
    schema, file = found
    if schema.ref is not None:
        place = index.find(schema.ref, file, ())
        if place is not None:
            yield from members(index, (place.schema, place.file))
    elif schema.variants:
        for item in schema.variants:
            yield from members(index, (item, file))
    elif schema.types != ("null",):
        yield schema, file


def _step(index: TypeIndex, found: Found, step: str) -> Iterator[Found]:
    schema, file = found
    if schema.is_class:
        place = _place(index, found)
        inner = index.properties(place).get(step)
        if inner is not None:
            yield inner, index.owner(place, step).file
    elif "object" in schema.types or schema == ANYTHING:
        yield ANYTHING, file


def _place(index: TypeIndex, found: Found) -> Place:
    """The named type that a class is made of."""
    return next(item for item in index.places() if item.schema is found[0])
