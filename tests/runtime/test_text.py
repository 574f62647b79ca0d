"""Text: what is sent, what is read of answers and streams, over loopback."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from codegen.runtime.client.errors import (
    APIResponseValidationError,
    APIStatusError,
    ArgumentTypeError,
    CapabilityError,
    IncompleteStreamError,
    InvalidArgumentError,
    SDKError,
)
from codegen.runtime.client.objects.results import Usage
from codegen.runtime.client.objects.text.events import (
    Finish,
    ReasoningDelta,
    TextDelta,
    ToolInputDelta,
    ToolInputEnd,
    ToolInputStart,
)
from codegen.runtime.client.objects.text.results import Step, TextResult
from codegen.runtime.client.objects.tools.results import ToolCall
from tests.runtime.kit import AClient, Client, Peer, answer, drop, sse
from tests.runtime.text_kit import (
    WAYS,
    AModel,
    Asker,
    Model,
    call,
    delta,
    folded,
    piece,
    reply,
)

USAGE = {"prompt": 19, "completion": 84, "reasoning": 1081, "total": 1184, "cost": 0.25}
REPLY = reply("Hi", call("f"), why="tool_calls", usage=USAGE, thinks="hm")


@pytest.fixture(params=WAYS)
def asker(request: Any, server: Peer, client: Client, aclient: AClient) -> Asker:
    return Asker(request.param, server, client, aclient)


def test_generate(server: Peer, client: Client) -> None:
    server.then(answer(REPLY, x_request_id="r1"))
    model = Model(client, "a/free")
    result = model.generate(prompt="Hello", instructions="Be nice", max_tokens=5)
    assert server.got[0].json == {
        "model": "a/free",
        "fixed": 1,
        "max_tokens": 5,
        "messages": [{"who": "rules", "says": "Be nice"}, {"who": "person", "says": "Hello"}],
    }
    assert (result.text, result.reasoning) == ("Hi", "hm")
    assert result.tool_calls == (ToolCall("t1", "f", "{}"),)
    assert (result.finish_reason, result.raw_finish_reason) == ("tool_calls", "tool_calls")
    assert result.cost == 0.25
    assert (result.response.id, result.response.created) == ("c1", 9)
    assert result.response.request_id == "r1"
    assert result.response.body.id == "c1"
    assert result.warnings == ()
    assert len(result.steps) == 1
    assert result.messages == (
        {
            "who": "model",
            "says": "Hi",
            "thinks": "hm",
            "asks": [{"ref": "t1", "fn": {"name": "f", "args": "{}"}}],
        },
    )


async def test_reasoning_that_is_not_in_the_output_is_added(asker: Asker) -> None:
    """The server counts 84 of text and 1,081 of reasoning apart; its own words stay as they are."""
    asker.then(REPLY)
    result = await asker.ask()
    assert result.usage == Usage(19, 1165, None, 1081, 1184, USAGE)
    assert result.usage.text_tokens == 84
    assert result.usage.raw == USAGE
    assert result.steps[0].usage is result.usage


@pytest.mark.parametrize("reasoning", [84, 10, 0, None])
async def test_reasoning_that_is_in_the_output_is_not_added(
    asker: Asker, reasoning: int | None
) -> None:
    usage = {**USAGE, "reasoning": reasoning}
    asker.then(reply("Hi", usage=usage))
    result = await asker.ask()
    assert (result.usage.output_tokens, result.usage.raw) == (84, usage)


async def test_what_is_not_said_stays_none(asker: Asker) -> None:
    asker.then({**reply(None, why="new"), "model": "b/other"})
    result = await asker.ask()
    assert (result.text, result.reasoning, result.refusal, result.cost) == ("", None, None, None)
    assert result.usage.total_tokens is None
    assert (result.finish_reason, result.raw_finish_reason) == ("other", "new")
    assert result.warnings == ("asked for model 'a/free', answered by 'b/other'",)
    assert result.messages == ({"who": "model", "says": ""},)


async def test_a_refusal_is_apart_from_the_text(asker: Asker) -> None:
    asker.then(reply(None, declines="I would rather not."))
    result = await asker.ask()
    assert (result.text, result.refusal) == ("", "I would rather not.")
    assert result.steps[0].refusal == result.refusal


async def test_the_second_place_of_the_reasoning_is_looked_at(asker: Asker) -> None:
    asker.then(reply("Hi", thinks=None, thoughts="deep"))
    assert (await asker.ask()).reasoning == "deep"


async def test_text_in_parts_is_joined(server: Peer, client: Client) -> None:
    parts = [
        {"type": "words", "words": "a"},
        {"type": "image", "words": "never"},
        {"words": "b"},
        "c",
        {"type": "words", "words": None},
        5,
        None,
    ]
    server.then(answer(reply(parts)), sse(delta(says=parts), delta(why="stop")))
    model = Model(client, "a/free")
    assert model.generate(prompt="x").text == "abc"
    assert list(model.stream(prompt="x"))[0] == TextDelta("abc")


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({"ref": None, "fn": {"name": "f", "args": "{}"}}, ("f", "{}")),
        ({"fn": {"name": "f", "args": None}}, ("f", "")),
        ({"ref": "", "type": None, "at": None, "fn": {"name": "f", "args": "{}"}}, ("f", "{}")),
        ({"fn": {"name": "f", "args": {"a": "ü", "b": [1]}}}, ("f", '{"a": "ü", "b": [1]}')),
        ({"fn": {"args": '{"a": 1}'}}, ("", '{"a": 1}')),
    ],
)
def test_calls_that_lack_something(
    server: Peer, client: Client, item: Any, expected: tuple[str, str]
) -> None:
    server.then(answer(reply(None, item)))
    (found,) = Model(client, "a/free").generate(prompt="x").tool_calls
    assert (found.name, found.arguments) == expected
    assert found.id.startswith("call_")
    assert len(found.id) == 29


@pytest.mark.parametrize("items", [None, [], {}, "x", [None], [{}], [{"fn": None}], [5]])
def test_what_is_no_call_is_none(server: Peer, client: Client, items: Any) -> None:
    server.then(answer(reply("Hi", asks=items)))
    assert Model(client, "a/free").generate(prompt="x").tool_calls == ()


def test_ids_are_made_distinct(server: Peer, client: Client) -> None:
    server.then(answer(reply(None, call("f", ref="a"), call("g", ref="a"), call("h", ref=7))))
    first, second, third = Model(client, "a/free").generate(prompt="x").tool_calls
    assert (first.id, third.id) == ("a", "7")
    assert second.id.startswith("call_")


def test_a_completion(server: Peer, client: Client) -> None:
    server.then(answer({"choices": [{"text": "more"}]}))
    server.then(sse({"choices": [{"text": "mo"}]}, {"choices": [{"finish_reason": "stop"}]}))
    model = Model(client, "a/free")
    completed = model.complete(prompt="raw")
    assert server.got[0].json == {"model": "a/free", "prompt": "raw"}
    assert (completed.text, completed.finish_reason) == ("more", None)
    assert completed.messages == ()
    assert len(completed.steps) == 1
    assert model.complete_stream(prompt="raw").read().text == "mo"
    assert server.got[1].json == {"model": "a/free", "prompt": "raw", "stream": True}


async def test_a_completion_asynchronously(server: Peer, aclient: AClient) -> None:
    server.then(answer({"choices": [{"text": "more"}]}))
    assert (await AModel(aclient, "a/free").complete(prompt="raw")).text == "more"


async def test_neither_prompt_nor_messages(asker: Asker) -> None:
    with pytest.raises(ArgumentTypeError, match="prompt"):
        await asker.ask(prompt=None)
    assert not asker.sent


def test_options_of_a_model_are_checked(server: Peer, client: Client) -> None:
    model = Model(client, "a/sized")
    with pytest.raises(CapabilityError, match="does not take `tools`"):
        model.generate(prompt="x", tools=[{"fn": {"name": "f"}}])
    assert not server.got
    row = model.capabilities
    assert row is not None
    assert row.id == "a/sized"
    assert Model(client, "new").capabilities is None
    with pytest.raises(InvalidArgumentError, match="empty"):
        Model(client, " ")


STREAMED = sse(
    delta(who="model", says=""),
    delta(thinks="h"),
    delta(thinks="m", asks=None),
    delta(says="Hel"),
    delta(says="lo"),
    piece("", "t1", "f", 0, type=None),
    delta(asks=[{"at": 0, "ref": None, "fn": {"name": None, "args": '{"a"'}}]),
    piece(":1}", at=0),
    piece("{}", "t2", "g"),
    delta(says="", why="stop"),
    {"id": "s", "choices": None, "usage": {"prompt": 1, "completion": 2, "total": 3, "cost": 0.5}},
)


def check_streamed(result: TextResult) -> None:
    assert (result.text, result.reasoning) == ("Hello", "hm")
    assert result.tool_calls == (ToolCall("t1", "f", '{"a":1}'), ToolCall("t2", "g", "{}"))
    assert result.finish_reason == "stop"
    assert (result.usage.total_tokens, result.cost) == (3, 0.5)
    assert (result.response.id, result.response.model) == ("s", "a/free")
    assert result.response.body is None


def test_stream_of_parts(server: Peer, client: Client) -> None:
    server.then(STREAMED)
    with Model(client, "a/free").stream(prompt="Hello") as stream:
        assert server.got[0].json["stream"] is True
        with pytest.raises(SDKError, match="has not ended"):
            _ = stream.result
        parts = list(stream)
    assert parts[:-2] == [
        ReasoningDelta("h"),
        ReasoningDelta("m"),
        TextDelta("Hel"),
        TextDelta("lo"),
        ToolInputStart("t1", "f"),
        ToolInputDelta("t1", '{"a"'),
        ToolInputDelta("t1", ":1}"),
        ToolInputStart("t2", "g"),
        ToolInputDelta("t2", "{}"),
        ToolInputEnd("t1"),
        ToolCall("t1", "f", '{"a":1}'),
        ToolInputEnd("t2"),
        ToolCall("t2", "g", "{}"),
    ]
    step, finish = parts[-2:]
    assert isinstance(step, Step)
    assert isinstance(finish, Finish)
    assert finish.result is stream.result
    assert stream.result.steps == (step,)
    check_streamed(stream.result)
    assert list(stream) == []


def test_stream_of_text(server: Peer, client: Client) -> None:
    server.then(STREAMED, STREAMED)
    with Model(client, "a/free").stream(prompt="Hello") as stream:
        assert list(stream.text) == ["Hel", "lo"]
        check_streamed(stream.result)
    check_streamed(Model(client, "a/free").stream(prompt="Hello").read())


async def test_streams_asynchronously(server: Peer, client: Client, aclient: AClient) -> None:
    server.then(STREAMED, STREAMED, STREAMED)
    model = AModel(aclient, "a/free")
    async with model.stream(prompt="Hello") as stream:
        assert [piece async for piece in stream.text] == ["Hel", "lo"]
        check_streamed(stream.result)
    parts = [part async for part in model.stream(prompt="Hello")]
    plain = list(Model(client, "a/free").stream(prompt="Hello"))
    assert folded(parts[:-2]) == folded(plain[:-2])
    assert isinstance(parts[-1], Finish)


def test_a_stream_without_a_finish_reason_is_incomplete(server: Peer, client: Client) -> None:
    server.then(sse(delta(says="Hel"), piece("{}", "t1", "f")))
    stream = Model(client, "a/free").stream(prompt="Hello")
    with pytest.raises(IncompleteStreamError) as caught:
        list(stream)
    partial = caught.value.partial
    assert (partial.text, partial.finish_reason, partial.tool_calls) == ("Hel", None, ())
    assert partial.steps == ()
    assert pickle.loads(pickle.dumps(caught.value)).partial == partial
    server.then(sse(delta(says="Hel"), {"error": {"message": "busy", "code": 500}}))
    with pytest.raises(APIStatusError, match="busy") as failed:
        Model(client, "a/free").stream(prompt="Hello").read()
    assert failed.value.partial.text == "Hel"


async def test_a_request_that_fails_at_once_has_nothing_partial(asker: Asker) -> None:
    asker.server.then(answer({"detail": "no"}, status=400))
    with pytest.raises(APIStatusError) as caught:
        await asker.ask()
    assert caught.value.partial is None


def test_the_result_of_a_stream_that_failed(server: Peer, client: Client) -> None:
    server.then(sse(delta(says="Hel"), done=False))
    stream = Model(client, "m").stream(prompt="x")
    assert repr(stream) == "<TextStream: not started>"
    with pytest.raises(IncompleteStreamError) as caught:
        list(stream)
    assert repr(stream) == "<TextStream: failed>"
    words = "there is no result: .*what came before is in `partial`"
    with pytest.raises(SDKError, match=words) as told:
        _ = stream.result
    assert told.value.__cause__ is caught.value
    assert list(stream) == []


def test_a_stream_that_cannot_be_opened_is_not_tried_again(server: Peer, client: Client) -> None:
    server.then(answer({"detail": "no"}, status=400))
    stream = Model(client, "m").stream(prompt="x")
    with pytest.raises(APIStatusError), stream:
        pass
    assert repr(stream) == "<TextStream: failed>"
    assert list(stream) == []
    assert len(server.got) == 1
    with pytest.raises(SDKError, match="no result: ") as told:
        _ = stream.result
    assert "partial" not in str(told.value)


def test_the_result_of_a_stream_that_was_closed(server: Peer, client: Client) -> None:
    server.then(sse(delta(says="Hel")))
    with Model(client, "m").stream(prompt="x") as stream:
        assert repr(stream) == "<TextStream: open>"
    with pytest.raises(SDKError, match="closed before its end"):
        _ = stream.result
    assert list(stream) == []
    assert repr(stream) == "<TextStream: closed>"


def test_what_waits_when_a_stream_is_left_is_dropped(server: Peer, client: Client) -> None:
    server.then(sse(delta(thinks="h", says="Hel")))
    with Model(client, "m").stream(prompt="x") as stream:
        assert next(stream) == ReasoningDelta("h")
    assert list(stream) == []


def test_a_connection_that_breaks(server: Peer, client: Client) -> None:
    head = sse(delta(says="Hel"), done=False).removesuffix(b"0\r\n\r\n")

    def script(connection: Any) -> None:
        connection.sendall(head)
        drop(connection)

    server.then(script)
    with pytest.raises(IncompleteStreamError) as caught:
        Model(client, "m").stream(prompt="x").read()
    assert caught.value.partial.text == "Hel"


def test_other_answers_of_a_stream_are_left_alone(server: Peer, client: Client) -> None:
    def of(at: int | None, why: str | None = None, **parts: Any) -> dict[str, Any]:
        event = delta(why=why, **parts)
        event["choices"][0]["at"] = at
        return event

    usage = {"prompt": 1, "completion": 2, "total": 3}
    asked = [{"ref": "t", "fn": {"name": "f", "args": "{}"}}]
    server.then(
        sse(
            of(0, says="Hel"),
            of(1, says="Bye", thinks="hm", asks=asked),
            of(None, says="lo"),
            of(0, "stop"),
            {**of(1, "length"), "usage": usage},
        )
    )
    result = Model(client, "a/free").stream(prompt="Hello").read()
    assert (result.text, result.reasoning, result.tool_calls) == ("Hello", None, ())
    assert (result.finish_reason, result.usage.total_tokens) == ("stop", 3)


@pytest.mark.parametrize("body", [{"choices": []}, {"id": "c"}, {"choices": [{"message": None}]}])
async def test_an_answer_without_a_place_for_text_is_no_answer(
    server: Peer, client: Client, aclient: AClient, body: dict[str, Any]
) -> None:
    server.then(answer(body), answer(body))
    with pytest.raises(APIResponseValidationError, match="holds nothing where its text") as caught:
        Model(client, "a/free").generate(prompt="Hello")
    assert caught.value.body == body
    with pytest.raises(APIResponseValidationError, match="holds nothing where its text"):
        await AModel(aclient, "a/free").generate(prompt="Hello")
