"""What sends the requests of a client, and what it gives: two kinds of backends have this form.

One has connections of its own, the other is the HTTP library's client.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import NamedTuple, Protocol

from ..headers import Headers

Limits = dict[str, "float | None"]
"""Seconds that a phase may take, by its name (`pool`, `connect`, `write`, `read`); use `get`."""
Remaining = Callable[[], "float | None"]
"""Tells the seconds that are left of a whole call; None when it has no limit."""


class Request(NamedTuple):
    """A request to be sent once."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = None
    """A body, or what gives it in pieces; those of asynchronous clients are asynchronous."""
    follow: bool = False
    """Whether redirects are followed."""

    def __repr__(self) -> str:
        """Leave out the headers, which hold the key, and the address, which may hold another."""
        return f"<Request {self.method}>"

    def bare(self) -> Request:
        """Return what may be kept by an error."""
        return self._replace(headers=(), content=None)


class Answer(Protocol):
    """The head of an answer. Its body is still to come."""

    @property
    def status(self) -> int:
        """The status code."""
        ...

    @property
    def headers(self) -> Headers:
        """The headers."""
        ...

    @property
    def packed(self) -> bool:
        """Whether the body comes as it was sent, which may be compressed."""
        ...

    @property
    def closed(self) -> bool:
        """Whether the connection has been given back, or closed."""
        ...

    def limit(self, seconds: float | None, remaining: Remaining) -> None:
        """Limit each read from now on, also by what is left of the call."""
        ...

    def drop(self) -> None:
        """Close the connection at once; for answers that nobody holds any more."""
        ...


class SyncAnswer(Answer, Protocol):
    """An answer of a blocking backend."""

    def pieces(self) -> Iterator[bytes]:
        """Give the body as it comes."""
        ...

    def close(self) -> None:
        """Give the connection back when the body was read to its end, else close it.

        Another thread that waits for more of the body is told.
        """
        ...


class AsyncAnswer(Answer, Protocol):
    """An answer of an asynchronous backend."""

    def pieces(self) -> AsyncIterator[bytes]:
        """Give the body as it comes."""
        ...

    async def aclose(self) -> None:
        """Give the connection back when the body was read to its end, else close it."""
        ...


class SyncBackend(Protocol):
    """Sends requests; used by any number of threads."""

    def send(self, request: Request, limits: Limits) -> SyncAnswer:
        """Send a request, and wait for the head of its answer.

        Raises the errors of `errors`, or those of the HTTP library.
        """
        ...

    def close(self) -> None:
        """Close all connections, also those that are in use."""
        ...

    def forked(self) -> None:
        """Let go of the connections in a child process; the parent's stay as they are."""
        ...


class AsyncBackend(Protocol):
    """Sends the requests of one event loop."""

    async def send(self, request: Request, limits: Limits) -> AsyncAnswer:
        """Send a request, and wait for the head of its answer.

        Raises the errors of `errors`, or those of the HTTP library. When the task is cancelled,
        no connection stays in use.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections, also those that are in use."""
        ...
