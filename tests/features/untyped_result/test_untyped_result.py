"""An answer that nobody describes comes as it is."""

from __future__ import annotations

import inspect

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/moods.py")


@pytest.mark.parametrize("value", [None, [], {"a": [1, None]}, "calm", 2.5])
def test_any_value(feature: Generated, wire: Wire, value: object) -> None:
    wire.json(value)
    with feature.client(wire.url) as client:
        assert client.moods.list() == value


def test_an_answer_that_is_no_json(feature: Generated, wire: Wire) -> None:
    wire.answer(b"<html>", "text/html")
    client = feature.client(wire.url)
    with client, pytest.raises(feature.module().APIResponseValidationError):
        client.moods.list()


def test_what_it_is_stands_in_the_docstring(feature: Generated, wire: Wire) -> None:
    said = inspect.getdoc(feature.client(wire.url).moods.list) or ""
    assert "The moods, in whatever form." in said
