# Generated from codegen/runtime/client/lenient.py. Do not edit; run: nox -s generate
"""Building a model from an answer that does not quite fit its schema.

What fits is checked and converted as usual; what does not is kept as the server sent it. Nothing
is invented: a required field that is missing is None.
"""

from __future__ import annotations

import types
from functools import lru_cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from .narrow import is_list, is_object


class MisfitError(ValueError):
    """The answer is so different that no model can be built."""


@lru_cache(maxsize=2048)
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


def build(model: type[BaseModel], value: dict[str, Any], *, strict_lists: bool) -> BaseModel:
    """Build a model from a decoded object.

    With `strict_lists`, null where the model itself needs a list raises MisfitError; elsewhere,
    and without it, such a null becomes an empty list.
    """
    known: dict[str, Any] = {}
    taken: set[str] = set()
    given: set[str] = set()
    for name, field in model.model_fields.items():
        wire = field.alias or name
        if wire not in value:
            if field.is_required():
                known[name] = None
            continue
        taken.add(wire)
        given.add(name)
        raw = value[wire]
        if raw is None and _is_list(field.annotation):
            if strict_lists and field.is_required():
                raise MisfitError(f"`{wire}` is null where a list is needed")
            known[name] = []
        else:
            known[name] = fit(field.annotation, raw)
    extra = {name: item for name, item in value.items() if name not in taken}
    made = model.model_construct(_fields_set=given | extra.keys(), **known)
    if made.__pydantic_extra__ is not None:
        made.__pydantic_extra__.update(extra)
    return made


def missing(model: type[BaseModel], value: dict[str, Any]) -> bool:
    """Whether nothing of what the model requires (or else knows) is there."""
    fields = model.model_fields.items()
    required = [field.alias or name for name, field in fields if field.is_required()]
    known = required or [field.alias or name for name, field in fields]
    return bool(known) and all(value.get(wire) is None for wire in known)


def fit(annotation: Any, value: Any) -> Any:
    """Convert a value as far as it fits its annotation."""
    try:
        return _adapter(annotation).validate_python(value)
    except ValidationError:
        pass
    except (TypeError, RecursionError):
        return value
    return _by_shape(_plain(annotation), value)


def _by_shape(annotation: Any, value: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return build(annotation, value, strict_lists=False) if is_object(value) else value
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is list and is_list(value):
        return [fit(args[0], item) for item in value]
    if origin is dict and is_object(value):
        return {key: fit(args[1], item) for key, item in value.items()}
    if origin in (Union, types.UnionType):
        return _first_that_fits(args, value)
    return value


def _first_that_fits(args: tuple[Any, ...], value: Any) -> Any:
    for arg in map(_plain, args):
        is_model = isinstance(arg, type) and issubclass(arg, BaseModel)
        if is_object(value) and (is_model or get_origin(arg) is dict):
            return _by_shape(arg, value)
        if is_list(value) and get_origin(arg) is list:
            return _by_shape(arg, value)
    return value


def _plain(annotation: Any) -> Any:
    """Take off `Annotated` and type aliases."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        elif hasattr(annotation, "__value__"):
            annotation = annotation.__value__
        else:
            return annotation


def _is_list(annotation: Any) -> bool:
    return get_origin(_plain(annotation)) is list
