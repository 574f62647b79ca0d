"""A server that does a bit at a time does not get more time than a call has as a whole."""

from __future__ import annotations

import asyncio
import gzip
import socket
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from deepinfra_client._runtime.failures import TransportFailure
from deepinfra_client._runtime.http.aio import AsyncConnections
from deepinfra_client._runtime.http.errors import ReadTimeout, WriteTimeout
from deepinfra_client._runtime.http.protocols import Request
from deepinfra_client._runtime.http.sync import Connections
from deepinfra_client._runtime.reply import AsyncReply, SyncReply
from tests.http.kit import LIMITS, OK, Make, Server, received


class Ending(dict[str, Any]):
    """Limits of a call whose time is over after so many looks at them."""

    def __init__(self, looks: int) -> None:
        super().__init__(LIMITS)
        self._left = looks

    def get(self, name: str, default: Any = None) -> Any:
        """Return the limit of a phase; the least one when the time is over."""
        self._left -= 1
        return 0.001 if self._left < 0 else super().get(name, default)


def ask(way: Any, url: str, limits: Ending, content: Any = None) -> Any:
    """Send a request with limits that change."""
    if way.name == "sync":
        return way.http.send(Request("POST", url, (), content), limits)
    if not (content is None or isinstance(content, bytes)):
        content = later(content)
    return way.run(way.http.send(Request("POST", url, (), content), limits))


async def later(pieces: Iterator[bytes]) -> Any:
    """Give pieces asynchronously."""
    for piece in pieces:
        yield piece


def test_a_head_that_never_ends(make: Make) -> None:
    way = make()

    def handle(sock: socket.socket) -> None:
        received(sock)
        sock.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
        for _ in range(20_000_000):
            sock.sendall(b"x")

    with Server(handle) as server:
        with pytest.raises(ReadTimeout):
            ask(way, server.url, Ending(6))
        assert not way.http.busy


def takes_all(sock: socket.socket) -> None:
    """Read whatever comes, a little at a time, then answer."""
    sock.settimeout(2)
    with suppress(TimeoutError):
        while sock.recv(4096):
            pass
    sock.sendall(OK)


def test_a_body_that_is_taken_a_bit_at_a_time(make: Make) -> None:
    way = make()
    with Server(takes_all) as server:
        with pytest.raises(WriteTimeout):
            ask(way, server.url, Ending(8), b"x" * 64 * 1024 * 1024)
        assert not way.http.busy


def test_a_body_that_is_made_a_bit_at_a_time(make: Make) -> None:
    way = make()
    made = [0]

    def pieces() -> Iterator[bytes]:
        for _ in range(1000):
            made[0] += 1
            yield b"x"

    with Server(takes_all) as server:
        with pytest.raises(WriteTimeout):
            ask(way, server.url, Ending(20), pieces())
        assert not way.http.busy
        assert made[0] < 30


EMPTY = b"\x00\x00\x00\xff\xff"
"""A block that unpacks to nothing."""


def packs_nothing(sock: socket.socket) -> None:
    """Send a packed body that goes on and on and holds nothing."""
    received(sock)
    sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"")[:10])
    for _ in range(100_000):
        sock.sendall(EMPTY)


class Left:
    """Tells for a while that there is time."""

    looks = 0

    def __call__(self) -> float:
        """Tell how much is left."""
        self.looks += 1
        return 5.0 if self.looks < 20 else -1.0


def test_a_packed_body_of_nothing() -> None:
    http = Connections()
    with Server(packs_nothing) as server:
        reply = SyncReply(http.send(Request("GET", server.url, ()), dict(LIMITS)), Left(), None)
        with pytest.raises(TransportFailure, match="longer than its limit"):
            reply.read(100)
        assert not http.busy


def test_a_packed_body_of_nothing_async() -> None:
    async def work(url: str) -> None:
        http = AsyncConnections()
        reply = AsyncReply(await http.send(Request("GET", url, ()), dict(LIMITS)), Left(), None)
        with pytest.raises(TransportFailure, match="longer than its limit"):
            await reply.read(100)
        assert not http.busy
        await http.aclose()

    with Server(packs_nothing) as server:
        asyncio.run(work(server.url))
