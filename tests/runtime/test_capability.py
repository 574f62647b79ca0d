"""Capability tables: checks, nearest values, search."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime.client.capability import Length, OptionSpec, Range, Size, Table
from codegen.runtime.client.errors import CapabilityError, InvalidArgumentError
from codegen.runtime.client.rules import nearest_number, nearest_size
from tests.runtime.kit import TABLE, ModelRow


@pytest.mark.parametrize(
    ("model", "options", "nearest"),
    [
        ("a/sized", {"size": "1024x768"}, []),
        ("a/sized", {"size": "1000x2000"}, ["992x1440"]),
        ("a/sized", {"size": "1008x100"}, ["1024x256"]),
        ("a/sized", {"ratio": "1:1"}, [None]),
        ("a/sized", {"tools": [{"x": 1}]}, [None]),
        ("a/sized", {"tools": []}, []),
        ("a/sized", {"tools": None}, []),
        ("a/ratio", {"ratio": "16:9"}, []),
        ("a/ratio", {"ratio": "15:9"}, ["16:9"]),
        ("a/ratio", {"ratio": "1:9"}, ["9:16"]),
        ("a/ratio", {"ratio": "16-9"}, ["16:9"]),
        ("a/ratio", {"size": "512x512"}, [None]),
        ("a/ratio", {"steps": 50}, []),
        ("a/ratio", {"steps": 51, "ratio": "nonsense"}, [None, 50]),
        ("a/ratio", {"steps": 0}, [1]),
        ("a/ratio", {"tools": [1]}, []),
        ("a/area", {"size": "1024x1024"}, []),
        ("a/area", {"size": "2048x512"}, []),
        ("a/area", {"size": "4096x1024"}, ["2048x512"]),
        ("a/area", {"size": "256x256"}, ["512x512"]),
        ("a/preset", {"size": "2K"}, []),
        ("a/preset", {"size": "4k"}, ["4K"]),
        ("a/preset", {"size": "640x480"}, []),
        ("a/free", {"size": "1x1", "tools": [1], "new": 3}, []),
        ("unknown", {"size": "1x1"}, []),
    ],
)
def test_checks(model: str, options: dict[str, Any], nearest: list[Any]) -> None:
    problems = TABLE.check(model, options)
    assert [problem.nearest for problem in problems] == nearest
    for problem in problems:
        assert model in problem.message
        assert problem.value == options[problem.option]
        if problem.nearest is not None:
            assert TABLE.check(model, {problem.option: problem.nearest}) == []


LENGTHS = Table(
    "lengths",
    {"a/long": ModelRow("a/long", size=Length(2, 4), steps=Range(1, 5, also=(-1, 0.5)))},
    {"size": OptionSpec("size", 422), "steps": OptionSpec("steps", 422)},
)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("ab", ""),
        ("abcd", ""),
        (["a", "b"], ""),
        (("a",) * 4, ""),
        (3000, ""),
        ("a", "takes 2 to 4 characters of `size`, found 1."),
        ("abcde", "takes 2 to 4 characters of `size`, found 5."),
        (["a"] * 1005, "takes 2 to 4 items of `size`, found 1,005."),
    ],
)
def test_a_length_is_that_of_a_text_or_a_list(value: object, said: str) -> None:
    problems = LENGTHS.check("a/long", {"size": value})
    assert [problem.message for problem in problems] == ([f"a/long {said}"] if said else [])


@pytest.mark.parametrize(
    ("value", "nearest"), [(-1, []), (0.5, []), (1, []), (5, []), (0, [1]), (-2, [1]), (7, [5])]
)
def test_a_range_has_numbers_beyond_it(value: float, nearest: list[float]) -> None:
    problems = LENGTHS.check("a/long", {"steps": value})
    assert [problem.nearest for problem in problems] == nearest
    assert all("1 to 5 or -1, 0.5" in problem.message for problem in problems)


def test_a_search_goes_by_the_ends_of_a_length() -> None:
    assert [row.id for row in LENGTHS.find(min_size=4)] == ["a/long"]
    assert LENGTHS.find(min_size=5) == []
    assert [row.id for row in LENGTHS.find(size=True)] == ["a/long"]


def test_messages_say_how_to_go_on() -> None:
    (problem,) = TABLE.check("a/ratio", {"size": "512x512"})
    assert "does not take `size`" in problem.message
    assert "`ratio` (1:1, 16:9, 9:16, 3:2)" in problem.message
    (problem,) = TABLE.check("a/sized", {"tools": [1]})
    assert "Models that take it: a/ratio, a/tools." in problem.message
    (problem,) = TABLE.check("a/sized", {"size": "100x100"})
    assert "256 to 1440 pixels a side in steps of 32. Nearest: 256x256." in problem.message
    error = TABLE.error("a/sized", [problem])
    assert isinstance(error, CapabilityError)
    assert isinstance(error, ValueError)
    assert "known from page, checked 2026-11-22" in str(error)


def test_search() -> None:
    assert [row.id for row in TABLE.find(tools=True)] == ["a/ratio", "a/tools"]
    assert [row.id for row in TABLE.find(tools=False)] == ["a/sized"]
    assert [row.id for row in TABLE.find(tools=True, retired=True)] == [
        "a/ratio",
        "a/tools",
        "a/old",
    ]
    assert [row.id for row in TABLE.find(min_context=2000)] == ["a/free", "a/tools"]
    assert [row.id for row in TABLE.find(max_context=2000, order_by="-context")] == [
        "a/tools",
        "a/ratio",
    ]
    assert [row.id for row in TABLE.find(words="image")] == ["a/free"]
    assert [row.id for row in TABLE.find(ratio="3:2", size=False)] == ["a/ratio"]
    assert [row.id for row in TABLE.find(min_steps=40)] == ["a/ratio"]
    assert [row.id for row in TABLE.find(max_price_input=0.3)] == ["a/tools"]
    by_price = [row.id for row in TABLE.find(min_context=1, order_by="price_input")]
    assert by_price == ["a/tools", "a/free", "a/ratio"]
    assert TABLE.fact(TABLE["a/tools"], "price_output") is None
    with pytest.raises(InvalidArgumentError, match="did you mean 'context'"):
        TABLE.find(contxt=1)
    with pytest.raises(InvalidArgumentError, match="no column"):
        TABLE.find(order_by="zzz")


def test_a_table_is_a_mapping() -> None:
    assert "a/free" in TABLE
    assert TABLE["a/free"].context == 4000
    assert len(TABLE) == len(list(TABLE))
    assert TABLE.get("none") is None
    with pytest.raises(KeyError):
        TABLE["none"]
    assert TABLE.limits("a/free") == ()
    assert TABLE.limits("a/free") is TABLE.limits("a/free")


@given(
    st.integers(1, 5000),
    st.integers(1, 5000),
    st.sampled_from([None, 8, 16, 32]),
    st.sampled_from([None, 256]),
    st.sampled_from([None, 1440, 2048]),
)
def test_the_nearest_size_is_valid(
    width: int, height: int, step: int | None, low: int | None, high: int | None
) -> None:
    cell = Size(multiple_of=step, min=low, max=high)
    found = nearest_size(cell, width, height)
    assert nearest_size(cell, *found) == found
    for side in found:
        assert side >= (low or 1)
        assert high is None or side <= high
        assert side % (step or 1) == 0


@given(st.integers(64, 5000), st.integers(64, 5000))
def test_the_nearest_area_is_valid(width: int, height: int) -> None:
    cell = Size(multiple_of=8, min_size="512x512", max_size="1024x1024")
    first, second = nearest_size(cell, width, height)
    assert 512 * 512 <= first * second <= 1024 * 1024
    assert nearest_size(cell, first, second) == (first, second)


@given(st.floats(-100, 100), st.sampled_from([None, 1, 0.5, 5]))
def test_the_nearest_number_is_valid(value: float, step: float | None) -> None:
    cell = Range(-10, 50, step)
    found = nearest_number(cell, value)
    assert -10 <= found <= 50
    assert nearest_number(cell, found) == found
