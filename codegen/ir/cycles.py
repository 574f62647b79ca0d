"""Types that contain themselves without end; looked for before anything follows references."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.dialect.types import Schema
from codegen.ir.schema_paths import locate, references
from codegen.ir.types import TypeIndex

Spot = tuple[str, str]
"""File and name of a type."""


def check_cycles(index: TypeIndex) -> None:
    """Add a finding for each type that extends itself or is written out inside itself.

    A class may hold itself: it is referred to by its name. Unions, lists, maps and values have no
    name of their own and are written out where they are used.
    """
    types: dict[Spot, Schema] = {
        (place.file, place.id.name): place.schema for place in index.places()
    }
    for file, name in types:
        spot = (file, name)
        seen, stack = set[Spot](), [spot]
        while stack:
            for target in _inside(index, types, stack.pop()):
                if target == spot:
                    index.error(
                        file,
                        ("types", name),
                        "type-cycle",
                        f"`{name}` contains itself",
                        "an object with `properties` may hold itself: make one of the types such "
                        "an object",
                    )
                    stack.clear()
                    break
                if target not in seen:
                    seen.add(target)
                    stack.append(target)


def _inside(index: TypeIndex, types: dict[Spot, Schema], spot: Spot) -> Iterator[Spot]:
    """The types that are written out inside a type."""
    schema = types[spot]
    found = [schema.extends] if schema.extends is not None else []
    if not schema.is_class:
        found += [reference for reference, _ in references(schema, ())]
    for reference in found:
        target = locate(reference, spot[0])
        if target in types:
            yield target
