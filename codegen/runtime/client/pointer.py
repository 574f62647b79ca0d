"""JSON Pointers over decoded JSON, TypedDicts and response models; `*` is any element."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Final, cast

from .narrow import is_map, is_row

MISSING: Final = object()
"""What `find` gives where nothing stands."""


@lru_cache(maxsize=512)
def parts(pointer: str) -> tuple[str, ...]:
    """Split a pointer into its unescaped steps."""
    if not pointer:
        return ()
    steps = pointer.removeprefix("/").split("/")
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


def find(value: Any, pointer: str) -> Any:
    """Follow a pointer; `MISSING` when a step does not exist."""
    for step in parts(pointer):
        value = _step(value, step)
        if value is MISSING:
            return MISSING
    return value


def lookup(value: Any, pointer: str | tuple[str, ...]) -> Any:
    """Follow a pointer; None when a step does not exist.

    Of several pointers the first that leads to something other than None counts.
    """
    for one in (pointer,) if isinstance(pointer, str) else pointer:
        found = find(value, one)
        if found is not MISSING and found is not None:
            return found
    return None


def matches(value: Any, pattern: str) -> Iterator[Any]:
    """Yield every value that a pattern names, `*` being any element of a list or map.

    `=a|b` at the end asks for one of these values.
    """
    steps, allowed = _compiled(pattern)
    found = [value]
    for step in steps:
        if step == "*":
            found = [child for item in found for child in _children(item)]
        else:
            found = [child for item in found if (child := _step(item, step)) is not MISSING]
        if not found:
            return
    for item in found:
        if allowed is None or str(item) in allowed:
            yield item


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> tuple[tuple[str, ...], frozenset[str] | None]:
    """Split a pattern into its steps and the values that it asks for; None: any."""
    path, _, wanted = pattern.partition("=")
    return parts(path), frozenset(wanted.split("|")) if wanted else None


def _children(value: Any) -> Iterable[Any]:
    if is_row(value):
        return value
    return value.values() if is_map(value) else ()


def _step(value: Any, step: str) -> Any:
    model = cast("Any", type(value))
    if model is not dict and (names := _aliases(model)) is not None:
        return _attribute(value, names, step)
    if is_map(value):
        return value.get(step, MISSING)
    if is_row(value):
        if step.isdecimal() and int(step) < len(value):
            return value[int(step)]
        if step == "-1" and value:
            return value[-1]
    return MISSING


def _attribute(value: Any, names: dict[str, str], wire: str) -> Any:
    name = names.get(wire)
    if name is not None:
        return getattr(value, name, MISSING)
    extra = getattr(value, "model_extra", None)
    return extra.get(wire, MISSING) if is_map(extra) else MISSING


@lru_cache(maxsize=1024)
def _aliases(model: Any) -> dict[str, str] | None:
    """Map wire names to the attributes of a model; None for what is no model."""
    fields = getattr(model, "model_fields", None)
    if not is_map(fields):
        return None
    return {field.alias or name: name for name, field in fields.items()}
