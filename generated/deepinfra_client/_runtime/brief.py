# Generated from codegen/runtime/client/brief.py. Do not edit; run: nox -s generate
"""Short texts of long values, for `repr` in notebooks and logs; the values themselves stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from .narrow import is_map, is_row

_TEXT = 200
_SHOWN_TEXT = 60
_NUMBERS = 8
_ITEMS = 10
_SHOWN_ITEMS = 3
_DATA = 32
_DEPTH = 8


class Brief:
    """Stands in for a value where only its `repr` is wanted."""

    __slots__ = ("_value",)

    def __init__(self, value: Any) -> None:
        self._value = value

    def __repr__(self) -> str:
        return brief(self._value)


class BriefRepr:
    """Gives a dataclass a `repr` that shortens long values."""

    __slots__ = ()

    def __repr__(self) -> str:
        fields: dict[str, Any] = getattr(type(self), "__dataclass_fields__", {})
        shown = (
            f"{name}={brief(getattr(self, name))}" for name, field in fields.items() if field.repr
        )
        return f"{type(self).__name__}({', '.join(shown)})"


def brief(value: Any, depth: int = 0) -> str:
    """Write a value; long texts, data and lists are cut and say how long they are.

    What lies deeper than a few levels is left out.
    """
    if isinstance(value, str):
        if len(value) <= _TEXT:
            return repr(value)
        return f"{value[:_SHOWN_TEXT]!r}...<{len(value):,} characters>"
    if isinstance(value, bytes | bytearray):
        return repr(value) if len(value) <= _DATA else f"<{len(value):,} bytes>"
    # Tuples with names and the like have a repr of their own.
    if _is_plain(value) and depth > _DEPTH:
        return "..."
    if _is_plain(value) and is_row(value):
        return _row(value, depth)
    if _is_plain(value) and is_map(value):
        pairs = _cut(
            value.items(), len(value), lambda pair: f"{pair[0]!r}: {brief(pair[1], depth + 1)}"
        )
        return f"{{{pairs}}}"
    return repr(value)


def _is_plain(value: object) -> bool:
    return type(value) in (list, tuple, dict)


def _row(value: list[Any] | tuple[Any, ...], depth: int) -> str:
    if len(value) > _NUMBERS:
        kinds: set[Any] = {type(item) for item in value}
        if kinds == {int}:
            return f"<{len(value):,} ints>"
        if kinds <= {int, float}:
            return f"<{len(value):,} floats>"
    items = _cut(value, len(value), lambda item: brief(item, depth + 1))
    if isinstance(value, list):
        return f"[{items}]"
    return f"({items},)" if len(value) == 1 else f"({items})"


def _cut(items: Iterable[Any], count: int, write: Callable[[Any], str]) -> str:
    shown = count if count <= _ITEMS else _SHOWN_ITEMS
    texts = [write(item) for item, _ in zip(items, range(shown), strict=False)]
    if shown < count:
        texts.append(f"... {count - shown:,} more")
    return ", ".join(texts)
