"""The form that is asked for: from the argument of the caller to the field of the request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..narrow import is_map
from ..objects.structured.target import Target, form, target
from ..options import Omit, omit
from .spec import Answering


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a call asks for."""

    target: Target | None
    """What texts have to be; None when they are not read."""
    given: Mapping[str, Any]
    """The arguments of the operation."""


def wanted(spec: Answering, given: Mapping[str, Any]) -> Wanted:
    """Understand what the caller asks for.

    A type or a JSON Schema is written in the form of the service. A form of the service itself is
    sent as it is, and the texts are then not read.

    Raises ArgumentTypeError and InvalidArgumentError for what cannot be asked for.
    """
    defaults = {name: item for name, item in spec.defaults if isinstance(given.get(name), Omit)}
    arguments = {**given, **defaults}
    value = given.get(spec.format, omit)
    if value is None or isinstance(value, Omit) or _is_form(spec, value):
        return Wanted(None, arguments)
    found = target(value, spec.conversation, spec.format)
    filled = form(found, spec.conversation, omit, omit, True)
    return Wanted(found, {**arguments, spec.format: filled})


def _is_form(spec: Answering, value: Any) -> bool:
    """Whether a value is a form of the service, as a mapping or as a model of an answer."""
    if not is_map(value):
        return not isinstance(value, type) and hasattr(value, "model_dump")
    return any(
        all(name in value and value[name] == said for name, said in form) for form in spec.forms
    )
