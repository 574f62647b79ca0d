"""A model that is known for something else is refused; one that is not known passes."""

from __future__ import annotations

import re

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/works.py", "capabilities/tables/kitchen.py")


def test_the_table_knows_what_a_model_is_for(feature: Generated) -> None:
    garden = feature.module("capabilities").garden
    names = ("g/spade", "g/mower", "g/thing", "g/none")
    assert [garden.task(name) for name in names] == ["digging", "mowing", None, None]
    assert feature.module("capabilities").kitchen.task("k/knife") == "cutting"
    assert [row.id for row in garden.find(use="digging")] == ["g/spade", "g/both"]


@pytest.mark.parametrize(
    ("method", "tool"),
    [
        ("dig", "g/spade"),
        ("dig", "g/both"),
        ("dig", "g/thing"),
        ("dig", "x/unknown"),
        ("cut", "k/knife"),
        ("cut", "g/both"),
        ("cut", "g/mower"),
    ],
)
def test_models_that_pass(feature: Generated, wire: Wire, method: str, tool: str) -> None:
    wire.json({"id": "1"})
    assert getattr(feature.client(wire.url).works, method)(tool).id == "1"


@pytest.mark.parametrize(
    ("method", "tool", "says"),
    [
        (
            "dig",
            "k/knife",
            "k/knife is a model for cutting, and this call is for digging. "
            "Models for it: g/spade, g/both. (known from letter, checked 2026-03-03; ",
        ),
        ("dig", "g/mower", "g/mower is a model for mowing, and this call is for digging. "),
        ("cut", "g/spade", "this call is for cutting or mowing. Models for it: k/knife, g/both, "),
    ],
)
def test_models_for_something_else(
    feature: Generated, wire: Wire, method: str, tool: str, says: str
) -> None:
    call = getattr(feature.client(wire.url).works, method)
    with pytest.raises(feature.module().CapabilityError, match=re.escape(says)) as caught:
        call(tool)
    assert caught.value.option == "task"
    assert not wire.requests
    with pytest.warns(UserWarning, match=re.escape(says)):
        call(tool, validation="warn")
    call(tool, validation="off")
    assert len(wire.requests) == 2


def test_a_last_event_that_holds_something(feature: Generated, wire: Wire) -> None:
    events = (
        b'data: {"id": "1", "end": null}\n\n'
        b'data: {"id": "2", "end": {"why": null}}\n\n'
        b'data: {"id": "3", "end": {"why": "done"}}\n\n'
    )
    wire.answer(events + b'data: {"id": "4"}\n\n', "text/event-stream")
    with feature.client(wire.url).works.dig("g/spade", live=True) as stream:
        assert [event.id for event in stream] == ["1", "2", "3"]
        assert stream.ended


def test_ids_of_a_profile_complete_the_argument(feature: Generated) -> None:
    text = feature.text("resources/works.py")
    assert "tool: SpadeGardenModelId | str" in text
    assert "tool: KitchenModelId | str" in text
