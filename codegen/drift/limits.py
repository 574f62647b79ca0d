"""Limits of values: how they add up, and which of two is tighter."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

Number = int | float
Limits = Mapping[str, Number | str]
Change = Literal["narrower", "wider"]

_LOWER = {
    "minimum": "number",
    "minLength": "string",
    "minItems": "array",
    "exclusiveMinimum": "number",
    "minProperties": "object",
}
_UPPER = {
    "maximum": "number",
    "maxLength": "string",
    "maxItems": "array",
    "exclusiveMaximum": "number",
    "maxProperties": "object",
}
_KIND = {**_LOWER, **_UPPER, "multipleOf": "number", "pattern": "string"}
_NUMBERS = frozenset({"integer", "number"})
KEYWORDS = frozenset(_KIND)
"""The keywords of JSON Schema that limit values."""


def stated(schema: Mapping[str, Any]) -> dict[str, Number | str]:
    """The limits that a schema states, in the form of JSON Schema 2020-12."""
    found: dict[str, Number | str] = {}
    for name in _KIND:
        value = schema.get(name)
        if name == "pattern":
            if isinstance(value, str):
                found[name] = value
        elif isinstance(value, int | float) and not isinstance(value, bool) and _finite(value):
            found[name] = value
    for plain, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        # OpenAPI 3.0 writes a truth value beside the bound.
        if schema.get(exclusive) is True and plain in found:
            found[exclusive] = found.pop(plain)
    return found


def combined(first: Limits, second: Limits) -> dict[str, Number | str]:
    """The limits of both: the tighter one of each kind."""
    found = dict(first)
    for name, value in second.items():
        known = found.get(name)
        found[name] = value if known is None else _tighter(name, known, value)
    return found


def loosest(variants: Iterable[tuple[frozenset[str], Limits]]) -> dict[str, Number | str]:
    """The limits that hold for every form which they can concern."""
    forms = [(types, _bounds(types, limits)) for types, limits in variants]
    found: dict[str, Number | str] = {}
    for name, kind in _KIND.items():
        concerned = [limits for types, limits in forms if _concerns(kind, types)]
        values = [limits[name] for limits in concerned if name in limits]
        if not values or len(values) != len(concerned):
            continue
        loose = values[0]
        for value in values[1:]:
            loose = value if _tighter(name, loose, value) == loose else loose
        found[name] = loose
    return found


def compare(old: Limits, new: Limits) -> Iterator[tuple[str, Change, str]]:
    """Name, direction and words of each limit that moved."""
    for name in _KIND:
        before, after = old.get(name), new.get(name)
        if before == after:
            continue
        words = f"{_shown(before)} -> {_shown(after)}"
        if after is None:
            yield name, "wider", words
        elif before is None or name == "pattern":
            yield name, "narrower", words
        else:
            yield name, "narrower" if _tighter(name, before, after) == after else "wider", words


def _shown(value: Number | str | None) -> str:
    return "none" if value is None else str(value)


def _concerns(kind: str, types: frozenset[str]) -> bool:
    return bool(types & _NUMBERS) if kind == "number" else kind in types


def _bounds(types: frozenset[str], limits: Limits) -> dict[str, Number | str]:
    """Write the bounds of whole numbers inclusively, so that `< 10` and `<= 9` are the same."""
    found = dict(limits)
    if types & _NUMBERS != frozenset({"integer"}):
        return found
    for plain, exclusive, step in (
        ("minimum", "exclusiveMinimum", 1),
        ("maximum", "exclusiveMaximum", -1),
    ):
        value = found.pop(exclusive, None)
        if isinstance(value, int | float):
            bound = (math.floor(value) if step > 0 else math.ceil(value)) + step
            known = found.get(plain)
            found[plain] = bound if known is None else _tighter(plain, known, bound)
    return {
        name: int(value) if isinstance(value, float) and value.is_integer() else value
        for name, value in found.items()
    }


def _tighter(name: str, one: Number | str, other: Number | str) -> Number | str:
    if isinstance(one, str) or isinstance(other, str):
        return other
    if name in _LOWER:
        return max(one, other)
    if name in _UPPER:
        return min(one, other)
    try:
        return other if one and math.fmod(other, one) == 0 else one
    except (OverflowError, ValueError):
        return max(one, other)


def _finite(value: Number) -> bool:
    return isinstance(value, int) or math.isfinite(value)
