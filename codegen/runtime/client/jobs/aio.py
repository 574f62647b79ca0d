"""Waiting for jobs, to be awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import APIError
from ..options import CallOptions
from .spec import StartSpec, Waiting, WaitSpec
from .watch import Watch

if TYPE_CHECKING:
    from ..aengine import AsyncEngine

R = TypeVar("R")


async def wait_for(
    engine: AsyncEngine,
    spec: WaitSpec[R],
    given: Mapping[str, Any],
    waiting: Waiting,
    options: CallOptions,
) -> R:
    """Look at a job until it has ended, and return it.

    Raises JobTimeoutError.
    """
    watch = Watch(spec, waiting, engine.config.clock)
    watch.name(given[spec.key])
    return await follow(engine, spec, watch, given, options, first=True)


async def start_and_wait(
    engine: AsyncEngine,
    spec: StartSpec[R],
    given: Mapping[str, Any],
    waiting: Waiting,
    options: CallOptions,
) -> R:
    """Make a job and return it when it has ended.

    Raises JobFailedError and JobTimeoutError.
    """
    watch = Watch(spec.wait, waiting, engine.config.clock)
    watch.name((await engine.request(spec.operation, given, options)).parse())
    await tell(watch)
    job = await follow(
        engine, spec.wait, watch, {}, options._replace(extra_body=None, extra_query=None)
    )
    watch.check()
    return job


async def tell(watch: Watch) -> None:
    """Call the hook of the caller, which may be an `async def`."""
    if watch.hook is None:
        return
    from inspect import isawaitable

    made = watch.hook(watch.job)
    if isawaitable(made):
        await made


async def follow(
    engine: AsyncEngine,
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
            await engine.config.clock.async_sleep(watch.pause())
        first = False
        try:
            watch.take(await engine.request(spec.operation, arguments, options))
        except APIError as error:
            watch.missed(error)
            continue
        await tell(watch)
    job: R = watch.job
    return job
