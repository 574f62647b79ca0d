"""Chat, completions and embeddings by their endpoints."""

from __future__ import annotations

from typing import Any, assert_type

from deepinfra_client import AsyncDeepInfra, AsyncStream, DeepInfra, RawResponse, Stream
from deepinfra_client.params.chat import SystemMessageParam, UserMessageParam
from deepinfra_client.types.chat import ChatCompletion, ChatCompletionChunk, ToolCall
from deepinfra_client.types.completions import Completion
from deepinfra_client.types.embeddings import EmbeddingList

MODEL = "meta-llama/Llama-3.3-70B-Instruct"


def ways_to_write_messages(
    client: DeepInfra,
    plain: list[dict[str, str]],
    free: list[dict[str, Any]],
    typed: list[UserMessageParam],
    mixed: list[SystemMessageParam | UserMessageParam],
) -> None:
    chat = client.chat.completions
    chat.create(model=MODEL, messages=plain)
    chat.create(model=MODEL, messages=free)
    chat.create(model=MODEL, messages=typed)
    chat.create(model=MODEL, messages=mixed)
    chat.create(model=MODEL, messages=tuple(plain))
    chat.create(model=MODEL, messages=[{"role": "user", "content": "x"}])
    chat.create(
        model=MODEL,
        messages=[
            {"role": "system", "content": "x"},
            {"role": "user", "content": [{"type": "text", "text": "x"}]},
            {"role": "assistant", "content": "x", "reasoning_content": "x"},
            {"role": "tool", "tool_call_id": "x", "content": "x"},
        ],
    )
    later = [{"role": "user", "content": "x"}]
    later.append({"role": "assistant", "content": "y"})
    chat.create(model=MODEL, messages=later)
    chat.create(model=MODEL, messages="x")  # expect: refused
    chat.create(model=MODEL, messages=[1])  # expect: refused
    chat.create(messages=plain)  # expect: refused
    chat.create(model=MODEL)  # expect: refused


def options(client: DeepInfra, plain: list[dict[str, str]], model: str) -> None:
    chat = client.chat.completions
    chat.create(model=model, messages=plain, temperature=0, seed=None, stop=["a"])
    chat.create(model=model, messages=plain, response_format={"type": "json_object"})
    chat.create(model=model, messages=plain, timeout=5, max_retries=0, validation="off")
    chat.create(model=model, messages=plain, extra_headers={"x-a": None}, extra_body={"a": 1})
    chat.create(model=model, messages=plain, reasoning_effort="high", top_k=3, min_p=0.1)
    chat.create(model=model, messages=plain, temprature=1)  # expect: refused
    chat.create(model=model, messages=plain, temperature="0")  # expect: refused
    chat.create(model=model, messages=plain, temperature=None)  # expect: refused
    chat.create(model=model, messages=plain, reasoning_effort="huge")  # expect: refused
    chat.create(model=model, messages=plain, service_tier="gold")  # expect: refused
    chat.create(model=model, messages=plain, validation="strict")  # expect: refused
    chat.create(model=model, messages=plain, stop=3)  # expect: refused


def answers(client: DeepInfra, plain: list[dict[str, str]]) -> None:
    completion = client.chat.completions.create(model=MODEL, messages=plain)
    assert_type(completion, ChatCompletion)
    assert_type(completion.id, str)
    assert_type(completion.request_id, str | None)
    message = completion.choices[0].message
    assert_type(message.content, str | None)
    assert_type(message.reasoning_content, str | None)
    assert_type(message.tool_calls, list[ToolCall] | None)
    if completion.usage is not None:
        assert_type(completion.usage.total_tokens, int)
        assert_type(completion.usage.estimated_cost, float | None)
    _ = completion.choices[0].mesage  # expect: refused
    _ = completion.weather  # expect: refused


def streams(client: DeepInfra, plain: list[dict[str, str]]) -> None:
    stream = client.chat.completions.create(model=MODEL, messages=plain, stream=True)
    assert_type(stream, Stream[ChatCompletionChunk])
    for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
        assert_type(chunk.choices[0].delta.content, str | None)
    with client.chat.completions.create(model=MODEL, messages=plain, stream=True) as events:
        for chunk in events:
            assert_type(chunk, ChatCompletionChunk)
    whole = client.chat.completions.create(model=MODEL, messages=plain, stream=False)
    assert_type(whole, ChatCompletion)
    for _ in whole.chunks:  # expect: refused
        pass


def either(client: DeepInfra, plain: list[dict[str, str]], stream: bool) -> None:
    answer = client.chat.completions.create(model=MODEL, messages=plain, stream=stream)
    assert_type(answer, ChatCompletion | Stream[ChatCompletionChunk])
    if isinstance(answer, ChatCompletion):
        assert_type(answer.choices[0].message.content, str | None)
    _ = answer.choices  # expect: refused


def others(client: DeepInfra) -> None:
    assert_type(client.completions.create(model=MODEL, prompt="x"), Completion)
    pieces = client.completions.create(model=MODEL, prompt=[1, 2], stream=True)
    assert_type(pieces, Stream[Completion])
    assert_type(client.embeddings.create(model=MODEL, input="x"), EmbeddingList)
    embeddings = client.embeddings.create(model=MODEL, input=["x"], encoding_format="base64")
    assert_type(embeddings.data[0].embedding, list[float] | str)
    client.embeddings.create(model=MODEL, input=3)  # expect: refused
    client.embeddings.create(model=MODEL, input="x", encoding_format="hex")  # expect: refused


def other_forms(client: DeepInfra, plain: list[dict[str, str]]) -> None:
    raw = client.with_raw_response.chat.completions.create(model=MODEL, messages=plain)
    assert_type(raw, RawResponse[ChatCompletion])
    flow = client.with_raw_response.chat.completions.create(
        model=MODEL, messages=plain, stream=True
    )
    assert_type(flow.parse(), Stream[ChatCompletionChunk])
    parsed = client.with_raw_response.embeddings.create(model=MODEL, input="x")
    assert_type(parsed, RawResponse[EmbeddingList])
    assert_type(parsed.parse(), EmbeddingList)
    assert_type(raw.status_code, int)
    client.with_raw_response.embeddings.create(model=MODEL, inputs="x")  # expect: refused
    assert_type(client.with_options(timeout=5), DeepInfra)
    client.with_options(timeout="5")  # expect: refused


async def twins(client: AsyncDeepInfra, plain: list[dict[str, str]], stream: bool) -> None:
    chat = client.chat.completions
    assert_type(await chat.create(model=MODEL, messages=plain), ChatCompletion)
    events = await chat.create(model=MODEL, messages=plain, stream=True)
    assert_type(events, AsyncStream[ChatCompletionChunk])
    async for chunk in events:
        assert_type(chunk, ChatCompletionChunk)
    async with await chat.create(model=MODEL, messages=plain, stream=True) as block:
        async for chunk in block:
            assert_type(chunk, ChatCompletionChunk)
    answer = await chat.create(model=MODEL, messages=plain, stream=stream)
    assert_type(answer, ChatCompletion | AsyncStream[ChatCompletionChunk])
    await chat.create(model=MODEL, messages=plain, temprature=1)  # expect: refused
    for _ in events:  # expect: refused
        pass
    assert_type(await client.embeddings.create(model=MODEL, input="x"), EmbeddingList)
    raw = await client.with_raw_response.embeddings.create(model=MODEL, input="x")
    assert_type(raw, RawResponse[EmbeddingList])
    chat_raw = client.with_raw_response.chat.completions
    flow = await chat_raw.create(model=MODEL, messages=plain, stream=True)
    assert_type(flow, RawResponse[AsyncStream[ChatCompletionChunk]])


def answers_go_back(client: DeepInfra) -> None:
    """The message of an answer is taken as it is, like a message of one's own."""
    question = {"role": "user", "content": "Hi"}
    first = client.chat.completions.create(model="any/model", messages=[question])
    message = first.choices[0].message
    assert message is not None
    client.chat.completions.create(
        model="any/model",
        messages=[{"role": "user", "content": "Hi"}, message, {"role": "user", "content": "Go on"}],
    )
