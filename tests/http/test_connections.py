"""Which connections are used again, and which are not."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from deepinfra_client._runtime.http import aio, sync
from deepinfra_client._runtime.http.errors import (
    ConnectError,
    InvalidURL,
    PoolTimeout,
    ReadError,
    ReadTimeout,
    RemoteProtocolError,
    TooManyRedirects,
    TransportError,
)
from tests.http.kit import LIMITS, OK, Make, Server, Way, received, says, stays
from tests.support.connections import kept


def ask(way: Way, server: Server, path: str = "/", **more: Any) -> bytes:
    """Send a request and read its answer."""
    answer = way.send(server.url + path, **more)
    try:
        return way.read(answer)
    finally:
        way.close(answer)


def test_a_connection_is_used_again(make: Make) -> None:
    way = make()
    with Server(stays(OK, OK, OK)) as server:
        assert [ask(way, server) for _ in range(3)] == [b"ok"] * 3
        assert server.count == 1
        assert kept(way.http) == 1


def test_a_connection_that_the_server_closed_is_not_used_again(make: Make) -> None:
    way = make()
    with Server(says(OK)) as server:
        assert ask(way, server) == b"ok"
        assert server.closed.acquire(timeout=10)
        assert ask(way, server) == b"ok"
        assert server.count == 2


@pytest.mark.parametrize(
    "answer",
    [
        OK + b"more",
        OK + OK,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\nmore",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
    ],
    ids=["excess", "two answers", "excess after chunks", "close", "HTTP/1.0"],
)
def test_a_connection_is_not_used_again_after(make: Make, answer: bytes) -> None:
    way = make()
    with Server(stays(answer)) as server:
        assert ask(way, server) == b"ok"
        assert kept(way.http) == 0
        assert ask(way, server) == b"ok"
        assert server.count == 2


def test_bytes_that_come_later_belong_to_no_answer(make: Make) -> None:
    """They wait on a kept connection, and would be read as the next answer."""
    way = make()
    sent = threading.Event()

    def handle(sock: socket.socket) -> None:
        received(sock)
        sock.sendall(OK)
        asked.wait(10)
        sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nbad")
        sent.set()
        received(sock)

    asked = threading.Event()
    with Server(handle, stays(OK)) as server:
        assert ask(way, server) == b"ok"
        asked.set()
        assert sent.wait(10)
        assert ask(way, server) == b"ok"
        assert server.count == 2


def test_a_connection_is_not_used_again_when_the_request_says_so(make: Make) -> None:
    way = make()
    with Server(stays(OK)) as server:
        assert ask(way, server, headers=[("Connection", "close")]) == b"ok"
        assert kept(way.http) == 0


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nok",
        b"no HTTP at all\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    ],
)
def test_half_an_answer_is_an_error(make: Make, answer: bytes) -> None:
    way = make()
    with Server(says(answer)) as server:
        with pytest.raises(RemoteProtocolError):
            ask(way, server)
        assert not way.http.busy
        assert kept(way.http) == 0


def test_interim_answers_are_skipped(make: Make) -> None:
    way = make()
    interim = b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    with Server(stays(interim + OK, OK)) as server:
        assert ask(way, server) == b"ok"
        assert ask(way, server) == b"ok"
        assert server.count == 1


def test_nobody_listens(make: Make) -> None:
    way = make()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(ConnectError, match=r"111|refused|10061"):
        way.send(f"http://127.0.0.1:{port}/")


def test_a_silent_server(make: Make) -> None:
    way = make()
    with Server(stays()) as server, pytest.raises(ReadTimeout):
        way.send(server.url, {**LIMITS, "read": 0.01})
    assert not way.http.busy


def test_silence_within_a_body(make: Make) -> None:
    way = make()
    with Server(stays(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nok")) as server:
        answer = way.send(server.url)
        answer.limit(0.01, lambda: None)
        with pytest.raises(ReadTimeout):
            way.read(answer)
        way.close(answer)
        assert not way.http.busy


def test_an_answer_that_is_closed_early_closes_the_connection(make: Make) -> None:
    way = make()
    with Server(stays(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nok")) as server:
        answer = way.send(server.url)
        assert way.first(answer) == b"ok"
        way.close(answer)
        way.turn()
        assert server.closed.acquire(timeout=10)
        assert kept(way.http) == 0


def test_more_requests_than_are_allowed_wait(make: Make) -> None:
    way = make(most=2)
    with Server(stays(OK, OK)) as server:
        first, second = way.send(server.url), way.send(server.url)
        with pytest.raises(PoolTimeout, match="2 requests are under way"):
            way.send(server.url, {**LIMITS, "pool": 0.01})
        way.close(first)
        third = way.send(server.url, {**LIMITS, "pool": 0.01})
        way.close(second)
        way.close(third)
        assert server.count == 2


def test_a_failed_request_leaves_its_place_to_others(make: Make) -> None:
    way = make(most=1)
    with Server(says(b"bad\r\n\r\n"), says(b""), stays(OK)) as server:
        for _ in range(2):
            with pytest.raises(RemoteProtocolError):
                way.send(server.url)
        assert ask(way, server) == b"ok"
    with pytest.raises(ConnectError):
        way.send(server.url)
    with pytest.raises(ConnectError):
        way.send(server.url)


class Broken(BaseException):
    """What goes wrong with a body; as little an Exception as KeyboardInterrupt is."""


def breaks() -> Iterator[bytes]:
    """A body that fails after a piece."""
    yield b"x"
    raise Broken


FAILURES: dict[str, tuple[str, Any]] = {
    "no address": ("http://[", {}),
    "another scheme": ("ftp://127.0.0.1/", {}),
    "no such port": ("http://127.0.0.1:1/", {}),
    "a bad header": ("/", {"headers": [("X", "\n")]}),
    "a body that fails": ("/", {"method": "POST", "pieces": breaks}),
    "no TLS": ("https", {}),
    "silence": ("/silent", {"limits": {**LIMITS, "read": 0.01}}),
    "no HTTP": ("/bad", {}),
    "the end": ("/end", {}),
    "redirects": ("/again", {"follow": True}),
    "a redirect to nowhere": ("/away", {"follow": True}),
    "redirected to another scheme": ("/file", {"follow": True}),
}


def fails(sock: socket.socket) -> None:
    """Do what the path of the request says."""
    answers = {
        b"/bad": b"no HTTP\r\n\r\n",
        b"/end": b"HTTP/1.1 200",
        b"/again": redirect("/again"),
        b"/away": redirect("http://127.0.0.1:1/"),
        b"/file": redirect("file:///etc/hosts"),
        b"/fine": OK,
    }
    while request := received(sock):
        path = request.split(b" ")[1]
        if path == b"/silent":
            sock.recv(1)
            return
        sock.sendall(answers.get(path, b""))
        if path == b"/end":
            return


@pytest.mark.parametrize("what", FAILURES)
def test_no_failure_keeps_a_permit(make: Make, what: str) -> None:
    way = make(most=1)
    target, more = FAILURES[what]
    with Server(fails) as server:
        for _ in range(3):
            url = server.url + target if target.startswith("/") else target
            if target == "https":
                url = server.url.replace("http:", "https:")
            with pytest.raises((TransportError, InvalidURL, Broken)):
                way.send(url, **{**more, "pieces": more["pieces"]()} if "pieces" in more else more)
            assert not way.http.busy
        limits = {**LIMITS, "pool": 0.5}
        assert way.read(way.send(f"{server.url}/fine", limits)) == b"ok"
        waiting = way.send(f"{server.url}/fine", limits)
        with pytest.raises(PoolTimeout):  # none was given back twice
            way.send(f"{server.url}/fine", {**LIMITS, "pool": 0.01})
        way.close(waiting)


def test_servers_that_were_asked_once_are_forgotten(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync, "MOST_IDLE", 2)
    monkeypatch.setattr(aio, "MOST_IDLE", 2)
    way = make()
    for _ in range(10):
        with Server(stays(OK)) as server:
            ask(way, server)
        way.turn()
    assert len(way.http.idle) <= 4


class Clock:
    """A clock that goes when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


def test_a_connection_is_kept_for_a_while_only(make: Make) -> None:
    clock = Clock()
    way = make(clock=clock)
    with Server(stays(OK, OK, OK)) as server:
        ask(way, server)
        clock.now = sync.KEPT_SECONDS - 1
        ask(way, server)
        assert server.count == 1
        clock.now = 2 * sync.KEPT_SECONDS
        ask(way, server)
        assert server.count == 2
        way.turn()
        assert server.closed.acquire(timeout=10)


def test_connections_that_were_kept_for_too_long_are_closed_by_others(make: Make) -> None:
    clock = Clock()
    way = make(clock=clock)
    with Server(stays(OK, OK)) as old, Server(stays(OK)) as new:
        for answer in [way.send(old.url), way.send(old.url)]:
            way.read(answer)
        assert kept(way.http) == 2
        clock.now = sync.KEPT_SECONDS
        ask(way, new)
        assert kept(way.http) == 1
        way.turn()
        assert old.closed.acquire(timeout=10)
        assert old.closed.acquire(timeout=10)


def test_so_many_connections_are_kept(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync, "MOST_IDLE", 2)
    monkeypatch.setattr(aio, "MOST_IDLE", 2)
    way = make()
    with Server(stays(OK)) as server:
        answers = [way.send(server.url) for _ in range(4)]
        for answer in answers:
            way.read(answer)
        assert kept(way.http) == 2
        way.turn()
        for _ in range(2):
            assert server.closed.acquire(timeout=10)


def test_closing_ends_what_is_read(make: Make) -> None:
    way = make()
    with Server(stays(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nok")) as server:
        answer = way.send(server.url)
        way.first(answer)
        way.end()
        assert server.closed.acquire(timeout=10)
        assert not way.http.busy
    if way.name == "sync":
        with pytest.raises((ReadError, RemoteProtocolError)):
            way.read(answer)
        with pytest.raises(RuntimeError, match="closed"):
            way.send(server.url)
    way.begin()


def redirect(target: str, status: int = 302) -> bytes:
    """Write a redirect."""
    head = f"HTTP/1.1 {status} Found\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n"
    return head.encode()


KEY = ("Authorization", "Bearer secret")


def test_redirects_are_followed_when_asked_for(make: Make) -> None:
    way = make()
    seen: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        seen.append(received(sock))
        sock.sendall(redirect("/there?a=b"))
        seen.append(received(sock))
        sock.sendall(OK)
        received(sock)

    with Server(handle) as server:
        assert ask(way, server, "/here", follow=True, headers=[KEY]) == b"ok"
        assert seen[0].startswith(b"GET /here HTTP/1.1\r\n")
        assert seen[1].startswith(b"GET /there?a=b HTTP/1.1\r\n")
        assert all(b"Bearer secret" in request for request in seen)
        assert server.count == 1
    with Server(stays(redirect("/there"))) as server:
        assert way.send(server.url).status == 302


def test_the_key_stays_with_its_origin(make: Make) -> None:
    way = make()
    seen: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        seen.append(received(sock))
        sock.sendall(OK)

    with Server(handle) as other, Server(stays(redirect(f"{other.url}/x"))) as server:
        assert ask(way, server, follow=True, headers=[KEY, ("Host", "mine.test")]) == b"ok"
    assert b"secret" not in seen[0]
    assert f"Host: 127.0.0.1:{other.port}\r\n".encode() in seen[0]


def test_redirects_have_an_end(make: Make) -> None:
    way = make()
    with Server(stays(*[redirect("/again")] * 30)) as server, pytest.raises(TooManyRedirects):
        ask(way, server, follow=True)
    assert not way.http.busy


@pytest.mark.parametrize("host", ["::1", "127.0.0.1"])
def test_addresses_of_both_kinds(make: Make, host: str) -> None:
    way = make()
    try:
        server = Server(stays(OK), host=host)
    except OSError:
        pytest.skip("this machine has no such address")
    with server:
        assert ask(way, server) == b"ok"
