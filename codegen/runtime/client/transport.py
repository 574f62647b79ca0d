"""Making the HTTP library's clients; it is loaded by the first request."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

import httpx

from .unpack import ACCEPTED

T = TypeVar("T")

_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=30.0)
_HEADERS: Final = {"Accept-Encoding": ACCEPTED}
"""Only what can be unpacked bit by bit is asked for."""
_lock = threading.Lock()
_context: list[ssl.SSLContext] = []

_PROBES: Final = (
    ("TCP_KEEPIDLE", 60),  # seconds of silence before the first probe
    ("TCP_KEEPALIVE", 60),  # the same where it has this name
    ("TCP_KEEPINTVL", 15),  # seconds between two probes
    ("TCP_KEEPCNT", 4),  # probes without an answer after which the connection is given up
)


def socket_options() -> list[tuple[int, int, int]]:
    """Let the system ask whether the other side is still there, for answers that take minutes.

    Routers forget a connection that is silent for some minutes, and a server that is gone without
    a word would be noticed only by the limits of time.
    """
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in _PROBES:
        number = getattr(socket, name, None)
        if number is not None:
            options.append((socket.IPPROTO_TCP, number, value))
    return options


def tls_context() -> ssl.SSLContext:
    """Return the TLS context that all clients share; making one takes tens of milliseconds."""
    with _lock:
        if not _context:
            _context.append(httpx.create_ssl_context())
        return _context[0]


def sync_client() -> httpx.Client:
    """Make a blocking HTTP client with its own connection pool."""
    return httpx.Client(
        transport=httpx.HTTPTransport(
            verify=tls_context(), limits=_LIMITS, socket_options=socket_options()
        ),
        mounts=_by_pattern(_Proxied),
        follow_redirects=False,
    )


def async_client() -> httpx.AsyncClient:
    """Make an asynchronous HTTP client with its own connection pool."""
    return httpx.AsyncClient(
        transport=httpx.AsyncHTTPTransport(
            verify=tls_context(), limits=_LIMITS, socket_options=socket_options()
        ),
        mounts=_by_pattern(_AsyncProxied),
        follow_redirects=False,
    )


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
