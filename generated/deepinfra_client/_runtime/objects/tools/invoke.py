# Generated from codegen/runtime/client/objects/tools/invoke.py. Do not edit; run: nox -s generate
"""A call of a tool, up to the function and from its outcome on. Nothing here runs a tool.

`prepare` goes on with what the hooks of the user said; who drives it calls them, and awaits what
they return where that is possible.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from types import GeneratorType
from typing import Any, NamedTuple, TypeAlias

from ...checks import kind
from ...errors import ArgumentTypeError, ToolError
from ...narrow import is_map
from .decode import clean
from .misfit import Bound, Misfit, takes
from .output import error_text, output_text
from .results import ToolCall, ToolResult
from .tool import Tool
from .toolbox import Toolbox

_MOST_TEXT = 4_000
"""Longest text about wrong arguments: they are quoted, and may be of any size."""


class Ask(NamedTuple):
    """A hook of the user's that must be called now."""

    what: str
    """Its argument or attribute, for errors."""
    function: Callable[..., Any]
    args: tuple[Any, ...]


class Ready(NamedTuple):
    """A call that may run."""

    call: ToolCall
    tool: Tool
    bound: Bound


class Outcome(NamedTuple):
    """What came of a function."""

    value: Any = None
    error: Exception | None = None


Preparation: TypeAlias = Generator[Ask, Any, "Ready | ToolResult"]


def prepare(box: Toolbox, call: ToolCall, approve: Any, repair: Any) -> Preparation:
    """Find the tool, read the arguments, have them mended and the call approved."""
    try:
        ready = _bind(box, call)
    except ToolError as error:
        if repair is None:
            return _failed(call, error)
        mended = yield Ask("repair_tool_call", repair, (call, error))
        if mended is None:
            return _failed(call, error)
        call = _mended(call, mended)
        try:
            ready = _bind(box, call)
        except ToolError as second:
            return _failed(call, second)
    return (yield from _approval(box, ready, approve))


def finish(ready: Ready, outcome: Outcome) -> ToolResult:
    """Make the result of a call that ran."""
    if outcome.error is not None:
        return _failed(ready.call, outcome.error)
    try:
        return ToolResult(ready.call, outcome.value, output_text(outcome.value))
    except Exception as error:
        failure = ToolError(
            f"the result of the tool {ready.tool.name!r} cannot be written as JSON: {error}",
            tool=ready.tool.name,
        )
        failure.__cause__ = error
        return _failed(ready.call, failure)


def run(ready: Ready) -> Outcome:
    """Call the function, in the thread of the caller. What it raises is kept in the outcome."""
    function: Any = ready.tool.execute
    try:
        value = function(*ready.bound.args, **ready.bound.kwargs)
        return Outcome(list(value) if isinstance(value, GeneratorType) else value)  # pyright: ignore[reportUnknownArgumentType]
    except Exception as error:
        return Outcome(error=error)


def _bind(box: Toolbox, call: ToolCall) -> Ready:
    tool = box.tool(call)
    given = call.input
    try:
        return Ready(call, tool, tool.arguments.bind(clean(call.arguments), given))
    except Misfit as error:
        listed = "\n".join(f"- {problem}" for problem in error.problems)
        text = f"the arguments of the tool {tool.name!r} do not fit:\n{listed}"[:_MOST_TEXT]
        raise ToolError(f"{text}\nIt takes: {takes(tool.schema)}", tool=tool.name) from error


def _mended(call: ToolCall, mended: Any) -> ToolCall:
    if isinstance(mended, ToolCall):
        extra = call.extra if mended.extra is None else mended.extra
        return replace(mended, id=call.id, extra=extra)
    if isinstance(mended, str):
        return replace(call, arguments=mended)
    if is_map(mended):
        return replace(call, arguments=output_text(dict(mended)))
    raise ArgumentTypeError(
        "`repair_tool_call` must return a ToolCall, arguments (JSON text or a mapping), or None to "
        f"give up, found {kind(mended)}"
    )


def _approval(box: Toolbox, ready: Ready, approve: Any) -> Preparation:
    needs: Any = ready.tool.needs_approval
    if callable(needs):
        needs = yield Ask("needs_approval", needs, (ready.call.input,))
    if approve is None:
        if not needs:
            return ready
        return _denied(ready.call, "it needs approval, and there is nobody to ask")
    if not needs and box.approves_some:
        return ready
    answer = yield Ask("approve", approve, (ready.call,))
    if answer is True:
        return ready
    if answer is False or isinstance(answer, str):
        return _denied(ready.call, answer or "the user did not approve it")
    raise ArgumentTypeError(
        "`approve` must return True, or False or a text with the reason to deny the call, found "
        f"{kind(answer)}"
    )


def _denied(call: ToolCall, reason: str) -> ToolResult:
    return ToolResult(call, None, f"The call was not run: {reason}", denied=True)


def _failed(call: ToolCall, error: Exception) -> ToolResult:
    return ToolResult(call, None, error_text(error), error=error)
