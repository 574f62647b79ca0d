"""Streams give their connections back, whatever happens, by the counting of references alone."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any

import pytest

from deepinfra_client import (
    APIError,
    AsyncDeepInfra,
    DeepInfra,
    DeepInfraError,
    IncompleteStreamError,
    RetryPolicy,
    TextDelta,
)
from tests.client.conftest import scripted as scripted
from tests.client.driver import Driver
from tests.client.scripted import Scripted
from tests.parity.driver import follow
from tests.parity.kit import ASKED, KEY, MODEL, Peer, chunk, sse
from tests.parity.listening import Listening
from tests.reliability.asking import events_of, model_of, written
from tests.support.connections import held

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
STREAM: dict[str, Any] = {"model": MODEL, "messages": [ASKED], "stream": True}
BEGUN = HEAD + b"".join(
    b"%x\r\n%b\r\n" % (len(part), part) for part in sse([chunk("Once"), chunk(" upon")], done=False)
)
"""A stream that has begun and goes on."""
WHOLE = [*sse([chunk("Once"), chunk(finish="stop")])]
SETTINGS: dict[str, Any] = {"api_key": KEY, "max_retries": RetryPolicy(max_retries=2, base=0)}


@contextmanager
def without_collector() -> Generator[None]:
    """Let only the counting of references free anything."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def client_of(base_url: str) -> Any:
    """Make a client; as nothing in particular, so that calls may be made of dictionaries."""
    return DeepInfra(base_url=base_url, **SETTINGS)


def aclient_of(base_url: str) -> Any:
    """Make an asynchronous client."""
    return AsyncDeepInfra(base_url=base_url, **SETTINGS)


class Marked(Exception):
    """What user code raises."""


def left_open(client: Any) -> None:
    """Leave a stream by an exception, which passes through its `with`."""
    with suppress(Marked), client.language_model(MODEL).stream("Hi") as stream:
        for _ in stream:
            raise Marked


def raised_beside(client: Any) -> None:
    """Leave a stream by an exception, without `with`."""

    def work() -> None:
        for _ in client.chat.completions.create(**STREAM):
            raise Marked

    with suppress(Marked):
        work()


def left_text(client: Any) -> None:
    """Leave the iteration over the text alone."""
    for text in client.language_model(MODEL).stream("Hi").text:
        assert text == "Once"
        break


def left_partials(client: Any) -> None:
    """Leave the iteration over the growing object."""
    stream = client.language_model(MODEL).stream_object(list[int], "Hi")
    next(iter(stream))


def not_read(client: Any) -> None:
    """Drop an answer whose body nobody has begun to read."""
    client.with_streaming_response.chat.completions.create(**STREAM)


def raw_half(client: Any) -> None:
    """Drop an answer in the middle of its bytes."""
    response = client.with_streaming_response.chat.completions.create(**STREAM)
    next(response.iter_bytes())


def until_done(client: Any) -> None:
    """Drop the helper after its first event."""
    next(client.chat.completions.stream(model=MODEL, messages=[ASKED]))


WAYS: list[Callable[[Any], None]] = [
    left_open,
    raised_beside,
    left_text,
    left_partials,
    not_read,
    raw_half,
    until_done,
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_leaving_closes_the_connection(way: Callable[[Any], None]) -> None:
    with Listening(BEGUN) as server, without_collector():
        client: Any = DeepInfra(base_url=server.base_url, **SETTINGS)
        way(client)
        assert server.closed.wait(10)
        client.close()


async def aleft_text(client: Any) -> None:
    async for text in client.language_model(MODEL).stream("Hi").text:
        assert text == "Once"
        break


async def araised(client: Any) -> None:
    with suppress(Marked):
        async for _ in await client.chat.completions.create(**STREAM):
            raise Marked


async def anot_read(client: Any) -> None:
    await client.with_streaming_response.chat.completions.create(**STREAM)


async def araw_half(client: Any) -> None:
    response = await client.with_streaming_response.chat.completions.create(**STREAM)
    await anext(response.iter_bytes())


async def auntil_done(client: Any) -> None:
    await anext(client.chat.completions.stream(model=MODEL, messages=[ASKED]))


@pytest.mark.parametrize(
    "way", [aleft_text, araised, anot_read, araw_half, auntil_done], ids=lambda way: way.__name__
)
async def test_leaving_closes_the_connection_async(way: Callable[[Any], Any]) -> None:
    with Listening(BEGUN) as server, without_collector():
        client: Any = AsyncDeepInfra(base_url=server.base_url, **SETTINGS)
        await way(client)
        assert await asyncio.to_thread(server.closed.wait, 10)
        await client.aclose()


def test_a_body_read_to_its_end_gives_the_connection_back(scripted: Scripted) -> None:
    scripted.stream(WHOLE)
    client = client_of(scripted.base_url)
    response = client.with_streaming_response.chat.completions.create(**STREAM)
    assert list(response.iter_bytes())
    assert active(client._engine.pool._client) == []
    client.close()


async def test_a_body_read_to_its_end_gives_the_connection_back_async(scripted: Scripted) -> None:
    scripted.stream(WHOLE)
    client = aclient_of(scripted.base_url)
    response = await client.with_streaming_response.chat.completions.create(**STREAM)
    assert [piece async for piece in response.iter_bytes()]
    assert active(client._engine.pool._clients[asyncio.get_running_loop()][0]) == []
    await client.aclose()


FAILURES: dict[str, tuple[bytes, Any]] = {
    "status": (b"HTTP/1.1 503 S\r\ncontent-length: 0\r\n\r\n", "keep"),
    "closed": (b"", "close"),
    "reset": (b"", "reset"),
    "no HTTP": (b"\x00\xff\r\n\r\n", "close"),
    "bad chunk": (HEAD + b"zz\r\n", "close"),
    "cut": (HEAD + b"20\r\ndata", "close"),
    "error event": (HEAD + b'1d\r\ndata: {"error": "It broke!"}\n\n\r\n0\r\n\r\n', "keep"),
    "no event": (HEAD + b"0\r\n\r\n", "keep"),
}


def active(http: Any) -> list[Any]:
    """The connections that are held for an answer."""
    return held(http)


@pytest.mark.parametrize("failure", FAILURES)
def test_a_stream_is_closed_when_dropped_after_a_retry(scripted: Scripted, failure: str) -> None:
    """An error of the first attempt must not keep the frames of the second one alive."""
    scripted.raw(*FAILURES[failure])
    scripted.raw(BEGUN, "hang")
    client: Any = DeepInfra(base_url=scripted.base_url, **SETTINGS)
    with without_collector():
        stream = client.chat.completions.create(**STREAM)
        assert stream.response.attempts == 2
        http = client._engine.pool._client
        assert len(active(http)) == 1
        del stream
        assert active(http) == []
    client.close()


@pytest.mark.parametrize("failure", [*FAILURES, "no JSON", "no finish reason"])
@pytest.mark.parametrize("way", ["events", "model", "helper"])
def test_an_error_does_not_keep_what_its_callers_hold(
    scripted: Scripted, failure: str, way: str
) -> None:
    """A stream beside the call that fails, in a function that ends."""
    odd = [*sse([chunk("Once")], done=False), *([b"data: {\n\n"] if failure == "no JSON" else [])]
    client: Any = DeepInfra(base_url=scripted.base_url, api_key=KEY, max_retries=0)

    class Held:
        pass

    def work() -> weakref.ref[Held]:
        held = Held()
        known = weakref.ref(held)
        if failure in FAILURES:
            scripted.raw(*FAILURES[failure])
        else:
            scripted.stream(odd)
        with suppress(DeepInfraError):
            if way == "events":
                list(client.chat.completions.create(**STREAM))
            elif way == "model":
                client.language_model(MODEL).stream("Hi").read()
            else:
                made = client.chat.completions.stream(model=MODEL, messages=[ASKED])
                made.get_final_completion()
        return known

    work()  # what is done once only
    with without_collector():
        assert work()() is None
    client.close()


# ---- cancelling ----------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["whole", "stream", "left", "cut"])
async def test_cancelling_at_any_moment_gives_the_connection_back(
    scripted: Scripted, way: str
) -> None:
    """At each turn of the event loop in turn: some of them are within locks of the HTTP library."""

    async def work(client: Any) -> None:
        if way == "whole":
            await client.inference.run("a/b", {})
            return
        async for _ in await client.chat.completions.create(**STREAM):
            if way == "left":
                return

    async with aclient_of(scripted.base_url) as client:
        await client.inference.run("a/b", {})
        http, _ = client._engine.pool._clients[asyncio.get_running_loop()]
        for turns in range(60):
            if way == "cut":  # what the HTTP library does then can be cancelled, too
                scripted.raw(BEGUN, "close")
            elif way != "whole":
                scripted.stream(WHOLE)
            task = asyncio.ensure_future(work(client))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            with suppress(asyncio.CancelledError, APIError):
                await task
            del task
            await settled(lambda: not active(http))
            assert active(http) == [], turns
            assert len(asyncio.all_tasks()) == 1


async def settled(done: Callable[[], bool]) -> None:
    """Let others run until something is so and nothing goes on."""
    for _ in range(2000):
        await asyncio.sleep(0)
        if done() and len(asyncio.all_tasks()) == 1:
            return
        await asyncio.sleep(0.001)


async def test_cancelling_closes_the_connection_at_once() -> None:
    for data in (b"", HEAD, BEGUN):
        with Listening(data) as server:
            client: Any = AsyncDeepInfra(base_url=server.base_url, **SETTINGS)

            async def work(client: Any = client) -> None:
                async for _ in await client.chat.completions.create(**STREAM):
                    pass

            task = asyncio.ensure_future(work())
            assert await asyncio.to_thread(server.sent.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(server.closed.wait, 10)
            await client.aclose()


# ---- elsewhere -----------------------------------------------------------------------------------


def test_a_stream_may_be_read_in_another_thread(peer: Peer) -> None:
    peer.streams(chunk("Once"), chunk(" upon"), chunk(finish="stop"))
    found: list[Any] = []
    with client_of(peer.base_url) as client:
        stream = client.chat.completions.create(**STREAM)
        found.append(next(stream))
        thread = threading.Thread(target=lambda: found.extend(stream))
        thread.start()
        thread.join(20)
    assert written(found) == "Once upon"


async def test_a_stream_may_be_read_in_another_task(peer: Peer) -> None:
    peer.streams(chunk("Once"), chunk(" upon"), chunk(finish="stop"))
    async with aclient_of(peer.base_url) as client:
        stream = await client.chat.completions.create(**STREAM)
        found: list[Any] = [await anext(stream)]

        async def rest() -> None:
            found.extend([event async for event in stream])

        await asyncio.create_task(rest())
    assert written(found) == "Once upon"


@pytest.mark.parametrize("end", ["keep", "close", "reset"])
def test_no_finish_reason_of_every_helper(api: Driver, peer: Peer, end: Any) -> None:
    """The events end, properly or not, before there is a reason."""
    streams: dict[str, Callable[[Any], Any]] = {
        "model": lambda c: model_of(c).stream("Hi"),
        "object": lambda c: model_of(c).stream_object(list[int], "Hi"),
        "helper": lambda c: c.chat.completions.stream(model=MODEL, messages=[ASKED]),
    }
    for name, begin in streams.items():
        peer.server.stream(sse([chunk("[1, "), chunk("2]")], done=False), end)
        error = follow(api, begin).error
        assert isinstance(error, IncompleteStreamError), name
        partial = error.partial
        kept = partial.choices[0].message.content if name == "helper" else partial.text
        assert kept == "[1, 2]"


def test_the_text_of_a_stream_that_goes_on_after_its_text_was_left(peer: Peer) -> None:
    """Who holds the stream itself may go on with it."""
    peer.streams(chunk("Once"), chunk(" upon"), chunk(finish="stop"))
    with client_of(peer.base_url) as client:
        stream = client.language_model(MODEL).stream("Hi")
        assert next(iter(stream.text)) == "Once"
        rest = [part.text for part in stream if isinstance(part, TextDelta)]
        assert rest == [" upon"]
        assert stream.result.text == "Once upon"


def test_many_streams_leave_no_connection(api: Driver, peer: Peer) -> None:
    for _ in range(5):
        peer.server.stream(WHOLE)
        assert written(events_of(api)) == "Once"
    assert peer.server.connections == 1
