"""Opening and closing clients; threads and event loops."""

from __future__ import annotations

import asyncio
import gc
import pickle
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor

import pytest

from deepinfra_client import AsyncDeepInfra, DeepInfra, DeepInfraError
from deepinfra_emulator import Emulator
from tests.client.conftest import KEY
from tests.client.scripted import Scripted

MODEL = "BAAI/bge-m3"
CHAT = "meta-llama/Llama-3.3-70B-Instruct"
QUESTION = [{"role": "user", "content": "Hi"}]


def test_two_event_loops_one_after_the_other(emulator: Emulator) -> None:
    client = AsyncDeepInfra(base_url=emulator.base_url, api_key=KEY)

    async def ask() -> int:
        return len((await client.embeddings.create(model=MODEL, input="x")).data)

    assert [asyncio.run(ask()), asyncio.run(ask())] == [1, 1]

    async def finish() -> None:
        assert await ask() == 1
        await client.aclose()

    asyncio.run(finish())


def test_two_event_loops_at_once(emulator: Emulator) -> None:
    client = AsyncDeepInfra(base_url=emulator.base_url, api_key=KEY)
    together = threading.Barrier(2, timeout=20)

    def work() -> int:
        async def ask() -> int:
            first = await client.embeddings.create(model=MODEL, input="x")
            await asyncio.to_thread(together.wait)
            second = await client.embeddings.create(model=MODEL, input="x")
            return len(first.data) + len(second.data)

        return asyncio.run(ask())

    with ThreadPoolExecutor(2) as pool:
        assert [future.result() for future in [pool.submit(work), pool.submit(work)]] == [2, 2]


def test_a_stream_left_open_by_a_loop_that_ended(emulator: Emulator) -> None:
    client = AsyncDeepInfra(base_url=emulator.base_url, api_key=KEY)

    async def begin() -> str | None:
        stream = await client.chat.completions.create(model=CHAT, messages=QUESTION, stream=True)
        async for chunk in stream:
            return chunk.model
        return None

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert asyncio.run(begin()) == CHAT
        assert asyncio.run(begin()) == CHAT
        gc.collect()


def test_many_calls_at_once(emulator: Emulator) -> None:
    async def work() -> list[int]:
        async with AsyncDeepInfra(base_url=emulator.base_url, api_key=KEY) as client:
            calls = [client.embeddings.create(model=MODEL, input="x") for _ in range(20)]
            return [len(answer.data) for answer in await asyncio.gather(*calls)]

    assert asyncio.run(work()) == [1] * 20


def test_threads_share_a_client(client: DeepInfra) -> None:
    def ask(number: int) -> int:
        answer = client.embeddings.create(model=MODEL, input=[str(number)] * (number + 1))
        return len(answer.data)

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(24))) == list(range(1, 25))


def test_a_cancelled_call_leaves_the_client_usable(scripted: Scripted) -> None:
    scripted.raw(b"", "hang")

    async def work() -> int:
        async with AsyncDeepInfra(base_url=scripted.base_url, api_key=KEY) as client:
            call = asyncio.create_task(client.embeddings.create(model=MODEL, input="x"))
            while not scripted.requests:
                await asyncio.sleep(0.001)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            scripted.answer({"data": [{"index": 0, "embedding": [1.0]}]})
            return len((await client.embeddings.create(model=MODEL, input="x")).data)

    assert asyncio.run(work()) == 1
    assert len(scripted.requests) == 2


def test_copies_share_connections(scripted: Scripted) -> None:
    with DeepInfra(base_url=scripted.base_url, api_key=KEY) as client:
        for copy in (client, client.with_options(timeout=9), client.with_options(max_retries=0)):
            copy.inference.run("a/b", {})
        client.with_raw_response.inference.run("a/b", {})
        client.with_options(timeout=3).with_raw_response.inference.run("a/b", {})
    assert (len(scripted.requests), scripted.connections) == (5, 1)


async def test_async_copies_share_connections(scripted: Scripted) -> None:
    async with AsyncDeepInfra(base_url=scripted.base_url, api_key=KEY) as client:
        await client.inference.run("a/b", {})
        await client.with_options(timeout=9).inference.run("a/b", {})
    assert (len(scripted.requests), scripted.connections) == (2, 1)


def test_an_error_gives_its_connection_back(scripted: Scripted) -> None:
    with DeepInfra(base_url=scripted.base_url, api_key=KEY, max_retries=0) as client:
        for _ in range(3):
            scripted.answer({"detail": "no"}, 400)
            with pytest.raises(DeepInfraError):
                client.inference.run("a/b", {})
    assert scripted.connections == 1


def test_a_closed_client(emulator: Emulator) -> None:
    client = DeepInfra(base_url=emulator.base_url, api_key=KEY)
    copy = client.with_options(timeout=9)
    client.models.catalog()
    client.close()
    client.close()
    for closed in (client, copy):
        with pytest.raises(DeepInfraError, match="closed"):
            closed.models.catalog()
    assert len(emulator.requests) == 1


async def test_a_closed_async_client(emulator: Emulator) -> None:
    client = AsyncDeepInfra(base_url=emulator.base_url, api_key=KEY)
    await client.models.catalog()
    await client.aclose()
    await client.aclose()
    with pytest.raises(DeepInfraError, match="closed"):
        await client.models.catalog()


def test_a_client_that_is_not_closed_leaves_no_warning(emulator: Emulator) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        DeepInfra(base_url=emulator.base_url, api_key=KEY).models.catalog()

        async def ask() -> None:
            await AsyncDeepInfra(base_url=emulator.base_url, api_key=KEY).models.catalog()

        asyncio.run(ask())
        gc.collect()


def test_a_pickled_client_works(client: DeepInfra, emulator: Emulator) -> None:
    twin = pickle.loads(pickle.dumps(client))
    with twin:
        twin.models.retrieve(CHAT)
    assert emulator.requests[0].status == 200


def test_resources_are_made_once(client: DeepInfra) -> None:
    assert client.chat is client.chat
    assert client.chat.completions is client.chat.completions
    assert client.with_raw_response.chat is client.with_raw_response.chat
