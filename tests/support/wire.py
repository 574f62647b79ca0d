"""A tiny HTTP server: it keeps every request as it came and answers what a test tells it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Request:
    """One request, byte for byte."""

    method: str
    target: str
    """Path and query as they stood in the request line."""
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes

    @property
    def path(self) -> str:
        """The path without the query, still percent-encoded."""
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query parameters, decoded."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """What the server sends back."""

    status: int = 200
    body: bytes = b""
    media: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


class Wire:
    """The server; a context manager. Without an answer in store it sends 200 and `{}`."""

    def __init__(self) -> None:
        """Take a free port."""
        self.requests: list[Request] = []
        self._answers: SimpleQueue[Answer] = SimpleQueue()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )

    @property
    def url(self) -> str:
        """The address without a path."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def last(self) -> Request:
        """The newest request."""
        return self.requests[-1]

    def json(self, value: Any, status: int = 200, **headers: str) -> None:
        """Answer the next request with JSON."""
        self.answer(json.dumps(value).encode(), "application/json", status, **headers)

    def answer(self, body: bytes, media: str, status: int = 200, **headers: str) -> None:
        """Answer the next request with these bytes."""
        self._answers.put(Answer(status, body, media, headers))

    def next_answer(self) -> Answer:
        """Take the next answer out of the store."""
        try:
            return self._answers.get_nowait()
        except Empty:
            return Answer(body=b"{}")

    def __enter__(self) -> Wire:
        """Start to serve."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop and close the port."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(wire: Wire) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            size = int(self.headers.get("content-length") or 0)
            headers = {name.lower(): value for name, value in self.headers.items()}
            wire.requests.append(Request(self.command, self.path, headers, self.rfile.read(size)))
            answer = wire.next_answer()
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("content-type", answer.media)
            self.send_header("content-length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        do_GET = do_PUT = do_PATCH = do_DELETE = do_POST

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler
