"""Changes to sound data: a search finds more with them than with bytes alone."""

from __future__ import annotations

import copy
from typing import Any, TypeGuard

from tests.fuzz.source import Source


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a value is a list."""
    return isinstance(value, list)


def is_map(value: object) -> TypeGuard[dict[Any, Any]]:
    """Tell whether a value is a map."""
    return isinstance(value, dict)


VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 1.5, 2**31, 2**63, 10**30, 1e308, "", " ", "x", "0", "null"),
    *("\ud800", "\u2028", "a" * 300, "/", "..", "#/types/Nothing", "{", "https://x.test/a", "é"),
    *("data:image/png;base64,AAAA", "2026-11-22", [], {}, [None], [[]], {"": None}, {"a": {}}),
    *([1, "a"], {"error": "no"}, {"message": "no", "code": 5}, [{"type": "text", "text": "x"}]),
)


def edited(value: Any, source: Source, edits: int = 4) -> Any:
    """Return a changed copy: values, keys and places are swapped, dropped, doubled and wrapped."""
    made = [copy.deepcopy(value)]
    for _ in range(source.below(edits + 1)):
        _edit(made, source)
    return made[0]


def _edit(root: list[Any], source: Source) -> None:
    holder, key = _place(root, source)
    kind = source.below(8)
    if kind == 0:
        holder[key] = source.text(40)
    elif kind == 1:
        holder[key] = [holder[key]]
    elif kind == 2:
        other, there = _place(root, source)
        holder[key] = copy.deepcopy(other[there])
    elif kind == 3 and holder is not root:
        del holder[key]
    elif kind == 4 and isinstance(holder, dict):
        holder[source.text(12)] = copy.deepcopy(source.pick(VALUES))
    elif kind == 5 and is_list(holder) and holder is not root:
        holder.append(copy.deepcopy(holder[key]))
    else:
        holder[key] = copy.deepcopy(source.pick(VALUES))


def _place(root: list[Any], source: Source) -> tuple[Any, Any]:
    """Walk down from the top and stop somewhere; give what holds the place, and its key there."""
    holder: Any = root
    key: Any = 0
    while True:
        inner = holder[key]
        keys: list[Any] = []
        if is_list(inner):
            keys += range(len(inner))
        elif is_map(inner):
            keys += inner
        if not keys or source.below(5) == 0:
            return holder, key
        holder, key = inner, source.pick(keys)
