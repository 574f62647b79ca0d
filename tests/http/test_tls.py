"""Connections over TLS."""

from __future__ import annotations

import socket
import ssl
from typing import Any

import pytest
import trustme

from deepinfra_client._runtime.http import sockets
from deepinfra_client._runtime.http.errors import (
    ConnectError,
    ConnectTimeout,
    ReadError,
    RemoteProtocolError,
)
from tests.http.kit import LIMITS, OK, Make, Server, received, stays
from tests.support.connections import kept

AUTHORITY: Any = trustme.CA()


def server_side(*names: str) -> ssl.SSLContext:
    """Make the context of a server."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert(*(names or ("127.0.0.1", "localhost"))).configure_cert(context)
    return context


def client_side() -> ssl.SSLContext:
    """Make a context that trusts the server."""
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return context


TRUSTED = client_side()
BODY = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n"


def test_a_connection_is_used_again(make: Make) -> None:
    way = make(context=lambda: TRUSTED)
    with Server(stays(OK, OK), context=server_side()) as server:
        for _ in range(2):
            assert way.read(way.send(server.url)) == b"ok"
        assert server.count == 1
        assert kept(way.http) == 1


def test_large_bodies(make: Make) -> None:
    way = make(context=lambda: TRUSTED)
    size = 3 * 1024 * 1024
    seen: list[bytes] = []

    def handle(sock: socket.socket) -> None:
        seen.append(received(sock))
        sock.sendall(BODY % size + b"y" * size)
        received(sock)

    with Server(handle, context=server_side()) as server:
        headers = [("Content-Length", str(size))]
        answer = way.send(server.url, method="POST", headers=headers, content=b"x" * size)
        assert way.read(answer) == b"y" * size
        assert seen[0].endswith(b"\r\n\r\n" + b"x" * size)
        assert kept(way.http) == 1


def test_an_answer_that_comes_before_the_body_was_sent(make: Make) -> None:
    way = make(context=lambda: TRUSTED)

    def handle(sock: socket.socket) -> None:
        data = b""
        while b"\r\n\r\n" not in data:
            data += sock.recv(1)
        sock.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\n\r\nno!")
        while sock.recv(65536):
            pass

    def endless() -> Any:
        while True:
            yield b"x" * 65536

    with Server(handle, context=server_side()) as server:
        answer = way.send(server.url, method="POST", pieces=endless())
        assert (answer.status, way.read(answer)) == (413, b"no!")
        way.close(answer)
        assert kept(way.http) == 0


@pytest.mark.parametrize("clean", [True, False], ids=["announced", "not announced"])
def test_a_body_until_the_end_needs_an_end_that_is_announced(make: Make, clean: bool) -> None:
    way = make(context=lambda: TRUSTED)

    def handle(sock: Any) -> None:
        received(sock)
        sock.sendall(b"HTTP/1.1 200 OK\r\n\r\nhalf of it")
        if clean:
            sock.unwrap()
        else:
            socket.socket.shutdown(sock, socket.SHUT_RDWR)

    with Server(handle, context=server_side()) as server:
        answer = way.send(server.url)
        if clean:
            assert way.read(answer) == b"half of it"
        else:
            with pytest.raises(ReadError, match=r"announce|EOF"):
                way.read(answer)
            way.close(answer)
        assert kept(way.http) == 0


def test_an_end_within_a_body(make: Make) -> None:
    way = make(context=lambda: TRUSTED)

    def handle(sock: Any) -> None:
        received(sock)
        sock.sendall(BODY % 20 + b"half of it")
        sock.unwrap()

    with Server(handle, context=server_side()) as server:
        answer = way.send(server.url)
        with pytest.raises((RemoteProtocolError, ReadError)):
            way.read(answer)
        way.close(answer)


def test_a_certificate_that_is_not_trusted(make: Make) -> None:
    way = make(context=ssl.create_default_context)
    with Server(stays(OK), context=server_side()) as server:
        with pytest.raises(ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            way.send(server.url)
        assert not way.http.busy


def test_a_certificate_for_another_host(make: Make) -> None:
    way = make(context=lambda: TRUSTED)
    context = server_side("other.test")
    with (
        Server(stays(OK), context=context) as server,
        pytest.raises(ConnectError, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        way.send(server.url)


def test_a_server_without_tls(make: Make) -> None:
    way = make(context=lambda: TRUSTED)
    with (
        Server(lambda sock: sock.sendall(b"HTTP/1.1 400 Bad\r\n\r\n")) as server,
        pytest.raises(ConnectError, match="SSL"),
    ):
        way.send(server.url.replace("http:", "https:"))


def test_a_server_that_does_not_finish_the_handshake(make: Make) -> None:
    way = make(context=lambda: TRUSTED)
    with Server(stays()) as server, pytest.raises(ConnectTimeout):
        way.send(server.url.replace("http:", "https:"), {**LIMITS, "connect": 0.05})
    assert not way.http.busy


def test_the_environment_names_the_certificates(
    make: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    file = tmp_path / "ca.pem"
    AUTHORITY.cert_pem.write_to_path(file)
    monkeypatch.setattr(sockets, "_context", [])
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    way = make()
    with Server(stays(OK), context=server_side()) as server:
        assert way.read(way.send(server.url)) == b"ok"
