"""Hosts with several addresses, some of which do not answer."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from deepinfra_client._runtime.http import aconnecting, connecting
from deepinfra_client._runtime.http.aio import AsyncConnections
from deepinfra_client._runtime.http.errors import ConnectError, ConnectTimeout, TimeoutException
from deepinfra_client._runtime.http.permits import Permits
from deepinfra_client._runtime.http.protocols import Request
from tests.http.kit import LIMITS, OK, Make, Server, stays


class Dead:
    """A listener whose queue is full: to connect to it takes forever."""

    def __init__(self) -> None:
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.2", 0))
        self._listener.listen(0)
        self.address = self._listener.getsockname()
        self._waiting: list[socket.socket] = []
        for _ in range(4):
            waiting = socket.socket()
            waiting.setblocking(False)
            waiting.connect_ex(self.address)
            self._waiting.append(waiting)

    def close(self) -> None:
        """Let go of all."""
        for one in [self._listener, *self._waiting]:
            one.close()


@pytest.fixture
def dead() -> Iterator[tuple[str, int]]:
    """An address that does not answer."""
    try:
        made = Dead()
    except OSError:
        pytest.skip("this system has no second address of its own")
    yield made.address
    made.close()


@pytest.fixture
def leads(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Gives `name.test` the addresses that a test wants."""
    real = socket.getaddrinfo

    def to(*addresses: tuple[str, int]) -> None:
        def found(host: Any, *rest: Any, **named: Any) -> Any:
            if host != "name.test":
                return real(host, *rest, **named)
            kinds = [(socket.AF_INET6 if ":" in one[0] else socket.AF_INET) for one in addresses]
            return [
                (kind, socket.SOCK_STREAM, 6, "", one)
                for kind, one in zip(kinds, addresses, strict=True)
            ]

        monkeypatch.setattr(socket, "getaddrinfo", found)

    return to


@pytest.fixture(autouse=True)
def ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the time that an address has for itself."""
    monkeypatch.setattr(connecting, "AHEAD", 0.02)
    monkeypatch.setattr(aconnecting, "AHEAD", 0.02)


def test_an_address_that_does_not_answer_is_overtaken(make: Make, leads: Any, dead: Any) -> None:
    way = make()
    with Server(stays(OK)) as server:
        leads(dead, ("127.0.0.1", server.port))
        answer = way.send("http://name.test/")
        assert way.read(answer) == b"ok"


def test_an_address_where_nobody_listens_is_passed_over(make: Make, leads: Any) -> None:
    way = make()
    with Server(stays(OK)) as server:
        leads(("127.0.0.1", 1), ("::1", 1, 0, 0), ("127.0.0.1", server.port))
        assert way.read(way.send("http://name.test/")) == b"ok"


def test_no_address_answers(make: Make, leads: Any, dead: Any) -> None:
    way = make()
    leads(dead, ("127.0.0.1", 1))
    with pytest.raises(ConnectTimeout):
        way.send("http://name.test/", {**LIMITS, "connect": 0.1})
    leads(("127.0.0.1", 1), ("127.0.0.1", 2))
    with pytest.raises(ConnectError):
        way.send("http://name.test/")
    leads()
    with pytest.raises(ConnectError, match="no address"):
        way.send("http://name.test/")
    assert not way.http.busy


def test_one_address_that_does_not_answer(make: Make, dead: Any) -> None:
    way = make()
    with pytest.raises(ConnectTimeout):
        way.send(f"http://{dead[0]}:{dead[1]}/", {**LIMITS, "connect": 0.05})
    assert not way.http.busy


def test_both_kinds_take_turns() -> None:
    four, six = socket.AF_INET, socket.AF_INET6
    kinds = [six, six, six, four, four]
    found: list[Any] = [(kind, 1, 6, "", index) for index, kind in enumerate(kinds)]
    assert [one[4] for one in connecting.in_turn(found)] == [0, 3, 1, 4, 2]


def test_of_two_that_answer_at_once_one_is_closed(
    leads: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No socket stays open, whoever is first."""
    monkeypatch.setattr(aconnecting, "AHEAD", 0)
    with Server(stays()) as one, Server(stays()) as two:
        leads(("127.0.0.1", one.port), ("127.0.0.1", two.port))

        async def connect() -> None:
            for _ in range(20):
                sock = await aconnecting.connect("name.test", 80)
                sock.close()
            await asyncio.sleep(0.01)
            assert len(asyncio.all_tasks()) == 1

        asyncio.run(connect())
        for server in (one, two):
            for _ in range(server.count):
                assert server.closed.acquire(timeout=10)


@pytest.mark.parametrize("steps", range(14))
def test_cancelling_a_connection_at_any_step_leaves_no_socket(
    leads: Any, dead: Any, steps: int, recwarn: pytest.WarningsRecorder
) -> None:
    opened: list[socket.socket] = []
    real = connecting.opened

    def noted(found: Any) -> socket.socket:
        opened.append(real(found))
        return opened[-1]

    async def work() -> None:
        task = asyncio.ensure_future(aconnecting.connect("name.test", 80))
        for _ in range(steps):
            await asyncio.sleep(0 if steps % 2 else 0.005)
        task.cancel()
        with suppress(asyncio.CancelledError):
            (await task).close()
        for _ in range(3):
            await asyncio.sleep(0)
        assert len(asyncio.all_tasks()) == 1

    with Server(stays()) as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr(aconnecting, "opened", noted)
        leads(dead, dead, ("127.0.0.1", server.port))
        asyncio.run(work())
    assert [sock for sock in opened if sock.fileno() != -1] == []


@pytest.mark.parametrize("seconds", [1e7, 1e11, float("inf"), 1e-9])
def test_limits_of_any_size(make: Make, leads: Any, seconds: float) -> None:
    """More than the system takes is no limit; the least one is not none."""
    way = make(most=1)
    limits = dict.fromkeys(LIMITS, seconds)
    with Server(stays(OK, OK)) as server:
        leads(("127.0.0.1", 1), ("127.0.0.1", server.port))
        try:
            for url in (server.url, "http://name.test/"):
                body = b"x" * 4 * 1024 * 1024
                answer = way.send(url, limits, method="POST", content=body)
                answer.limit(seconds, lambda: None)
                assert way.read(answer) == b"ok"
        except TimeoutException:
            assert seconds < 1
        assert not way.http.busy


def test_a_wait_for_a_connection_of_any_length() -> None:
    permits = Permits(1)
    permits.take(None)
    timer = threading.Timer(0.05, permits.give)
    timer.start()
    permits.take(float("inf"))
    timer.join()


def test_a_server_that_is_gone_before_anything_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a failure to connect, after which any request is sent again."""

    async def work(url: str) -> None:
        loop = asyncio.get_running_loop()
        real = loop.create_connection

        async def slow(make: Any, **named: Any) -> Any:
            lost = asyncio.Event()

            def made() -> Any:
                protocol = make()
                told = protocol.connection_lost

                class Told(type(protocol)):  # type: ignore[misc]
                    __slots__ = ()

                    def connection_lost(self, exc: Any) -> None:
                        told(exc)
                        lost.set()

                protocol.__class__ = Told
                return protocol

            found = await real(made, **named)
            await lost.wait()
            return found

        monkeypatch.setattr(loop, "create_connection", slow)
        http = AsyncConnections()
        with pytest.raises(ConnectError, match="at once"):
            await http.send(Request("POST", url, ()), dict(LIMITS))
        assert not http.busy
        await http.aclose()

    with Server(lambda _: None) as server:
        asyncio.run(work(server.url))
