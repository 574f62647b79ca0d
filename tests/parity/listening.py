"""A server that falls silent in the middle and notes when the client is gone."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from types import TracebackType


class Listening:
    """The server; a context manager. It takes one connection, reads a request, sends and waits."""

    def __init__(self, data: bytes, then: Callable[[], None] | None = None) -> None:
        """Take what is sent, and what is done once it was sent."""
        self.sent = threading.Event()
        """The request was read and the bytes were sent."""
        self.closed = threading.Event()
        """The client closed the connection."""
        self._data = data
        self._then = then
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def base_url(self) -> str:
        """What a client takes as its base URL."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def __enter__(self) -> Listening:
        """Start to serve."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop; a client that is still there gets its end."""
        if not self.sent.is_set():
            socket.create_connection(self._listener.getsockname()).close()
        self._thread.join(30)
        self._listener.close()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection:
            connection.settimeout(30)
            head = b""
            while b"\r\n\r\n" not in head:
                piece = connection.recv(65536)
                if not piece:
                    return
                head += piece
            connection.sendall(self._data)
            self.sent.set()
            if self._then is not None:
                self._then()
            try:
                while connection.recv(65536):
                    pass  # what was left of the request
            except ConnectionError:
                pass  # closed with unread bytes
            except TimeoutError:
                return
            self.closed.set()
