# Generated from schema/resources/videos.yaml. Do not edit; run: nox -s generate
"""Types of `videos`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import WireModel


class VideoData(WireModel):
    """A video that was made."""

    url: str | None = None
    """
    Address of the file, on a host of its own. `videos.content` fetches the same from the
    service itself.
    """


class VideoJob(WireModel):
    """A video that is being made, or was."""

    id: str
    """Id of the job."""
    object: str | None = None
    """Always `video.generation.job`."""
    created_at: int | None = None
    """Time of the order in seconds since 1970."""
    status: Literal["queued", "running", "succeeded", "failed"] | str
    """
    How far the job is. `queued` and `succeeded` were seen; the word for a failed job was not,
    so look at `error` too.
    """
    model: str | None = None
    """The model that makes it."""
    data: list[VideoData] | None = None
    """The videos, once they are made."""
    error: str | dict[str, Any] | None = None
    """Why the job failed; null unless it did."""
