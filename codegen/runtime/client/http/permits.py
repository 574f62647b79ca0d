"""How many requests may be under way at once; more of them wait for one to end."""

from __future__ import annotations

import itertools
from queue import Empty, SimpleQueue

from .errors import PoolTimeout
from .sockets import bounded


class Permits:
    """A number of permits, for threads.

    Without a lock of its own: a permit is given back also by a garbage collection, which comes at
    any moment, in a thread that takes one just then for example. `SimpleQueue` is made for that.
    """

    __slots__ = ("_fresh", "_most", "_returned")

    def __init__(self, most: int) -> None:
        self._most = most
        self._fresh = itertools.count()
        self._returned: SimpleQueue[None] = SimpleQueue()

    def take(self, seconds: float | None) -> None:
        """Take a permit; waits for one at most so many seconds.

        Raises PoolTimeout.
        """
        try:
            self._returned.get_nowait()
        except Empty:
            if next(self._fresh) >= self._most:
                self._wait(seconds)

    def _wait(self, seconds: float | None) -> None:
        try:
            self._returned.get(timeout=bounded(seconds))
        except Empty:
            pass
        else:
            return
        raise PoolTimeout(f"{self._most} requests are under way")

    def give(self) -> None:
        """Give a permit back."""
        self._returned.put(None)
