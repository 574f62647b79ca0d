"""Answers of HTTP/1.1 as bytes: what is read, what is refused, when a connection is kept."""

from __future__ import annotations

from collections import Counter
from typing import Any, SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepinfra_client._runtime.http import parser as module
from deepinfra_client._runtime.http.fields import FIELDS
from deepinfra_client._runtime.http.parser import HEAD_BYTES, INTERIM, LINE_BYTES, Parser
from tests.http.reading import Reading, pieces, read

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
END = b"Content-Length: 0\r\n\r\n"
WAYS: tuple[tuple[int, ...], ...] = ((), (1,), (2,), (3, 1))


def every_way(document: bytes) -> Reading:
    """Read a document in several divisions, which have to agree."""
    first = read(document)
    for steps in WAYS:
        assert read(document, steps).plain == first.plain
    return first


@pytest.mark.parametrize(
    ("line", "status"),
    [
        (b"HTTP/1.1 200 OK\r\n", 200),
        (b"HTTP/1.1 200 \r\n", 200),
        (b"HTTP/1.1 200\r\n", 200),
        (b"HTTP/1.1 200 Not  so\tshort \r\n", 200),
        (b"HTTP/1.1 404 \xe9\xff\r\n", 404),
        (b"HTTP/1.1 200 OK\n", 200),
        (b"HTTP/1.2 200 OK\r\n", 200),
        (b"HTTP/1.0 200 OK\r\n", 200),
        (b"HTTP/1.1 999 Odd\r\n", 999),
    ],
)
def test_status_lines(line: bytes, status: int) -> None:
    found = every_way(line + END)
    assert (found.status, found.error) == (status, None)


@pytest.mark.parametrize(
    "line",
    [
        b"HTTP/2 200 OK\r\n",
        b"HTTP/2.0 200 OK\r\n",
        b"HTTP/0.9 200 OK\r\n",
        b"http/1.1 200 OK\r\n",
        b"HTTP/1.1  200 OK\r\n",
        b"HTTP/1.1\t200 OK\r\n",
        b"HTTP/1.1 200OK\r\n",
        b"HTTP/1.1 200\tOK\r\n",
        b"HTTP/1.1 20 OK\r\n",
        b"HTTP/1.1 2000 OK\r\n",
        b"HTTP/1.1 +20 OK\r\n",
        b"HTTP/1.1 099 OK\r\n",
        b"HTTP/1.1 \xb2\xb2\xb2 OK\r\n",
        b"HTTP/1.10 200 OK\r\n",
        b"HTTP/1. 200 OK\r\n",
        b"HTTP/11 200 OK\r\n",
        b"HTTP/1.1\r\n",
        b" HTTP/1.1 200 OK\r\n",
        b"\r\nHTTP/1.1 200 OK\r\n",
        b"\nHTTP/1.1 200 OK\r\n",
        b"ICY 200 OK\r\n",
        b"<html>\r\n",
        b"\x16\x03\x01\x02\x00\r\n",
        b"\r\n",
        b"HTTP/1.1 200 O\0K\r\n",
        b"HTTP/1.1 200 O\rK\r\n",
        b"HTTP/1.1 200 O\x0bK\r\n",
        b"HTTP/1.1 200 OK\r\r\n",
        b"HTTP/1.1 200 OK\r\n folded\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n",
    ],
)
def test_refused_status_lines(line: bytes) -> None:
    found = every_way(line + END)
    assert found.error is not None
    assert (found.status, found.body, found.keep) == (0, b"", False)


def test_another_protocol_is_noticed_before_a_line_has_come() -> None:
    answer = Parser()
    answer.feed(b"HTTP/2")
    assert answer.error == "not an answer of HTTP/1: b'HTTP/2'"
    answer = Parser()
    answer.feed(b"HT")
    assert answer.error is None
    answer.feed(b"ML")
    assert answer.error is not None


@pytest.mark.parametrize(
    ("lines", "headers"),
    [
        (b"A: b\r\n", [("a", "b")]),
        (b"A:b\r\n", [("a", "b")]),
        (b"A: \t b c \t\r\n", [("a", "b c")]),
        (b"A:\r\nB:\r\n", [("a", ""), ("b", "")]),
        (b"A: b\nC: d\r\n", [("a", "b"), ("c", "d")]),
        (b"A: b:c\r\n", [("a", "b:c")]),
        (b"B: 1\r\nA: 2\r\nB: 3\r\n", [("b", "1"), ("a", "2"), ("b", "3")]),
        (b"!#$%&'*+-.^_`|~09aZ: x\r\n", [("!#$%&'*+-.^_`|~09az", "x")]),
        (b"A: b\r\n c\r\n", [("a", "b c")]),
        (b"A: b\r\n\tc\r\n", [("a", "b c")]),
        (b"A: b\r\n\t \tc\n d\r\n", [("a", "b c d")]),
        (b"A:\r\n b\r\n", [("a", "b")]),
        (b"A: b\r\n \r\nC: d\r\n", [("a", "b"), ("c", "d")]),
        (b"A: caf\xc3\xa9\r\n", [("a", "café")]),
        (b"A: caf\xe9\r\nB: \xc3\xa9\r\n", [("a", "café"), ("b", "Ã©")]),
        (b"A: \x01\x7f\r\n", [("a", "\x01\x7f")]),
    ],
)
def test_headers(lines: bytes, headers: list[tuple[str, str]]) -> None:
    found = every_way(OK + lines + END)
    assert found.error is None
    assert found.headers == [*headers, ("content-length", "0")]


@pytest.mark.parametrize(
    "lines",
    [
        b"A : b\r\n",
        b"A\t: b\r\n",
        b" A: b\r\n",
        b": b\r\n",
        b"A\r\n",
        b"A b: c\r\n",
        b"x A: b\r\n",
        b"A: b\r\nx C: d\r\n",
        b"(A): b\r\n",
        b"\xc3\xa9: b\r\n",
        b"A\0: b\r\n",
        b"A: b\0c\r\n",
        b"A: b\rc\r\n",
        b"A: b\rC: d\r\n",
        b"A: b\r\r\n",
        b"A: b\x0bc\r\n",
        b"A: b\x0cc\r\n",
        b"A\r\n : b\r\n",
    ],
)
def test_refused_headers(lines: bytes) -> None:
    found = every_way(OK + lines + END)
    assert found.error is not None
    assert found.error.startswith("illegal header line")
    assert (found.status, found.headers) == (0, [])


def test_an_illegal_header_is_named_without_its_value() -> None:
    found = read(OK + b"Set-Cookie: secret\0\r\n" + END)
    assert found.error == "illegal header line: 'Set-Cookie'"


@pytest.mark.parametrize(
    ("lines", "body", "keep"),
    [
        (b"Content-Length: 5\r\n", b"abcde", True),
        (b"content-length:5\r\n", b"abcde", True),
        (b"Content-Length: 05\r\n", b"abcde", True),
        (b"Content-Length: 5\r\nContent-Length: 5\r\n", b"abcde", True),
        (b"Content-Length: 5, 5,5\r\n", b"abcde", True),
        (b"Content-Length: 5,5\r\nContent-Length: 5\r\n", b"abcde", True),
        (b"Content-Length: 0\r\n", b"", True),
        (b"Content-Length: 0\r\nConnection: close\r\n", b"", False),
        (b"Content-Length: 5\r\nConnection: Close\r\n", b"abcde", False),
        (b"Content-Length: 5\r\nConnection: a\r\nConnection: b , CLOSE\r\n", b"abcde", False),
        (b"Content-Length: 5\r\nConnection: close, \xe9\r\n", b"abcde", False),
        (b"Content-Length: 5\r\nConnection: \xc3\xa9, Close\r\n", b"abcde", False),
        (b"Content-Length: 5\r\nConnection: not-close\r\n", b"abcde", True),
        (b"Content-Length: 5\r\nConnection: keep-alive, close\r\n", b"abcde", False),
        (b"Content-Length: 5\r\nConnection: keep-alive\r\n", b"abcde", True),
        (b"", b"abcde", False),
        (b"Connection: keep-alive\r\n", b"abcde", False),
    ],
)
def test_lengths(lines: bytes, body: bytes, keep: bool) -> None:
    found = every_way(OK + lines + b"\r\n" + body)
    assert (found.error, found.body, found.keep) == (None, body, keep)
    assert [name for name, _ in found.headers].count("content-length") == (b"ength" in lines)


@pytest.mark.parametrize(
    ("blank", "body"),
    [
        (b"\r\n\r\n", b""),
        (b"\n\r\n", b""),
        (b"\n\n", b""),
        (b"\r\n\n", b""),
        (b"\r\n\n\r\n", b"\r\n"),
        (b"\n\n\r\n\r\n", b"\r\n\r\n"),
        (b"\n\nA: b\r\n\r\n", b"A: b\r\n\r\n"),
        (b"\r\n\r\n\n\n", b"\n\n"),
    ],
)
def test_the_first_blank_line_ends_a_head(blank: bytes, body: bytes) -> None:
    found = every_way(OK + b"A: b" + blank)
    assert (found.error, found.headers, found.body) == (None, [("a", "b")], body)
    assert every_way(b"HTTP/1.1 200" + blank).body == body


@pytest.mark.parametrize(
    "value",
    [
        *(b"", b"-5", b"+5", b"5.0", b"0x5", b"5_0", b"5 5", b"5;5", b"5,6", b"5,", b",5", b"05,5"),
        *(b"five", b"\xd9\xa5", b"\xb2", b"1" * 21, b"5\r\nContent-Length: 6", b"1\r\n 0"),
        b"\r\nContent-Length: 5",
    ],
)
def test_refused_lengths(value: bytes) -> None:
    found = every_way(OK + b"Content-Length: " + value + b"\r\n\r\nabcdefgh")
    assert found.error is not None
    assert found.error.startswith("bad Content-Length")
    assert (found.status, found.body) == (0, b"")


@pytest.mark.parametrize(
    "value",
    [
        *(b"gzip", b"gzip, chunked", b"chunked, chunked", b"identity", b"", b"chunked;q=1"),
        *(b"xchunked", b"chunked\r\nTransfer-Encoding: chunked", b"chun\xe2\x84\xaaed"),
        *(b"chunked,", b'"chunked"', b"chunked\r\nTransfer-Encoding: identity"),
    ],
)
def test_refused_codings(value: bytes) -> None:
    found = every_way(OK + b"Transfer-Encoding: " + value + b"\r\n\r\n0\r\n\r\n")
    assert found.error is not None
    assert found.error.startswith("Transfer-Encoding")


@pytest.mark.parametrize(
    ("head", "keep"),
    [
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n", True),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: CHUNKED\r\n", True),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding:\r\n chunked\r\n", True),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n", False),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n", False),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n", False),
        (b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n", False),
        (b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: keep-alive\r\n", False),
    ],
)
def test_chunks_decide_the_length(head: bytes, keep: bool) -> None:
    found = every_way(head + b"\r\n5\r\nabcde\r\n0\r\n\r\n")
    assert (found.error, found.body, found.keep) == (None, b"abcde", keep)


@pytest.mark.parametrize(
    ("chunks", "body"),
    [
        (b"0\r\n\r\n", b""),
        (b"3\r\nabc\r\n0\r\n\r\n", b"abc"),
        (b"a\r\n0123456789\r\nA\r\n0123456789\r\n0\r\n\r\n", b"0123456789" * 2),
        (b"3;a\r\nabc\r\n0;a=b\r\n\r\n", b"abc"),
        (b'3;a="x y";b\r\nabc\r\n0\r\n\r\n', b"abc"),
        (b"3 ;a\r\nabc\r\n0 \t\r\n\r\n", b"abc"),
        (b"3 \t\r\nabc\r\n0\r\n\r\n", b"abc"),
        (b"00000000000000000003\r\nabc\r\n000\r\n\r\n", b"abc"),
        (b"4\r\n\r\n\r\n\r\n0\r\n\r\n", b"\r\n\r\n"),
        (b"1\r\na\r\n" * 9 + b"0\r\n\r\n", b"a" * 9),
        (b"3\r\nabc\r\n0\r\nA: b\r\n\r\n", b"abc"),
        (b"3\r\nabc\r\n0\r\nA: b\r\n c\nD: e\n\n", b"abc"),
        (b"3\r\nabc\r\n0\r\n\n", b"abc"),
        (b"3\r\nabc\r\n0\r\nContent-Length: 1, 2\r\nTransfer-Encoding: gzip\r\n\r\n", b"abc"),
    ],
)
def test_chunks(chunks: bytes, body: bytes) -> None:
    found = every_way(CHUNKED + chunks)
    assert (found.error, found.body, found.keep) == (None, body, True)
    assert found.headers == [("transfer-encoding", "chunked")]
    assert every_way(CHUNKED + chunks + b"x").keep is False


@pytest.mark.parametrize(
    "chunks",
    [
        *(b"\r\n", b" 3\r\nabc\r\n", b"+3\r\nabc\r\n", b"-3\r\nabc\r\n", b"0x3\r\nabc\r\n"),
        *(b"0_3\r\nabc\r\n", b"3h\r\nabc\r\n", b"3 3\r\nabc\r\n", b"3\nabc\r\n", b"3\rabc\r\n"),
        *(b"3\r\r\nabc\r\n", b"3,a\r\nabc\r\n", b";a\r\nabc\r\n", b"\xb2\r\nab\r\n"),
        *(b"3;a\nb\r\nabc\r\n", b"3;a\rb\r\nabc\r\n", b"3;a\0\r\nabc\r\n"),
        *(b"f" * 21 + b"\r\nabc\r\n", b"0" * 20 + b"3\r\nabc\r\n", b"3.0\r\nabc\r\n"),
    ],
)
def test_refused_lines_before_chunks(chunks: bytes) -> None:
    found = every_way(CHUNKED + b"2\r\nhi\r\n" + chunks + b"0\r\n\r\n")
    assert found.error is not None
    assert found.error.startswith("illegal line before a chunk")
    assert found.body == b"hi"


@pytest.mark.parametrize("end", [b"", b"\n", b"\r", b"\rx", b"x\r\n", b"xx", b"\n\r", b"\r\r\n"])
def test_a_chunk_ends_where_its_size_says(end: bytes) -> None:
    found = every_way(CHUNKED + b"3\r\nabc" + end + b"0\r\n\r\n")
    assert found.error == "a chunk does not end where its size says"
    assert (found.body, found.keep) == (b"abc", False)


@pytest.mark.parametrize(
    "trailers", [b"a\r\n\r\n", b"a b: c\r\n\r\n", b" a: b\r\n\r\n", b"a: \0\n\n"]
)
def test_refused_trailers(trailers: bytes) -> None:
    found = every_way(CHUNKED + b"2\r\nhi\r\n0\r\n" + trailers)
    assert found.error is not None
    assert found.error.startswith("illegal header line")
    assert found.body == b"hi"


@pytest.mark.parametrize(
    ("head", "body", "keep"),
    [
        (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n", b"hi", False),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: Keep-Alive\r\n", b"hi", True),
        (
            b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: Keep-Alive, close\r\n",
            b"hi",
            False,
        ),
        (
            b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: \xe2\x84\xaaeep-Alive\r\n",
            b"hi",
            False,
        ),
        (b"HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\n", b"hi", False),
        (b"HTTP/1.0 304 Not Modified\r\nConnection: Keep-Alive\r\n", b"", True),
        (b"HTTP/1.1 204 No Content\r\n", b"", True),
        (b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n", b"", True),
        (b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n", b"", False),
        (b"HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n", b"", False),
        (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n", b"", True),
        (b"HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n", b"", False),
        (b"HTTP/1.1 304 Not Modified\r\nConnection: close\r\n", b"", False),
        (b"HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n", b"", True),
    ],
)
def test_versions_and_answers_without_a_body(head: bytes, body: bytes, keep: bool) -> None:
    found = every_way(head + b"\r\n" + body)
    assert (found.error, found.body, found.keep) == (None, body, keep)


@pytest.mark.parametrize(
    "document",
    [
        OK + b"Content-Length: 2\r\n\r\nhi",
        OK + b"Content-Length: 0\r\n\r\n",
        CHUNKED + b"2\r\nhi\r\n0\r\n\r\n",
        CHUNKED + b"0\r\nA: b\r\n\r\n",
        b"HTTP/1.1 204 No Content\r\n\r\n",
    ],
)
@pytest.mark.parametrize("more", [b"x", b"\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"])
def test_bytes_after_an_answer_spoil_the_connection(document: bytes, more: bytes) -> None:
    alone, followed = every_way(document), every_way(document + more)
    assert alone.keep
    assert not followed.keep
    assert (followed.body, followed.error) == (alone.body, None)


@pytest.mark.parametrize("start", [b"H", OK, b"HTTP/1.1 100 Continue\r\n\r\n", b"x", OK + END])
def test_bytes_before_a_request_are_noticed(start: bytes) -> None:
    answer = Parser()
    answer.feed(b"")
    assert not answer.begun
    answer.feed(start)
    assert answer.begun


@pytest.mark.parametrize("lines", [b"", b"Connection: keep-alive\r\n"])
def test_who_reads_can_say_that_a_connection_is_not_kept(lines: bytes) -> None:
    answer = Parser()
    answer.keep = False
    answer.feed(OK + lines + END)
    assert (answer.done, answer.keep) == (True, False)


def test_answers_that_announce_another_one_are_skipped() -> None:
    document = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\nLink: x\n\n" + OK + END
    found = every_way(document)
    assert (found.status, found.headers) == (200, [("content-length", "0")])
    assert found.keep
    assert every_way(b"HTTP/1.0 199 \r\nConnection: close\r\n\r\n" + OK + END).keep
    assert every_way(b"HTTP/1.1 100 Continue\r\nA B: c\r\n\r\n" + OK + END).error is not None


def test_a_change_of_the_protocol_is_refused() -> None:
    found = every_way(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n" + OK + END)
    assert found.error is not None
    assert found.error.startswith("the server switches to another protocol")


def test_they_are_limited_in_number() -> None:
    one = b"HTTP/1.1 102 Processing\r\n\r\n"
    assert every_way(one * INTERIM + OK + END).error is None
    found = every_way(one * (INTERIM + 1) + OK + END)
    assert found.error == f"more than {INTERIM} interim answers (1xx)"


@pytest.mark.parametrize(
    ("document", "error"),
    [
        (b"", "the connection ended before an answer came"),
        (b"HTTP/1.1 200 OK\r\n", "the connection ended within the head of the answer"),
        (b"HTTP/1.1 100 Continue\r\n\r\n", "the connection ended before an answer came"),
        (OK + b"Content-Length: 3\r\n\r\nab", "the connection ended within the body of the answer"),
        (CHUNKED, "the connection ended within the body of the answer"),
        (CHUNKED + b"5", "the connection ended within the body of the answer"),
        (CHUNKED + b"2\r\nhi", "the connection ended within the body of the answer"),
        (CHUNKED + b"2\r\nhi\r", "the connection ended within the body of the answer"),
        (CHUNKED + b"0\r\n", "the connection ended within the body of the answer"),
        (CHUNKED + b"0\r\nA: b\r\n", "the connection ended within the body of the answer"),
    ],
)
def test_an_end_too_early(document: bytes, error: str) -> None:
    found = every_way(document)
    assert (found.error, found.keep) == (error, False)


def test_an_answer_until_the_end_needs_the_end() -> None:
    answer = Parser()
    answer.feed(OK + b"\r\nabc")
    assert (answer.take(), answer.done, answer.keep) == (b"abc", False, False)
    answer.eof()
    assert (answer.done, answer.error) == (True, None)


def test_after_a_refusal_nothing_more_is_read() -> None:
    answer = Parser()
    answer.feed(CHUNKED + b"2\r\nhi\r\nx\r\n")
    error = answer.error
    assert error is not None
    answer.feed(b"2\r\nho\r\n0\r\n\r\n")
    answer.eof()
    assert (answer.error, answer.done, answer.keep) == (error, False, False)
    assert (answer.size, answer.take(), answer.size) == (2, b"hi", 0)


def test_an_end_after_the_answer_closes_the_connection() -> None:
    answer = Parser()
    answer.feed(OK + END)
    assert answer.keep
    answer.eof()
    assert (answer.keep, answer.done, answer.error) == (False, True, None)


@pytest.mark.parametrize("steps", [(), (4096, 1)])
@pytest.mark.parametrize("more", [0, 1])
def test_the_size_of_heads_and_trailers_is_limited(more: int, steps: tuple[int, ...]) -> None:
    head = OK + b"A: " + b"x" * (HEAD_BYTES - len(OK + b"A: \r\n" + END) + more) + b"\r\n" + END
    assert len(head) == HEAD_BYTES + more
    start = CHUNKED + b"0\r\n"
    trailers = b"A: " + b"x" * (HEAD_BYTES - 8 + more) + b"\r\n\r\n"
    for document in (head, start + trailers):
        error = read(document, steps).error
        assert error == (f"headers of more than {HEAD_BYTES} bytes" if more else None)


def test_a_head_without_an_end_is_not_kept() -> None:
    answer = Parser()
    answer.feed(OK + b"A: " + b"x" * (HEAD_BYTES - len(OK) - 4))
    assert answer.error is None
    answer.feed(b"x")
    assert answer.error is not None


@pytest.mark.parametrize("more", [0, 1])
def test_the_number_of_headers_is_limited(more: int) -> None:
    found = every_way(OK + b"A: b\r\n" * (FIELDS - 1 + more) + END)
    assert found.error == (f"more than {FIELDS} headers" if more else None)


@pytest.mark.parametrize("steps", [(), (1,), (1000,)])
@pytest.mark.parametrize("more", [0, 1])
def test_the_line_before_a_chunk_is_limited(more: int, steps: tuple[int, ...]) -> None:
    line = b"1;" + b"x" * (LINE_BYTES - 4 + more) + b"\r\n"
    found = read(CHUNKED + line + b"a\r\n0\r\n\r\n", steps)
    limit = f"the line before a chunk is longer than {LINE_BYTES} bytes"
    assert (found.error, found.body) == ((limit, b"") if more else (None, b"a"))


PARTS = st.sampled_from(
    [
        *(OK, CHUNKED, END, b"\r\n", b"\n", b"\r", b" ", b"0", b"5", b"hello", b"A: b", b"\0"),
        *(
            b"HTTP/1.0 200\r\n",
            b"HTTP/1.1 100 x\r\n\r\n",
            b"Content-Length: 5\r\n",
            b"5\r\nhello\r\n",
        ),
        *(b"0\r\n\r\n", b"0\r\nA: b\r\n\r\n", b";a", b"Connection: close\r\n", b" fold\r\n"),
    ]
)


@given(
    st.lists(PARTS | st.binary(max_size=8), max_size=12).map(b"".join),
    st.lists(st.integers(1, 60), min_size=1, max_size=6),
)
def test_the_division_makes_no_difference(document: bytes, steps: list[int]) -> None:
    assert read(document, steps).plain == read(document).plain == read(document, [1]).plain


class Counting(bytearray):
    """Held bytes that count how many of them are scanned, taken in and copied out."""

    work: Counter[str] = Counter()

    def find(self, what: Any, start: Any = 0, end: Any = None) -> int:
        found = super().find(what, start, len(self) if end is None else end)
        self.work["scanned"] += (found if found >= 0 else len(self)) - start
        return found

    def __iadd__(self, more: Any) -> Any:  # type: ignore[misc]
        self.work["taken"] += len(more)
        return super().__iadd__(more)

    def __getitem__(self, index: SupportsIndex | slice) -> Any:
        found = super().__getitem__(index)
        self.work["copied"] += len(found) if isinstance(found, bytearray) else 1
        return found


@pytest.mark.parametrize(
    "document",
    [
        OK + b"A: " + b"x" * 50_000 + b"\r\n" + END,
        OK + b"A: b\r\n" * 200 + b"B: " + b"\n x" * 9000 + b"\r\n" + END,
        CHUNKED + b"0\r\nA: " + b"x" * 50_000 + b"\r\n\r\n",
        CHUNKED + (b"1;" + b"x" * 4000 + b"\r\na\r\n") * 9 + b"0\r\n\r\n",
        CHUNKED + b"1\r\na\r\n" * 9000 + b"0\r\n\r\n",
    ],
)
def test_work_grows_with_the_bytes_only(document: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "bytearray", Counting, raising=False)
    Counting.work.clear()
    for step in (1, 7):
        answer = Parser()
        for piece in pieces(document, [step]):
            answer.feed(piece)
        assert answer.done
    work = Counting.work
    assert 0 < work["taken"] <= 2 * len(document)
    assert work["scanned"] <= 10 * len(document)
    assert work["copied"] <= 20 * len(document)


def test_a_body_is_passed_on_as_it_came() -> None:
    answer = Parser()
    answer.feed(OK + b"Content-Length: 1000000\r\n\r\n")
    piece = bytes(60_000)
    answer.feed(piece)
    assert answer.size == 60_000
    assert answer.take() is piece
    answer = Parser()
    answer.feed(CHUNKED + b"f4240\r\n")
    answer.feed(piece)
    assert answer.take() is piece
    answer.feed(piece)
    answer.feed(b"x")
    assert (answer.size, answer.take(), answer.size) == (60_001, piece + b"x", 0)
