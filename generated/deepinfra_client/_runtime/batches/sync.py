# Generated from codegen/runtime/client/batches/sync.py. Do not edit; run: nox -s generate
"""Batches, blocking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import APIError
from ..jobs.spec import Waiting
from ..jobs.sync import begin, follow
from ..options import CallOptions, Omit
from ..pointer import lookup
from .reading import check_readable, outputs, read_requests, read_results
from .results import BatchResults
from .spec import BatchSpec, ResultsSpec
from .writing import Requests

if TYPE_CHECKING:
    from ..engine import SyncEngine

R = TypeVar("R")

FILE_NAME = "requests.jsonl"
"""What the file of requests is called."""


def run_batch(
    engine: SyncEngine,
    spec: BatchSpec[R],
    requests: Iterable[Any],
    given: Mapping[str, Any],
    waiting: Waiting,
    options: CallOptions,
) -> BatchResults[R]:
    """Make a batch of requests, wait for its end and return its results.

    Raises what writing the requests raises, JobFailedError and JobTimeoutError.
    """
    watch = begin(engine, spec.wait, waiting)
    work = Requests(engine.config, spec, given[spec.target], options.validation)
    plain = options._replace(extra_body=None, extra_query=None)
    with work.write(requests) as file:
        sending = {**dict(spec.constants), spec.file: (FILE_NAME, file)}
        sent = engine.request(spec.upload, sending, plain).parse()
    file_id = lookup(sent, spec.file_id)
    arguments = {**filled(spec, given), spec.input: file_id}
    try:
        started = engine.request(spec.operation, arguments, options).parse()
    except APIError as error:
        error.add_note(f"the requests were uploaded before, as {file_id}")
        raise
    watch.name(started)
    if watch.hook is not None:
        watch.hook(watch.job)
    batch = follow(engine, spec.wait, watch, {}, plain)
    watch.check()
    return _read(engine, spec.results, batch, work.bodies, plain)


def batch_results(
    engine: SyncEngine,
    spec: ResultsSpec[R],
    given: Mapping[str, Any],
    requests: bool,
    options: CallOptions,
) -> BatchResults[R]:
    """Read the results of a batch; `requests`: and the requests as well."""
    batch = given[spec.key]
    if isinstance(batch, str):
        batch = engine.request(spec.retrieve, {spec.key: batch}, options).parse()
    check_readable(spec, batch)
    known = None
    if requests and isinstance(source := lookup(batch, spec.input), str):
        known = read_requests(spec, _content(engine, spec, source, options))
    return _read(engine, spec, batch, known, options)


def _read(
    engine: SyncEngine,
    spec: ResultsSpec[Any],
    batch: Any,
    requests: Mapping[str, Any] | None,
    options: CallOptions,
) -> BatchResults[Any]:
    files = [_content(engine, spec, file, options) for file in outputs(spec, batch)]
    return read_results(engine.config, spec, batch, files, requests)


def _content(engine: SyncEngine, spec: ResultsSpec[Any], file: str, options: CallOptions) -> bytes:
    answer: Any = engine.request(spec.content, {spec.content_key: file}, options).parse()
    content: bytes = answer.content
    return content


def filled(spec: BatchSpec[Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of the call, with what is sent unless the caller gives it."""
    usual = {name: item for name, item in spec.defaults if isinstance(given.get(name), Omit)}
    return {**given, **usual}
