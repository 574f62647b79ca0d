from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import results
from benchmarks.results import Sample
from benchmarks.summary import summarize
from benchmarks.table import Row, Worker

from .figures import ROW, USUAL, samples, summary


def test_figures_ratios_and_verdicts() -> None:
    assert USUAL.floor == "httpx"
    assert USUAL.figures["ours"].median == 85e-6
    assert USUAL.walls["ours"].median == 170e-6
    assert USUAL.ratios["ours"]["httpx"].median == pytest.approx(0.85)
    assert [(item.text, item.met) for item in USUAL.verdicts["ours"]] == [
        ("0.9 x httpx", True),
        ("0.5 x openai", False),
        ("1 ms", True),
    ]


def test_a_goal_is_met_when_it_is_just_reached() -> None:
    found = summary(httpx=(100.0,), ours=(90.0,))
    assert found.verdicts["ours"][0].met


def test_what_was_not_run_is_not_judged() -> None:
    found = summary(raw=(50e-6,), ours=(80e-6,))
    assert found.floor == "raw"
    assert [item.met for item in found.verdicts["ours"]] == [None, None, True]


def test_every_variant_is_judged() -> None:
    found = summary(httpx=(100.0,), ours=(95.0,), fast=(50.0,))
    assert found.variants == ("ours", "ours[fast]")
    assert [found.verdicts[name][0].met for name in found.variants] == [False, True]
    assert "ours" not in found.ratios["ours[fast]"]


def test_who_failed_is_left_out() -> None:
    found = summarize(ROW, {"httpx": samples(1.0), "ours": samples(2.0), "openai": []})
    assert set(found.figures) == {"httpx", "ours"}


def test_memory() -> None:
    row = Row("memory", "memory", "MB", Worker("x"), floors=("httpx",), measure="memory")
    found = summarize(row, {"httpx": [Sample(1.0, 1.0, 30e6)], "ours": [Sample(9.0, 9.0, 33e6)]})
    assert found.ratios["ours"]["httpx"].median == pytest.approx(1.1)


def test_results_come_back_from_their_file(tmp_path: Path) -> None:
    run = results.Results({"call": {"ours": samples(1.0, 2.0)}}, {"openai": "3"}, 2, "3.11.7")
    run.write(tmp_path / "new" / "results.json")
    assert results.read(tmp_path / "new" / "results.json") == run
