"""What is told while a video is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias


class VideoProgress(NamedTuple):
    """How far a job is."""

    job: str
    """Its id."""
    status: str
    """Its state in the words of the service."""
    elapsed: float
    """Seconds since it was ordered."""


OnProgress: TypeAlias = Callable[[VideoProgress], object]
"""Is called each time that the state of a job was asked for. What it returns is not looked at, and
what it raises is raised to the caller; the job goes on."""

AsyncOnProgress: TypeAlias = Callable[[VideoProgress], object]
"""As OnProgress, and may be an async function; it is awaited before the next question."""
