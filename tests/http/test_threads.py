"""Blocking connections under many threads, garbage collections and forks."""

from __future__ import annotations

import gc
import os
import socket
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from deepinfra_client._runtime.http import sockets
from deepinfra_client._runtime.http.errors import (
    PoolTimeout,
    ReadError,
    RemoteProtocolError,
    WriteError,
)
from deepinfra_client._runtime.http.permits import Permits
from deepinfra_client._runtime.http.protocols import Request
from deepinfra_client._runtime.http.sync import Connections
from tests.http.kit import LIMITS, OK, Server, received, stays
from tests.http.test_tls import TRUSTED, server_side
from tests.runtime.kit import wait_until_it_reads
from tests.support.connections import kept

HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nok"


def serves(sock: socket.socket) -> None:
    """Send back the path of each request."""
    while request := received(sock):
        path = request.split(b" ")[1]
        sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(path), path))


def ask(http: Connections, url: str) -> bytes:
    """Ask, and read."""
    answer = http.send(Request("GET", url, ()), dict(LIMITS))
    try:
        return b"".join(answer.pieces())
    finally:
        answer.close()


def test_no_answer_goes_to_another_thread() -> None:
    http = Connections(most=6)
    with Server(serves) as server:

        def work(number: int) -> bool:
            return ask(http, f"{server.url}/{number}") == f"/{number}".encode()

        with ThreadPoolExecutor(16) as pool:
            assert all(pool.map(work, range(600)))
        assert server.count <= 6 + 2  # a kept one may look unusable, never more
        assert not http.busy
        http.close()


def test_answers_that_are_closed_by_other_threads() -> None:
    """A number of a socket that is closed while it is read could belong to another connection."""
    http = Connections()
    with Server(stays(HALF)) as server:
        for _ in range(20):
            answer = http.send(Request("GET", server.url, ()), dict(LIMITS))
            pieces = answer.pieces()
            assert next(pieces) == b"ok"
            found: list[BaseException] = []

            def read(pieces: Any = pieces, found: list[BaseException] = found) -> None:
                try:
                    next(pieces)
                except Exception as error:
                    found.append(error)

            thread = threading.Thread(target=read)
            thread.start()
            wait_until_it_reads(thread)
            answer.close()
            thread.join(10)
            assert not thread.is_alive()
            assert isinstance(found[0], ReadError | RemoteProtocolError)
            assert answer._exchange.sock.fileno() == -1  # pyright: ignore[reportPrivateUsage]
        assert not http.busy


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_closing_while_a_body_is_sent(secure: bool) -> None:
    """Its socket stays the thread's that sends, until that has heard of it."""
    http = Connections(lambda: TRUSTED)
    numbers: list[int] = []

    def pieces() -> Iterator[bytes]:
        yield b"one"
        (exchange,) = http.busy
        closer = threading.Thread(target=http.close)
        closer.start()
        closer.join(10)
        numbers.append(exchange.sock.fileno())
        yield b"two"
        raise AssertionError("it is not asked for more")

    with Server(stays(OK), context=server_side() if secure else None) as server:
        with pytest.raises(WriteError, match="closed"):
            http.send(Request("POST", server.url, (), pieces()), dict(LIMITS))
        assert server.closed.acquire(timeout=10)
    assert numbers[0] != -1
    assert not http.busy


def wait_until_it_waits(thread: threading.Thread) -> None:
    """Wait until a thread waits for its socket, or has ended."""
    while thread.is_alive():
        frame = sys._current_frames().get(thread.ident or 0)  # pyright: ignore[reportPrivateUsage]
        if frame is not None and frame.f_code is sockets.ready.__code__:
            return
        thread.join(0.001)


def test_closing_while_the_server_takes_nothing() -> None:
    http = Connections()
    found: list[BaseException] = []
    ends = threading.Event()

    def send(url: str) -> None:
        try:
            http.send(Request("POST", url, (), b"x" * 8 * 1024 * 1024), dict(LIMITS))
        except Exception as error:
            found.append(error)

    with Server(lambda _: ends.wait(10)) as server:
        thread = threading.Thread(target=send, args=(server.url,))
        thread.start()
        wait_until_it_waits(thread)
        (exchange,) = http.busy
        http.close()
        thread.join(10)
        ends.set()
    assert isinstance(found[0], WriteError)
    assert exchange.sock.fileno() == -1


def test_closing_wakes_those_who_wait_for_a_connection() -> None:
    http = Connections(most=1)
    found: list[BaseException] = []
    with Server(stays(HALF)) as server:
        answer = http.send(Request("GET", server.url, ()), dict(LIMITS))

        def wait() -> None:
            try:
                http.send(Request("GET", server.url, ()), {**LIMITS, "pool": None})
            except RuntimeError as error:
                found.append(error)

        thread = threading.Thread(target=wait)
        thread.start()
        http.close()
        thread.join(10)
        assert "closed" in str(found[0])
        answer.close()


def test_an_answer_is_ended_once() -> None:
    """Closed again when its connection has the next request, it leaves that one alone."""
    http = Connections()
    with Server(stays(OK, HALF)) as server:
        first = http.send(Request("GET", server.url, ()), dict(LIMITS))
        assert b"".join(first.pieces()) == b"ok"
        second = http.send(Request("GET", server.url, ()), dict(LIMITS))
        first.close()
        assert server.count == 1
        assert len(http.busy) == 1
        assert next(second.pieces()) == b"ok"
        second.close()


def test_a_permit_is_given_back_by_a_collection_within_taking_one() -> None:
    permits = Permits(1)
    permits.take(None)

    class Dropped:
        def __del__(self) -> None:
            permits.give()

    cycle: list[Any] = [Dropped()]
    cycle.append(cycle)
    done = threading.Event()

    def collect() -> None:
        nonlocal cycle
        cycle = []
        gc.collect()

    def take() -> None:
        permits.take(10)
        done.set()

    thread = threading.Thread(target=take)
    thread.start()
    collect()
    assert done.wait(10)
    thread.join()
    with pytest.raises(PoolTimeout):
        permits.take(-1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_a_child_leaves_the_connections_of_its_parent_alone(secure: bool) -> None:
    http = Connections(lambda: TRUSTED)
    with Server(serves, context=server_side() if secure else None) as server:
        ask(http, server.url + "/a")
        open_one = http.send(Request("GET", server.url + "/b", ()), dict(LIMITS))
        ask(http, server.url + "/c")
        assert kept(http) == 1
        pid = os.fork()
        if pid == 0:
            http.forked()
            os._exit(0 if kept(http) == 0 and not http.busy else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert b"".join(open_one.pieces()) == b"/b"
        assert ask(http, server.url + "/d") == b"/d"
        assert server.count == 2
        http.close()
