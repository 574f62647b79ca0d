# Generated from codegen/runtime/client/attempts.py. Do not edit; run: nox -s generate
"""The attempts of one call: how many, how long they may take, and whether another one follows."""

from __future__ import annotations

import logging
from typing import Any

from .core import Call
from .errors import APIError, APIResponseValidationError, APITimeoutError
from .failures import TransportFailure, connection_error
from .headers import Headers
from .options import Omit
from .response import ResponseInfo
from .retry import Failure, delay


class Attempts:
    """Counts the requests of a call and decides about the next one."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.clock = call.config.clock
        self.sent = 0
        self._started = self.clock.monotonic()
        total = call.timeout.total
        self.deadline = None if total is None or isinstance(total, Omit) else self._started + total
        self._log = logging.getLogger(call.config.settings.package)

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self.clock.monotonic() - self._started

    def remaining(self) -> float | None:
        """Seconds until the call as a whole must end; None when it need not."""
        return None if self.deadline is None else self.deadline - self.clock.monotonic()

    def limit(self, seconds: float | Omit | None) -> float | None:
        """Cut a limit down to what remains of the whole call."""
        remaining = self.remaining()
        if remaining is not None:
            remaining = max(remaining, 0.001)
        if seconds is None or isinstance(seconds, Omit):
            return remaining
        return seconds if remaining is None else min(seconds, remaining)

    def begin(self, first_wait: float | Omit | None) -> dict[str, float | None]:
        """Count a request and give the limits for it, by phase."""
        self.sent += 1
        wait = self.limit(first_wait)
        return {
            "connect": self.limit(self.call.timeout.connect),
            "read": wait,
            "write": self.limit(self.call.timeout.read),
            "pool": wait,
        }

    def info(self, status: int, headers: Headers) -> ResponseInfo:
        """Describe an answer."""
        named = (headers.get(name) for name in self.call.config.settings.request_id_headers)
        self._log.debug(
            "%s %s: %d, attempt %d, %.3f s",
            self.call.method,
            self.call.place,
            status,
            self.sent,
            self.elapsed,
        )
        return ResponseInfo(
            status_code=status,
            headers=headers,
            url=self.call.place,
            request_id=next((value for value in named if value), None),
            attempts=self.sent,
            elapsed=self.elapsed,
        )

    def lost(self, failure: TransportFailure) -> APIError:
        """Make the error of a request that got no answer."""
        remaining = self.remaining()
        details: dict[str, Any] = {
            "url": self.call.place,
            "attempts": self.sent,
            "elapsed": self.elapsed,
        }
        self._log.debug(
            "%s %s: %s, attempt %d", self.call.method, self.call.place, failure.kind, self.sent
        )
        if remaining is not None and remaining <= 0:
            return APITimeoutError(
                f"the call took longer than its limit of {self.call.timeout.total} s", **details
            )
        return connection_error(failure, **details)

    def wait(self, error: APIError, failure: TransportFailure | None = None) -> float:
        """Return the seconds to wait before the next request, or raise the error."""
        seconds = self._delay(error, failure)
        if seconds is None:
            raise error from (failure.cause if failure is not None else None)
        self._log.debug("%s %s: again in %.2f s", self.call.method, self.call.place, seconds)
        return seconds

    def _delay(self, error: APIError, failure: TransportFailure | None) -> float | None:
        if isinstance(error, APIResponseValidationError):
            return None
        if self.call.body is not None and not self.call.body.sendable:
            return None
        if failure is not None:
            known = Failure(failure.kind)
        else:
            headers = error.response.headers if error.response is not None else None
            known = Failure(
                "status", error.status_code or 500, headers and Headers(headers.items())
            )
        seconds = delay(self.call.retries, self.call.op.retry, known, self.sent, self.clock)
        remaining = self.remaining()
        if seconds is not None and remaining is not None and seconds >= remaining:
            return None
        return seconds
