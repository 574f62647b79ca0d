"""In requests an enumeration is closed."""

from __future__ import annotations

from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "resources/lamps.py", "params/lamps.py")


def test_values_are_sent_as_they_are(feature: Generated, wire: Wire) -> None:
    wire.json({"lit": True})
    scene = {"name": "dusk", "version": 2}
    lamp = feature.client(wire.url).lamps.set(mode="warm", step=3, effect=None, scene=scene)
    assert lamp.lit is True
    assert wire.last.json == {"mode": "warm", "step": 3, "effect": None, "scene": scene}
