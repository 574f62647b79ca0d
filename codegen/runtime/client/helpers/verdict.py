"""Whether the text of a choice is what was asked for, and if not, why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..brief import brief
from ..errors import StructuredOutputError
from ..objects.structured.locate import NoJSONError
from ..objects.structured.misfits import MisfitError
from ..objects.structured.target import Target
from ..pointer import lookup
from .spec import Answering


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of the text of a choice."""

    value: Any = None
    """The object; None when the text is not read."""
    fault: str | None = None
    """Why there is no object where there should be one."""
    cause: NoJSONError | MisfitError | None = None


def judge(spec: Answering, target: Target | None, choice: Any) -> Verdict:
    """Read the text of a choice.

    There is no object, and none is missed, where the model declines to answer or has tools called.
    """
    places = spec.places
    message = lookup(choice, places.message)
    if target is None or _at(message, places.refusal):
        return Verdict()
    written = _at(message, places.text)
    text = written if isinstance(written, str) else ""
    reason = spec.reason(lookup(choice, places.finish_reason))
    if reason == "length":
        where = "before it began" if not text.strip() else f"before it was {target.label}"
        return Verdict(fault=f"the answer was cut off at the token limit {where}: raise the limit")
    if reason == "content_filter":
        return Verdict(fault=f"a content filter stopped the answer before it was {target.label}")
    try:
        return Verdict(target.read(text, lenient=False))
    except (NoJSONError, MisfitError) as error:
        if _at(message, places.calls):
            return Verdict()
        return Verdict(fault=_why(target, text, error), cause=error)


def failure(spec: Answering, verdict: Verdict, choice: Any, answer: Any) -> StructuredOutputError:
    """Make the error of a choice whose text is not what was asked for."""
    places, cause = spec.places, verdict.cause
    reason: BaseException | None = cause
    problems: tuple[str, ...] = ()
    if isinstance(cause, MisfitError):
        reason, problems = cause.cause or cause, cause.problems
    written = lookup(choice, f"{places.message}{places.text}")
    number = lookup(choice, places.index)
    several = len(lookup(answer, places.choices) or ()) > 1
    error = StructuredOutputError(
        f"choice {brief(number)}: {verdict.fault}" if several else f"{verdict.fault}",
        text=written if isinstance(written, str) else "",
        usage=_at(answer, places.usage),
        finish_reason=spec.reason(lookup(choice, places.finish_reason)),
        cause=reason,
        problems=problems,
        result=answer,
    )
    error.__cause__ = reason
    return error


def _at(value: Any, place: str | None) -> Any:
    return None if place is None else lookup(value, place)


def _why(target: Target, text: str, error: NoJSONError | MisfitError) -> str:
    if not text.strip():
        return (
            f"the answer is empty where {target.label} was asked for: ask again, or take a model "
            "that follows schemas"
        )
    if isinstance(error, MisfitError):
        return f"the answer does not fit {target.label}: {error}"
    return f"the answer is not JSON: {error}"
