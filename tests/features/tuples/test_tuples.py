"""An array of fixed length is a tuple; an answer may be a list of plain values."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "types/tides.py", "operations/tides.py")


def test_tuples(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"tides": [["06:10", 3.5], ["12:20", 0.4]], "by_place": {"Dover": [["06:00", 1]]}})
    found = client.tides.list()
    assert found.tides == [("06:10", 3.5), ("12:20", 0.4)]
    assert found.by_place == {"Dover": [("06:00", 1.0)]}
    wire.json({"tides": [["06:10"]]})
    assert client.tides.list().tides == [["06:10"]]


def test_tuples_are_sent(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"tides": []})
    client.tides.compare(tide=("06:10", 3.5))
    assert wire.last.json == {"tide": ["06:10", 3.5]}


def test_a_list_of_texts(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json(["Dover", "Calais"])
    assert client.tides.places() == ["Dover", "Calais"]
    wire.json({"places": []})
    with pytest.raises(feature.module().APIResponseValidationError, match="list is needed"):
        client.tides.places()
