"""Running tools in asynchronous code."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any

from ...checks import check_at_least_one
from ...errors import ToolError
from ..model import PARALLEL
from .invoke import Outcome, Preparation, Ready, finish, prepare, run
from .results import ToolCall, ToolResult
from .toolbox import Toolbox


async def arun_tools(
    toolbox: Toolbox,
    calls: Sequence[ToolCall],
    *,
    approve: Any = None,
    repair: Any = None,
    max_parallel: int = PARALLEL,
) -> AsyncIterator[tuple[int, ToolResult]]:
    """Run calls, and give each result, with the position of its call, as soon as it is there.

    Hooks are called in the event loop, for one call after another, before the first tool runs.
    Async functions run in the event loop, others in threads, with a copy of the context.
    What a tool raises becomes its result; what a hook raises is raised. When the task is cancelled
    or the iterator closed, async functions that run are cancelled and waited for; a function in a
    thread cannot be stopped, and nobody waits for it.
    """
    check_at_least_one("max_parallel", max_parallel)
    ready: list[tuple[int, Ready]] = []
    for position, call in enumerate(calls):
        made = await _prepared(prepare(toolbox, call, approve, repair))
        if isinstance(made, ToolResult):
            yield position, made
        else:
            ready.append((position, made))
    if not ready:
        return
    gate = asyncio.Semaphore(max_parallel)
    # Not the threads of the loop: they are few, and names of hosts are looked up in them.
    pool = ThreadPoolExecutor(min(max_parallel, len(ready)), thread_name_prefix="tool")
    begun = {asyncio.create_task(_run(one, gate, pool)): position for position, one in ready}
    try:
        while begun:
            done, _ = await asyncio.wait(begun, return_when=asyncio.FIRST_COMPLETED)
            for task in sorted(done, key=lambda item: begun[item]):
                position = begun.pop(task)
                yield position, task.result()
    finally:
        for task in begun:
            task.cancel()
        pool.shutdown(wait=False, cancel_futures=True)
        await asyncio.gather(*begun, return_exceptions=True)


async def _run(ready: Ready, gate: asyncio.Semaphore, pool: ThreadPoolExecutor) -> ToolResult:
    async with gate:
        if ready.tool.is_async:
            outcome = run(ready)
        else:
            context, loop = copy_context(), asyncio.get_running_loop()
            outcome = await loop.run_in_executor(pool, lambda: context.run(run, ready))
        if inspect.isawaitable(outcome.value):
            try:
                outcome = Outcome(await outcome.value)
            except Exception as error:
                outcome = Outcome(error=error)
            except asyncio.CancelledError as error:
                if _cancelled():
                    raise
                failure = ToolError("it was cancelled", tool=ready.tool.name)
                failure.__cause__ = error
                outcome = Outcome(error=failure)
        return finish(ready, outcome)


def _cancelled() -> bool:
    """Whether this task was told to end; if not, the tool waited for another one that was."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _prepared(steps: Preparation) -> Ready | ToolResult:
    answer: Any = None
    while True:
        try:
            ask = steps.send(answer)
        except StopIteration as end:
            made: Ready | ToolResult = end.value
            return made
        answer = ask.function(*ask.args)
        if inspect.isawaitable(answer):
            answer = await answer
