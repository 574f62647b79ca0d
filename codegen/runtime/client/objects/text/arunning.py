"""What a run of text needs, awaited; loaded by the first one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

from ..arguments import Prepared
from ..media.aio import acomplete
from ..media.conversation import draft
from ..spec import MethodSpec
from ..tools.results import ToolResult
from .hooks import Ask
from .loop import Action, Converse, Done, Request, Run, RunTools
from .read import Turn, turn
from .results import TextResult

__all__ = ["Turn", "begin", "finish", "turn", "work"]


def begin(
    spec: MethodSpec,
    model: str,
    given: Mapping[str, Any],
    prepared: Prepared,
    told: Callable[[TextResult], TextResult],
    *,
    check: bool,
    product: str,
) -> tuple[Run, Callable[[], Awaitable[list[Any]]]]:
    """Check what was given; nothing is sent or loaded yet.

    Returns the run, and what loads the files of the conversation and writes its messages.
    """
    run = Run.of(spec, model, given, prepared, blocking=False, told=told)
    made = draft(spec, given, check=check) if spec.conversation is not None else None

    async def converse() -> list[Any]:
        return await acomplete(made, product) if made else []

    return run, converse


async def finish(
    run: Run,
    converse: Callable[[], Awaitable[list[Any]]],
    ask: Callable[[dict[str, Any]], Awaitable[Turn]],
) -> TextResult:
    """Do what a run says until it is over."""
    play = run.play()
    action = next(play)
    while not isinstance(action, Done):
        action = play.send(await _answer(run, action, converse, ask))
    return action.result


async def _answer(
    run: Run,
    action: Action,
    converse: Callable[[], Awaitable[list[Any]]],
    ask: Callable[[dict[str, Any]], Awaitable[Turn]],
) -> Any:
    """Do what a run says and return what came of it."""
    if isinstance(action, Converse):
        return await converse()
    if isinstance(action, Request):
        return await ask(action.args)
    if isinstance(action, RunTools):
        return {at: result async for at, result in work(run, action)}
    return await action.acall() if isinstance(action, Ask) else None


def work(run: Run, action: RunTools) -> AsyncIterator[tuple[int, ToolResult]]:
    """Run the tools that a model asked for; give each result when it is there."""
    from ..tools.aio import arun_tools

    plan = run.plan
    return arun_tools(
        plan.toolbox,
        action.calls,
        approve=plan.approve,
        repair=plan.repair,
        max_parallel=plan.max_parallel,
    )
