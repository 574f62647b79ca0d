"""Capability checks as the service makes them: the option's own status when a model lacks it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .failures import Fault, Refusal, invalid
from .route import Check
from .scope import World
from .values import at, matches, missing, steps

_MOST_VALUES = 64
"""How many values of one option are looked at, however long the request is."""


def model_of(check: Check, body: object, path: Mapping[str, str]) -> str | None:
    """Return the model that a request is for, None when it names none."""
    found = at(body, check.model) if check.model.startswith("/") else path.get(check.model)
    return found if isinstance(found, str) else None


def enforce(
    check: Check,
    world: World,
    body: object,
    path: Mapping[str, str],
) -> None:
    """Raise Refusal when the model is not for this call or does not take an option of it.

    A model that no table knows is refused only when the emulator has known ones alone; a fact that
    is unknown refuses nothing.
    """
    table, model = world.tables.get(check.table), model_of(check, body, path)
    if table is None or model is None:
        return
    place = check.model.strip("/")
    if not model:
        raise invalid([Fault(("body", place), "has to name a model", "string_too_short")])
    if not world.serves(model, check.table, check.tasks):
        reason = "is not available for this call" if world.find_row(model) else "is not available"
        raise Refusal(404, f"Model {reason}: {model}", param=place)
    if model not in table.rows:
        return
    for option, patterns in check.options:
        rule = table.options.get(option)
        if rule is None:
            continue
        for value in option_values(body, patterns):
            problems = table.check(model, {option: value})
            if problems:
                raise refusal(rule.status, _field(patterns), problems[0].message)


def refusal(status: int, field: str, message: str) -> Refusal:
    """Return the refusal of an option; validation statuses come in the validation form."""
    faults = [Fault(("body", field), message)] if status == 422 else []
    return Refusal(status, message, param=field, faults=faults)


def option_values(body: object, patterns: Sequence[str]) -> list[object]:
    """Return the values of an option in a request; several patterns are joined by `x`."""
    if len(patterns) > 1:
        parts = [at(body, pattern) for pattern in patterns]
        if any(missing(part) for part in parts):
            return []
        return ["x".join(str(part) for part in parts)]
    pointer, _, wanted = patterns[0].partition("=")
    found: list[object] = []
    for value in matches(body, steps(pointer)):
        if missing(value) or (wanted and str(value) not in wanted.split("|")):
            continue
        if value not in found:
            found.append(value)
        if len(found) >= _MOST_VALUES:
            break
    return found


def _field(patterns: Sequence[str]) -> str:
    return steps(patterns[0].partition("=")[0])[0]
