"""Run one subject's work and print what it took: `python -m benchmarks.workers JSON`."""

from __future__ import annotations

import asyncio
import gc
import importlib
import inspect
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from benchmarks.workers import memory
from benchmarks.workers.work import AsyncWork, Setup, Work

_LEAST = 1_000_000
"""Bytes below which memory is not told apart: a few pages are chance, and no ratio."""


class Clock:
    """CPU and wall time since it was made."""

    def __init__(self) -> None:
        self._cpu = time.process_time()
        self._wall = time.perf_counter()

    def read(self) -> tuple[float, float]:
        """Seconds of CPU and of wall time."""
        return time.process_time() - self._cpu, time.perf_counter() - self._wall


def repeat(work: Work, budget: float) -> dict[str, float]:
    """Run batches until they took `budget` seconds of CPU, after a tenth of it to warm up."""
    warm = _until(work.run, budget / 10, work.units)
    if _enough(warm, budget):
        return warm
    gc.collect()
    return _until(work.run, budget, work.units)


def _enough(warm: dict[str, float], budget: float) -> bool:
    """Whether a first batch took so long that what is only done once does not count."""
    return warm["cpu"] * warm["count"] > 10 * budget


def _until(run: Callable[[], object], budget: float, units: int = 1) -> dict[str, float]:
    batches = 0
    clock = Clock()
    while True:
        run()
        batches += 1
        cpu, wall = clock.read()
        if cpu >= budget or wall >= 4 * budget:
            count = batches * units
            return {"cpu": cpu / count, "wall": wall / count, "count": count}


async def repeat_async(work: AsyncWork, budget: float) -> dict[str, float]:
    """The same for asynchronous work."""
    warm = await _until_async(work, budget / 10)
    if _enough(warm, budget):
        return warm
    gc.collect()
    return await _until_async(work, budget)


async def _until_async(work: AsyncWork, budget: float) -> dict[str, float]:
    batches = 0
    clock = Clock()
    while True:
        await work.run()
        batches += 1
        cpu, wall = clock.read()
        if cpu >= budget or wall >= 4 * budget:
            count = batches * work.units
            return {"cpu": cpu / count, "wall": wall / count, "count": count}


def peak(work: Work) -> dict[str, float]:
    """Run one batch and tell how much memory it needed above what was held before."""
    (work.warm or work.run)()
    gc.collect()
    memory.forget()
    before = memory.resident()
    clock = Clock()
    work.run()
    cpu, wall = clock.read()
    return {"memory": max(memory.peak() - before, _LEAST), "cpu": cpu, "wall": wall, "count": 1}


def main(job: dict[str, Any]) -> dict[str, float]:
    """Do a job: module, subject, setup, budget, measure."""
    module = importlib.import_module(f"benchmarks.workers.{job['module']}")
    make = getattr(module, job["subject"])
    setup = Setup(**job["setup"])
    if inspect.iscoroutinefunction(make):

        async def measured() -> dict[str, float]:
            return await repeat_async(await make(setup), job["budget"])

        return asyncio.run(measured())
    work = make(setup)
    return peak(work) if job["measure"] == "memory" else repeat(work, job["budget"])


if __name__ == "__main__":
    print(json.dumps(main(json.loads(sys.argv[1]))))
