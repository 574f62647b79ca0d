"""Running tools in blocking code."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from ...checks import check_at_least_one
from ...errors import ArgumentTypeError
from ..model import PARALLEL
from .invoke import Outcome, Preparation, Ready, finish, prepare, run
from .results import ToolCall, ToolResult
from .toolbox import Toolbox

if TYPE_CHECKING:
    from concurrent.futures import Future


def run_tools(
    toolbox: Toolbox,
    calls: Sequence[ToolCall],
    *,
    approve: Any = None,
    repair: Any = None,
    max_parallel: int = PARALLEL,
) -> Iterator[tuple[int, ToolResult]]:
    """Run calls, and give each result, with the position of its call, as soon as it is there.

    Hooks are called here, for one call after another, before the first tool runs. A single tool
    runs in this thread; several run in threads of their own, with a copy of the context.
    What a tool raises becomes its result. What a hook raises, and KeyboardInterrupt and the like,
    is raised; tools that had not begun are then not run.
    Raises ArgumentTypeError where a function turns out to be an async one.
    """
    check_at_least_one("max_parallel", max_parallel)
    toolbox.check_sync()
    ready: list[tuple[int, Ready]] = []
    for position, call in enumerate(calls):
        made = _prepared(prepare(toolbox, call, approve, repair))
        if isinstance(made, ToolResult):
            yield position, made
        else:
            ready.append((position, made))
    if len(ready) == 1 or max_parallel == 1:
        for position, one in ready:
            yield position, _finished(one, _run(one))
    elif ready:
        yield from _run_several(ready, max_parallel)


def _run_several(
    ready: Sequence[tuple[int, Ready]], workers: int
) -> Iterator[tuple[int, ToolResult]]:
    from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

    pool = ThreadPoolExecutor(min(workers, len(ready)), thread_name_prefix="tool")
    try:
        begun: dict[Future[Outcome], tuple[int, Ready]] = {
            pool.submit(copy_context().run, _run, one): (position, one) for position, one in ready
        }
        while begun:
            done, _ = wait(begun, return_when=FIRST_COMPLETED)
            for future in sorted(done, key=lambda item: begun[item][0]):
                position, one = begun.pop(future)
                yield position, _finished(one, future.result())
    finally:
        # A function that runs cannot be stopped; after an interrupt nobody waits for it.
        pool.shutdown(wait=False, cancel_futures=True)


def _run(ready: Ready) -> Outcome:
    outcome = run(ready)
    if inspect.iscoroutine(outcome.value):
        # It will be refused. Closed here, as nobody may be left to take it.
        outcome.value.close()
    return outcome


def _finished(ready: Ready, outcome: Outcome) -> ToolResult:
    _refuse_awaitable(outcome.value, f"the tool {ready.tool.name!r}")
    return finish(ready, outcome)


def _prepared(steps: Preparation) -> Ready | ToolResult:
    answer: Any = None
    while True:
        try:
            ask = steps.send(answer)
        except StopIteration as end:
            made: Ready | ToolResult = end.value
            return made
        answer = ask.function(*ask.args)
        _refuse_awaitable(answer, f"`{ask.what}`")


def _refuse_awaitable(value: Any, what: str) -> None:
    if not inspect.isawaitable(value):
        return
    if inspect.iscoroutine(value):
        value.close()
    raise ArgumentTypeError(
        f"{what} gave something to await, and this client is a blocking one; use the asynchronous "
        "client, or a plain function"
    )
