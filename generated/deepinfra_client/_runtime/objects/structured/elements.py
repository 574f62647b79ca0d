# Generated from codegen/runtime/client/objects/structured/elements.py. Do not edit; run: nox -s generate
"""What the elements of a list type are."""

from __future__ import annotations

from collections import abc, deque
from typing import Annotated, Any, Final, get_args, get_origin

NONE: Final = object()
"""What `element` gives for a type whose elements are not all of one kind."""

_LISTS: Final[frozenset[Any]] = frozenset(
    {
        list,
        set,
        frozenset,
        deque,
        abc.Collection,
        abc.Iterable,
        abc.MutableSequence,
        abc.MutableSet,
        abc.Sequence,
        abc.Set,
    }
)

_LAZY: Final[frozenset[Any]] = frozenset({abc.Iterable, abc.Generator})


def element(form: Any) -> Any:
    """Return the type of the elements; NONE when there is no such type."""
    form = _plain(form)
    origin, args = get_origin(form) or form, get_args(form)
    if origin is tuple:
        return args[0] if len(args) == 2 and args[1] is Ellipsis else NONE
    if not _hashable(origin) or origin not in _LISTS:
        return NONE
    return args[0] if args else Any


def eager(form: Any) -> Any:
    """Take a list in place of an iterable, which would be checked only when it is gone through."""
    is_lazy = get_origin(form) in _LAZY or (_hashable(form) and form in _LAZY)
    return list[(get_args(form) or (Any,))[0]] if is_lazy else form  # type: ignore[misc]


def _plain(form: Any) -> Any:
    """Take off annotations, names of types, and models that are nothing but their root."""
    while True:
        if get_origin(form) is Annotated:
            form = get_args(form)[0]
        elif type(form).__name__ == "TypeAliasType":
            form = form.__value__
        elif hasattr(form, "__supertype__"):
            form = form.__supertype__
        elif isinstance(form, type) and getattr(form, "__pydantic_root_model__", False):
            fields: Any = getattr(form, "model_fields", {})
            form = fields["root"].annotation
        else:
            return form


def _hashable(value: Any) -> bool:
    try:
        hash(value)
    except TypeError:
        return False
    return True
