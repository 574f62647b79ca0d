"""Virtual environments: one for ours, one for each peer, so that nobody pays for another's needs.

They are made when first needed, under `.nox/bench-environments/`; deleting it makes them anew.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from benchmarks.table import is_ours

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".nox" / "bench-environments"

PEERS: Mapping[str, tuple[str, ...]] = {
    "openai": ("openai[aiohttp]>=3.54,<4",),
    "deepinfra": ("deepinfra",),
    "mistralai": ("mistralai",),
    "litellm": ("litellm",),
    "openapi-python-client": ("openapi-python-client>=0.29,<1",),
}
_FLOORS = "floors"
_NEED_FLOORS = frozenset({"aiohttp", "numpy"})


class EnvironmentFailedError(Exception):
    """An environment could not be made; the text says why."""


def environment_of(subject: str) -> str:
    """The environment that a subject runs in.

    What needs only httpx and pydantic runs in ours, so that both have the same versions.
    """
    if subject in _NEED_FLOORS:
        return _FLOORS
    if is_ours(subject):
        return subject
    name = subject.split("[")[0]
    return name if name in PEERS else "ours"


def variants() -> tuple[str, ...]:
    """The forms of our client: `ours`, and `ours[fast]` where the project has that extra."""
    extras: Mapping[str, Any] = _project()["project"].get("optional-dependencies", {})
    return ("ours", *(("ours[fast]",) if "fast" in extras else ()))


class Environments:
    """Finds or makes environments; remembers what failed."""

    def __init__(self, tell: Callable[[str], None], extra: tuple[str, ...] = ()) -> None:
        """`extra` is installed beside ours in an environment called `ours[trial]`."""
        self._tell = tell
        self._extra = extra
        self._made: dict[str, Path] = {}
        self.failed: dict[str, str] = {}

    def python(self, name: str) -> Path | None:
        """The interpreter of an environment; None when it cannot be made, as `failed` tells."""
        if name in self.failed:
            return None
        if name not in self._made:
            try:
                self._made[name] = _make(name, self._requirements(name), self._tell)
            except EnvironmentFailedError as error:
                self.failed[name] = str(error)
                self._tell(f"{name} is left out: {error}")
                return None
        return self._made[name]

    def versions(self) -> dict[str, str]:
        """What is compared: the version of each package in the environments that were used."""
        named = {name: name for name in PEERS}
        named.update({"ours": "httpx pydantic", _FLOORS: "aiohttp"})
        code = "import sys,json;from importlib.metadata import version as v;"
        code += "print(json.dumps({n:v(n) for n in sys.argv[1:]}))"
        found: dict[str, str] = {}
        for name, packages in named.items():
            if name in self._made:
                command = [str(self._made[name]), "-I", "-c", code, *packages.split()]
                done = subprocess.run(command, capture_output=True, text=True, check=False)
                found.update(json.loads(done.stdout or "{}"))
        return dict(sorted(found.items()))

    def _requirements(self, name: str) -> tuple[str, ...]:
        if name in PEERS:
            return PEERS[name]
        project = _project()
        base = tuple(project["project"]["dependencies"])
        groups = project["dependency-groups"]
        match name:
            case "ours":
                return base
            case "ours[fast]":
                return (*base, *project["project"]["optional-dependencies"]["fast"])
            case "ours[trial]":
                return (*base, *self._extra)
            case "floors":
                return (*base, *groups["bench"])
            case "codegen":
                return _plain(groups["gen"])
            case "checkers":
                return _plain(groups["types"])
            case _:
                raise EnvironmentFailedError(f"nothing is known of an environment {name!r}")


def _plain(group: list[Any]) -> tuple[str, ...]:
    return tuple(item for item in group if isinstance(item, str))


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _make(name: str, requirements: tuple[str, ...], tell: Callable[[str], None]) -> Path:
    folder = HOME / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "requirements.json"
    wanted = json.dumps([sys.version, *requirements])
    if not (stamp.exists() and stamp.read_text("utf-8") == wanted):
        tell(f"installing {name}: {', '.join(requirements)}")
        # pip of the running interpreter installs, so that an environment holds only its subject.
        _run([sys.executable, "-m", "venv", "--clear", "--without-pip", str(folder)])
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
        _run([*pip, "--disable-pip-version-check", *requirements])
        stamp.write_text(wanted, "utf-8")
    if is_ours(name):
        _point_to_checkout(folder)
    return python


def _point_to_checkout(folder: Path) -> None:
    """Make the checkout's package importable; written each time, as a checkout may be a copy."""
    for packages in (*folder.glob("lib/python*/site-packages"), *folder.glob("Lib/site-packages")):
        (packages / "checkout.pth").write_text(f"{ROOT / 'generated'}\n", "utf-8")


def _run(command: list[str]) -> None:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        lines = lines or done.stderr.splitlines() or ["no message"]
        raise EnvironmentFailedError(f"the installation failed: {lines[-1][:200]}")
