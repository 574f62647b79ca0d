"""From the arguments of a method to what is asked for and how the answer is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...checks import kind as kind_of
from ...errors import ArgumentTypeError
from ...options import Omit, omit
from ..arguments import role_value
from ..spec import MethodSpec
from ..text.hooks import no_async
from ..tools.hints import is_async
from .target import Target, form, target


@dataclass(frozen=True, slots=True)
class Plan:
    """What a call asks for."""

    target: Target
    lenient: bool
    """Whether JSON is looked for in the text around it."""
    repair: Any
    """Function of the caller that mends an answer; None when there is none."""
    given: Mapping[str, Any]
    """The arguments, with the field that asks for the object."""


def plan(spec: MethodSpec, given: Mapping[str, Any], *, awaits: bool) -> Plan:
    """Understand the arguments, before any request.

    `awaits` is true where functions of the caller may be async ones.

    Raises ArgumentTypeError and InvalidArgumentError.
    """
    place = spec.argument("format")
    conversation = spec.conversation
    if place is None or conversation is None or conversation.schema_format is None:
        raise TypeError(f"{spec.name} has no field that asks for a schema")
    wanted = target(_value(spec, "schema", given), conversation)
    if not isinstance(_value(spec, "format", given), Omit):
        raise ArgumentTypeError(
            f"`{place.name}` is what `schema` makes; leave one of them out, or write text with "
            f"`{place.name}` alone by the method that returns text"
        )
    strict = _value(spec, "strict", given)
    filled = form(
        wanted,
        conversation,
        _value(spec, "schema_name", given),
        _value(spec, "schema_description", given),
        strict if not isinstance(strict, Omit) else True,
    )
    lenient = _value(spec, "lenient", given)
    return Plan(
        wanted,
        _flag("lenient", lenient),
        _hook(_value(spec, "repair_text", given), awaits=awaits),
        {**given, place.name: filled},
    )


def _value(spec: MethodSpec, role: Any, given: Mapping[str, Any]) -> Any:
    value = role_value(spec, role, given)
    return omit if value is None else value


def _flag(name: str, value: Any) -> bool:
    if isinstance(value, Omit):
        return False
    if not isinstance(value, bool):
        raise ArgumentTypeError(f"`{name}` must be True or False, found {kind_of(value)}")
    return value


def _hook(value: Any, *, awaits: bool) -> Any:
    if isinstance(value, Omit):
        return None
    if not callable(value):
        raise ArgumentTypeError(
            "`repair_text` must be a function that takes the text and the error and returns a "
            f"text or None, found {kind_of(value)}"
        )
    if not awaits and is_async(value):
        raise no_async("repair_text")
    return value
