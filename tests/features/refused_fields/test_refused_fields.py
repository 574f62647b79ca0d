"""What callers often send and the service does not know."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/orders.py", "resources/orders.py")


def test_the_argument_takes_nothing(feature: Generated) -> None:
    """Checkers refuse it, and editors show at once what to do in its place."""
    method: Callable[..., Any] = feature.module("resources.orders").Orders.place
    assert inspect.signature(method).parameters["tip_percent"].annotation == "Omit"
    assert "tip_percent: Not known to the service. Tip in cash." in (inspect.getdoc(method) or "")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"tip_percent": 10}, "`tip_percent` is not known to the service: Tip in cash;"),
        ({"extras": [{"kind": "salt"}, {"kind": "ketchup"}]}, "'ketchup' .*: Take `tomatoes`;"),
        ({"extras": [{"kind": "salt", "price": 1}]}, "`price` .*: Prices stand on the menu;"),
        ({"extra_body": {"tipPercent": 10}}, "Tip in cash"),
        ({"extra_body": {"extras": [{"kind": "ketchup"}]}}, "Take `tomatoes`"),
    ],
)
def test_it_is_refused_before_sending(
    feature: Generated, wire: Wire, given: dict[str, Any], says: str
) -> None:
    client = feature.client(wire.url)
    with pytest.raises(feature.module().InvalidArgumentError, match=says):
        client.orders.place("soup", **given)
    assert wire.requests == []


def test_what_is_fine_goes_through(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    asked: list[dict[str, Any]] = [
        {"tip_percent": None},
        {"extras": [{"kind": "salt", "price": None}]},
        {"extra_body": {"tipPercent": None}},
    ]
    for given in asked:
        wire.json({"id": "1"})
        assert client.orders.place("soup", **given).id == "1"


def test_it_goes_through_when_nothing_is_checked(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"id": "1"})
    client.orders.place("soup", extras=[{"kind": "ketchup"}], tip_percent=10, validation="off")
    assert wire.last.json == {
        "dish": "soup", "extras": [{"kind": "ketchup"}], "tipPercent": 10,
    }  # fmt: skip
