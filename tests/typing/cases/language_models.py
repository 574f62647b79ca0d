"""Language, completion and embedding models as objects."""

from __future__ import annotations

from typing import Any, assert_type

from deepinfra_client import (
    AsyncDeepInfra,
    AsyncLanguageModel,
    CompletionModel,
    DeepInfra,
    EmbeddingModel,
    EmbedManyResult,
    EmbedResult,
    Finish,
    LanguageModel,
    ReasoningDelta,
    TextDelta,
    TextResult,
    ToolCall,
    ToolInputDelta,
)


def tools(client: DeepInfra, listed: list[dict[str, Any]]) -> None:
    tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    able = client.language_model("meta-llama/Llama-3.3-70B-Instruct")
    able.generate("x", tools=[tool], tool_choice="auto")
    able.generate("x", tools=listed)
    able.generate("x", tools=[{"type": "function", "function": {"name": "f"}}])
    able.generate("x", tool_choice=5)  # expect: refused

    plain = client.language_model("google/gemma-2-9b-it")
    plain.generate("x", temperature=0)
    plain.generate("x", tools=listed)  # expect: refused
    plain.stream("x", tools=listed)  # expect: refused
    plain.generate("x", tool_choice="auto")  # expect: refused
    plain.generate("x", response_format={"type": "text"})
    client("google/gemma-2-9b-it").generate("x", tools=listed)  # expect: refused
    client("meta-llama/Llama-3.3-70B-Instruct").generate("x", tools=listed)
    client.language_model("Qwen/Qwen2-7B-Instruct").generate("x", tools=listed)  # expect: refused
    client.language_model("Qwen/Qwen2-7B-Instruct").generate("x", response_format={"type": "text"})


def any_text(client: DeepInfra, model: str, listed: list[dict[str, Any]]) -> None:
    assert_type(client(model), LanguageModel)
    assert_type(client.language_model(model), LanguageModel)
    client(model).generate("x", tools=listed)
    client(model).generate("x", toolz=listed)  # expect: refused


def messages(client: DeepInfra, earlier: list[dict[str, str]]) -> None:
    model = client("meta-llama/Llama-3.3-70B-Instruct")
    model.generate(messages=earlier)
    model.generate(messages=[*earlier, {"role": "user", "content": "x"}])
    model.generate("x", messages=earlier, instructions="Be brief.")
    model.generate(messages="x")  # expect: refused
    model.generate(3)  # expect: refused


def results(client: DeepInfra) -> None:
    result = client("meta-llama/Llama-3.3-70B-Instruct").generate("x", reasoning_effort="low")
    assert_type(result, TextResult)
    assert_type(result.text, str)
    assert_type(result.reasoning, str | None)
    assert_type(result.tool_calls, tuple[ToolCall, ...])
    assert_type(result.cost, float | None)
    assert_type(result.usage.total_tokens, int | None)
    assert_type(result.finish_reason, str | None)
    client("some/model").generate("x", reasoning_effort="enormous")  # expect: refused


def streams(client: DeepInfra) -> str:
    with client("meta-llama/Llama-3.3-70B-Instruct").stream("x") as stream:
        for text in stream.text:
            assert_type(text, str)
        assert_type(stream.result, TextResult)
    seen = ""
    for event in client("meta-llama/Llama-3.3-70B-Instruct").stream("x"):
        if isinstance(event, TextDelta | ReasoningDelta):
            seen += event.text
        elif isinstance(event, ToolInputDelta):
            seen += event.arguments
        elif isinstance(event, Finish):
            assert_type(event.result, TextResult)
    return seen


def other_kinds(client: DeepInfra, texts: list[str], model: str) -> None:
    assert_type(client.completion_model(model), CompletionModel)
    assert_type(client.completion_model("deepseek-ai/DeepSeek-V3").generate("x"), TextResult)
    client.completion_model(model).generate("x", messages=[])  # expect: refused
    embedding = client.embedding_model("BAAI/bge-large-en-v1.5")
    assert_type(embedding, EmbeddingModel)
    assert_type(embedding.embed("x"), EmbedResult)
    assert_type(embedding.embed("x").vector, list[float])
    assert_type(embedding.embed_many(texts, max_parallel=8), EmbedManyResult)
    assert_type(embedding.embed_many(texts).vectors, list[list[float]])
    embedding.embed(texts)  # expect: refused
    embedding.embed_many(texts, max_parallel="8")  # expect: refused
    fixed = client.embedding_model("google/embeddinggemma-300m")
    fixed.embed("x", dimensions=768)
    fixed.embed("x", dimensions=512)  # expect: refused


async def twins(client: AsyncDeepInfra, model: str, listed: list[dict[str, Any]]) -> None:
    assert_type(client(model), AsyncLanguageModel)
    assert_type(await client(model).generate("x", tools=listed), TextResult)
    await client("google/gemma-2-9b-it").generate("x", tools=listed)  # expect: refused
    async with client(model).stream("x") as stream:
        async for text in stream.text:
            assert_type(text, str)
        assert_type(stream.result, TextResult)
    async for event in client(model).stream("x"):
        if isinstance(event, TextDelta):
            assert_type(event.text, str)
    assert_type(await client.embedding_model(model).embed("x"), EmbedResult)
    assert_type(await client.embedding_model(model).embed_many(["x"]), EmbedManyResult)
    assert_type(await client.completion_model(model).generate("x"), TextResult)
    assert_type(client(model).generate("x"), TextResult)  # expect: refused
