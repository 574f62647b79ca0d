"""Servers that fail before any HTTP is spoken."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


@contextmanager
def serving(answer: Callable[[socket.socket], None]) -> Generator[int]:
    """Do something with every connection; gives the port."""
    listener = socket.create_server(("127.0.0.1", 0))
    stopping = threading.Event()

    def accept() -> None:
        while True:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                if stopping.is_set():
                    return
                answer(connection)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        stopping.set()
        with suppress(OSError), socket.create_connection(listener.getsockname()):
            pass
        thread.join(10)
        listener.close()


def plain_text(connection: socket.socket) -> None:
    """Answer a TLS greeting with plain text."""
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")


def untrusted(folder: Path) -> Callable[[socket.socket], None]:
    """Speak TLS with a certificate that nobody has signed."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs the command openssl to make a certificate")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    command += ["-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", str(key)]
    subprocess.run([*command, "-out", str(certificate)], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    def answer(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as wrapped:
            wrapped.recv(1)

    return answer


def closed_port() -> int:
    """Give a port of loopback at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port
