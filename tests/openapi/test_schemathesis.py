"""The exported document and the emulator agree: schemathesis finds nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main
from deepinfra_emulator import Emulator

KEY = "test-key-0123456789"
PROGRAM = Path(sys.executable).with_name("schemathesis" + (".exe" if os.name == "nt" else ""))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the settings and the document."""
    shutil.copy(Path(__file__).with_name("schemathesis.toml"), tmp_path)
    assert main(["export", "openapi", "--output", str(tmp_path / "openapi.json")]) == 0
    return tmp_path


def check(folder: Path, url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run it in a process of its own, with every check that it has."""
    command = [
        os.fspath(PROGRAM),
        "run",
        "openapi.json",
        f"--url={url}",
        f"--header=Authorization: Bearer {KEY}",
        "--checks=all",
        "--max-examples=5",
        "--seed=1",
        "--suppress-health-check=all",
        "--no-color",
        *arguments,
    ]
    environment = {key: value for key, value in os.environ.items() if "proxy" not in key.lower()}
    return subprocess.run(
        command,
        cwd=folder,
        env={**environment, "PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=600,
        check=False,
    )


def test_no_check_fails(folder: Path) -> None:
    with Emulator(keys=[KEY]) as emulator:
        done = check(folder, emulator.base_url.removesuffix("/v1"))
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]


def test_it_finds_what_is_wrong(folder: Path) -> None:
    path = folder / "openapi.json"
    text = path.read_text("utf-8")
    assert '"/models/featured"' in text
    path.write_text(text.replace('"/models/featured"', '"/models/elsewhere/x"'), "utf-8")
    with Emulator(keys=[KEY]) as emulator:
        url = emulator.base_url.removesuffix("/v1")
        done = check(folder, url, "--include-path=/models/elsewhere/x", "--phases=coverage")
    assert done.returncode == 1
    assert "failures" in done.stdout or "failure" in done.stdout
