from __future__ import annotations

import pytest

from benchmarks import printing

from .figures import USUAL, summary


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (0.000755, "us", "755 us"),
        (0.0000064, "us", "6.40 us"),
        (0.032, "ms", "32.0 ms"),
        (0.00027, "ms", "0.27 ms"),
        (35e6, "MB", "35.0 MB"),
    ],
)
def test_amounts(value: float, unit: str, text: str) -> None:
    assert printing.amount(value, unit) == text


@pytest.mark.parametrize(
    ("value", "text"), [(0.071, "0.071 x"), (0.9, "0.90 x"), (12.34, "12.3 x"), (1234.5, "1234 x")]
)
def test_ratios(value: float, text: str) -> None:
    assert printing.times(value) == text


def test_the_overview() -> None:
    head, rule, line = printing.overview([USUAL]).splitlines()
    assert head.startswith("row")
    assert set(rule) == {"-", " "}
    assert [part.strip() for part in line.split("  ") if part.strip()] == [
        "a <call> & more",
        "httpx",
        "100 us",
        "85.0 us",
        "0.85 x ± 4%",
        "160 us",
        "0.53 x ± 4%",
        "<= 0.9 x httpx (90.0 us) met; <= 0.5 x openai (80.0 us) MISSED; <= 1 ms (1000 us) met",
    ]


def test_columns_stand_below_their_heads() -> None:
    wide = summary(httpx=(1.0,), ours=(2.0,))
    lines = printing.overview([USUAL, wide]).splitlines()
    place = lines[0].index("goals")
    assert all(line[place - 2 : place] == "  " for line in lines)
    assert all(line[place] != " " for line in lines)


def test_a_line_for_each_variant() -> None:
    found = summary(httpx=(1.0,), ours=(2.0,), fast=(0.5,))
    lines = printing.overview([found]).splitlines()[2:]
    assert lines[0].startswith("a <call>")
    assert "2.00 x" in lines[0]
    assert lines[1].startswith("  ours[fast]")
    assert "0.50 x" in lines[1]


def test_what_cannot_be_judged_says_so() -> None:
    text = printing.overview([summary(httpx=(1.0,), ours=(2.0,))])
    assert "<= 0.5 x openai (not judged)" in text


def test_a_row_without_ours_is_printed() -> None:
    assert "100 us" in printing.overview([summary(httpx=(100e-6,))])


def test_details_name_every_subject() -> None:
    text = printing.details([USUAL])
    assert [line.split()[-2:] for line in text.splitlines()[2:]] == [
        ["1.00", "x"],
        ["0.85", "x"],
        ["1.60", "x"],
    ]
    assert "170 us" in text


def test_totals() -> None:
    assert printing.totals([USUAL]) == "ours: 2 of 3 goals met; missed: call (<= 0.5 x openai)"
    assert printing.totals([summary(ours=(1e-6,))]) == "ours: 1 of 1 goals met"
