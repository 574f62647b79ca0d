"""Checks 11 to 14: closing, names that go away, event loops, pickling."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

import pytest

from deepinfra_client import (
    APIError,
    AsyncDeepInfra,
    DeepInfra,
    IncompleteStreamError,
    RateLimitError,
)
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import ASKED, KEY, MODEL, Peer, chat, chunk, sse, vectors
from tests.parity.listening import Listening
from tests.reliability.asking import ask, embed, model_of, written

T = TypeVar("T")
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
STREAM: dict[str, Any] = {"model": MODEL, "messages": [ASKED], "stream": True}
BEGUN = HEAD + b"".join(
    b"%x\r\n%b\r\n" % (len(part), part) for part in sse([chunk("Once"), chunk(" upon")], done=False)
)
"""A stream that has begun and goes on."""


@contextmanager
def without_collector() -> Generator[None]:
    """Let only the counting of references free anything."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@pytest.mark.parametrize("way", ["events", "model", "helper"])
def test_check_11_break_closes_the_connection(way: str) -> None:
    with Listening(BEGUN) as server, without_collector():
        client = DeepInfra(base_url=server.base_url, api_key=KEY)
        for _ in begin(client, way):
            break
        assert server.closed.wait(10)
        client.close()


@pytest.mark.parametrize("way", ["events", "model", "helper"])
async def test_check_11_break_closes_the_connection_async(way: str) -> None:
    with Listening(BEGUN) as server, without_collector():
        client = AsyncDeepInfra(base_url=server.base_url, api_key=KEY)
        stream: Any = begin(client, way)
        if asyncio.iscoroutine(stream):
            stream = await stream
        async for _ in stream:
            break
        del stream
        assert await asyncio.to_thread(server.closed.wait, 10)
        await client.aclose()


def begin(client: Any, way: str) -> Any:
    """Begin a stream."""
    if way == "model":
        return model_of(client).stream("Hi")
    if way == "helper":
        return client.chat.completions.stream(model=MODEL, messages=[ASKED])
    return client.chat.completions.create(**STREAM)


def test_check_12_a_stream_outlives_its_client(peer: Peer) -> None:
    peer.streams(chunk("Once"), chunk(" upon"), chunk(finish="stop"))

    def made() -> Any:
        client: Any = DeepInfra(base_url=peer.base_url, api_key=KEY)
        return client.chat.completions.create(**STREAM)

    stream = made()
    gc.collect()
    assert written(list(stream)) == "Once upon"


async def test_check_12_a_stream_outlives_its_client_async(peer: Peer) -> None:
    peer.streams(chunk("Once"), chunk(" upon"), chunk(finish="stop"))

    async def made() -> Any:
        client: Any = AsyncDeepInfra(base_url=peer.base_url, api_key=KEY)
        return await client.chat.completions.create(**STREAM)

    stream = await made()
    gc.collect()
    assert written([event async for event in stream]) == "Once upon"


def test_check_13_three_event_loops_one_after_the_other(peer: Peer) -> None:
    client: Any = AsyncDeepInfra(base_url=peer.base_url, api_key=KEY)

    async def use() -> tuple[str | None, str]:
        whole = await client.chat.completions.create(model=MODEL, messages=[ASKED])
        stream = await client.chat.completions.create(**STREAM)
        return whole.choices[0].message.content, written([event async for event in stream])

    for _ in range(3):
        peer.says(chat("Hello!"))
        peer.streams(chunk("Once"), chunk(finish="stop"))
        assert asyncio.run(use()) == ("Hello!", "Once")


def test_check_13_three_threads_one_after_the_other(peer: Peer) -> None:
    client = DeepInfra(base_url=peer.base_url, api_key=KEY)
    for _ in range(3):
        peer.says(chat("Hello!"))
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(
                client.chat.completions.create, model=MODEL, messages=[ASKED]
            ).result()
        assert answer.choices[0].message.content == "Hello!"


def thawed(value: T) -> T:
    """Write and read a value."""
    twin: T = pickle.loads(pickle.dumps(value))
    return twin


def test_check_14_pickle_of_responses(api: Driver, peer: Peer) -> None:
    peer.says(chat(), chat(), vectors([1.0]))
    answer, result = ask(api), api.run(lambda c: model_of(c).generate("Hi"))
    for value in (answer, result, embed(api)):
        for twin in (thawed(value), copy.deepcopy(value)):
            assert type(twin) is type(value)
            assert twin == value
    assert thawed(answer).choices[0].message.content == "Hello!"
    assert thawed(answer).request_id == answer.request_id


def test_check_14_pickle_of_errors(api: Driver, peer: Peer) -> None:
    peer.server.answer({"error": {"message": "Busy", "code": "c"}}, 429, x_request_id="R-14")
    with pytest.raises(RateLimitError) as caught:
        ask(api)
    peer.streams(chunk("Once"))
    broken = follow(api, lambda c: model_of(c).stream("Hi")).error
    assert isinstance(broken, IncompleteStreamError)
    errors: list[APIError] = [caught.value, broken]
    for error in errors:
        for twin in (thawed(error), copy.copy(error), copy.deepcopy(error)):
            assert type(twin) is type(error)
            assert str(twin) == str(error)
            assert (twin.status_code, twin.body) == (error.status_code, error.body)
            assert (twin.request_id, twin.attempts) == (error.request_id, error.attempts)
    assert thawed(caught.value).request_id == "R-14"
    assert thawed(broken).partial.text == "Once"
    assert KEY.encode() not in pickle.dumps(errors)


def test_check_14_pickle_and_deepcopy_of_the_client(peer: Peer) -> None:
    with DeepInfra(base_url=peer.base_url, api_key=KEY, max_retries=0, timeout=7) as client:
        peer.says(chat())
        client.chat.completions.create(model=MODEL, messages=[ASKED])
        for twin in (thawed(client), copy.deepcopy(client)):
            peer.says(chat("Twin"))
            with twin:
                answer = twin.chat.completions.create(model=MODEL, messages=[ASKED])
            assert answer.choices[0].message.content == "Twin"
    assert {request.head.split("\r\n")[0] for request in peer.received} == {
        "POST /v1/openai/chat/completions HTTP/1.1"
    }


async def test_check_14_pickle_and_deepcopy_of_the_client_async(peer: Peer) -> None:
    async with AsyncDeepInfra(base_url=peer.base_url, api_key=KEY, max_retries=0) as client:
        peer.says(chat())
        await client.chat.completions.create(model=MODEL, messages=[ASKED])
        for twin in (thawed(client), copy.deepcopy(client)):
            peer.says(chat("Twin"))
            async with twin:
                answer = await twin.chat.completions.create(model=MODEL, messages=[ASKED])
            assert answer.choices[0].message.content == "Twin"
