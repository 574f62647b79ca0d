"""The decisions of waiting: has a job ended, when is the next look, when is it enough."""

from __future__ import annotations

from typing import Any, Final

from ..checks import check_callback, check_seconds, check_wait
from ..errors import (
    APIConnectionError,
    APIError,
    ArgumentTypeError,
    JobFailedError,
    JobTimeoutError,
)
from ..narrow import is_row
from ..options import Omit
from ..pointer import lookup
from ..response import RawResponse
from ..retry import Clock
from .spec import Waiting, WaitSpec

_GROWTH: Final = 1.5
"""How much longer each pause is than the one before."""
_LOOKS: Final = 5
"""Looks in a row that may fail for reasons that pass, such as a service that restarts."""
_BUSY: Final = 429


class Watch:
    """Waits for one job; makes no calls itself."""

    advice = "wait again, or with a longer `timeout`"
    """What to do when the time is up."""

    def __init__(self, spec: WaitSpec[Any], waiting: Waiting, clock: Clock) -> None:
        """Begin to count the time.

        Raises ArgumentTypeError and InvalidArgumentError for what cannot be waited by.
        """
        asked, limit, hook = waiting
        if not isinstance(asked, Omit):
            check_wait("poll_interval", asked)
        if not isinstance(limit, Omit) and limit is not None:
            check_seconds("total", limit)
        check_callback("on_progress", hook)
        self.spec = spec
        self._clock = clock
        self._pause = spec.interval if isinstance(asked, Omit) else asked
        self._longest = max(self._pause, spec.longest) if self._pause else 0.0
        self._limit = spec.timeout if isinstance(limit, Omit) else limit
        self._begun = clock.monotonic()
        self._failed = 0
        self.hook = hook
        self.job: Any = None
        """The job as it was seen last."""
        self.key: Any = None
        """What names it."""

    def name(self, given: Any) -> None:
        """Take what names the job: its id, or the job itself.

        Raises ArgumentTypeError when it is neither.
        """
        if isinstance(given, str):
            self.key = given
            return
        self.key = lookup(given, self.spec.id)
        if self.key is None:
            raise ArgumentTypeError(
                f"`{self.spec.key}` must be the id of a job, or a job that has one; found "
                f"{type(given).__name__}"
            )
        self.job = given

    def take(self, response: RawResponse[Any]) -> None:
        """Take the answer that tells of the job as it is now."""
        self.job = response.parse()
        self._failed = 0

    @property
    def state(self) -> Any:
        """How far the job was when it was seen last."""
        return lookup(self.job, self.spec.state)

    @property
    def named(self) -> Any:
        """What names the job, as it was seen last."""
        return lookup(self.job, self.spec.id)

    @property
    def elapsed(self) -> float:
        """Seconds since the waiting began."""
        return self._clock.monotonic() - self._begun

    @property
    def ended(self) -> bool:
        """Whether nothing follows."""
        return self.job is not None and has_ended(self.spec, self.job)

    def pause(self) -> float:
        """Return the seconds until the next look; a limit is met by a last look at its end.

        Raises JobTimeoutError when the time is up.
        """
        pause = self._pause
        self._pause = min(pause * _GROWTH, self._longest)
        if self._limit is None:
            return pause
        spent = self.elapsed
        if spent >= self._limit:
            raise JobTimeoutError(
                f"{self.key} has not ended after {spent:.6g} s"
                f"{self._seen()}; it goes on by itself - {self.advice}",
                job=self.job,
                job_id=self.key,
            )
        return min(pause, self._limit - spent)

    def missed(self, error: APIError) -> None:
        """Take a look that failed; raises the error unless it may pass by itself."""
        self._failed += 1
        status = error.status_code
        passing = isinstance(error, APIConnectionError) or status == _BUSY or (status or 0) >= 500
        if passing and self._failed < _LOOKS:
            return
        error.add_note(f"while waiting for {self.key}{self._seen()}")
        raise error

    def check(self) -> None:
        """Raise JobFailedError when the job has failed."""
        if has_failed(self.spec, self.job):
            raise failure(self.spec, self.job)

    def _seen(self) -> str:
        return "" if self.job is None else f" (last seen in the state {self.state!r})"


def has_ended(spec: WaitSpec[Any], job: Any) -> bool:
    """Whether nothing follows."""
    return lookup(job, spec.state) in spec.ends or _has_error(spec, job)


def has_failed(spec: WaitSpec[Any], job: Any) -> bool:
    """Whether a job has ended, and failed."""
    return lookup(job, spec.state) in spec.failures or _has_error(spec, job)


def failure(spec: WaitSpec[Any], job: Any) -> JobFailedError:
    """Make the error of a job that has failed."""
    pointer = spec.reason or spec.error
    reason = None if pointer is None else lookup(job, pointer)
    said = "" if reason in (None, "", [], {}) else f": {_words(reason)}"
    name = lookup(job, spec.id)
    return JobFailedError(
        f"{name} has failed (state {lookup(job, spec.state)!r}){said}",
        job=job,
        job_id=name,
        reason=reason,
    )


def _has_error(spec: WaitSpec[Any], job: Any) -> bool:
    return spec.error is not None and lookup(job, spec.error) not in (None, "", {}, [])


def _words(reason: Any) -> str:
    """Write why a job failed in one line."""
    if is_row(reason):
        shown = "; ".join(_words(item) for item in reason[:3])
        more = len(reason) - 3
        return f"{shown}; and {more} more" if more > 0 else shown
    message = lookup(reason, "/message")
    line = lookup(reason, "/line")
    text = str(reason) if message is None else str(message)
    return f"line {line}: {text}" if isinstance(line, int) else text
