"""User code under mypy and pyright: what is marked is refused, all else is accepted.

The files in `cases` are never run. A line that must be refused ends in `# expect: refused`; each
checker runs once over all files, and the lines that it reports must be exactly the marked ones.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.paths import GENERATED

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*.py"))
MARK = "# expect: refused"

Reports = Mapping[str, Mapping[int, str]]
"""File name -> line -> what the checker says about it."""


def _finish(process: subprocess.Popen[str], good: tuple[int, ...]) -> str:
    output, errors = process.communicate(timeout=300)
    assert process.returncode in good, f"exit status {process.returncode}\n{output}\n{errors}"
    return output


def _start(*command: str, cwd: Path, **variables: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=cwd,
        env={**os.environ, **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def _copied(files: list[Path], folder: Path) -> Path:
    """Put copies into a folder outside of this project, as a user's project is."""
    for file in files:
        shutil.copyfile(file, folder / file.name)
    return folder


def start_mypy(folder: Path, files: list[Path]) -> Callable[[], Reports]:
    """Start mypy without any settings of this project; the result waits for its end."""
    process = _start(
        "mypy",
        "--config-file=",
        "--strict",
        "--output=json",
        f"--cache-dir={folder / 'mypy'}",
        *(file.name for file in files),
        cwd=_copied(files, folder),
        MYPYPATH=str(GENERATED),
    )

    def finish() -> Reports:
        found: dict[str, dict[int, str]] = {file.name: {} for file in files}
        for line in _finish(process, (0, 1)).splitlines():
            report: Any = json.loads(line)
            if report["severity"] == "error":
                name = Path(report["file"]).name
                found.setdefault(name, {})[report["line"]] = report["message"]
        return found

    return finish


def start_pyright(folder: Path, files: list[Path]) -> Callable[[], Reports]:
    """Start pyright in strict mode; the result waits for its end."""
    settings = {
        "typeCheckingMode": "strict",
        "include": [file.name for file in files],
        "extraPaths": [str(GENERATED)],
    }
    project = folder / "pyrightconfig.json"
    project.write_text(json.dumps(settings), encoding="utf-8")
    process = _start(
        "pyright",
        "--outputjson",
        f"--pythonpath={sys.executable}",
        f"--project={project}",
        cwd=_copied(files, folder),
    )

    def finish() -> Reports:
        found: dict[str, dict[int, str]] = {file.name: {} for file in files}
        answer: Any = json.loads(_finish(process, (0, 1)))
        assert answer["summary"]["filesAnalyzed"] == len(files)
        for report in answer["generalDiagnostics"]:
            if report["severity"] == "error":
                name, line = Path(report["file"]).name, report["range"]["start"]["line"] + 1
                found.setdefault(name, {})[line] = report["message"]
        return found

    return finish


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Reports]:
    """What each checker says; both run at the same time."""
    started = {
        "mypy": start_mypy(tmp_path_factory.mktemp("mypy"), FILES),
        "pyright": start_pyright(tmp_path_factory.mktemp("pyright"), FILES),
    }
    return {name: finish() for name, finish in started.items()}


def marked(file: Path) -> set[int]:
    """Give the numbers of the lines that must be refused."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith(MARK)}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_exactly_the_marked_lines_are_refused(
    reports: Mapping[str, Reports], checker: str, file: Path
) -> None:
    said, expected = reports[checker][file.name], marked(file)
    lines = file.read_text(encoding="utf-8").splitlines()
    accepted = [f"accepted: {lines[line - 1].strip()}" for line in expected - said.keys()]
    refused = [f"refused, line {line}: {said[line]}" for line in said.keys() - expected]
    assert not accepted + refused, "\n".join(accepted + refused)


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_nothing_else_is_reported(reports: Mapping[str, Reports], checker: str) -> None:
    known = {file.name for file in FILES}
    assert {name: said for name, said in reports[checker].items() if name not in known} == {}


def test_every_file_has_both_kinds_of_lines() -> None:
    for file in FILES:
        text = file.read_text(encoding="utf-8")
        assert marked(file), file.name
        assert "assert_type(" in text
        assert "AsyncDeepInfra" in text
        assert "type: ignore" not in text
        assert "pyright:" not in text
    assert len(FILES) >= 4
