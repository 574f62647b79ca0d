"""Answers of our own asynchronous connections."""

from __future__ import annotations

from ..headers import Headers
from .aexchange import Connection
from .waits import Waits


class OwnAnswer(Waits):
    """An answer whose body is read from its connection; an iterator of its pieces."""

    __slots__ = ("__weakref__", "_connection", "headers", "status")

    packed = True

    def __init__(self, connection: Connection, wait: float | None) -> None:
        super().__init__(wait)
        self._connection: Connection | None = connection
        self.status = connection.parser.status
        self.headers = Headers(connection.parser.headers)

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
