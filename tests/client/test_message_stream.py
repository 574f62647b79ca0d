"""`messages.stream`: events as they are, text alone, and the message that they add up to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from deepinfra_client import (
    AsyncDeepInfra,
    DeepInfra,
    DeepInfraError,
    IncompleteStreamError,
    InternalServerError,
    NotFoundError,
)
from deepinfra_client.helpers import AsyncMessageStream, MessageStream
from deepinfra_client.types import (
    Message,
    MessageStopEvent,
    TextBlock,
    ThinkingBlock,
    ToolUseBlock,
    UnknownContentBlock,
)
from deepinfra_emulator import Emulator
from tests.client.test_messages import BOTH, CLOCK, MODEL, QUESTION, START, THINKING, WEATHER
from tests.client.test_messages import stream_of as written


def text_block(text: str, *pieces: str, index: int = 0) -> list[dict[str, Any]]:
    """The events of a block of text."""
    place = {"index": index}
    return [
        {"type": "content_block_start", **place, "content_block": {"type": "text", "text": text}},
        *(
            {"type": "content_block_delta", **place, "delta": {"type": "text_delta", "text": one}}
            for one in pieces
        ),
        {"type": "content_block_stop", **place},
    ]


STOP = {"type": "message_stop"}
END: dict[str, Any] = {
    "type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 2},
}  # fmt: skip


def answering(*events: dict[str, Any]) -> DeepInfra:
    """A client whose every answer is a stream of these events."""

    def answer(request: httpx.Request) -> httpx.Response:
        media = {"content-type": "text/event-stream"}
        return httpx.Response(200, content=written(*events), headers=media)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return DeepInfra(api_key="key", http_client=http, max_retries=0)


def ask(client: DeepInfra) -> MessageStream:
    return client.messages.stream(model=MODEL, messages=QUESTION)


def test_text_and_message(client: DeepInfra, emulator: Emulator) -> None:
    whole = client.messages.create(model=MODEL, messages=QUESTION)
    with client.messages.stream(model=MODEL, messages=QUESTION, max_tokens=500) as stream:
        texts = list(stream.text_stream)
        message = stream.get_final_message()
        assert stream.get_final_text() == "".join(texts)
    assert len(texts) > 5
    assert isinstance(message, Message)
    assert message.content == whole.content
    assert (message.stop_reason, message.model) == ("end_turn", MODEL)
    assert message.usage is not None
    assert whole.usage is not None
    assert message.usage.input_tokens == whole.usage.input_tokens
    assert message.usage.output_tokens == whole.usage.output_tokens
    assert message.request_id == stream.request_id != whole.request_id
    assert emulator.requests[-1].json == {
        "model": MODEL, "messages": QUESTION, "max_tokens": 500, "stream": True,
    }  # fmt: skip


def test_async(emulator: Emulator) -> None:
    async def run() -> tuple[list[str], Message, str]:
        async with AsyncDeepInfra(base_url=emulator.base_url, api_key="key") as client:
            made = client.messages.stream(model=MODEL, messages=QUESTION)
            assert isinstance(made, AsyncMessageStream)
            async with made as stream:
                texts = [text async for text in stream.text_stream]
                message = await stream.get_final_message()
            async with client.messages.stream(model=MODEL, messages=QUESTION) as stream:
                await anext(stream)
                assert stream.current_message_snapshot.content == []
                text = await stream.get_final_text()
            return texts, message, text

    texts, message, text = asyncio.run(run())
    [block] = message.content
    assert isinstance(block, TextBlock)
    assert "".join(texts) == block.text == text


def test_thinking_and_tools(client: DeepInfra) -> None:
    tools = [WEATHER, CLOCK]
    whole = client.messages.create(model=THINKING, messages=BOTH, tools=tools, thinking={})
    with client.messages.stream(model=THINKING, messages=BOTH, tools=tools, thinking={}) as stream:
        grown = [stream.current_message_snapshot for _ in stream]
        message = stream.get_final_message()
        assert stream.get_final_text() == ""
    thought, weather, time = message.content
    assert isinstance(thought, ThinkingBlock)
    assert thought == whole.content[0]
    assert isinstance(weather, ToolUseBlock)
    assert isinstance(time, ToolUseBlock)
    given = [block.input for block in whole.content if isinstance(block, ToolUseBlock)]
    assert [weather.input, time.input] == given
    assert message.stop_reason == "tool_use"
    sizes = [len(json.dumps([block.model_dump() for block in one.content])) for one in grown]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) > 5
    assert grown[0].content == []


def test_nothing_is_sent_before_it_begins(client: DeepInfra, emulator: Emulator) -> None:
    stream = client.messages.stream(model=MODEL, messages=QUESTION)
    assert not emulator.requests
    with pytest.raises(DeepInfraError, match="nothing of the answer has come"):
        _ = stream.current_message_snapshot
    assert stream.get_final_text()
    assert len(emulator.requests) == 1


def test_errors_before_the_stream(client: DeepInfra) -> None:
    with (
        pytest.raises(NotFoundError),
        client.messages.stream(model="BAAI/bge-m3", messages=QUESTION, validation="off"),
    ):
        pass


def test_ping_and_unknown_events() -> None:
    odd = {"type": "content_block_start", "index": 1,
           "content_block": {"type": "hologram", "beams": 3}}  # fmt: skip
    events = [START, {"type": "ping"}, *text_block("", "Hi"), odd, {"type": "news"}, END, STOP]
    with ask(answering(*events)) as stream:
        kinds = [event.type for event in stream]
        message = stream.get_final_message()
    assert kinds == [event["type"] for event in events if event["type"] != "ping"]
    text, hologram = message.content
    assert text.model_dump(exclude_none=True) == {"type": "text", "text": "Hi"}
    assert isinstance(hologram, UnknownContentBlock)
    assert hologram.model_dump() == {"type": "hologram", "beams": 3}
    assert message.usage is not None
    assert (message.usage.input_tokens, message.usage.output_tokens) == (4, 2)


def test_text_that_is_there_from_the_beginning() -> None:
    events = [*text_block("A", "B", "C"), *text_block("", "D", index=1)]
    with ask(answering(START, *events, END, STOP)) as stream:
        assert stream.get_final_text() == "ABCD"


@pytest.mark.parametrize(("count", "text"), [(2, ""), (3, "Once"), (5, "Once upon")])
def test_a_stream_that_ends_early(count: int, text: str) -> None:
    events = [START, *text_block("", "Once", " upon"), END]
    with ask(answering(*events[:count])) as stream:
        with pytest.raises(IncompleteStreamError, match="last event") as caught:
            stream.until_done()
        partial = caught.value.partial
        assert isinstance(partial, Message)
        assert [block.model_dump()["text"] for block in partial.content] == [text]
        assert partial.stop_reason is None
        with pytest.raises(DeepInfraError, match="no result"):
            stream.get_final_message()


def test_an_error_in_the_middle_keeps_what_came() -> None:
    trouble = {"type": "error", "error": {"type": "overloaded_error", "message": "Busy"}}
    with (
        ask(answering(START, *text_block("", "Once"), trouble)) as stream,
        pytest.raises(InternalServerError, match="Busy"),
    ):
        stream.get_final_message()
    assert stream.current_message_snapshot.content[0].model_dump()["text"] == "Once"


def test_stopping_early(client: DeepInfra) -> None:
    with client.messages.stream(model=MODEL, messages=QUESTION) as stream:
        for _ in stream.text_stream:
            break
    assert list(stream) == []
    with pytest.raises(DeepInfraError, match="closed before its end"):
        stream.get_final_message()


BROKEN: list[tuple[list[str], dict[str, Any]]] = [
    (['{"city": "Par', 'is", "da'], {"city": "Paris"}),
    (["no JSON"], {}),
    ([], {}),
]


@pytest.mark.parametrize(("pieces", "read"), BROKEN)
def test_input_that_is_cut_off(pieces: list[str], read: dict[str, Any]) -> None:
    start: dict[str, Any] = {"type": "tool_use", "id": "t", "name": "get_weather", "input": {}}
    events: list[dict[str, Any]] = [
        {"type": "content_block_start", "index": 0, "content_block": start},
        *(
            {"type": "content_block_delta", "index": 0,
             "delta": {"type": "input_json_delta", "partial_json": piece}}
            for piece in pieces
        ),
    ]  # fmt: skip
    with ask(answering(START, *events, END, STOP)) as stream:
        [use] = stream.get_final_message().content
    assert isinstance(use, ToolUseBlock)
    assert use.input == read


@pytest.mark.parametrize("index", [-1, 10**9, 1.5, "first", None])
def test_a_number_that_is_none(index: object) -> None:
    odd = {"type": "content_block_delta", "index": index,
           "delta": {"type": "text_delta", "text": "x"}}  # fmt: skip
    with ask(answering(START, *text_block("", "Hi"), odd, END, STOP)) as stream:
        message = stream.get_final_message()
    assert [block.model_dump()["text"] for block in message.content] == ["Hi"]


def test_the_last_event_is_given_and_ends() -> None:
    with ask(answering(START, *text_block("", "Hi"), END, STOP, {"type": "late"})) as stream:
        *_, last = stream
        assert isinstance(last, MessageStopEvent)
        assert repr(stream) == "<MessageStream: ended>"


CALLS: dict[str, Callable[[MessageStream], object]] = {
    "events": list,
    "text": lambda stream: list(stream.text_stream),
    "message": lambda stream: stream.get_final_message(),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
def test_an_answer_that_is_no_stream_of_messages(call: Callable[[MessageStream], object]) -> None:
    with pytest.raises(DeepInfraError), ask(answering(STOP)) as stream:
        call(stream)
