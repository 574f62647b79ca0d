"""A union told apart by a property; a member that nobody knows yet is kept."""

from __future__ import annotations

from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "types/shapes.py", "params/shapes.py")


def test_known_and_unknown_members(feature: Generated, wire: Wire) -> None:
    types = feature.module("types")
    shapes = [
        {"kind": "circle", "radius": 1.5},
        {"kind": "square", "side": 2, "tilt": 45},
        {"kind": "star", "points": 5},
    ]
    wire.json({"shapes": shapes})
    drawing = feature.client(wire.url).shapes.draw(shapes=shapes)
    assert wire.last.json == {"shapes": shapes}
    assert [type(item) for item in drawing.shapes] == [
        types.Circle, types.Square, types.UnknownShape,
    ]  # fmt: skip
    assert drawing.shapes[1].tilt == 45
    assert drawing.shapes[2].points == 5
    assert drawing.model_dump()["shapes"] == shapes
