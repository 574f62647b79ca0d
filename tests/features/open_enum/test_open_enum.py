"""Unknown values of an enumeration pass where it is open."""

from __future__ import annotations

import pytest
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "types/jobs.py", "params/jobs.py")


def test_known_and_unknown_values_come_back_as_they_were(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    for answer in (
        {"state": "done", "level": 2, "note": "late", "kind": "daily"},
        {"state": "paused", "level": 7, "note": None},
        {"state": "stopped", "note": "early", "further": ["x"]},
    ):
        wire.json(answer)
        job = client.jobs.create(queue="evening")
        assert wire.last.json == {"queue": "evening"}
        assert job.model_dump(exclude_unset=True) == answer


def test_closed_on_purpose(feature: Generated, wire: Wire) -> None:
    """The type says `once` or `daily`; what the service says all the same is kept."""
    with pytest.raises(ValidationError, match="daily"):
        feature.module("types").Job(state="done", kind="never")
    wire.json({"state": "done", "kind": "never"})
    assert feature.client(wire.url).jobs.create(queue="day").kind == "never"


def test_signature(feature: Generated) -> None:
    assert 'queue: Literal["day", "night"] | str,' in feature.text("resources/jobs.py")
