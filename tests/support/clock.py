"""A clock for tests: waits take no time and are noted."""

from __future__ import annotations


class StillClock:
    """A clock that stands still but for waits."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.waits: list[float] = []
        """Seconds of each wait."""

    def monotonic(self) -> float:
        """Give the seconds since some start."""
        return self.now

    def time(self) -> float:
        """Give the seconds since 1970."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Note a wait."""
        self.waits.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Note a wait."""
        self.sleep(seconds)

    def random(self) -> float:
        """Give 0: waits are not shortened."""
        return 0.0
