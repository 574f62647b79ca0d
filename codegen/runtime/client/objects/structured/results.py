"""Objects that a model wrote."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Generic, TypeVar

from ..text.results import TextResult

T = TypeVar("T")


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class ObjectResult(TextResult, Generic[T]):
    """An object that a model wrote, and everything that is known of its text."""

    object: T
    """The checked answer, of the type that was asked for."""


def with_object(result: TextResult, value: Any, warnings: tuple[str, ...]) -> ObjectResult[Any]:
    """Add the object, and warnings, to the result of its text."""
    known = {item.name: getattr(result, item.name) for item in fields(result)}
    known["warnings"] = (*result.warnings, *warnings)
    return ObjectResult(object=value, **known)
