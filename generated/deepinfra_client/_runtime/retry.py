# Generated from codegen/runtime/client/retry.py. Do not edit; run: nox -s generate
"""Whether a failed request is sent again, and when. Pure decisions; time comes from a clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import Literal, NamedTuple, Protocol, TypeAlias

from .forks import tell
from .operation import Retry
from .options import RetryPolicy

FailureKind: TypeAlias = Literal["status", "connect", "tls", "pool", "timeout", "dropped", "other"]
"""What went wrong: an error status, no connection, no trust, no free connection, a limit of time
after the request was sent, a broken connection, anything else."""

_UNTOUCHED = frozenset({429, 503})
"""Statuses that say that the server did nothing."""
_NEVER = frozenset({402})
"""Statuses that another request cannot change, whatever the policy or the server says."""
_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_GAIN = 0.2
"""What a call that needed no retry gives back to the budget."""


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
        import random

        return random.random()


class Failure(NamedTuple):
    """What is known of a failed request."""

    kind: FailureKind
    status: int | None = None
    headers: Mapping[str, str] | None = None


class Verdict(NamedTuple):
    """Whether and when a request is sent again."""

    seconds: float | None
    """None: not at all."""
    why: str = ""
    """Why it is not, when that is worth a word to the user."""
    asked: bool = False
    """True when the server named the wait."""


class Budget:
    """Counts the retries of a client and its copies against the `budget` of their policies."""

    __slots__ = ("__weakref__", "_lock", "_spent")

    def __init__(self) -> None:
        self._spent = 0.0
        self._lock = threading.Lock()
        tell(self)

    def forked(self) -> None:
        """Begin anew in a child process, where another thread may have held the lock."""
        self._lock = threading.Lock()

    def take(self, most: int | None) -> bool:
        """Take one retry; False when there is none left of so many."""
        with self._lock:
            if most is not None and self._spent + 1 > most:
                return False
            self._spent += 1
            return True

    def give_back(self, taken: int) -> None:
        """Note a call that succeeded after so many retries."""
        if self._spent:
            with self._lock:
                self._spent = max(0.0, self._spent - (taken or _GAIN))

    def __reduce__(self) -> tuple[type[Budget], tuple[()]]:
        return Budget, ()


def delay(
    policy: RetryPolicy,
    retry: Retry,
    failure: Failure,
    sent: int,
    clock: Clock,
    *,
    method: str = "POST",
) -> Verdict:
    """Decide whether a request is sent again.

    `sent` is the number of requests sent so far.
    """
    if sent > policy.max_retries or not _worth(policy, _allowed(policy, retry, method), failure):
        return Verdict(None)
    asked = retry_after(failure.headers, clock) if failure.headers is not None else None
    if asked is not None:
        if asked > policy.max_retry_after:
            return Verdict(
                None,
                f"the server asks to wait {asked:.6g} s, more than the "
                f"{policy.max_retry_after:.6g} s of max_retry_after",
            )
        return Verdict(asked, asked=asked > 0)
    wait: float = min(policy.base * 2.0 ** min(sent - 1, 60), policy.cap)
    return Verdict(wait * (1 - policy.jitter * clock.random()))


def uncertain(method: str, failure: Failure) -> bool:
    """Whether the service may have acted on a request that failed and changes or costs something.

    Not when it never got it, or when its answer says that it did nothing.
    """
    if method in _READING:
        return False
    if failure.kind == "status":
        status = failure.status or 0
        return status >= 500 and status not in _UNTOUCHED
    return failure.kind in ("timeout", "dropped")


def _allowed(policy: RetryPolicy, retry: Retry, method: str) -> Retry:
    """Bring together what a call says of itself and what the policy says of all."""
    if policy.resend == "always":
        return "idempotent"
    if policy.resend == "never" and method not in _READING:
        return "never"
    return retry


def _worth(policy: RetryPolicy, retry: Retry, failure: Failure) -> bool:
    if failure.kind == "status":
        return _status_worth(policy, retry, failure)
    if failure.kind in ("connect", "pool"):
        return True
    return failure.kind in ("timeout", "dropped") and retry != "never"


def _status_worth(policy: RetryPolicy, retry: Retry, failure: Failure) -> bool:
    status = failure.status or 0
    if status in _NEVER:
        return False
    said = (failure.headers or {}).get("x-should-retry", "").strip().lower()
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
        moment = parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError, OSError):
        return None
    return max(0.0, moment - clock.time())


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text is not None else None
    except ValueError:
        return None
    return value if value is not None and value >= 0 else None
