"""The parser and h11 read the same answers alike, but for the differences that are written down."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.http import differences
from tests.http.differences import CLOSES, KEEPS, MORE_LENIENT, STRICTER, Difference, compare
from tests.http.reading import Reading, pieces, read, read_by_h11

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
NAMES = st.text("abcXYZ019-_.!~", min_size=1, max_size=12).map(lambda name: f"x{name}".encode())
VALUES = st.sampled_from(
    [b"", b"a", b"a b", b"caf\xc3\xa9", b"\xe9", b'"a, b"', b"\t", b"a\r\n b"]
) | st.binary(max_size=12).map(lambda raw: raw.translate(None, b"\0\n\v\f\r"))
LINE_ENDS = st.sampled_from([b"\r\n", b"\r\n", b"\n"])
REASONS = st.sampled_from([b"", b" ", b" OK", b" Not Found", b" \xe9"])
TOKENS = st.sampled_from(
    [
        *(b"\r", b"\n", b"\r\n", b"\r\n\r\n", b"\0", b" ", b"\t", b":", b",", b";", b"0", b"5"),
        *(b"+", b"-", b"0x", b"_", b"\v", b"\xb2", b"Content-Length: 5\r\n", b"chunked"),
        *(b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: gzip, chunked\r\n", b"HTTP/1.1"),
        *(
            b"Connection: close\r\n",
            b"\r\n folded",
            b"5\r\nhello\r\n",
            b"0\r\n\r\n",
            b"1.0",
            b"2.0",
        ),
        *(b"HTTP/1.1 100 Continue\r\n\r\n", b"101", b"204", b"keep-alive"),
    ]
)


@st.composite
def answers(draw: st.DrawFn) -> bytes:
    """Make answers that are right."""
    body = draw(st.binary(max_size=60))
    status = draw(st.sampled_from([200, 200, 201, 206, 302, 404, 429, 500, 599, 204, 304]))
    version = draw(st.sampled_from([b"1.1", b"1.1", b"1.0"]))
    end = draw(LINE_ENDS)
    pairs = draw(st.lists(st.tuples(NAMES, VALUES), max_size=4))
    if draw(st.booleans()):
        words = st.sampled_from([b"close", b"keep-alive", b"Keep-Alive, x", b"x", b"", b"CLOSE ,x"])
        pairs += [(b"Connection", word) for word in draw(st.lists(words, max_size=2))]
    framing = draw(st.sampled_from(["length", "chunks", "end"]))
    if framing == "length":
        name = draw(st.sampled_from([b"Content-Length", b"content-length"]))
        pairs.append((name, b"%d" % len(body)))
    elif framing == "chunks":
        pairs.append((b"Transfer-Encoding", draw(st.sampled_from([b"chunked", b"Chunked"]))))
        body = draw(chunked(body))
    pairs = draw(st.permutations(pairs))
    blank = draw(st.sampled_from([b"", b" ", b" \t"]))
    head = b"HTTP/%s %d%s%s" % (version, status, draw(REASONS), end)
    head += b"".join(b"%s:%s%s%s" % (name, blank, value, end) for name, value in pairs)
    before = draw(st.lists(st.sampled_from([100, 102, 103]), max_size=2))
    interim = b"".join(b"HTTP/1.1 %d x%sA: b%s%s" % (kind, end, end, end) for kind in before)
    return interim + head + end + (b"" if status in (204, 304) else body)


@st.composite
def chunked(draw: st.DrawFn, body: bytes) -> bytes:
    """Divide a body into chunks."""
    found = b""
    for piece in pieces(body, draw(st.lists(st.integers(1, 20), min_size=1, max_size=4))):
        extension = draw(st.sampled_from([b"", b"", b";a", b';a="b c"', b" "]))
        found += draw(st.sampled_from([b"%x", b"%X", b"00%x"])) % len(piece)
        found += extension + b"\r\n" + piece + b"\r\n"
    return found + b"0\r\n" + draw(st.sampled_from([b"", b"", b"A: b\r\n"])) + b"\r\n"


STEPS = st.lists(st.integers(1, 50), max_size=4).map(tuple)


@settings(max_examples=400)
@given(answers(), STEPS)
def test_right_answers_are_read_alike(document: bytes, steps: tuple[int, ...]) -> None:
    assert read_by_h11(document).error is None
    assert read(document).error is None
    assert compare(document, steps) in (None, *KEEPS, *CLOSES)


@settings(max_examples=1000)
@given(
    answers(),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 3), TOKENS | st.binary(max_size=2))),
    STEPS,
)
def test_changed_answers_are_read_or_refused_alike(
    document: bytes, changes: list[tuple[int, int, bytes]], steps: tuple[int, ...]
) -> None:
    for place, gone, new in changes[:4]:
        at = place % (len(document) + 1)
        document = document[:at] + new + document[at + gone :]
    compare(document, steps)


WRITTEN: list[tuple[Difference, bytes]] = [
    *zip(
        STRICTER,
        [
            b"HTTP/2.0 200 OK\r\n\r\n",
            b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 257 + b"\r\n",
            b"HTTP/1.1 100 \r\n\r\n" * 101 + b"HTTP/1.1 200 OK\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nA: " + b"x" * 110_000 + b"\r\n\r\n",
            CHUNKED + b"1;" + b"x" * 5000 + b"\r\na\r\n0\r\n\r\n",
            CHUNKED + b"1;\0\r\na\r\n0\r\n\r\n",
        ],
        strict=True,
    ),
    *zip(
        MORE_LENIENT,
        [
            CHUNKED + b"1 ;a\r\na\r\n0\r\n\r\n",
            CHUNKED + b"0\r\nContent-Length: 1, 2\r\n\r\n",
            CHUNKED + b"0\r\nTransfer-Encoding: gzip\r\n\r\n",
        ],
        strict=True,
    ),
    *zip(
        CLOSES,
        [
            b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            b"HTTP/1.1 204 No Content\r\nContent-Length: 1\r\n\r\n",
        ],
        strict=True,
    ),
    (KEEPS[0], b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n"),
]


@pytest.mark.parametrize(("difference", "document"), WRITTEN)
def test_each_difference_is_there(difference: Difference, document: bytes) -> None:
    assert compare(document) is difference


def test_another_difference_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    sound, broken = b"HTTP/1.1 200 OK\r\n\r\n", read(b"HTTP/1.1 200 OK\r\nA B: c\r\n\r\n")

    def reads(document: bytes, steps: tuple[int, ...]) -> Reading:
        return broken

    monkeypatch.setattr(differences, "read", reads)
    with pytest.raises(AssertionError, match="not written down"):
        compare(sound)
