"""Following the job of a video to its end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...checks import check_callback, check_wait
from ...config import Config
from ...errors import InvalidArgumentError
from ...failures import invalid_answer
from ...jobs.spec import Waiting, WaitSpec
from ...jobs.watch import Watch
from ...options import Omit, omit
from ...response import RawResponse
from ..arguments import role_value
from ..reading import text
from ..spec import Job, MethodSpec, Role
from ..text.hooks import Ask
from .hooks import VideoProgress

INTERVAL = 3.0
"""Seconds between two questions unless told otherwise."""
LONGEST = 1200.0
"""Seconds that a job may take unless told otherwise."""
_GIVEN_UP = ("failed", "error", "cancelled", "canceled", "expired")
"""Words for an end without a video that need not be named by the schema."""


class Following(Watch):
    """A job under way, and the answer that told of it last."""

    advice = "ask for it by its id, or give a greater `wait_timeout`"

    def __init__(
        self, config: Config, spec: MethodSpec, job: Job, given: Mapping[str, Any]
    ) -> None:
        """Take how it is followed.

        Raises ArgumentTypeError and InvalidArgumentError for what cannot be waited by.
        """
        interval = _seconds(spec, given, "poll_interval", INTERVAL) or 0.0
        most = _seconds(spec, given, "wait_timeout", LONGEST)
        told = role_value(spec, "on_progress", given)
        self.on_progress: Any = None if isinstance(told, Omit) else told
        check_callback("on_progress", self.on_progress)
        waiting = Waiting(omit, None if most is None else omit, None)
        super().__init__(_waited(spec, job, interval, most or 0.0), waiting, config.clock)
        self._config = config
        self.response: RawResponse[Any] | None = None

    def tell(self, _job: Any) -> None:
        """Tell the caller how far the job is, where nothing can be awaited."""
        self._ask().call()

    async def tell_async(self, _job: Any) -> None:
        """Tell the caller how far the job is."""
        await self._ask().acall()

    def _ask(self) -> Ask:
        status = text(self.state) or ""
        return Ask("on_progress", self.on_progress, VideoProgress(self.key, status, self.elapsed))

    def take(self, response: RawResponse[Any]) -> None:
        """Take an answer. Raises APIResponseValidationError for one that names no job."""
        super().take(response)
        self.response = response
        self.key = text(self.named) or self.key
        if not self.key:
            raise invalid_answer(
                self._config, response.info, response.content, "the answer names no job"
            )


def _waited(spec: MethodSpec, job: Job, interval: float, most: float) -> WaitSpec[Any]:
    """Say how a job is waited for: the looks are evenly spaced."""
    where = dict(spec.results)
    failures = (word for word in (*job.failed, *_GIVEN_UP) if word not in job.done)
    failed = tuple(dict.fromkeys(failures))
    return WaitSpec(
        operation=job.retrieve,
        key=job.retrieve_id,
        id=where.get("id", ()),
        state=where.get("status", ()),
        ends=(*job.done, *failed),
        failures=failed,
        error=where.get("error"),
        reason=None,
        interval=interval,
        longest=interval,
        timeout=most,
    )


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
