"""Helpers that look at a job until it has ended."""

from __future__ import annotations

import asyncio
import pickle
from dataclasses import replace
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.clock import StillClock
from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def loaf(stage: str, **more: Any) -> dict[str, Any]:
    return {"number": "l1", "oven": {"stage": stage}, **more}


def still(client: Any) -> StillClock:
    """Let a client wait by a clock that takes no time."""
    clock = StillClock()
    client._engine.config = replace(client._engine.config, clock=clock)
    return clock


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/helpers/loaves.py")


def test_pauses_grow_up_to_a_limit(feature: Generated, wire: Wire) -> None:
    for stage in ("raw", "raw", "raw", "raw", "done"):
        wire.json(loaf(stage))
    client = feature.client(wire.url)
    clock = still(client)
    seen: list[str] = []

    def note(item: Any) -> None:
        seen.append(item.oven.stage)

    found = client.loaves.wait("l1", light=True, on_progress=note)
    assert found.oven.stage == "done"
    assert seen == ["raw"] * 4 + ["done"]
    assert clock.waits == [2, 3, 4, 4]
    assert {request.target for request in wire.requests} == {"/v1/loaves/l1?light=true"}


def test_a_job_is_waited_for_by_itself(feature: Generated, wire: Wire) -> None:
    wire.json(loaf("raw"))
    wire.json(loaf("done"))
    client = feature.client(wire.url)
    still(client)
    raw = client.loaves.look("l1")
    done = client.loaves.wait(raw)
    assert len(wire.requests) == 2
    assert client.loaves.wait(done) is done, "nothing has to be asked"
    with pytest.raises(feature.module().ArgumentTypeError, match="`loaf` must be the id"):
        client.loaves.wait(5)


def test_a_failed_job_is_given(feature: Generated, wire: Wire) -> None:
    wire.json(loaf("warm", burnt="too hot"))
    found = feature.client(wire.url).loaves.wait("l1")
    assert found.burnt == "too hot"


def test_a_job_that_was_made_and_failed_raises(feature: Generated, wire: Wire) -> None:
    wire.json(loaf("raw"))
    wire.json(loaf("black", burnt="too hot"))
    client = feature.client(wire.url)
    clock = still(client)
    with pytest.raises(feature.module().JobFailedError, match=r"l1 .*'black'.*too hot") as caught:
        client.loaves.bake_and_wait(flour="rye")
    assert caught.value.reason == "too hot"
    assert caught.value.job.oven.stage == "black"
    assert pickle.loads(pickle.dumps(caught.value)).job_id == "l1"
    assert clock.waits == [2], "what was just made is not looked at at once"
    assert wire.requests[0].json == {"flour": "rye"}


def test_the_end_of_the_time_holds_the_job(feature: Generated, wire: Wire) -> None:
    for _ in range(9):
        wire.json(loaf("raw"))
    client = feature.client(wire.url)
    clock = still(client)
    with pytest.raises(feature.module().JobTimeoutError, match=r"7 s .*'raw'") as caught:
        client.loaves.wait("l1", timeout=7)
    assert caught.value.job.number == "l1"
    assert isinstance(caught.value, TimeoutError)
    assert clock.waits == [2, 3, 2], "the last look is at the end of the time"
    assert len(wire.requests) == 4


def test_looks_that_fail_for_a_while_are_made_again(feature: Generated, wire: Wire) -> None:
    wire.json(loaf("raw"))
    for _ in range(4):
        wire.json({"error": "busy"}, 503)
    wire.json(loaf("done"))
    client = feature.client(wire.url)
    still(client)
    assert client.loaves.wait("l1").oven.stage == "done"


def test_looks_that_go_on_failing_raise_with_the_job(feature: Generated, wire: Wire) -> None:
    wire.json(loaf("raw"))
    for _ in range(5):
        wire.json({"error": "busy"}, 503)
    client = feature.client(wire.url)
    still(client)
    with pytest.raises(feature.module().ServerError) as caught:
        client.loaves.wait("l1")
    assert caught.value.__notes__ == ["while waiting for l1 (last seen in the state 'raw')"]
    wire.json({"error": "gone"}, 404)
    with pytest.raises(feature.module().NotFoundError):
        client.loaves.wait("l1")


def test_waiting_is_awaited(feature: Generated, wire: Wire) -> None:
    for stage in ("raw", "warm", "done"):
        wire.json(loaf(stage))
    seen: list[str] = []

    async def note(item: Any) -> None:
        seen.append(item.oven.stage)

    async def run() -> Any:
        async with feature.async_client(wire.url) as client:
            clock = still(client)
            found = await client.loaves.bake_and_wait(flour="rye", on_progress=note)
            assert clock.waits == [2, 3]
            return found

    assert asyncio.run(run()).oven.stage == "done"
    assert seen == ["raw", "warm", "done"]


def test_a_hook_that_nobody_would_await_is_refused(feature: Generated, wire: Wire) -> None:
    async def note(item: Any) -> None: ...

    with pytest.raises(feature.module().ArgumentTypeError, match="on_progress"):
        feature.client(wire.url).loaves.wait("l1", on_progress=note)
    assert not wire.requests


def test_wrong_limits_are_refused(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    with pytest.raises(feature.module().InvalidArgumentError, match="poll_interval"):
        client.loaves.wait("l1", poll_interval=-1)
    with pytest.raises(feature.module().InvalidArgumentError, match="timeout"):
        client.loaves.wait("l1", timeout=0)
    assert not wire.requests
