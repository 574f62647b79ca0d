"""`messages`: answers in blocks, whole and streamed, and the counting of tokens."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, cast

import httpx
import pytest

from deepinfra_client import (
    APIResponseValidationError,
    BadRequestError,
    CapabilityError,
    DeepInfra,
    DeepInfraError,
    InternalServerError,
    InvalidArgumentError,
    NotFoundError,
    RateLimitError,
    UnsupportedOptionError,
)
from deepinfra_client.types import (
    ContentBlockDeltaEvent,
    ContentBlockStartEvent,
    ContentBlockStopEvent,
    InputJsonDelta,
    Message,
    MessageDeltaEvent,
    MessageStartEvent,
    MessageStopEvent,
    MessageStreamEvent,
    SignatureDelta,
    TextBlock,
    TextBlockDelta,
    ThinkingBlock,
    ThinkingBlockDelta,
    ToolUseBlock,
    UnknownContentBlock,
    UnknownContentBlockDelta,
    UnknownMessageStreamEvent,
)
from deepinfra_emulator import ReceivedRequest
from tests.client.conftest import Mocked
from tests.client.driver import Driver

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
THINKING = "deepseek-ai/DeepSeek-V3.1"
QUESTION: list[dict[str, Any]] = [{"role": "user", "content": "What does a lighthouse do?"}]
WEATHER: dict[str, Any] = {
    "name": "get_weather",
    "description": "The weather of a city.",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}
CLOCK: dict[str, Any] = {"name": "get_time", "input_schema": {"type": "object", "properties": {}}}
BOTH: list[dict[str, Any]] = [
    {"role": "user", "content": "Call get_weather for Paris, then get_time."}
]


def ask(api: Driver, **given: Any) -> Message:
    """Ask for a whole answer, with arguments that checkers do not see."""

    def call(client: DeepInfra) -> Message:
        create = cast("Callable[..., Message]", client.messages.create)
        return create(**given)

    return api.run(call)


def test_answer(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    answer = api.run(lambda c: c.messages.create(model=MODEL, messages=QUESTION, max_tokens=200))
    assert (answer.type, answer.role, answer.model) == ("message", "assistant", MODEL)
    [block] = answer.content
    assert isinstance(block, TextBlock)
    assert block.text
    assert (answer.stop_reason, answer.stop_sequence) == ("end_turn", None)
    assert answer.usage is not None
    assert answer.usage.input_tokens
    assert answer.usage.output_tokens
    assert answer.request_id
    request = sent()
    assert request.path == "/anthropic/v1/messages"
    assert request.json == {"model": MODEL, "messages": QUESTION, "max_tokens": 200}


def test_nothing_to_answer(api: Driver) -> None:
    with pytest.raises(BadRequestError, match="list of messages is empty"):
        ask(api, model=MODEL, messages=[], max_tokens=9)


def test_headers(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    api.run(
        lambda c: c.messages.create(
            model=MODEL, messages=QUESTION, anthropic_version="2023-06-01", anthropic_beta="one,two"
        )
    )
    headers = sent().headers
    assert headers["anthropic-version"] == "2023-06-01"
    assert headers["anthropic-beta"] == "one,two"
    assert "x-deepinfra-source" not in headers


@pytest.mark.parametrize(
    ("options", "reason", "met"),
    [
        ({"max_tokens": 3}, "max_tokens", None),
        ({"stop_sequences": ["zebra", "emulator"]}, "stop_sequence", "emulator"),
        ({"max_tokens": 500, "stop_sequences": ["zebra"]}, "end_turn", None),
    ],
)
def test_why_it_ended(api: Driver, options: dict[str, Any], reason: str, met: str | None) -> None:
    answer = ask(api, model=MODEL, messages=QUESTION, **options)
    assert (answer.stop_reason, answer.stop_sequence) == (reason, met)


def test_tools_and_their_results(api: Driver) -> None:
    tools = [WEATHER, CLOCK]
    first = api.run(lambda c: c.messages.create(model=MODEL, messages=BOTH, tools=tools))
    uses = [block for block in first.content if isinstance(block, ToolUseBlock)]
    assert [use.name for use in uses] == ["get_weather", "get_time"]
    assert uses[0].input.keys() == {"city"}
    assert len({use.id for use in uses}) == 2
    assert first.stop_reason == "tool_use"
    results = [
        {"type": "tool_result", "tool_use_id": use.id, "content": f"{use.name} is fine"}
        for use in uses
    ]
    conversation = [
        *BOTH,
        {"role": "assistant", "content": first.content},
        {"role": "user", "content": results},
    ]
    last = api.run(lambda c: c.messages.create(model=MODEL, messages=conversation, tools=tools))
    [block] = last.content
    assert isinstance(block, TextBlock)
    assert "get_weather is fine" in block.text
    assert "get_time is fine" in block.text


@pytest.mark.parametrize(
    ("choice", "used"),
    [
        ({"type": "none"}, []),
        ({"type": "auto"}, ["get_weather"]),
        ({"type": "any"}, ["get_weather"]),
        ({"type": "tool", "name": "get_time"}, ["get_time"]),
    ],
)
def test_tool_choice(api: Driver, choice: dict[str, Any], used: list[str]) -> None:
    answer = api.run(
        lambda c: c.messages.create(
            model=MODEL, messages=QUESTION, tools=[WEATHER, CLOCK], tool_choice=choice
        )
    )
    assert [block.name for block in answer.content if isinstance(block, ToolUseBlock)] == used


def test_thinking(api: Driver) -> None:
    answer = api.run(
        lambda c: c.messages.create(model=THINKING, messages=QUESTION, thinking={"enabled": True})
    )
    thought, text = answer.content
    assert isinstance(thought, ThinkingBlock)
    assert thought.thinking
    assert thought.signature
    assert isinstance(text, TextBlock)
    quiet = api.run(
        lambda c: c.messages.create(model=THINKING, messages=QUESTION, thinking={"enabled": False})
    )
    assert [block.type for block in quiet.content] == ["text"]


def kinds(events: list[MessageStreamEvent]) -> list[str]:
    """The types of events, those of equal neighbours once."""
    found = [event.type for event in events]
    return [name for at, name in enumerate(found) if at == 0 or found[at - 1] != name]


def test_stream(api: Driver) -> None:
    whole = api.run(lambda c: c.messages.create(model=MODEL, messages=QUESTION)).content[0]
    events = api.collect(lambda c: c.messages.create(model=MODEL, messages=QUESTION, stream=True))
    assert kinds(events) == [
        "message_start", "content_block_start", "content_block_delta", "content_block_stop",
        "message_delta", "message_stop",
    ]  # fmt: skip
    start, block, end = events[0], events[1], events[-2]
    assert isinstance(start, MessageStartEvent)
    assert (start.message.content, start.message.stop_reason) == ([], None)
    assert isinstance(block, ContentBlockStartEvent)
    assert isinstance(block.content_block, TextBlock)
    deltas = [event.delta for event in events if isinstance(event, ContentBlockDeltaEvent)]
    texts = [delta.text for delta in deltas if isinstance(delta, TextBlockDelta)]
    assert len(texts) == len(deltas) > 5
    assert isinstance(whole, TextBlock)
    assert "".join(texts) == whole.text
    assert isinstance(end, MessageDeltaEvent)
    assert end.delta.stop_reason == "end_turn"
    assert end.usage is not None
    assert end.usage.output_tokens == len(texts)
    assert isinstance(events[-1], MessageStopEvent)


def test_stream_of_thinking_and_tools(api: Driver) -> None:
    events = api.collect(
        lambda c: c.messages.create(
            model=THINKING, messages=BOTH, tools=[WEATHER, CLOCK], thinking={}, stream=True
        )
    )
    starts = [event for event in events if isinstance(event, ContentBlockStartEvent)]
    assert [(event.index, event.content_block.type) for event in starts] == [
        (0, "thinking"), (1, "tool_use"), (2, "tool_use"),
    ]  # fmt: skip
    stops = [event.index for event in events if isinstance(event, ContentBlockStopEvent)]
    assert stops == [0, 1, 2]
    deltas = [event for event in events if isinstance(event, ContentBlockDeltaEvent)]
    first = [event.delta for event in deltas if event.index == 0]
    assert isinstance(first[0], ThinkingBlockDelta)
    assert isinstance(first[-1], SignatureDelta)
    written = "".join(
        event.delta.partial_json
        for event in deltas
        if event.index == 1 and isinstance(event.delta, InputJsonDelta)
    )
    assert json.loads(written).keys() == {"city"}


def test_count_tokens(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    short = api.run(lambda c: c.messages.count_tokens(model=MODEL, messages=QUESTION))
    assert sent().path == "/anthropic/v1/messages/count_tokens"
    long = api.run(
        lambda c: c.messages.count_tokens(
            model=MODEL, messages=QUESTION, system="Be brief and kind.", tools=[WEATHER]
        )
    )
    assert 0 < short.input_tokens < long.input_tokens
    answer = api.run(lambda c: c.messages.create(model=MODEL, messages=QUESTION))
    assert answer.usage is not None
    assert answer.usage.input_tokens == short.input_tokens


def test_another_kind_of_model(api: Driver) -> None:
    def call(client: DeepInfra) -> object:
        return client.messages.create(model="BAAI/bge-m3", messages=QUESTION)

    with pytest.raises(NotFoundError) as caught:
        api.run(call, validation="off")
    assert caught.value.type == "not_found_error"
    assert caught.value.body == {
        "type": "error",
        "error": {"type": "not_found_error", "message": caught.value.message},
    }


def test_what_the_model_does_not_take(api: Driver) -> None:
    picture = {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}}
    messages = [{"role": "user", "content": [picture]}]

    def call(client: DeepInfra) -> object:
        return client.messages.create(model=MODEL, messages=messages)

    with pytest.raises(CapabilityError, match="image_input"):
        api.run(call)
    with pytest.raises(UnsupportedOptionError):
        api.run(call, validation="off")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"thinking": {"type": "disabled"}}, "enabled"),
        ({"messages": [{"role": "system", "content": "Be brief."}]}, "system"),
    ],
)
def test_what_the_service_does_not_know(api: Driver, options: dict[str, Any], says: str) -> None:
    asked: dict[str, Any] = {"model": MODEL, "messages": QUESTION, **options}
    with pytest.raises(DeepInfraError, match=says) as caught:
        ask(api, **asked)
    assert isinstance(caught.value, InvalidArgumentError | CapabilityError)


def stream_of(*events: dict[str, Any]) -> bytes:
    """Events with their names, as the service sends them."""
    return b"".join(f"event: {e['type']}\ndata: {json.dumps(e)}\n\n".encode() for e in events)


START: dict[str, Any] = {
    "type": "message_start",
    "message": {"id": "msg_1", "type": "message", "role": "assistant", "model": MODEL,
                "content": [], "stop_reason": None, "usage": {"input_tokens": 4}},
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "error"),
    [("overloaded_error", InternalServerError), ("rate_limit_error", RateLimitError)],
)
def test_an_error_inside_a_stream(mocked: Mocked, kind: str, error: type[Exception]) -> None:
    trouble = {"type": "error", "error": {"type": kind, "message": "Come back later"}}

    def answer(request: httpx.Request) -> httpx.Response:
        body = stream_of(START, {"type": "ping"}, trouble)
        return httpx.Response(200, content=body, headers={"content-type": "text/event-stream"})

    with pytest.raises(error, match="Come back later") as caught:
        mocked(answer).collect(
            lambda c: c.messages.create(model=MODEL, messages=QUESTION, stream=True)
        )
    assert getattr(caught.value, "in_stream", False)


def test_what_is_not_known_yet(mocked: Mocked) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        body = stream_of(
            START,
            {"type": "content_block_start", "index": 0,
             "content_block": {"type": "hologram", "beams": 3}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "beam", "angle": 45}},
            {"type": "message_pause", "seconds": 3},
            {"type": "message_stop"},
        )  # fmt: skip
        return httpx.Response(200, content=body, headers={"content-type": "text/event-stream"})

    events = mocked(answer).collect(
        lambda c: c.messages.create(model=MODEL, messages=QUESTION, stream=True)
    )
    start, delta, pause = events[1:4]
    assert isinstance(start, ContentBlockStartEvent)
    assert isinstance(start.content_block, UnknownContentBlock)
    assert start.content_block.model_dump() == {"type": "hologram", "beams": 3}
    assert isinstance(delta, ContentBlockDeltaEvent)
    assert isinstance(delta.delta, UnknownContentBlockDelta)
    assert isinstance(pause, UnknownMessageStreamEvent)
    assert pause.model_dump() == {"type": "message_pause", "seconds": 3}


def test_an_answer_without_content(mocked: Mocked) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": "msg_1", "model": MODEL, "content": None})

    with pytest.raises(APIResponseValidationError, match="content"):
        mocked(answer).run(lambda c: c.messages.create(model=MODEL, messages=QUESTION))
