"""Connection pools: one for each client and its copies, made by the first request."""

from __future__ import annotations

import threading
import weakref
from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from .body import AsyncChunks, SyncChunks
from .core import Call
from .errors import SECRET_HEADERS, SDKError
from .forks import tell
from .http.protocols import Request
from .loops import Loop, running
from .operation import Redirect
from .options import Timeout, omit
from .reply import AsyncReply, SyncReply, raise_translated

if TYPE_CHECKING:
    from .http.protocols import AsyncBackend, Remaining, SyncBackend

    _ByLoop = dict[Loop, tuple[AsyncBackend, AsyncGenerator[None, None]]]

_LIBRARY_DEFAULT = 5.0
"""The limit that the HTTP library sets when its user said nothing."""


class SyncHTTPClient(Protocol):
    """What an injected HTTP client must do; `httpx.Client` does."""

    def build_request(self, method: str, url: str, /) -> Any:
        """Make a request; also takes headers, content and extensions."""
        ...

    def send(self, request: Any, /) -> Any:
        """Send a request; also takes stream and follow_redirects."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class AsyncHTTPClient(Protocol):
    """What an injected asynchronous HTTP client must do; `httpx.AsyncClient` does."""

    def build_request(self, method: str, url: str, /) -> Any:
        """Make a request; also takes headers, content and extensions."""
        ...

    async def send(self, request: Any, /) -> Any:
        """Send a request; also takes stream and follow_redirects."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


def injected_timeout(client: object) -> Timeout:
    """Read the limits that the user gave an injected client; none when they are its defaults."""
    own = getattr(client, "timeout", None)
    limits = [getattr(own, name, _LIBRARY_DEFAULT) for name in ("connect", "read", "write", "pool")]
    if all(value == _LIBRARY_DEFAULT for value in limits):
        return Timeout()
    connect, read = limits[0], limits[1]
    return Timeout(connect=connect, read=read, first_token=read, idle=read, total=omit)


def raise_understood(error: Exception) -> NoReturn:
    """Translate what the HTTP library raises; other errors stay what they are."""
    if isinstance(error, RuntimeError) and "closed" in str(error):
        raise closed() from error
    raise_translated(error)


def _follows(call: Call) -> bool:
    """Only reads follow redirects.

    The library drops `Authorization` for another origin, and nothing else: with a secret in
    another header no redirect is followed.
    """
    if call.method != "GET" or isinstance(call.op.returns, Redirect):
        return False
    secret = (SECRET_HEADERS | {call.config.settings.auth_header.lower()}) - {"authorization"}
    return not any(name.lower() in secret for name, _ in call.headers)


class SyncPool:
    """What sends the requests of a client and its copies.

    A forked process gets one of its own; an injected HTTP client stays shared, which is for its
    owner to arrange.
    """

    def __init__(self, injected: SyncHTTPClient | None = None) -> None:
        self.injected = injected
        self._client = _injected(injected)
        self._lock = threading.Lock()
        self._closed = False
        tell(self)

    def forked(self) -> None:
        """Leave the parent's connections alone: only the copies of their sockets are closed."""
        self._lock = threading.Lock()  # another thread of the parent may have held it
        backend, self._client = self._client, _injected(self.injected)
        if self.injected is None and backend is not None:
            backend.forked()

    def send(self, call: Call, limits: dict[str, float | None], remaining: Remaining) -> SyncReply:
        """Send a request and return the answer as soon as its headers are there.

        Raises TransportFailure; SDKError when the client was closed.
        """
        content: bytes | SyncChunks | None = None
        if call.body is not None:
            parts = call.body.parts
            content = call.body.content if parts is None else SyncChunks(parts)
        request = Request(call.method, call.url, call.headers, content, _follows(call))
        try:
            answer = self._get().send(request, limits)
        except Exception as error:
            raise_understood(error)
        return SyncReply(answer, remaining, self)

    def _get(self) -> SyncBackend:
        with self._lock:
            if self._closed:
                raise closed()
            if self._client is None:
                from .http.choose import sync_backend

                self._client = sync_backend()
            return self._client

    def __del__(self) -> None:
        if self.injected is None and self._client is not None:
            with suppress(Exception):
                self._client.close()

    def close(self) -> None:
        """Close all connections; an injected HTTP client is closed as well."""
        with self._lock:
            backend, self._client, self._closed = self._client, None, True
        if backend is not None:
            backend.close()


def _injected(client: SyncHTTPClient | None) -> SyncBackend | None:
    if client is None:
        return None
    from .http.library import Library

    return Library(client)


class AsyncPool:
    """What sends the requests of an asynchronous client and its copies: one for each event loop.

    A forked process makes its own; an injected HTTP client stays shared, which is for its owner to
    arrange.
    """

    def __init__(self, injected: AsyncHTTPClient | None = None) -> None:
        self.injected = injected
        self._clients: _ByLoop = {}
        self._parents: list[object] = []
        self._closed = False
        tell(self)

    def forked(self) -> None:
        """Leave the parent's event loops alone, and keep them: to drop one disturbs the parent."""
        self._parents.append(self._clients)
        self._clients = {}

    async def send(
        self, call: Call, limits: dict[str, float | None], remaining: Remaining
    ) -> AsyncReply:
        """Send a request and return the answer as soon as its headers are there.

        Raises TransportFailure; SDKError when the client was closed.
        """
        content: bytes | AsyncChunks | None = None
        if call.body is not None:
            parts = call.body.parts
            content = call.body.content if parts is None else AsyncChunks(parts)
        request = Request(call.method, call.url, call.headers, content, _follows(call))
        try:
            backend = await self._get()
            answer = await backend.send(request, limits)
        except Exception as error:
            raise_understood(error)
        return AsyncReply(answer, remaining, self)

    async def _get(self) -> AsyncBackend:
        if self._closed:
            raise closed()
        if self.injected is not None:
            from .http.alibrary import AsyncLibrary

            return AsyncLibrary(self.injected, own=False)
        loop = running()
        known = self._clients.get(loop)
        if known is not None:
            return known[0]
        from .http.choose import async_backend

        for other in [found for found in list(self._clients) if found.is_closed()]:
            self._clients.pop(other, None)
        backend = async_backend()
        guard = _guard(weakref.ref(self), loop, backend)
        self._clients[loop] = backend, guard
        await anext(guard)
        return backend

    def forget(self, loop: Loop) -> None:
        """Drop what belongs to an event loop that ends."""
        self._clients.pop(loop, None)

    async def aclose(self) -> None:
        """Close the connections of this event loop; those of others close with their loops."""
        self._closed = True
        if self.injected is not None:
            await self.injected.aclose()
        known = self._clients.pop(running(), None)
        if known is not None:
            await known[1].aclose()


async def _guard(
    pool: weakref.ref[AsyncPool], loop: Loop, backend: AsyncBackend
) -> AsyncGenerator[None, None]:
    """Close a backend with its event loop or its pool: both end their asynchronous generators."""
    try:
        yield
    finally:
        owner = pool()
        if owner is not None:
            owner.forget(loop)
        await backend.aclose()


def closed() -> SDKError:
    """Make the error of a request on a closed client."""
    return SDKError("the client is closed; make a new one")
