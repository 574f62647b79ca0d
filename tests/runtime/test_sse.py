"""The decoder of server-sent events against the standard, in every division of the bytes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime.client.sse import Decoder, EventTooLarge, ServerEvent

CASES: list[tuple[bytes, list[tuple[str, bytes]]]] = [
    (b"data: a\n\n", [("", b"a")]),
    (b"data:a\n\n", [("", b"a")]),
    (b"data:  a\n\n", [("", b" a")]),
    (b"data: a\r\n\r\n", [("", b"a")]),
    (b"data: a\r\r", [("", b"a")]),
    (b"data: a\r\n\ndata: b\r\r\n", [("", b"a"), ("", b"b")]),
    (b"\xef\xbb\xbfdata: a\n\n", [("", b"a")]),
    (b": comment\n\ndata: a\n\n", [("", b"a")]),
    (b"id: 1\n\nretry: 5\n\n", []),
    (b"data:\n\n", [("", b"")]),
    (b"data\n\n", [("", b"")]),
    (b"data: a\ndata: b\n\n", [("", b"a\nb")]),
    (b"event: ping\ndata: {}\n\ndata: b\n\n", [("ping", b"{}"), ("", b"b")]),
    (b"event: x\n\ndata: b\n\n", [("", b"b")]),
    ("data: a\u2028b\n\n".encode(), [("", "a\u2028b".encode())]),
    ("data: ä€😀\n\n".encode(), [("", "ä€😀".encode())]),
    (b"data: last", [("", b"last")]),
    (b"data: last\n", [("", b"last")]),
    (b"data: a\n\ndata: b\n\n", [("", b"a"), ("", b"b")]),
    (b"unknown: x\ndatax: y\ndata: a\n\n", [("", b"a")]),
    (b"\n\n\n", []),
    (b"", []),
]


def decode(data: bytes, cuts: list[int]) -> list[tuple[str, bytes]]:
    decoder = Decoder()
    found: list[ServerEvent] = []
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    for start, end in pairwise(edges):
        found += decoder.feed(data[start:end])
    return [(event.name, event.data) for event in found + decoder.end()]


@pytest.mark.parametrize(("data", "events"), CASES)
def test_shapes_in_one_piece_and_byte_by_byte(data: bytes, events: list[tuple[str, bytes]]) -> None:
    assert decode(data, []) == events
    assert decode(data, list(range(len(data)))) == events


LINE = st.text(st.characters(blacklist_characters="\r\n", blacklist_categories=["Cs"]), max_size=20)


@given(
    st.lists(st.lists(LINE, min_size=1, max_size=3), max_size=5),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
    st.lists(st.integers(0, 200), max_size=8),
)
def test_any_events_come_back(
    events: list[list[str]], end: str, mark: bool, cuts: list[int]
) -> None:
    blocks = ["".join(f"data: {line}{end}" for line in lines) + end for lines in events]
    data = ("\ufeff" if mark else "").encode() + "".join(blocks).encode()
    assert decode(data, cuts) == [("", "\n".join(lines).encode()) for lines in events]


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=8))
def test_any_bytes_give_the_same_however_they_are_cut(data: bytes, cuts: list[int]) -> None:
    assert decode(data, cuts) == decode(data, [])


def test_an_event_that_is_too_large_is_refused() -> None:
    decoder = Decoder(limit=100)
    for _ in range(20):
        decoder.feed(b"data: " + b"a" * 90 + b"\n\n")
    decoder.feed(b"data: " + b"a" * 60)
    with pytest.raises(EventTooLarge):
        decoder.feed(b"a" * 60)
    with pytest.raises(EventTooLarge):
        Decoder(limit=100).feed(b"data: 1234567890\n" * 10)
