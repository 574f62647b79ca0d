from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks import __main__ as command
from benchmarks.results import Results

from .figures import samples


@pytest.fixture
def measured(tmp_path: Path) -> Path:
    """A file as a run leaves it: ours takes half of the floor."""
    file = tmp_path / "results.json"
    rows = {
        "call": {"httpx": samples(4e-4), "ours": samples(2e-4), "openai": samples(1e-3)},
        "check": {"dict_lookup": samples(1e-6), "ours": samples(9e-6)},
    }
    Results(dict(rows), {"openai": "3.54"}, 2, "3.11.7").write(file)
    return file


@pytest.fixture
def baseline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "baseline.json"
    monkeypatch.setattr(command, "BASELINE", file)
    return file


def test_a_file_is_printed(measured: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--load", str(measured)]) == 0
    printed = capsys.readouterr().out
    assert "small sync call" in printed
    assert "<= 0.9 x httpx (360 us) met" in printed
    assert "Python 3.11.7, 2 CPUs; openai 3.54" in printed
    assert "ours: 2 of 3 goals met; missed: check (<= 3 us)" in printed


def test_a_chart_is_drawn(measured: Path, tmp_path: Path) -> None:
    command.main(["--load", str(measured), "--chart", str(tmp_path / "chart.svg")])
    assert "small sync call" in (tmp_path / "chart.svg").read_text("utf-8")
    ElementTree.parse(tmp_path / "chart.svg")


def test_what_got_worse_is_the_exit_status(
    measured: Path, baseline: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["--load", str(measured), "--save-baseline"]) == 0
    assert command.main(["--load", str(measured), "--compare"]) == 0
    better = baseline.read_text("utf-8").replace("0.5", "0.4")
    baseline.write_text(better, "utf-8")
    capsys.readouterr()
    assert command.main(["--load", str(measured), "--compare"]) == 1
    assert "call: ours / httpx was 0.4 ± 0, is 0.5 ± 0" in capsys.readouterr().out


def test_without_a_baseline_nothing_is_run(
    measured: Path, baseline: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not baseline.exists()
    with pytest.raises(SystemExit):
        command.main(["--load", str(measured), "--compare"])
    assert "--save-baseline" in capsys.readouterr().err


def test_a_row_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--only", "speed"])
    assert "async-64" in capsys.readouterr().err
