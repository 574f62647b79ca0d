"""The list that a call answers, as a map."""

from __future__ import annotations

import asyncio

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

SCORES = {
    "game": {
        "scores": [
            {"playerName": "Ada", "cents": 125},
            {"playerName": "Bob", "cents": None},
            {"cents": 5},
            {"playerName": "Eve", "cents": 30},
        ]
    }
}


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/scores.py")


def test_lookup(feature: Generated, wire: Wire) -> None:
    wire.json(SCORES)
    points = feature.client(wire.url).scores.points(2, extra_headers={"X-Mark": "1"})
    assert points == {"Ada": 1.25, "Eve": 0.3}
    assert wire.last.query == [("round", "2")]
    assert wire.last.headers["x-mark"] == "1"


def test_awaited(feature: Generated, wire: Wire) -> None:
    wire.json(SCORES)

    async def ask() -> object:
        async with feature.async_client(wire.url) as made:
            return await made.scores.points(2)

    assert asyncio.run(ask()) == {"Ada": 1.25, "Eve": 0.3}


def test_errors_are_those_of_the_call(feature: Generated, wire: Wire) -> None:
    errors = feature.module()
    wire.json({"error": {"message": "no such round"}}, 404)
    with pytest.raises(errors.APIStatusError, match="no such round"):
        feature.client(wire.url).scores.points(9)
    assert (
        feature.files["docs/api.md"].decode().count("Returns `dict[str, float]`: Points by player.")
        == 1
    )
    assert "scores.points(round) -> dict[str, float]" in feature.files["surface.txt"].decode()
