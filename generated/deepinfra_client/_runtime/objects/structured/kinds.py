# Generated from codegen/runtime/client/objects/structured/kinds.py. Do not edit; run: nox -s generate
"""What an answer may be asked to be: a type, or a JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ...brief import brief
from ...checks import kind as kind_of
from ...errors import ArgumentTypeError, InvalidArgumentError
from ...narrow import is_map, is_row
from ...options import Omit
from .schemas import TYPES, WORDS

LONGEST_NAME: Final = 64
"""Characters of the name of a schema at most."""

_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9_-]+")
_EXAMPLES: Final = "a pydantic model, a dataclass, list[Model], or a JSON Schema as a dict"
_FORMS: Final = ("typing", "typing_extensions", "types", "collections.abc")
"""Modules whose instances can be types."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value."""

    label: str
    """What errors call it."""
    name: str | None
    """Its own name, in the characters that names of schemas may have."""
    schema: Mapping[str, Any]
    """Describes it; not to be changed."""
    check: Callable[[str], Any]
    """From JSON text to the value. Raises MisfitError."""
    item: Callable[[str], Any] | None = None
    """Likewise for one element, for lists of one kind of element."""
    own_schema: bool = False
    """Whether the schema is the caller's, and so is sent as it is."""
    warnings: tuple[str, ...] = ()


def kind(given: Any, argument: str = "schema") -> Kind:
    """Understand what the caller asks for; `argument` is what errors call it.

    Raises ArgumentTypeError for what is no type and for a type that JSON cannot hold, and
    InvalidArgumentError for a dict that is no JSON Schema.
    """
    if is_map(given):
        from .jsonkind import json_kind

        check_schema(given, argument)
        return json_kind(given)
    refuse_values(given, argument)
    from .typekind import type_kind

    return type_kind(given, argument)


def refuse_values(given: Any, argument: str = "schema") -> None:
    """Refuse what is plainly no type, with a way out.

    Raises ArgumentTypeError.
    """
    if given is None or isinstance(given, Omit):
        raise ArgumentTypeError(f"`{argument}` is missing: give {_EXAMPLES}")
    if isinstance(given, type):
        return
    if isinstance(given, str | bytes):
        raise ArgumentTypeError(
            f"`{argument}` must be a type, found the text {brief(given)}: give the type itself; "
            "JSON Schema goes as a dict (json.loads makes one of text)"
        )
    cls: Any = type(given)  # pyright: ignore[reportUnknownVariableType]
    if cls.__module__ in _FORMS or cls.__name__ == "TypeAdapter":
        return
    if callable(given) and hasattr(given, "__name__"):
        raise ArgumentTypeError(
            f"`{argument}` must be a type, found the function {given.__name__}: give {_EXAMPLES}"
        )
    raise ArgumentTypeError(
        f"`{argument}` must be a type, found a value of the type {kind_of(given)}: give {_EXAMPLES}"
    )


def check_schema(given: Mapping[str, Any], argument: str = "schema") -> None:
    """Refuse a mapping that is no JSON Schema.

    Raises InvalidArgumentError, and ArgumentTypeError when something in it is no JSON.
    """
    place = _not_json(given, "")
    if place is not None:
        where, found = place
        raise ArgumentTypeError(
            f"`{argument}` is a dict and must be JSON Schema, but {where} holds {brief(found)}: "
            'write types as in {"type": "string"}, or give a TypedDict or a model in place of the '
            "dict"
        )
    example = '{"type": "object", "properties": {"name": {"type": "string"}}}'
    if given and not WORDS & given.keys():
        names = ", ".join(repr(name) for name in list(given)[:5])
        raise InvalidArgumentError(
            f"`{argument}` is a dict without any word of JSON Schema (it has {names}): write "
            f"{example}"
        )
    stated = given.get("type", "object")
    several: list[Any] = list(stated) if is_row(stated) else [stated]
    for name in several:
        if name not in TYPES:
            raise InvalidArgumentError(
                f"`{argument}` has the type {name!r}, which JSON Schema does not know; it knows "
                f"{', '.join(TYPES)}. Give the schema alone, without anything around it: {example}"
            )


def _not_json(value: Any, where: str) -> tuple[str, Any] | None:
    """Find what cannot be sent as JSON."""
    if value is None or isinstance(value, str | int | float):
        return None
    if is_map(value):
        names: list[Any] = list(value)
        pairs = [(f"{where}/{name}", name, value[name]) for name in names]
        for place, name, item in pairs:
            found = (place, name) if not isinstance(name, str) else _not_json(item, place)
            if found is not None:
                return found
        return None
    if is_row(value):
        found_in = (_not_json(item, f"{where}/{at}") for at, item in enumerate(value))
        return next((found for found in found_in if found is not None), None)
    return where or "/", value


def clean_name(name: str) -> str | None:
    """Write a name in the characters that names of schemas may have; None when none is left."""
    return _NOT_IN_NAMES.sub("_", name).strip("_")[:LONGEST_NAME] or None
