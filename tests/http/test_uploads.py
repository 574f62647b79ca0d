"""Bodies that are sent as they come, and answers that do not wait for their end."""

from __future__ import annotations

import hashlib
import socket
import threading
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest

from deepinfra_client._runtime.http.errors import (
    LocalProtocolError,
    ReadError,
    RemoteProtocolError,
    WriteError,
    WriteTimeout,
)
from tests.http.kit import LIMITS, OK, Make, Server, received, stays
from tests.support.connections import kept

LARGE = 8 * 1024 * 1024


def test_a_body_in_pieces(make: Make) -> None:
    way = make()
    seen: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        for _ in range(3):
            seen.append(received(sock))
            sock.sendall(OK)
        received(sock)

    with Server(handle) as server:
        pieces = [b"one", b"", b"two"]
        assert way.read(way.send(server.url, method="POST", pieces=pieces)) == b"ok"
        sized = [("Content-Length", "6")]
        assert way.read(way.send(server.url, method="POST", headers=sized, pieces=pieces)) == b"ok"
        assert way.read(way.send(server.url, method="POST")) == b"ok"
        assert server.count == 1
    assert seen[0].endswith(b"Transfer-Encoding: chunked\r\n\r\n3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n")
    assert seen[1].endswith(b"\r\n\r\nonetwo")
    assert b"\r\nContent-Length: 0\r\n" in seen[2]


@pytest.mark.parametrize("size", [0, 1, 65536, 65537, LARGE])
def test_a_body_of_any_size(make: Make, size: int) -> None:
    way = make()
    body = bytes(range(256)) * (size // 256 + 1)
    seen: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        seen.append(received(sock))
        sock.sendall(OK)
        received(sock)

    with Server(handle) as server:
        headers = [("Content-Length", str(size))]
        answer = way.send(server.url, method="POST", headers=headers, content=body[:size])
        assert way.read(answer) == b"ok"
        assert kept(way.http) == 1
    assert seen[0].partition(b"\r\n\r\n")[2] == body[:size]


@pytest.mark.parametrize("pieces", [[b"123", b"4567"], [b"12"]], ids=["longer", "shorter"])
def test_a_body_of_another_length_than_announced(make: Make, pieces: list[bytes]) -> None:
    way = make()
    with Server(stays(OK)) as server:
        headers = [("Content-Length", "5")]
        with pytest.raises(LocalProtocolError, match="did a file"):
            way.send(server.url, method="POST", headers=headers, pieces=pieces)
        assert not way.http.busy
        assert kept(way.http) == 0


def test_a_body_as_bytes_is_framed(make: Make) -> None:
    way = make()
    seen: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        seen.append(received(sock))
        sock.sendall(OK)
        received(sock)

    with Server(handle) as server:
        assert way.read(way.send(server.url, method="POST", content=b"body")) == b"ok"
        for length in ("3", "5"):
            headers = [("Content-Length", length)]
            with pytest.raises(LocalProtocolError, match=f"4 bytes.* says {length}"):
                way.send(server.url, method="POST", headers=headers, content=b"body")
        assert not way.http.busy
        assert kept(way.http) == 1
    assert b"\r\nContent-Length: 4\r\n" in seen[0]
    assert b"chunked" not in seen[0]


class Broken(Exception):
    """What goes wrong with a body."""


def test_a_body_that_fails(make: Make) -> None:
    way = make()

    def pieces() -> Iterator[bytes]:
        yield b"one"
        raise Broken

    with Server(stays(OK)) as server:
        with pytest.raises(Broken):
            way.send(server.url, method="POST", pieces=pieces())
        assert not way.http.busy
        way.turn()
        assert server.closed.acquire(timeout=10)


def refuses(sock: socket.socket) -> None:
    """Answer as soon as the head is there, and read nothing more until the client ends."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += sock.recv(100)
    sock.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\n\r\nno!")
    released.wait(10)


released = threading.Event()


@pytest.mark.parametrize("way_of_body", ["bytes", "pieces", "endless"])
def test_an_answer_that_comes_before_the_body_was_sent(make: Make, way_of_body: str) -> None:
    way = make()
    released.clear()

    def endless() -> Iterator[bytes]:
        while True:
            yield b"x" * 65536

    bodies: dict[str, dict[str, Any]] = {
        "bytes": {"content": b"x" * LARGE, "headers": [("Content-Length", str(LARGE))]},
        "pieces": {"pieces": [b"x" * 65536] * (LARGE // 65536)},
        "endless": {"pieces": endless()},
    }
    body = bodies[way_of_body]
    with Server(refuses) as server:
        answer = way.send(server.url, method="POST", **body)
        assert answer.status == 413
        assert way.read(answer) == b"no!"
        way.close(answer)
        assert kept(way.http) == 0
        released.set()


def test_an_answer_and_the_end_before_the_body_was_sent(make: Make) -> None:
    """The server closes in the right way: it reads on until the client has heard it."""
    way = make()

    def handle(sock: socket.socket) -> None:
        sock.recv(100)
        sock.sendall(b"HTTP/1.1 413 Too Large\r\nConnection: close\r\n\r\nno!")
        sock.shutdown(socket.SHUT_WR)
        while sock.recv(65536):
            pass

    with Server(handle) as server:
        answer = way.send(server.url, method="POST", pieces=[b"x" * 65536] * (LARGE // 65536))
        assert answer.status == 413
        assert way.read(answer) == b"no!"


def test_a_server_that_takes_nothing(make: Make) -> None:
    way = make()
    with Server(lambda _: released.wait(10)) as server:
        released.clear()
        with pytest.raises(WriteTimeout):
            way.send(
                server.url,
                {**LIMITS, "write": 0.05},
                method="POST",
                headers=[("Content-Length", str(LARGE))],
                content=b"x" * LARGE,
            )
        released.set()
        assert not way.http.busy


def test_a_server_that_goes_away(make: Make) -> None:
    way = make()
    with Server(lambda sock: sock.recv(100)) as server:
        with pytest.raises((WriteError, ReadError, RemoteProtocolError)):
            way.send(server.url, method="POST", pieces=[b"x" * 65536] * 1000)
        assert not way.http.busy


def test_a_large_body_is_not_held_in_memory(make: Make) -> None:
    """The server is slow: what it has not taken stays where it comes from."""
    way = make()
    digest, expected = hashlib.sha256(), hashlib.sha256()
    piece = bytes(range(256)) * 1024
    count = 64 * 1024 * 1024 // len(piece)

    def handle(sock: socket.socket) -> None:
        data = b""
        while b"\r\n\r\n" not in data:
            data += sock.recv(1)
        left = count * len(piece)
        while left:
            data = sock.recv(65536)
            digest.update(data)
            left -= len(data)
        sock.sendall(OK)

    def pieces() -> Iterator[bytes]:
        for _ in range(count):
            expected.update(piece)
            yield piece

    with Server(handle) as server:
        tracemalloc.start()
        try:
            headers = [("Content-Length", str(count * len(piece)))]
            answer = way.send(server.url, method="POST", headers=headers, pieces=pieces())
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert way.read(answer) == b"ok"
    assert digest.digest() == expected.digest()
    assert peak < 4 * 1024 * 1024


def test_a_body_that_nobody_takes_is_not_read(make: Make) -> None:
    """Bytes of an answer wait in the system, and make the server wait."""
    way = make()
    size = 64 * 1024 * 1024
    sent = [0]
    stopped = threading.Event()

    def handle(sock: socket.socket) -> None:
        received(sock)
        sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
        sock.settimeout(0.2)
        piece = b"x" * 65536
        try:
            while sent[0] < size:
                sent[0] += sock.send(piece)
        except TimeoutError:
            stopped.set()
            sock.settimeout(10)
            while sent[0] < size:
                sent[0] += sock.send(piece[: size - sent[0]])
        received(sock)

    with Server(handle) as server:
        answer = way.send(server.url)
        while not stopped.wait(0.01):
            way.turn()
        assert sent[0] < size / 2
        assert len(way.read(answer)) == size
        assert kept(way.http) == 1
