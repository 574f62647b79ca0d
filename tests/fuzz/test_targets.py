"""Every target holds for its seeds and for some hundred inputs, and each engine finds a bug."""

from __future__ import annotations

import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fuzz import __main__ as command
from tests.fuzz import engines
from tests.fuzz.engines import Outcome, available, explore, search
from tests.fuzz.source import Source
from tests.fuzz.target import TARGETS, Target
from tests.support.paths import ROOT

EXAMPLES = 300
BROKEN = Target("broken", "finds a bug when a byte is an x", ("json",), module="broken_fuzz_target")


def refuses_x(data: bytes) -> None:
    if b"x" in data:
        raise LookupError("an x")


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for finds, and the target with a bug."""
    module = types.ModuleType("broken_fuzz_target")
    module.check = refuses_x  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "broken_fuzz_target", module)
    monkeypatch.setattr(engines, "WORK", tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_and_some_inputs(name: str) -> None:
    target = TARGETS[name]
    assert target.seeds(), "seeds stand in tests/fuzz/corpus"
    explore(target, EXAMPLES, target.load())


def test_a_bug_is_found_and_kept_as_small_as_it_can_be(work: Path) -> None:
    outcome = search(BROKEN, 1, "hypothesis")
    assert outcome.crash is not None
    assert outcome.crash.parent == work / "broken"
    assert outcome.crash.read_bytes() == b"x"
    assert "LookupError: an x" in outcome.crash.with_suffix(".txt").read_text()
    assert "a bug, see" in str(outcome)


def test_a_search_without_finds_ends_in_time(work: Path) -> None:
    harmless = Target("sse", "", (), module="tests.fuzz.targets.sse")
    outcome = search(harmless, 0.0001, "hypothesis")
    assert outcome.crash is None
    assert outcome.executions > 100


def test_a_find_can_be_tried_again(work: Path, tmp_path: Path) -> None:
    file = tmp_path / "input"
    file.write_bytes(b"data: x\n\n")
    assert command.main(["sse", "--input", str(file)]) == 0
    with pytest.raises(SystemExit):
        command.main(["--input", str(file)])


def test_the_status_says_whether_something_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(crash: Path | None) -> Callable[..., Outcome]:
        return lambda *_: Outcome("sse", 1, 1.0, crash)

    monkeypatch.setattr(command, "search", found(None))
    assert command.main(["sse"]) == 0
    monkeypatch.setattr(command, "search", found(Path("crash-1")))
    assert command.main(["sse"]) == 1


@pytest.mark.skipif(available() != "atheris", reason="atheris is not installed")
def test_atheris_runs_a_target(work: Path) -> None:
    outcome = search(TARGETS["sse"], 0.02, "atheris")
    assert outcome.crash is None, (work / "sse" / "log.txt").read_text()
    assert outcome.executions > 0


def test_finds_are_ignored_by_git() -> None:
    command = ["git", "check-ignore", "-q", ".fuzz/sse/crash-1"]
    if subprocess.run(["git", "rev-parse"], cwd=ROOT, capture_output=True).returncode:
        pytest.skip("not a checkout")
    assert subprocess.run(command, cwd=ROOT).returncode == 0


def test_values_end_with_the_bytes() -> None:
    source = Source(b"\x05\x02ab")
    assert (source.below(4), source.piece(9), source.left) == (1, b"ab", 0)
    assert (source.below(9), source.text(), source.flag(), source.rest()) == (0, "", False, b"")
    assert Source(b"\x02\xff\x00").text() == "\ufffd"
    assert Source(b"\x03\xff\x00\xd8").text() == "\ud800"
