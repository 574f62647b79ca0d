"""`messages`: unions of blocks and events, told apart by their classes or tags."""

from __future__ import annotations

from typing import Any, assert_type

from deepinfra_client import (
    AsyncDeepInfra,
    AsyncMessageStream,
    AsyncStream,
    DeepInfra,
    MessageStream,
    Stream,
)
from deepinfra_client.types import (
    ContentBlockDeltaEvent,
    Message,
    MessageStreamEvent,
    TextBlock,
    TextBlockDelta,
    ToolUseBlock,
    UnknownContentBlock,
)

MODEL = "meta-llama/Llama-3.3-70B-Instruct"


def whole(client: DeepInfra, plain: list[dict[str, Any]]) -> None:
    answer = client.messages.create(model=MODEL, messages=plain)
    assert_type(answer, Message)
    for block in answer.content:
        if isinstance(block, TextBlock):
            assert_type(block.text, str)
        elif isinstance(block, ToolUseBlock):
            assert_type(block.input, dict[str, Any])
        elif isinstance(block, UnknownContentBlock):
            kind: str = block.type
            print(kind)
    for block in answer.content:
        if block.type == "text":
            assert_type(block, TextBlock)
        elif block.type == "tool_use":
            assert_type(block.input, dict[str, Any])
    print(answer.content[0].text)  # expect: refused
    counted = client.messages.count_tokens(model=MODEL, messages=plain)
    assert_type(counted.input_tokens, int)
    again = client.messages.create(
        model=MODEL,
        max_tokens=10,
        tool_choice={"type": "any"},
        messages=[
            {"role": "user", "content": "Hi"},
            {"role": "assistant", "content": answer.content},
        ],
    )
    assert_type(again.stop_sequence, str | None)
    client.messages.create(model=MODEL, messages=plain, thinking=True)  # expect: refused


def events(client: DeepInfra, plain: list[dict[str, Any]]) -> None:
    stream = client.messages.create(model=MODEL, messages=plain, stream=True)
    assert_type(stream, Stream[MessageStreamEvent])
    for event in stream:
        assert_type(event, MessageStreamEvent)
        if isinstance(event, ContentBlockDeltaEvent) and isinstance(event.delta, TextBlockDelta):
            assert_type(event.delta.text, str)
        if event.type == "content_block_delta" and event.delta.type == "text_delta":
            assert_type(event.delta.text, str)


def gathered(client: DeepInfra, plain: list[dict[str, Any]]) -> None:
    with client.messages.stream(model=MODEL, messages=plain) as stream:
        assert_type(stream, MessageStream)
        for text in stream.text_stream:
            assert_type(text, str)
        for event in stream:
            assert_type(event, MessageStreamEvent)
        assert_type(stream.get_final_message(), Message)
        assert_type(stream.current_message_snapshot, Message)
        assert_type(stream.get_final_text(), str)
    client.messages.stream(model=MODEL, messages=plain, stream=True)  # expect: refused


async def awaited(client: AsyncDeepInfra, plain: list[dict[str, Any]]) -> None:
    stream = await client.messages.create(model=MODEL, messages=plain, stream=True)
    assert_type(stream, AsyncStream[MessageStreamEvent])
    async with client.messages.stream(model=MODEL, messages=plain) as made:
        assert_type(made, AsyncMessageStream)
        async for text in made.text_stream:
            assert_type(text, str)
        async for event in made:
            assert_type(event, MessageStreamEvent)
        assert_type(await made.get_final_message(), Message)
