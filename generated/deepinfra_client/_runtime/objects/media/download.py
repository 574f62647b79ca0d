# Generated from codegen/runtime/client/objects/media/download.py. Do not edit; run: nox -s generate
"""Loading the file at an address that a user gave, without being led to a private one.

The server is asked at the very IP address that was checked: a second answer of the name service
cannot change it.
"""

from __future__ import annotations

import socket
from collections.abc import Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ...http.limits import ReadLimit
from ...reply import translate
from .load import Loaded
from .policy import DownloadPolicy
from .trip import Trip

if TYPE_CHECKING:
    import httpx


def resolve(host: str, port: int) -> Sequence[str]:
    """Ask the name service of this machine."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(item[4][0]) for item in found))


def sync_transport() -> httpx.BaseTransport:
    """Make what sends requests: no cookies, no proxies, no settings of the environment."""
    import httpx

    from ...http.sockets import socket_options, tls_context

    return httpx.HTTPTransport(
        verify=tls_context(), trust_env=False, socket_options=socket_options()
    )


def async_transport() -> httpx.AsyncBaseTransport:
    """Make what sends requests: no cookies, no proxies, no settings of the environment."""
    import httpx

    from ...http.sockets import socket_options, tls_context

    return httpx.AsyncHTTPTransport(
        verify=tls_context(), trust_env=False, socket_options=socket_options()
    )


def download(policy: DownloadPolicy, url: str, product: str = "") -> Loaded:
    """Load the file at an address; `product` names this side to the server.

    Raises InvalidArgumentError for an address that may not be asked and for a file that is too
    large, APIConnectionError and APIStatusError when loading fails.
    """
    trip = Trip(policy, url)
    with sync_transport() as transport, _Watch(trip) as watch:
        while True:
            response = _ask(trip, transport, product, watch)
            try:
                if trip.answered(response):
                    for piece in response.iter_bytes():
                        trip.take(piece)
                    return trip.result()
            except Exception as error:
                _translated(trip, error)
                raise
            finally:
                response.close()


class _Watch:
    """Limits every read of a connection, that of the headers too, to the time that is left."""

    def __init__(self, trip: Trip) -> None:
        self._trip = trip
        self._limits: list[ReadLimit] = []

    def __enter__(self) -> _Watch:
        return self

    def __exit__(self, *_: object) -> None:
        for limit in self._limits:
            limit.release()

    def __call__(self, event: str, info: dict[str, Any]) -> None:
        """Take the connection as soon as it is made: the HTTP library tells what it does."""
        if not event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            return
        made = SimpleNamespace(
            http_version="HTTP/1.1", extensions={"network_stream": info.get("return_value")}
        )
        limit = ReadLimit(made, self._trip.remaining)
        limit.set(None)
        self._limits.append(limit)


def _translated(trip: Trip, error: Exception) -> None:
    known = trip.lost(error)
    if known is not None:
        raise known from error


def _addresses(trip: Trip) -> Sequence[str]:
    try:
        found = resolve(trip.host, trip.port)
    except (OSError, UnicodeError) as error:
        raise trip.unresolved(error) from error
    return trip.allowed(found)


def _another(error: Exception, at: int, addresses: Sequence[str]) -> bool:
    """Whether the next address of the host may do what this one did not."""
    found = translate(error)
    return found is not None and found.kind == "connect" and at + 1 < len(addresses)


def _ask(trip: Trip, transport: httpx.BaseTransport, product: str, watch: _Watch) -> httpx.Response:
    addresses = _addresses(trip)
    for at, address in enumerate(addresses):
        request = trip.request(address, product)
        request.extensions["trace"] = watch
        try:
            return transport.handle_request(request)
        except Exception as error:
            if not _another(error, at, addresses):
                _translated(trip, error)
                raise
    raise AssertionError("no address was tried")


async def adownload(policy: DownloadPolicy, url: str, product: str = "") -> Loaded:
    """Load the file at an address, asynchronously.

    Raises the errors of `download`.
    """
    import asyncio

    trip = Trip(policy, url)
    try:
        async with asyncio.timeout(policy.timeout), async_transport() as transport:
            while True:
                response = await _aask(trip, transport, product)
                try:
                    if trip.answered(response):
                        async for piece in response.aiter_bytes():
                            trip.take(piece)
                        return trip.result()
                except Exception as error:
                    _translated(trip, error)
                    raise
                finally:
                    await response.aclose()
    except TimeoutError as error:
        raise trip.late() from error


async def _aask(trip: Trip, transport: httpx.AsyncBaseTransport, product: str) -> httpx.Response:
    import asyncio

    addresses = await asyncio.to_thread(_addresses, trip)
    for at, address in enumerate(addresses):
        try:
            return await transport.handle_async_request(trip.request(address, product))
        except Exception as error:
            if not _another(error, at, addresses):
                _translated(trip, error)
                raise
    raise AssertionError("no address was tried")
