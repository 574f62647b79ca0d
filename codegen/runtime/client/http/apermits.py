"""How many requests of an event loop may be under way at once; more of them wait."""

from __future__ import annotations

import asyncio
from collections import deque

from .errors import PoolTimeout


class AsyncPermits:
    """A number of permits, for the tasks of one event loop; first come, first served."""

    __slots__ = ("_free", "_most", "_waiting")

    def __init__(self, most: int) -> None:
        self._most = self._free = most
        self._waiting: deque[asyncio.Future[None]] = deque()

    def take_now(self) -> bool:
        """Take a permit if there is one that nobody waits for."""
        if self._free == 0 or self._waiting:
            return False
        self._free -= 1
        return True

    async def take(self, seconds: float | None) -> None:
        """Take a permit; waits for one at most so many seconds.

        Raises PoolTimeout.
        """
        if self.take_now():
            return
        told = asyncio.get_running_loop().create_future()
        self._waiting.append(told)
        try:
            async with asyncio.timeout(seconds):
                await told
        except BaseException as error:
            if told.done() and not told.cancelled():
                self.give()  # it came at the same moment
            elif told in self._waiting:
                self._waiting.remove(told)
            if isinstance(error, TimeoutError):
                raise PoolTimeout(f"{self._most} requests are under way") from None
            raise

    def give(self) -> None:
        """Give a permit back, or to the one who waits longest."""
        while self._waiting:
            told = self._waiting.popleft()
            if not told.done():
                told.set_result(None)
                return
        self._free += 1
