"""`chat.completions.create`, whole and streamed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

import pytest

from deepinfra_client import AsyncDeepInfra, BadRequestError, DeepInfra, IncompleteStreamError
from deepinfra_client.types.chat import ChatCompletionChunk
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.driver import Driver

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
THINKING = "deepseek-ai/DeepSeek-V3.1"
QUESTION = [{"role": "user", "content": "What is a lasagna?"}]
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather of a city.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 1}},
            "required": ["city", "days"],
            "additionalProperties": False,
        },
    },
}
RECIPE = {
    "type": "object",
    "properties": {
        "title": {"type": "string"},
        "servings": {"type": "integer", "minimum": 1, "maximum": 12},
        "steps": {"type": "array", "items": {"type": "string"}, "minItems": 2},
    },
    "required": ["title", "servings", "steps"],
    "additionalProperties": False,
}


def text_of(chunks: list[ChatCompletionChunk]) -> str:
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


def test_answer(api: Driver) -> None:
    completion = api.run(lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION))
    choice = completion.choices[0]
    assert completion.model == MODEL
    assert completion.object == "chat.completion"
    assert choice.message.role == "assistant"
    assert choice.message.content
    assert choice.finish_reason == "stop"
    assert completion.request_id


def test_nothing_to_answer(api: Driver) -> None:
    with pytest.raises(BadRequestError, match="list of messages is empty"):
        api.run(lambda c: c.chat.completions.create(model=MODEL, messages=[]))


def test_usage_and_cost(api: Driver) -> None:
    usage = api.run(lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION)).usage
    assert usage is not None
    assert usage.prompt_tokens > 0
    assert usage.completion_tokens > 0
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens
    assert usage.estimated_cost is not None
    assert usage.estimated_cost > 0


def test_equal_questions_get_equal_answers(api: Driver) -> None:
    first, second = (
        api.run(lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION))
        for _ in range(2)
    )
    assert first.choices[0].message.content == second.choices[0].message.content
    assert first.id != second.id


def test_stream(api: Driver) -> None:
    whole = api.run(lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION))
    chunks = api.collect(
        lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION, stream=True)
    )
    assert text_of(chunks) == whole.choices[0].message.content
    assert chunks[0].choices[0].delta.role == "assistant"
    assert {chunk.id for chunk in chunks} == {chunks[0].id}
    assert [chunk.choices[0].finish_reason for chunk in chunks[:-1]] == [None] * (len(chunks) - 1)
    assert chunks[-1].choices[0].finish_reason == "stop"
    assert [chunk for chunk in chunks[:-1] if chunk.usage is not None] == []
    assert chunks[-1].usage == whole.usage


def test_stream_as_context_manager(client: DeepInfra) -> None:
    with client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True) as stream:
        chunks = list(stream)
    assert text_of(chunks)
    assert stream.ended
    assert stream.request_id
    assert stream.response.status_code == 200


async def test_stream_as_async_context_manager(aclient: AsyncDeepInfra) -> None:
    made = aclient.chat.completions.create(model=MODEL, messages=QUESTION, stream=True)
    async with await made as stream:
        chunks = [chunk async for chunk in stream]
    assert text_of(chunks)
    assert stream.ended
    assert stream.request_id
    assert stream.response.status_code == 200


def test_stream_left_early_is_closed(client: DeepInfra) -> None:
    with client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True) as stream:
        for _ in stream:
            break
    assert list(stream) == []
    assert not stream.ended
    assert client.models.catalog()


async def test_async_stream_left_early_is_closed(aclient: AsyncDeepInfra) -> None:
    made = aclient.chat.completions.create(model=MODEL, messages=QUESTION, stream=True)
    async with await made as stream:
        async for _ in stream:
            break
    assert [chunk async for chunk in stream] == []
    assert not stream.ended
    assert await aclient.models.catalog()


def test_broken_stream(api: Driver, emulator: Emulator) -> None:
    emulator.break_stream(3)
    with pytest.raises(IncompleteStreamError, match="after 3 events"):
        api.collect(
            lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION, stream=True)
        )


def test_tool_calls(api: Driver) -> None:
    completion = api.run(
        lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION, tools=[WEATHER])
    )
    choice = completion.choices[0]
    assert choice.finish_reason == "tool_calls"
    assert choice.message.tool_calls is not None
    call = choice.message.tool_calls[0]
    assert call.id
    assert call.function.name == "get_weather"
    arguments = json.loads(call.function.arguments)
    assert isinstance(arguments["city"], str)
    assert arguments["days"] >= 1


def test_tool_calls_in_a_stream(api: Driver) -> None:
    chunks = api.collect(
        lambda c: c.chat.completions.create(
            model=MODEL, messages=QUESTION, tools=[WEATHER], stream=True
        )
    )
    deltas = [part for chunk in chunks for part in chunk.choices[0].delta.tool_calls or []]
    functions = [part.function for part in deltas if part.function is not None]
    assert [function.name for function in functions if function.name] == ["get_weather"]
    assert [part.id for part in deltas if part.id]
    arguments = json.loads("".join(function.arguments or "" for function in functions))
    assert arguments.keys() == {"city", "days"}
    assert chunks[-1].choices[0].finish_reason == "tool_calls"


def test_the_result_of_a_tool_is_answered_in_words(api: Driver) -> None:
    asked = api.run(
        lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION, tools=[WEATHER])
    )
    calls = asked.choices[0].message.tool_calls
    assert calls is not None
    conversation: list[Mapping[str, object]] = [
        *QUESTION,
        {"role": "assistant", "content": "", "tool_calls": [calls[0].model_dump()]},
        {"role": "tool", "tool_call_id": calls[0].id, "content": '{"sky": "clear"}'},
    ]
    completion = api.run(
        lambda c: c.chat.completions.create(model=MODEL, messages=conversation, tools=[WEATHER])
    )
    assert completion.choices[0].finish_reason == "stop"
    assert completion.choices[0].message.content


def test_json_schema(api: Driver) -> None:
    completion = api.run(
        lambda c: c.chat.completions.create(
            model=MODEL,
            messages=QUESTION,
            response_format={
                "type": "json_schema",
                "json_schema": {"name": "recipe", "schema": RECIPE, "strict": True},
            },
        )
    )
    recipe = json.loads(completion.choices[0].message.content or "")
    assert recipe.keys() == {"title", "servings", "steps"}
    assert 1 <= recipe["servings"] <= 12
    assert len(recipe["steps"]) >= 2


def test_json_object(api: Driver) -> None:
    completion = api.run(
        lambda c: c.chat.completions.create(
            model=MODEL, messages=QUESTION, response_format={"type": "json_object"}
        )
    )
    assert isinstance(json.loads(completion.choices[0].message.content or ""), dict)


def test_reasoning(api: Driver) -> None:
    completion = api.run(
        lambda c: c.chat.completions.create(
            model=THINKING, messages=QUESTION, reasoning_effort="high"
        )
    )
    assert completion.choices[0].message.reasoning_content
    assert completion.usage is not None
    assert completion.usage.completion_tokens_details is not None
    assert completion.usage.completion_tokens_details.reasoning_tokens


def test_several_answers_and_a_token_limit(api: Driver) -> None:
    completion = api.run(
        lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION, n=3, max_tokens=4)
    )
    assert [choice.index for choice in completion.choices] == [0, 1, 2]
    assert {choice.finish_reason for choice in completion.choices} == {"length"}


def test_picture_in_a_message(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    messages = [
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is this?"},
                {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}},
            ],
        }
    ]
    completion = api.run(
        lambda c: c.chat.completions.create(
            model="meta-llama/Llama-3.2-11B-Vision-Instruct", messages=messages
        )
    )
    assert completion.choices[0].message.content
    assert sent().json == {
        "model": "meta-llama/Llama-3.2-11B-Vision-Instruct",
        "messages": messages,
    }
