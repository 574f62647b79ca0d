"""A resource whose methods stand in several files."""

from __future__ import annotations

from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/rooms.py", "types/rooms.py")


def test_methods_of_both_files(feature: Generated, wire: Wire) -> None:
    with feature.client(wire.url) as client:
        wire.json({"id": "7"})
        assert client.rooms.get("7").id == "7"
        wire.json({"id": "7", "until": "Monday"})
        booking = client.rooms.book("7")
        assert (wire.last.method, booking.id, booking.until) == ("POST", "7", "Monday")
        assert isinstance(booking, feature.module("types").Room)
        wire.json({"id": "7"})
        assert client.rooms.keys.get().id == "7"
    assert wire.last.path == "/v1/keys"
