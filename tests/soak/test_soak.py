"""A short soak, and that a soak notices what it is there for."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from deepinfra_client import AsyncDeepInfra, DeepInfra
from tests.soak import jobs, watch
from tests.soak.faults import FAULTS
from tests.soak.server import stream_of
from tests.soak.soak import SETTINGS, Soak, served


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL", logger="asyncio")


def test_a_short_soak_finds_nothing() -> None:
    with served(7) as base_url:
        soak = Soak(base_url, 7)
        soak.round(300)
    assert soak.violations == []
    assert soak.calls >= 290
    for job in jobs.JOBS:
        assert soak.tally.outcomes[f"{job}: whole"], job


def test_every_fault_can_be_sent() -> None:
    body = {"messages": [{"role": "user", "content": "text 3"}]}
    for fault, share in FAULTS:
        assert share > 0
        for seed in range(20):
            assert list(fault(random.Random(seed), stream_of(body))), fault.__name__


def _wrong(client: DeepInfra, number: int, _: random.Random) -> str:
    raise KeyError(number)


def _kept(client: DeepInfra, number: int, _: random.Random) -> str:
    found: Any = client.with_streaming_response.models.catalog()
    KEPT.append(found)
    return "whole"


KEPT: list[Any] = []


@pytest.mark.parametrize(
    ("job", "text"),
    [(_wrong, "KeyError"), (_kept, "holds"), (_kept, "answer: open"), (_kept, "StreamedResponse")],
)
def test_a_soak_notices(monkeypatch: pytest.MonkeyPatch, job: Any, text: str) -> None:
    monkeypatch.setattr(jobs, "JOBS", {"job": (job, 1)})
    with served(7) as base_url:
        soak = Soak(base_url, 7)
        soak._sync(2)  # pyright: ignore[reportPrivateUsage]
    KEPT.clear()
    assert any(text in problem for problem in soak.violations)


def test_a_soak_notices_tasks() -> None:
    with served(7) as base_url:
        soak = Soak(base_url, 7)

        async def work() -> None:
            waiting = asyncio.ensure_future(asyncio.sleep(60))
            await soak._loop(  # pyright: ignore[reportPrivateUsage]
                AsyncDeepInfra(base_url=base_url, **SETTINGS), 0, close=True
            )
            waiting.cancel()

        asyncio.run(work())
    assert any("tasks are left" in problem for problem in soak.violations)


def test_memory_may_not_grow() -> None:
    before = watch.Memory(100_000, 50 * 2**20)
    assert watch.Memory(101_000, 60 * 2**20).grown(before) is None
    assert watch.Memory(150_000, 50 * 2**20).grown(before)
    assert watch.Memory(100_000, 200 * 2**20).grown(before)
