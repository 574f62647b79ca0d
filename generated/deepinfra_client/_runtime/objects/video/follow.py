# Generated from codegen/runtime/client/objects/video/follow.py. Do not edit; run: nox -s generate
"""Following a job to its end. Pure decisions; time comes from the clock of the client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...checks import check_callback, check_wait
from ...config import Config
from ...errors import InvalidArgumentError, JobFailedError, JobTimeoutError
from ...failures import invalid_answer
from ...narrow import is_map
from ...options import Omit
from ...response import RawResponse
from ..arguments import role_value
from ..reading import get, text
from ..spec import Job, MethodSpec, Role
from .hooks import VideoProgress

INTERVAL = 3.0
"""Seconds between two questions unless told otherwise."""
LONGEST = 1200.0
"""Seconds that a job may take unless told otherwise."""
_GIVEN_UP = ("failed", "error", "cancelled", "canceled", "expired")
"""Words for an end without a video that need not be named by the schema."""


class Following:
    """A job under way."""

    def __init__(
        self, config: Config, spec: MethodSpec, job: Job, given: Mapping[str, Any]
    ) -> None:
        """Take how it is followed.

        Raises ArgumentTypeError and InvalidArgumentError for what cannot be waited by.
        """
        self._config = config
        self._where = dict(spec.results)
        self.job = job
        self.interval = _seconds(spec, given, "poll_interval", INTERVAL) or 0.0
        self._most = _seconds(spec, given, "wait_timeout", LONGEST)
        told = role_value(spec, "on_progress", given)
        self.on_progress: Any = None if isinstance(told, Omit) else told
        check_callback("on_progress", self.on_progress)
        self._began = config.clock.monotonic()
        self._last: Any = None
        self.id = ""
        self.status = ""

    @property
    def elapsed(self) -> float:
        """Seconds since the job was ordered."""
        return self._config.clock.monotonic() - self._began

    @property
    def progress(self) -> VideoProgress:
        """How far the job is."""
        return VideoProgress(self.id, self.status, self.elapsed)

    def took(self, response: RawResponse[Any]) -> bool:
        """Take an answer, and return whether the job is done.

        Raises JobFailedError, and APIResponseValidationError for an answer that names
        none.
        """
        self._last = body = response.parse()
        self.id = text(get(self._where, "id", body)) or self.id
        if not self.id:
            raise invalid_answer(
                self._config, response.info, response.content, "the answer names no job"
            )
        self.status = text(get(self._where, "status", body)) or ""
        error = get(self._where, "error", body)
        if self.status in self.job.done:
            return True
        if error or self.status in (*self.job.failed, *_GIVEN_UP):
            raise JobFailedError(
                f"job {self.id} ended as {self.status!r}: {_reason(error)}",
                job=body,
                job_id=self.id,
                reason=error,
            )
        return False

    def pause(self) -> float:
        """Return the seconds to wait before the next question.

        Raises JobTimeoutError when the job takes too long.
        """
        if self._most is None:
            return self.interval
        left = self._most - self.elapsed
        if left <= 0:
            raise JobTimeoutError(
                f"job {self.id} was {self.status!r} after {self.elapsed:,.0f} seconds; it goes on "
                "at the service: ask for it by its id, or give a greater `wait_timeout`",
                job=self._last,
                job_id=self.id,
            )
        return min(self.interval, left)


def _reason(error: Any) -> str:
    if is_map(error):
        error = error.get("message") or error
    return str(error) if error else "the service gives no reason"


def _seconds(spec: MethodSpec, given: Mapping[str, Any], role: Role, usual: float) -> float | None:
    value = role_value(spec, role, given)
    if isinstance(value, Omit):
        return usual
    if value is None:
        return None if role == "wait_timeout" else usual
    check_wait(role, value)
    found = float(value)
    if found == float("inf"):
        raise InvalidArgumentError(f"`{role}` must be finite; None is no limit")
    return found
