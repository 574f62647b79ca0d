"""A call that always streams, a line of JSON for each event."""

from __future__ import annotations

import inspect

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

MEDIA = "application/x-ndjson"
LINES = b'{"size": 1}\n{}\r\n\n{"size": 2}\r\n{"total": 2}\n'


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/taps.py")


def test_one_form_of_the_method(feature: Generated) -> None:
    text = " ".join(feature.text("resources/taps.py").split())
    assert "@overload" not in text
    assert "-> Stream[Drop]:" in text
    assert "A stream. Each event: a drop, or the end." in text


def test_events(feature: Generated, wire: Wire) -> None:
    wire.answer(LINES, MEDIA)
    with feature.client(wire.url) as client, client.taps.open("kitchen") as stream:
        assert [drop.size for drop in stream] == [1, 2, None]
        assert stream.ended
    assert wire.last.headers["accept"] == MEDIA


@pytest.mark.parametrize("media", ["application/json", "text/plain", "application/jsonl"])
def test_names_of_lines(feature: Generated, wire: Wire, media: str) -> None:
    wire.answer(LINES, media)
    with feature.client(wire.url) as client, client.taps.open("kitchen") as stream:
        assert len([*stream]) == 3


def test_an_end_without_the_last_event(feature: Generated, wire: Wire) -> None:
    wire.answer(b'{"size": 1}\n{"size": 2}', MEDIA)
    with feature.client(wire.url) as client, client.taps.open("kitchen") as stream:
        assert [drop.size for drop in stream] == [1, 2]
        assert not stream.ended


def test_lines_that_are_no_events(feature: Generated, wire: Wire) -> None:
    errors = feature.module()
    with feature.client(wire.url) as client:
        wire.answer(b'{"size": 1}\nnonsense\n', MEDIA)
        with client.taps.open("kitchen") as stream:
            assert next(stream).size == 1
            with pytest.raises(errors.APIResponseValidationError, match="no JSON"):
                next(stream)
        wire.answer(b'{"size": 1}\n{"problem": "dry"}\n', MEDIA)
        with client.taps.open("kitchen") as stream:
            assert next(stream).size == 1
            with pytest.raises(errors.APIError, match="dry"):
                next(stream)
        wire.answer(b"", MEDIA)
        with pytest.raises(errors.APIResponseValidationError, match="empty"):
            client.taps.open("kitchen")


def test_the_raw_form_gives_the_stream_too(feature: Generated, wire: Wire) -> None:
    wire.answer(LINES, MEDIA)
    with feature.client(wire.url) as client:
        raw = client.with_raw_response.taps.open("kitchen")
        assert raw.status_code == 200
        assert [drop.size for drop in raw.parse()] == [1, 2, None]
    assert not inspect.iscoroutinefunction(client.taps.open)
