"""The attempts of one call: how many, how long they may take, and whether another one follows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, cast

from .core import Call
from .errors import APIError, APIResponseValidationError, APITimeoutError
from .failures import TransportFailure, connection_error
from .headers import Headers
from .hiding import hide, secrets
from .logs import log_of
from .options import Omit, RetryEvent
from .response import ResponseInfo
from .retry import Failure, Verdict, delay, uncertain


class Attempts:
    """Counts the requests of a call and decides about the next one."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.clock = call.config.clock
        self.sent = 0
        self._started = self.clock.monotonic()
        total = call.timeout.total
        self.deadline = None if total is None or isinstance(total, Omit) else self._started + total
        self.resent = 0
        """Requests sent again although the service may have acted on the one before."""
        self._taken = 0
        self._answer: ResponseInfo | None = None
        self._log = log_of(call.config.settings.package)
        self._told: object = None

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
        self._answer = None
        wait = self.limit(first_wait)
        limits = {
            "connect": self.limit(self.call.timeout.connect),
            "read": wait,
            "write": self.limit(self.call.timeout.read),
            "pool": wait,
        }
        if self.sent == 1:
            self._log.request(self.call)
        return limits if self.deadline is None else _Shrinking(limits, self.limit)

    def done(self) -> None:
        """Note that the call succeeded."""
        self.call.config.budget.give_back(self._taken)

    def info(self, status: int, headers: Headers) -> ResponseInfo:
        """Describe an answer."""
        named = (headers.get(name) for name in self.call.config.settings.request_id_headers)
        self._log.answer(self.call, status, self.sent, self.elapsed)
        self._answer = ResponseInfo(
            status_code=status,
            headers=headers,
            url=self.call.place,
            request_id=next((value for value in named if value), None),
            attempts=self.sent,
            elapsed=self.elapsed,
            resent=self.resent,
        )
        return self._answer

    def body(self, content: bytes) -> bytes:
        """Take note of the body of an answer."""
        self._log.body(self.call, content)
        return content

    def lost(self, failure: TransportFailure) -> APIError:
        """Make the error of a request that got no answer."""
        hide(failure, secrets(self.call))
        remaining = self.remaining()
        details: dict[str, Any] = {
            "url": self.call.place,
            "attempts": self.sent,
            "elapsed": self.elapsed,
            "resent": self.resent,
            "request_id": self._answer and self._answer.request_id,
        }
        self._log.lost(self.call, failure.kind, self.sent)
        if remaining is not None and remaining <= 0:
            return APITimeoutError(
                f"the call took longer than its limit of {self.call.timeout.total} s", **details
            )
        return connection_error(self.call, failure, **details)

    def wait(self, error: APIError, failure: TransportFailure | None = None) -> float:
        """Return the seconds to wait before the next request, or raise the error."""
        known = _known(error, failure)
        verdict = self._verdict(error, known)
        if verdict.seconds is None:
            if verdict.why:
                _add_note(error, f"Not tried again: {verdict.why}.")
            try:
                raise error from (failure.cause if failure is not None else None)
            finally:
                del error, failure  # or the error would hold itself, see the engine
        doubtful = uncertain(self.call.method, known)
        self._tell(error, verdict.seconds, doubtful=doubtful)
        self._taken += not verdict.asked
        self.resent += doubtful
        self._log.again(self.call, verdict.seconds)
        return verdict.seconds

    async def told(self) -> None:
        """Wait for what `on_retry` does, where that has to be awaited."""
        told, self._told = self._told, None
        if isinstance(told, Awaitable):
            await cast("Awaitable[object]", told)

    def _verdict(self, error: APIError, known: Failure) -> Verdict:
        if isinstance(error, APIResponseValidationError):
            return _NO
        call, policy = self.call, self.call.retries
        found = delay(policy, call.op.retry, known, self.sent, self.clock, method=call.method)
        if found.seconds is None:
            return found
        if call.body is not None and not call.body.sendable:
            return Verdict(None, "a file of the body was read and cannot be rewound")
        remaining = self.remaining()
        if remaining is not None and found.seconds >= remaining:
            total = self.call.timeout.total
            return Verdict(None, f"the limit of {total} s for the whole call would be passed")
        if not found.asked and not call.config.budget.take(policy.budget):
            return Verdict(
                None,
                f"too many calls of this client fail; the {policy.budget} retries of "
                "RetryPolicy.budget are used up until calls succeed",
            )
        return found

    def _tell(self, error: APIError, seconds: float, *, doubtful: bool) -> None:
        told = self.call.retries.on_retry
        if told is not None:
            call = self.call
            self._told = told(
                RetryEvent(
                    error=error,
                    attempts=self.sent,
                    wait=seconds,
                    elapsed=self.elapsed,
                    method=call.method,
                    url=call.place,
                    uncertain=doubtful,
                )
            )


_NO = Verdict(None)


def _known(error: APIError, failure: TransportFailure | None) -> Failure:
    """Say what is known of a failure, for the decision about it."""
    if failure is not None:
        return Failure(failure.kind)
    headers = error.response.headers if error.response is not None else None
    return Failure("status", error.status_code or 500, headers and Headers(headers.items()))


def _add_note(error: APIError, text: str) -> None:
    error.note = f"{error.note}\n{text}" if error.note else text


class _Shrinking(dict[str, "float | None"]):
    """Limits of a request of which each phase gets no more than what is left when it begins."""

    def __init__(
        self,
        limits: dict[str, float | None],
        cut: Callable[[float | None], float | None],
    ) -> None:
        super().__init__(limits)
        self._cut = cut

    def get(self, name: str, default: Any = None) -> Any:
        """Return the limit of a phase."""
        return self._cut(super().get(name, default))
