"""Where the parser and h11 differ, and why; everything else has to be alike."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from tests.http.reading import Reading, read, read_by_h11


@dataclass(frozen=True, slots=True)
class Difference:
    """A case in which both may differ; `applies` takes the document, our reading and theirs."""

    why: str
    applies: Callable[[bytes, Reading, Reading], bool]


def _ours(text: str, pattern: bytes = b"") -> Callable[[bytes, Reading, Reading], bool]:
    """Our error begins with this, and the document has that."""
    found = re.compile(pattern, re.DOTALL)
    return lambda document, ours, _: (
        ours.error is not None
        and ours.error.startswith(text)
        and found.search(document) is not None
    )


def _theirs(text: str, pattern: bytes = b"") -> Callable[[bytes, Reading, Reading], bool]:
    """Their error has this in it, and the document has that."""
    found = re.compile(pattern, re.DOTALL)
    return lambda document, _, theirs: (
        theirs.error is not None and text in theirs.error and found.search(document) is not None
    )


STRICTER = (
    Difference(
        "another major version is another protocol; h11 takes any digit",
        _ours("not an answer of HTTP/1", rb"HTTP/[02-9]\.[0-9] "),
    ),
    Difference("the number of headers is limited", _ours("more than 256 headers")),
    Difference("the number of interim answers is limited", _ours("more than 100 interim answers")),
    Difference(
        "heads and trailers are limited however they arrive; h11 takes any that comes at once",
        _ours("headers of more than"),
    ),
    Difference(
        "lines before chunks are limited; h11 takes any that comes at once",
        _ours("the line before a chunk is longer"),
    ),
    Difference(
        "a CR or NUL within the extensions of a chunk can be read as a line end by others",
        _ours("illegal line before a chunk", rb"[0-9A-Fa-f][ \t]*;[^\n]*[\0\r][^\n]*\r\n"),
    ),
)
"""We refuse, h11 does not."""

MORE_LENIENT = (
    Difference(
        "blanks before the extensions of a chunk are to be parsed by RFC 9112, 7.1.1",
        _theirs("illegal chunk header", rb"[0-9A-Fa-f][ \t]+;"),
    ),
    Difference(
        "lengths and codings after the last chunk mean nothing; RFC 9110, 6.5.1 has them ignored",
        _theirs("Content-Length", rb"\n0+[ \t]*(;[^\n]*)?\r\n.*(?i:content-length)"),
    ),
    Difference(
        "the same for codings",
        _theirs("Transfer-Encoding", rb"\n0+[ \t]*(;[^\n]*)?\r\n.*(?i:transfer-encoding)"),
    ),
)
"""h11 refuses, we do not."""

CLOSES = (
    Difference(
        "with two lengths, or chunks of HTTP/1.0, another reader may see another end: RFC 9112, 6",
        lambda _, ours, __: "transfer-encoding" in dict(ours.headers),
    ),
    Difference(
        "an answer without a body says it has one",
        lambda _, ours, __: ours.status == 204 and "content-length" in dict(ours.headers),
    ),
)
"""We close the connection, h11 keeps it."""

KEEPS = (
    Difference(
        "HTTP/1.0 servers can keep a connection: RFC 9112, 9.3; h11 never does",
        lambda document, ours, _: (
            b"HTTP/1.0 " in document
            and "keep-alive" in ", ".join(v for n, v in ours.headers if n == "connection").lower()
        ),
    ),
)
"""We keep the connection, h11 closes it."""


def compare(document: bytes, steps: tuple[int, ...] = ()) -> Difference | None:
    """Read by both; raises AssertionError when they differ in a way that is not written here."""
    ours, theirs = read(document, steps), read_by_h11(document)
    if (ours.error is None) != (theirs.error is None):
        return _excused(STRICTER if ours.error else MORE_LENIENT, document, ours, theirs)
    if ours.error is not None:
        return None
    assert (ours.status, ours.body) == (theirs.status, theirs.body)
    assert _alike(ours) == _alike(theirs)
    if ours.keep != theirs.keep:
        return _excused(KEEPS if ours.keep else CLOSES, document, ours, theirs)
    return None


def _excused(
    allowed: tuple[Difference, ...], document: bytes, ours: Reading, theirs: Reading
) -> Difference:
    for difference in allowed:
        if difference.applies(document, ours, theirs):
            return difference
    raise AssertionError(f"a difference that is not written down: {ours} {theirs}")


def _alike(reading: Reading) -> list[tuple[str, str]]:
    """Headers as both show them; h11 writes codings in lower case."""
    return [
        (name, value.lower() if name == "transfer-encoding" else value)
        for name, value in reading.headers
    ]
