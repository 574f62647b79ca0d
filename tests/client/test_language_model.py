"""`language_model(id)`, `client(id)` and `completion_model(id)`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, cast

import pytest

from deepinfra_client import (
    ArgumentTypeError,
    AsyncDeepInfra,
    DeepInfra,
    DeepInfraError,
    Finish,
    IncompleteStreamError,
    LanguageModel,
    TextDelta,
    TextEvent,
    TextResult,
    ToolCall,
    ToolInputDelta,
    capabilities,
)
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.driver import Driver

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
QUESTION = "Write a vegetarian lasagna recipe for 4 people."
TOOL = {"type": "function", "function": {"name": "get_time", "parameters": {"type": "object"}}}


def messages_of(request: ReceivedRequest) -> Any:
    return cast("dict[str, Any]", request.json)["messages"]


def test_generate(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION, temperature=0))
    assert sent().json == {
        "model": MODEL,
        "messages": [{"role": "user", "content": QUESTION}],
        "temperature": 0,
    }
    assert result.text
    assert result.reasoning is None
    assert result.tool_calls == ()
    assert result.finish_reason == result.raw_finish_reason == "stop"
    assert result.warnings == ()
    assert result.response.model == MODEL
    assert result.response.request_id
    assert result.response.headers["x-emulator"]
    assert result.response.body.choices[0].message.content == result.text


def test_usage_and_cost(api: Driver) -> None:
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    usage = result.usage
    assert usage.input_tokens
    assert usage.output_tokens
    assert usage.total_tokens == usage.input_tokens + usage.output_tokens
    assert usage.cached_tokens == 0
    assert result.cost
    assert result.response.body.usage.estimated_cost == result.cost


def test_the_client_itself_makes_language_models(api: Driver) -> None:
    direct = api.run(lambda c: c(MODEL).generate(QUESTION))
    assert direct.text == api.run(lambda c: c.language_model(MODEL).generate(QUESTION)).text


def test_instructions_messages_and_prompt(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    earlier = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello!"}]
    api.run(
        lambda c: c.language_model(MODEL).generate(
            "And now?", messages=earlier, instructions="Be brief."
        )
    )
    assert messages_of(sent()) == [
        {"role": "system", "content": "Be brief."},
        *earlier,
        {"role": "user", "content": "And now?"},
    ]


def test_messages_alone(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    messages = [{"role": "user", "content": "Hi"}]
    assert api.run(lambda c: c.language_model(MODEL).generate(messages=messages)).text
    assert messages_of(sent()) == messages
    assert messages == [{"role": "user", "content": "Hi"}]


def test_neither_prompt_nor_messages(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(ArgumentTypeError, match="messages"):
        api.run(lambda c: c.language_model(MODEL).generate(instructions="Be brief."))
    assert len(emulator.requests) == 0


def test_tool_calls(api: Driver) -> None:
    result = api.run(lambda c: c.language_model(MODEL).generate("What time is it?", tools=[TOOL]))
    (call,) = result.tool_calls
    assert (call.name, result.finish_reason) == ("get_time", "tool_calls")
    assert call.id
    assert isinstance(json.loads(call.arguments), dict)


def test_reasoning(api: Driver) -> None:
    result = api.run(
        lambda c: c.language_model("deepseek-ai/DeepSeek-V3.1").generate(
            QUESTION, reasoning_effort="low"
        )
    )
    assert result.reasoning
    assert result.usage.reasoning_tokens


def test_model_and_row(client: DeepInfra) -> None:
    model = client.language_model(MODEL)
    assert model.id == MODEL
    assert model.capabilities is capabilities.language[MODEL]
    assert client.language_model("owner/unknown").capabilities is None
    assert MODEL in repr(model)


def test_an_id_in_a_variable_gives_the_general_class(client: DeepInfra) -> None:
    assert isinstance(client.language_model(MODEL), LanguageModel)
    assert isinstance(client.language_model("google/gemma-2-9b-it"), LanguageModel)


def test_stream_events(client: DeepInfra) -> None:
    whole = client.language_model(MODEL).generate(QUESTION)
    with client.language_model(MODEL).stream(QUESTION) as stream:
        events = list(stream)
    _check_events(events, stream.result, whole)


async def test_async_stream_events(aclient: AsyncDeepInfra) -> None:
    whole = await aclient.language_model(MODEL).generate(QUESTION)
    async with aclient.language_model(MODEL).stream(QUESTION) as stream:
        events = [event async for event in stream]
    _check_events(events, stream.result, whole)


def _check_events(events: Iterable[TextEvent], streamed: TextResult, whole: TextResult) -> None:
    *deltas, end = events
    assert len(deltas) > 2
    assert "".join(delta.text for delta in deltas if isinstance(delta, TextDelta)) == whole.text
    assert isinstance(end, Finish)
    assert end.result == streamed
    assert streamed.text == whole.text
    assert streamed.finish_reason == "stop"
    assert streamed.usage.total_tokens == whole.usage.total_tokens
    assert streamed.cost == whole.cost
    assert streamed.response.model == MODEL


def test_stream_text(client: DeepInfra) -> None:
    with client.language_model(MODEL).stream(QUESTION) as stream:
        with pytest.raises(DeepInfraError, match="not ended"):
            _ = stream.result
        pieces = list(stream.text)
    assert len(pieces) > 2
    assert stream.result.text == "".join(pieces)


async def test_async_stream_text(aclient: AsyncDeepInfra) -> None:
    async with aclient.language_model(MODEL).stream(QUESTION) as stream:
        with pytest.raises(DeepInfraError, match="not ended"):
            _ = stream.result
        pieces = [piece async for piece in stream.text]
    assert len(pieces) > 2
    assert stream.result.text == "".join(pieces)


def test_stream_without_a_block(api: Driver) -> None:
    events = api.collect(lambda c: c.language_model(MODEL).stream(QUESTION))
    assert isinstance(events[0], TextDelta)


def test_stream_of_tool_calls(api: Driver) -> None:
    events = api.collect(lambda c: c.language_model(MODEL).stream("Time?", tools=[TOOL]))
    pieces = [event for event in events if isinstance(event, ToolInputDelta)]
    (call,) = (event for event in events if isinstance(event, ToolCall))
    assert call.name == "get_time"
    assert isinstance(json.loads(call.arguments), dict)
    assert "".join(piece.arguments for piece in pieces) == call.arguments


def test_broken_stream_keeps_what_came(client: DeepInfra, emulator: Emulator) -> None:
    emulator.break_stream(4)
    with client.language_model(MODEL).stream(QUESTION) as stream:
        pieces: list[str] = []
        with pytest.raises(IncompleteStreamError) as caught:
            pieces.extend(stream.text)
    assert isinstance(caught.value.partial, TextResult)
    assert caught.value.partial.text.split()
    with pytest.raises(DeepInfraError):
        _ = stream.result


def test_completion_model(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(lambda c: c.completion_model(MODEL).generate("<s>Once upon", max_tokens=4))
    assert sent().path == "/v1/openai/completions"
    assert sent().json == {"model": MODEL, "prompt": "<s>Once upon", "max_tokens": 4}
    assert result.text
    assert result.finish_reason == "length"
    assert result.usage.output_tokens == 4
    assert result.cost


def test_completion_model_stream(client: DeepInfra) -> None:
    with client.completion_model(MODEL).stream("Once upon") as stream:
        text = "".join(stream.text)
    assert text == stream.result.text == client.completion_model(MODEL).generate("Once upon").text


async def test_async_completion_model_stream(aclient: AsyncDeepInfra) -> None:
    model = aclient.completion_model(MODEL)
    async with model.stream("Once upon") as stream:
        text = "".join([piece async for piece in stream.text])
    assert text == stream.result.text == (await model.generate("Once upon")).text
