"""Walks that follow many pointers at once find what following each by itself finds."""

from __future__ import annotations

import random
from enum import Enum
from typing import Any

import pytest

from codegen.runtime.client.models import WireModel
from codegen.runtime.client.objects.text.walk import Walk
from codegen.runtime.client.options import omit
from codegen.runtime.client.pointer import lookup, matches
from codegen.runtime.client.scan import led, scan_of

NAMES = ("a", "b", "c")


class Word(str, Enum):  # noqa: UP042
    """A text whose `str` is another one."""

    X = "x"


class Part(WireModel):
    """A part of an answer with a field of its own and others that are kept."""

    a: Any = None


def value(chance: random.Random, depth: int) -> Any:
    """Make up a value such as arguments and answers hold."""
    if depth == 0 or chance.random() < 0.2:
        return chance.choice((None, omit, "x", "y", 1, True, "", Word.X, b"x"))
    items = [value(chance, depth - 1) for _ in range(chance.randrange(4))]
    kind = chance.randrange(4)
    if kind == 0:
        return items
    if kind == 1:
        return tuple(items)
    fields = dict(zip(NAMES, items, strict=False))
    return fields if kind == 2 else Part.model_validate(fields)


def pattern(chance: random.Random) -> str:
    """Make up a pattern that begins with a name."""
    steps = [chance.choice(NAMES)]
    steps += [chance.choice((*NAMES, "*", "0", "-1")) for _ in range(chance.randrange(4))]
    return "/" + "/".join(steps) + chance.choice(("", "", "=x", "=x|1"))


@pytest.mark.parametrize("seed", range(200))
def test_patterns(seed: int) -> None:
    """What leads to something is found. What leads to nothing is not, but for `None` in lists."""
    chance = random.Random(seed)
    given = {name: value(chance, 4) for name in NAMES}
    patterns = {pattern(chance) for _ in range(6)}
    found = led(scan_of(patterns), given) or set()
    for one in patterns:
        hits = [item for item in matches(given, one) if item is not None and item is not omit]
        assert not hits or one in found
        assert one not in found or list(matches(given, one))


def test_patterns_that_lead_nowhere() -> None:
    scan = scan_of(["/a/*/b=x", "/c"])
    assert led(scan, {"a": [{"b": "y"}, {"c": "x"}, "x"], "b": "x", "c": None}) is None
    assert led(scan, {"a": [{"b": "y"}, {"b": "x"}]}) == {"/a/*/b=x"}
    assert led(scan, {"c": omit}) is None


@pytest.mark.parametrize("seed", range(200))
def test_places(seed: int) -> None:
    chance = random.Random(seed)
    body = value(chance, 4)

    def pointer() -> str:
        steps = [chance.choice((*NAMES, "0", "1", "-1")) for _ in range(chance.randrange(4))]
        return "".join(f"/{step}" for step in steps)

    places: dict[str, str | tuple[str, ...]] = {
        f"one {at}": pointer() for at in range(chance.randrange(1, 6))
    }
    places |= {f"several {at}": (pointer(), pointer()) for at in range(2)}
    found = Walk(places, places)(body)
    for name, place in places.items():
        assert found.get(name) is lookup(body, place)


def test_of_several_places_the_first_that_holds_something_counts() -> None:
    walk = Walk({"one": ("/a", "/b", "/c")}, ["one"])
    assert walk({"a": None, "b": 1, "c": 2})["one"] == 1
    assert walk({"c": 2})["one"] == 2
