"""Null is sent and understood only where the schema says so."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "types/notes.py", "params/notes.py")


def test_given_null_and_not_given(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"id": "1", "colour": None})
    note = client.notes.create(text="a", colour=None)
    assert wire.last.json == {"text": "a", "colour": None}
    assert (note.colour, note.spot) == (None, None)
    assert note.model_fields_set == {"id", "colour"}
    wire.json({"id": "2", "colour": "red", "spot": {"row": 1, "column": None}})
    note = client.notes.create(text="a", spot={"row": 1, "column": None})
    assert wire.last.json == {"text": "a", "spot": {"row": 1, "column": None}}
    assert (note.spot.row, note.spot.column) == (1, None)


def test_null_where_the_schema_has_none(feature: Generated, wire: Wire) -> None:
    """`id` is never null: such an answer is reported, with its body kept."""
    wire.json({"id": None, "colour": None})
    refusal: type[Exception] = feature.module().APIResponseValidationError
    with feature.client(wire.url) as client, pytest.raises(refusal) as caught:
        client.notes.create(text="a")
    assert vars(caught.value)["body"] == {"id": None, "colour": None}
