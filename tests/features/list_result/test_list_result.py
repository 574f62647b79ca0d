"""An answer that is a list, a map of lists, or of unknown fields."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/stars.py", "types/stars.py")


def test_list(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json([{"name": "Vega", "size": 2.4}, {"name": "Mira"}])
    stars = client.stars.list()
    assert [(star.name, star.size) for star in stars] == [("Vega", 2.4), ("Mira", None)]
    assert all(isinstance(star, feature.module("types").Star) for star in stars)
    wire.json([])
    assert client.stars.list() == []
    wire.json({"name": "Vega"})
    with pytest.raises(feature.module().APIResponseValidationError):
        client.stars.list()


def test_maps_outside_of_the_base(feature: Generated, wire: Wire) -> None:
    client = feature.client(f"{wire.url}/v1")
    wire.json({"stars": {"Lyra": [{"name": "Vega"}], "Empty": []}})
    atlas = client.stars.atlas()
    assert wire.last.target == "/atlas"
    assert (atlas.stars["Lyra"][0].name, atlas.stars["Empty"]) == ("Vega", [])
    wire.json({"mirrors": [1, 2]})
    assert client.stars.telescope().mirrors == [1, 2]
