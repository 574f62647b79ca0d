"""Connection pools: one for each client and its copies, made by the first request."""

from __future__ import annotations

import threading
import warnings
import weakref
from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from .body import AsyncChunks, SyncChunks
from .core import Call
from .errors import SECRET_HEADERS, SDKError
from .forks import tell
from .inside import Inside
from .options import Timeout, omit
from .reply import AsyncReply, SyncReply, let_go, raise_translated

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

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


def _request(client: Any, call: Call, limits: dict[str, float | None], content: Any) -> Any:
    try:
        return client.build_request(
            call.method,
            call.url,
            headers=list(call.headers),
            content=content,
            extensions={"timeout": limits},
        )
    except Exception as error:
        raise_understood(error)


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
    if call.method != "GET":
        return False
    secret = (SECRET_HEADERS | {call.config.settings.auth_header.lower()}) - {"authorization"}
    return not any(name.lower() in secret for name, _ in call.headers)


class SyncPool:
    """The HTTP client of a client and its copies.

    A forked process gets one of its own; an injected one stays shared, which is for its owner to
    arrange.
    """

    def __init__(self, injected: SyncHTTPClient | None = None) -> None:
        self.injected = injected
        self._client: Any = injected
        self._lock = threading.Lock()
        self._inside = Inside()
        self._closed = False
        tell(self)

    def forked(self) -> None:
        """Leave the parent's connections alone: only the copies of their sockets are closed."""
        self._lock = threading.Lock()  # another thread of the parent may have held it
        self._inside = Inside()
        if self.injected is None:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ResourceWarning)
                self._client = None

    def send(self, call: Call, limits: dict[str, float | None], remaining: Any) -> SyncReply:
        """Send a request and return the answer as soon as its headers are there.

        Raises TransportFailure; SDKError when the client was closed.
        """
        client = self._get()
        content: Any = None
        if call.body is not None:
            parts = call.body.parts
            content = call.body.content if parts is None else SyncChunks(parts)
        request = _request(client, call, limits, content)
        entered = self._inside.enter()
        try:
            response = client.send(request, stream=True, follow_redirects=_follows(call))
        except Exception as error:
            raise_understood(error)
        finally:
            if entered:
                self._inside.leave()
        return SyncReply(response, remaining, self, self._inside)

    def _get(self) -> Any:
        with self._lock:
            if self._closed:
                raise closed()
            if self._client is None:
                from .transport import sync_client

                self._client = sync_client()
            return self._client

    def __del__(self) -> None:
        if self.injected is None and self._client is not None:
            with suppress(Exception):
                self._client.close()

    def close(self) -> None:
        """Close all connections; an injected HTTP client is closed as well."""
        with self._lock:
            client, self._client, self._closed = self._client, None, True
        if client is None:
            return
        if not self._inside.enter():
            self._inside.later(client.close)
            return
        try:
            client.close()
        finally:
            self._inside.leave()


class AsyncPool:
    """The HTTP clients of an asynchronous client and its copies: one for each event loop.

    A forked process makes its own; an injected one stays shared, which is for its owner to
    arrange.
    """

    def __init__(self, injected: AsyncHTTPClient | None = None) -> None:
        self.injected = injected
        self._clients: dict[AbstractEventLoop, tuple[Any, AsyncGenerator[None, None]]] = {}
        self._parents: list[Any] = []
        self._closed = False
        tell(self)

    def forked(self) -> None:
        """Leave the parent's event loops alone, and keep them: to drop one disturbs the parent."""
        self._parents.append(self._clients)
        self._clients = {}

    async def send(self, call: Call, limits: dict[str, float | None], remaining: Any) -> AsyncReply:
        """Send a request and return the answer as soon as its headers are there.

        Raises TransportFailure; SDKError when the client was closed.
        """
        client = await self._get()
        own = self.injected is None  # an injected one may run on another kind of event loop
        if own:
            from .cancelling import limit_all

            limit_all(limits)
        content: Any = None
        if call.body is not None:
            parts = call.body.parts
            content = call.body.content if parts is None else AsyncChunks(parts)
        request = _request(client, call, limits, content)
        try:
            sending = client.send(request, stream=True, follow_redirects=_follows(call))
            if own:
                from .cancelling import Gently

                sending = Gently(sending, let_go, limited=True)
            response = await sending
        except Exception as error:
            raise_understood(error)
        return AsyncReply(response, remaining, self, own=own)

    async def _get(self) -> Any:
        if self._closed:
            raise closed()
        if self.injected is not None:
            return self.injected
        loop = _running_loop()
        known = self._clients.get(loop)
        if known is not None:
            return known[0]
        from .transport import async_client

        for other in [found for found in list(self._clients) if found.is_closed()]:
            self._clients.pop(other, None)
        client = async_client()
        guard = _guard(weakref.ref(self), loop, client)
        self._clients[loop] = client, guard
        await anext(guard)
        return client

    def forget(self, loop: AbstractEventLoop) -> None:
        """Drop the HTTP client of an event loop that ends."""
        self._clients.pop(loop, None)

    async def aclose(self) -> None:
        """Close the connections of this event loop; those of others close with their loops."""
        self._closed = True
        if self.injected is not None:
            await self.injected.aclose()
        known = self._clients.pop(_running_loop(), None)
        if known is not None:
            await known[1].aclose()


async def _guard(
    pool: weakref.ref[AsyncPool], loop: AbstractEventLoop, client: Any
) -> AsyncGenerator[None, None]:
    """Close a client with its event loop or its pool: both end their asynchronous generators."""
    try:
        yield
    finally:
        owner = pool()
        if owner is not None:
            owner.forget(loop)
        await client.aclose()


def _running_loop() -> AbstractEventLoop:
    import asyncio

    return asyncio.get_running_loop()


def closed() -> SDKError:
    """Make the error of a request on a closed client."""
    return SDKError("the client is closed; make a new one")
