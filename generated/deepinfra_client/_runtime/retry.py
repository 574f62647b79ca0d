# Generated from codegen/runtime/client/retry.py. Do not edit; run: nox -s generate
"""Whether a failed request is sent again, and when. Pure decisions; time comes from a clock."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from typing import Literal, NamedTuple, Protocol, TypeAlias

from .operation import Retry
from .options import RetryPolicy

FailureKind: TypeAlias = Literal["status", "connect", "tls", "pool", "timeout", "dropped", "other"]
"""What went wrong: an error status, no connection, no trust, no free connection, a limit of time
after the request was sent, a broken connection, anything else."""

_UNTOUCHED = frozenset({429, 503})
"""Statuses that say that the server did nothing."""


class Clock(Protocol):
    """Time and chance; replaced in tests so that they need not wait."""

    def monotonic(self) -> float:
        """Seconds from an arbitrary start."""
        ...

    def time(self) -> float:
        """Seconds since 1970."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait, blocking."""
        ...

    async def async_sleep(self, seconds: float) -> None:
        """Wait without blocking."""
        ...

    def random(self) -> float:
        """Return a number from 0 to below 1."""
        ...


class SystemClock:
    """The clock of the machine."""

    def monotonic(self) -> float:
        """Seconds from an arbitrary start."""
        return time.monotonic()

    def time(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait, blocking."""
        time.sleep(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Wait without blocking."""
        import asyncio

        await asyncio.sleep(seconds)

    def random(self) -> float:
        """Return a number from 0 to below 1."""
        return random.random()


class Failure(NamedTuple):
    """What is known of a failed request."""

    kind: FailureKind
    status: int | None = None
    headers: Mapping[str, str] | None = None


def delay(
    policy: RetryPolicy, retry: Retry, failure: Failure, sent: int, clock: Clock
) -> float | None:
    """Return the seconds to wait before the request is sent again; None: give up.

    `sent` is the number of requests sent so far.
    """
    if sent > policy.max_retries or not _worth(policy, retry, failure):
        return None
    asked = retry_after(failure.headers, clock) if failure.headers is not None else None
    if asked is not None:
        return asked if asked <= policy.max_retry_after else None
    wait: float = min(policy.base * 2.0 ** min(sent - 1, 60), policy.cap)
    return wait * (1 - 0.25 * clock.random())


def _worth(policy: RetryPolicy, retry: Retry, failure: Failure) -> bool:
    if failure.kind == "status":
        return _status_worth(policy, retry, failure)
    if failure.kind in ("connect", "pool"):
        return True
    return failure.kind in ("timeout", "dropped") and retry != "never"


def _status_worth(policy: RetryPolicy, retry: Retry, failure: Failure) -> bool:
    status = failure.status or 0
    said = (failure.headers or {}).get("x-should-retry", "").lower()
    if said in ("true", "false"):
        return said == "true"
    if status not in policy.statuses and not (policy.server_errors and status >= 500):
        return False
    return retry != "never" or status in _UNTOUCHED


def retry_after(headers: Mapping[str, str], clock: Clock) -> float | None:
    """Read how many seconds the server asks to wait; None when it does not say."""
    millis = _number(headers.get("retry-after-ms"))
    if millis is not None:
        return millis / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _number(text)
    if seconds is not None:
        return seconds
    # Costs as much as the rest of this package and is hardly ever needed.
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return max(0.0, moment.timestamp() - clock.time())


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text is not None else None
    except ValueError:
        return None
    return value if value is not None and 0 <= value < float("inf") else None
