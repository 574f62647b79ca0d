# Generated from codegen/runtime/client/jobs/sync.py. Do not edit; run: nox -s generate
"""Waiting for jobs, blocking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..checks import check_plain_callback
from ..errors import APIError
from ..options import CallOptions
from .spec import StartSpec, Waiting, WaitSpec
from .watch import Watch

if TYPE_CHECKING:
    from ..engine import SyncEngine

R = TypeVar("R")


def wait_for(
    engine: SyncEngine,
    spec: WaitSpec[R],
    given: Mapping[str, Any],
    waiting: Waiting,
    options: CallOptions,
) -> R:
    """Look at a job until it has ended, and return it.

    Raises JobTimeoutError.
    """
    watch = begin(engine, spec, waiting)
    watch.name(given[spec.key])
    return follow(engine, spec, watch, given, options, first=True)


def start_and_wait(
    engine: SyncEngine,
    spec: StartSpec[R],
    given: Mapping[str, Any],
    waiting: Waiting,
    options: CallOptions,
) -> R:
    """Make a job and return it when it has ended.

    Raises JobFailedError and JobTimeoutError.
    """
    watch = begin(engine, spec.wait, waiting)
    watch.name(engine.request(spec.operation, given, options).parse())
    tell(watch)
    job = follow(engine, spec.wait, watch, {}, options._replace(extra_body=None, extra_query=None))
    watch.check()
    return job


def begin(engine: SyncEngine, spec: WaitSpec[Any], waiting: Waiting) -> Watch:
    """Check what the caller says about the waiting, and begin to count the time."""
    check_plain_callback("on_progress", waiting.on_progress)
    return Watch(spec, waiting, engine.config.clock)


def tell(watch: Watch) -> None:
    """Call the hook of the caller."""
    if watch.hook is not None:
        watch.hook(watch.job)


def follow(
    engine: SyncEngine,
    spec: WaitSpec[R],
    watch: Watch,
    given: Mapping[str, Any],
    options: CallOptions,
    *,
    first: bool = False,
) -> R:
    """Look until the job has ended; `first`: at once, else after a pause."""
    arguments = {**given, spec.key: watch.key}
    while not watch.ended:
        if not first:
            engine.config.clock.sleep(watch.pause())
        first = False
        try:
            watch.take(engine.request(spec.operation, arguments, options))
        except APIError as error:
            watch.missed(error)
            continue
        tell(watch)
    job: R = watch.job
    return job
