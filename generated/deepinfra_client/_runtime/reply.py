# Generated from codegen/runtime/client/reply.py. Do not edit; run: nox -s generate
"""An answer that is being read, whichever HTTP library delivers it.

Works on the objects of the library by their methods only, so that a client of another library
with the same methods (httpx2, a test double) can be injected.
"""

from __future__ import annotations

import socket
import weakref
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any, cast

from .failures import TransportFailure
from .headers import Headers
from .retry import FailureKind

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
    "RequestError": "other",
    "StreamError": "other",
    "HTTPError": "other",
}
_TEXTS: dict[FailureKind, str] = {
    "pool": "no free connection in time; are there streams that were not closed?",
    "connect": "no connection to the server",
    "tls": "the server's certificate was not accepted",
    "timeout": "the server gave no answer in time",
    "dropped": "the connection broke",
    "other": "the request failed",
}


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
        return TransportFailure(kind, f"{text}: {detail}" if detail else text, error)
    return None


def _own_connection(response: Any) -> Any:
    """Return the connection of an answer; None over HTTP/2, where others have a part in it."""
    shared = not getattr(response, "http_version", "").startswith("HTTP/1")
    return None if shared else response.extensions.get("network_stream")


class ReadLimit:
    """The seconds that each read from a connection may take; can be changed while it is read."""

    __slots__ = ("_network", "_remaining", "seconds")

    def __init__(self, response: Any, remaining: Callable[[], float | None]) -> None:
        """`remaining` tells how much is left for the call as a whole."""
        self.seconds: float | None = None
        self._remaining = remaining
        # Where it is shared, the limits of the request alone hold.
        self._network: Any = _own_connection(response)

    def set(self, seconds: float | None) -> None:
        """Limit the reads from now on."""
        self.seconds = seconds
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
        self.status: int = response.status_code
        self.headers = Headers(response.headers.multi_items())

    def limit(self, seconds: float | None) -> None:
        """Limit each read from now on to so many seconds."""
        if self._limit is None:
            self._limit = ReadLimit(self._response, self._remaining)
        self._limit.set(seconds)

    def _late(self) -> bool:
        left = self._remaining()
        return left is not None and left <= 0

    def _release(self) -> None:
        if self._limit is not None:
            self._limit.release()


def too_long(most: int) -> TransportFailure:
    """Make the failure of a body that has more bytes than are taken."""
    return TransportFailure("other", f"the file is larger than {most:,} bytes, the most taken")


class SyncReply(_Reply):
    """An answer of a blocking client."""

    def pieces(self) -> Iterator[bytes]:
        """Give the body in pieces, as they arrive, unpacked.

        Raises TransportFailure.
        """
        try:
            for piece in self._response.iter_bytes():
                if self._late():
                    raise TransportFailure("timeout", "the call took longer than its limit")
                yield piece
        except Exception as error:
            failure = translate(error)
            if failure is None:
                raise
            raise failure from error

    def read(self, most: int | None = None) -> bytes:
        """Read the whole body and give the connection back.

        Raises TransportFailure, also when it is longer than `most` bytes.
        """
        found, size = list[bytes](), 0
        try:
            for piece in self.pieces():
                size += len(piece)
                if most is not None and size > most:
                    raise too_long(most)
                found.append(piece)
            return b"".join(found)
        finally:
            self.close()

    def close(self) -> None:
        """Close the connection, or give it back when the body was read to its end.

        A thread that waits for more of the body is told.
        """
        self._release()
        self._hang_up()
        self._response.close()

    def _hang_up(self) -> None:
        """End the wait of another thread: to close a socket that is being read does not."""
        if getattr(self._response, "is_closed", True):
            return  # The connection may have another answer by now.
        told = getattr(_own_connection(self._response), "get_extra_info", None)
        own = told("socket") if told is not None else None
        if isinstance(own, socket.socket):
            with suppress(OSError):
                own.shutdown(socket.SHUT_RDWR)


class AsyncReply(_Reply):
    """An answer of an asynchronous client."""

    async def pieces(self) -> AsyncIterator[bytes]:
        """Give the body in pieces, as they arrive, unpacked.

        Raises TransportFailure.
        """
        try:
            async for piece in self._response.aiter_bytes():
                if self._late():
                    raise TransportFailure("timeout", "the call took longer than its limit")
                yield piece
        except Exception as error:
            failure = translate(error)
            if failure is None:
                raise
            raise failure from error

    async def read(self, most: int | None = None) -> bytes:
        """Read the whole body and give the connection back.

        Raises TransportFailure, also when it is longer than `most` bytes.
        """
        found, size = list[bytes](), 0
        try:
            async for piece in self.pieces():
                size += len(piece)
                if most is not None and size > most:
                    raise too_long(most)
                found.append(piece)
            return b"".join(found)
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Close the connection, or give it back when the body was read to its end."""
        self._release()
        await self._response.aclose()
