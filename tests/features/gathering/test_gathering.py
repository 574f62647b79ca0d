"""A helper that streams a call and gathers the whole answer from the events."""

from __future__ import annotations

import json
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

EVENTS: list[dict[str, Any]] = [
    {"step": "begin", "tale": {"name": "Ida", "parts": [], "cost": {"coins": 1, "ink": 7}}},
    {"step": "part", "at": 0, "part": {"form": "prose", "words": "Once"}},
    {"step": "words", "at": 0, "text": " upon"},
    {"step": "part", "at": 1, "part": {"form": "map", "places": {}}},
    {"step": "places", "at": 1, "text": '{"well": [1,'},
    {"step": "words", "at": 0, "text": " a time"},
    {"step": "places", "at": 1, "text": " 2]}"},
    {"step": "finish", "cost": {"coins": 3}},
]


def send(wire: Wire, *events: dict[str, Any]) -> None:
    body = b"".join(f"data: {json.dumps(event)}\n\n".encode() for event in events)
    wire.answer(body, "text/event-stream")


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(
        feature, snapshot, "helpers/tales_streams.py", "operations/helpers/tales_streams.py"
    )


def test_method_and_exports(feature: Generated) -> None:
    text = feature.text("resources/tales.py")
    assert "    ) -> TaleStream:" in text
    assert "gather_answer(" in text
    assert feature.module().TaleStream is feature.module("helpers").TaleStream
    assert feature.module().AsyncTaleStream.__name__ == "AsyncTaleStream"


def test_gathering(feature: Generated, wire: Wire) -> None:
    types, client = feature.module("types"), feature.client(wire.url)
    send(wire, *EVENTS)
    with client.tales.follow(hero="Ida") as stream:
        assert [event.step for event in stream] == [event["step"] for event in EVENTS]
        tale = stream.get_final_message()
        assert stream.get_final_text() == "Once upon a time"
    assert wire.last.json == {"hero": "Ida", "live": True}
    assert isinstance(tale, types.Tale)
    assert tale.model_dump(exclude_unset=True) == {
        "name": "Ida",
        "parts": [
            {"form": "prose", "words": "Once upon a time"},
            {"form": "map", "places": {"well": [1, 2]}},
        ],
        "cost": {"coins": 3, "ink": 7},
    }


def test_text_and_snapshots(feature: Generated, wire: Wire) -> None:
    send(wire, *EVENTS)
    with feature.client(wire.url).tales.follow(hero="Ida") as stream:
        next(stream)
        early = stream.current_message_snapshot
        assert list(stream.text_stream) == [" upon", " a time"]
    assert early.parts == []
    assert len(stream.current_message_snapshot.parts) == 2


def test_an_early_end(feature: Generated, wire: Wire) -> None:
    send(wire, *EVENTS[:5])
    with (
        pytest.raises(feature.module().IncompleteStreamError) as caught,
        feature.client(wire.url).tales.follow(hero="Ida") as stream,
    ):
        stream.get_final_message()
    assert [part.form for part in caught.value.partial.parts] == ["prose", "map"]
    assert caught.value.partial.parts[1].places == {"well": [1]}
