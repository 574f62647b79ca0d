"""Limits of time for single reads of the HTTP library, which sets them once for a request."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any, cast

from .sockets import LEAST_SECONDS


def own_connection(response: Any) -> Any:
    """Return the connection of an answer; None over HTTP/2, where others have a part in it."""
    shared = not getattr(response, "http_version", "").startswith("HTTP/1")
    return None if shared else response.extensions.get("network_stream")


class ReadLimit:
    """The seconds that each read from a connection may take; can be changed while it is read."""

    __slots__ = ("_looked_up", "_network", "_remaining", "seconds")

    def __init__(self, response: Any, remaining: Callable[[], float | None]) -> None:
        """`remaining` tells how much is left for the call as a whole."""
        self.seconds: float | None = None
        self._remaining = remaining
        self._network: Any = own_connection(response)
        # Where it is shared, the library looks the limit up for each read.
        self._looked_up: Any = None
        if self._network is None and hasattr(response, "request"):
            self._looked_up = response.request.extensions.get("timeout")

    def set(self, seconds: float | None) -> None:
        """Limit the reads from now on."""
        self.seconds = seconds
        if self._looked_up is not None:
            self._looked_up["read"] = self._current()
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
        left = max(left, LEAST_SECONDS)
        return left if self.seconds is None else min(left, self.seconds)
