"""Writes `docs/reliability.md` from the rows of the table."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from tests.reliability.table import BODIES, ROWS, Outcome, Row

_BEGIN = """\
# What the client does when things go wrong

Written by `python -m tests.reliability.table` from the rows that
`tests/reliability/test_failures.py` runs against a server that answers byte for byte what a row
says, with the sync and the async client.

*Whole* are calls whose answer is read at once: `client.chat.completions.create(...)` and
`model.generate(...)`. *Stream* are `create(..., stream=True)` and `model.stream(...)`. *Again*
says whether the request is sent again (`max_retries`, by default twice) before the error is
raised. With *partial*, the error that a model object's stream raises holds in `.partial` what had
come until then. Wherever the row has a server that speaks HTTP, the same client makes a call
afterwards that succeeds. Every error is a `DeepInfraError`, keeps its text through pickling, and
never holds the key. An error after the headers names the request; one of a connection that could
not be made names the scheme, host and port that were tried, and what to check. What a server sends
beyond the end of an answer is dropped, with the connection: it is never taken for the answer to
another request.
"""

_END = """\
## Answers that do not quite fit

An answer is nothing without its frame: where its type requires a list, an object or a list of
objects, a text, a number or null is an `APIResponseValidationError` that names the place, with the
body and the id of the request; so is an event of a stream. In a stream, null counts as an empty
list. All else is taken: fields that are new, unknown words, a number where a text should stand
(kept as it came), required fields that are missing (None). An empty list of `choices` is a list:
`create` returns it, while `generate`, which needs a text, raises `APIResponseValidationError`.

## The end of a stream

The WHATWG standard drops an event at the end that lacks its blank line. The client does not, as
that would lose the end of an answer: such an event counts when it is whole JSON (or the end mark,
or a part of it), and otherwise the stream broke off within it, `IncompleteStreamError`.

## Bytes that are given while they arrive

A failure before the first byte is one of the request, and is sent again as other failures are.
Later `IncompleteStreamError` or `StreamStalledError` (after `idle` seconds without a byte) says
how many bytes had come; `partial` of the error holds them where `read` was at work. A file that
`save` writes has its name only when everything is in it. What had come before is kept beside it
as `NAME.part`, an older file of that name is left as it was, and `partial` is the path of what
is kept. This holds for `save` of a response whose body was not read (`with_streaming_response`),
too. Nothing is kept when the disk is what failed, or when the program stops by itself. An answer
whose end the server does not announce (neither a length nor chunks) cannot be told from one that
broke off.

## Redirects

A request with a body is never sent to another address by itself: the status is an error that
names the target. Reads (`GET`) follow up to 20 redirects; the key goes along only to the same
scheme, host and port. A loop ends with `APIConnectionError`. With a key of one's own in another
header (`X-API-Key`, `API-Key`, `Proxy-Authorization`, `Cookie`) no redirect is followed.

## Limits

- An answer that is read as a whole: 256 MiB, unpacked; a file that an answer points to: 64 MiB.
  `max_response_bytes` of the client or of `with_options` takes the place of both. Beyond it
  `APIResponseValidationError` says so, and the rest is not read.
- The body of an error: 1 MiB and 10 s. The rest is not read; `str(error)` shows 500 characters.
- An event of a stream: 64 MiB, else `StreamError`.
- A packed body (gzip, deflate): unpacked 256 KiB at a time, so that it cannot fill the memory.
  Only these two are asked for. An `http_client` of one's own may ask for others that it can unpack
  itself (br, zstd). Of these, what came in one read is unpacked whole before it is counted, and a
  server that means harm can make that gigabytes: leave those packages out where the server is
  not trusted.
- A body that is read bit by bit (`with_streaming_response`, bytes that are given while they
  arrive): no limit for `iter_bytes` and `save`; that of whole answers for `read` and `parse`.

## Pickling and copying

Errors, results and raw answers can be pickled and copied. What answers keep of their client is
written without the key; a list that was pickled asks for its next page with the key of the
environment. A *client* that is pickled takes the key along that was given to it, as it would not
work without: whoever reads the pickle has the key. A client with the key of the environment
writes none. A client with its own `http_client` cannot be pickled. `copy.deepcopy(client)` gives
a client with the same settings that shares the connections, as `with_options` does.
"""


def _outcome(outcome: Outcome) -> str:
    if outcome.error is None:
        return "succeeds"
    notes = [outcome.error.__name__]
    if outcome.retried:
        notes.append("again")
    if outcome.partial:
        notes.append("partial")
    return ", ".join([f"`{notes[0]}`", *notes[1:]])


def _group(name: str, rows: list[Row]) -> Iterator[str]:
    yield f"## {name}"
    yield ""
    yield "| The server | Whole | Stream |"
    yield "|---|---|---|"
    for row in rows:
        stream = _outcome(row.stream)
        if row.events is not None:
            stream += f"; of plain events: {_outcome(row.events)}"
        yield f"| {row.name} | {_outcome(row.whole)} | {stream} |"
    yield ""


def text() -> str:
    """The document."""
    lines = [_BEGIN]
    for name, rows in groupby(ROWS, key=lambda row: row.group):
        lines += _group(name, list(rows))
    lines += [
        "`str(error)` shows the text of the service from each of these bodies, with each status:"
    ]
    lines += ["", "; ".join(BODIES) + ".", "", _END]
    return "\n".join(lines)
