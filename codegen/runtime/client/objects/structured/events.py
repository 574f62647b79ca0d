"""What a stream of an object hands out besides the events of its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from ..text.events import TextEvent


@dataclass(frozen=True, slots=True)
class PartialObject:
    """The object as far as it is written: decoded JSON, not yet checked."""

    object: Any
    """Strings and lists in it may still grow; numbers are whole."""


@dataclass(frozen=True, slots=True)
class ObjectItem:
    """One whole element of a list, checked."""

    item: Any
    """Of the type of the elements."""


ObjectEvent: TypeAlias = TextEvent | PartialObject | ObjectItem
"""Anything that a stream of an object hands out."""
