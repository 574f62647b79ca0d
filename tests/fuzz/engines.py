"""The searches: `atheris` follows the paths of the code, `hypothesis` needs nothing installed."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.target import CORPUS, Target
from tests.support.paths import GENERATED, ROOT

Engine = Literal["atheris", "hypothesis"]
WORK = ROOT / ".fuzz"
"""Where searches keep what they found: a folder for each target, ignored by git."""

_EXECUTIONS = re.compile(r"number_of_executed_units:\s+(\d+)|Done (\d+) runs")
_ROUND = 500


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a search came to."""

    target: str
    executions: int
    seconds: float
    crash: Path | None = None
    """The input that is refused; beside it stands a text with what was raised."""

    def __str__(self) -> str:
        found = f"a bug, see {self.crash}" if self.crash else "nothing found"
        return f"{self.target}: {self.executions:,} executions in {self.seconds:.0f} s, {found}"


def available() -> Engine:
    """Return the better engine that is installed."""
    return "hypothesis" if importlib.util.find_spec("atheris") is None else "atheris"


def examples(target: Target) -> st.SearchStrategy[bytes]:
    """Give inputs: any bytes, and the seeds with bytes put in, taken out and written over."""
    free = st.binary(max_size=min(target.longest, 300))
    seeds = target.seeds()
    if not seeds:
        return free
    changes = st.lists(st.tuples(st.integers(0, 2**12), st.integers(0, 8), st.binary(max_size=8)))
    return free | st.builds(_changed, st.sampled_from(seeds), changes)


def _changed(data: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    for place, gone, new in changes:
        at = place % (len(data) + 1)
        data = data[:at] + new + data[at + gone :]
    return data


def explore(target: Target, count: int, check: Callable[[bytes], None], number: int = 0) -> None:
    """Try the seeds and `count` more inputs; raises what the check raised for the smallest."""

    @seed(number)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=(
            HealthCheck.too_slow,
            HealthCheck.data_too_large,
            HealthCheck.large_base_example,
        ),
        print_blob=False,
    )
    @given(examples(target))
    def attempt(data: bytes) -> None:
        last.append(data)
        last[:] = last[-1:]
        check(data)

    last: list[bytes] = []
    try:
        for data in target.seeds():
            last[:] = [data]
            check(data)
        attempt()
    except Exception as error:
        error.add_note(f"input: {last[0]!r}")
        raise


def with_hypothesis(target: Target, minutes: float, work: Path) -> Outcome:
    """Search until the time is over or something is found."""
    check, start, done = target.load(), time.monotonic(), 0
    last = b""

    def counted(data: bytes) -> None:
        nonlocal done, last
        done, last = done + 1, data
        check(data)

    number = int(start)
    while (spent := time.monotonic() - start) < minutes * 60:
        try:
            explore(target, _ROUND, counted, number)
        except Exception as error:
            return Outcome(target.name, done, spent, _kept(work, last, error))
        number += 1
    return Outcome(target.name, done, spent)


def _kept(work: Path, data: bytes, error: Exception) -> Path:
    import traceback

    path = work / f"crash-{hashlib.sha256(data).hexdigest()[:40]}"
    path.write_bytes(data)
    path.with_suffix(".txt").write_text("".join(traceback.format_exception(error)))
    return path


def with_atheris(target: Target, minutes: float, work: Path) -> Outcome:
    """Search in a process of its own, which ends with the first bug."""
    corpus = work / "corpus"
    corpus.mkdir(exist_ok=True)
    seeds = CORPUS / target.name
    log = work / "log.txt"
    before = set(work.glob("*-*"))
    command = [
        *(sys.executable, "-m", "tests.fuzz.libfuzzer", target.name),
        *(str(corpus), *([str(seeds)] if seeds.is_dir() else [])),
        f"-max_total_time={max(1, round(minutes * 60))}",
        f"-max_len={target.longest}",
        f"-artifact_prefix={work}{os.sep}",
        *("-timeout=30", "-rss_limit_mb=3000", "-print_final_stats=1", "-verbosity=1"),
    ]
    path = os.pathsep.join((str(GENERATED), os.environ.get("PYTHONPATH", "")))
    start = time.monotonic()
    with log.open("w") as file:
        ended = subprocess.run(
            command, stdout=file, stderr=file, cwd=ROOT, env={**os.environ, "PYTHONPATH": path}
        )
    spent = time.monotonic() - start
    text = log.read_text(errors="replace")
    done = max((int(a or b) for a, b in _EXECUTIONS.findall(text)), default=0)
    if not ended.returncode:
        return Outcome(target.name, done, spent)
    found = sorted(set(work.glob("*-*")) - before, key=lambda made: made.stat().st_mtime)
    return Outcome(target.name, done, spent, found[-1] if found else log)


def search(target: Target, minutes: float, engine: Engine) -> Outcome:
    """Run a search."""
    work = WORK / target.name
    work.mkdir(parents=True, exist_ok=True)
    run = with_atheris if engine == "atheris" else with_hypothesis
    return run(target, minutes, work)
