"""Fuzz a target or all: `python -m tests.fuzz TARGET --minutes 10`."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import get_args

from tests.fuzz.engines import Engine, available, search
from tests.fuzz.target import TARGETS
from tests.support.paths import GENERATED, ROOT

AT_ONCE = 2
"""Searches that run at the same time; each keeps a core busy."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    about = "; ".join(f"{target.name}: {target.about}" for target in TARGETS.values())
    made = argparse.ArgumentParser(
        prog="python -m tests.fuzz",
        description="Search for inputs that break what reads the bytes of others. Finds are kept "
        "in .fuzz/TARGET/, each with the error it led to; --input tries one again.",
        epilog=about,
    )
    made.add_argument("target", nargs="?", choices=sorted(TARGETS), help="what; default: all")
    made.add_argument("--minutes", type=float, default=10.0, help="for each target (%(default)s)")
    made.add_argument(
        "--engine",
        choices=get_args(Engine),
        default=available(),
        help="atheris follows the paths of the code, hypothesis needs nothing more installed; "
        "default: atheris where it is (%(default)s)",
    )
    made.add_argument("--input", type=Path, help="only run the target with this file")
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Search; returns 1 when a bug was found."""
    reader = parser()
    given = reader.parse_args(arguments)
    if given.input is not None:
        if given.target is None:
            reader.error("--input needs a target")
        TARGETS[given.target].load()(given.input.read_bytes())
        print("nothing wrong")
        return 0
    if given.target is not None:
        outcome = search(TARGETS[given.target], given.minutes, given.engine)
        print(outcome, flush=True)
        return 1 if outcome.crash else 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(partial(_apart, given), TARGETS))
    return max(results)


def _apart(given: argparse.Namespace, name: str) -> int:
    """Run the search of a target in a process of its own."""
    options = ("--minutes", str(given.minutes), "--engine", given.engine)
    return subprocess.run([sys.executable, "-m", "tests.fuzz", name, *options], cwd=ROOT).returncode


if __name__ == "__main__":
    sys.path.insert(0, str(GENERATED))
    raise SystemExit(main())
