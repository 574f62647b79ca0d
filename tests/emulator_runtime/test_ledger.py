"""What is kept of calls, what keys are good for, and objects whose time ends."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.runtime.emulator.block import compile_block, validate_block
from codegen.runtime.emulator.failures import Refusal
from codegen.runtime.emulator.ledger import Call, Grant, Ledger
from codegen.runtime.emulator.scope import Scope, World
from codegen.runtime.emulator.template import compile_template
from codegen.runtime.emulator.values import ABSENT

NOW = 1_700_000_000.0
"""2023-11-14 22:13:20 UTC."""
RECORD = {"record": {"id": {"$id": "R"}, "model": "/model", "units": "/units", "cost": "/cost"}}


def call(world: World, number: int, key: str = "k", **body: Any) -> None:
    """Keep a call."""
    record = compile_block(RECORD, "paint").record
    assert record is not None
    scope = Scope(world, number=number, now=world.clock(), body=body, key=key)
    record.admit(scope)
    record.keep(scope, "paint")


@pytest.fixture
def now() -> list[float]:
    """The time of the world; its one element can be set."""
    return [NOW]


@pytest.fixture
def world(now: list[float]) -> World:
    """A world with three calls, ten seconds one after the other."""
    made = World(clock=lambda: now[0])
    for number, model in enumerate(("a", "b", "a"), 1):
        call(made, number, "k" if number < 3 else "other", model=model, units=number, cost=0.5)
        now[0] += 10
    return made


def fill(world: World, template: Any) -> Any:
    return compile_template(template)(Scope(world, number=9, now=world.clock()))


def test_calls_are_found_by_both_ids(world: World) -> None:
    for identity in (world.request_id(2), Scope(world, number=2).fresh_id("R")):
        found = fill(world, {"$recorded": {"id": identity}})
        assert (found["model"], found["cost"], found["route"]) == ("b", 0.5, "paint")
        assert found["stamp"] == "1700000010.000000000"
    assert fill(world, {"$recorded": {"id": "unknown"}}) is ABSENT
    world.reset()
    assert fill(world, {"$recorded": {}}) == []


@pytest.mark.parametrize(
    ("asked", "units"),
    [
        ({}, [1, 2, 3]),
        ({"from": NOW + 10}, [2, 3]),
        ({"from": str(NOW + 10), "limit": 1}, [2]),
        ({"to": NOW + 20}, [1, 2]),
        ({"to": NOW + 20, "limit": 1}, [2]),
        ({"limit": 2}, [2, 3]),
        ({"key": "k"}, [1, 2]),
        ({"where": {"model": "a"}}, [1, 3]),
        ({"where": {"model": {"$omit": True}}}, [1, 2, 3]),
    ],
    ids=repr,
)
def test_calls_are_chosen(world: World, asked: dict[str, Any], units: list[int]) -> None:
    assert [one["units"] for one in fill(world, {"$recorded": asked})] == units


def test_calls_are_added_up(world: World) -> None:
    groups: Any = {"$groups": {"of": {"$recorded": {}}, "by": "/model", "total": ["units", "cost"]}}
    first, second = fill(world, groups)
    assert (first["by"], first["count"], first["total"]) == ("a", 2, {"units": 4, "cost": 1.0})
    assert (second["by"], second["total"]) == ("b", {"units": 2, "cost": 0.5})


def month(world: World, text: str) -> Any:
    return fill(world, {"$month": {"of": text, "format": "%Y.%m"}})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2023.11", "2023.11"),
        ("current", "2023.11"),
        ("current-0", "2023.11"),
        ("current-11", "2022.12"),
        ("1672531199", "2022.12"),
        ("1672531200", "2023.01"),
    ],
)
def test_months(world: World, text: str, name: str) -> None:
    assert month(world, text)["name"] == name


@pytest.mark.parametrize("text", ["", "2023.13", "2023.1", "current-", "currently", "1.5", "now"])
def test_what_is_no_month(world: World, text: str) -> None:
    assert month(world, text) is ABSENT


def test_a_span_has_months(world: World) -> None:
    start, end = month(world, "2023.12")["start"] + 5, month(world, "2024.02")["start"] + 7
    made = fill(world, {"$months": {"from": start, "to": end, "format": "%Y.%m"}})
    assert [one["name"] for one in made] == ["2023.12", "2024.01", "2024.02"]
    assert (made[0]["start"], made[-1]["end"]) == (start, end)
    assert made[0]["end"] == made[1]["start"] == month(world, "2024.01")["start"]
    assert fill(world, {"$months": {"from": end, "to": start, "format": "%Y.%m"}}) == []
    long = fill(world, {"$months": {"from": 0, "to": 10**10, "format": "%Y.%m"}})
    assert len(long) == 120


def test_moments(world: World, now: list[float]) -> None:
    def moment(text: str) -> Any:
        return fill(world, {"$moment": {"of": text}})

    assert moment("now") == now[0]
    assert moment("now-5h") == now[0] - 18_000
    assert moment("1700000000.5") == 1_700_000_000.5
    assert moment("yesterday") is moment("now-5x") is moment("") is ABSENT


def test_keys_are_good_for_what_they_were_granted(world: World) -> None:
    world.admit("small", Grant(models=("a",), limit=1.0))
    with pytest.raises(Refusal, match="not for the model b") as caught:
        call(world, 5, "small", model="b", cost=0.1)
    assert caught.value.status == 403
    call(world, 6, "small", model="a", cost=0.75)
    call(world, 7, "small", model="a", cost=0.75)
    with pytest.raises(Refusal, match="spending limit"):
        call(world, 8, "small", model="a", cost=0.1)
    assert world.ledger.spent("small") == 1.5


def test_old_calls_are_forgotten_their_cost_is_not() -> None:
    ledger = Ledger()
    for number in range(10_001):
        ledger.add(Call((str(number),), "k", 0.0, 1.0, {}))
    assert ledger.find("0") is None
    assert ledger.find("1") is not None
    assert len(list(ledger)) == 10_000
    assert ledger.spent("k") == 10_001


def test_objects_end(world: World, now: list[float]) -> None:
    store = {"in": "files", "key": "f", "value": {"id": "f"}, "data": "/data"}
    block = compile_block({"store": {**store, "expires": NOW + 60}}, "files.make")
    (effect,) = block.after
    effect(Scope(world, body={"data": "data:text/plain;base64,aGVsbG8="}))
    now[0] = NOW + 59
    assert fill(world, {"$all": {"in": "files"}}) == [{"id": "f"}]
    now[0] = NOW + 60
    assert fill(world, {"$all": {"in": "files"}}) == []
    with pytest.raises(Refusal):
        fill(world, {"$data": {"in": "files", "key": "f"}})


@pytest.mark.parametrize(
    ("block", "message"),
    [
        ({"record": []}, "/record: has to be a map"),
        ({"record": {"when": 1}}, "/record/when: has to be a condition"),
        ({"admit": {"key": "k", "model": "a"}}, "unknown key 'model'"),
        ({"answer": {"$recorded": {"where": 1}}}, "where has to be a map"),
        ({"answer": {"$groups": {"of": [], "by": "/a", "total": "x"}}}, "total has to be a list"),
    ],
    ids=repr,
)
def test_mistakes(block: dict[str, Any], message: str) -> None:
    assert any(message in problem for problem in validate_block(block)), validate_block(block)
