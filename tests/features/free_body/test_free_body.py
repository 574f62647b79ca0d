"""The whole body is one argument."""

from __future__ import annotations

from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/tasks.py", "params/tasks.py")


def test_free_map(feature: Generated, wire: Wire) -> None:
    wire.json({"ok": True, "seconds": 3})
    outcome = feature.client(wire.url).tasks.run("a/b", {"class": 1, "deep": {"x": None}})
    assert (wire.last.method, wire.last.target) == ("POST", "/v1/tasks/a/b")
    assert wire.last.json == {"class": 1, "deep": {"x": None}}
    assert (outcome.ok, outcome.seconds) == (True, 3)


def test_named_type_and_extra_fields(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({})
    client.tasks.configure("a/b", {"level": 2}, extra_body={"more": 1})
    assert (wire.last.method, wire.last.target) == ("PUT", "/v1/tasks/a%2Fb")
    assert wire.last.json == {"level": 2, "more": 1}
