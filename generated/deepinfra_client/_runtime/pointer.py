# Generated from codegen/runtime/client/pointer.py. Do not edit; run: nox -s generate
"""JSON Pointers over decoded JSON, TypedDicts and response models; `*` is any element."""

from __future__ import annotations

from collections.abc import Iterator
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
    path, _, wanted = pattern.partition("=")
    allowed = wanted.split("|")
    for found in _walk(value, parts(path), 0):
        if not wanted or str(found) in allowed:
            yield found


def _walk(value: Any, steps: tuple[str, ...], at: int) -> Iterator[Any]:
    if at == len(steps):
        yield value
    elif steps[at] == "*":
        children: list[Any] = []
        if is_row(value):
            children = list(value)
        elif is_map(value):
            children = list(value.values())
        for child in children:
            yield from _walk(child, steps, at + 1)
    else:
        found = _step(value, steps[at])
        if found is not MISSING:
            yield from _walk(found, steps, at + 1)


def _step(value: Any, step: str) -> Any:
    if is_map(value):
        return value.get(step, MISSING)
    if is_row(value):
        if step.isdecimal() and int(step) < len(value):
            return value[int(step)]
        if step == "-1" and value:
            return value[-1]
        return MISSING
    return _attribute(value, step)


def _attribute(value: Any, wire: str) -> Any:
    model = cast("Any", type(value))
    if not is_map(getattr(model, "model_fields", None)):
        return MISSING
    names = _aliases(model)
    name = names.get(wire)
    if name is not None:
        return getattr(value, name, MISSING)
    extra = getattr(value, "model_extra", None)
    return extra.get(wire, MISSING) if is_map(extra) else MISSING


@lru_cache(maxsize=1024)
def _aliases(model: Any) -> dict[str, str]:
    return {field.alias or name: name for name, field in model.model_fields.items()}
