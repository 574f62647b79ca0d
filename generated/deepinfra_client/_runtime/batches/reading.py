# Generated from codegen/runtime/client/batches/reading.py. Do not edit; run: nox -s generate
"""From the files of a batch to its results."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from ..config import Config
from ..errors import APIResponseValidationError, JobError
from ..headers import Headers
from ..jobs.watch import failure, has_ended, has_failed
from ..narrow import is_object
from ..parse import reader
from ..pointer import lookup
from ..response import RawResponse, ResponseInfo
from .results import BatchResult, BatchResultError, BatchResults
from .spec import ResultsSpec

_JSON: Final = Headers([("content-type", "application/json")])
_SHOWN: Final = 200
"""Characters of a line that cannot be read which its error shows."""
_ABSENT: Final = -1


def read_results(
    config: Config,
    spec: ResultsSpec[Any],
    batch: Any,
    files: Sequence[bytes],
    requests: Mapping[str, Any] | None,
) -> BatchResults[Any]:
    """Find the lines of all files; each is read when it is asked for."""
    lines = [line for file in files for line in _lines(file)]
    found: list[tuple[str | None, int]] = []
    first: dict[str, int] = {}
    for place, line in enumerate(lines):
        name = _name(spec, line)
        if name is None or name in first:
            found.append((name if name not in first else None, place))
            continue
        first[name] = place
        found.append((name, place))
    if requests is not None:
        # Those that have a line or not, in their order; then what belongs to none of them.
        asked = [(name, first.get(name, _ABSENT - at)) for at, name in enumerate(requests)]
        found = [*asked, *(one for one in found if one[0] not in requests)]
    read = _reader(config, spec, batch, lines, requests)
    return BatchResults(batch, found, read)


def read_requests(spec: ResultsSpec[Any], content: bytes) -> dict[str, Any]:
    """Return the bodies of a file of requests by their ids, in order.

    Lines that are none are left out.
    """
    bodies: dict[str, Any] = {}
    for line in _lines(content):
        value = _decoded(line)
        name, body = lookup(value, spec.line.id), lookup(value, spec.line.body)
        if isinstance(name, str) and body is not None:
            bodies[name] = body
    return bodies


def outputs(spec: ResultsSpec[Any], batch: Any) -> list[str]:
    """Return the ids of the files of results, as far as there are any."""
    found = (lookup(batch, pointer) for pointer in spec.outputs)
    return [item for item in found if isinstance(item, str) and item]


def check_readable(spec: ResultsSpec[Any], batch: Any) -> None:
    """Raise JobError for a batch that has no results yet, JobFailedError for one without any."""
    if outputs(spec, batch):
        return
    wait = spec.wait
    if has_failed(wait, batch):
        raise failure(wait, batch)
    if not has_ended(wait, batch):
        name, state = lookup(batch, wait.id), lookup(batch, wait.state)
        raise JobError(
            f"{name} has no results yet: it is {state}; wait for its end, then ask again",
            job=batch,
            job_id=name,
        )


def _lines(content: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(content):
        end = content.find(b"\n", start)
        end = len(content) if end < 0 else end
        line = content[start:end].strip()
        if line:
            yield line
        start = end + 1


def _decoded(line: bytes) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _name(spec: ResultsSpec[Any], line: bytes) -> str | None:
    name = lookup(_decoded(line), spec.result.id)
    return name if isinstance(name, str) else None


def _reader(
    config: Config,
    spec: ResultsSpec[Any],
    batch: Any,
    lines: Sequence[bytes],
    requests: Mapping[str, Any] | None,
) -> Callable[[int], BatchResult[Any]]:
    form = spec.result
    call = dict(spec.calls).get(lookup(batch, spec.target))
    known: Mapping[str, Any] = requests or {}
    names = list(known)

    def read(place: int) -> BatchResult[Any]:
        if place < 0:
            asked = names[_ABSENT - place]
            state = lookup(batch, spec.state)
            absent = BatchResultError(f"there is no result; the batch is {state}")
            return BatchResult(asked, None, absent, known[asked])
        line = lines[place]
        value = _decoded(line)
        if not is_object(value):
            text = line[:_SHOWN].decode("utf-8", "replace")
            why = "the line is no JSON" + ("" if value is None else " object")
            return BatchResult(None, None, BatchResultError(why, None, text))
        found = lookup(value, form.id)
        name = found if isinstance(found, str) else None
        status = lookup(value, form.status) if form.status else None
        marked = lookup(value, form.request_id) if form.request_id else None
        response, error = _outcome(value, status if isinstance(status, int) else 200)
        return BatchResult(
            name,
            response,
            error,
            known.get(name) if name is not None else None,
            status if isinstance(status, int) else None,
            marked if isinstance(marked, str) else None,
        )

    def _outcome(value: Any, status: int) -> tuple[Any, BatchResultError | None]:
        fault, body = lookup(value, form.error), lookup(value, form.body)
        if fault is not None or body is None or status >= 400:
            return None, _fault(fault if fault is not None else body, status)
        if call is None:
            return body, None
        info = ResponseInfo(status, _JSON, "", None, 1, 0.0)
        raw = RawResponse(info, json.dumps(body).encode(), reader(config, call))
        try:
            return raw.parse(), None
        except APIResponseValidationError as error:
            return None, BatchResultError(error.message, None, body)

    def _fault(fault: Any, status: int) -> BatchResultError:
        code = lookup(fault, form.code) if form.code else None
        said = lookup(fault, form.message) if form.message else None
        matched = None if said is not None else config.settings.errors.match(fault)
        message = said if said is not None else getattr(matched, "message", None)
        if message is None:
            message = "the request failed" if fault is not None else "the line holds no answer"
        usual = str(status) if status >= 400 else None
        return BatchResultError(str(message), usual if code is None else str(code), fault)

    return read
