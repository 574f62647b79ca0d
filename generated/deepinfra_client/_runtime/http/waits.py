# Generated from codegen/runtime/client/http/waits.py. Do not edit; run: nox -s generate
"""How long answers of our own connections wait for more of their bodies."""

from __future__ import annotations

from .protocols import Remaining


class Waits:
    """The limit of each read, which can be changed while a body is read."""

    __slots__ = ("_remaining", "_wait")

    def __init__(self, wait: float | None) -> None:
        """`wait` is a number of seconds; None is no limit."""
        self._wait = wait
        self._remaining: Remaining | None = None

    def limit(self, seconds: float | None, remaining: Remaining) -> None:
        """Limit each read from now on, also by what is left of the call."""
        self._wait = seconds
        self._remaining = remaining

    def _current(self) -> float | None:
        left = self._remaining() if self._remaining is not None else None
        if left is None:
            return self._wait
        return left if self._wait is None else min(left, self._wait)
