"""Results that are one of several models. Loaded by the first such result."""

from __future__ import annotations

from collections.abc import Iterable
from types import UnionType
from typing import Annotated, Any, Literal, cast, get_args, get_origin

from pydantic import BaseModel, Discriminator, Tag

from .narrow import is_object


def members(union: UnionType) -> tuple[type[BaseModel], ...]:
    """Return the models of a union, ready to be looked at."""
    models = cast("tuple[type[BaseModel], ...]", get_args(union))
    for model in models:
        model.model_rebuild()
    return models


def told_apart(models: tuple[type[BaseModel], ...]) -> Any:
    """Return the type by which a value is validated as one of the models.

    Where a property of each states which it is, that alone decides: a value that misses its own
    model is no value of another one. A model that states nothing there takes all the others.
    """
    for wire, name in _names(models[0]):
        stated = [_stated(model, name) for model in models]
        values = [value for found in stated for value in found or ()]
        if stated.count(None) <= 1 and values and len(values) == len(set(values)):
            return _by_statement(models, stated, (wire, name))
    return _either(models)


def _names(model: type[BaseModel]) -> list[tuple[str, str]]:
    return [(field.alias or name, name) for name, field in model.model_fields.items()]


def _stated(model: type[BaseModel], name: str) -> tuple[Any, ...] | None:
    """Return the values that a field may have; None when it may have any."""
    field = model.model_fields.get(name)
    if field is None:
        return None
    return get_args(field.annotation) if get_origin(field.annotation) is Literal else None


def _by_statement(
    models: tuple[type[BaseModel], ...],
    stated: list[tuple[Any, ...] | None],
    names: tuple[str, str],
) -> Any:
    wire, name = names
    tags = {value: str(at) for at, found in enumerate(stated) for value in found or ()}
    other = str(stated.index(None)) if None in stated else None

    def tag(value: Any) -> str | None:
        given = value.get(wire) if is_object(value) else getattr(value, name, None)
        return tags.get(given, other) if isinstance(given, str | int) else None

    tagged: Any = _either(Annotated[model, Tag(str(at))] for at, model in enumerate(models))
    return Annotated[tagged, Discriminator(tag)]


def _either(types: Iterable[Any]) -> Any:
    found, *others = types
    for other in others:
        found = found | other
    return found
