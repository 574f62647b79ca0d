"""mypy and pyright, run over generated packages in a process of their own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

_LINE = re.compile(r"(?P<file>.+?):(?P<line>\d+): error: (?P<text>.*)")
_MYPY = """\
[mypy]
strict = true
python_version = 3.11
explicit_package_bases = true
namespace_packages = true
show_absolute_path = true
"""


def mypy(folder: Path, roots: Sequence[Path], packages: Iterable[str], file: Path) -> list[str]:
    """Run mypy --strict; give `file:line: text` for every error."""
    settings = folder / "mypy.ini"
    settings.write_text(_MYPY, "utf-8")
    named = [part for name in packages for part in ("-p", name)]
    # A file and packages cannot be given in one run: the file becomes a package too.
    path = os.pathsep.join(map(str, (*roots, file.parent)))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(settings), "--no-error-summary",
         "--cache-dir", str(folder / "cache"), *named, "-m", file.stem],
        cwd=folder,
        env={**os.environ, "MYPYPATH": path},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = [match for line in done.stdout.splitlines() if (match := _LINE.match(line))]
    assert found or done.returncode == 0, done.stdout
    return [f"{item['file']}:{item['line']}: {item['text']}" for item in found]


def pyright(folder: Path, roots: Sequence[Path], checked: Iterable[Path]) -> list[str]:
    """Run pyright in strict mode; give `file:line: text` for every error."""
    settings: dict[str, Any] = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        # pyright leaves out what is not relative, without an error.
        "include": [os.path.relpath(path, folder) for path in checked],
        "extraPaths": [str(path) for path in roots],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "-p", str(folder), "--outputjson",
         "--pythonpath", sys.executable],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] >= len(settings["include"])
    return [
        f"{item['file']}:{item['range']['start']['line'] + 1}: {item['message']}"
        for item in report["generalDiagnostics"]
        if item["severity"] == "error"
    ]
