"""Any answer to any call: a result or an error of the package, and nothing else."""

from __future__ import annotations

import copy
import functools
import gzip
import importlib
import json
import pickle
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import httpx

from deepinfra_client import DeepInfra, DeepInfraError, operations
from deepinfra_client._runtime.operation import Events, Operation
from tests.fuzz.edits import edited, is_list
from tests.fuzz.samples import EVENTS, PLAIN
from tests.fuzz.source import Source

MEDIA = (
    *("application/json", "text/event-stream", "text/html", "text/plain; charset=utf-16", ""),
    *("image/png", "application/problem+json", "application/json; charset=none", "multipart/x"),
)
STATUSES = (200, 200, 200, 200, 200, 201, 204, 206, 301, 307, 400, 401, 402, 404, 405)
WORSE = (409, 413, 418, 422, 429, 500, 502, 503, 529, 599, 999)
BREAKS = (httpx.ReadError, httpx.RemoteProtocolError, httpx.ReadTimeout)
MODEL = "acme/writer-1"
Call = Callable[[DeepInfra], Any]


class Clock:
    """A clock that does not wait."""

    now = 0.0

    def monotonic(self) -> float:
        """Seconds."""
        return self.now

    def time(self) -> float:
        """Seconds since 1970."""
        return 1_790_000_000.0

    def sleep(self, seconds: float) -> None:
        """Go on at once."""
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Go on at once."""
        self.now += seconds

    def random(self) -> float:
        """No chance."""
        return 0.0


@dataclass
class Body(httpx.SyncByteStream):
    """A body in pieces that may break off."""

    pieces: list[bytes]
    breaks: type[Exception] | None = None

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.breaks is not None:
            raise self.breaks("as a server would have it")


class Peer(httpx.BaseTransport):
    """Gives every request the same answer."""

    def __init__(self) -> None:
        self.answer: Callable[[], httpx.Response] = lambda: httpx.Response(200)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        return self.answer()


def check(data: bytes) -> None:
    """Make one call and give it one answer."""
    source = Source(data)
    call = source.pick(calls())
    client, peer = connection()
    peer.answer = answer(source)
    try:
        look(call(client))
    except DeepInfraError as error:
        assert str(error)
        assert type(pickle.loads(pickle.dumps(error))) is type(error)
        assert str(copy.deepcopy(error)) == str(error)


def look(result: Any) -> None:
    """Use a result as its caller would."""
    shown: list[Any] = [result]
    if isinstance(result, Iterable) and not isinstance(result, str):
        shown += result
    assert all(map(repr, shown))


def answer(source: Source) -> Callable[[], httpx.Response]:
    """Read an answer off the bytes."""
    status = source.pick(STATUSES) if source.below(4) else source.pick(WORSE)
    headers = [("content-type", source.pick(MEDIA))]
    for _ in range(source.below(3)):
        name = source.pick(("retry-after", "location", "x-request-id", "content-encoding"))
        value = source.text(20) if source.flag() else source.pick(("gzip", "5", "-1", "nan", "/x"))
        headers.append((name, value))
    body = content(source)
    size = source.pick((len(body) or 1, 1, 2, 7, 64))
    breaks = source.pick(BREAKS) if source.below(6) == 0 else None
    size = max(size, len(body) // 200 + 1)
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    # As far as a server can send them: without the ends of lines, and as bytes.
    raw = [
        (name.encode(), value.translate({13: None, 10: None, 0: None}).encode("utf-8", "replace"))
        for name, value in headers
    ]
    return lambda: httpx.Response(status, headers=raw, stream=Body(pieces, breaks))


def content(source: Source) -> bytes:
    """Make a body: any bytes, a changed sound answer, or changed sound events."""
    kind = source.below(5)
    if kind == 0:
        return source.rest()
    if kind == 1:
        return gzip.compress(source.rest(), 1, mtime=0)
    if kind == 2:
        return written(edited(source.pick(PLAIN), source))
    events: Any = [edited(event, source, 1) for event in source.pick(EVENTS)]
    end = source.pick((b"data: [DONE]\n\n", b"", b"event: error\ndata: {}\n\n", b"data: {"))
    if kind == 3:
        events = edited(events, source)
    shown: list[Any] = events if is_list(events) else [events]
    return b"".join(b"data: " + written(event) + b"\n\n" for event in shown) + end


def written(value: Any) -> bytes:
    """Write JSON."""
    return json.dumps(value).encode()


@functools.cache
def connection() -> tuple[DeepInfra, Peer]:
    """Make a client that speaks to a peer in memory, sends again once and never waits."""
    peer = Peer()
    client = DeepInfra(
        api_key="fuzz-key",
        base_url="https://api.example.test/v1",
        max_retries=1,
        http_client=httpx.Client(transport=peer, follow_redirects=False),
    )
    engine = client._engine  # pyright: ignore[reportPrivateUsage]
    engine.config = replace(engine.config, clock=Clock())
    return client, peer


@functools.cache
def calls() -> list[Call]:
    """Give every call of the API and those of the model objects."""
    made: list[Call] = []
    for module in pkgutil.iter_modules(operations.__path__, operations.__name__ + "."):
        if module.ispkg:
            continue
        found = vars(importlib.import_module(module.name))
        for name, op in sorted(found.items()):
            if isinstance(op, Operation):
                made.append(functools.partial(_request, op))
                events = found.get(f"{name}_EVENTS")
                if isinstance(events, Events):
                    made.append(functools.partial(_stream, op, events))
    return [*made, *objects()]


def _request(op: Operation[Any], client: DeepInfra) -> Any:
    engine = client._engine  # pyright: ignore[reportPrivateUsage]
    return engine.request(op, {"model": MODEL}).parse()


def _stream(op: Operation[Any], events: Events[Any], client: DeepInfra) -> Any:
    engine = client._engine  # pyright: ignore[reportPrivateUsage]
    return list(engine.stream(op, events, {"model": MODEL}).parse())


def objects() -> list[Call]:
    """Give the calls of the model objects."""
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}

    def add(a: int, b: int = 0) -> int:
        """Add numbers."""
        return a + b

    hello: Any = [{"role": "user", "content": "Hi"}]
    return [
        lambda c: c.language_model(MODEL).generate("Hi"),
        lambda c: c.language_model(MODEL).generate("Hi", tools=[add], max_steps=2),
        lambda c: list(c.language_model(MODEL).stream("Hi")),
        lambda c: list(c.language_model(MODEL).stream("Hi", tools=[add], max_steps=2)),
        lambda c: c.language_model(MODEL).generate_object(schema, "Hi"),
        lambda c: c.language_model(MODEL).generate_object(list[int], "Hi"),
        lambda c: list(c.language_model(MODEL).stream_object(schema, "Hi")),
        lambda c: list(c.language_model(MODEL).stream_object(list[int], "Hi")),
        lambda c: c.completion_model(MODEL).generate("Hi"),
        lambda c: list(c.completion_model(MODEL).stream("Hi")),
        lambda c: c.embedding_model(MODEL).embed_many(["a", "b"]),
        lambda c: c.image_model(MODEL).generate("Hi"),
        lambda c: c.chat.completions.parse(model=MODEL, messages=hello),
        lambda c: _helped(c, hello),
        lambda c: list(c.chat.completions.create(model=MODEL, messages=hello, stream=True)),
    ]


def _helped(client: DeepInfra, messages: Any) -> Any:
    with client.chat.completions.stream(model=MODEL, messages=messages) as stream:
        found = list(stream)
        return [*found, stream.get_final_completion()]
