# Generated from codegen/runtime/client/reply.py. Do not edit; run: nox -s generate
"""An answer that is being read, whichever HTTP library delivers it.

Works on the objects of the library by their methods only, so that a client of another library
with the same methods (httpx2, a test double) can be injected.
"""

from __future__ import annotations

import weakref
from collections.abc import AsyncIterator, Callable, Iterator
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


class ReadLimit:
    """The seconds that each read from a connection may take; can be changed while it is read."""

    __slots__ = ("_network", "_remaining", "seconds")

    def __init__(self, response: Any, remaining: Callable[[], float | None]) -> None:
        """`remaining` tells how much is left for the call as a whole."""
        self.seconds: float | None = None
        self._remaining = remaining
        # Over HTTP/2 a connection is shared, and the limits of the request alone hold.
        shared = not getattr(response, "http_version", "").startswith("HTTP/1")
        self._network: Any = None if shared else response.extensions.get("network_stream")

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

    def read(self) -> bytes:
        """Read the whole body and give the connection back."""
        try:
            return b"".join(self.pieces())
        finally:
            self.close()

    def close(self) -> None:
        """Close the connection, or give it back when the body was read to its end."""
        self._release()
        self._response.close()


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

    async def read(self) -> bytes:
        """Read the whole body and give the connection back."""
        try:
            return b"".join([piece async for piece in self.pieces()])
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Close the connection, or give it back when the body was read to its end."""
        self._release()
        await self._response.aclose()
