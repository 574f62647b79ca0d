"""A server that sends exactly the bytes that a test gives it, and breaks when it is told to."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, Literal

End = Literal["keep", "close", "reset", "hang", "half"]
"""What happens after the bytes: the connection stays, is closed, is reset, or stays silent; `half`
closes only the direction to the client."""

_RESET = struct.pack("ii", 1, 0)


@dataclass(frozen=True)
class Received:
    """A request, byte for byte."""

    head: str
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class Scripted:
    """The server; a context manager. Every request takes the next answer of the script."""

    def __init__(self) -> None:
        self.requests: list[Received] = []
        self.connections = 0
        self._script: SimpleQueue[tuple[bytes, End]] = SimpleQueue()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []

    @property
    def base_url(self) -> str:
        """What a client takes as its base URL."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def raw(self, data: bytes, end: End = "keep") -> None:
        """Answer with these bytes."""
        self._script.put((data, end))

    def answer(
        self,
        body: object = b"",
        status: int = 200,
        media: str = "application/json",
        **headers: object,
    ) -> None:
        """Answer with a status and a body: bytes as they are, all else as JSON."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        lines = [f"HTTP/1.1 {status} Scripted", f"content-type: {media}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        lines.append(f"content-length: {len(content)}")
        self.raw("\r\n".join([*lines, "", ""]).encode() + content)

    def stream(self, chunks: Iterable[bytes], end: End = "keep", **headers: object) -> None:
        """Answer with events; the division into chunks is kept on the wire."""
        lines = ["HTTP/1.1 200 OK", "content-type: text/event-stream; charset=utf-8"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        lines.append("transfer-encoding: chunked")
        body = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
        if end == "keep":
            body += b"0\r\n\r\n"
        self.raw("\r\n".join([*lines, "", ""]).encode() + body, end)

    def __enter__(self) -> Scripted:
        """Start to serve."""
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the port and all connections."""
        self._stopping.set()
        with socket.create_connection(self._listener.getsockname()):
            pass  # wakes the thread that waits for connections
        for connection in self._open:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # closed already
        for thread in self._threads:
            thread.join(10)
        self._listener.close()

    def _start(self, target: Any, *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._stopping.is_set():
                connection.close()
                return
            self.connections += 1
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as reader:
            try:
                while self._exchange(connection, reader):
                    pass
            except OSError:
                return  # the client went away

    def _exchange(self, connection: socket.socket, reader: Any) -> bool:
        head, size = b"", 0
        while not head.endswith(b"\r\n\r\n"):
            line: bytes = reader.readline()
            if not line:
                return False
            head += line
            if line.lower().startswith(b"content-length:"):
                size = int(line.partition(b":")[2])
        chunked = b"transfer-encoding: chunked" in head.lower()
        body = _chunks(reader) if chunked else reader.read(size)
        self.requests.append(Received(head.decode("latin-1"), body))
        try:
            data, end = self._script.get_nowait()
        except Empty:
            data, end = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", "keep"
        connection.sendall(data)
        if end == "hang":
            self._stopping.wait(30)
        if end == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        if end == "half":
            connection.shutdown(socket.SHUT_WR)
            self._stopping.wait(0.01)  # the other direction stays open for longer than the news
        return end == "keep"


def _chunks(reader: Any) -> bytes:
    body = b""
    while size := int(reader.readline(), 16):
        body += reader.read(size)
        reader.readline()
    reader.readline()
    return body
