"""`stream`: typed events while an answer is written, and the whole answer at the end."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from deepinfra_client import (
    APIError,
    ArgumentTypeError,
    AsyncDeepInfra,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    DeepInfra,
    DeepInfraError,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    IncompleteStreamError,
    RefusalDoneEvent,
    StructuredOutputError,
)
from deepinfra_client.helpers import (
    AsyncChatCompletionStream,
    ChatCompletionStream,
    ParsedChatCompletion,
)
from deepinfra_client.types import ChatCompletionChunk
from deepinfra_emulator import Emulator
from tests.client.driver import Flavor
from tests.client.scripted import Scripted

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
MESSAGES = [{"role": "user", "content": "lasagna"}]
TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}
USAGE = {"prompt_tokens": 3, "completion_tokens": 5, "total_tokens": 8}


class Recipe(BaseModel):
    """A dish."""

    name: str
    steps: list[str] = []


class Outcome:
    """What a stream gave: its events, the whole answer or the error, and the stream."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self.final: ParsedChatCompletion[Any] | None = None
        self.error: Exception | None = None
        self.stream: ChatCompletionStream[Any] | AsyncChatCompletionStream[Any] | None = None

    def of(self, *kinds: str) -> list[Any]:
        """Events of some kinds."""
        return [event for event in self.events if event.type in kinds]

    @property
    def answer(self) -> ParsedChatCompletion[Any]:
        """The whole answer."""
        assert self.error is None
        assert self.final is not None
        return self.final


def follow(flavor: Flavor, base_url: str, **arguments: Any) -> Outcome:
    """Read a stream to its end with one of the clients."""
    outcome = Outcome()
    given_ = {"model": MODEL, "messages": MESSAGES, **arguments}
    if flavor == "sync":
        with DeepInfra(base_url=base_url, api_key="k", max_retries=0) as client:
            _blocking(client, outcome, given_)
    else:
        asyncio.run(_awaited(base_url, outcome, given_))
    return outcome


def _blocking(client: DeepInfra, outcome: Outcome, arguments: dict[str, Any]) -> None:
    try:
        with client.chat.completions.stream(**arguments) as stream:
            outcome.stream = stream
            for event in stream:
                outcome.events.append(event)
            outcome.final = stream.get_final_completion()
    except DeepInfraError as error:
        outcome.error = error


async def _awaited(base_url: str, outcome: Outcome, arguments: dict[str, Any]) -> None:
    async with AsyncDeepInfra(base_url=base_url, api_key="k", max_retries=0) as client:
        try:
            async with client.chat.completions.stream(**arguments) as stream:
                outcome.stream = stream
                async for event in stream:
                    outcome.events.append(event)
                outcome.final = await stream.get_final_completion()
        except DeepInfraError as error:
            outcome.error = error


def piece(number: int = 0, finish: str | None = None, **delta: Any) -> dict[str, Any]:
    """What is new of a choice."""
    return {"index": number, "delta": delta, "finish_reason": finish}


def call(index: int | None, arguments: str, **rest: Any) -> dict[str, Any]:
    """A piece of a call."""
    name = rest.pop("name", None)
    function = {"arguments": arguments, **({"name": name} if name else {})}
    return {"index": index, "function": function, **rest}


def chunk(*pieces: dict[str, Any], **more: Any) -> bytes:
    """An event on the wire."""
    body = {
        "id": "a1",
        "object": "chat.completion.chunk",
        "created": 7,
        "model": MODEL,
        "choices": list(pieces),
        **more,
    }
    return b"data: " + json.dumps(body).encode() + b"\n\n"


DONE = b"data: [DONE]\n\n"


# ---- with the emulator ---------------------------------------------------------------------------


def test_object_while_it_is_written(flavor: Flavor, emulator: Emulator) -> None:
    outcome = follow(flavor, emulator.base_url, response_format=Recipe)
    sent: Any = emulator.requests[0].json
    assert sent["stream"] is True
    assert sent["stream_options"] == {"include_usage": True}
    assert sent["response_format"]["type"] == "json_schema"
    deltas = outcome.of("content.delta")
    text = "".join(event.delta for event in deltas)
    assert [event.snapshot for event in deltas][-1] == text
    assert deltas[-1].parsed == json.loads(text)
    (done,) = outcome.of("content.done")
    assert done.content == text
    assert isinstance(done.parsed, Recipe)
    message = outcome.answer.choices[0].message
    assert (message.content, message.parsed) == (text, done.parsed)
    assert outcome.answer.object == "chat.completion"
    assert outcome.answer.usage is not None
    assert outcome.answer.request_id is not None
    assert repr(outcome.stream).endswith("ChatCompletionStream: ended>")


def test_usage_can_be_switched_off(flavor: Flavor, emulator: Emulator) -> None:
    outcome = follow(flavor, emulator.base_url, stream_options={"include_usage": False})
    assert outcome.answer.usage is None
    sent: Any = emulator.requests[0].json
    assert sent["stream_options"] == {"include_usage": False}


def test_chunks_come_first_and_unchanged(flavor: Flavor, emulator: Emulator) -> None:
    outcome = follow(flavor, emulator.base_url)
    chunks = outcome.of("chunk")
    assert outcome.events[0] is chunks[0]
    assert all(isinstance(event.chunk, ChatCompletionChunk) for event in chunks)
    assert chunks[-1].snapshot.id == outcome.answer.id
    kinds = [event.type for event in outcome.events]
    at = kinds.index("content.delta")
    assert kinds[at - 1] == "chunk"


def test_several_choices_with_calls(flavor: Flavor, emulator: Emulator) -> None:
    outcome = follow(flavor, emulator.base_url, tools=[TOOL], tool_choice="required", n=2)
    dones = outcome.of("tool_calls.function.arguments.done")
    assert [(event.choice, event.index, event.name) for event in dones] == [
        (0, 0, "weather"),
        (1, 0, "weather"),
    ]
    for choice, done in zip(outcome.answer.choices, dones, strict=True):
        assert choice.finish_reason == "tool_calls"
        assert choice.message.tool_calls is not None
        (made,) = choice.message.tool_calls
        assert (made.function.arguments, made.type) == (done.arguments, "function")
        assert made.function.parsed_arguments == done.parsed_arguments
        assert done.parsed_arguments.keys() == {"city"}


# ---- byte for byte -------------------------------------------------------------------------------


def test_split_anywhere(flavor: Flavor, scripted: Scripted) -> None:
    """Events may be cut at every byte, inside of characters too."""
    data = b"".join(
        [
            chunk(piece(role="assistant", content="")),
            chunk(piece(content='{"name": "Crème ')),
            chunk(piece(content='brûlée 🍮"}')),
            chunk(piece(finish="stop")),
            chunk(usage=USAGE),
            DONE,
        ]
    )
    scripted.stream([data[at : at + 1] for at in range(len(data))])
    outcome = follow(flavor, scripted.base_url, response_format=Recipe)
    assert outcome.answer.choices[0].message.parsed == Recipe(name="Crème brûlée 🍮")
    assert [event.parsed for event in outcome.of("content.delta")] == [
        {"name": "Crème "},
        {"name": "Crème brûlée 🍮"},
    ]
    assert outcome.answer.usage is not None
    assert outcome.answer.usage.total_tokens == 8


def test_interleaved_calls(flavor: Flavor, scripted: Scripted) -> None:
    scripted.stream(
        [
            chunk(piece(tool_calls=[call(0, "", id="c0", name="f", type="function")])),
            chunk(piece(tool_calls=[call(1, '{"b"', id="c1", name="g")])),
            chunk(piece(tool_calls=[call(0, '{"a": ')])),
            chunk(piece(tool_calls=[call(1, ": 2}"), call(0, "1}")])),
            chunk(piece(finish="tool_calls")),
            DONE,
        ]
    )
    outcome = follow(flavor, scripted.base_url, tools=[TOOL])
    deltas = outcome.of("tool_calls.function.arguments.delta")
    assert [
        (event.index, event.name, event.arguments, event.arguments_delta) for event in deltas
    ] == [
        (1, "g", '{"b"', '{"b"'),
        (0, "f", '{"a": ', '{"a": '),
        (1, "g", '{"b": 2}', ": 2}"),
        (0, "f", '{"a": 1}', "1}"),
    ]
    assert deltas[2].parsed_arguments == {"b": 2}
    dones = outcome.of("tool_calls.function.arguments.done")
    assert [(event.index, event.name, event.parsed_arguments) for event in dones] == [
        (0, "f", {"a": 1}),
        (1, "g", {"b": 2}),
    ]
    calls = outcome.answer.choices[0].message.tool_calls
    assert calls is not None
    assert [made.id for made in calls] == ["c0", "c1"]


def test_interleaved_choices(flavor: Flavor, scripted: Scripted) -> None:
    scripted.stream(
        [
            chunk(piece(1, content='{"name"'), piece(0, content='{"na')),
            chunk(piece(0, content='me": "a"}')),
            chunk(piece(1, content=': "b"}', finish="stop")),
            chunk(piece(0, finish="stop")),
            DONE,
        ]
    )
    outcome = follow(flavor, scripted.base_url, response_format=Recipe, n=2)
    assert [choice.message.parsed for choice in outcome.answer.choices] == [
        Recipe(name="a"),
        Recipe(name="b"),
    ]
    assert [(event.choice, event.parsed) for event in outcome.of("content.done")] == [
        (1, Recipe(name="b")),
        (0, Recipe(name="a")),
    ]


def test_other_fields_are_put_together(flavor: Flavor, scripted: Scripted) -> None:
    """Thinking is joined, lists go on, of the rest the last counts; nothing is lost."""
    likely = {"logprobs": {"content": [{"token": "a", "logprob": -1.0}]}}
    scripted.stream(
        [
            chunk({**piece(role="assistant", reasoning_content="so "), **likely}),
            chunk({**piece(reasoning_content="far", mood="calm"), **likely}),
            chunk(piece(content="x", role="assistant", mood="glad"), system_fingerprint="s"),
            chunk(piece(finish="stop", content=None), service_tier="flex"),
            DONE,
        ]
    )
    outcome = follow(flavor, scripted.base_url)
    choice = outcome.answer.choices[0]
    assert (choice.message.reasoning_content, choice.message.content) == ("so far", "x")
    assert choice.message.role == "assistant"
    assert choice.message.model_extra == {"mood": "glad"}
    assert choice.logprobs is not None
    assert len(choice.logprobs.content or []) == 2
    assert outcome.answer.service_tier == "flex"
    assert outcome.answer.model_extra == {"system_fingerprint": "s"}


def test_refusal(flavor: Flavor, scripted: Scripted) -> None:
    scripted.stream(
        [chunk(piece(refusal="I ")), chunk(piece(refusal="won't", finish="stop")), DONE]
    )
    outcome = follow(flavor, scripted.base_url, response_format=Recipe)
    assert [event.snapshot for event in outcome.of("refusal.delta")] == ["I ", "I won't"]
    (done,) = outcome.of("refusal.done")
    assert isinstance(done, RefusalDoneEvent)
    assert done.refusal == "I won't"
    assert outcome.answer.choices[0].message.parsed is None


@pytest.mark.parametrize(
    ("text", "finish", "says"),
    [
        ('{"name": "a', "length", "cut off at the token limit"),
        ('{"name": 3}', "stop", "does not fit Recipe"),
        ("sorry", "stop", "is not JSON"),
        ('{"name": "a', "content_filter", "content filter"),
    ],
)
def test_text_that_does_not_fit(
    flavor: Flavor, scripted: Scripted, text: str, finish: str, says: str
) -> None:
    """The error comes at the end, when the usage is known, and after all events."""
    scripted.stream(
        [chunk(piece(content=text)), chunk(piece(finish=finish)), chunk(usage=USAGE), DONE]
    )
    outcome = follow(flavor, scripted.base_url, response_format=Recipe)
    error = outcome.error
    assert isinstance(error, StructuredOutputError)
    assert says in str(error)
    assert (error.text, error.finish_reason) == (text, finish)
    assert error.usage.total_tokens == 8
    assert error.result.choices[0].message.content == text
    assert len(outcome.of("chunk")) == 3
    assert outcome.of("content.done") == []
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize("end", ["keep", "close", "reset"])
def test_broken_stream_has_the_partial_answer(flavor: Flavor, scripted: Scripted, end: Any) -> None:
    scripted.stream([chunk(piece(content='{"name": "a')), chunk(piece(content="b"))], end)
    outcome = follow(flavor, scripted.base_url, response_format=Recipe)
    assert isinstance(outcome.error, IncompleteStreamError)
    partial: ParsedChatCompletion[Any] = outcome.error.partial
    assert type(partial) is ParsedChatCompletion
    assert partial.choices[0].message.content == '{"name": "ab'
    assert partial.choices[0].message.parsed is None
    assert len(outcome.of("content.delta")) == 2
    stream = outcome.stream
    assert stream is not None
    assert stream.current_completion_snapshot.choices[0].message.content == '{"name": "ab'
    assert "failed" in repr(stream)


def test_end_without_a_reason(flavor: Flavor, scripted: Scripted) -> None:
    scripted.stream([chunk(piece(0, content="a", finish="stop"), piece(1, content="b")), DONE])
    outcome = follow(flavor, scripted.base_url, n=2)
    assert isinstance(outcome.error, IncompleteStreamError)
    assert "without a finish reason" in str(outcome.error)
    assert [c.message.content for c in outcome.error.partial.choices] == ["a", "b"]


def test_error_in_the_stream(flavor: Flavor, scripted: Scripted) -> None:
    wrong = b'data: {"error": {"message": "overloaded", "code": 503}}\n\n'
    scripted.stream([chunk(piece(content="a")), wrong, DONE])
    outcome = follow(flavor, scripted.base_url)
    assert isinstance(outcome.error, APIError)
    assert "overloaded" in str(outcome.error)
    assert len(outcome.of("content.delta")) == 1


# ---- one client ----------------------------------------------------------------------------------


def test_nothing_is_sent_before_it_is_begun(client: DeepInfra, emulator: Emulator) -> None:
    stream = client.chat.completions.stream(model=MODEL, messages=MESSAGES)
    assert "not started" in repr(stream)
    assert stream.request_id is None
    with pytest.raises(DeepInfraError, match="nothing of the answer has come yet"):
        _ = stream.current_completion_snapshot
    assert len(emulator.requests) == 0
    assert stream.until_done() is stream
    assert stream.request_id is not None
    assert stream.get_final_completion() is stream.get_final_completion()
    assert len(emulator.requests) == 1


def test_wrong_form_is_refused_at_once(client: DeepInfra, emulator: Emulator) -> None:
    with pytest.raises(ArgumentTypeError, match="`response_format`"):
        client.chat.completions.stream(model=MODEL, messages=MESSAGES, response_format="x")
    assert len(emulator.requests) == 0


def test_snapshot_grows(client: DeepInfra) -> None:
    with client.chat.completions.stream(model=MODEL, messages=MESSAGES) as stream:
        seen = [
            stream.current_completion_snapshot.choices[0].message.content
            for event in stream
            if isinstance(event, ContentDeltaEvent)
        ]
    assert len(seen) > 1
    assert all(str(b).startswith(str(a)) for a, b in pairwise(seen))


def test_closed_early(client: DeepInfra) -> None:
    with client.chat.completions.stream(model=MODEL, messages=MESSAGES) as stream:
        assert isinstance(next(stream), ChunkEvent)
        stream.close()
        assert list(stream) == []
        with pytest.raises(DeepInfraError, match="closed before its end"):
            stream.get_final_completion()
    assert "closed" in repr(stream)


async def test_closed_early_async(aclient: AsyncDeepInfra) -> None:
    async with aclient.chat.completions.stream(model=MODEL, messages=MESSAGES) as stream:
        assert isinstance(await anext(stream), ChunkEvent)
        await stream.close()
        assert [event async for event in stream] == []
        with pytest.raises(DeepInfraError, match="closed before its end"):
            await stream.get_final_completion()


def test_failure_is_told_again(scripted: Scripted) -> None:
    scripted.stream([chunk(piece(content="x", finish="stop")), DONE])
    with DeepInfra(base_url=scripted.base_url, api_key="k") as client:
        stream = client.chat.completions.stream(
            model=MODEL, messages=MESSAGES, response_format=Recipe
        )
        with pytest.raises(StructuredOutputError) as first:
            stream.until_done()
        with pytest.raises(DeepInfraError, match="the stream failed") as second:
            stream.get_final_completion()
    assert second.value.__cause__ is first.value


# ---- any division of a text ----------------------------------------------------------------------


def divided(text: str, cuts: list[int]) -> Iterator[str]:
    places = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    for start, end in pairwise(places):
        yield text[start:end]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    name=st.text(max_size=30),
    steps=st.lists(st.text(max_size=8), max_size=4),
    cuts=st.lists(st.integers(0, 200), max_size=12),
)
def test_any_division(scripted: Scripted, name: str, steps: list[str], cuts: list[int]) -> None:
    whole = Recipe(name=name, steps=steps)
    pieces = [chunk(piece(content=part)) for part in divided(whole.model_dump_json(), cuts)]
    scripted.stream([*pieces, chunk(piece(finish="stop")), DONE])
    outcome = follow("sync", scripted.base_url, response_format=Recipe)
    assert outcome.answer.choices[0].message.parsed == whole
    (done,) = outcome.of("content.done")
    assert type(done) is ContentDoneEvent
    assert done == ContentDoneEvent(whole.model_dump_json(), whole, 0)


Event = FunctionToolCallArgumentsDeltaEvent | FunctionToolCallArgumentsDoneEvent


def test_events_can_be_told_by_class_and_by_type(client: DeepInfra) -> None:
    with client.chat.completions.stream(
        model=MODEL, messages=MESSAGES, tools=[TOOL], tool_choice="required"
    ) as stream:
        found = [event for event in stream if isinstance(event, Event)]
    assert {event.type for event in found} == {
        "tool_calls.function.arguments.delta",
        "tool_calls.function.arguments.done",
    }
