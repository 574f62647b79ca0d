"""TypedDicts of the standard library, which pydantic takes from Python 3.12 on only."""

from __future__ import annotations

import sys
import types
import typing
from typing import Annotated, Any, Literal, NotRequired, Required, Union, get_args, get_origin


def modern(form: Any) -> Any:
    """Give a type in which no such TypedDict stands, as far as they can be reached.

    They are reached in generics, unions and other TypedDicts. Not within classes of other kinds,
    and not where one contains itself; pydantic's own error then says what to do.
    """
    return form if sys.version_info >= (3, 12) else _modern(form, ())


def _modern(form: Any, above: tuple[Any, ...]) -> Any:
    if type(form).__module__ == "typing" and typing.is_typeddict(form):
        return form if form in above else _copy(form, (*above, form))
    origin, args = get_origin(form), get_args(form)
    if origin is None or origin is Literal:
        return form
    if origin is Annotated:
        inner = _modern(args[0], above)
        return form if inner is args[0] else _of(Annotated, (inner, *args[1:]))
    new = tuple(_modern(arg, above) for arg in args)
    if all(one is other for one, other in zip(args, new, strict=True)):
        return form
    if origin in (Union, types.UnionType):
        return _of(Union, new)
    return _of(origin, new)


def _of(form: Any, args: Any) -> Any:
    return form[args]


def _copy(cls: Any, above: tuple[Any, ...]) -> Any:
    """Make the same TypedDict by the package that pydantic itself needs."""
    from typing_extensions import TypedDict

    try:
        hints = typing.get_type_hints(cls, include_extras=True)
    except NameError:
        return cls
    make: Any = TypedDict
    fields = {name: _field(cls, name, hint, above) for name, hint in hints.items()}
    copy: Any = make(cls.__name__, fields)
    copy.__doc__, copy.__module__, copy.__qualname__ = cls.__doc__, cls.__module__, cls.__qualname__
    config = getattr(cls, "__pydantic_config__", None)
    if config is not None:
        copy.__pydantic_config__ = config
    return copy


def _field(cls: Any, name: str, hint: Any, above: tuple[Any, ...]) -> Any:
    needed = name in cls.__required_keys__
    if get_origin(hint) in (Required, NotRequired):
        needed = get_origin(hint) is Required
        hint = get_args(hint)[0]
    inner = _modern(hint, above)
    return inner if needed else _of(NotRequired, inner)
