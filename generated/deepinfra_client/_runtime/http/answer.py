# Generated from codegen/runtime/client/http/answer.py. Do not edit; run: nox -s generate
"""Answers of our own blocking connections."""

from __future__ import annotations

from collections.abc import Iterator

from ..headers import Headers
from .errors import RemoteProtocolError
from .exchange import Exchange
from .waits import Waits


class OwnAnswer(Waits):
    """An answer whose body is read from its connection."""

    __slots__ = ("__weakref__", "_exchange", "closed", "headers", "status")

    packed = True

    def __init__(self, exchange: Exchange, wait: float | None) -> None:
        super().__init__(wait)
        self._exchange = exchange
        self.closed = False
        self.status = exchange.parser.status
        self.headers = Headers(exchange.parser.headers)

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
