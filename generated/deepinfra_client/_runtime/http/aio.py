# Generated from codegen/runtime/client/http/aio.py. Do not edit; run: nox -s generate
"""Asynchronous connections of our own: HTTP/1.1 over the transports of an event loop."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections import deque
from collections.abc import AsyncIterable, Callable
from contextlib import suppress
from typing import cast

from . import aconnecting
from .aanswer import OwnAnswer
from .addresses import MOST_REDIRECTS, Origin, followed, redirect, split
from .aexchange import Connection
from .apermits import AsyncPermits
from .errors import (
    ConnectError,
    ConnectTimeout,
    ReadError,
    TooManyRedirects,
    TransportError,
    WriteTimeout,
)
from .protocols import Limits, Request
from .request import SMALL, Counted, Head
from .sockets import LEAST_SECONDS, bounded, tls_context
from .sync import KEPT_SECONDS, MOST, MOST_IDLE


class AsyncConnections:
    """Connections of one event loop to any number of servers."""

    def __init__(
        self,
        context: Callable[[], ssl.SSLContext] = tls_context,
        clock: Callable[[], float] = time.monotonic,
        most: int = MOST,
    ) -> None:
        self.busy: set[Connection] = set()
        """The connections that serve a request."""
        self.idle: dict[Origin, deque[Connection]] = {}
        """The connections that wait for the next request; the one used last is at the end."""
        self._context = context
        self._clock = clock
        self._permits = AsyncPermits(most)
        self._kept = 0
        self._closed = False

    async def send(self, request: Request, limits: Limits) -> OwnAnswer:
        """Send a request, and wait for the head of its answer.

        Raises the errors of `errors`; RuntimeError when the client was closed.
        """
        for _ in range(MOST_REDIRECTS + 1):
            try:
                answer = await self._exchange(request, limits)
            except TransportError as error:
                error.request = request.bare()
                raise
            target = redirect(request, answer)
            if target is None:
                return answer
            answer.drop()
            request = followed(request, target)
        raise TooManyRedirects(f"more than {MOST_REDIRECTS} redirects")

    async def _exchange(self, request: Request, limits: Limits) -> OwnAnswer:
        place, target = split(request.url)
        head = Head(request, place, target)
        connection = await self._begin(place.origin, limits)
        try:
            await _send(connection, head, request.content, limits)
            await connection.head(limits)
            return OwnAnswer(connection, limits.get("read"))
        except BaseException:
            connection.abort()
            raise

    async def _begin(self, origin: Origin, limits: Limits) -> Connection:
        if not self._permits.take_now():
            await self._permits.take(limits.get("pool"))
        try:
            if self._closed:
                raise RuntimeError("the client is closed")
            connection = self._found(origin)
            if connection is None:
                connection = await self._connect(origin, limits.get("connect"))
        except BaseException:
            self._permits.give()
            raise
        self.busy.add(connection)
        if self._closed:  # meanwhile
            connection.abort()
            raise RuntimeError("the client is closed")
        return connection

    def _found(self, origin: Origin) -> Connection | None:
        """Take a connection that was kept, and still holds."""
        kept = self.idle.get(origin)
        while kept:
            connection = kept.pop()
            self._kept -= 1
            if self._clock() - connection.since < KEPT_SECONDS and connection.usable:
                return connection
            connection.abort()
        return None

    async def _connect(self, origin: Origin, seconds: float | None) -> Connection:
        many = len(self.idle) > MOST_IDLE
        for other, kept in list(self.idle.items()):
            self._expire(kept)
            if many and not kept:
                del self.idle[other]
        try:
            async with asyncio.timeout(seconds):
                return await self._connected(origin)
        except TimeoutError as error:
            raise ConnectTimeout(str(error)) from error
        except (OSError, ValueError) as error:
            raise ConnectError(str(error)) from error

    async def _connected(self, origin: Origin) -> Connection:
        scheme, host, port = origin
        loop = asyncio.get_running_loop()
        connection = Connection(loop, origin, self)
        secure = scheme == "https"
        context = self._context() if secure else None
        sock = await aconnecting.connect(host, port)
        try:
            await loop.create_connection(
                lambda: connection,
                sock=sock,
                ssl=context,
                server_hostname=host.partition("%")[0] if secure else None,
            )
            if connection.gone:
                raise ConnectionResetError("the server closed the connection at once")
        except BaseException:
            connection.abort()
            sock.close()
            raise
        return connection

    def done(self, connection: Connection, *, keep: bool) -> None:
        """Take a connection back when it can serve another request; else forget it."""
        if connection not in self.busy:
            return
        self.busy.remove(connection)
        if keep and self._closed:
            connection.abort()
        elif keep:
            kept = self.idle.get(connection.origin)
            if kept is None:
                kept = self.idle[connection.origin] = deque()
            connection.since = self._clock()
            kept.append(connection)
            self._kept += 1
            self._expire(kept)
            if self._kept > MOST_IDLE:
                self._close_one(kept)
        self._permits.give()

    def _expire(self, kept: deque[Connection]) -> None:
        """Close the connections of an origin that were kept for too long."""
        while kept and self._clock() - kept[0].since >= KEPT_SECONDS:
            self._close_one(kept)

    def _close_one(self, kept: deque[Connection]) -> None:
        self._kept -= 1
        kept.popleft().abort()

    def lost(self, connection: Connection) -> None:
        """Forget a connection that has ended while it was kept."""
        with suppress(KeyError, ValueError):
            self.idle[connection.origin].remove(connection)
            self._kept -= 1

    async def aclose(self) -> None:
        """Close all connections, also those that are in use."""
        self._closed = True
        for connection in list(self.busy):
            connection.abort((ReadError, "the client was closed"))
        for kept in self.idle.values():
            while kept:
                self._close_one(kept)


async def _send(connection: Connection, head: Head, content: object, limits: Limits) -> None:
    """Send a request; ends early when the server has answered meanwhile."""
    if content is None or (isinstance(content, bytes) and len(content) <= SMALL):
        data = head.data if content is None else head.data + content
        # As little as this is nearly always taken at once.
        whole = connection.write_small(data) or await connection.write(b"", limits)
    elif isinstance(content, bytes):
        whole = await connection.write(head.data, limits)
        whole = whole and await connection.write(content, limits)
    else:
        whole = await _send_pieces(connection, head, cast("AsyncIterable[bytes]", content), limits)
    connection.whole = whole and not head.close


async def _send_pieces(
    connection: Connection, head: Head, pieces: AsyncIterable[bytes], limits: Limits
) -> bool:
    """Send a body as its pieces come; False when the server has answered meanwhile."""
    counted = Counted(head)
    whole = await connection.write(head.data, limits)
    if whole:
        source = aiter(pieces)
        try:
            async for piece in source:
                if bounded(limits.get("write")) == LEAST_SECONDS:
                    raise WriteTimeout("timed out")
                whole = await connection.write(counted.framed(piece), limits, large=True)
                if not whole:
                    break
        finally:
            close = getattr(source, "aclose", None)
            if close is not None:
                await close()
        if whole:
            whole = await connection.write(counted.end(), limits)
    return whole
