"""A call whose answer can be streamed."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

EVENTS = b'data: {"number": 1}\n\ndata: {"number": 2}\n\ndata: <stop>\n\n'


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/clocks.py")


def test_three_forms_of_one_method(feature: Generated) -> None:
    """Whole, streamed, and either when the flag is not known before."""
    text = " ".join(feature.text("resources/clocks.py").split())
    assert text.count("@overload") == 3
    assert "live: Literal[False] | Omit = omit" in text
    assert "live: Literal[True]," in text
    assert "live: bool, " in text
    assert "-> Count | Stream[Tick]:" in text


def test_whole_and_streamed(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"numbers": [1, 2]})
    assert client.clocks.count(to=2, live=False).numbers == [1, 2]
    assert wire.last.json == {"to": 2, "live": False}
    wire.answer(EVENTS, "text/event-stream")
    with client.clocks.count(to=2, live=True) as stream:
        assert [tick.number for tick in stream] == [1, 2]
        assert stream.ended
    assert wire.last.json == {"to": 2, "live": True}


def test_end_without_the_marker_and_an_error(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.answer(b'data: {"number": 1}\n\n', "text/event-stream")
    with client.clocks.count(to=2, live=True) as stream:
        assert [tick.number for tick in stream] == [1]
        assert not stream.ended
    wire.answer(b'data: {"number": 1}\n\ndata: {"failure": "worn"}\n\n', "text/event-stream")
    with client.clocks.count(to=2, live=True) as stream:
        assert next(stream).number == 1
        with pytest.raises(feature.module().APIError, match="worn"):
            next(stream)
