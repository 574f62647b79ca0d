"""A small server that speaks HTTP/2 in the clear, for one answer at a time on each stream."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived, StreamEnded


@dataclass(frozen=True)
class Answer:
    """What a request is answered with."""

    body: bytes
    media: str = "application/json"
    status: int = 200
    ends: bool = True
    """False leaves the stream open, in silence."""


class Http2Server:
    """The server; a context manager. `answer` is asked for what each request gets."""

    def __init__(self, answer: Callable[[str], Answer]) -> None:
        self.paths: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.connections = 0
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    @property
    def base_url(self) -> str:
        """What a client takes as its base URL."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def __enter__(self) -> Http2Server:
        """Start to serve."""
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close everything."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # closed already
        for thread in self._threads:
            thread.join(10)

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.settimeout(10)
            self.connections += 1
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        state = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        state.initiate_connection()
        waiting: dict[int, str] = {}
        with connection:
            try:
                connection.sendall(state.data_to_send())
                while data := connection.recv(65536):
                    for event in state.receive_data(data):
                        self._react(state, event, waiting)
                    connection.sendall(state.data_to_send())
            except OSError:
                return  # the client went away

    def _react(self, state: H2Connection, event: Any, waiting: dict[int, str]) -> None:
        if isinstance(event, RequestReceived):
            headers = {str(name): str(value) for name, value in event.headers or []}
            self.headers.append(headers)
            self.paths.append(headers[":path"])
            waiting[event.stream_id or 0] = headers[":path"]
        elif isinstance(event, DataReceived):
            state.acknowledge_received_data(event.flow_controlled_length or 0, event.stream_id or 0)
        elif isinstance(event, StreamEnded):
            stream = event.stream_id or 0
            found = self._answer(waiting[stream])
            head = [(":status", str(found.status)), ("content-type", found.media)]
            state.send_headers(stream, head)
            state.send_data(stream, found.body, end_stream=found.ends)
