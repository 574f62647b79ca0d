# Generated from codegen/runtime/client/jobs/spec.py. Do not edit; run: nox -s generate
"""What waiting for a job needs to know, as data, and what callers say about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

from ..operation import Operation
from ..options import Omit
from ..record import Record

R_co = TypeVar("R_co", covariant=True)


class WaitSpec(Record, Generic[R_co]):
    """A call that looks at a job; `R_co` is the class of the job. Pointers lead into the job."""

    operation: Operation[Any]
    key: str
    """The argument of the operation that names the job."""
    id: str | tuple[str, ...]
    """What names the job. Of several pointers here and below, the first that leads to a value."""
    state: str | tuple[str, ...]
    """How far it is."""
    ends: tuple[str, ...]
    """States that nothing follows."""
    failures: tuple[str, ...]
    """Those that mean failure."""
    error: str | tuple[str, ...] | None
    """Something there means failure, whatever the state."""
    reason: str | None
    """Why it failed."""
    interval: float
    """Seconds between the first looks."""
    longest: float
    """Seconds between two looks at most."""
    timeout: float
    """Seconds after which the waiting ends."""


class StartSpec(Record, Generic[R_co]):
    """A call that makes a job, and how to wait for it."""

    operation: Operation[Any]
    wait: WaitSpec[R_co]


class Waiting(NamedTuple):
    """What a caller says about the waiting."""

    poll_interval: float | Omit
    """Seconds between the first looks."""
    timeout: float | Omit | None
    """Seconds after which the waiting ends; None: never."""
    on_progress: Callable[[Any], object] | None
    """Called with the job after each look."""
