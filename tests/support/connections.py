"""The connections of a client, whichever backend has them."""

from __future__ import annotations

from typing import Any


def held(http: Any) -> list[Any]:
    """The connections of a backend, or an HTTP client, that belong to a request or its answer."""
    if http is None:
        return []
    if hasattr(http, "busy"):
        return list(http.busy)
    return [one for one in library_pool(http).connections if not (one.is_idle() or one.is_closed())]


def kept(http: Any) -> int:
    """How many connections of a backend wait for the next request."""
    if hasattr(http, "idle"):
        return sum(map(len, http.idle.values()))
    return sum(one.is_idle() for one in library_pool(http).connections)


def requests(http: Any) -> list[Any]:
    """The requests that a backend knows of."""
    return list(http.busy) if hasattr(http, "busy") else list(library_pool(http)._requests)


def library_pool(http: Any) -> Any:
    """The pool of the HTTP library below a client of it, or below its backend."""
    return getattr(http, "client", http)._transport._pool
