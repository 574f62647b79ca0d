"""Raw responses, and responses whose body is read only as far as it is asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deepinfra_client import AsyncDeepInfra, DeepInfra, NotFoundError
from deepinfra_client.types.embeddings import EmbeddingList

MODEL = "BAAI/bge-m3"
CHAT = "meta-llama/Llama-3.3-70B-Instruct"
PLAIN: dict[str, object] = {"object": "list", "data": [], "model": MODEL}
QUESTION = [{"role": "user", "content": "Hi"}]


@pytest.mark.parametrize("times", [1, 2])
def test_raw_response(client: DeepInfra, times: int) -> None:
    response = client.with_raw_response.embeddings.create(model=MODEL, input="x")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/json"
    assert response.request_id == response.headers["x-request-id"]
    assert response.attempts == 1
    assert json.loads(response.content) == response.json() == json.loads(response.text)
    parsed = [response.parse() for _ in range(times)]
    assert isinstance(parsed[0], EmbeddingList)
    assert parsed[0] is parsed[-1]
    assert parsed[0].request_id == response.request_id


def test_equal_answers_of_two_calls_are_equal(client: DeepInfra) -> None:
    one, same = (client.embeddings.create(model=MODEL, input="x") for _ in range(2))
    assert one.request_id != same.request_id
    assert one == same
    assert one != client.embeddings.create(model=MODEL, input="y")
    assert one != one.data[0]
    assert one != one.model_dump()


def test_fields_that_the_schema_does_not_know_are_compared_too() -> None:
    one, other, same = (EmbeddingList.model_validate({**PLAIN, "new": n}) for n in (1, 2, 1))
    assert one == same
    assert one != other
    assert one != EmbeddingList.model_validate(PLAIN)


async def test_async_raw_response(aclient: AsyncDeepInfra) -> None:
    response = await aclient.with_raw_response.embeddings.create(model=MODEL, input="x")
    assert response.status_code == 200
    assert response.request_id
    assert len(response.parse().data) == 1


def test_raw_response_of_nested_resource_page_and_list(client: DeepInfra) -> None:
    raw = client.with_raw_response
    assert raw.chat.completions.create(model=CHAT, messages=QUESTION).parse().choices
    assert raw.models.list().parse().data
    assert raw.models.catalog().parse()[0].model_name
    assert raw.inference.run("a/b", {}).parse().request_id
    with pytest.raises(NotFoundError):
        raw.models.retrieve("nobody/nothing")


def test_a_resource_offers_the_forms_of_responses_too(client: DeepInfra, tmp_path: Path) -> None:
    raw = client.chat.completions.with_raw_response.create(model=CHAT, messages=QUESTION)
    assert raw.status_code == 200
    assert raw.parse().choices
    speech = client.audio.with_streaming_response.speech
    with speech.create(model="hexgrad/Kokoro-82M", input="Hi") as response:
        assert response.save(tmp_path / "hi.wav").read_bytes()[:4] == b"RIFF"
    assert "with_" not in repr(client.audio.speech)


async def test_an_async_resource_offers_the_forms_of_responses_too(aclient: AsyncDeepInfra) -> None:
    raw = await aclient.models.with_raw_response.list()
    assert raw.status_code == 200
    async with aclient.embeddings.with_streaming_response.create(model=MODEL, input="x") as answer:
        assert answer.status_code == 200


def test_streaming_response(client: DeepInfra) -> None:
    with client.with_streaming_response.embeddings.create(model=MODEL, input="x") as response:
        assert response.status_code == 200
        assert response.request_id
        body = b"".join(response.iter_bytes())
    assert len(json.loads(body)["data"]) == 1
    with client.with_streaming_response.models.catalog() as response_:
        assert response_.parse()[0].model_name
        assert json.loads(response_.read())
    with client.with_streaming_response.chat.completions.create(
        model=CHAT, messages=QUESTION, extra_body={"stream": True}
    ) as lines:
        events = [line for line in lines.iter_lines() if line]
    assert events[-1] == "data: [DONE]"


def test_streaming_response_of_a_stream(client: DeepInfra) -> None:
    calls = client.with_streaming_response.chat.completions
    with calls.create(model=CHAT, messages=QUESTION, stream=True) as response:
        lines = [line for line in response.iter_lines() if line]
    assert lines[-1] == "data: [DONE]"


def test_raw_response_of_a_stream(client: DeepInfra) -> None:
    calls = client.with_raw_response.chat.completions
    response = calls.create(model=CHAT, messages=QUESTION, stream=True)
    assert response.request_id
    with response.parse() as stream:
        assert [chunk.id for chunk in stream]


def test_streaming_response_of_an_error(client: DeepInfra) -> None:
    with pytest.raises(NotFoundError, match="not in the catalogue"):
        client.with_streaming_response.models.retrieve("nobody/nothing")


async def test_async_streaming_response(aclient: AsyncDeepInfra) -> None:
    calls = aclient.with_streaming_response
    async with await calls.embeddings.create(model=MODEL, input="x") as response:
        assert response.status_code == 200
        body = b"".join([chunk async for chunk in response.iter_bytes()])
    assert len(json.loads(body)["data"]) == 1
    async with await calls.models.catalog() as other:
        assert (await other.parse())[0].model_name


async def test_async_streaming_response_without_await(aclient: AsyncDeepInfra) -> None:
    calls = aclient.with_streaming_response
    async with calls.chat.completions.create(model=CHAT, messages=QUESTION) as response:
        assert response.status_code == 200
        assert (await response.parse()).choices
    async with calls.chat.completions.create(
        model=CHAT, messages=QUESTION, stream=True
    ) as streamed:
        lines = [line async for line in streamed.iter_lines() if line]
    assert lines[-1] == "data: [DONE]"
    with pytest.raises(NotFoundError):
        async with calls.models.retrieve("nobody/nothing"):
            pass


async def test_streaming_response_of_a_list(client: DeepInfra, aclient: AsyncDeepInfra) -> None:
    with client.with_streaming_response.models.list() as response:
        assert response.status_code == 200
        assert response.parse().data
    async with aclient.with_streaming_response.models.list() as answer:
        page = await answer.parse()
        assert [model.id async for model in page]
    assert (await aclient.with_streaming_response.models.list()).status_code == 200


def test_streaming_response_to_a_file(client: DeepInfra, tmp_path: Path) -> None:
    with client.with_streaming_response.models.catalog() as response:
        path = response.save(tmp_path / "models.json")
    assert json.loads(path.read_bytes())
