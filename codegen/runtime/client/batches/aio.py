"""Batches, to be awaited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import APIError
from ..jobs.aio import follow, tell
from ..jobs.spec import Waiting
from ..jobs.watch import Watch
from ..loops import in_thread
from ..options import CallOptions
from ..pointer import lookup
from .reading import check_readable, outputs, read_requests, read_results
from .results import BatchResults
from .spec import BatchSpec, ResultsSpec
from .sync import FILE_NAME, filled
from .writing import Requests

if TYPE_CHECKING:
    from ..aengine import AsyncEngine

R = TypeVar("R")


async def run_batch(
    engine: AsyncEngine,
    spec: BatchSpec[R],
    requests: Iterable[Any],
    given: Mapping[str, Any],
    waiting: Waiting,
    options: CallOptions,
) -> BatchResults[R]:
    """Make a batch of requests, wait for its end and return its results.

    Raises what writing the requests raises, JobFailedError and JobTimeoutError.
    """
    watch = Watch(spec.wait, waiting, engine.config.clock)
    work = Requests(engine.config, spec, given[spec.target], options.validation)
    plain = options._replace(extra_body=None, extra_query=None)
    with await in_thread(work.write, requests) as file:
        sending = {**dict(spec.constants), spec.file: (FILE_NAME, file)}
        sent = (await engine.request(spec.upload, sending, plain)).parse()
    file_id = lookup(sent, spec.file_id)
    arguments = {**filled(spec, given), spec.input: file_id}
    try:
        started = (await engine.request(spec.operation, arguments, options)).parse()
    except APIError as error:
        error.add_note(f"the requests were uploaded before, as {file_id}")
        raise
    watch.name(started)
    await tell(watch)
    batch = await follow(engine, spec.wait, watch, {}, plain)
    watch.check()
    return await _read(engine, spec.results, batch, work.bodies, plain)


async def batch_results(
    engine: AsyncEngine,
    spec: ResultsSpec[R],
    given: Mapping[str, Any],
    requests: bool,
    options: CallOptions,
) -> BatchResults[R]:
    """Read the results of a batch; `requests`: and the requests as well."""
    batch = given[spec.key]
    if isinstance(batch, str):
        batch = (await engine.request(spec.retrieve, {spec.key: batch}, options)).parse()
    check_readable(spec, batch)
    known = None
    if requests and isinstance(source := lookup(batch, spec.input), str):
        known = read_requests(spec, await _content(engine, spec, source, options))
    return await _read(engine, spec, batch, known, options)


async def _read(
    engine: AsyncEngine,
    spec: ResultsSpec[Any],
    batch: Any,
    requests: Mapping[str, Any] | None,
    options: CallOptions,
) -> BatchResults[Any]:
    files = [await _content(engine, spec, file, options) for file in outputs(spec, batch)]
    return await in_thread(read_results, engine.config, spec, batch, files, requests)


async def _content(
    engine: AsyncEngine, spec: ResultsSpec[Any], file: str, options: CallOptions
) -> bytes:
    found = await engine.request(spec.content, {spec.content_key: file}, options)
    answer: Any = found.parse()
    content: bytes = answer.content
    return content
