# Generated from codegen/runtime/emulator/trouble.py. Do not edit; run: nox -s generate
"""Scripted trouble: errors and broken streams that a test asks for."""

from __future__ import annotations

import difflib
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Trouble:
    """What goes wrong with the next requests.

    `status` answers with an error in the body form of the endpoint. `after_events` breaks the
    connection of a stream, or of a body in parts, after so many parts. `route` limits it to one
    endpoint, such as `chat.completions.create`.
    """

    times: int = 1
    status: int | None = None
    message: str = "Scripted failure."
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    route: str | None = None
    after_events: int | None = None


class Troubles:
    """The trouble that is still to come; safe to use from any thread."""

    def __init__(self, routes: Iterable[str]) -> None:
        """`routes` names the endpoints that trouble can be limited to."""
        self._routes = tuple(routes)
        self._lock = threading.Lock()
        self._waiting: list[Trouble] = []

    def add(self, trouble: Trouble) -> None:
        """Script some more trouble. Raises ValueError when it could never come."""
        self._check(trouble)
        with self._lock:
            self._waiting.append(trouble)

    def _check(self, trouble: Trouble) -> None:
        route, status = trouble.route, trouble.status
        if route is not None and route not in self._routes:
            close = difflib.get_close_matches(route, self._routes, n=3)
            meant = f" (did you mean {' or '.join(close)}?)" if close else ""
            allowed = ", ".join(sorted(self._routes))
            raise ValueError(f"route {route!r} does not exist{meant}; allowed: {allowed}")
        # Asked of the type, too: a word in place of the number is easily written.
        if status is not None and (type(status) is not int or not 200 <= status <= 599):
            raise ValueError(f"status is {status!r}; allowed: 200 to 599")

    def clear(self) -> None:
        """Forget what is still to come."""
        with self._lock:
            self._waiting.clear()

    def take(self, route: str) -> Trouble | None:
        """Return the trouble of a request, None when all is well."""
        if not self._waiting:
            return None
        with self._lock:
            for trouble in self._waiting:
                if trouble.route in (None, route):
                    trouble.times -= 1
                    if trouble.times <= 0:
                        self._waiting.remove(trouble)
                    return trouble
        return None
