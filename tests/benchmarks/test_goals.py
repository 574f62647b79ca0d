from __future__ import annotations

import re

import pytest

from benchmarks.goals import GoalError, parse
from benchmarks.rows import ROWS


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("0.9 x httpx", 90.0),
        ("1 x httpx+pydantic", 70.0),
        ("0.5 x openai|openai[aiohttp]", 200.0),
        ("0.5 x openai|nobody", 250.0),
        ("httpx + 5 ms", 100.005),
        ("0.5 ms", 0.0005),
        ("3 us", 0.000003),
        ("2 s", 2.0),
        ("40 MB", 40e6),
    ],
)
def test_limits(text: str, limit: float) -> None:
    values = {"httpx": 100.0, "httpx+pydantic": 70.0, "openai": 500.0, "openai[aiohttp]": 400.0}
    assert parse(text).limit(values) == pytest.approx(limit)


@pytest.mark.parametrize("text", ["0.9 x httpx", "0.5 x a|b", "httpx + 5 ms"])
def test_no_limit_without_the_subject(text: str) -> None:
    assert parse(text).limit({"ours": 1.0}) is None


@pytest.mark.parametrize(
    "text",
    ["", "fast", "0.9 httpx", "x httpx", "5 minutes", "<= 3 us", "httpx - 5 ms", "0.9 x a b"],
)
def test_what_cannot_be_read(text: str) -> None:
    with pytest.raises(GoalError, match=re.escape(repr(text))) as caught:
        parse(text)
    assert "SUBJECT + 5 ms" in str(caught.value)


def test_goals_of_the_table_name_subjects_of_their_row() -> None:
    goals = [(row, parse(text)) for row in ROWS for text in row.goals]
    assert len(goals) > 20
    for row, goal in goals:
        assert set(goal.subjects) <= {*row.floors, *row.peers}, row.id
