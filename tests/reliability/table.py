"""The table of failures: what the server does, and what the client makes of it.

`tests/reliability/test_failures.py` runs every row with the scripted server, sync and async;
`python -m tests.reliability.table` writes `docs/reliability.md` from the same rows.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from deepinfra_client import Timeout, errors
from tests.client.scripted import End
from tests.parity.kit import chat, chunk, sse
from tests.support.paths import ROOT

DOCUMENT = ROOT / "docs" / "reliability.md"

Special = Literal["refused", "unknown host", "plain text", "untrusted"]
"""What no script of bytes can do."""

REQUEST_ID = "R-77"
WHOLE = json.dumps(chat()).encode()
HALF = "Half an "
EVENTS = b"".join(sse([chunk(HALF), chunk("answer"), chunk(finish="stop")]))
FIRST = sse([chunk(HALF)], done=False)[0]


@dataclass(frozen=True)
class Outcome:
    """What a call gives in the end."""

    error: type[errors.DeepInfraError] | None
    """What is raised; None: the call succeeds."""
    retried: bool = False
    """Whether the request is sent again before that."""
    partial: bool = False
    """Whether the error of a model object's stream holds what had come."""
    says: str = ""
    """A part of the error's text."""


@dataclass(frozen=True)
class Answer:
    """The bytes of an answer and what happens to the connection after them."""

    data: bytes
    end: End = "keep"


@dataclass(frozen=True)
class Row:
    """A failure."""

    group: str
    name: str
    """What the server does."""
    whole: Outcome
    """An answer that is read as a whole: plain calls and `generate`."""
    stream: Outcome
    """Streams of events and of model objects."""
    answers: tuple[Answer, Answer] | None = None
    """For a whole answer, for a stream."""
    special: Special | None = None
    events: Outcome | None = None
    """For a plain stream of events, where it differs from that of a model object."""

    def outcome(self, form: str) -> Outcome:
        """Give the outcome for a form of call."""
        if not form.endswith("stream"):
            return self.whole
        return self.events if self.events is not None and form.startswith("plain") else self.stream

    @property
    def named(self) -> bool:
        """Whether the server said the id of the request."""
        return self.answers is not None and f"x-request-id: {REQUEST_ID}\r\n".encode() in (
            self.answers[0].data
        )

    @property
    def limits(self) -> Timeout:
        """The limits of time: short where the server falls silent, and only for that wait."""
        if self.answers is None or self.answers[0].end != "hang":
            return Timeout(connect=20, read=20, first_token=20, idle=20)
        # The headers have to come first, on a machine that may be busy.
        wait = 0.3 if self.named else 0.1
        begun = FIRST in self.answers[1].data
        return Timeout(connect=20, read=wait, first_token=20 if begun else wait, idle=wait)


def head(
    media: str, *lines: str, status: str = "200 OK", version: str = "1.1", id: bool = True
) -> bytes:
    """The head of an answer."""
    first = [f"HTTP/{version} {status}"]
    about = [f"content-type: {media}"] if media else []
    known = [f"x-request-id: {REQUEST_ID}"] if id else []
    return "\r\n".join([*first, *about, *known, *lines, "", ""]).encode()


JSON, SSE = "application/json", "text/event-stream"


def sized(body: bytes, media: str, *lines: str, status: str = "200 OK", length: int = -1) -> bytes:
    """An answer that says its length."""
    size = len(body) if length < 0 else length
    return head(media, *lines, f"content-length: {size}", status=status) + body


def piece(data: bytes) -> bytes:
    """A chunk of the chunked coding."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def chunked(media: str, *pieces: bytes, last: bool = False) -> bytes:
    """An answer in chunks."""
    body = b"".join(map(piece, pieces))
    return head(media, "transfer-encoding: chunked") + body + (b"0\r\n\r\n" if last else b"")


def same(data: bytes, end: End = "keep") -> tuple[Answer, Answer]:
    """The same bytes for both."""
    return Answer(data, end), Answer(data, end)


def both(whole: bytes, stream: bytes, end: End = "keep") -> tuple[Answer, Answer]:
    """Bytes for a whole answer and for a stream."""
    return Answer(whole, end), Answer(stream, end)


LOST = Outcome(errors.APIConnectionError, retried=True)
REFUSED = replace(LOST, retried=False)
LATE = Outcome(errors.APITimeoutError, retried=True)
INVALID = Outcome(errors.APIResponseValidationError)
CUT = Outcome(errors.IncompleteStreamError, partial=True)
STALLED = Outcome(errors.StreamStalledError, partial=True)
FINE = Outcome(None)


def _no_answer() -> Iterator[Row]:
    group = "No answer"

    def row(name: str, outcome: Outcome, answers: tuple[Answer, Answer]) -> Row:
        return Row(group, name, outcome, outcome, answers)

    local = "Tried: {}://127.0.0.1:"
    lost = replace(LOST, says=local.format("http"))
    unknown = replace(LOST, says="Tried: http://nowhere.test.")
    refused = replace(REFUSED, says=local.format("https"))
    yield Row(group, "Nobody listens at the port", *_twice(lost, "refused"))
    yield Row(group, "The name of the host is unknown", *_twice(unknown, "unknown host"))
    yield Row(group, "Speaks plain text where TLS is asked for", *_twice(refused, "plain text"))
    yield Row(group, "Its certificate is not trusted", *_twice(refused, "untrusted"))
    yield row("Closes the connection before the headers", LOST, same(b"", "close"))
    yield row("Closes its direction before the headers", LOST, same(b"", "half"))
    yield row("Resets the connection before the headers", LOST, same(b"", "reset"))
    part = b"HTTP/1.1 200 OK\r\ncontent-ty"
    yield row("Closes the connection inside the headers", LOST, same(part, "close"))
    yield row("Resets the connection inside the headers", LOST, same(part, "reset"))
    yield row("Says nothing", LATE, same(b"", "hang"))
    yield row("Falls silent inside the headers", LATE, same(part, "hang"))
    yield row("Sends bytes that are no HTTP", LOST, same(b"\x00\xffgarbage\r\n\r\n", "close"))
    yield row("Sends a status line without a status", LOST, same(b"HTTP/1.1 OK\r\n\r\n", "close"))
    long = b"HTTP/1.1 200 OK\r\nx-long: " + b"x" * 200_000
    yield row("Sends headers without end", LOST, same(long, "close"))
    lines = ("connection: upgrade", "upgrade: websocket")
    other = head("", *lines, status="101 Switching Protocols", id=False)
    yield row("Switches to another protocol (status 101)", LOST, same(other))


def _twice(outcome: Outcome, special: Special) -> tuple[Outcome, Outcome, None, Special]:
    return outcome, outcome, None, special


def _half_an_answer() -> Iterator[Row]:
    group = "Half an answer"
    part = WHOLE[:40]

    def row(name: str, whole: Outcome, stream: Outcome, answers: tuple[Answer, Answer]) -> Row:
        return Row(group, name, whole, stream, answers)

    ends: tuple[tuple[str, End], ...] = (
        ("Closes the connection inside the body", "close"),
        ("Closes its direction inside the body", "half"),
        ("Resets the connection inside the body", "reset"),
    )
    for name, end in ends:
        answers = both(sized(part, JSON, length=len(WHOLE)), chunked(SSE, FIRST), end)
        yield row(name, LOST, CUT, answers)
    answers = both(sized(part, JSON, length=len(WHOLE)), chunked(SSE, FIRST), "hang")
    yield row("Falls silent inside the body", LATE, STALLED, answers)
    unbegun = both(sized(b"", JSON, length=len(WHOLE)), chunked(SSE), "close")
    yield row("Closes the connection after the headers", LOST, LOST, unbegun)
    unbegun = both(sized(b"", JSON, length=len(WHOLE)), chunked(SSE), "hang")
    yield row("Falls silent after the headers", LATE, LATE, unbegun)
    answers = both(
        sized(WHOLE, JSON, length=len(WHOLE) + 9), sized(EVENTS[:-20], SSE, length=9999), "close"
    )
    yield row("Sends less than its `content-length`", LOST, CUT, answers)
    answers = both(
        sized(WHOLE, JSON, length=len(WHOLE) - 9), sized(EVENTS, SSE, length=len(FIRST) + 9)
    )
    yield row("Sends more than its `content-length`", INVALID, CUT, answers)
    wrong = head(JSON, "transfer-encoding: chunked") + piece(part) + b"zz\r\nmore\r\n"
    wrongly = head(SSE, "transfer-encoding: chunked") + piece(FIRST) + b"zz\r\nmore\r\n"
    yield row("Sends a chunk whose length is no number", LOST, CUT, both(wrong, wrongly, "close"))
    packed, events = gzip.compress(WHOLE), gzip.compress(EVENTS)
    coding = "content-encoding: gzip"
    answers = both(sized(packed[:-30], JSON, coding), sized(_packed_part(FIRST), SSE, coding))
    yield row("Sends half of a packed body", LOST, CUT, answers)
    answers = both(sized(b"x" + packed, JSON, coding), sized(b"x" + events, SSE, coding))
    yield row("Sends a body that is not packed as announced", REFUSED, REFUSED, answers)


def _packed_part(data: bytes) -> bytes:
    """A packed body that was flushed and not ended."""
    import zlib

    packer = zlib.compressobj(wbits=31)
    return packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH)


def _odd_answers() -> Iterator[Row]:
    group = "Odd answers that are fine"

    def row(name: str, answers: tuple[Answer, Answer]) -> Row:
        return Row(group, name, FINE, FINE, answers)

    whole, stream = sized(WHOLE, JSON), chunked(SSE, EVENTS, last=True)
    yield row(
        "Sends everything in chunks", both(chunked(JSON, WHOLE[:9], WHOLE[9:], last=True), stream)
    )
    old = both(head(JSON, version="1.0") + WHOLE, head(SSE, version="1.0") + EVENTS, "close")
    yield row("Speaks HTTP/1.0 and ends the body by closing", old)
    for status in ("100 Continue", "103 Early Hints"):
        hint = f"HTTP/1.1 {status}\r\n\r\n".encode()
        yield row(f"Sends `{status}` first", both(hint + whole, hint + stream))
    packed = both(
        sized(gzip.compress(WHOLE), JSON, "content-encoding: gzip"),
        sized(gzip.compress(EVENTS), SSE, "content-encoding: gzip"),
    )
    yield row("Packs the body", packed)
    bare = both(
        head("", f"content-length: {len(WHOLE)}") + WHOLE,
        head("", f"content-length: {len(EVENTS)}") + EVENTS,
    )
    yield row("Names no media type", bare)
    closing = both(
        sized(WHOLE, JSON, "connection: close"), sized(EVENTS, SSE, "connection: close"), "close"
    )
    yield row("Closes the connection after the answer", closing)


def _wrong_answers() -> Iterator[Row]:
    group = "Status 200 with something else"

    def row(name: str, body: bytes, media: str = JSON, says: str = "") -> Row:
        outcome = replace(INVALID, says=says)
        return Row(group, name, outcome, outcome, same(sized(body, media)))

    yield row("HTML", b"<html><body>Welcome to the hotel</body></html>", "text/html")
    yield row("HTML that is called JSON", b"<html></html>", says="")
    yield row("No body", b"")
    bare = head("", "content-length: 0")
    yield Row(group, "No body and no media type", INVALID, INVALID, same(bare))
    unbegun = Outcome(errors.IncompleteStreamError, retried=True)
    yield Row(group, "An event stream without a byte", INVALID, unbegun, same(sized(b"", SSE)))
    for name, media in (("", ""), (" that is called an event stream", SSE)):
        nothing = head(media, status="204 No Content")
        yield Row(group, f"Status 204{name}", INVALID, INVALID, same(nothing))
    yield row("`null`", b"null")
    yield row("A list", b"[]")
    yield row("A text in quotes", b'"hello"')
    yield row("JSON that is cut off", WHOLE[:40])
    yield row("Random bytes", bytes(range(128, 256)))
    yield row("JSON nested 100,000 deep", b"[" * 100_000)
    yield row("Another object", b'{"hello": 1}')
    odd = (("null", None), ("a text", "abc"), ("a number", 5), ("a list of texts", ["abc"]))
    for name, choices in odd:
        body = json.dumps({**chat(), "choices": choices}).encode()
        yield row(f"`choices` that are {name}", body)
    told = {"error": {"message": "Told by the service", "type": "x", "param": None, "code": None}}
    said = "Told by the service"
    outcome = replace(INVALID, says=said)
    yield Row(
        group,
        "An error object",
        outcome,
        Outcome(errors.StreamError, retried=True, says=said),
        same(sized(json.dumps(told).encode(), JSON)),
    )


def _streams() -> Iterator[Row]:
    group = "Errors inside a stream"

    def row(name: str, event: bytes, error: type[errors.APIError], *, first: bool = False) -> Row:
        begin = () if first else (FIRST,)
        stream = chunked(SSE, *begin, event, last=True)
        retried = first and issubclass(error, errors.RateLimitError | errors.InternalServerError)
        outcome = Outcome(error, retried=retried, partial=not first, says="Told by the service")
        return Row(group, name, FINE, outcome, both(sized(WHOLE, JSON), stream))

    def event(body: Any, name: str = "") -> bytes:
        line = f"event: {name}\n" if name else ""
        return f"{line}data: {json.dumps(body)}\n\n".encode()

    inner = {"message": "Told by the service", "type": "rate_limit_error", "code": None}
    busy = event({"error": inner})
    nested = {"error": {**inner, "type": "invalid_request_error", "code": "422"}}
    text = {"error_type": "validation_error", "error_message": "Told by the service"}
    yield row("`{error: {message, type}}`", busy, errors.RateLimitError)
    yield row("The same as first event", busy, errors.RateLimitError, first=True)
    yield row("`{error_type, error_message}`", event(text), errors.UnprocessableEntityError)
    yield row(
        "The same with the JSON of an error object as text",
        event({**text, "error_message": json.dumps(nested)}),
        errors.UnprocessableEntityError,
    )
    yield row(
        "The same as first event, which is refused for good",
        event(text),
        errors.UnprocessableEntityError,
        first=True,
    )
    yield row(
        "`{error: text}` without a known word",
        event({"error": inner["message"]}),
        errors.StreamError,
    )
    unsupported = event({"error": {**inner, "type": None, "code": 405, "param": "tools"}})
    name = "`{error: {message, param, code: 405}}`"
    yield row(name, unsupported, errors.UnsupportedOptionError)
    yield row("That as first event", unsupported, errors.UnsupportedOptionError, first=True)
    yield row("`{detail: text}`", event({"detail": inner["message"]}), errors.StreamError)
    yield row(
        "An event called `error`", event({"message": inner["message"]}, "error"), errors.StreamError
    )
    end = replace(CUT, says="")
    unfinished = chunked(SSE, FIRST, last=True)
    yield Row(
        group,
        "Ends without a finish reason",
        FINE,
        end,
        both(sized(WHOLE, JSON), unfinished),
        events=FINE,
    )
    garbled = chunked(SSE, FIRST, b"data: {garbled\n\n", last=True)
    outcome = Outcome(errors.APIResponseValidationError, partial=True)
    yield Row(group, "An event that is no JSON", FINE, outcome, both(sized(WHOLE, JSON), garbled))
    misfit = chunked(SSE, FIRST, event({**chunk("x"), "choices": "abc"}), last=True)
    name = "An event whose `choices` are a text"
    yield Row(group, name, FINE, outcome, both(sized(WHOLE, JSON), misfit))


STATUSES: dict[int, tuple[type[errors.APIStatusError], bool]] = {
    400: (errors.BadRequestError, False),
    401: (errors.AuthenticationError, False),
    402: (errors.PaymentRequiredError, False),
    403: (errors.PermissionDeniedError, False),
    404: (errors.NotFoundError, False),
    405: (errors.UnsupportedOptionError, False),
    408: (errors.APIStatusError, True),
    409: (errors.ConflictError, True),
    410: (errors.GoneError, False),
    413: (errors.ContentTooLargeError, False),
    418: (errors.APIStatusError, False),
    422: (errors.UnprocessableEntityError, False),
    423: (errors.LockedError, False),
    429: (errors.RateLimitError, True),
    500: (errors.InternalServerError, True),
    502: (errors.InternalServerError, True),
    503: (errors.InternalServerError, True),
    504: (errors.InternalServerError, True),
    599: (errors.InternalServerError, True),
}

TOLD = "Told by the service"
BODIES: dict[str, tuple[bytes, str]] = {
    "`{error: {message, type, param, code}}`": (
        json.dumps({"error": {"message": TOLD, "type": "t", "param": "p", "code": "c"}}).encode(),
        TOLD,
    ),
    "`{error: {message}}`": (json.dumps({"error": {"message": TOLD}}).encode(), TOLD),
    "`{error: text}`": (json.dumps({"error": TOLD}).encode(), TOLD),
    "`{detail: text}`": (json.dumps({"detail": TOLD}).encode(), TOLD),
    "`{detail: {error}}`": (json.dumps({"detail": {"error": TOLD}}).encode(), TOLD),
    "`{detail: [{loc, msg, type}]}`": (
        json.dumps({"detail": [{"loc": ["body", "n"], "msg": TOLD, "type": "v"}]}).encode(),
        TOLD,
    ),
    "`{error_type, error_message}`": (
        json.dumps({"error_type": "t", "error_message": TOLD}).encode(),
        TOLD,
    ),
    "`application/problem+json`": (
        json.dumps({"type": "about:blank", "title": TOLD, "detail": None}).encode(),
        TOLD,
    ),
    "another object": (json.dumps({"reason": [TOLD]}).encode(), TOLD),
    "HTML": (f"<html><head><title>{TOLD}</title></head></html>".encode(), TOLD),
    "text": (TOLD.encode(), TOLD),
    "nothing": (b"", ""),
    "JSON that is cut off": (b'{"error": {"message": "' + TOLD.encode(), TOLD),
    "bytes that are no text": (b"\xff\xfe " + TOLD.encode(), TOLD),
}


def _statuses() -> Iterator[Row]:
    group = "Error statuses"
    body = BODIES["`{error: {message, type, param, code}}`"][0]
    for status, (error, retried) in STATUSES.items():
        outcome = Outcome(error, retried=retried, says=TOLD)
        data = sized(body, JSON, status=f"{status} Text")
        yield Row(group, f"Status {status}", outcome, outcome, same(data))
    ends: tuple[tuple[str, End], ...] = (("breaks", "close"), ("falls silent", "hang"))
    for name, end in ends:
        outcome = Outcome(errors.RateLimitError, retried=True, says="429: {")
        data = sized(b'{"error": ', JSON, status="429 Text", length=99)
        yield Row(group, f"Status 429 whose body {name}", outcome, outcome, same(data, end))
    outcome = Outcome(errors.APIStatusError, says="https://other.test/elsewhere")
    for status in (301, 302, 307, 308):
        data = sized(
            b"", "", "location: https://other.test/elsewhere?key=1", status=f"{status} Text"
        )
        yield Row(group, f"Status {status} for a request with a body", outcome, outcome, same(data))
    outcome = Outcome(errors.APIStatusError)
    yield Row(group, "Status 304", outcome, outcome, same(head("", status="304 Text")))


def rows() -> list[Row]:
    """All rows, in the order of the document."""
    return [
        *_no_answer(),
        *_half_an_answer(),
        *_odd_answers(),
        *_wrong_answers(),
        *_streams(),
        *_statuses(),
    ]


ROWS = rows()


def main() -> None:
    """Write the document."""
    from tests.reliability.document import text

    DOCUMENT.write_text(text(), "utf-8")


if __name__ == "__main__":
    main()
