# Generated from codegen/runtime/client/objects/parallel.py. Do not edit; run: nox -s generate
"""One call as several requests: some at once, what came, and the error that carries it."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from ..errors import APIError

X = TypeVar("X")
Y = TypeVar("Y")


class Outcomes(Generic[Y]):
    """What became of the requests of a call, by their position."""

    def __init__(self, count: int) -> None:
        self.count = count
        """Requests that were planned."""
        self.done: dict[int, Y] = {}
        self.failed: dict[int, Exception] = {}
        """The first that failed comes first."""

    def ordered(self) -> list[Y]:
        """Return the results that came, in the order of the requests."""
        return [self.done[at] for at in sorted(self.done)]

    def settle(self, partial: Callable[[Outcomes[Y]], object]) -> list[Y]:
        """Return all results in order.

        Raises the first failure. An APIError carries what `partial` makes of the rest.
        """
        error = next(iter(self.failed.values()), None)
        if error is None:
            return self.ordered()
        if isinstance(error, APIError):
            error.partial = partial(self)
            if self.count > 1:
                text = (
                    f"{len(self.done)} of {self.count} requests succeeded; "
                    "`partial` of the error holds what came."
                )
                error.note = f"{error.note}\n{text}" if error.note else text
        raise error


def run_sync(call: Callable[[X], Y], items: Sequence[X], workers: int) -> Outcomes[Y]:
    """Call for each item, several at once.

    After a failure nothing new begins, and what is under way is finished: it is paid for. When
    the caller is interrupted, nothing new begins either, and nothing is waited for.
    """
    outcomes: Outcomes[Y] = Outcomes(len(items))
    queue = deque(enumerate(items))

    def work() -> None:
        while (item := _take(queue, outcomes)) is not None:
            try:
                outcomes.done[item[0]] = call(item[1])
            except Exception as error:
                outcomes.failed[item[0]] = error

    if len(items) <= 1 or workers == 1:
        work()
    else:
        _in_threads(work, workers, queue)
    return outcomes


def _take(queue: deque[tuple[int, X]], outcomes: Outcomes[Y]) -> tuple[int, X] | None:
    """Take the next item; None when there is none or a request has failed."""
    if outcomes.failed:
        return None
    try:
        return queue.popleft()  # one step, so that threads can share the queue
    except IndexError:
        return None


def _in_threads(work: Callable[[], None], workers: int, queue: deque[tuple[int, X]]) -> None:
    from contextvars import copy_context
    from queue import SimpleQueue
    from threading import Thread

    ends: SimpleQueue[BaseException | None] = SimpleQueue()

    def run() -> None:
        try:
            work()
        except BaseException as error:
            ends.put(error)
        else:
            ends.put(None)

    # Daemons, so that a program which was interrupted ends at once.
    threads = [Thread(target=copy_context().run, args=(run,), daemon=True) for _ in range(workers)]
    try:
        for thread in threads:
            thread.start()
        for _ in threads:
            if (error := ends.get()) is not None:
                raise error
    finally:
        queue.clear()


async def run_async(
    call: Callable[[X], Awaitable[Y]], items: Sequence[X], workers: int
) -> Outcomes[Y]:
    """Call for each item, several at once.

    After a failure nothing new begins, and what is under way is finished: it is paid for. A
    cancellation ends everything at once.
    """
    import asyncio

    outcomes: Outcomes[Y] = Outcomes(len(items))
    queue = deque(enumerate(items))

    async def work() -> None:
        while (item := _take(queue, outcomes)) is not None:
            try:
                outcomes.done[item[0]] = await call(item[1])
            except Exception as error:
                outcomes.failed[item[0]] = error

    if len(items) <= 1 or workers == 1:
        await work()
        return outcomes
    tasks = [asyncio.ensure_future(work()) for _ in range(workers)]
    try:
        await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    return outcomes
