"""Runs cases: each in a fresh process, the subjects of a row in turn, round by round."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

from benchmarks.commands import BUILDERS, LeftOutError, Process, Site
from benchmarks.environments import ROOT, environment_of
from benchmarks.results import Sample
from benchmarks.table import OURS, Command, Row, Worker, is_ours

_KEPT_VARIABLES = ("PATH", "HOME", "LANG", "SYSTEMROOT")
FURTHER = frozenset({"deepinfra", "mistralai", "litellm"})
"""Peers that no goal is about; they are slow to start."""
TRIAL = "ours[trial]"
"""Ours on an HTTP client that the user of the command brings."""
_LIMIT = 600
"""Seconds that one process may take."""


@dataclass(frozen=True)
class Plan:
    """How much is run."""

    rounds: int
    budget: float
    """Seconds of CPU for each worker."""
    variants: tuple[str, ...] = (OURS,)
    further_rounds: int = 2
    """The rounds of peers that no goal is about."""
    peers: frozenset[str] | None = None
    """The peers to compare with; None means all."""
    http_client: str = ""
    """For the variant `TRIAL`: `MODULE:FUNCTION` that makes its HTTP client."""


@contextmanager
def server() -> Generator[str]:
    """Run the loopback server in a process of its own; gives its address."""
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


def subjects(row: Row, plan: Plan) -> list[str]:
    """Who is measured in a row: floors, our variants, peers."""
    peers = [name for name in row.peers if plan.peers is None or name.split("[")[0] in plan.peers]
    # How the package is generated or checked does not depend on the backend.
    plain = isinstance(row.source, Command) and row.source.name not in ("import", "first_call")
    ours = (OURS,) if plain else plan.variants
    return [*row.floors, *ours, *peers]


def run_row(
    row: Row, site: Site, plan: Plan, tell: Callable[[str], None]
) -> dict[str, list[Sample]]:
    """Measure a row; who cannot be run is told of and left out."""
    samples: dict[str, list[Sample]] = {name: [] for name in subjects(row, plan)}
    rounds = min(plan.rounds, row.rounds or plan.rounds)
    # What a first run compiles or caches is no part of what is measured.
    warm = isinstance(row.source, Command) and row.source.name not in ("mypy", "pyright")
    for turn in range(-1 if warm else 0, rounds):
        for subject in list(samples):
            if subject in FURTHER and turn >= plan.further_rounds:
                continue
            try:
                sample = _run(row, subject, site, plan)
            except LeftOutError as error:
                tell(f"{row.id}: {subject} is left out: {error}")
                del samples[subject]
                continue
            if turn >= 0:
                samples[subject].append(sample)
    return samples


def _run(row: Row, subject: str, site: Site, plan: Plan) -> Sample:
    if isinstance(row.source, Command):
        return _measured(BUILDERS[row.source.name](site, subject), site)
    return _measured(_worker(row.source, row, subject, site, plan), site)


def _worker(source: Worker, row: Row, subject: str, site: Site, plan: Plan) -> Process:
    own = subject == TRIAL
    setup = {
        "url": f"{site.server}/{source.scenario}",
        "options": dict(source.options),
        "http_client": plan.http_client if own else "",
    }
    job = {
        "module": source.module,
        "subject": function_name(row, subject),
        "setup": setup,
        "budget": plan.budget,
        "measure": row.measure,
    }
    python = site.python(environment_of(subject))
    variables = {"PYTHONPATH": os.environ.get("PYTHONPATH", "")} if own else {}
    command = (python, "-m", "benchmarks.workers", json.dumps(job))
    return Process(command, variables=variables)


def function_name(row: Row, subject: str) -> str:
    """The function of a worker module that does a subject's work."""
    if is_ours(subject):
        return OURS
    name = subject.replace("[", "_").rstrip("]")
    return f"plain_{name}" if subject in row.floors else name


def _measured(process: Process, site: Site) -> Sample:
    """Run a process to its end; what it prints as JSON wins over what was seen from outside."""
    inherited = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    variables = {**inherited, "TMPDIR": str(site.scratch), **process.variables}
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as errors:
        start = time.perf_counter()
        child = subprocess.Popen(
            process.command,
            cwd=process.folder,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=errors,
        )
        cpu = _wait(child)
        wall = time.perf_counter() - start
        out.seek(0)
        errors.seek(0)
        if child.returncode:
            lines = (errors.read() + out.read()).strip().splitlines() or ["no message"]
            raise LeftOutError(f"exit status {child.returncode}: {lines[-1][:300]}")
        printed = _last_object(out.read())
    return Sample(
        cpu=float(printed.get("cpu", cpu)),
        wall=float(printed.get("wall", wall)),
        memory=float(printed.get("memory", 0)),
    )


def _wait(child: subprocess.Popen[bytes]) -> float:
    """Wait for the end of a process; gives the CPU of it and of what it waited for."""
    limit = threading.Timer(_LIMIT, child.kill)
    limit.start()
    try:
        _, status, usage = os.wait4(child.pid, 0)
    except BaseException:
        # Whoever stops the command does not want its processes to go on.
        child.kill()
        raise
    finally:
        limit.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime


def _last_object(text: str) -> Mapping[str, Any]:
    last = (text.strip().splitlines() or [""])[-1]
    if not last.startswith("{"):
        return {}
    return cast("Mapping[str, Any]", json.loads(last))


def scratch_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder for everything that a run writes and does not keep."""
    return tempfile.TemporaryDirectory(prefix="bench-")
