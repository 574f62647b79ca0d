# Generated from codegen/runtime/client/objects/text/running.py. Do not edit; run: nox -s generate
"""What a run of text needs, blocking; loaded by the first one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..arguments import Prepared
from ..media.conversation import draft
from ..media.sync import complete
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
) -> tuple[Run, Callable[[], list[Any]]]:
    """Check what was given; nothing is sent or loaded yet.

    Returns the run, and what loads the files of the conversation and writes its messages.
    """
    run = Run.of(spec, model, given, prepared, blocking=True, told=told)
    if spec.conversation is None:
        return run, list
    made = draft(spec, given, check=check)
    return run, lambda: complete(made, product)


def finish(
    run: Run, converse: Callable[[], list[Any]], ask: Callable[[dict[str, Any]], Turn]
) -> TextResult:
    """Do what a run says until it is over."""
    play = run.play()
    action = next(play)
    while not isinstance(action, Done):
        action = play.send(_answer(run, action, converse, ask))
    return action.result


def _answer(
    run: Run,
    action: Action,
    converse: Callable[[], list[Any]],
    ask: Callable[[dict[str, Any]], Turn],
) -> Any:
    """Do what a run says and return what came of it."""
    if isinstance(action, Converse):
        return converse()
    if isinstance(action, Request):
        return ask(action.args)
    if isinstance(action, RunTools):
        return dict(work(run, action))
    return action.call() if isinstance(action, Ask) else None


def work(run: Run, action: RunTools) -> Iterator[tuple[int, ToolResult]]:
    """Run the tools that a model asked for; give each result when it is there."""
    from ..tools.sync import run_tools

    plan = run.plan
    return run_tools(
        plan.toolbox,
        action.calls,
        approve=plan.approve,
        repair=plan.repair,
        max_parallel=plan.max_parallel,
    )
