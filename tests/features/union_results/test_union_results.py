"""A union is an answer, an event, an item; what this version does not know is kept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

CARD = {"kind": "postcard", "text": "Hello"}
CRATE = {"kind": "crate", "weight": 900}
DRONE = {"kind": "drone", "rotors": 4}


def named(*events: dict[str, Any]) -> bytes:
    """Write events with their names beside them."""
    return b"".join(f"event: {e['type']}\ndata: {json.dumps(e)}\n\n".encode() for e in events)


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/letters.py", "types/unions.py")


def test_signatures_name_the_union(feature: Generated) -> None:
    text = feature.text("resources/letters.py")
    assert "-> Mail | Stream[Step]:" in text
    assert "-> Report:" in text
    assert "-> list_[Mail]:" in text
    assert "-> SyncPage[Mail]:" in text


def test_answers(feature: Generated, wire: Wire) -> None:
    types, client = feature.module("types"), feature.client(wire.url)
    known = (types.Postcard, types.Parcel, types.UnknownMail)
    for body, cls in zip((CARD, CRATE, DRONE), known, strict=True):
        wire.json(body, request_id="req-1")
        mail = client.letters.send()
        assert type(mail) is cls
        assert mail.model_dump(exclude_unset=True) == body
    wire.json({"reason": "rain"})
    assert client.letters.report().reason == "rain"
    wire.json({"door": 7})
    assert client.letters.report().door == 7


def test_an_answer_that_misses_its_own_type_is_none_of_another(
    feature: Generated, wire: Wire
) -> None:
    types, client = feature.module("types"), feature.client(wire.url)
    wire.json({"kind": "postcard", "text": None, "stamps": [1, 2]})
    mail = client.letters.send()
    assert isinstance(mail, types.Postcard)
    assert (mail.text, mail.stamps) == (None, [1, 2])
    wire.json({"weight": 3})
    assert isinstance(client.letters.send(), types.UnknownMail)
    wire.json({"kind": 4, "colour": "red"})
    assert isinstance(client.letters.send(), types.UnknownMail)
    wire.json({"door": "blue", "day": 2})
    report = client.letters.report()
    assert isinstance(report, types.Delivery)
    assert (report.door, report.day) == ("blue", 2)


@pytest.mark.parametrize("body", [{}, {"kind": None}, [], "text", None])
def test_what_is_no_member(feature: Generated, wire: Wire, body: object) -> None:
    wire.json(body)
    with pytest.raises(feature.module().APIResponseValidationError, match="Mail"):
        feature.client(wire.url).letters.send()


def test_an_error_with_status_200(feature: Generated, wire: Wire) -> None:
    wire.json({"error": "no stamps"})
    with pytest.raises(feature.module().APIResponseValidationError, match="no stamps"):
        feature.client(wire.url).letters.send()


def test_lists_and_pages(feature: Generated, wire: Wire) -> None:
    types, client = feature.module("types"), feature.client(wire.url)
    wire.json([CARD, CRATE, DRONE, {"kind": "parcel", "weight": "heavy"}])
    known = [types.Postcard, types.Parcel, types.UnknownMail, types.Parcel]
    mails = client.letters.all()
    assert [type(mail) for mail in mails] == known
    assert mails[3].weight == "heavy"
    wire.json({"mails": [CARD], "after": "1"})
    wire.json({"mails": [DRONE], "after": None})
    assert [type(mail).__name__ for mail in client.letters.list()] == ["Postcard", "UnknownMail"]


@pytest.mark.parametrize("size", [7, 10_000])
def test_stream_that_its_last_event_ends(feature: Generated, wire: Wire, size: int) -> None:
    types, client = feature.module("types"), feature.client(wire.url)
    first: dict[str, Any] = {
        "type": "departure",
        "mail": {"kind": "postcard", "text": "an arrival " * size},
    }
    halt, last = {"type": "halt", "minutes": 3}, {"type": "arrival"}
    body = named(first, halt) + b"event: ping\ndata: {}\n\n" + named(last)
    wire.answer(body + named({"type": "afterwards"}), "text/event-stream")
    with client.letters.send(live=True) as stream:
        steps = [next(stream), next(stream)]
        assert not stream.ended
        steps += stream
        assert stream.ended
    assert [type(step) for step in steps] == [types.Departure, types.UnknownStep, types.Arrival]
    assert steps[0].mail.text == first["mail"]["text"]
    assert steps[1].minutes == 3


def test_stream_without_names_and_without_end(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.answer(b'data: {"type": "departure", "mail": 4}\n\n', "text/event-stream")
    with client.letters.send(live=True) as stream:
        assert [(step.type, step.mail) for step in stream] == [("departure", 4)]
        assert not stream.ended


@pytest.mark.parametrize("name", ["event: error\n", ""])
def test_an_error_event(feature: Generated, wire: Wire, name: str) -> None:
    root, client = feature.module(), feature.client(wire.url)
    said = {"type": "error", "error": "grounded"}
    body = (
        named({"type": "departure", "mail": CARD}) + f"{name}data: {json.dumps(said)}\n\n".encode()
    )
    wire.answer(body, "text/event-stream")
    with client.letters.send(live=True) as stream:
        assert next(stream).mail.text == "Hello"
        with pytest.raises(root.StreamError, match="grounded"):
            next(stream)
