"""Connections over TLS."""

from __future__ import annotations

import os
import signal
import socket
import ssl
import threading
from contextlib import suppress
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
from deepinfra_client._runtime.http.protocols import Request
from deepinfra_client._runtime.http.sync import Connections
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


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("SSL_CERT_FILE", "none.pem", "No such file"),
        ("SSL_CERT_FILE", "empty.pem", "it holds none"),
        ("SSL_CERT_FILE", ".", "directory"),
        ("SSL_CERT_DIR", "none", "No such file"),
        ("SSL_CERT_DIR", "empty.pem", "[Dd]irectory"),
        ("SSLKEYLOGFILE", "none/log", "No such file"),
    ],
)
def test_the_environment_names_something_that_cannot_be_read(
    make: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Any, name: str, value: str, why: str
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    (tmp_path / "empty.pem").touch()
    monkeypatch.setattr(sockets, "_context", [])
    monkeypatch.setenv(name, str(tmp_path / value))
    way = make()
    with Server(stays()) as server:
        with pytest.raises(ConnectError, match=f"^{name} names .*{why}.*unset it$") as caught:
            way.send(server.url.replace("http:", "https:"))
        assert repr(str(tmp_path / value)) in str(caught.value)
        assert "CERTIFICATE" not in str(caught.value)  # that of the server is not meant
        assert not way.http.busy


def test_a_server_that_is_gone_before_the_handshake(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was sent: it is a failure to connect, after which any request is sent again."""
    real = socket.socket.connect

    def gone(sock: socket.socket, address: Any) -> None:
        real(sock, address)
        sockets.ready(sock.fileno(), 10, write=False)

    def handle(sock: socket.socket) -> None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    monkeypatch.setattr(socket.socket, "connect", gone)
    way = make(context=lambda: TRUSTED)
    with Server(handle) as server:
        with pytest.raises(ConnectError):
            way.send(server.url.replace("http:", "https:"))
        assert not way.http.busy


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_child_does_not_wait_for_a_thread_of_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another thread was making the context."""
    begun, ends = threading.Event(), threading.Event()

    def make() -> Any:
        begun.set()
        ends.wait(10)
        return TRUSTED

    monkeypatch.setattr(sockets, "_context", [])
    monkeypatch.setattr(sockets, "_make", make)
    thread = threading.Thread(target=sockets.tls_context)
    thread.start()
    assert begun.wait(10)
    pid = os.fork()
    if pid == 0:
        with suppress(BaseException):
            signal.alarm(10)
            ends.set()
            sockets.tls_context()
            os._exit(0)
        os._exit(1)
    assert os.waitpid(pid, 0)[1] == 0
    ends.set()
    thread.join(10)


def test_interrupted_within_the_handshake(recwarn: pytest.WarningsRecorder) -> None:
    opened: list[socket.socket] = []

    class Interrupting(ssl.SSLSocket):
        def do_handshake(self, block: bool = False) -> None:
            opened.append(self)
            raise KeyboardInterrupt

    context = client_side()
    context.sslsocket_class = Interrupting
    http = Connections(lambda: context)
    with Server(stays()) as server:
        with pytest.raises(KeyboardInterrupt):
            http.send(Request("GET", server.url.replace("http:", "https:"), ()), dict(LIMITS))
        assert opened[0].fileno() == -1
        assert not http.busy
