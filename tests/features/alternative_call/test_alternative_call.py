"""A method whose call is another one when an argument is given."""

from __future__ import annotations

import base64
import re

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.client.pictures import small
from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "models/painter/methods.py")


def test_the_signature_and_its_source(feature: Generated) -> None:
    text = feature.text("models/painter/general.py")
    assert "old: ImageInputs | None | Omit = omit," in text
    assert "cover: ImageInput | None | Omit = omit," in text
    assert "Calls `frames.paint`; with `old`, `frames.repaint`." in text


def test_without_it_the_usual_call(feature: Generated, wire: Wire) -> None:
    painter = feature.client(wire.url).painter("acme/quick")
    for _ in range(2):
        picture = f"data:image/png;base64,{base64.b64encode(small()).decode()}"
        wire.json({"frames": [picture] * 2, "cost": 0.5})
    made = painter.paint("A cat", n=4, size="64x48", seed=7)
    bodies = sorted((request.json for request in wire.requests), key=lambda body: body["seed"])
    sent = {"model": "acme/quick", "theme": "A cat", "wide": 64, "high": 48}
    # One call makes four, but the table knows that this model makes two at once.
    assert bodies == [{**sent, "amount": 2, "seed": 7}, {**sent, "amount": 2, "seed": 9}]
    assert made.cost == 1.0


def test_with_it_the_other_call(feature: Generated, wire: Wire) -> None:
    painter = feature.client(wire.url).painter("acme/quick")
    for _ in range(2):
        wire.json({"done": [{"data": base64.b64encode(small()).decode()}]})
    made = painter.paint("Blue", old=[small(1), small(2)], cover=small(3), n=2, size="2x2", seed=7)
    assert [image.data for image in made.images] == [small()] * 2
    assert made.cost is None
    for request in wire.requests:
        assert request.path == "/v1/frames/old"
        names = re.findall(rb'form-data; name="([^"]*)"', request.body, re.I)
        wanted = [b"change", b"copies", b"cover", b"extent", b"model", b"old", b"old", b"seed"]
        assert sorted(names) == wanted
        assert request.body.count(small(1)) == 1


def test_a_mask_alone_says_nothing(feature: Generated, wire: Wire) -> None:
    painter = feature.client(wire.url).painter("acme/quick")
    with pytest.raises(feature.module().InvalidArgumentError, match=r"cover.*old"):
        painter.paint("Blue", cover=small())
    assert wire.requests == []
