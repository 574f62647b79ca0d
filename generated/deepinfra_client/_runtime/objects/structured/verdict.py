# Generated from codegen/runtime/client/objects/structured/verdict.py. Do not edit; run: nox -s generate
"""Whether the text of a model is the object that was asked for, and if not, why."""

from __future__ import annotations

from inspect import isawaitable
from typing import Any, Final, NamedTuple

from ...brief import brief
from ...checks import kind as kind_of
from ...errors import ArgumentTypeError, StructuredOutputError
from ..text.hooks import no_async
from ..text.results import TextResult
from .locate import NoJSONError, first
from .misfits import MisfitError
from .plan import Plan
from .results import ObjectResult, with_object

REPAIRED: Final = "the answer did not fit; `repair_text` has mended it"


class Found(NamedTuple):
    """The object, and the text that it was read from."""

    result: ObjectResult[Any]
    text: str


class Fault(NamedTuple):
    """Why there is no object."""

    error: StructuredOutputError
    mendable: bool
    """Whether another text could help."""


def conclude(plan: Plan, result: TextResult) -> Found:
    """Judge an answer, and ask `repair_text` where it helps.

    Raises StructuredOutputError.
    """
    verdict = judge(plan, result)
    if isinstance(verdict, Fault) and plan.repair is not None and verdict.mendable:
        text = plan.repair(result.text, verdict.error)
        if isawaitable(text):
            close = getattr(text, "close", None)
            if callable(close):
                close()  # Or Python complains that it was never awaited.
            raise no_async("repair_text")
        verdict = mended(plan, result, verdict, text)
    return _settled(verdict)


async def aconclude(plan: Plan, result: TextResult) -> Found:
    """Do as `conclude` does; `repair_text` may be an async function."""
    verdict = judge(plan, result)
    if isinstance(verdict, Fault) and plan.repair is not None and verdict.mendable:
        text = plan.repair(result.text, verdict.error)
        verdict = mended(plan, result, verdict, await text if isawaitable(text) else text)
    return _settled(verdict)


def _settled(verdict: Found | Fault) -> Found:
    if isinstance(verdict, Found):
        return verdict
    cause = verdict.error.cause
    raise verdict.error from cause if isinstance(cause, BaseException) else None


def judge(plan: Plan, result: TextResult) -> Found | Fault:
    """Judge the text of an answer. Whole and right text counts, however the answer ended."""
    text = result.text
    try:
        value = plan.target.read(text, lenient=plan.lenient)
    except (NoJSONError, MisfitError) as error:
        why = _circumstances(plan, result) or _reading(plan, text, error)
        mendable = bool(text.strip()) and not result.refusal
        return Fault(_error(why, result, error), mendable)
    return Found(with_object(result, value, plan.target.kind.warnings), text)


def mended(plan: Plan, result: TextResult, fault: Fault, text: Any) -> Found | Fault:
    """Judge what `repair_text` gave.

    Raises ArgumentTypeError when that is neither a text nor None.
    """
    if text is None:
        return fault
    if not isinstance(text, str):
        raise ArgumentTypeError(
            f"`repair_text` must return a text or None, found {kind_of(text)}"
        ) from fault.error
    try:
        value = plan.target.read(text, lenient=plan.lenient)
    except (NoJSONError, MisfitError) as error:
        why = f"{_reading(plan, text, error)} (this is the text that `repair_text` gave)"
        return Fault(_error(why, result, error), mendable=False)
    warnings = (*plan.target.kind.warnings, REPAIRED)
    return Found(with_object(result, value, warnings), text)


def _error(why: str, result: TextResult, cause: NoJSONError | MisfitError) -> StructuredOutputError:
    reason: BaseException = cause
    problems: tuple[str, ...] = ()
    if isinstance(cause, MisfitError):
        reason, problems = cause.cause or cause, cause.problems
    return StructuredOutputError(
        why,
        text=result.text,
        usage=result.usage,
        finish_reason=result.finish_reason,
        cause=reason,
        problems=problems,
        result=result,
    )


def _circumstances(plan: Plan, result: TextResult) -> str | None:
    """Say why there is no whole answer; None when the model meant it to be one."""
    label = plan.target.label
    if result.refusal:
        return f"the model declines to answer: {brief(result.refusal)}"
    if result.finish_reason == "content_filter":
        return f"a content filter stopped the answer before it was {label}"
    if result.finish_reason == "length":
        where = "before it began" if not result.text.strip() else f"before it was {label}"
        return f"the answer was cut off at the token limit {where}: raise the limit"
    if result.tool_calls:
        return _tools(result, label)
    if not result.text.strip():
        ended = f" (finish reason {result.raw_finish_reason!r})" if result.raw_finish_reason else ""
        return (
            f"the answer is empty where {label} was asked for{ended}: ask again, or take a model "
            "that follows schemas"
        )
    return None


def _tools(result: TextResult, label: str) -> str:
    done = {item.id for item in result.tool_results}
    waiting = [call.name for call in result.tool_calls if call.id not in done]
    names = ", ".join(dict.fromkeys(waiting or [call.name for call in result.tool_calls]))
    if waiting:
        return (
            f"the model called tools in place of an answer that is {label}, and the calls are "
            f"open ({names}): give tools that can be run and raise `max_steps`, or answer the "
            "calls in `error.result.tool_calls` and go on with its messages"
        )
    return (
        f"the last step ran tools ({names}), and no step was left for the answer, {label}: raise "
        "`max_steps`"
    )


def _reading(plan: Plan, text: str, error: NoJSONError | MisfitError) -> str:
    if isinstance(error, MisfitError):
        return f"the answer does not fit {plan.target.label}: {error}"
    return f"the answer is not JSON: {error}{_way_out(plan, text)}"


def _way_out(plan: Plan, text: str) -> str:
    """Tell of `lenient` where it would help."""
    if plan.lenient:
        return ""
    try:
        first(text)
    except NoJSONError:
        return ""
    return "; `lenient=True` takes a JSON object out of the text around it"
