"""A type that holds itself."""

from __future__ import annotations

from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "types/trees.py", "params/trees.py")


def test_a_deep_tree_and_a_plain_one(feature: Generated, wire: Wire) -> None:
    tree: dict[str, object] = {"name": "leaf"}
    for number in range(20):
        tree = {"name": str(number), "children": [tree], "twin": {"name": "other"}}
    wire.json(tree)
    with feature.client(wire.url) as client:
        sorted_tree = client.trees.sort(**tree)
    assert wire.last.json == tree
    depth = 0
    while sorted_tree.children:
        assert sorted_tree.twin.name == "other"
        (sorted_tree,) = sorted_tree.children
        depth += 1
    assert (depth, sorted_tree.name, sorted_tree.twin) == (20, "leaf", None)
