# Generated from codegen/runtime/client/lookups.py. Do not edit; run: nox -s generate
"""Answers that are lists, as maps from one field of the items to another one."""

from __future__ import annotations

from typing import Any

from .narrow import is_list
from .pointer import lookup
from .record import Record


class Lookup(Record):
    """Where an answer holds the items, and what of an item makes an entry of the map."""

    items: str
    key: str
    value: str
    divisor: int = 1


def looked_up(spec: Lookup, answer: Any) -> dict[str, float]:
    """Make the map; items without key or number are left out."""
    found = lookup(answer, spec.items)
    made: dict[str, float] = {}
    for item in found if is_list(found) else ():
        key, value = lookup(item, spec.key), lookup(item, spec.value)
        if isinstance(key, str) and isinstance(value, int | float):
            made[key] = value / spec.divisor
    return made
