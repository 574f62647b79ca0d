"""Type guards for decoded JSON and arguments of any type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeGuard

class_of: Final[Callable[[object], Any]] = type
"""The class of a value, for comparisons from which type checkers conclude nothing."""


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a dict."""
    return isinstance(value, dict)


def is_map(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a mapping."""
    # Asking the abstract class is slow, and nearly all mappings are dicts.
    return type(value) is dict or isinstance(value, Mapping)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def is_row(value: Any) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whether a value is a list or tuple."""
    return isinstance(value, list | tuple)
