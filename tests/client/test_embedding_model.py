"""`embedding_model(id)`: one value, and many values over several requests."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import math
import pickle
import struct
import threading
from array import array
from collections.abc import Callable
from dataclasses import replace
from typing import cast

import httpx
import pytest

from deepinfra_client import (
    APIResponseValidationError,
    ArgumentTypeError,
    AsyncDeepInfra,
    DeepInfra,
    InvalidArgumentError,
    PartialEmbeddings,
    RateLimitError,
)
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.conftest import Mocked
from tests.client.driver import Driver

MODEL = "BAAI/bge-large-en-v1.5"
SHORT = "sentence-transformers/all-MiniLM-L6-v2"
TEXTS = [f"text number {number}" for number in range(1030)]


def inputs(request: ReceivedRequest) -> list[str]:
    return cast("dict[str, list[str]]", request.json)["input"]


def test_embed(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(lambda c: c.embedding_model(MODEL).embed("sunny day at the beach"))
    assert sent().json == {"model": MODEL, "input": "sunny day at the beach"}
    assert len(result.vector) == 1024
    assert math.isclose(math.hypot(*result.vector), 1, rel_tol=1e-5)
    assert result.usage.input_tokens
    assert result.usage.total_tokens == result.usage.input_tokens
    assert result.cost
    assert result.response.model == MODEL


def test_embed_many(api: Driver, emulator: Emulator) -> None:
    result = api.run(lambda c: c.embedding_model(SHORT).embed_many(TEXTS))
    assert sorted(len(inputs(request)) for request in emulator.requests) == [6, 1024]
    assert sorted(text for request in emulator.requests for text in inputs(request)) == sorted(
        TEXTS
    )
    assert len(result.vectors) == 1030
    assert {len(vector) for vector in result.vectors} == {384}

    def alone(text: str) -> list[float]:
        return api.run(lambda c: c.embedding_model(SHORT).embed(text)).vector

    for place in (0, 500, 1023, 1024, 1029):
        assert result.vectors[place] == alone(TEXTS[place])


def test_usage_and_cost_are_summed(api: Driver) -> None:
    whole = api.run(lambda c: c.embedding_model(SHORT).embed_many(TEXTS))
    parts = [
        api.run(lambda c: c.embedding_model(SHORT).embed_many(TEXTS[:1024])),
        api.run(lambda c: c.embedding_model(SHORT).embed_many(TEXTS[1024:])),
    ]
    assert [len(part.responses) for part in (whole, *parts)] == [2, 1, 1]
    assert whole.usage.input_tokens == sum(part.usage.input_tokens or 0 for part in parts)
    assert whole.usage.total_tokens == sum(part.usage.total_tokens or 0 for part in parts)
    assert whole.cost is not None
    assert math.isclose(whole.cost, sum(part.cost or 0 for part in parts))


def test_no_values(api: Driver, emulator: Emulator) -> None:
    result = api.run(lambda c: c.embedding_model(MODEL).embed_many([]))
    assert (result.vectors, result.cost, result.usage.input_tokens) == ([], 0, 0)
    assert len(emulator.requests) == 0


def test_length_of_the_vectors(api: Driver) -> None:
    result = api.run(
        lambda c: c.embedding_model("Qwen/Qwen3-Embedding-8B").embed("x", dimensions=64)
    )
    assert len(result.vector) == 64


def test_one_text_is_no_list(api: Driver) -> None:
    with pytest.raises(ArgumentTypeError, match="use embed"):
        api.run(lambda c: c.embedding_model(MODEL).embed_many("text"))


def test_max_parallel_must_be_a_count(api: Driver) -> None:
    with pytest.raises(InvalidArgumentError, match="max_parallel"):
        api.run(lambda c: c.embedding_model(MODEL).embed_many(TEXTS, max_parallel=0))


def test_a_failed_part_fails_the_call(api: Driver, emulator: Emulator) -> None:
    emulator.fail(429)
    with pytest.raises(RateLimitError):
        api.run(lambda c: c.embedding_model(SHORT).embed_many(TEXTS), max_retries=0)


def test_a_failed_part_is_repeated_alone(api: Driver, emulator: Emulator) -> None:
    emulator.fail(500, times=1)
    result = api.run(lambda c: c.embedding_model(SHORT).embed_many(TEXTS, max_parallel=1))
    assert len(result.vectors) == len(TEXTS)
    assert [len(inputs(request)) for request in emulator.requests] == [1024, 1024, 6]


def test_only_what_is_missing_is_asked_for_again(mocked: Mocked) -> None:
    busy = True

    def answer(request: httpx.Request) -> httpx.Response:
        if busy and json.loads(request.content)["input"][0] == "1024":
            return httpx.Response(429, json={"error": {"message": "busy"}})
        return _numbered(request)

    texts = [str(number) for number in range(3000)]
    api = mocked(answer)
    with pytest.raises(RateLimitError, match="1 of 3 requests succeeded") as caught:
        api.run(lambda c: c.embedding_model("o/m").embed_many(texts, max_parallel=1), max_retries=0)
    partial = caught.value.partial
    assert isinstance(partial, PartialEmbeddings)
    assert partial.missing == tuple(range(1024, 3000))
    assert partial.usage.input_tokens == 1
    busy = False
    rest = api.run(
        lambda c: c.embedding_model("o/m").embed_many([texts[at] for at in partial.missing])
    )
    found = partial.vectors | dict(zip(partial.missing, rest.vectors, strict=True))
    assert [found[at] for at in range(3000)] == [[float(at)] for at in range(3000)]


def _numbered(request: httpx.Request) -> httpx.Response:
    texts: list[str] = json.loads(request.content)["input"]
    data = [{"index": place, "embedding": [float(text)]} for place, text in enumerate(texts)]
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    return httpx.Response(200, json={"data": data[::-1], "usage": usage})


def _answer(request: httpx.Request) -> httpx.Response:
    texts = json.loads(request.content)["input"]
    data = [{"index": place, "embedding": [1.0]} for place in range(len(texts))]
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    return httpx.Response(200, json={"data": data, "usage": usage})


def test_vectors_are_put_into_the_order_of_the_texts(mocked: Mocked) -> None:
    api = mocked(_numbered)
    result = api.run(lambda c: c.embedding_model("o/m").embed_many(["3", "1", "2"]))
    assert result.vectors == [[3.0], [1.0], [2.0]]


def test_a_wrong_number_of_vectors(mocked: Mocked) -> None:
    api = mocked(lambda _: httpx.Response(200, json={"data": [{"index": 0, "embedding": [1.0]}]}))
    with pytest.raises(APIResponseValidationError, match=r"2 vectors were asked for, 1 came$"):
        api.run(lambda c: c.embedding_model("o/m").embed_many(["a", "b"]))
    with pytest.raises(APIResponseValidationError, match=r"values\[1024:1030\], request 2 of 2"):
        mocked(
            lambda r: (
                _numbered(r) if b"1023" in r.content else httpx.Response(200, json={"data": []})
            )
        ).run(
            lambda c: c.embedding_model("o/m").embed_many(
                [str(number) for number in range(1030)], max_parallel=1
            )
        )


def test_max_parallel() -> None:
    lock, running, most = threading.Lock(), 0, 0
    together = threading.Barrier(2, timeout=20)

    def handle(request: httpx.Request) -> httpx.Response:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        together.wait()  # passes only when two requests are under way at once
        with lock:
            running -= 1
        return _answer(request)

    transport = httpx.MockTransport(handle)
    with httpx.Client(transport=transport) as http:
        client = DeepInfra(api_key="k", http_client=http, max_retries=0)
        result = client.embedding_model("o/m").embed_many(["x"] * 1024 * 4, max_parallel=2)
    assert len(result.vectors) == 4096
    assert most == 2


async def test_async_max_parallel() -> None:
    running = most = 0
    two = asyncio.Event()

    async def handle(request: httpx.Request) -> httpx.Response:
        nonlocal running, most
        running += 1
        most = max(most, running)
        if running == 2:
            two.set()
        await asyncio.wait_for(two.wait(), 20)
        running -= 1
        return _answer(request)

    async with httpx.AsyncClient(transport=httpx.MockTransport(handle)) as http:
        client = AsyncDeepInfra(api_key="k", http_client=http, max_retries=0)
        result = await client.embedding_model("o/m").embed_many(["x"] * 1024 * 4, max_parallel=2)
    assert len(result.vectors) == 4096
    assert most == 2


def test_one_at_a_time() -> None:
    busy = threading.Lock()

    def handle(request: httpx.Request) -> httpx.Response:
        assert busy.acquire(blocking=False), "two requests at once"
        try:
            return _answer(request)
        finally:
            busy.release()

    with httpx.Client(transport=httpx.MockTransport(handle)) as http:
        client = DeepInfra(api_key="k", http_client=http, max_retries=0)
        client.embedding_model("o/m").embed_many(["x"] * 1024 * 4, max_parallel=1)


@pytest.mark.parametrize("written", ["base64", "numbers"])
def test_vectors_as_arrays_and_as_lists(mocked: Mocked, written: str) -> None:
    """What comes as base64 stays as it is until somebody asks for lists."""
    numbers = [[1.0, -0.5], [0.25, 2.0]]
    packed = [base64.b64encode(struct.pack("<2f", *vector)).decode() for vector in numbers]

    def handle(request: httpx.Request) -> httpx.Response:
        sent = packed if written == "base64" else numbers
        data = [{"index": at, "embedding": vector} for at, vector in enumerate(sent)]
        return httpx.Response(200, json={"data": data})

    api = mocked(handle)
    result = api.run(lambda c: c.embedding_model("o/m").embed_many(["a", "b"]))
    assert result.arrays == [array("f", vector) for vector in numbers]
    assert result.vectors == numbers
    assert [type(vector) for vector in result.vectors] == [list, list]
    assert result.vectors is result.vectors, "made once"
    assert result.arrays == [array("f", vector) for vector in numbers]
    again = pickle.loads(pickle.dumps(result))
    assert (again.vectors, again.arrays) == (result.vectors, result.arrays)
    assert copy.deepcopy(result).vectors == numbers
    assert replace(result, cost=1.0).vectors == numbers
    with pytest.raises(AttributeError, match="'EmbedManyResult' object has no attribute 'vektors'"):
        _ = getattr(result, "vek" + "tors")


@pytest.mark.parametrize("wrong", ["AAA", "AAAA", "no base64!", "ä" * 8])
def test_base64_that_is_none(mocked: Mocked, wrong: str) -> None:
    def handle(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [{"index": 0, "embedding": wrong}]})

    with pytest.raises(APIResponseValidationError, match="1 vectors were asked for, 0 came"):
        mocked(handle).run(lambda c: c.embedding_model("o/m").embed_many(["a"]))
