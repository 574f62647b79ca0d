"""A request that is cancelled at any of its steps leaves no connection, task or socket behind."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

import pytest

from deepinfra_client._runtime.http import aconnecting, connecting
from deepinfra_client._runtime.http.aio import AsyncConnections
from deepinfra_client._runtime.http.apermits import AsyncPermits
from deepinfra_client._runtime.http.protocols import Request
from tests.http.kit import LIMITS, OK, Server, received, stays
from tests.http.test_tls import TRUSTED, server_side
from tests.reliability.stepping import Stepped
from tests.support.connections import kept


def slow(sock: socket.socket) -> None:
    """Answer in small parts."""
    while received(sock):
        for part in (b"HTTP/1.1 200 OK\r\nTransfer-", b"Encoding: chunked\r\n\r\n", b"2\r\nok\r\n"):
            sock.sendall(part)
        sock.sendall(b"0\r\n\r\n")


async def pieces() -> AsyncIterator[bytes]:
    """A body that gives way to others between its pieces."""
    for _ in range(3):
        await asyncio.sleep(0)
        yield b"x" * 100_000


async def plain(http: AsyncConnections, url: str) -> None:
    """Ask, and read."""
    answer = await http.send(Request("GET", url, ()), dict(LIMITS))
    try:
        async for _ in answer.pieces():
            await asyncio.sleep(0)
    finally:
        await answer.aclose()


async def upload(http: AsyncConnections, url: str) -> None:
    """Send a body in pieces."""
    answer = await http.send(Request("POST", url, (), pieces()), dict(LIMITS))
    answer.drop()


async def twice(http: AsyncConnections, url: str) -> None:
    """Use a connection again."""
    await plain(http, url)
    await plain(http, url)


async def waiting(http: AsyncConnections, url: str) -> None:
    """Wait for a connection that other requests have."""
    others = [asyncio.ensure_future(plain(http, url)) for _ in range(2)]
    try:
        await asyncio.sleep(0)
        await plain(http, url)
    finally:
        for other in others:
            other.cancel()
        await asyncio.wait(others)


def _cancel(tasks: list[asyncio.Task[int]]) -> None:
    tasks[0].cancel()


async def _steps(stepped: Stepped[None]) -> int:
    await stepped
    return stepped.steps


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("work", [plain, upload, twice, waiting], ids=lambda one: one.__name__)
def test_cancelled_at_any_step(
    work: Callable[[AsyncConnections, str], Any], secure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[socket.socket] = []
    real = connecting.opened

    def noted(found: Any) -> socket.socket:
        opened.append(real(found))
        return opened[-1]

    monkeypatch.setattr(aconnecting, "opened", noted)

    async def all_steps(url: str) -> int:
        for step in range(1, 500):
            http = AsyncConnections(lambda: TRUSTED, most=2)
            tasks: list[asyncio.Task[int]] = []
            stepped = Stepped(work(http, url), step, partial(_cancel, tasks))
            tasks.append(asyncio.ensure_future(_steps(stepped)))
            try:
                taken = await tasks[0]
            except asyncio.CancelledError:
                taken = step
            for _ in range(50):
                if not http.busy and len(asyncio.all_tasks()) == 1:
                    break
                await asyncio.sleep(0)
            assert not http.busy, step
            assert len(asyncio.all_tasks()) == 1, (step, asyncio.all_tasks())
            assert http._permits._free == 2, step  # pyright: ignore[reportPrivateUsage]
            left = -1
            for _ in range(50):
                left = sum(sock.fileno() != -1 for sock in opened)
                if left == kept(http):
                    break
                await asyncio.sleep(0)
            assert left == kept(http), step
            await http.aclose()
            for _ in range(3):
                await asyncio.sleep(0)
            assert sum(sock.fileno() != -1 for sock in opened) == 0, step
            opened.clear()
            if taken < step:
                return step
        raise AssertionError("it never comes to its end")

    with Server(slow, context=server_side() if secure else None) as server:
        assert asyncio.run(all_steps(server.url)) > 3


def test_a_permit_that_comes_with_the_cancellation_goes_on_to_others() -> None:
    async def work() -> None:
        permits = AsyncPermits(1)
        await permits.take(None)
        first, second = (asyncio.ensure_future(permits.take(None)) for _ in range(2))
        await asyncio.sleep(0)
        permits.give()
        first.cancel()
        await asyncio.wait_for(second, 1)
        assert first.cancelled()
        permits.give()
        assert permits.take_now()

    asyncio.run(work())


def test_several_event_loops_one_after_another() -> None:
    """Each has its own; those of a loop that has ended are closed with it."""

    async def work(url: str) -> None:
        http = AsyncConnections()
        await plain(http, url)
        await http.aclose()

    with Server(stays(OK)) as server:
        for _ in range(3):
            asyncio.run(work(server.url))
        for _ in range(3):
            assert server.closed.acquire(timeout=10)
