# Generated from codegen/runtime/client/http/answer.py. Do not edit; run: nox -s generate
"""Answers of our own blocking connections."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..headers import Headers
from .errors import RemoteProtocolError
from .exchange import Exchange
from .protocols import Remaining


class OwnAnswer:
    """An answer whose body is read from its connection."""

    __slots__ = ("__weakref__", "_exchange", "_remaining", "_wait", "closed", "headers", "status")

    packed = True

    def __init__(self, exchange: Exchange, wait: float | None) -> None:
        self._exchange = exchange
        self.closed = False
        self.status = exchange.parser.status
        self.headers = Headers(exchange.parser.headers)
        self._wait = wait
        self._remaining: Callable[[], float | None] | None = None

    def limit(self, seconds: float | None, remaining: Remaining) -> None:
        """Limit each read from now on, also by what is left of the call."""
        self._wait = seconds
        self._remaining = remaining

    def _current(self) -> float | None:
        left = self._remaining() if self._remaining is not None else None
        if left is None:
            return self._wait
        return left if self._wait is None else min(left, self._wait)

    def pieces(self) -> Iterator[bytes]:
        """Give the body as it comes."""
        exchange = self._exchange
        parser = exchange.parser
        while True:
            piece = parser.take()
            if piece:
                yield piece
            elif parser.done:
                self.close()
                return
            elif parser.error is not None:
                raise RemoteProtocolError(parser.error)
            else:
                exchange.receive(self._current())

    def close(self) -> None:
        """Give the connection back when the body was read to its end, else close it.

        Another thread that waits for more of the body is told.
        """
        self.closed = True
        self._exchange.release()

    drop = close
