"""Answers of our own asynchronous connections."""

from __future__ import annotations

from collections.abc import Callable

from ..headers import Headers
from .aexchange import Connection
from .protocols import Remaining


class OwnAnswer:
    """An answer whose body is read from its connection; an iterator of its pieces."""

    __slots__ = ("__weakref__", "_connection", "_remaining", "_wait", "headers", "status")

    packed = True

    def __init__(self, connection: Connection, wait: float | None) -> None:
        self._connection: Connection | None = connection
        self.status = connection.parser.status
        self.headers = Headers(connection.parser.headers)
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

    @property
    def closed(self) -> bool:
        """Whether the connection has been given back, or closed."""
        return self._connection is None

    def pieces(self) -> OwnAnswer:
        """Give the body as it comes."""
        return self

    def __aiter__(self) -> OwnAnswer:
        return self

    async def __anext__(self) -> bytes:
        connection = self._connection
        if connection is None:
            raise StopAsyncIteration
        piece = await connection.piece(self._current)
        if piece:
            return piece
        self.drop()
        raise StopAsyncIteration

    def drop(self) -> None:
        """Give the connection back when the body was read to its end, else close it."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.release()

    async def aclose(self) -> None:
        """Give the connection back when the body was read to its end, else close it."""
        self.drop()
