"""What can go wrong with an answer, as plans of bytes and pauses."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Final, Literal

Act = bytes | float | Literal["close", "reset", "stall"]
"""Bytes to send, seconds to wait, or an end; without an end the connection stays open."""

Parts = list[bytes]
"""The events of a stream, the last one being the mark of its end."""

HEAD: Final = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nx-request-id: soak\r\n"
CHUNKED: Final = HEAD + b"transfer-encoding: chunked\r\n\r\n"
END: Final = b"0\r\n\r\n"
BODIES: Final = (
    b'{"error": {"message": "It broke", "code": "x"}}',
    b'{"error": "It broke"}',
    b'{"detail": "It broke"}',
    b'{"detail": {"error": "It broke"}}',
    b'{"detail": [{"loc": ["body"], "msg": "It broke", "type": "x"}]}',
    b"<html><title>It broke</title></html>",
    b"It broke",
    b"",
)


def whole(body: bytes, status: int = 200, media: str = "application/json") -> bytes:
    """Write an answer with a length."""
    head = f"HTTP/1.1 {status} S\r\ncontent-type: {media}\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


def pack(piece: bytes) -> bytes:
    """Write a chunk."""
    return b"%x\r\n%b\r\n" % (len(piece), piece)


def _some(chance: random.Random, parts: Parts) -> Iterator[Act]:
    yield CHUNKED
    for part in parts[: chance.randint(0, len(parts) - 2)]:
        yield pack(part)


def good(_: random.Random, parts: Parts) -> Iterator[Act]:
    """Nothing goes wrong."""
    yield CHUNKED + b"".join(map(pack, parts)) + END


def split(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """Chunks and packets end anywhere."""
    rest = b"".join(parts)
    yield CHUNKED
    while rest:
        size = chance.choice((1, 2, 3, 7, 50, 400))
        yield pack(rest[:size])
        rest = rest[size:]
        if chance.random() < 0.05:
            yield 0.0
    yield END


def slow(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """Pauses between the events, and within one."""
    yield CHUNKED
    for part in parts:
        packed = pack(part)
        at = chance.randint(0, len(packed))
        yield packed[:at]
        yield chance.random() * 0.01
        yield packed[at:]
    yield END


def shapes(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """Line ends, comments, names, pings and a byte order mark."""
    end = chance.choice((b"\n", b"\r\n", b"\r"))
    extra = (b"", b": hello\n\n", b"id: 1\n", b"event: message\n", b"retry: 3\n\n", b"data:\n\n")
    body = b"".join(chance.choice(extra) + part for part in parts)
    if chance.random() < 0.3:
        body = b"\xef\xbb\xbf" + body
    yield from split(chance, [body.replace(b"\n", end)])


def unmarked(_: random.Random, parts: Parts) -> Iterator[Act]:
    """The mark of the end is missing."""
    yield CHUNKED + b"".join(map(pack, parts[:-1])) + END


def unclosed(_: random.Random, parts: Parts) -> Iterator[Act]:
    """The last blank line is missing, and the body ends with the connection."""
    yield HEAD + b"connection: close\r\n\r\n" + b"".join(parts[:-1]).rstrip(b"\n")
    yield "close"


def lasting(_: random.Random, parts: Parts) -> Iterator[Act]:
    """The body goes on after the mark of the end."""
    yield CHUNKED + b"".join(map(pack, parts)) + pack(b": more\n\n")
    yield "stall"


def bytes_no_text(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """A text that is no UTF-8 in one place."""
    at = chance.randrange(max(1, len(parts) - 2))
    found = list(parts)
    found[at] = found[at].replace(b'"content": "', b'"content": "\xff', 1)
    yield from good(chance, found)


def status(chance: random.Random, _: Parts) -> Iterator[Act]:
    """An error status with a body of any kind."""
    code = chance.choice((400, 401, 402, 404, 405, 408, 413, 422, 429, 429, 500, 502, 503, 529))
    yield whole(chance.choice(BODIES), code)


def refusal(_: random.Random, __: Parts) -> Iterator[Act]:
    """The connection is closed before a byte is sent."""
    yield "close"


def reset_first(_: random.Random, __: Parts) -> Iterator[Act]:
    """The connection is reset before a byte is sent."""
    yield "reset"


def stall_first(chance: random.Random, __: Parts) -> Iterator[Act]:
    """Silence, before the headers or after them."""
    if chance.random() < 0.5:
        yield CHUNKED
    yield "stall"


def no_http(chance: random.Random, _: Parts) -> Iterator[Act]:
    """Bytes that are no answer."""
    yield chance.choice((b"\x00\xff\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"SSH-2.0-x\r\n"))
    yield "close"


def odd_success(chance: random.Random, _: Parts) -> Iterator[Act]:
    """Status 200 with something else than an answer."""
    media = chance.choice(("application/json", "text/html", "text/event-stream"))
    yield whole(chance.choice((*BODIES, b"null", b"[]", b'{"choices": null}')), 200, media)


def error_event(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """An error as an event."""
    yield from _some(chance, parts)
    body = chance.choice(BODIES[:4])
    yield pack(chance.choice((b"", b"event: error\n")) + b"data: " + body + b"\n\n") + END


def no_json(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """An event that is no JSON."""
    yield from _some(chance, parts)
    yield pack(chance.choice((b"data: {oops\n\n", b"data: <html>\n\n", b"data: [1]\n\n"))) + END


def cut(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """The connection is closed at any byte."""
    body = CHUNKED + b"".join(map(pack, parts))
    yield body[: chance.randrange(1, len(body))]
    yield "close"


def cut_plain(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """The same where the end of the connection is the end of the body."""
    body = b"".join(parts[:-1])
    yield HEAD + b"\r\n" + body[: chance.randrange(len(body))]
    yield "close"


def ended(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """A proper end after some of the events."""
    yield from _some(chance, parts)
    yield END


def reset(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """The connection is reset after some of the events."""
    yield from _some(chance, parts)
    yield "reset"


def stall(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """Silence after some of the events."""
    yield from _some(chance, parts)
    yield "stall"


def bad_chunk(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """A chunk without a size after some of the events."""
    yield from _some(chance, parts)
    yield b"zz\r\nabc\r\n"
    yield "close"


FAULTS: Final[tuple[tuple[Callable[[random.Random, Parts], Iterator[Act]], int], ...]] = (
    (good, 24),
    (split, 12),
    (slow, 4),
    (shapes, 8),
    (unmarked, 3),
    (unclosed, 3),
    (lasting, 2),
    (bytes_no_text, 2),
    (status, 8),
    (refusal, 3),
    (reset_first, 3),
    (stall_first, 1),
    (no_http, 2),
    (odd_success, 3),
    (error_event, 4),
    (no_json, 3),
    (cut, 5),
    (cut_plain, 3),
    (ended, 3),
    (reset, 4),
    (stall, 2),
    (bad_chunk, 2),
)


def plan(chance: random.Random, parts: Parts) -> Iterator[Act]:
    """Choose what happens to a stream."""
    (chosen,) = chance.choices([fault for fault, _ in FAULTS], [share for _, share in FAULTS])
    return chosen(chance, parts)


def plan_whole(chance: random.Random, body: bytes) -> Iterator[Act]:
    """Choose what happens to an answer that is no stream."""
    draw = chance.random()
    if draw < 0.6:
        yield whole(body)
    elif draw < 0.7:
        yield from status(chance, [])
    elif draw < 0.75:
        yield from odd_success(chance, [])
    elif draw < 0.78:
        yield from no_http(chance, [])
    elif draw < 0.8:
        yield "stall"
    else:
        sent = whole(body)
        yield sent[: chance.randrange(len(sent))]
        yield chance.choice(("close", "reset"))


def event(**more: object) -> bytes:
    """Write an event."""
    chunk = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m", **more}
    return b"data: " + json.dumps(chunk, ensure_ascii=False).encode() + b"\n\n"
