"""mypy and pyright over files as a user writes them, in a folder outside of this project."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.support.paths import GENERATED

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
        for line in filter(None, _finish(process, (0, 1)).splitlines()):
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
