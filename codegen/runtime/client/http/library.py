"""The HTTP library's blocking client as a backend: for proxies, and where a user gave one.

Its objects are used by their methods only, so that a client of another library with the same
methods (httpx2, a test double) can be injected.
"""

from __future__ import annotations

import socket
import warnings
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, Final, cast

from ..headers import Headers
from ..inside import Inside
from .limits import ReadLimit, own_connection
from .protocols import Limits, Remaining, Request

_TO_PARSER: Final = (
    "stream",
    "_stream",
    "_httpcore_stream",
    "_stream",
    "_connection",
    "_h11_state",
)


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


class LibraryHead:
    """The head of an answer of the library."""

    __slots__ = ("__weakref__", "_limit", "_response", "headers", "status")

    def __init__(self, response: Any) -> None:
        self._response = response
        self._limit: ReadLimit | None = None
        self.status: int = response.status_code
        self.headers = Headers(response.headers.multi_items())

    def limit(self, seconds: float | None, remaining: Remaining) -> None:
        """Limit each read from now on, also by what is left of the call."""
        if self._limit is None:
            self._limit = ReadLimit(self._response, remaining)
        self._limit.set(seconds)

    @property
    def packed(self) -> bool:
        """Whether the body comes as it was sent; else the library has unpacked it already."""
        return not getattr(self._response, "is_stream_consumed", True)

    @property
    def closed(self) -> bool:
        """Whether the connection has been given back, or closed."""
        return bool(getattr(self._response, "is_closed", True))

    def _as_sent(self) -> bool:
        """Whether the body is unpacked here, or needs no unpacking, and nothing was read yet."""
        coding = self.headers.get("content-encoding", "").strip().lower()
        return self.packed and coding in ("", "identity", "gzip", "x-gzip", "deflate")

    def _release(self) -> None:
        if self._limit is not None:
            self._limit.release()


class LibraryAnswer(LibraryHead):
    """An answer of the library's blocking client."""

    __slots__ = ("_ended", "_inside", "_source")

    def __init__(self, response: Any, inside: Inside) -> None:
        super().__init__(response)
        self._inside = inside
        self._source: Iterator[bytes] | None = None
        self._ended = False

    @property
    def closed(self) -> bool:
        """Whether the connection has been given back, or closed, and nothing of it is held."""
        return self._source is None and super().closed

    def pieces(self) -> Iterator[bytes]:
        """Give the body as it comes, and note when this thread is in the library."""
        source = self._raw() if self._as_sent() else self._response.iter_bytes()
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

    def _raw(self) -> Iterator[bytes]:
        """Give the body as it comes, without what the library does at its end: `close` does it."""
        source = getattr(self._response, "stream", None)
        if not isinstance(source, Iterable):
            pieces: Iterator[bytes] = self._response.iter_raw()
            return pieces
        self._response.is_stream_consumed = True
        return iter(cast("Iterable[bytes]", source))

    def close(self) -> None:
        """Give the connection back when the body was read to its end, else close it.

        Another thread that waits for more of the body is told.
        """
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
            self._source = None
            self._inside.leave()

    drop = close

    def _hang_up(self) -> None:
        """End the wait of another thread: to close a socket that is being read does not."""
        if self._ended or getattr(self._response, "is_closed", True):
            return  # Nobody waits, and the connection has another answer now or next.
        told = getattr(own_connection(self._response), "get_extra_info", None)
        own = told("socket") if told is not None else None
        if isinstance(own, socket.socket):
            with suppress(OSError):
                own.shutdown(socket.SHUT_RDWR)


class Library:
    """The library's blocking client."""

    def __init__(self, client: Any) -> None:
        self.client: Any = client
        self.inside = Inside()

    def send(self, request: Request, limits: Limits) -> LibraryAnswer:
        """Send a request, and wait for the head of its answer.

        Raises the errors of the library.
        """
        made = built(self.client, request, limits)
        entered = self.inside.enter()
        try:
            response = self.client.send(made, stream=True, follow_redirects=request.follow)
        finally:
            if entered:
                self.inside.leave()
        return LibraryAnswer(response, self.inside)

    def close(self) -> None:
        """Close all connections, also those that are in use."""
        if not self.inside.enter():
            self.inside.later(self.client.close)
            return
        try:
            self.client.close()
        finally:
            self.inside.leave()

    def forked(self) -> None:
        """Drop the client in a child process, which closes the copies of its sockets."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            self.client = None


def built(client: Any, request: Request, limits: Limits) -> Any:
    """Make a request of the library."""
    return client.build_request(
        request.method,
        request.url,
        headers=list(request.headers),
        content=request.content,
        extensions={"timeout": limits},
    )
