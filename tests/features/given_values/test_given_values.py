"""What no model takes is refused before it is sent; a list may count as not given."""

from __future__ import annotations

from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "word": ({"speed": "medium"}, "`speed` must be one of 'fast', 'slow', found 'medium'"),
    "letter case": ({"speed": "Fast"}, "found 'Fast'; did you mean 'fast'?"),
    "number": ({"number": 3}, "`number` must be one of 1, 2, found 3"),
    "another kind": ({"speed": ["fast"]}, "`speed` must be one of 'fast', 'slow', found list"),
    "long": ({"speed": "x" * 500}, "found 'xxxx"),
    "in the path": ({"box": "blue"}, "`box` must be one of 'red', 'green'"),
    "in the query": ({"tone": "loud"}, "`tone` must be one of 'kind', 'cold'"),
    "empty text": ({"text": ""}, "`text` is an empty text"),
    "empty text in a list": ({"text": ["a", "b", ""]}, "`text[2]` is an empty text"),
    "tokens": ({"text": [17, 4]}, "`text[0]` must be a str, found int; token ids"),
    "lists of tokens": ({"text": [[17, 4]]}, "`text[0]` must be a str, found list; token ids"),
    "no text": ({"text": ["a", None]}, "`text[1]` must be a str, found None"),
    "text for texts": ({"guests": "Ann"}, "`guests` must be a list of str, found the str 'Ann'; "),
    "what to write": ({"guests": "Ann"}, "; write guests=['Ann']; "),
    "long text for texts": ({"guests": "a" * 500}, "`guests` must be a list of str, found str;"),
    "bytes for texts": ({"guests": b"Ann"}, "`guests` must be a list of str, found bytes"),
    "map for texts": ({"guests": {"Ann": 1}}, "`guests` must be a list of str, found dict"),
    "bytes": ({"text": b"a"}, "`text` must be a str or a list of str, found bytes"),
}
PLAIN: dict[str, Any] = {"box": "red", "text": "Hi"}


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/letters.py")


@pytest.mark.parametrize("case", REFUSED)
def test_refused_before_sending(feature: Generated, wire: Wire, case: str) -> None:
    given, says = REFUSED[case]
    module = feature.module()
    kinds = (module.InvalidArgumentError, module.ArgumentTypeError)
    with pytest.raises(kinds) as caught:
        feature.client(wire.url).letters.send(**{**PLAIN, **given})
    assert says in str(caught.value)
    assert 'validation="off"' in str(caught.value)
    assert len(str(caught.value)) < 250
    assert wire.requests == []


@pytest.mark.parametrize("guests", [["Ann"], ("Ann",), [], ()])
def test_lists_of_texts_go_through(feature: Generated, wire: Wire, guests: Any) -> None:
    wire.json({"id": "1"})
    feature.client(wire.url).letters.send(**PLAIN, guests=guests)
    assert wire.last.json["guests"] == list(guests)


def test_a_warning_on_request(feature: Generated, wire: Wire) -> None:
    wire.json({"id": "1"})
    client = feature.client(wire.url, validation="warn")
    with pytest.warns(UserWarning, match="`speed` must be one of") as seen:
        client.letters.send(**PLAIN, speed="medium")
    assert seen[0].filename == __file__
    assert wire.last.json == {"text": "Hi", "speed": "medium"}


def test_sent_when_nothing_is_checked(feature: Generated, wire: Wire) -> None:
    wire.json({"id": "1"})
    client = feature.client(wire.url, validation="off")
    client.letters.send(**{**PLAIN, "speed": "medium", "text": ["a", ""]})
    assert wire.last.json == {"text": ["a", ""], "speed": "medium"}


def test_what_is_fine_goes_through(feature: Generated, wire: Wire) -> None:
    wire.json({"id": "1"})
    given: dict[str, Any] = {"speed": None, "paper": "green", "number": 2, "note": "", "guests": []}
    feature.client(wire.url).letters.send(**PLAIN, **given)
    assert wire.last.json == {
        "text": "Hi", "speed": None, "paper": "green", "copies": 2, "note": "", "guests": [],
    }  # fmt: skip


@pytest.mark.parametrize("empty", [[], ()])
def test_an_empty_list_is_left_out(feature: Generated, wire: Wire, empty: Any) -> None:
    wire.json({"id": "1"})
    client = feature.client(wire.url)
    client.letters.send(**PLAIN, stamps=empty)
    assert wire.last.json == {"text": "Hi"}
    wire.json({"id": "1"})
    client.letters.send(**PLAIN, stamps=["crown"])
    assert wire.last.json == {"text": "Hi", "stamps": ["crown"]}
