"""Arguments with other names than on the wire, wherever something else refers to them."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/lists.py", "models/sorter/methods.py")


def test_path_body_and_stream(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"words": []})
    client.lists.sort("a b", class_="a/quick", by=2)
    assert (wire.last.target, wire.last.json) == (
        "/v1/sort/a%20b",
        {"class": "a/quick", "sortKey": 2},
    )
    wire.answer(b'data: {"word": "x"}\n\ndata: -\n\n', "text/event-stream")
    with client.lists.sort("a", class_="a/quick", drip_feed=True) as stream:
        assert [event.word for event in stream] == ["x"]
    assert wire.last.json == {"class": "a/quick", "drip-feed": True}


def test_cursor(feature: Generated, wire: Wire) -> None:
    wire.json({"words": [{"word": "a"}], "next": "n"})
    wire.json({"words": [{"word": "b"}], "next": None})
    client = feature.client(wire.url)
    assert [item.word for item in client.lists.all(import_="s")] == ["a", "b"]
    assert [request.query for request in wire.requests] == [[("import", "s")], [("import", "n")]]


@pytest.mark.parametrize(
    ("value", "says"),
    [(date(2026, 1, 1), "`import_` has a value of type date"), ("\ud800", "field 'import_' holds")],
)
def test_messages_name_the_argument(feature: Generated, wire: Wire, value: Any, says: str) -> None:
    module = feature.module()
    kinds = (module.ArgumentTypeError, module.InvalidArgumentError)
    with pytest.raises(kinds, match=says):
        feature.client(wire.url).lists.all(import_=value)

    async def call() -> None:
        async with module.AsyncSample(base_url=wire.url, api_key="test-key") as client:
            await client.lists.all(import_=value)

    with pytest.raises(kinds, match=says):
        asyncio.run(call())
    with pytest.raises(kinds, match="`by` is a field of JSON"):
        feature.client(wire.url).lists.sort("a", class_="a/quick", by=b"1")
    assert wire.requests == []


def test_check_and_model_object(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    with pytest.raises(feature.module().CapabilityError, match="key"):
        client.lists.sort("a", class_="a/quick", by=4)
    with pytest.raises(feature.module().CapabilityError, match="key"):
        client.sorter("a/quick").tell("a", by=4)
    assert wire.requests == []
    wire.answer(b'data: {"word": "x"}\n\ndata: -\n\n', "text/event-stream")
    with client.sorter("a/quick").tell("place", by=1) as stream:
        assert "".join(stream.text) == "x"
    assert wire.last.target == "/v1/sort/place"
    assert wire.last.json == {"class": "a/quick", "sortKey": 1, "drip-feed": True}


def test_the_emulator_knows_the_wire_only(feature: Generated) -> None:
    with feature.emulator().Emulator() as emulator, feature.client(emulator.base_url) as client:
        assert client.lists.sort("a", class_="a/quick", by=2) is not None
        with pytest.raises(feature.module().UnprocessableError, match="key"):
            client.lists.sort("a", class_="a/quick", by=4, validation="off")
