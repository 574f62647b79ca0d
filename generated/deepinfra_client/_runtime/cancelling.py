# Generated from codegen/runtime/client/cancelling.py. Do not edit; run: nox -s generate
"""Cancelling work of the HTTP library only where it copes with that.

httpcore is made for the cancel scopes of anyio: it shields what must not be disturbed, its cleaning
up after a failure above all. Tasks of asyncio are cancelled regardless of shields, and a connection
is lost for good when that happens while a lock is passed or waited for. So a cancellation is held
back until the work waits for the network, or is done. Such waits are known by their limit of time:
cleaning up has none.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any, Final, Generic, TypeVar

from anyio import current_effective_deadline

T = TypeVar("T")

UNLIMITED: Final = 1e9
"""Seconds that stand for no limit of time, where one is needed; 30 years."""
_PATIENCE: Final = 5.0
"""Seconds that a cancellation is held back at most where nothing has a limit of time."""

_background: set[asyncio.Task[Any]] = set()
"""What goes on by itself: event loops do not keep their tasks alive."""


def spawn(work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Start a task that nobody has to hold."""
    task = asyncio.get_running_loop().create_task(work)
    _background.add(task)
    task.add_done_callback(_background.discard)
    return task


def limit_all(limits: dict[str, float | None]) -> None:
    """Give every wait for the network a limit of time, by which `Gently` knows it."""
    for name, seconds in limits.items():
        if seconds is None:
            limits[name] = UNLIMITED


class Gently(Generic[T]):
    """Awaits something; a cancellation reaches it only where it waits for the network.

    Where it does not, and comes to its end, the cancellation is raised after that, in place of
    its error if there is one. `lost` is called with a result that nobody gets. With `limited`
    every wait for the network must have a limit of time; without, all futures are taken for it.
    """

    __slots__ = ("_limited", "_lost", "_work")

    def __init__(
        self,
        work: Awaitable[T],
        lost: Callable[[T], object] | None = None,
        *,
        limited: bool,
    ) -> None:
        self._work = work
        self._lost = lost
        self._limited = limited

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
                except Exception:
                    if held is None:
                        raise
                    raise held from None
                thrown = None
                if waited is not None:
                    if self._limited and current_effective_deadline() == math.inf:
                        held = yield from _patiently(waited, held)
                        continue
                    if held is not None:
                        # Now it is cancelled as the event loop would have done it.
                        waited.cancel()
                        held = None
                try:
                    yield waited
                except asyncio.CancelledError as error:
                    if waited is None and not _of_a_scope(error):
                        held = error
                    else:
                        thrown = error
                except BaseException as error:
                    thrown = error
        finally:
            del held, thrown  # or an error would hold itself, see the engine


def _patiently(
    waited: asyncio.Future[Any], held: asyncio.CancelledError | None
) -> Generator[Any, Any, asyncio.CancelledError | None]:
    """Wait until a future is done; return the cancellation that came meanwhile, or before."""
    try:
        while not waited.done():
            seconds = None if held is None else _PATIENCE
            try:
                yield from asyncio.wait([waited], timeout=seconds).__await__()
            except asyncio.CancelledError as error:
                if _of_a_scope(error):
                    waited.cancel(*error.args)
                else:
                    held = error
            else:
                if not waited.done():
                    waited.cancel()
        return held
    finally:
        del held


def _of_a_scope(error: asyncio.CancelledError) -> bool:
    """Whether a cancel scope of anyio asks for this, a limit of time for example.

    It respects shields. Held back, it would come when the scope has been left and nobody knows
    any more what for; a scope of the user's would even ask again and again.
    """
    text = error.args[0] if error.args else None
    return isinstance(text, str) and text.startswith("Cancelled ") and " cancel scope " in text
