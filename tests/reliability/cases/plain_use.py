"""Code as users write it; it must be accepted as it stands, by mypy and pyright in strict mode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypedDict, assert_type

from pydantic import BaseModel

from deepinfra_client import AsyncDeepInfra, DeepInfra
from deepinfra_client.types.chat import ChatCompletion, ChatCompletionChunk

MODEL = "meta-llama/Llama-3.3-70B-Instruct"


# 15: extras of the request, extras of the answer
def extras(client: DeepInfra, messages: list[dict[str, str]]) -> None:
    answer = client.chat.completions.create(
        model=MODEL,
        messages=messages,
        top_k=40,
        min_p=0.05,
        repetition_penalty=1.1,
        reasoning={"enabled": True},
        reasoning_effort="low",
        chat_template_kwargs={"enable_thinking": False},
        response_format={"type": "regex", "regex": "[a-z]+"},
        service_tier="flex",
        prompt_cache_key="one",
        extra_body={"brand_new": 1},
    )
    assert_type(answer, ChatCompletion)
    assert_type(answer.choices[0].message.reasoning_content, str | None)
    assert_type(answer.service_tier, str | None)
    if answer.usage is not None:
        assert_type(answer.usage.estimated_cost, float | None)
    assert_type(answer.request_id, str | None)


async def extras_async(client: AsyncDeepInfra, messages: list[dict[str, str]]) -> None:
    answer = await client.chat.completions.create(
        model=MODEL, messages=messages, top_k=40, min_p=0.05, chat_template_kwargs={"a": 1}
    )
    assert_type(answer.choices[0].message.reasoning_content, str | None)


# 16: messages as plain lists, typed items of streams
def messages_and_items(client: DeepInfra, plain: list[dict[str, str]], flag: bool) -> None:
    history = [{"role": "user", "content": "Hi"}]
    history.append({"role": "assistant", "content": "Hello"})
    for messages in (plain, history):
        for event in client.chat.completions.create(model=MODEL, messages=messages, stream=True):
            assert_type(event, ChatCompletionChunk)
            assert_type(event.choices[0].delta.content, str | None)
    made = client.chat.completions.create(model=MODEL, messages=plain, stream=flag)
    if isinstance(made, ChatCompletion):
        assert_type(made.choices[0].message.content, str | None)


async def messages_and_items_async(client: AsyncDeepInfra, plain: list[dict[str, str]]) -> None:
    stream = await client.chat.completions.create(model=MODEL, messages=plain, stream=True)
    async for event in stream:
        assert_type(event, ChatCompletionChunk)


# 17: structured output
class Model(BaseModel):
    city: str


@dataclass
class Plain:
    city: str


class Typed(TypedDict):
    city: str


def structured(client: DeepInfra) -> None:
    writer = client.language_model(MODEL)
    assert_type(writer.generate_object(Typed, "x").object, Typed)
    assert_type(writer.generate_object(Plain, "x").object, Plain)
    assert_type(writer.generate_object(list[Model], "x").object, list[Model])
    either: Any = writer.generate_object(Model | Plain, "x").object
    print(either)


async def structured_async(client: AsyncDeepInfra) -> None:
    writer = client.language_model(MODEL)
    assert_type((await writer.generate_object(Typed, "x")).object, Typed)
    assert_type((await writer.generate_object(list[Model], "x")).object, list[Model])
