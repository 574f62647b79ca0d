# Generated from codegen/runtime/client/reply.py. Do not edit; run: nox -s generate
"""An answer that is being read, whichever HTTP library delivers it.

Works on the objects of the library by their methods only, so that a client of another library
with the same methods (httpx2, a test double) can be injected.
"""

from __future__ import annotations

import socket
import time
import weakref
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn, cast

from .errors import SDKError
from .failures import TooLarge, TransportFailure
from .forks import generation
from .headers import Headers
from .inside import Inside
from .retry import FailureKind
from .unpack import Unpacker

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

_KINDS: dict[str, FailureKind] = {
    "PoolTimeout": "pool",
    "ConnectTimeout": "connect",
    "ReadTimeout": "timeout",
    "WriteTimeout": "timeout",
    "TimeoutException": "timeout",
    "ConnectError": "connect",
    "ProxyError": "connect",
    "LocalProtocolError": "other",
    "RemoteProtocolError": "dropped",
    "ReadError": "dropped",
    "WriteError": "dropped",
    "CloseError": "dropped",
    "NetworkError": "dropped",
    "UnsupportedProtocol": "other",
    "DecodingError": "other",
    "TooManyRedirects": "other",
    "InvalidURL": "other",
    "TransportError": "dropped",
    # Below the asynchronous libraries, these two come through as they are.
    "SSLError": "dropped",
    "ConnectionError": "dropped",
    "RequestError": "other",
    "StreamError": "other",
    "HTTPError": "other",
}
_TEXTS: dict[FailureKind, str] = {
    "pool": "no free connection in time; are there streams that were not closed?",
    "connect": "no connection to the server",
    "tls": "no secure connection to the server",
    "timeout": "the server gave no answer in time",
    "dropped": "the connection broke",
    "other": "the request failed",
}


ERROR_BYTES = 1024 * 1024
"""Bytes that are read of the body of an error."""
ERROR_SECONDS = 10.0
"""Seconds that the body of an error may take."""


def shorter(seconds: float | None) -> float:
    """Return the shorter of a limit and that for the body of an error."""
    return ERROR_SECONDS if seconds is None else min(seconds, ERROR_SECONDS)


def _unpack(packed: Iterator[bytes], unpacker: Unpacker) -> Iterator[bytes]:
    for piece in packed:
        yield from unpacker.feed(piece)
    unpacker.end()


async def _aunpack(packed: AsyncIterator[bytes], unpacker: Unpacker) -> AsyncIterator[bytes]:
    async for piece in packed:
        for part in unpacker.feed(piece):
            yield part
    unpacker.end()


def translate(error: Exception) -> TransportFailure | None:
    """Name a failure of the HTTP library by the classes it belongs to; None for other errors."""
    for cls in type(error).__mro__:
        kind = _KINDS.get(cls.__name__)
        if kind is None:
            continue
        detail = str(error).strip()
        if kind == "connect" and ("CERTIFICATE" in detail or "SSL" in detail):
            kind = "tls"
        text = _TEXTS[kind]
        if kind == "tls" and "CERTIFICATE" in detail:
            text = "the server's certificate was not accepted"
        elif kind == "tls" and "WRONG_VERSION" in detail:
            text += " (it does not seem to speak TLS at this port; is it http, not https?)"
        return TransportFailure(kind, f"{text}: {detail}" if detail else text, error)
    return None


def raise_translated(error: Exception) -> NoReturn:
    """Raise a failure of the HTTP library as a TransportFailure; other errors as they are."""
    failure = translate(error)
    try:
        if failure is None:
            raise error
        inner = error.__cause__ or error.__context__
        while inner is not None:
            # The libraries below keep an error in the frames that its traceback leads to.
            inner.__traceback__ = None
            inner = inner.__cause__ or inner.__context__
        raise failure from error
    finally:
        del error, failure  # or the failure would hold itself, until a garbage collection


def _own_connection(response: Any) -> Any:
    """Return the connection of an answer; None over HTTP/2, where others have a part in it."""
    shared = not getattr(response, "http_version", "").startswith("HTTP/1")
    return None if shared else response.extensions.get("network_stream")


_TO_PARSER = ("stream", "_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state")


def spoiled(response: Any) -> bool:
    """Whether more bytes have come than belong to an answer that is still open.

    The library would read them as the answer to the next request on the connection. It takes a
    connection for lost whose socket is closed. It does not tell about these bytes, so they are
    looked up where it keeps them; of another library nothing is known.
    """
    if getattr(response, "is_closed", True):
        return False
    found = response
    for name in _TO_PARSER:
        found = getattr(found, name, None)
    return bool(getattr(found, "trailing_data", (b"", False))[0])


class ReadLimit:
    """The seconds that each read from a connection may take; can be changed while it is read."""

    __slots__ = ("_looked_up", "_network", "_remaining", "seconds")

    def __init__(self, response: Any, remaining: Callable[[], float | None]) -> None:
        """`remaining` tells how much is left for the call as a whole."""
        self.seconds: float | None = None
        self._remaining = remaining
        self._network: Any = _own_connection(response)
        # Where it is shared, the library looks the limit up for each read.
        self._looked_up: Any = None
        if self._network is None and hasattr(response, "request"):
            self._looked_up = response.request.extensions.get("timeout")

    def set(self, seconds: float | None) -> None:
        """Limit the reads from now on."""
        self.seconds = seconds
        if self._looked_up is not None:
            self._looked_up["read"] = self._current()
        if self._network is not None and "read" not in getattr(
            self._network, "__dict__", {"read": 0}
        ):
            # A weak reference: the connection must not keep itself alive.
            network = weakref.ref(self._network)
            unlimited = cast("Callable[..., Any]", cast("Any", type(self._network)).read)

            def read(size: int, timeout: float | None = None) -> Any:
                return unlimited(network(), size, self._current())

            self._network.read = read

    def release(self) -> None:
        """Leave the connection as it was, for the next request on it."""
        if self._network is not None:
            getattr(self._network, "__dict__", {}).pop("read", None)
            self._network = None

    def _current(self) -> float | None:
        left = self._remaining()
        if left is None:
            return self.seconds
        left = max(left, 0.001)
        return left if self.seconds is None else min(left, self.seconds)


class _Reply:
    def __init__(self, response: Any, remaining: Callable[[], float | None], owner: Any) -> None:
        self._response = response
        self._owner = owner  # keeps the pool alive for as long as the answer is read
        self._remaining = remaining
        self._limit: ReadLimit | None = None
        self._process = generation()
        self.status: int = response.status_code
        self.headers = Headers(response.headers.multi_items())

    def limit(self, seconds: float | None) -> None:
        """Limit each read from now on to so many seconds."""
        if self._limit is None:
            self._limit = ReadLimit(self._response, self._remaining)
        self._limit.set(seconds)

    def _unpacker(self) -> Unpacker | None:
        """Return what unpacks the body; None where the HTTP library is to do it."""
        if getattr(self._response, "is_stream_consumed", True):
            return None  # It has unpacked it already.
        return Unpacker.of(self.headers.get("content-encoding", ""))

    def _plain(self) -> bool:
        """Whether nothing has to be unpacked, and nothing was read yet."""
        if getattr(self._response, "is_stream_consumed", True):
            return False
        return self.headers.get("content-encoding", "").strip().lower() in ("", "identity")

    def _late(self) -> bool:
        left = self._remaining()
        return left is not None and left <= 0

    @property
    def _inherited(self) -> bool:
        """Whether the connection belongs to the parent of this process."""
        return self._process != generation()

    def own(self) -> None:
        """See to it that the answer belongs to this process.

        Raises SDKError: two processes that read from one connection both get half.
        """
        if self._inherited:
            raise SDKError("this answer belongs to the process that forked; ask again in this one")

    def _release(self) -> None:
        if self._limit is not None:
            self._limit.release()


class SyncReply(_Reply):
    """An answer of a blocking client."""

    def __init__(
        self, response: Any, remaining: Callable[[], float | None], owner: Any, inside: Inside
    ) -> None:
        super().__init__(response, remaining, owner)
        self._inside = inside
        self._source: Iterator[bytes] | None = None
        self._ended = False

    def pieces(self) -> Iterator[bytes]:
        """Give the body in pieces, as they arrive, unpacked.

        Raises TransportFailure.
        """
        try:
            for piece in self._unpacked():
                if self._late():
                    raise TransportFailure("timeout", "the call took longer than its limit")
                yield piece
        except Exception as error:
            raise_translated(error)

    def _unpacked(self) -> Iterator[bytes]:
        unpacker = self._unpacker()
        if unpacker is not None:
            return _unpack(self._taken(self._raw()), unpacker)
        return self._taken(self._raw() if self._plain() else self._response.iter_bytes())

    def _raw(self) -> Iterator[bytes]:
        """Give the body as it comes, without what the library does at its end: `close` does it."""
        source = getattr(self._response, "stream", None)
        if not isinstance(source, Iterable):
            pieces: Iterator[bytes] = self._response.iter_raw()
            return pieces
        self._response.is_stream_consumed = True
        return iter(cast("Iterable[bytes]", source))

    def _taken(self, source: Iterator[bytes]) -> Iterator[bytes]:
        """Give what the library gives, and note when this thread is in it."""
        inside = self._inside
        self._source = source
        inside.hold(source)
        try:
            while True:
                entered = inside.enter()
                try:
                    piece = next(source, None)
                finally:
                    if entered:
                        inside.leave()
                if piece is None:
                    break
                yield piece
        except GeneratorExit:
            self.close()
            raise
        self._ended = True
        self.close()

    def read(self, most: int) -> bytes:
        """Read the whole body and give the connection back.

        Raises TransportFailure; TooLarge when it is longer than `most` bytes.
        """
        found, size = list[bytes](), 0
        try:
            for piece in self.pieces():
                size += len(piece)
                if size > most:
                    raise TooLarge
                found.append(piece)
            return b"".join(found)
        finally:
            self.close()

    def beginning(self, seconds: float | None) -> bytes:
        """Read the body of an error as far as it comes, at most `ERROR_BYTES`, then close.

        Its status is known, so that nothing which goes wrong here is a failure of its own.
        `seconds` limits each wait, where that is less than `ERROR_SECONDS`.
        """
        found, size = list[bytes](), 0
        ends = time.monotonic() + ERROR_SECONDS
        self.limit(shorter(seconds))
        try:
            for piece in self.pieces():
                found.append(piece)
                size += len(piece)
                if size >= ERROR_BYTES or time.monotonic() > ends:
                    break
        except TransportFailure:
            pass
        finally:
            self.close()
        return b"".join(found)[:ERROR_BYTES]

    def close(self) -> None:
        """Close the connection, or give it back when the body was read to its end.

        A thread that waits for more of the body is told. The parent's connection is left alone.
        """
        if self._inherited:
            return
        if not self._inside.enter():
            self._inside.later(self.close)
            return
        try:
            self._release()
            self._hang_up()
            if spoiled(self._response):
                self._response.extensions["network_stream"].close()
            self._response.close()
        finally:
            self._inside.let_go(self._source)
            self._inside.leave()

    def _hang_up(self) -> None:
        """End the wait of another thread: to close a socket that is being read does not."""
        if self._ended or getattr(self._response, "is_closed", True):
            return  # Nobody waits, and the connection has another answer now or next.
        told = getattr(_own_connection(self._response), "get_extra_info", None)
        own = told("socket") if told is not None else None
        if isinstance(own, socket.socket):
            with suppress(OSError):
                own.shutdown(socket.SHUT_RDWR)

    def __del__(self) -> None:
        if self._source is not None or not getattr(self._response, "is_closed", True):
            with suppress(Exception):
                self.close()


class AsyncReply(_Reply):
    """An answer of an asynchronous client."""

    def __init__(
        self, response: Any, remaining: Callable[[], float | None], owner: Any, *, own: bool
    ) -> None:
        """`own` says that the HTTP client is not an injected one."""
        super().__init__(response, remaining, owner)
        import asyncio

        self._own = own
        try:
            self._loop: AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:  # of another kind, under an injected HTTP client
            self._loop = None

    def limit(self, seconds: float | None) -> None:
        """Limit each read from now on to so many seconds."""
        if seconds is None and self._own:
            from .cancelling import UNLIMITED

            seconds = UNLIMITED
        super().limit(seconds)

    async def pieces(self) -> AsyncIterator[bytes]:
        """Give the body in pieces, as they arrive, unpacked.

        Raises TransportFailure.
        """
        try:
            async for piece in self._unpacked():
                if self._late():
                    raise TransportFailure("timeout", "the call took longer than its limit")
                yield piece
        except Exception as error:
            raise_translated(error)
        await self.aclose()

    def _unpacked(self) -> AsyncIterator[bytes]:
        unpacker = self._unpacker()
        if unpacker is not None:
            return _aunpack(self._raw(), unpacker)
        if self._plain():
            return self._raw()
        pieces: AsyncIterator[bytes] = self._response.aiter_bytes()
        return pieces

    def _raw(self) -> AsyncIterator[bytes]:
        """Give the body as it comes, without what the library does at its end.

        There it closes the answer, and where a task is cancelled just then, the connection is
        never given back. `aclose` takes care of that.
        """
        response = self._response
        source = getattr(response, "stream", None)
        if not isinstance(source, AsyncIterable):
            pieces: AsyncIterator[bytes] = response.aiter_raw()
            return pieces
        response.is_stream_consumed = True
        pieces = aiter(cast("AsyncIterable[bytes]", source))
        return pieces if self._loop is None else _gently(pieces, limited=self._own)

    async def read(self, most: int) -> bytes:
        """Read the whole body and give the connection back.

        Raises TransportFailure; TooLarge when it is longer than `most` bytes.
        """
        found, size = list[bytes](), 0
        try:
            async for piece in self.pieces():
                size += len(piece)
                if size > most:
                    raise TooLarge
                found.append(piece)
            return b"".join(found)
        finally:
            await self.aclose()

    async def beginning(self, seconds: float | None) -> bytes:
        """Read the body of an error as far as it comes, at most `ERROR_BYTES`, then close.

        Its status is known, so that nothing which goes wrong here is a failure of its own.
        `seconds` limits each wait, where that is less than `ERROR_SECONDS`.
        """
        found, size = list[bytes](), 0
        ends = time.monotonic() + ERROR_SECONDS
        self.limit(shorter(seconds))
        try:
            async for piece in self.pieces():
                found.append(piece)
                size += len(piece)
                if size >= ERROR_BYTES or time.monotonic() > ends:
                    break
        except TransportFailure:
            pass
        finally:
            await self.aclose()
        return b"".join(found)[:ERROR_BYTES]

    async def aclose(self) -> None:
        """Close the connection, or give it back when the body was read to its end.

        Goes on by itself when the task that waits for it is cancelled: half closed, a connection
        would be lost for good. The parent's connection is left alone.
        """
        if self._inherited:
            return
        self._release()
        if self._loop is None or getattr(self._response, "is_closed", False):
            await finish(self._response)
            return
        import asyncio

        from .cancelling import spawn

        await asyncio.shield(spawn(finish(self._response)))

    def __del__(self) -> None:
        # Where reading has begun, the generator is closed by the event loop. This is for the rest.
        loop = self._loop
        if loop is None or self._inherited or getattr(self._response, "is_closed", True):
            return
        with suppress(Exception):
            self._release()
            if not loop.is_closed():
                loop.call_soon_threadsafe(let_go, self._response)


async def _gently(pieces: AsyncIterator[bytes], *, limited: bool) -> AsyncIterator[bytes]:
    """Give pieces; a cancellation does not disturb what the library does after a failure."""
    from .cancelling import Gently

    while (piece := await Gently(anext(pieces, None), limited=limited)) is not None:
        yield piece


async def finish(response: Any) -> None:
    """Close an answer; that the connection is broken already is no failure."""
    try:
        if spoiled(response):
            await response.extensions["network_stream"].aclose()
        await response.aclose()
    except Exception as error:
        if translate(error) is None:
            raise


def let_go(response: Any) -> None:
    """Close an answer that nobody holds any more."""
    from .cancelling import spawn

    spawn(finish(response))
