"""Putting the pieces of an answer together, as plain JSON."""

from __future__ import annotations

from typing import Any

from ..narrow import is_list, is_object
from ..pointer import lookup, parts


class Spot:
    """A place in objects of plain JSON, for those who look there again and again."""

    __slots__ = ("_key", "_pointer")

    def __init__(self, pointer: str) -> None:
        steps = parts(pointer)
        self._pointer = pointer
        self._key = steps[0] if len(steps) == 1 else None
        """The step, where there is only one, as is usual."""

    def get(self, value: dict[str, Any]) -> Any:
        """Return what stands here; None when nothing does."""
        return lookup(value, self._pointer) if self._key is None else value.get(self._key)

    def text(self, value: dict[str, Any]) -> str:
        """Return the text that stands here, if one does."""
        found = self.get(value)
        return found if isinstance(found, str) else ""

    def take(self, value: dict[str, Any]) -> Any:
        """Take out what stands here; None when nothing does."""
        return take(value, self._pointer) if self._key is None else value.pop(self._key, None)

    def put(self, value: dict[str, Any], item: Any) -> None:
        """Put something here."""
        if self._key is None:
            put(value, self._pointer, item)
        else:
            value[self._key] = item


def plain(value: Any) -> Any:
    """Write a model of an event as JSON, with what the service sent and nothing else."""
    dump = getattr(value, "model_dump", None)
    if not callable(dump):
        return value
    return dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)


def take(value: Any, pointer: str) -> Any:
    """Take out what stands at a place of an object; None when nothing does."""
    *steps, last = parts(pointer)
    for step in steps:
        value = value.get(step) if is_object(value) else None
    return value.pop(last, None) if is_object(value) else None


def put(value: dict[str, Any], pointer: str, item: Any) -> None:
    """Put something at a place of an object."""
    *steps, last = parts(pointer)
    for step in steps:
        inner = value.get(step)
        if not is_object(inner):
            inner = value[step] = {}
        value = inner
    value[last] = item


def replace(whole: dict[str, Any], piece: dict[str, Any]) -> None:
    """Take over what an event says of the whole answer; null says nothing new."""
    for key, item in piece.items():
        if item is not None or key not in whole:
            whole[key] = item


def join(whole: dict[str, Any], piece: dict[str, Any], joined: frozenset[tuple[str, ...]]) -> None:
    """Add what is new to an object.

    Lists go on, texts go on at the places in `joined`; of anything else the latest value that is
    not null counts.
    """
    _join(whole, piece, joined, ())


def _join(
    whole: dict[str, Any],
    piece: dict[str, Any],
    joined: frozenset[tuple[str, ...]],
    at: tuple[str, ...],
) -> None:
    for key, item in piece.items():
        old = whole.get(key)
        if item is None:
            whole.setdefault(key, None)
        elif isinstance(item, str):
            if isinstance(old, str) and (*at, key) in joined:
                item = old + item
            whole[key] = item
        elif is_object(old) and is_object(item):
            _join(old, item, joined, (*at, key))
        elif is_list(old) and is_list(item):
            old.extend(item)
        else:
            whole[key] = item
