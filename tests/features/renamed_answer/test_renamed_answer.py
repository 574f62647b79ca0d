"""Fields of answers whose names in Python differ from those on the wire."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

SENT = {"invoiceNo": "7", "totalEUR": 1.5, "lineItems": [{"whatFor": "paint"}], "newField": 1}
NAMED = {"number": "7", "total_eur": 1.5, "lines": [{"purpose": "paint"}], "newField": 1}


def _retrieve(feature: Generated, wire: Wire, flavor: str, answer: Any = SENT) -> Any:
    wire.json(answer)
    if flavor == "sync":
        return feature.client(wire.url).invoices.retrieve()

    async def call() -> Any:
        made: Any = feature.module().AsyncSample
        async with made(base_url=wire.url, api_key="test-key") as client:
            return await client.invoices.retrieve()

    return asyncio.run(call())


FLAVORS = pytest.mark.parametrize("flavor", ["sync", "async"])


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "types/invoices.py")
    surface = feature.files["surface.txt"].decode()
    assert "types.Invoice: number, total_eur, lines\n" in surface


@FLAVORS
def test_the_names(feature: Generated, wire: Wire, flavor: str) -> None:
    found = _retrieve(feature, wire, flavor)
    assert (found.number, found.total_eur, found.lines[0].purpose) == ("7", 1.5, "paint")
    assert found.newField == 1
    assert not hasattr(found, "invoiceNo")
    assert "number='7'" in repr(found)


@FLAVORS
def test_an_answer_that_does_not_fit(feature: Generated, wire: Wire, flavor: str) -> None:
    answer = {**SENT, "totalEUR": "much", "lineItems": [{"whatFor": 3}, {}]}
    found = _retrieve(feature, wire, flavor, answer)
    assert (found.number, found.total_eur) == ("7", "much")
    assert [line.purpose for line in found.lines] == [3, None]


def test_dumps(feature: Generated, wire: Wire) -> None:
    found = _retrieve(feature, wire, "sync")
    assert found.model_dump() == NAMED
    assert json.loads(found.model_dump_json()) == NAMED
    assert found.model_dump(by_alias=True) == SENT
    assert json.loads(found.model_dump_json(by_alias=True)) == SENT
    assert found.model_validate(NAMED) == found.model_validate(SENT) == found
    for twin in (copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert twin == found


def test_what_was_answered_is_sent_by_the_wire_names(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    found = _retrieve(feature, wire, "sync")
    wire.json({**SENT, "takenBackAt": 5})
    storno = client.invoices.pay(invoice=found)
    assert wire.last.json == SENT
    assert (storno.number, storno.taken_back_at) == ("7", 5)
    assert "whatFor: Required[str]" in feature.text("params/invoices.py")
