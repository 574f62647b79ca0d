# Generated from codegen/runtime/client/pointer.py. Do not edit; run: nox -s generate
"""JSON Pointers over decoded JSON, TypedDicts and response models; `*` is any element."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from .narrow import class_of, is_map, is_row

MISSING: Final = object()
"""What `find` gives where nothing stands."""

_NOTHING: Final[Mapping[str, Any]] = {}
_LEAVES: Final = frozenset({str, int, float, bool, type(None)})
_NAMES: Final[dict[Any, dict[str, str] | None]] = {}
"""Of classes that were met: the attribute of each wire name; None for what is no model."""
_NOT_MET: Final[dict[str, str]] = {}
_MOST: Final = 1024
"""Classes to remember: programs may make new ones all the time."""


@lru_cache(maxsize=512)
def parts(pointer: str) -> tuple[str, ...]:
    """Split a pointer into its unescaped steps."""
    if not pointer:
        return ()
    steps = pointer.removeprefix("/").split("/")
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


def find(value: Any, pointer: str) -> Any:
    """Follow a pointer; `MISSING` when a step does not exist."""
    for name in parts(pointer):
        value = step(value, name)
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
    steps, allowed = compiled(pattern)
    found = [value]
    for name in steps:
        if name == "*":
            found = [child for item in found for child in _children(item)]
        else:
            found = [child for item in found if (child := step(item, name)) is not MISSING]
        if not found:
            return
    for item in found:
        if allowed is None or str(item) in allowed:
            yield item


@lru_cache(maxsize=512)
def compiled(pattern: str) -> tuple[tuple[str, ...], frozenset[str] | None]:
    """Split a pattern into its steps and the values that it asks for; None: any."""
    path, _, wanted = pattern.partition("=")
    return parts(path), frozenset(wanted.split("|")) if wanted else None


def _children(value: Any) -> Iterable[Any]:
    if is_row(value):
        return value
    return value.values() if is_map(value) else ()


def step(value: Any, name: str) -> Any:
    """Take one step of a pointer; `MISSING` when there is nothing."""
    form = class_of(value)
    if form is dict:
        return value.get(name, MISSING)
    if form in _LEAVES:
        return MISSING
    names = names_of(form)
    if names is not None:
        if name in names:
            return getattr(value, names[name], MISSING)
        return extra_of(value).get(name, MISSING)
    if is_row(value):
        if name.isdecimal() and int(name) < len(value):
            return value[int(name)]
        return value[-1] if name == "-1" and value else MISSING
    return value.get(name, MISSING) if is_map(value) else MISSING


def extra_of(value: Any) -> Mapping[str, Any]:
    """Return what a model holds besides its fields."""
    extra = getattr(value, "__pydantic_extra__", None)
    return extra if extra is not None else _NOTHING


def names_of(form: Any) -> dict[str, str] | None:
    """Map the wire names of a class to its attributes; None for what is no model."""
    known = _NAMES.get(form, _NOT_MET)
    if known is not _NOT_MET:
        return known
    fields = getattr(form, "model_fields", None)
    names = (
        {field.alias or name: name for name, field in fields.items()} if is_map(fields) else None
    )
    if len(_NAMES) >= _MOST:
        _NAMES.clear()
    _NAMES[form] = names
    return names
