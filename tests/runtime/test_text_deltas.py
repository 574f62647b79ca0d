"""Joining pieces of calls of tools. Nothing may be lost, cut, mixed up or told too early."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime.client.objects.text.deltas import CallJoiner
from codegen.runtime.client.objects.text.events import (
    ToolInputDelta,
    ToolInputEnd,
    ToolInputStart,
)
from codegen.runtime.client.objects.text.read import CallPart
from codegen.runtime.client.objects.tools.results import ToolCall


def part(
    args: str = "", name: str = "", id: str | None = None, at: int | None = None, extra: Any = None
) -> CallPart:
    return CallPart(id, at, name, args, extra)


def join(parts: Sequence[CallPart]) -> tuple[list[ToolCall], list[Any]]:
    """Join, and check what holds for every stream of events."""
    joiner = CallJoiner()
    early = [event for one in parts for event in joiner.add(one)]
    assert not any(isinstance(event, ToolCall | ToolInputEnd) for event in early)
    events = [*early, *joiner.end()]
    calls = [event for event in events if isinstance(event, ToolCall)]
    started = [event for event in events if isinstance(event, ToolInputStart)]
    assert sorted((call.id, call.name) for call in calls) == sorted(
        (event.id, event.name) for event in started
    )
    assert len({call.id for call in calls}) == len(calls)
    assert all(call.id for call in calls)
    for call in calls:
        own = [event for event in events if getattr(event, "id", None) == call.id]
        assert isinstance(own[0], ToolInputStart)
        assert isinstance(own[-2], ToolInputEnd)
        middle = [event for event in own[1:-2] if isinstance(event, ToolInputDelta)]
        assert len(middle) == len(own) - 3
        assert all(event.arguments for event in middle)
        assert "".join(event.arguments for event in middle) == call.arguments
    return calls, events


def plain(calls: Sequence[ToolCall]) -> list[tuple[str, str]]:
    return [(call.name, call.arguments) for call in calls]


CASES: dict[str, tuple[list[CallPart], list[tuple[str, str]]]] = {
    "by index": ([part("", "f", "a", 0), part("{", at=0), part("}", at=0)], [("f", "{}")]),
    "by id": ([part("{", "f", "a"), part("}", id="a")], [("f", "{}")]),
    "to the latest": ([part("{", "f"), part("}")], [("f", "{}")]),
    "two to the latest": (
        [part("{", "f", "a"), part("}"), part("[", "g", "b"), part("]")],
        [("f", "{}"), ("g", "[]")],
    ),
    "interleaved": (
        [part("1", "f", "a", 0), part("2", "g", "b", 1), part("3", at=0), part("4", at=1)],
        [("f", "13"), ("g", "24")],
    ),
    "ids repeated": (
        [part("1", "f", "a", 0), part("2", "g", "b", 1), part("3", "f", "a", 0)],
        [("f", "13"), ("g", "2")],
    ),
    "by index, whatever comes first": (
        [part("1", "g", "b", 1), part("2", "f", "a", 0)],
        [("f", "2"), ("g", "1")],
    ),
    "one index, two ids": (
        [part("1", "f", "a", 0), part("2", "g", "b", 0), part("3", id="a", at=0), part("4", at=0)],
        [("f", "13"), ("g", "24")],
    ),
    "one index, no ids, two names": (
        [part("{}", "f", at=0), part("{}", "g", at=0)],
        [("f", "{}"), ("g", "{}")],
    ),
    "one name, no ids, whole arguments": (
        [part("{}", "f"), part("{}", "f")],
        [("f", "{}"), ("f", "{}")],
    ),
    "one id, two indices": (
        [part("1", "f", "a", 0), part("2", "g", "a", 1), part("3", at=0), part("4", id="a", at=1)],
        [("f", "13"), ("g", "24")],
    ),
    "index changes under one id": (
        [part("1", "f", "a", 0), part("2", id="a", at=1)],
        [("f", "12")],
    ),
    "name repeated": ([part("{", "f", at=0), part("}", "f", at=0)], [("f", "{}")]),
    "another name under one id": ([part("{", "f", "a"), part("}", "g", "a")], [("f", "{}")]),
    "late name": ([part("{", id="a"), part("}", "f", "a")], [("f", "{}")]),
    "late name by index": ([part("{", at=0), part("}", at=0), part("", "f", at=0)], [("f", "{}")]),
    "no name at all": ([part("{}", id="a")], [("", "{}")]),
    "late index": ([part("{", "f", "a"), part("}", at=0)], [("f", "{}")]),
    "late index that is not the position": ([part("{", "f", "a"), part("}", at=7)], [("f", "{}")]),
    "indices by position": (
        [part("", "f", "a"), part("", "g", "b"), part("1", at=0), part("2", at=1)],
        [("f", "1"), ("g", "2")],
    ),
    "late id": ([part("1", "f", at=0), part("2", id="a", at=0), part("3", id="a")], [("f", "123")]),
    "late id without an index": (
        [part("1", "f"), part("2", id="a"), part("3", "g", "b"), part("4", id="a")],
        [("f", "124"), ("g", "3")],
    ),
    "an id and the name again": ([part("1", "f"), part("2", "f", "a")], [("f", "1"), ("f", "2")]),
    "an id after a whole call": (
        [part("{}", "f"), part("{}", id="a"), part("", "g", "a")],
        [("f", "{}"), ("g", "{}")],
    ),
    "calls without ids, then with": (
        [part("{", "f"), part("{", "g", "a"), part("}")],
        [("f", "{"), ("g", "{}")],
    ),
    "another id for every piece": (
        [part("{", "f", "a", 0), part('"a"', id="b", at=0), part(":1}", id="c", at=0)],
        [("f", '{"a":1}')],
    ),
    "another id for every piece of two": (
        [
            *(part("{", "f", "a", 0), part("[", "g", "b", 1)),
            *(part("]", id="c", at=1), part("}", id="d", at=0)),
        ],
        [("f", "{}"), ("g", "[]")],
    ),
    "another id and late names": (
        [part("{", id="a", at=0), part("[", id="b", at=0), part("", "f", "a"), part("", "g", "b")],
        [("f", "{"), ("g", "[")],
    ),
    "another id after a whole call": (
        [part("{}", "f", "a", 0), part("{}", id="b", at=0), part("", "g", "b")],
        [("f", "{}"), ("g", "{}")],
    ),
    "prefix that parses": (
        [part('{"a":1}', "f", "a", 0), part(" ", at=0), part('{"b":2}', at=0)],
        [("f", '{"a":1} {"b":2}')],
    ),
    "nothing": ([], []),
    "no arguments": ([part("", "f", "a", 0)], [("f", "")]),
}


@pytest.mark.parametrize("name", CASES)
def test_cases(name: str) -> None:
    parts, expected = CASES[name]
    calls, _ = join(parts)
    assert plain(calls) == expected


def test_ids_of_the_server_are_kept() -> None:
    calls, _ = join([part("1", "f", "a", 0), part("2", "g", "b", 1)])
    assert [call.id for call in calls] == ["a", "b"]


def test_an_id_before_the_name_is_kept() -> None:
    calls, events = join([part("1", "", None, 0), part("", "", "a", 0), part("", "f", None, 0)])
    assert events[0] == ToolInputStart("a", "f")
    assert events[1] == ToolInputDelta("a", "1")
    assert calls == [ToolCall("a", "f", "1")]


def test_a_late_id_does_not_change_the_announced_one() -> None:
    calls, events = join([part("1", "f", None, 0), part("2", "", "a", 0), part("3", id="a")])
    assert calls[0].id == events[0].id
    assert calls[0].id.startswith("call_")


def test_one_id_for_two_calls_is_made_distinct() -> None:
    calls, _ = join([part("1", "f", "a", 0), part("2", "g", "a", 1)])
    assert calls[0].id == "a"
    assert calls[1].id.startswith("call_")


def test_extras_are_kept() -> None:
    calls, _ = join([part("1", "f", "a", 0, {"s": 1}), part("2", at=0)])
    assert calls == [ToolCall("a", "f", "12", {"s": 1})]
    calls, _ = join([part("1", "f", "a", 0), part("", "", "a", 0, "late")])
    assert calls[0].extra == "late"
    calls, _ = join([part("1", "f", "a", 0), part(at=0, extra="alone"), part("2", at=0)])
    assert calls == [ToolCall("a", "f", "12", "alone")]
    assert join([part(at=0, extra="of nothing"), part(at=3)]) == ([], [])


def test_arguments_are_told_as_soon_as_the_name_is_known() -> None:
    joiner = CallJoiner()
    assert list(joiner.add(part('{"a', id="x"))) == []
    assert list(joiner.add(part('":', "f", "x"))) == [
        ToolInputStart("x", "f"),
        ToolInputDelta("x", '{"a":'),
    ]
    assert list(joiner.add(part("1}", id="x"))) == [ToolInputDelta("x", "1}")]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)
ARGUMENTS = st.dictionaries(st.text(max_size=4), VALUES, max_size=3).map(json.dumps) | st.text()
KEYS = st.sampled_from(["id", "index", "both", "id, then index", "index, late id", "neither"])


@st.composite
def streams(draw: st.DrawFn) -> tuple[list[CallPart], list[tuple[str, str]], bool]:
    """Calls, split anywhere, their pieces in any order that keeps each call's own."""
    keys = draw(KEYS)
    texts = draw(st.lists(ARGUMENTS, min_size=1, max_size=4))
    calls = [(f"f{draw(st.integers(0, 1))}", text) for text in texts]
    repeated = draw(st.booleans())
    queues: list[list[CallPart]] = []
    for at, (name, text) in enumerate(calls):
        cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=4)))
        edges = [0, *cuts, len(text)]
        pieces = [text[low:high] for low, high in pairwise(edges)]
        named = draw(st.integers(0, len(pieces) - 1)) if keys in ("id", "index", "both") else 0
        queue: list[CallPart] = []
        for number, piece in enumerate(pieces):
            first = number == 0
            queue.append(
                CallPart(
                    id=_id(keys, at, first=first, last=number == len(pieces) - 1),
                    index=at if keys in ("index", "both", "index, late id") else None,
                    name=name if number == named or (repeated and keys == "both") else "",
                    arguments=piece,
                    extra=None,
                )
            )
            if keys == "id, then index" and not first:
                queue[-1] = CallPart(None, at, "", piece, None)
        queues.append(queue)
    if keys == "id, then index":
        # All are begun in order: an index alone says which one only by position.
        heads = [queue.pop(0) for queue in queues]
        return [*heads, *_mixed(draw, queues)], calls, True
    if keys == "neither":
        # Nothing but order tells the calls apart, and the name that each begins with.
        renamed = [(f"f{at}", text) for at, (_, text) in enumerate(calls)]
        parts = [
            CallPart(None, None, renamed[at][0] if number == 0 else "", one.arguments, None)
            for at, queue in enumerate(queues)
            for number, one in enumerate(queue)
        ]
        return parts, renamed, True
    return _mixed(draw, queues), calls, keys != "id"


def _id(keys: str, at: int, *, first: bool, last: bool) -> str | None:
    if keys in ("id", "both") or (keys == "id, then index" and first):
        return f"call{at}"
    return f"call{at}" if keys == "index, late id" and last else None


def _mixed(draw: st.DrawFn, queues: list[list[CallPart]]) -> list[CallPart]:
    order = draw(st.permutations([at for at, queue in enumerate(queues) for _ in queue]))
    waiting = [iter(queue) for queue in queues]
    return [next(waiting[at]) for at in order]


@given(streams())
def test_nothing_is_lost_however_calls_are_split_and_mixed(
    case: tuple[list[CallPart], list[tuple[str, str]], bool],
) -> None:
    parts, expected, in_order = case
    calls, _ = join(parts)
    if in_order:
        assert plain(calls) == expected
    else:
        assert sorted(plain(calls)) == sorted(expected)


@given(st.lists(st.builds(part, *[st.text(max_size=3)] * 2, st.none() | st.sampled_from("ab"))))
def test_any_pieces_keep_all_arguments(parts: list[CallPart]) -> None:
    calls, _ = join(parts)
    given_ = sorted("".join(one.arguments for one in parts))
    assert sorted("".join(call.arguments for call in calls)) == given_
