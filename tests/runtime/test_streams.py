"""Streams over loopback: events, errors inside, broken connections, closing."""

from __future__ import annotations

import gc
import json
import socket
import threading
from typing import Any

import pytest

from codegen.runtime.client.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    IncompleteStreamError,
    StreamError,
    StreamStalledError,
)
from codegen.runtime.client.operation import Events, Json, Operation
from codegen.runtime.client.options import CallOptions, Timeout
from codegen.runtime.client.resource import AsyncResource, SyncResource, raw
from codegen.runtime.client.stream import AsyncStream, Stream
from tests.runtime.kit import (
    AClient,
    Chunk,
    Client,
    FakeClock,
    InternalServerError,
    Peer,
    RateLimitError,
    answer,
    chunked,
    drop,
    sse,
    wait_until_it_reads,
)

CHAT: Operation[Any] = Operation(
    "POST", ("/chat",), Json("types", "Completion"), body="json", retry="safe"
)
EVENTS: Events[Chunk] = Events("types", "Chunk", "[DONE]", "/error")


class Chat(SyncResource):
    def create(self, options: CallOptions | None = None) -> Stream[Chunk]:
        return self._stream(CHAT, EVENTS, {"stream": True}, options or CallOptions())


class AChat(AsyncResource):
    async def create(self) -> AsyncStream[Chunk]:
        return await self._stream(CHAT, EVENTS, {"stream": True})


def chunk(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "choices": [], **more}


def ids(stream: Stream[Chunk]) -> list[str]:
    return [event.id for event in stream]


def test_events_are_typed_and_the_connection_is_used_again(server: Peer, client: Client) -> None:
    server.then(sse(chunk("a"), chunk("b", extra=1)), sse(chunk("c")))
    stream = Chat(client).create()
    assert server.got[0].json == {"stream": True}
    assert server.got[0].headers["accept"] == "text/event-stream"
    events = list(stream)
    assert [type(event) for event in events] == [Chunk, Chunk]
    assert events[1].model_extra == {"extra": 1}
    assert stream.ended
    assert list(stream) == []
    assert ids(Chat(client).create()) == ["c"]
    assert server.connections == 1


async def test_the_asynchronous_stream(server: Peer, aclient: AClient) -> None:
    server.then(sse(chunk("a"), chunk("b")), sse(chunk("c")))
    async with await AChat(aclient).create() as stream:
        assert [event.id async for event in stream] == ["a", "b"]
    assert [event.id async for event in await AChat(aclient).create()] == ["c"]
    assert server.connections == 1


def test_the_raw_form_has_headers_and_the_stream(server: Peer, client: Client) -> None:
    server.then(sse(chunk("a")))
    response = raw(Chat(client).create)()
    assert response.status_code == 200
    assert ids(response.parse()) == ["a"]


@pytest.mark.parametrize(
    "body",
    [
        b'\xef\xbb\xbfdata: {"id": "a", "choices": []}\n\ndata: [DONE]\n\n',
        b'id: 1\n\nretry: 5\n\ndata:\n\ndata: {"id": "a", "choices": []}\n\n',
        b'event: ping\ndata: {}\n\nevent: message\ndata: {"id": "a", "choices": []}\n\n',
        b': hi\n\ndata: {"id": "a", "choices": []}\r\n\r\ndata: [DONE] \n\n',
        b'data: {"id": "a",\ndata: "choices": []}\n\n',
        b'data: {"id": "a", "choices": null}\n\n',
        b'data: {"id": "a", "choices": [], "error": null}\n\n',
        b'data: {"id": "a", "choices": []}',
        b'data: {"id": "a", "choices": []}\n\ndata: [DONE]\n\ndata: {"never"',
    ],
)
def test_odd_but_good_streams(server: Peer, client: Client, body: bytes) -> None:
    server.then(chunked(*(body[at : at + 1] for at in range(len(body)))), chunked(body))
    for _ in range(2):
        events = list(Chat(client).create())
        assert [event.id for event in events] == ["a"]
        assert events[0].choices == []


@pytest.mark.parametrize(
    ("event", "text", "cls"),
    [
        ({"error": {"message": "busy", "code": 429}}, "busy", RateLimitError),
        ({"error": {"message": "busy", "type": "overloaded"}}, "busy", RateLimitError),
        ({"error": "plain"}, "plain", StreamError),
        ({"error": {"odd": 1}}, "odd", StreamError),
        ({"detail": "no"}, "no", StreamError),
        (
            {"error_type": "x", "error_message": '{"error": {"message": "deep", "code": "500"}}'},
            "deep",
            InternalServerError,
        ),
    ],
)
def test_errors_inside_a_stream(
    server: Peer, client: Client, event: Any, text: str, cls: type[APIError]
) -> None:
    server.then(sse(chunk("a"), event, chunk("b")))
    stream = Chat(client).create()
    assert next(stream).id == "a"
    with pytest.raises(cls, match=text) as caught:
        next(stream)
    assert caught.value.in_stream
    assert list(stream) == []


def test_a_named_error_event(server: Peer, client: Client) -> None:
    body = b'data: {"id":"a","choices":[]}\n\nevent: error\ndata: {"message": "odd"}\n\n'
    server.then(chunked(body))
    with pytest.raises(StreamError, match="odd"):
        list(Chat(client).create())


def test_an_error_as_first_event_is_a_failed_request(
    server: Peer, client: Client, clock: FakeClock
) -> None:
    busy = {"error": {"message": "busy", "code": 429}}
    server.then(sse(busy), sse({"error": "broken"}), sse(chunk("a")))
    stream = Chat(client).create()
    assert stream.response.attempts == 3
    assert ids(stream) == ["a"]
    server.then(sse(busy))
    with pytest.raises(RateLimitError, match="busy"):
        Chat(client).create(CallOptions(max_retries=0))
    server.then(answer({"error": {"message": "whole", "code": 429}}), sse(chunk("b")))
    assert ids(Chat(client).create()) == ["b"]


@pytest.mark.parametrize(
    "script",
    [answer({"id": "x"}), answer(b"<html>", media="text/html"), chunked(b"data: {oops\n\n")],
)
def test_what_is_no_stream(server: Peer, client: Client, script: bytes) -> None:
    server.then(script)
    with pytest.raises(APIResponseValidationError):
        list(Chat(client).create())


def test_a_stream_that_breaks(server: Peer, client: Client) -> None:
    def broken(connection: socket.socket) -> None:
        data = b"data: " + json.dumps(chunk("a")).encode() + b"\n\n"
        connection.sendall(chunked(data, end=False))
        drop(connection)

    server.then(broken)
    stream = Chat(client).create()
    assert next(stream).id == "a"
    with pytest.raises(IncompleteStreamError, match="after 1 events") as caught:
        next(stream)
    assert isinstance(caught.value, APIConnectionError)


def test_a_stream_that_stalls(server: Peer) -> None:
    def stall(connection: socket.socket) -> None:
        data = b"data: " + json.dumps(chunk("a")).encode() + b"\n\n"
        connection.sendall(chunked(data, end=False))
        connection.recv(1)

    with Client(api_key="k", base_url=server.base_url, max_retries=0) as client:
        server.then(stall)
        stream = Chat(client).create(CallOptions(timeout=Timeout(idle=0.05, first_token=20)))
        assert next(stream).id == "a"
        with pytest.raises(StreamStalledError, match=r"nothing for 0\.05 s") as caught:
            next(stream)
        assert isinstance(caught.value, APITimeoutError)

        def silent(connection: socket.socket) -> None:
            connection.sendall(chunked(end=False))
            connection.recv(1)

        server.then(silent)
        with pytest.raises(APITimeoutError):
            Chat(client).create(CallOptions(timeout=Timeout(idle=20, first_token=0.05)))

        server.then(stall)
        with pytest.raises(APITimeoutError, match=r"limit of 0\.2 s"):
            list(Chat(client).create(CallOptions(timeout=Timeout(total=0.2))))


def test_a_server_that_goes_on_after_the_end_does_not_hold_the_caller(
    server: Peer, client: Client
) -> None:
    released = threading.Event()

    def hold(connection: socket.socket) -> None:
        data = b"data: " + json.dumps(chunk("a")).encode() + b"\n\ndata: [DONE]\n\n"
        connection.sendall(chunked(data, end=False))
        released.wait(20)

    server.then(hold)
    assert ids(Chat(client).create()) == ["a"]
    assert not released.is_set()
    released.set()


def open_ended(connection: socket.socket) -> None:
    data = b"".join(b"data: " + json.dumps(chunk(n)).encode() + b"\n\n" for n in "ab")
    connection.sendall(chunked(data, end=False))


def test_leaving_a_loop_closes_the_connection_at_once(server: Peer, client: Client) -> None:
    server.then(open_ended)
    gc.disable()
    try:
        for event in Chat(client).create():
            assert event.id == "a"
            break
        assert server.closed.acquire(timeout=10)
    finally:
        gc.enable()


async def test_leaving_an_asynchronous_loop_closes_the_connection(
    server: Peer, aclient: AClient
) -> None:
    import asyncio

    server.then(open_ended)
    gc.disable()
    try:
        async for event in await AChat(aclient).create():
            assert event.id == "a"
            break
        assert await asyncio.to_thread(server.closed.acquire, timeout=10)
    finally:
        gc.enable()


def test_a_stream_outlives_the_name_of_its_client(server: Peer) -> None:
    server.then(sse(chunk("a"), chunk("b")))

    def start() -> Stream[Chunk]:
        return Chat(Client(api_key="k", base_url=server.base_url)).create()

    stream = start()
    gc.collect()
    assert ids(stream) == ["a", "b"]


def test_with_closes(server: Peer, client: Client) -> None:
    server.then(open_ended)
    with Chat(client).create() as stream:
        assert next(stream).id == "a"
    assert server.closed.acquire(timeout=10)
    assert list(stream) == []


def test_closing_from_another_thread_ends_the_iteration(server: Peer, client: Client) -> None:
    server.then(open_ended)
    stream = Chat(client).create()
    assert [next(stream).id, next(stream).id] == ["a", "b"]
    rest: list[Chunk] = []
    reader = threading.Thread(target=lambda: rest.extend(stream))
    reader.start()
    wait_until_it_reads(reader)
    stream.close()
    reader.join(10)
    assert not reader.is_alive()
    assert rest == []
    assert server.closed.acquire(timeout=10)


async def test_closing_from_another_task_ends_the_iteration(server: Peer, aclient: AClient) -> None:
    import asyncio

    server.then(open_ended)
    stream = await AChat(aclient).create()
    assert [(await anext(stream)).id, (await anext(stream)).id] == ["a", "b"]

    async def follow() -> list[Chunk]:
        return [event async for event in stream]

    reader = asyncio.create_task(follow())
    await asyncio.sleep(0)
    await stream.aclose()
    assert await asyncio.wait_for(reader, 10) == []
