from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import comparing
from benchmarks.statistics import Figure

from .figures import USUAL


def of(median: float, spread: float) -> comparing.Ratios:
    return {"call": {"ours": {"httpx": Figure(median, spread)}}}


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ((1.0, 0.1), (1.21, 0.1), 1),
        ((1.0, 0.1), (1.19, 0.1), 0),
        ((1.0, 0.0), (1.06, 0.0), 1),  # a twentieth is always allowed
        ((1.0, 0.0), (1.04, 0.0), 0),
        ((1.0, 0.0), (0.5, 0.0), 0),
    ],
)
def test_worse_by_more_than_the_spread(
    before: tuple[float, float], after: tuple[float, float], found: int
) -> None:
    assert len(comparing.worse(of(*before), of(*after))) == found


def test_only_what_both_have_is_compared() -> None:
    other: comparing.Ratios = {"call": {"ours[fast]": {"httpx": Figure(9, 0)}}}
    assert comparing.worse(of(1, 0), other) == []
    assert comparing.worse(of(1, 0), {"new": of(9, 0)["call"]}) == []


def test_a_change_tells_both_figures() -> None:
    (change,) = comparing.worse(of(1, 0.01), of(1.5, 0.02))
    assert str(change) == "call: ours / httpx was 1 ± 0.01, is 1.5 ± 0.02"


def test_a_baseline_holds_ratios_and_nothing_of_the_machine(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    comparing.write(file, comparing.ratios([USUAL]), cpus=2, python="3.11.7")
    content = json.loads(file.read_text("utf-8"))
    assert set(content) == {"cpus", "python", "rows"}
    assert content["rows"]["call"]["ours"]["httpx"] == [0.85, 0.0375]
    assert comparing.worse(comparing.read(file), comparing.ratios([USUAL])) == []


def test_rows_that_were_not_run_keep_their_baseline(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    comparing.write(file, {"old": of(1, 0)["call"], **of(1, 0)}, cpus=2, python="3.11.7")
    comparing.write(file, of(2, 0), cpus=2, python="3.11.7")
    kept = comparing.read(file)
    assert kept["old"]["ours"]["httpx"].median == 1
    assert kept["call"]["ours"]["httpx"].median == 2
