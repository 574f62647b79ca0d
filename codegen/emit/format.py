"""Formatting with ruff: imports sorted, unused ones removed, one layout for all files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from codegen.emit.errors import EmitError
from codegen.emit.paths import check_paths

_COMMON = ("--isolated", "--no-cache", "--quiet", "--target-version", "py311")
_CHECK = ("check", "--fix", "--select", "I,F401", "--line-length", "100")
_FORMAT = ("format", "--line-length", "100", "--config", 'format.line-ending="lf"')
_SUFFIXES = (".py", ".pyi")
_TIMEOUT = 120.0  # seconds; ruff needs a tenth of one


def format_files(files: Mapping[str, str]) -> dict[str, str]:
    """Sort imports, remove unused ones and lay out all Python files; other files stay.

    The result depends on the texts, their paths and the version of ruff only: no project
    settings, environment variables or working directory have a part in it. Keys keep their
    order.

    Raises:
        EmitError: A path is not plain, ruff is missing, or ruff refuses a file; the reason
            says what and in which line.
    """
    check_paths(files)
    names = sorted(path for path in files if path.endswith(_SUFFIXES))
    if not names:
        return dict(files)
    binary = _find_ruff()
    with tempfile.TemporaryDirectory(prefix="codegen-") as folder:
        root = Path(folder)
        for name in names:
            target = root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_encode(name, files[name]))
        # Files are named one by one: discovery would leave out folders such as `build`.
        _check(binary, root, names)
        _run(binary, root, (*_FORMAT, *_COMMON, "--", *names))
        done = {name: (root / name).read_bytes().decode("utf-8") for name in names}
    return {path: done.get(path, text) for path, text in files.items()}


def _encode(name: str, text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise EmitError(name, "the text holds a lone surrogate and has no UTF-8 form") from error


def _find_ruff() -> str:
    """Give the path of the ruff that is installed beside this interpreter."""
    try:
        return str(import_module("ruff.__main__").find_ruff_bin())
    except (ImportError, FileNotFoundError):
        name = "ruff.exe" if sys.platform == "win32" else "ruff"
        beside = Path(sys.executable).parent / name
        if beside.is_file():
            return str(beside)
    raise EmitError("", "ruff is not installed; install the dependency group gen")


def _check(binary: str, root: Path, names: list[str]) -> None:
    done = _run(binary, root, (*_CHECK, "--output-format", "json", *_COMMON, "--", *names), (0, 1))
    if done.returncode == 0:
        return
    try:
        findings = cast("list[dict[str, Any]]", json.loads(done.stdout))
        first = min(findings, key=lambda item: (item["filename"], item["location"]["row"]))
    except (ValueError, KeyError, TypeError):
        raise EmitError(_file_in(done.stderr, names), f"ruff failed: {_short(done)}") from None
    name = Path(first["filename"]).relative_to(root.resolve()).as_posix()
    line, column = first["location"]["row"], first["location"]["column"]
    code = first.get("code") or "syntax"
    raise EmitError(name, f"line {line}, column {column}: {first['message']} ({code})")


def _run(
    binary: str, root: Path, arguments: tuple[str, ...], accepted: tuple[int, ...] = (0,)
) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("RUFF_")}
    try:
        done = subprocess.run(
            [binary, *arguments],
            cwd=root,
            env=kept,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=_TIMEOUT,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise EmitError("", f"ruff could not be run: {error}") from error
    if done.returncode not in accepted:
        raise EmitError(_file_in(done.stderr, list(arguments)), f"ruff failed: {_short(done)}")
    return done


def _file_in(message: str, names: list[str]) -> str:
    """Find the file that a message of ruff is about."""
    found = [name for name in names if name.endswith(_SUFFIXES) and name in message]
    return max(found, key=len, default="")


def _short(done: subprocess.CompletedProcess[str]) -> str:
    return (done.stderr or done.stdout).strip()[:500] or f"exit status {done.returncode}"
