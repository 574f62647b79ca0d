"""Plain types and compositions of types."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.ir.model.types import TypeRef


def builtin(name: str) -> TypeRef:
    """A builtin type."""
    return TypeRef("builtin", name)


NONE = builtin("None")
OBJECT = builtin("object")
OMIT = TypeRef("omit")
"""Nothing can be given."""
DUMPABLE = TypeRef("dumpable")
"""A model of an answer, which can be sent back as it is."""


def union(members: Iterable[TypeRef]) -> TypeRef:
    """A flat union without repetitions; general members last, `None` at the very end."""
    flat: list[TypeRef] = []
    for member in members:
        for item in member.args if member.kind == "union" else (member,):
            if item not in flat:
                flat.append(item)
    flat.sort(key=lambda item: (item == NONE, item.kind == "map", item.kind == "dumpable"))
    return flat[0] if len(flat) == 1 else TypeRef("union", args=tuple(flat))


def with_none(ref: TypeRef) -> TypeRef:
    """The type or None."""
    return union((ref, NONE))
