"""Building a model from an answer that does not quite fit its schema.

What fits is checked and converted as usual; what does not is kept as the server sent it. Nothing
is invented: a required field that is missing is None. Only the frame has to be there: where the
model requires a list or an object, a text or a number is no answer at all.
"""

from __future__ import annotations

import types
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from .narrow import is_list, is_object

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic.fields import FieldInfo

_FORMS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (type(None), "null"),
    (dict, "an object"),
    (list, "a list"),
    (str, "a text"),
    (bool, "true or false"),
    (object, "a number"),
)


class MisfitError(ValueError):
    """The answer is so different that no model can be built."""


@lru_cache(maxsize=2048)
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    return TypeAdapter(annotation)


def build(
    model: type[BaseModel], value: dict[str, Any], *, strict_lists: bool, place: str | None = ""
) -> BaseModel:
    """Build a model from a decoded object.

    With `strict_lists`, null where the model itself needs a list raises MisfitError; elsewhere,
    and without it, such a null becomes an empty list. `place` is the path to the object when the
    answer is nothing without it: then MisfitError is raised as well where a required list or
    object is something else. With None, all is taken.
    """
    known: dict[str, Any] = {}
    taken: set[str] = set()
    given: set[str] = set()
    for name, field in model.model_fields.items():
        wire = _wire(name, field, value)
        if wire not in value:
            if field.is_required():
                known[name] = None
            continue
        taken.add(wire)
        given.add(name)
        raw = value[wire]
        needed = f"{place}{wire}" if place is not None and field.is_required() else None
        if raw is None and _is_list(field.annotation):
            if strict_lists and needed is not None:
                raise MisfitError(f"`{needed}` is null where a list is needed")
            known[name] = []
        else:
            known[name] = fit(field.annotation, raw, needed)
    extra = {name: item for name, item in value.items() if name not in taken}
    made = model.model_construct(_fields_set=given | extra.keys(), **known)
    if made.__pydantic_extra__ is not None:
        made.__pydantic_extra__.update(extra)
    return made


def _wire(name: str, field: FieldInfo, value: dict[str, Any]) -> str:
    """Return the name of a field on the wire; of several the first that is there."""
    several = getattr(field.validation_alias, "choices", None)
    if several is None:
        return field.alias or name
    names = [item for item in several if isinstance(item, str)]
    return next((item for item in names if value.get(item) is not None), names[0])


def missing(model: type[BaseModel], value: dict[str, Any]) -> bool:
    """Whether nothing of what the model requires (or else knows) is there."""
    fields = model.model_fields.items()
    required = [_wire(name, field, value) for name, field in fields if field.is_required()]
    known = required or [_wire(name, field, value) for name, field in fields]
    return bool(known) and all(value.get(wire) is None for wire in known)


def likeliest(models: Sequence[type[BaseModel]], value: dict[str, Any]) -> type[BaseModel]:
    """Return the model of several that an object was meant for: the first with the least wrong.

    What a property states tells more than whether another one is missing.
    """
    return models[0] if len(models) == 1 else min(models, key=lambda model: _wrong(model, value))


def _wrong(model: type[BaseModel], value: dict[str, Any]) -> tuple[int, int, int]:
    """Count statements that differ, those that hold (fewer are worse), and what is missing."""
    differ = hold = absent = 0
    for name, field in model.model_fields.items():
        given = value.get(field.alias or name)
        annotation = _plain(field.annotation)
        if get_origin(annotation) is Literal:
            differ += given not in get_args(annotation)
            hold += given in get_args(annotation)
        absent += field.is_required() and given is None
    return differ, -hold, absent


def fit(annotation: Any, value: Any, place: str | None = None) -> Any:
    """Convert a value as far as it fits its annotation.

    `place` is the path to a value that the answer cannot do without, see `build`.
    """
    try:
        return _adapter(annotation).validate_python(value)
    except ValidationError:
        pass
    except (TypeError, RecursionError):
        return value
    return _by_shape(_plain(annotation), value, place)


def _by_shape(annotation: Any, value: Any, place: str | None) -> Any:
    if place is not None:
        _refuse_misfit(annotation, value, place)
    if _is_model(annotation):
        if not is_object(value):
            return value
        return build(annotation, value, strict_lists=False, place=_inside(place))
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is list and is_list(value):
        return [fit(args[0], item, _item(place, at)) for at, item in enumerate(value)]
    if origin is dict and is_object(value):
        return {key: fit(args[1], item) for key, item in value.items()}
    if origin in (Union, types.UnionType):
        return _first_that_fits(args, value)
    return value


def _first_that_fits(args: tuple[Any, ...], value: Any) -> Any:
    models = tuple(arg for arg in map(_plain, args) if _is_model(arg))
    if models and is_object(value):
        return _by_shape(likeliest(models, value), value, None)
    for arg in map(_plain, args):
        if is_object(value) and get_origin(arg) is dict:
            return _by_shape(arg, value, None)
        if is_list(value) and get_origin(arg) is list:
            return _by_shape(arg, value, None)
    return value


def _refuse_misfit(annotation: Any, value: Any, place: str) -> None:
    """Refuse a value of another form where a list or an object has to be; null is kept."""
    if value is None:
        return
    if _is_list(annotation):
        if not is_list(value):
            raise MisfitError(f"`{place}` is {form(value)} where a list is needed")
        if None in value and _is_model(_plain(get_args(annotation)[0])):
            raise MisfitError(f"`{place}.{value.index(None)}` is null where an object is needed")
    elif _is_model(annotation) and not is_object(value):
        raise MisfitError(f"`{place}` is {form(value)} where an object is needed")


def _inside(place: str | None) -> str | None:
    return None if place is None else f"{place}."


def _item(place: str | None, at: int) -> str | None:
    return None if place is None else f"{place}.{at}"


def form(value: object) -> str:
    """Name the form of a decoded value."""
    return next(name for types, name in _FORMS if isinstance(value, types))


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


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
