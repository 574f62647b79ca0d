"""Calls for some minutes with random faults; ends with 1 when something leaks or is wrong."""

from __future__ import annotations

import argparse
import logging
import sys
import time
from itertools import count

from tests.soak.soak import Soak, figures, served
from tests.soak.watch import Memory

ROUND = 500
WARM_UP = 3
"""Rounds before memory is measured: caches fill, modules load."""


def main(arguments: list[str] | None = None) -> int:
    """Soak, print figures, return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10, help="at least so long")
    parser.add_argument("--streams", type=int, default=5000, help="at least so many calls")
    parser.add_argument("--seed", type=int, default=None, help="repeat a soak; else a new one")
    options = parser.parse_args(arguments)
    seed = options.seed if options.seed is not None else time.time_ns() % 2**32
    # What is closed while a task is cancelled is told to the log of asyncio, which is not at issue.
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    print(f"seed {seed}", flush=True)
    started = time.monotonic()
    warm: Memory | None = None
    with served(seed) as base_url:
        soak = Soak(base_url, seed)
        memory = Memory.now()
        for number in count(1):
            soak.round(ROUND)
            memory = Memory.now()
            if number == WARM_UP:
                warm = memory
            if warm is not None and (grown := memory.grown(warm)) is not None:
                soak.problems.append(grown)
            minutes = (time.monotonic() - started) / 60
            print(f"{minutes:6.1f} min, {soak.calls:,} calls, {memory}", flush=True)
            enough = minutes >= options.minutes and soak.calls >= options.streams
            if soak.violations or (enough and number > WARM_UP):
                break
        requests = figures(base_url)["requests"]
        _report(soak, requests, warm, memory)
    return 1 if soak.violations else 0


def _report(soak: Soak, requests: int, warm: Memory | None, memory: Memory) -> None:
    for outcome, number in sorted(soak.tally.outcomes.items()):
        print(f"{number:8,}  {outcome}")
    print(f"{soak.calls:,} calls, {requests:,} requests; memory {warm} -> {memory}")
    for problem in soak.violations[:20]:
        print(f"VIOLATION: {problem}", file=sys.stderr)
    print(f"{len(soak.violations)} violations")


if __name__ == "__main__":
    sys.exit(main())
