"""Cancelling work of the HTTP library only where it copes with that.

httpcore loses a connection for good when a task is cancelled while it passes a lock, also while it
tidies up after a failure: such places wait for nothing and are left at once, but a cancellation
finds them. So a cancellation is held back until the work waits for the network, or is done.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_background: set[asyncio.Task[Any]] = set()
"""What goes on by itself: event loops do not keep their tasks alive."""


def spawn(work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Start a task that nobody has to hold."""
    task = asyncio.get_running_loop().create_task(work)
    _background.add(task)
    task.add_done_callback(_background.discard)
    return task


class Gently(Generic[T]):
    """Awaits something; a cancellation reaches it only where it waits for a future.

    Where it does not, and comes to its end, the cancellation is raised after that, and `lost` is
    called with the result that nobody gets.
    """

    __slots__ = ("_lost", "_work")

    def __init__(self, work: Awaitable[T], lost: Callable[[T], object] | None = None) -> None:
        self._work = work
        self._lost = lost

    def __await__(self) -> Generator[Any, Any, T]:
        steps: Any = self._work.__await__()
        held: asyncio.CancelledError | None = None
        thrown: BaseException | None = None
        try:
            while True:
                try:
                    waited = steps.send(None) if thrown is None else steps.throw(thrown)
                except StopIteration as end:
                    if held is None:
                        result: T = end.value
                        return result
                    if self._lost is not None:
                        self._lost(end.value)
                    raise held from None
                thrown = None
                if held is not None and waited is not None:
                    # It waits: now it is cancelled as the event loop would have done it.
                    waited.cancel()
                    held = None
                try:
                    yield waited
                except asyncio.CancelledError as error:
                    if waited is None:
                        held = error
                    else:
                        thrown = error
                except BaseException as error:
                    thrown = error
        finally:
            del held, thrown  # or an error would hold itself, see the engine
