"""Making the HTTP library's clients; it is loaded by the first request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http.cookiejar import Cookie, DefaultCookiePolicy
from typing import Any, TypeVar

import httpx

from .http.sockets import socket_options, tls_context
from .http.sync import KEPT_SECONDS, MOST, MOST_IDLE
from .unpack import ACCEPTED

T = TypeVar("T")

_LIMITS = httpx.Limits(
    max_connections=MOST, max_keepalive_connections=MOST_IDLE, keepalive_expiry=KEPT_SECONDS
)


def sync_client() -> httpx.Client:
    """Make a blocking HTTP client with its own connection pool."""
    made = httpx.Client(
        transport=httpx.HTTPTransport(
            verify=tls_context(), limits=_LIMITS, socket_options=socket_options()
        ),
        mounts=_by_pattern(_Proxied),
        follow_redirects=False,
    )
    _set_up(made)
    return made


def async_client() -> httpx.AsyncClient:
    """Make an asynchronous HTTP client with its own connection pool."""
    made = httpx.AsyncClient(
        transport=httpx.AsyncHTTPTransport(
            verify=tls_context(), limits=_LIMITS, socket_options=socket_options()
        ),
        mounts=_by_pattern(_AsyncProxied),
        follow_redirects=False,
    )
    _set_up(made)
    return made


def _set_up(client: httpx.Client | httpx.AsyncClient) -> None:
    """Have a client send what connections of our own send."""
    client.headers["Accept-Encoding"] = ACCEPTED  # only what can be unpacked bit by bit
    del client.headers["Accept"]
    del client.headers["User-Agent"]
    client.cookies.jar.set_policy(_NoCookies())


class _NoCookies(DefaultCookiePolicy):
    """Keeps no cookies: calls do not depend on those before them."""

    def set_ok(self, cookie: Cookie, request: object) -> bool:
        """Refuse every cookie."""
        return False


def _by_pattern(transport: Callable[[str], T]) -> dict[str, T | None]:
    """Make the transports of the proxies that the environment names.

    The library does so itself only for transports that it makes, whose sockets cannot be set up.
    """
    from .proxies import environment_proxies

    return {
        pattern: transport(proxy) if proxy is not None else None
        for pattern, proxy in environment_proxies().items()
    }


class _Proxied(httpx.HTTPTransport):
    """Connections to a proxy; the library forgets the socket options of these."""

    def __init__(self, proxy: str) -> None:
        super().__init__(verify=tls_context(), limits=_LIMITS, proxy=proxy)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, on a socket that is watched."""
        request.extensions["trace"] = _watch
        return super().handle_request(request)


class _AsyncProxied(httpx.AsyncHTTPTransport):
    """Connections to a proxy; the library forgets the socket options of these."""

    def __init__(self, proxy: str) -> None:
        super().__init__(verify=tls_context(), limits=_LIMITS, proxy=proxy)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, on a socket that is watched."""
        request.extensions["trace"] = _awatch
        return await super().handle_async_request(request)


def _watch(event: str, info: Mapping[str, Any]) -> None:
    """Set up a socket as soon as it is connected."""
    if event.endswith("connect_tcp.complete"):
        found = info["return_value"].get_extra_info("socket")
        for option in socket_options():
            found.setsockopt(*option)


async def _awatch(event: str, info: Mapping[str, Any]) -> None:
    _watch(event, info)
