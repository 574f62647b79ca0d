"""A call that should not be used any more says so and still works."""

from __future__ import annotations

import inspect

from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "resources/doors.py")


def test_the_method_names_the_way_out(feature: Generated, wire: Wire) -> None:
    wire.json({"open": True})
    doors = feature.client(wire.url).doors
    said = inspect.getdoc(doors.unlock) or ""
    assert said.startswith("Unlock a door.\n\nIt locks itself after a minute.\n")
    assert "\nDeprecated: Use `open`.\n" in said
    assert doors.unlock("front").open
