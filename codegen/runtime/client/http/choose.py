"""Chooses what sends the requests of a client that was not given an HTTP client."""

from __future__ import annotations

from ..proxies import environment_proxies
from .protocols import AsyncBackend, SyncBackend


def through_proxies() -> bool:
    """Whether the environment names a proxy: then the HTTP library does the work."""
    return any(proxy is not None for proxy in environment_proxies().values())


def sync_backend() -> SyncBackend:
    """Make what sends the requests of a blocking client."""
    if through_proxies():
        from ..transport import sync_client
        from .library import Library

        return Library(sync_client())
    from .sync import Connections

    return Connections()


def async_backend() -> AsyncBackend:
    """Make what sends the requests of an asynchronous client on one event loop."""
    if through_proxies():
        from ..transport import async_client
        from .alibrary import AsyncLibrary

        return AsyncLibrary(async_client(), own=True)
    from .aio import AsyncConnections

    return AsyncConnections()
