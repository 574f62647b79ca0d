"""Rounds of calls with both clients, and what is checked after each."""

from __future__ import annotations

import asyncio
import gc
import json
import random
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from deepinfra_client import AsyncDeepInfra, DeepInfra, RetryPolicy, Timeout
from tests.soak import ajobs, jobs, watch
from tests.soak.holders import describe
from tests.soak.judge import Tally
from tests.support.connections import held

THREADS = 8
TASKS = 24
LOOPS = 3
"""Event loops one after the other, with one asynchronous client."""
SETTINGS: dict[str, Any] = {
    "api_key": "soak",
    "timeout": Timeout(connect=5, read=0.5, first_token=0.5, idle=0.3, total=30),
    "max_retries": RetryPolicy(max_retries=2, base=0.001),
}


@contextmanager
def served(seed: int) -> Generator[str, None, None]:
    """Run the server; gives its address."""
    command = [sys.executable, "-m", "tests.soak.server", str(seed)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            port = int(process.stdout.readline())
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            process.stdin.close()
            process.wait(20)


def figures(base_url: str) -> dict[str, int]:
    """Ask the server how many connections are open and how many requests it had."""
    with urllib.request.urlopen(base_url, timeout=20) as answer:
        found: dict[str, int] = json.load(answer)
    return found


class Soak:
    """A soak under way."""

    def __init__(self, base_url: str, seed: int) -> None:
        self.base_url = base_url
        self.tally = Tally()
        self.problems: list[str] = []
        self.calls = 0
        self._seed = seed
        self._sockets = watch.sockets()
        self._threads = watch.threads()

    def round(self, size: int) -> None:
        """Make some calls with each client, without a garbage collector, and look what is left."""
        gc.collect()
        gc.disable()
        try:
            self._sync(size // 2)
            self._async(size - size // 2)
        finally:
            gc.enable()
        self._check()

    def _choose(self, table: dict[str, tuple[Any, int]]) -> tuple[str, Any, int, random.Random]:
        self.calls += 1
        chance = random.Random(f"{self._seed} {self.calls}")
        (name,) = chance.choices(list(table), [share for _, share in table.values()])
        return name, table[name][0], self.calls, chance

    def _sync(self, count: int) -> None:
        client = DeepInfra(base_url=self.base_url, **SETTINGS)

        def work(chosen: tuple[str, Any, int, random.Random]) -> None:
            name, job, number, chance = chosen
            try:
                self.tally.count(name, job(client, number, chance))
            except Exception as error:
                self.tally.failed(name, error)

        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(work, [self._choose(jobs.JOBS) for _ in range(count)]))
        self._idle("the sync client", client._engine.pool._client)  # pyright: ignore[reportPrivateUsage]
        client.close()

    def _async(self, count: int) -> None:
        client = AsyncDeepInfra(base_url=self.base_url, **SETTINGS)
        for turn in range(LOOPS):
            last = turn == LOOPS - 1
            asyncio.run(self._loop(client, count // LOOPS, close=last))

    async def _loop(self, client: AsyncDeepInfra, count: int, *, close: bool) -> None:
        waiting = [self._choose(ajobs.JOBS) for _ in range(count)]

        async def one(name: str, job: Any, number: int, chance: random.Random) -> None:
            task = asyncio.ensure_future(job(client, number, chance))
            if chance.random() < 0.1:
                await asyncio.wait([task], timeout=chance.random() * 0.05)
                task.cancel()
            try:
                self.tally.count(name, await task)
            except asyncio.CancelledError:
                self.tally.count(name, "cancelled")
            except Exception as error:
                self.tally.failed(name, error)

        async def work() -> None:
            while waiting:
                await one(*waiting.pop())

        await asyncio.gather(*(work() for _ in range(TASKS)))
        loop = asyncio.get_running_loop()
        known = client._engine.pool._clients.get(loop)  # pyright: ignore[reportPrivateUsage]
        http = known[0] if known is not None else None
        # A stream that was dropped is closed by the event loop, in turns that are still to come.
        await _until(lambda: len(asyncio.all_tasks()) == 1 and not held(http))
        pending = [str(task) for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        if pending:
            self.problems.append(f"{len(pending)} tasks are left: {pending[0]}")
        self._idle("the async client", http)
        if close:
            await client.aclose()

    def _idle(self, whose: str, http: Any) -> None:
        """Every answer was given back, so that no connection is held for one."""
        found = held(http)
        if found:
            told = describe(http, found[0])
            self.problems.append(f"{whose} holds {len(found)} connections, as {told}")

    def _check(self) -> None:
        if (found := watch.sockets()) is not None and self._sockets is not None:
            left = set(found) - set(self._sockets)
            if left:
                self.problems.append(f"{len(left)} sockets are open")
        left_threads = [name for name in watch.threads() if name not in self._threads]
        if left_threads:
            self.problems.append(f"threads are left: {left_threads[:5]}")
        deadline = time.monotonic() + 10
        while (count := figures(self.base_url)["open"]) and time.monotonic() < deadline:
            time.sleep(0.02)
        if count:
            self.problems.append(f"the server sees {count} open connections")

    @property
    def violations(self) -> list[str]:
        """Everything that must not be."""
        return [*self.problems, *self.tally.wrong]


async def _until(done: Callable[[], bool]) -> None:
    """Let others run until something is so, or for two seconds."""
    deadline = time.monotonic() + 2
    while not done() and time.monotonic() < deadline:
        await asyncio.sleep(0.005)
