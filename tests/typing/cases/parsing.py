"""`parse` and `stream` of chat: the type that is asked for is the type of the result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypedDict, assert_type

from pydantic import BaseModel, TypeAdapter

from deepinfra_client import (
    AsyncChatCompletionStream,
    AsyncDeepInfra,
    ChatCompletionStream,
    ChatCompletionStreamEvent,
    DeepInfra,
    ParsedChatCompletion,
)
from deepinfra_client.helpers import ParsedToolCall
from deepinfra_client.types import ChatCompletion, ChatCompletionChunk, Usage

MODEL = "meta-llama/Llama-3.3-70B-Instruct"


class Recipe(BaseModel):
    name: str


@dataclass
class Dish:
    name: str


class Plate(TypedDict):
    name: str


def forms(client: DeepInfra, plain: list[dict[str, str]], schema: dict[str, Any]) -> None:
    chat = client.chat.completions
    parsed = chat.parse(model=MODEL, messages=plain, response_format=Recipe)
    assert_type(parsed, ParsedChatCompletion[Recipe])
    assert_type(parsed.choices[0].message.parsed, Recipe | None)
    dish = chat.parse(model=MODEL, messages=plain, response_format=Dish)
    assert_type(dish.choices[0].message.parsed, Dish | None)
    plate = chat.parse(model=MODEL, messages=plain, response_format=Plate)
    assert_type(plate.choices[0].message.parsed, Plate | None)
    many = chat.parse(model=MODEL, messages=plain, response_format=list[Recipe])
    assert_type(many.choices[0].message.parsed, list[Recipe] | None)
    adapter = chat.parse(model=MODEL, messages=plain, response_format=TypeAdapter(Dish))
    assert_type(adapter.choices[0].message.parsed, Dish | None)
    either = chat.parse(model=MODEL, messages=plain, response_format=Recipe | Dish)
    assert_type(either.choices[0].message.parsed, Any | None)
    word = chat.parse(model=MODEL, messages=plain, response_format=Literal["a", "b"])
    assert_type(word.choices[0].message.parsed, Any | None)
    free = chat.parse(model=MODEL, messages=plain, response_format=schema)
    assert_type(free, ParsedChatCompletion[Any])
    assert_type(chat.parse(model=MODEL, messages=plain), ParsedChatCompletion[Any])
    chat.parse(model=MODEL, messages=plain, response_format={"type": "json_object"})
    chat.parse(model=MODEL, messages=plain, temperature=0, n=2, max_retries=0)
    chat.parse(model=MODEL, messages=plain, response_format=Recipe, stream=True)  # expect: refused
    chat.parse(model=MODEL, messages=plain, respons_format=Recipe)  # expect: refused
    chat.parse(messages=plain, response_format=Recipe)  # expect: refused
    chat.parse(model=MODEL, messages=plain, temperature="0")  # expect: refused
    _ = parsed.choices[0].message.parsd  # expect: refused
    if parsed.choices[0].message.parsed is not None:
        _ = parsed.choices[0].message.parsed.nam  # expect: refused
    _ = parsed.choices[0].message.parsed.name  # expect: refused


def takes_any(completion: ChatCompletion) -> str | None:
    return completion.choices[0].message.content


def parts(client: DeepInfra, plain: list[dict[str, str]]) -> None:
    parsed = client.chat.completions.parse(model=MODEL, messages=plain, response_format=Recipe)
    takes_any(parsed)
    assert_type(parsed.id, str)
    assert_type(parsed.usage, Usage | None)
    assert_type(parsed.request_id, str | None)
    message = parsed.choices[0].message
    assert_type(message.content, str | None)
    assert_type(message.tool_calls, list[ParsedToolCall] | None)
    if message.tool_calls:
        assert_type(message.tool_calls[0].function.parsed_arguments, dict[str, Any] | None)
    client.chat.completions.create(model=MODEL, messages=[*plain, message])


def streams(client: DeepInfra, plain: list[dict[str, str]]) -> None:
    chat = client.chat.completions
    with chat.stream(model=MODEL, messages=plain, response_format=Recipe) as stream:
        assert_type(stream, ChatCompletionStream[Recipe])
        for event in stream:
            if event.type == "chunk":
                assert_type(event.chunk, ChatCompletionChunk)
                assert_type(event.snapshot, ParsedChatCompletion[Recipe])
            elif event.type == "content.delta":
                assert_type(event.delta, str)
                assert_type(event.snapshot, str)
            elif event.type == "content.done":
                assert_type(event.parsed, Recipe | None)
            elif event.type == "tool_calls.function.arguments.delta":
                assert_type(event.arguments_delta, str)
            elif event.type == "tool_calls.function.arguments.done":
                assert_type(event.parsed_arguments, dict[str, Any] | None)
            elif event.type == "refusal.delta":
                assert_type(event.snapshot, str)
            else:
                assert_type(event.refusal, str)
            _ = event.content  # expect: refused
        assert_type(stream.current_completion_snapshot, ParsedChatCompletion[Recipe])
        assert_type(stream.get_final_completion(), ParsedChatCompletion[Recipe])
        assert_type(stream.until_done(), ChatCompletionStream[Recipe])
        stream.close()
    assert_type(chat.stream(model=MODEL, messages=plain), ChatCompletionStream[Any])
    chat.stream(model=MODEL, messages=plain, stream_options={"include_usage": False})
    chat.stream(model=MODEL, messages=plain, stream=True)  # expect: refused
    stream.final()  # expect: refused


def show(event: ChatCompletionStreamEvent[Recipe]) -> str:
    if event.type == "content.done" and event.parsed is not None:
        return event.parsed.name
    return ""


async def twins(client: AsyncDeepInfra, plain: list[dict[str, str]]) -> None:
    chat = client.chat.completions
    parsed = await chat.parse(model=MODEL, messages=plain, response_format=Recipe)
    assert_type(parsed, ParsedChatCompletion[Recipe])
    async with chat.stream(model=MODEL, messages=plain, response_format=Recipe) as stream:
        assert_type(stream, AsyncChatCompletionStream[Recipe])
        async for event in stream:
            show(event)
        assert_type(await stream.get_final_completion(), ParsedChatCompletion[Recipe])
        assert_type(await stream.until_done(), AsyncChatCompletionStream[Recipe])
        await stream.close()
        await stream.aclose()
    with chat.stream(model=MODEL, messages=plain):  # expect: refused
        pass
    wrong = chat.parse(model=MODEL, messages=plain)
    _ = wrong.choices  # expect: refused
