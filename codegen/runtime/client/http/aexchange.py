"""A connection of an event loop, which serves one request after another."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from typing import Final, Protocol, cast

from .addresses import Origin
from .errors import ReadError, ReadTimeout, RemoteProtocolError, TransportError, WriteTimeout
from .parser import Parser
from .protocols import Limits
from .sockets import LEAST_SECONDS, readable

_HIGH: Final = 256 * 1024
"""Bytes that wait to be taken, above which no more are read."""
_STEP: Final = 256 * 1024
"""Bytes that are given to the event loop at once: it keeps what the system does not take."""


class Home(Protocol):
    """Where a connection is kept between two requests."""

    def done(self, connection: Connection, *, keep: bool) -> None:
        """Take the connection back when it can serve another request; else forget it."""
        ...

    def lost(self, connection: Connection) -> None:
        """Forget a connection that has ended while it was kept."""
        ...


class Connection(asyncio.Protocol):
    """A connection, and the request that it serves."""

    __slots__ = (
        "__weakref__",
        "_alarm",
        "_deadline",
        "_ended",
        "_failure",
        "_fd",
        "_home",
        "_late",
        "_loop",
        "_paused",
        "_transport",
        "_waiter",
        "_writable",
        "origin",
        "parser",
        "since",
        "whole",
    )

    def __init__(self, loop: asyncio.AbstractEventLoop, origin: Origin, home: Home) -> None:
        self.parser = Parser()
        self.origin = origin
        self.since = 0.0
        """When it was last given back."""
        self.whole = False
        """Whether the request was sent to its end, and another one may follow."""
        self._home = home
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._fd = -1
        self._ended = False
        # Not an error, which would hold the frames that raised it.
        self._failure: tuple[type[TransportError], str] | None = None
        self._paused = False
        self._writable = True
        self._waiter: asyncio.Future[None] | None = None
        self._alarm: asyncio.TimerHandle | None = None
        self._deadline: float | None = None
        self._late: type[TransportError] = ReadTimeout

    # What the event loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast("asyncio.Transport", transport)
        self._fd = transport.get_extra_info("socket").fileno()

    def data_received(self, data: bytes) -> None:
        """Take bytes of the answer; too many of them wait in the system."""
        parser = self.parser
        parser.feed(data)
        if parser.error is not None:
            self.abort((RemoteProtocolError, parser.error))
            return
        if parser.size > _HIGH and not self._paused and self._transport is not None:
            self._paused = True
            self._transport.pause_reading()
        if self._waiter is not None:
            self._wake()

    def eof_received(self) -> bool:
        """Note the end, and whether it is one that only the server can have caused."""
        transport = self._transport
        secure = None if transport is None else transport.get_extra_info("ssl_object")
        self._ended = secure is None or _announced(secure)
        return False

    def pause_writing(self) -> None:
        """Note that enough waits to be sent."""
        self._writable = False

    def resume_writing(self) -> None:
        """Go on with sending."""
        self._writable = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end of the connection."""
        self._transport = None
        if self._alarm is not None:
            self._alarm.cancel()
        parser = self.parser
        if self._failure is None and not parser.done:
            if exc is not None:
                parser.keep = False
                self._failure = ReadError, str(exc)
            else:
                parser.eof()
                if parser.error is not None:
                    self._failure = RemoteProtocolError, parser.error
                elif not self._ended:
                    # Only TLS tells a server's end from one that anybody may have caused.
                    self._failure = ReadError, "the connection ended, and TLS did not announce it"
        self._home.lost(self)
        self._wake()

    # Waiting. The alarm is set once, and looks when it rings whether it is time.

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    async def _wait(self, seconds: float | None, late: type[TransportError]) -> None:
        if seconds is not None:
            self._deadline = deadline = self._loop.time() + seconds
            if self._alarm is None or self._alarm.when() > deadline:
                if self._alarm is not None:
                    self._alarm.cancel()
                self._alarm = self._loop.call_at(deadline, self._ring)
            self._late = late
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = self._deadline = None

    def _ring(self) -> None:
        self._alarm = None
        if self._deadline is None:
            return
        if self._loop.time() >= self._deadline:
            self.abort((self._late, ""))
        else:
            self._alarm = self._loop.call_at(self._deadline, self._ring)

    # What a request does.

    async def write(self, data: bytes, limits: Limits, *, large: bool = False) -> bool:
        """Send bytes; False when the server has answered, or gone, meanwhile.

        Each wait for the server to take some of them is limited. Raises WriteTimeout.
        """
        if large and self._transport is not None and readable(self._fd):
            # To send now could break the connection before the answer was read.
            await asyncio.sleep(0)
        view = memoryview(data)
        while self._sending:
            if not self._writable:
                seconds = limits.get("write")
                await self._wait(seconds, WriteTimeout)
                if view and _last(seconds) and self._sending:
                    raise WriteTimeout("timed out")
            elif view:
                assert self._transport is not None
                self._transport.write(view[:_STEP])
                view = view[_STEP:]
            else:
                return True
        if self._failure is not None and self._failure[0] is WriteTimeout:
            raise WriteTimeout(self._failure[1])
        return not view

    def write_small(self, data: bytes) -> bool:
        """Send a few bytes at once; False when the connection is gone, or they do not fit."""
        if self._transport is None:
            return False
        self._transport.write(data)
        return self._writable

    @property
    def _sending(self) -> bool:
        return self._transport is not None and not self.parser.status and self._failure is None

    async def head(self, limits: Limits) -> None:
        """Wait for the head of the answer.

        Raises ReadTimeout, ReadError, RemoteProtocolError.
        """
        while not self.parser.status:
            if self._failure is not None:
                raise self._failure[0](self._failure[1])
            seconds = limits.get("read")
            await self._wait(seconds, ReadTimeout)
            if _last(seconds) and self._failure is None and not self.parser.status:
                raise ReadTimeout("timed out")  # a bit at a time must not go on for ever

    async def piece(self, current: Callable[[], float | None]) -> bytes:
        """Wait for a piece of the body; empty at its end. `current` tells the limit of time.

        Raises ReadTimeout, ReadError, RemoteProtocolError.
        """
        parser = self.parser
        while True:
            piece = parser.take()
            if piece:
                if self._paused:
                    self._resume()
                return piece
            if self._failure is not None:
                raise self._failure[0](self._failure[1])
            if parser.done:
                return b""
            await self._wait(current(), ReadTimeout)

    def _resume(self) -> None:
        self._paused = False
        if self._transport is not None:
            self._transport.resume_reading()

    # Its end, or the next request.

    @property
    def usable(self) -> bool:
        """Whether a connection that was kept can serve a request."""
        transport = self._transport
        return (
            transport is not None
            and not transport.is_closing()
            and not self.parser.begun
            and self.parser.keep
            and not readable(self._fd)
        )

    @property
    def gone(self) -> bool:
        """Whether the connection is lost."""
        return self._transport is None

    def release(self) -> None:
        """Give the connection back, or close it when the answer has not come to its end."""
        parser, transport = self.parser, self._transport
        if (
            not (parser.done and parser.keep and self.whole)
            or transport is None
            or transport.is_closing()
            or transport.get_write_buffer_size()
        ):
            self.abort()
            return
        self.parser = Parser()
        self.whole = False
        if self._paused:
            self._resume()
        self._home.done(self, keep=True)

    def abort(self, failure: tuple[type[TransportError], str] | None = None) -> None:
        """Close at once, without waiting for anything; who waits gets the failure."""
        if failure is not None and self._failure is None:
            self._failure = failure
        self.parser.keep = False
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        self._home.done(self, keep=False)
        if self._transport is not None:
            self._transport.abort()
        self._wake()


def _last(seconds: float | None) -> bool:
    """Whether a wait was as short as it can be: the time for the call is over."""
    return seconds is not None and seconds <= LEAST_SECONDS


def _announced(secure: ssl.SSLObject) -> bool:
    """Whether TLS has told the end; all that was sent has been read."""
    try:
        return not secure.read(1)
    except ssl.SSLZeroReturnError:
        return True
    except ssl.SSLError:  # it waits for more
        return False
