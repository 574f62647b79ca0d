# Generated from schema/resources/videos.yaml. Do not edit; run: nox -s generate
"""The helpers of `videos` as data: calls, places, forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.jobs.spec import StartSpec, WaitSpec
from ...operations import videos as _operations

if TYPE_CHECKING:
    from ...types.videos import VideoJob


WAIT: WaitSpec[VideoJob] = WaitSpec(
    _operations.RETRIEVE,
    "video_id",
    id="/id",
    state="/status",
    ends=("succeeded", "failed"),
    failures=("failed",),
    error="/error",
    reason="/error",
    interval=2.0,
    longest=15.0,
    timeout=1200.0,
)

CREATE_AND_WAIT: StartSpec[VideoJob] = StartSpec(_operations.CREATE, WAIT)
