"""Putting what was read into an answer: objects into messages, arguments into calls."""

from __future__ import annotations

import json
from typing import Any, Final

from ..narrow import is_list, is_object
from ..objects.structured.target import Target
from ..pointer import lookup
from .spec import Answering
from .verdict import failure, judge

PARSED: Final = "parsed"
"""The attribute of a message that holds the object."""
PARSED_ARGUMENTS: Final = "parsed_arguments"
"""The attribute beside the arguments of a call that holds them decoded."""


def complete(spec: Answering, target: Target | None, answer: Any) -> None:
    """Read all choices of an answer and put in what was read.

    Raises StructuredOutputError for the first choice that is not what was asked for; its `result`
    is the answer, with the objects of the other choices.
    """
    faults: list[Any] = []
    for choice in lookup(answer, spec.places.choices) or ():
        put_arguments(spec, choice)
        verdict = judge(spec, target, choice)
        if verdict.fault is None:
            put_object(spec, choice, verdict.value)
        else:
            faults.append((verdict, choice))
    if faults:
        verdict, choice = faults[0]
        raise failure(spec, verdict, choice, answer)


def put_object(spec: Answering, choice: Any, value: Any) -> None:
    """Put an object into the message of a choice."""
    if value is not None:
        _put(lookup(choice, spec.places.message), PARSED, value)


def put_arguments(spec: Answering, choice: Any) -> None:
    """Decode the arguments of the calls of a choice, where they are a JSON object."""
    calls, place = spec.places.calls, spec.places.call_arguments
    found = lookup(choice, f"{spec.places.message}{calls}") if calls is not None else None
    if place is None or not is_list(found):
        return
    for call in found:
        decoded = decode(lookup(call, place))
        if decoded is not None:
            _put(lookup(call, place[: place.rindex("/")]), PARSED_ARGUMENTS, decoded)


def decode(arguments: Any) -> dict[str, Any] | None:
    """Decode the arguments of a call; None for what is no JSON object."""
    if not isinstance(arguments, str):
        return None
    try:
        value = json.loads(arguments)
    except (ValueError, RecursionError):
        return None
    return value if is_object(value) else None


def _put(model: Any, name: str, value: Any) -> None:
    """Set a field of a model; what is no model, as the service sent it so, stays as it is."""
    if name in getattr(model.__class__, "model_fields", ()):
        setattr(model, name, value)
