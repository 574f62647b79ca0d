"""A made-up provider and a peer that answers byte for byte, for the tests of the runtime."""

from __future__ import annotations

import json
import socket
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, NamedTuple

from pydantic import Field

from codegen.runtime.client.aio import AsyncClient
from codegen.runtime.client.capability import Choice, OptionSpec, Range, Size, Table
from codegen.runtime.client.errors import APIStatusError
from codegen.runtime.client.errortree import BodyForm, ErrorTree
from codegen.runtime.client.models import WireModel
from codegen.runtime.client.options import RetryPolicy, Timeout
from codegen.runtime.client.prices import Price
from codegen.runtime.client.settings import Settings
from codegen.runtime.client.sync import SyncClient

PACKAGE = "runtime_tests_provider"


class BadRequestError(APIStatusError):
    status_code = 400


class NotFoundError(APIStatusError):
    status_code = 404


class RateLimitError(APIStatusError):
    status_code = 429
    hint = "Slow down."


class InternalServerError(APIStatusError):
    status_code = 500


class Message(WireModel):
    role: str
    content: str | None = None
    tags: list[str] | None = None


class Answer(WireModel):
    index: int
    message: Message
    finish_reason: str | None = None


class Completion(WireModel):
    id: str
    model: str
    choices: list[Answer]
    made: int | None = Field(default=None, alias="created")


class Loose(WireModel):
    text: str | None = None
    size: int | None = None


class Item(WireModel):
    id: str


class ItemList(WireModel):
    data: list[Item]
    last_id: str | None = None
    has_more: bool = False


class Chunk(WireModel):
    id: str
    choices: list[dict[str, Any]]
    usage: dict[str, Any] | None = None


class Anything(WireModel):
    """A result of which nothing is known."""


class ModelRow(NamedTuple):
    id: str
    profile: str = "plain"
    retired: str | None = None
    replaced_by: str | None = None
    status: str | None = None
    notes: str | None = None
    source: tuple[str, ...] = ("page",)
    checked: str = "2026-11-22"
    size: Any = None
    ratio: Any = None
    steps: Any = None
    tools: bool | None = None
    context: int | None = None
    words: tuple[str, ...] | None = None


RATIOS = Choice(("1:1", "16:9", "9:16", "3:2"), "1:1")
ROWS = {
    row.id: row
    for row in (
        ModelRow("a/sized", size=Size(multiple_of=32, min=256, max=1440), ratio=False, tools=False),
        ModelRow("a/ratio", size=False, ratio=RATIOS, steps=Range(1, 50), tools=True, context=1000),
        ModelRow("a/area", size=Size(min_size="512x512", max_size="1024x1024", multiple_of=8)),
        ModelRow("a/preset", size=Size(presets=("2K", "4K"), default="2K")),
        ModelRow("a/free", context=4000, words=("text", "image")),
        ModelRow("a/tools", tools=True, context=2000),
        ModelRow("a/old", retired="2026-07-16", replaced_by="a/free", tools=True),
        ModelRow("a/gone", retired="yes"),
    )
}
TABLE: Table[ModelRow] = Table(
    "image",
    ROWS,
    {
        "size": OptionSpec("size", 422),
        "ratio": OptionSpec("ratio", 422),
        "steps": OptionSpec("steps", 422),
        "tools": OptionSpec("tools", 405),
    },
    prices=f"{PACKAGE}.tables.prices",
)
PRICES = {
    "a/free": (Price("2026-01-01", "1M tokens", input="0.50"),),
    "a/tools": (
        Price("2026-01-01", "1M tokens", input="0.40"),
        Price("2026-02-01", "1M tokens", input="0.20"),
        Price("9999-01-01", "1M tokens", input="9"),
    ),
}

ERRORS = ErrorTree(
    statuses=(
        (400, False, BadRequestError),
        (404, False, NotFoundError),
        (429, False, RateLimitError),
        (500, True, InternalServerError),
    ),
    bodies=(
        BodyForm(
            "object", "/error/message", code="/error/code", param="/error/param", type="/error/type"
        ),
        BodyForm("event", "/error_message", type="/error_type", nested=True),
        BodyForm("list", "/msg", param="/loc", type="/type", list="/detail"),
        BodyForm("inner", "/detail/error"),
        BodyForm("detail", "/detail"),
        BodyForm("error", "/error"),
    ),
    types=(("overloaded", 429),),
)

SETTINGS = Settings(
    package=PACKAGE,
    client="Client",
    product="tests/1.0",
    base_url="https://api.example.test/v1",
    base_url_env=("TESTS_BASE_URL",),
    suffix="/v1",
    reduce=("/v1/openai", "/openai", "/v1/inference"),
    key_env=("TESTS_API_KEY", "TESTS_API_TOKEN"),
    key_url="https://example.test/keys",
    headers=(("X-Source", "tests"),),
    timeouts={"default": Timeout(5.0, 20.0, 20.0, 20.0, None), "slow": Timeout(read=90.0)},
    retries=RetryPolicy(max_retries=2),
    request_id_headers=("x-request-id",),
    request_id_pointers=("/request_id", "/id"),
    errors=ERRORS,
    tables="tables",
)


class Client(SyncClient):
    _settings = SETTINGS


class AClient(AsyncClient):
    _settings = SETTINGS


def install() -> None:
    """Put the modules that a generated package would have where the runtime looks for them."""
    package, types, tables, prices = (
        ModuleType(name)
        for name in (PACKAGE, f"{PACKAGE}.types", f"{PACKAGE}.tables", f"{PACKAGE}.tables.prices")
    )
    for model in (Completion, Loose, Item, ItemList, Chunk, Anything):
        setattr(types, model.__name__, model)
    setattr(tables, "image", TABLE)  # noqa: B010
    setattr(prices, "PRICES", PRICES)  # noqa: B010
    for module in (package, types, tables, prices):
        sys.modules[module.__name__] = module


install()


@dataclass
class FakeClock:
    """A clock that does not wait; it notes how long it was asked to."""

    now: float = 1_000.0
    waits: list[float] = field(default_factory=list[float])
    chance: float = 0.0

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def random(self) -> float:
        return self.chance


@dataclass
class Got:
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Script = bytes | Callable[[socket.socket], object]
"""What the peer does for a request: send bytes, or anything with the connection."""


def answer(
    body: bytes | Any = b"", status: int = 200, media: str = "application/json", **headers: str
) -> bytes:
    """Write a whole answer."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Text", f"content-length: {len(content)}"]
    if media:
        lines.append(f"content-type: {media}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def chunked(*pieces: bytes, media: str = "text/event-stream", end: bool = True) -> bytes:
    """Write an answer in chunks."""
    head = f"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: {media}\r\n\r\n"
    body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    return head.encode() + body + (b"0\r\n\r\n" if end else b"")


def sse(*events: Any, done: bool = True) -> bytes:
    """Write a stream of JSON events."""
    pieces = [b"data: " + json.dumps(event).encode() + b"\n\n" for event in events]
    return chunked(*pieces, *([b"data: [DONE]\n\n"] if done else []))


_READING = {("read", True), ("receive", False)}
"""Functions that read from a connection, and whether they are those of the HTTP library."""


def wait_until_it_reads(thread: threading.Thread) -> None:
    """Wait until a thread is about to receive from a connection, or has ended."""
    while thread.is_alive():
        frame = sys._current_frames().get(thread.ident or 0)  # pyright: ignore[reportPrivateUsage]
        code = frame.f_code if frame is not None else None
        if code is not None and (code.co_name, "httpcore" in code.co_filename) in _READING:
            return
        thread.join(0.001)


class Peer:
    """A server on loopback that works through a list of scripts, one for each request."""

    def __init__(self) -> None:
        self.got: list[Got] = []
        self.scripts: list[Script] = []
        self.reply: Callable[[Got], bytes] = lambda _: answer({})
        """Answers the requests for which there is no script."""
        self.connections = 0
        self.closed = threading.Semaphore(0)
        """Released when the other side closes a connection."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self.start(self._accept)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def then(self, *scripts: Script) -> None:
        self.scripts.extend(scripts)

    def start(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            self.start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as reader, suppress(OSError):
            while True:
                got = _read(reader)
                if got is None:
                    self.closed.release()
                    return
                with self._lock:
                    self.got.append(got)
                    script = self.scripts.pop(0) if self.scripts else None
                script = script or self.reply(got)
                if isinstance(script, bytes):
                    connection.sendall(script)
                else:
                    script(connection)

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        for thread in list(self._threads):
            thread.join(5)


def _read(reader: Any) -> Got | None:
    line = reader.readline()
    if not line.strip():
        return None
    method, target, _ = line.decode().split(" ", 2)
    headers: dict[str, str] = {}
    while raw := reader.readline().strip():
        name, _, value = raw.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(reader.readline(), 16):
            body += reader.read(size)
            reader.readline()
        reader.readline()
    else:
        body = reader.read(int(headers.get("content-length", "0")))
    return Got(method, target, headers, body)


def drop(connection: socket.socket) -> None:
    """Close the connection without an answer."""
    connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def peer() -> Generator[Peer, None, None]:
    """Serve for the length of a block."""
    server = Peer()
    try:
        yield server
    finally:
        server.close()
