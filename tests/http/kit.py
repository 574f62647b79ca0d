"""Servers that say exactly what a test wants, and both kinds of connections behind one form."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import Any

from deepinfra_client._runtime.http.aio import AsyncConnections
from deepinfra_client._runtime.http.protocols import Request
from deepinfra_client._runtime.http.sync import Connections

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
LIMITS = {"pool": 5.0, "connect": 5.0, "write": 5.0, "read": 5.0}
Handler = Callable[[socket.socket], object]


def received(sock: socket.socket) -> bytes:
    """Read a request whole; empty when the connection has ended before that."""
    data = bytearray()

    def more() -> bool:
        piece = sock.recv(65536)
        data.extend(piece)
        return bool(piece)

    while b"\r\n\r\n" not in data:
        if not more():
            return b""
    head = bytes(data).partition(b"\r\n\r\n")[0].lower()
    if b"transfer-encoding: chunked" in head:
        while not data.endswith(b"\r\n0\r\n\r\n"):
            if not more():
                return b""
    size = len(head) + 4
    for line in head.split(b"\r\n"):
        if line.startswith(b"content-length:"):
            size += int(line.partition(b":")[2])
    while len(data) < size:
        if not more():
            return b""
    return bytes(data)


def says(*answers: bytes) -> Handler:
    """Answer the requests of a connection one after another, then close it."""

    def handle(sock: socket.socket) -> None:
        for answer in answers:
            if not received(sock):
                return
            sock.sendall(answer)

    return handle


def stays(*answers: bytes) -> Handler:
    """Answer the requests of a connection, then leave it open until the other side closes it."""

    def handle(sock: socket.socket) -> None:
        says(*answers)(sock)
        while sock.recv(65536):
            pass

    return handle


class Server:
    """Has a connection handled by the next handler, in a thread; the last one stays."""

    def __init__(
        self,
        *handlers: Handler,
        host: str = "127.0.0.1",
        context: ssl.SSLContext | None = None,
    ) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family)
        self._handlers = list(handlers)
        self._context = context
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self.count = 0
        """Connections so far."""
        self.closed = threading.Semaphore(0)
        """Released when a connection has ended."""
        self.port: int = self._listener.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        self.url = f"{'https' if context else 'http'}://{shown}:{self.port}"

    def __enter__(self) -> Server:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in self._open:
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)

    def _start(self, work: Callable[..., object], *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.count += 1
            handler = self._handlers.pop(0) if len(self._handlers) > 1 else self._handlers[0]
            self._open.append(sock)
            self._start(self._handle, sock, handler)

    def _handle(self, sock: socket.socket, handler: Handler) -> None:
        with suppress(OSError):
            if self._context is not None:
                sock = self._context.wrap_socket(sock, server_side=True)
                self._open.append(sock)
            handler(sock)
        with suppress(OSError):
            sock.close()
        self.closed.release()


class SyncWay:
    """Blocking connections."""

    name = "sync"

    def begin(self, **settings: Any) -> None:
        """Make connections."""
        self.http: Any = Connections(**settings)

    def __init__(self, **settings: Any) -> None:
        self.begin(**settings)

    def send(self, url: str, limits: dict[str, Any] | None = None, **more: Any) -> Any:
        """Send a request; `pieces` is a body that is sent as it comes."""
        pieces = more.pop("pieces", None)
        if pieces is not None:
            more["content"] = pieces
        request = Request(more.pop("method", "GET"), url, tuple(more.pop("headers", ())), **more)
        return self.http.send(request, dict(limits or LIMITS))

    def read(self, answer: Any) -> bytes:
        """Read a body to its end."""
        return b"".join(answer.pieces())

    def first(self, answer: Any) -> bytes:
        """Read the first piece of a body."""
        return bytes(next(answer.pieces()))

    def close(self, answer: Any) -> None:
        """Close an answer."""
        answer.close()

    def turn(self) -> None:
        """Let happen what is due."""

    def end(self) -> None:
        """Close all connections."""
        self.http.close()


class AsyncWay:
    """Asynchronous connections on an event loop of their own."""

    name = "async"

    def __init__(self, **settings: Any) -> None:
        self.begin(**settings)

    def begin(self, **settings: Any) -> None:
        """Make an event loop and its connections."""
        self._runner = asyncio.Runner()
        self.run = self._runner.run
        self.http: Any = AsyncConnections(**settings)

    def send(self, url: str, limits: dict[str, Any] | None = None, **more: Any) -> Any:
        """Send a request; `pieces` is a body that is sent as it comes."""
        pieces = more.pop("pieces", None)
        if pieces is not None:
            more["content"] = _each(pieces)
        request = Request(more.pop("method", "GET"), url, tuple(more.pop("headers", ())), **more)
        return self.run(self.http.send(request, dict(limits or LIMITS)))

    def read(self, answer: Any) -> bytes:
        """Read a body to its end."""

        async def work() -> bytes:
            return b"".join([piece async for piece in answer.pieces()])

        return self.run(work())

    def first(self, answer: Any) -> bytes:
        """Read the first piece of a body."""

        async def work() -> bytes:
            return await anext(answer.pieces())

        return self.run(work())

    def close(self, answer: Any) -> None:
        """Close an answer."""
        self.run(answer.aclose())

    def turn(self) -> None:
        """Let happen what is due."""
        self.run(asyncio.sleep(0.01))

    def end(self) -> None:
        """Close all connections."""
        self.run(self.http.aclose())
        self.run(asyncio.sleep(0))
        self._runner.close()


async def _each(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


Way = SyncWay | AsyncWay
Make = Callable[..., Way]


def making(kind: type[SyncWay] | type[AsyncWay]) -> Iterator[Make]:
    """Make connections, and close them after the test."""
    made: list[Way] = []

    def make(**settings: Any) -> Way:
        made.append(kind(**settings))
        return made[-1]

    yield make
    for way in made:
        way.end()
        assert not way.http.busy
