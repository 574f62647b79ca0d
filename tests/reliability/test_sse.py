"""The decoder of server-sent events: against the standard, its work, its limit, odd ends."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from itertools import pairwise
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from codegen.runtime.client import sse as decoding
from codegen.runtime.client.sse import LIMIT, Decoder, EventTooLarge, ServerEvent
from deepinfra_client import (
    APIError,
    APIResponseValidationError,
    BadRequestError,
    IncompleteStreamError,
    StreamError,
)
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import Peer, chunk, sse
from tests.reliability.asking import events_of, model_of, written

Found = list[tuple[str, str]]


def standard(document: bytes) -> Found:
    """Read a whole document word for word as the standard says; its end ends the last event."""
    text = document.decode("utf-8", "replace").removeprefix("\ufeff")
    found: Found = []
    name, data = "", ""
    for line in [*re.split(r"\r\n|\n|\r", text), ""]:
        if not line:
            if data:
                found.append((name, data.removesuffix("\n")))
            name, data = "", ""
            continue
        field, colon, value = line.partition(":")
        if colon and not field:
            continue
        value = value.removeprefix(" ")
        if field == "event":
            name = value
        elif field == "data":
            data += value + "\n"
    return found


def decoded(document: bytes, cuts: list[int]) -> Found:
    """Read a document in pieces."""
    decoder = Decoder()
    edges = [0, *sorted(min(cut, len(document)) for cut in cuts), len(document)]
    events = [event for low, high in pairwise(edges) for event in decoder.feed(document[low:high])]
    return [(event.name, event.data.decode("utf-8", "replace")) for event in events + decoder.end()]


def decoded_shortly(document: bytes, cuts: list[int]) -> Found:
    """Read a document in pieces, by the short way where the decoder takes it."""
    decoder = Decoder()
    edges = [0, *sorted(min(cut, len(document)) for cut in cuts), len(document)]
    found: Found = []
    for low, high in pairwise(edges):
        piece = document[low:high]
        plain = decoder.plain(piece)
        if plain is None:
            found += _said(decoder.feed(piece))
        else:
            found += [("", data.decode("utf-8", "replace")) for data in plain]
    return found + _said(decoder.end())


def _said(events: list[ServerEvent]) -> Found:
    return [(event.name, event.data.decode("utf-8", "replace")) for event in events]


LINES = (
    *("data: a", "data:b", "data", "data:", "data:  c", ": hi", ":", "id: 1", "id", "retry: 3"),
    *(
        "event: x",
        "event:y",
        "event",
        "datax: no",
        "Data: no",
        " data: no",
        "data : no",
        "",
        "",
        "",
    ),
    *("data: a\u2028b\u2029c\u0085d\x0b\x0c", "data: \ufeff", "data: Grüße 🍝", "data: \x00", "x"),
)
ENDS = ("\n", "\r\n", "\r")
PARTS = st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(ENDS)), max_size=12)
JUNK = st.sampled_from((b"", b"\xff", b"\xc3", b"data: \xe2\x82\n\n", b"\xef\xbb", b"\xef\xbb\xbf"))
CUTS = st.lists(st.integers(0, 300), max_size=10)


@given(PARTS, JUNK, JUNK, CUTS)
@example([("data: a", "\r"), ("", "\n"), ("data: b", "\r\n")], b"\xef\xbb\xbf", b"", [1, 2, 3])
@example([("data: a", "\r\n"), ("", "\r\n")], b"\xef\xbb\xbf", b"\xff", list(range(20)))
def test_as_the_standard_says_however_it_is_cut(
    parts: list[tuple[str, str]], before: bytes, after: bytes, cuts: list[int]
) -> None:
    document = before + "".join(line + end for line, end in parts).encode() + after
    assert decoded(document, cuts) == standard(document)
    assert decoded_shortly(document, cuts) == standard(document)


USUAL = st.lists(
    st.sampled_from(
        (b'data: {"a": 1}\n\n', b"data: \n\n", b"data:  b\n\n", b"data: c\n\n") * 3
        + (
            b": hi\n\n",
            b"data: d\ndata: e\n\n",
            b"event: x\ndata: f\n\n",
            b"\n",
            b"data: g\r\n\r\n",
        )
        + (b"data:h\n\n", b"id: 1\n", b"data: i\n", b"xdata: j\n\n", b"data: k\n\ndata: l")
    ),
    max_size=12,
)


@given(USUAL, CUTS)
@example([b"data: a\n\n", b"data: b\n\n", b"data: c\n\n"], [3, 12, 14])
def test_the_short_way_gives_the_same(parts: list[bytes], cuts: list[int]) -> None:
    """What is nearly all of the usual form, with something else in between."""
    document = b"".join(parts)
    assert decoded_shortly(document, cuts) == decoded(document, cuts) == standard(document)


def test_the_usual_form_takes_the_short_way() -> None:
    decoder = Decoder()
    assert decoder.plain(b"data: a\n\n") == [b"a"]
    assert decoder.plain(b"data: b\n\ndata: c\n\ndata: d") == [b"b", b"c"]
    assert decoder.plain(b"e\n\n") == [b"de"]
    assert decoder.plain(b"data: f\n") is None
    assert decoder.feed(b"data: f\n") == []
    assert decoder.plain(b"\n") is None, "a line stands before it"


def test_the_short_way_keeps_to_the_limit() -> None:
    decoder = Decoder(limit=20)
    decoder.feed(b"data: a\n\n")
    assert decoder.plain(b"data: 0123456789012345\n\n") is None
    with pytest.raises(EventTooLarge):
        decoder.feed(b"data: 0123456789012345\n\n")


def test_an_event_is_given_as_soon_as_its_end_has_come() -> None:
    """A line may end with CR alone: whether LF follows is not waited for."""
    decoder = Decoder()
    assert decoder.feed(b"data: a\r") == []
    assert [event.data for event in decoder.feed(b"\r")] == [b"a"]
    assert decoder.feed(b"\ndata: b\n") == []
    assert [event.data for event in decoder.feed(b"\n")] == [b"b"]


# ---- work ----------------------------------------------------------------------------------------


class Work:
    """Counts the calls that the decoder makes, and the bytes that they are made on."""

    def __init__(self) -> None:
        self.calls = 0
        self.bytes = 0

    def __call__(self, frame: FrameType, kind: str, called: Any) -> None:
        if kind == "c_call" and frame.f_code.co_filename == decoding.__file__:
            self.calls += 1
            self.bytes += len(getattr(called, "__self__", None) or b"") if _bytes(called) else 0


def _bytes(called: Any) -> bool:
    return isinstance(getattr(called, "__self__", None), bytes)


def work(document: bytes, size: int) -> Work:
    """Read a document in pieces of a size."""
    pieces = [document[at : at + size] for at in range(0, len(document), size)]
    decoder, found = Decoder(), Work()
    sys.setprofile(found)
    try:
        for piece in pieces:
            decoder.feed(piece)
        decoder.end()
    finally:
        sys.setprofile(None)
    return found


DOCUMENTS: dict[str, Callable[[int], bytes]] = {
    "one long line": lambda n: b"data: " + b"x" * n + b"\n\n",
    "many lines of one event": lambda n: b"data: x\n" * (n // 8) + b"\n",
    "many events": lambda n: b"data: x\n\n" * (n // 9),
    "line ends": lambda n: b"\r\n\r" * (n // 3),
    "no end": lambda n: b"x" * n,
}


@pytest.mark.parametrize("size", [1, 7, 4096])
@pytest.mark.parametrize("kind", DOCUMENTS)
def test_work_grows_with_the_bytes_and_no_faster(kind: str, size: int) -> None:
    small, large = (work(DOCUMENTS[kind](n), size) for n in (20_000, 80_000))
    assert large.bytes <= 4.4 * small.bytes + 1000
    assert large.calls <= 4.4 * small.calls + 100
    assert large.bytes <= 20 * 80_000


# ---- limit ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 5, 1000])
def test_the_limit_is_of_an_event(size: int) -> None:
    def read(document: bytes) -> int:
        decoder = Decoder(limit=100)
        pieces = [document[at : at + size] for at in range(0, len(document), size)]
        return sum(len(decoder.feed(piece)) for piece in pieces) + len(decoder.end())

    full = b"data: " + b"x" * 94
    assert read((full + b"\n\n") * 5 + full) == 6
    assert read(b": " + b"x" * 90 + b"\n" + full + b"\n\n") == 1
    for large in (full + b"x", full + b"\ndata: x", b"data\n" * 26, b": " + b"x" * 200):
        with pytest.raises(EventTooLarge, match="more than 100 bytes"):
            read(large)


def test_events_before_one_that_is_too_large_are_kept() -> None:
    with pytest.raises(EventTooLarge) as caught:
        Decoder(limit=10).feed(b"data: a\n\ndata: " + b"x" * 20)
    assert [event.data for event in caught.value.events] == [b"a"]


def test_an_event_of_more_than_64_mib_is_refused(api: Driver, peer: Peer) -> None:
    assert LIMIT == 64 * 2**20
    piece = b"x" * 2**20
    peer.server.stream([*sse([chunk("One")], done=False), b"data: ", *([piece] * 64)], "hang")
    found = follow(api, lambda c: model_of(c).stream("Hi"))
    assert isinstance(found.error, StreamError)
    assert "an event has more than 67,108,864 bytes" in str(found.error)
    assert found.error.partial.text == "One"


# ---- odd ends ------------------------------------------------------------------------------------

ONE, TWO, LAST = (
    b"".join(sse([event], done=False))
    for event in (chunk("One"), chunk(" two"), chunk(finish="stop"))
)


@pytest.mark.parametrize("missing", [b"\n", b"\n\n"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_the_last_event_counts_without_its_blank_line(
    api: Driver, peer: Peer, missing: bytes, end: bytes
) -> None:
    """The standard drops it: "The end of a stream" in docs/reliability.md says why we do not."""
    document = (ONE + TWO + LAST).removesuffix(missing).replace(b"\n", end)
    peer.server.stream([document])
    assert follow(api, lambda c: model_of(c).stream("Hi")).result.text == "One two"


def test_a_last_event_that_is_not_whole_is_an_incomplete_stream(api: Driver, peer: Peer) -> None:
    for cut in range(len(b"data: {"), len(TWO) - 3, 9):
        peer.server.stream([ONE + TWO[:cut]])
        with pytest.raises(IncompleteStreamError, match="broke off within an event, after 1 "):
            events_of(api)
    peer.server.stream([ONE + TWO[:40]])
    error = follow(api, lambda c: model_of(c).stream("Hi")).error
    assert isinstance(error, IncompleteStreamError)
    assert error.partial.text == "One"


def test_half_a_mark_of_the_end_loses_nothing(api: Driver, peer: Peer) -> None:
    for cut in range(1, len(b"data: [DONE]")):
        peer.server.stream([ONE + LAST + b"data: [DONE]"[:cut]])
        assert follow(api, lambda c: model_of(c).stream("Hi")).result.text == "One"


@pytest.mark.parametrize(
    "body", [b"", b"\n\n", b": ping\n\n", b"event: ping\ndata: {}\n\n", b"id: 1"]
)
def test_no_event_at_all_is_an_incomplete_stream(api: Driver, peer: Peer, body: bytes) -> None:
    peer.server.stream([body] if body else [], x_request_id="r-1")
    with pytest.raises(IncompleteStreamError, match="without any event") as caught:
        api.collect(
            lambda c: c.chat.completions.create(
                model="owner/unknown",
                messages=[{"role": "user", "content": "Hi"}],
                stream=True,
                max_retries=0,
            )
        )
    assert caught.value.request_id == "r-1"


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        (b"<html><body>Sign in</body></html>", APIResponseValidationError, "holds none"),
        (b'{"error": {"message": "Broke", "code": 400}}', BadRequestError, "Broke"),
        (b'{"detail": "Broke"}', APIError, "Broke"),
        (b'{"id": "c1", "choices": []}', APIResponseValidationError, "holds none"),
    ],
)
def test_what_is_only_said_to_be_a_stream(
    api: Driver, peer: Peer, body: bytes, kind: type[APIError], text: str
) -> None:
    peer.server.stream([body], x_request_id="r-1")
    with pytest.raises(kind, match=text) as caught:
        events_of(api)
    assert caught.value.request_id == "r-1"
    assert caught.value.body


def test_bytes_that_are_no_text_are_replaced(api: Driver, peer: Peer) -> None:
    peer.server.stream([ONE.replace(b"One", b"O\xffe\xc3") + LAST])
    assert written(events_of(api)) == "O\ufffde\ufffd"
    peer.server.stream([LAST.replace(b'"stop"', b'"stop"') + ONE.replace(b"One", b"\xff")[:-2]])
    assert written(events_of(api)) == "\ufffd"
