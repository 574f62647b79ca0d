"""Calls cancelled at every step they have: the cancellation arrives, and no connection is lost."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from deepinfra_client import Timeout
from deepinfra_client._runtime import cancelling
from deepinfra_client._runtime.cancelling import Gently
from tests.reliability.stepping import Fault, Place, Stepped, place
from tests.reliability.test_streams import without_collector
from tests.soak import faults
from tests.soak.ajobs import JOBS
from tests.soak.faults import Act, Parts

NUMBER = 3
FAULTS: list[Fault] = [
    faults.good,
    faults.status,
    faults.refusal,
    faults.error_event,
    faults.cut,
    faults.stall,
]


def _whole() -> random.Random:
    """The chance by which a job reads its answer to the end."""
    return random.Random(2)


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL", logger="asyncio")


async def _by_task(place: Place, name: str, at: int) -> tuple[str, int]:
    """Make a call and cancel its task at a step; return what came of it and the steps it had."""
    known = list[Stepped[str]]()

    async def run() -> str:
        task = asyncio.current_task()
        assert task is not None
        job = JOBS[name][0](place.client, NUMBER, _whole())
        known.append(Stepped(job, at, task.cancel))
        return await known[0]

    (found,) = await asyncio.gather(asyncio.ensure_future(run()), return_exceptions=True)
    return (found if isinstance(found, str) else type(found).__name__), known[0].steps


async def _by_scope(place: Place, name: str, at: int) -> tuple[str, int]:
    """Make a call and cancel a scope around it, which asks again and again until it is left."""
    found = "CancelledError"
    job = JOBS[name][0](place.client, NUMBER, _whole())
    scope = anyio.CancelScope()
    stepped = Stepped(job, at, scope.cancel)
    with scope:
        try:
            found = await stepped
        except Exception as error:
            found = type(error).__name__
    return found, stepped.steps


WAYS: list[tuple[Fault, Callable[[Place, str, int], Any]]] = [
    *((fault, _by_task) for fault in FAULTS),
    (faults.good, _by_scope),
    (faults.cut, _by_scope),
]


@pytest.mark.parametrize(("fault", "way"), WAYS, ids=lambda one: one.__name__)
async def test_a_call_cancelled_at_any_step_ends_and_holds_nothing(
    fault: Fault, way: Callable[[Place, str, int], Any]
) -> None:
    async with place() as here:
        with without_collector():
            for name in JOBS:
                at = 0  # not at all: to connect, so that all others find a connection
                while True:
                    here.server.go_wrong(fault)
                    found, steps = await asyncio.wait_for(way(here, name, at), 20)
                    case = f"{name}, step {at} of {steps}: {found}"
                    assert await here.left() == [], case
                    if at and steps > at + 1:
                        assert found == "CancelledError", case
                    if not at:
                        assert found != "CancelledError", case
                    at += 1
                    if at > steps:
                        break


@pytest.mark.parametrize(
    "fault",
    [faults.refusal, faults.cut],
    ids=lambda fault: fault.__name__,
)
async def test_cancelling_while_others_ask_for_the_same_connection(fault: Fault) -> None:
    """The library gives an idle connection to all that ask at once; they queue up at its lock.

    The one that has it has to queue up, too, to clean up after a failure.
    """

    async def one(here: Place, at: int, known: list[Any]) -> None:
        task = asyncio.current_task()
        assert task is not None
        job = JOBS["plain stream"][0](here.client, NUMBER, _whole())
        known.append(Stepped(job, at, task.cancel))
        await known[-1]

    async with place() as here:
        at = steps = 1
        while at <= steps:
            await JOBS["answer"][0](here.client, NUMBER, _whole())
            here.server.go_wrong(fault)
            known = list[Any]()
            asking = [
                asyncio.ensure_future(one(here, 0 if turn else at, known)) for turn in range(30)
            ]
            await asyncio.gather(*asking, return_exceptions=True)
            assert await here.left() == [], at
            steps = known[0].steps
            at += 1


@pytest.mark.parametrize("seconds", [None, 30.0])
async def test_without_limits_of_time_a_cancellation_comes_at_once(
    monkeypatch: pytest.MonkeyPatch, seconds: float | None
) -> None:
    monkeypatch.setattr(cancelling, "_PATIENCE", 3)
    limits = Timeout(connect=seconds, read=seconds, first_token=seconds, idle=seconds, total=None)

    def at_once(_: random.Random, __: Parts) -> list[Act]:
        return ["stall"]

    def after_the_headers(_: random.Random, __: Parts) -> list[Act]:
        return [faults.CHUNKED, "stall"]

    def after_some_events(_: random.Random, parts: Parts) -> list[Act]:
        return [faults.CHUNKED, *map(faults.pack, parts[:3]), "stall"]

    found: list[Fault] = [at_once, after_the_headers, after_some_events]
    for fault in found:
        for name in ("plain stream", "answer", "raw stream"):
            async with place(timeout=limits) as here:
                here.server.go_wrong(fault)
                job = JOBS[name][0](here.client, NUMBER, _whole())
                task = asyncio.ensure_future(job)
                await asyncio.wait([task], timeout=0.02)
                task.cancel()
                await asyncio.wait([task], timeout=1)
                assert task.cancelled(), name
                assert await here.left() == []


async def test_a_scope_within_the_work_is_cancelled_at_once() -> None:
    """A limit of time that is over the moment the data arrives is no cancellation of the call."""

    async def work() -> str:
        with anyio.move_on_after(0):
            await asyncio.sleep(0)
            raise AssertionError
        await asyncio.sleep(0.001)
        return "whole"

    for limited in (False, True):
        assert await asyncio.wait_for(Gently(work(), limited=limited), 10) == "whole"


async def test_what_has_no_limit_of_time_is_waited_for_but_not_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loop = asyncio.get_running_loop()
    done = list[str]()

    async def work(future: asyncio.Future[None]) -> str:
        with anyio.CancelScope(shield=True):
            await future
        done.append("cleaned up")
        return "whole"

    lost = list[str]()
    future: asyncio.Future[None] = loop.create_future()
    task = asyncio.ensure_future(_gently(work(future), lost))
    await asyncio.sleep(0)
    for _ in range(3):
        task.cancel()
        await asyncio.sleep(0)
    assert not task.done()
    future.set_result(None)
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (done, lost) == (["cleaned up"], ["whole"])

    monkeypatch.setattr(cancelling, "_PATIENCE", 0.01)
    task = asyncio.ensure_future(_gently(work(loop.create_future()), lost))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(done) == 1


async def _gently(work: Any, lost: list[str]) -> str:
    return await Gently[str](work, lost.append, limited=True)
