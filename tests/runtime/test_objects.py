"""Model objects: text, streams, embeddings and pictures, over loopback."""

from __future__ import annotations

import base64
import json
import struct
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
from codegen.runtime.client.objects.aio import AsyncModel
from codegen.runtime.client.objects.results import TextResult, ToolCall, Usage
from codegen.runtime.client.objects.spec import ArgumentSpec, MethodSpec
from codegen.runtime.client.objects.sync import SyncModel
from codegen.runtime.client.objects.text import (
    Finish,
    ReasoningDelta,
    TextDelta,
    ToolCallDelta,
)
from codegen.runtime.client.operation import Check, Events, Json, Operation, Param
from codegen.runtime.client.options import CallOptions
from tests.runtime.kit import AClient, Client, Got, Peer, answer, sse
from tests.runtime.test_pure import png

ANYTHING = Json[Any]("types", "Anything")
CHAT: Operation[Any] = Operation("POST", ("/chat",), ANYTHING, body="json", retry="safe")
EMBED: Operation[Any] = Operation("POST", ("/embed",), ANYTHING, body="json", retry="safe")
PAINT: Operation[Any] = Operation(
    "POST",
    ("/inference/", Param("model", "model_name", "segments")),
    ANYTHING,
    body="json",
    retry="safe",
    check=Check("image", "model", (("size", ("/width", "/height")), ("ratio", "/ratio"))),
)
EVENTS: Events[Any] = Events("types", "Anything", "[DONE]", "/error")
COMMON = (
    ("id", "/id"),
    ("model", "/model"),
    ("created", "/created"),
    ("usage", "/usage"),
    ("input_tokens", "/usage/prompt"),
    ("output_tokens", "/usage/completion"),
    ("cached_tokens", "/usage/cached"),
    ("reasoning_tokens", "/usage/reasoning"),
    ("total_tokens", "/usage/total"),
    ("cost", "/usage/cost"),
)
TEXT_ARGUMENTS = (
    ArgumentSpec("prompt", None, "prompt"),
    ArgumentSpec("messages", "messages", "messages"),
    ArgumentSpec("instructions", None, "instructions"),
    ArgumentSpec("max_tokens", "max_tokens"),
    ArgumentSpec("tools", "tools", option="tools"),
)
GENERATE = MethodSpec(
    "generate",
    CHAT,
    TEXT_ARGUMENTS,
    constants=(("fixed", 1),),
    results=(
        *COMMON,
        ("text", "/choices/0/message/content"),
        ("reasoning", "/choices/0/message/reasoning"),
        ("tool_calls", "/choices/0/message/tool_calls"),
        ("finish_reason", "/choices/0/finish_reason"),
    ),
)
STREAM = MethodSpec(
    "stream",
    CHAT,
    TEXT_ARGUMENTS,
    results=(
        *COMMON,
        ("text", "/choices/0/delta/content"),
        ("reasoning", "/choices/0/delta/reasoning"),
        ("tool_calls", "/choices/0/delta/tool_calls"),
        ("finish_reason", "/choices/0/finish_reason"),
    ),
    events=EVENTS,
    flag="stream",
)
COMPLETE = MethodSpec(
    "complete",
    CHAT,
    (ArgumentSpec("prompt", "prompt", "prompt"),),
    results=(*COMMON, ("text", "/choices/0/text")),
)
EMBED_ONE = MethodSpec(
    "embed",
    EMBED,
    (ArgumentSpec("value", "input", "value"),),
    results=(*COMMON, ("items", "/data"), ("vector", "/embedding"), ("index", "/index")),
)
EMBED_MANY = MethodSpec(
    "embed_many",
    EMBED,
    (
        ArgumentSpec("values", "input", "values"),
        ArgumentSpec("max_parallel", None, "max_parallel"),
    ),
    results=EMBED_ONE.results,
    inputs_per_call=2,
)
IMAGES = MethodSpec(
    "generate",
    PAINT,
    (
        ArgumentSpec("prompt", "prompt", "prompt"),
        ArgumentSpec("n", "num_images", "count"),
        ArgumentSpec("size", None, "size", "x", ("width", "height"), "size"),
        ArgumentSpec("ratio", "ratio", option="ratio"),
        ArgumentSpec("seed", "seed", "seed"),
    ),
    results=(
        ("images", "/images"),
        ("image_url", "/url"),
        ("seed", "/seed"),
        ("cost", "/status/cost"),
        ("request_id", "/request_id"),
    ),
    per_call=2,
)


class Model(SyncModel):
    _kind = "image"

    def generate(self, options: CallOptions | None = None, **given: Any) -> TextResult:
        return self._text(GENERATE, given, options or CallOptions())

    def stream(self, **given: Any) -> Any:
        return self._text_stream(STREAM, given, CallOptions())

    def complete(self, **given: Any) -> TextResult:
        return self._completion(COMPLETE, given, CallOptions())

    def embed(self, **given: Any) -> Any:
        return self._embed(EMBED_ONE, given, CallOptions())

    def embed_many(self, **given: Any) -> Any:
        return self._embed_many(EMBED_MANY, given, CallOptions())

    def images(self, options: CallOptions | None = None, **given: Any) -> Any:
        return self._images(IMAGES, given, options or CallOptions())


class AModel(AsyncModel):
    _kind = "image"

    async def generate(self, **given: Any) -> TextResult:
        return await self._text(GENERATE, given, CallOptions())

    def stream(self, **given: Any) -> Any:
        return self._text_stream(STREAM, given, CallOptions())

    async def embed_many(self, **given: Any) -> Any:
        return await self._embed_many(EMBED_MANY, given, CallOptions())

    async def images(self, **given: Any) -> Any:
        return await self._images(IMAGES, given, CallOptions())


REPLY = {
    "id": "c1",
    "model": "a/free",
    "created": 9,
    "choices": [
        {
            "message": {
                "content": "Hi",
                "reasoning": "hm",
                "tool_calls": [{"id": "t1", "function": {"name": "f", "arguments": "{}"}}],
            },
            "finish_reason": "tool_calls",
        }
    ],
    "usage": {"prompt": 19, "completion": 84, "reasoning": 1081, "total": 1184, "cost": 0.25},
}


def test_generate(server: Peer, client: Client) -> None:
    server.then(answer(REPLY, x_request_id="r1"))
    model = Model(client, "a/free")
    result = model.generate(prompt="Hello", instructions="Be nice", max_tokens=5)
    assert server.got[0].json == {
        "model": "a/free",
        "fixed": 1,
        "max_tokens": 5,
        "messages": [
            {"role": "system", "content": "Be nice"},
            {"role": "user", "content": "Hello"},
        ],
    }
    assert (result.text, result.reasoning) == ("Hi", "hm")
    assert result.tool_calls == (ToolCall("t1", "f", "{}"),)
    assert (result.finish_reason, result.raw_finish_reason) == ("tool_calls", "tool_calls")
    assert result.usage == Usage(19, 1165, None, 1081, 1184, REPLY["usage"])
    assert result.cost == 0.25
    assert (result.response.id, result.response.created) == ("c1", 9)
    assert result.response.request_id == "r1"
    assert result.warnings == ()


def test_messages_and_what_is_not_said_stays_none(server: Peer, client: Client) -> None:
    reply = {
        "model": "b/other",
        "choices": [{"message": {"content": None}, "finish_reason": "new"}],
    }
    server.then(answer(reply), answer({"choices": [{"text": "more"}]}))
    model = Model(client, "a/free")
    earlier = [{"role": "user", "content": "One"}]
    result = model.generate(messages=earlier, prompt="Two")
    assert [item["content"] for item in server.got[0].json["messages"]] == ["One", "Two"]
    assert len(earlier) == 1
    assert (result.text, result.reasoning, result.cost) == ("", None, None)
    assert (result.finish_reason, result.raw_finish_reason) == ("other", "new")
    assert result.warnings == ("asked for model 'a/free', answered by 'b/other'",)
    completed = model.complete(prompt="raw")
    assert server.got[1].json == {"model": "a/free", "prompt": "raw"}
    assert (completed.text, completed.finish_reason) == ("more", None)
    with pytest.raises(ArgumentTypeError, match="give a prompt"):
        model.generate()


def test_options_of_a_model_are_checked(server: Peer, client: Client) -> None:
    model = Model(client, "a/sized")
    with pytest.raises(CapabilityError, match="does not take `tools`"):
        model.generate(prompt="x", tools=[{"type": "function"}])
    with pytest.raises(CapabilityError, match="Nearest: 992x704"):
        model.images(prompt="x", size="1000x700")
    assert not server.got
    row = model.capabilities
    assert row is not None
    assert row.id == "a/sized"
    assert Model(client, "new").capabilities is None
    with pytest.raises(InvalidArgumentError, match="empty"):
        Model(client, " ")


def delta(**parts: Any) -> dict[str, Any]:
    reason = parts.pop("finish_reason", None)
    return {"id": "s", "model": "a/free", "choices": [{"delta": parts, "finish_reason": reason}]}


STREAMED = sse(
    delta(role="assistant", content=""),
    delta(reasoning="h"),
    delta(reasoning="m", tool_calls=None),
    delta(content="Hel"),
    delta(content="lo"),
    delta(tool_calls=[{"index": 0, "id": "t1", "type": None, "function": {"name": "f"}}]),
    delta(tool_calls=[{"index": 0, "id": None, "function": {"name": None, "arguments": '{"a"'}}]),
    delta(tool_calls=[{"index": 0, "function": {"arguments": ":1}"}}]),
    delta(tool_calls=[{"id": "t2", "function": {"name": "g", "arguments": "{}"}}]),
    delta(content="", finish_reason="stop"),
    {"id": "s", "choices": None, "usage": {"prompt": 1, "completion": 2, "total": 3, "cost": 0.5}},
)


def check_streamed(result: TextResult) -> None:
    assert (result.text, result.reasoning) == ("Hello", "hm")
    assert result.tool_calls == (ToolCall("t1", "f", '{"a":1}'), ToolCall("t2", "g", "{}"))
    assert result.finish_reason == "stop"
    assert (result.usage.total_tokens, result.cost) == (3, 0.5)
    assert (result.response.id, result.response.model) == ("s", "a/free")


def test_stream_of_parts(server: Peer, client: Client) -> None:
    server.then(STREAMED)
    with Model(client, "a/free").stream(prompt="Hello") as stream:
        assert server.got[0].json["stream"] is True
        with pytest.raises(SDKError, match="has not ended"):
            _ = stream.result
        parts = list(stream)
    assert parts[0] == ReasoningDelta("h")
    assert [part.text for part in parts if isinstance(part, TextDelta)] == ["Hel", "lo"]
    assert ToolCallDelta(0, "t1", "f", "") in parts
    assert isinstance(parts[-1], Finish)
    assert parts[-1].result is stream.result
    check_streamed(stream.result)
    assert list(stream) == []


def test_stream_of_text(server: Peer, client: Client) -> None:
    server.then(STREAMED, STREAMED)
    with Model(client, "a/free").stream(prompt="Hello") as stream:
        assert list(stream.text) == ["Hel", "lo"]
        check_streamed(stream.result)
    check_streamed(Model(client, "a/free").stream(prompt="Hello").read())


def test_a_stream_without_a_finish_reason_is_incomplete(server: Peer, client: Client) -> None:
    server.then(sse(delta(content="Hel")))
    stream = Model(client, "a/free").stream(prompt="Hello")
    with pytest.raises(IncompleteStreamError) as caught:
        list(stream)
    assert caught.value.partial.text == "Hel"
    assert caught.value.partial.finish_reason is None
    server.then(sse(delta(content="Hel"), {"error": {"message": "busy", "code": 500}}))
    with pytest.raises(APIStatusError, match="busy") as failed:
        Model(client, "a/free").stream(prompt="Hello").read()
    assert failed.value.partial.text == "Hel"


async def test_text_asynchronously(server: Peer, aclient: AClient) -> None:
    server.then(answer(REPLY), STREAMED, STREAMED)
    model = AModel(aclient, "a/free")
    assert (await model.generate(prompt="Hello")).text == "Hi"
    async with model.stream(prompt="Hello") as stream:
        assert [piece async for piece in stream.text] == ["Hel", "lo"]
        check_streamed(stream.result)
    parts = [part async for part in model.stream(prompt="Hello")]
    assert isinstance(parts[-1], Finish)


def vectors(*numbers: float, shuffled: bool = False) -> dict[str, Any]:
    data = [{"index": at, "embedding": [number, 0.5]} for at, number in enumerate(numbers)]
    usage = {"prompt": len(numbers), "total": len(numbers), "cost": 0.5}
    return {"model": "e", "data": data[::-1] if shuffled else data, "usage": usage}


def by_input(server: Peer, count: int) -> None:
    """Answer each request with vectors that tell its values, last one first."""

    def script(connection: Any) -> None:
        values = [int(text) for text in inputs.pop(0)]
        connection.sendall(answer(vectors(*values, shuffled=True)))

    inputs: list[list[str]] = []
    original = server.got.append

    def note(got: Got) -> None:
        inputs.append(got.json["input"])
        original(got)

    server.got = _Noting(note)
    server.then(*[script] * count)


class _Noting(list[Got]):
    def __init__(self, note: Any) -> None:
        super().__init__()
        self._note = note

    def append(self, got: Got) -> None:
        self._note(got)
        super().append(got)


def test_embed(server: Peer, client: Client) -> None:
    packed = base64.b64encode(struct.pack("<2f", 1.5, -2.0)).decode()
    server.then(answer(vectors(1)), answer({"data": [{"embedding": packed}]}), answer({"data": []}))
    model = Model(client, "e")
    result = model.embed(value="sunny")
    assert server.got[0].json == {"model": "e", "input": "sunny"}
    assert (result.vector, result.usage.input_tokens, result.cost) == ([1, 0.5], 1, 0.5)
    assert model.embed(value="x").vector == [1.5, -2.0]
    with pytest.raises(APIResponseValidationError, match="1 vectors were asked for, 0 came"):
        model.embed(value="x")


@pytest.mark.parametrize("max_parallel", [1, 3])
def test_embed_many(server: Peer, client: Client, max_parallel: int) -> None:
    by_input(server, 3)
    model = Model(client, "e")
    result = model.embed_many(values=list("12345"), max_parallel=max_parallel)
    assert [vector[0] for vector in result.vectors] == [1, 2, 3, 4, 5]
    assert sorted(len(got.json["input"]) for got in server.got) == [1, 2, 2]
    assert (result.usage.input_tokens, result.cost) == (5, 1.5)
    assert len(result.responses) == 3


def test_embed_many_of_nothing_and_of_a_text(server: Peer, client: Client) -> None:
    model = Model(client, "e")
    assert model.embed_many(values=[]).vectors == []
    assert not server.got
    with pytest.raises(ArgumentTypeError, match="use embed for one"):
        model.embed_many(values="abc")
    with pytest.raises(InvalidArgumentError, match="max_parallel"):
        model.embed_many(values=["a"], max_parallel=0)
    server.then(answer({"detail": "no"}, status=400))
    with pytest.raises(APIStatusError):
        model.embed_many(values=list("12345678"), max_parallel=1)
    assert len(server.got) == 1


async def test_embed_many_asynchronously(server: Peer, aclient: AClient) -> None:
    by_input(server, 3)
    model = AModel(aclient, "e")
    result = await model.embed_many(values=list("12345"), max_parallel=2)
    assert [vector[0] for vector in result.vectors] == [1, 2, 3, 4, 5]
    server.got = []
    server.then(answer({"detail": "no"}, status=400))
    with pytest.raises(APIStatusError):
        await model.embed_many(values=list("12345678"), max_parallel=1)
    assert len(server.got) == 1


def data_uri(width: int, height: int) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(png(width, height)).decode()


def painted(*images: Any, seed: int | None = 3) -> bytes:
    body = {"images": list(images), "seed": seed, "status": {"cost": 0.5}, "request_id": "p1"}
    return answer(body)


def test_images(server: Peer, client: Client, tmp_path: Any) -> None:
    bare = base64.b64encode(png(5, 6)).decode()
    server.then(painted(data_uri(3, 4), bare))
    result = Model(client, "a/free").images(prompt="city", n=2, size="1024x768", seed=7)
    assert server.got[0].target == "/v1/inference/a/free"
    assert server.got[0].json == {
        "prompt": "city",
        "num_images": 2,
        "width": 1024,
        "height": 768,
        "seed": 7,
    }
    first, second = result.images
    assert (first.media_type, first.width, first.height, first.seed) == ("image/png", 3, 4, 3)
    assert (second.width, second.height) == (5, 6)
    assert (result.seed, result.cost, result.request_id) == (3, 0.5, "p1")
    assert result.image is first
    assert first.save(tmp_path / "a.png").read_bytes() == png(3, 4)
    assert "PNG" not in repr(first)


def test_many_images_are_spread_with_their_own_seeds(server: Peer, client: Client) -> None:
    two = painted(data_uri(1, 1), data_uri(1, 1))
    server.then(two, two, two)
    result = Model(client, "a/free").images(prompt="city", n=5, seed=10)
    sent = sorted((got.json["seed"], got.json["num_images"]) for got in server.got)
    assert sent == [(10, 2), (12, 2), (14, 1)]
    assert result.cost == 1.5
    assert len(result.responses) == 3
    server.then(painted(data_uri(1, 1)))
    short = Model(client, "a/free").images(prompt="city", n=2)
    assert short.warnings == ("2 pictures were asked for, 1 came",)
    assert "seed" not in server.got[-1].json


def test_an_image_behind_an_address_is_fetched_without_the_key(
    server: Peer, client: Client
) -> None:
    address = server.base_url.removesuffix("/v1") + "/files/1.png?sig=x"
    server.then(painted({"url": address}), answer(png(2, 2), media="image/png"))
    result = Model(client, "a/free").images(prompt="city")
    assert "num_images" not in server.got[0].json
    assert result.images[0].data == png(2, 2)
    assert server.got[1].target == "/files/1.png?sig=x"
    assert "authorization" not in server.got[1].headers


@pytest.mark.parametrize("images", [[], None, ["***"], ["data:nothing"], [{"other": 1}]])
def test_answers_without_images(server: Peer, client: Client, images: Any) -> None:
    server.then(answer({"images": images}))
    with pytest.raises(APIResponseValidationError, match="picture"):
        Model(client, "a/free").images(prompt="city")


@pytest.mark.parametrize("given", [{"n": 0}, {"size": "1024"}, {"size": "axb"}, {"n": True}])
def test_bad_numbers_and_sizes(client: Client, given: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError):
        Model(client, "a/free").images(prompt="city", **given)


async def test_images_asynchronously(server: Peer, aclient: AClient) -> None:
    two = painted(data_uri(1, 1), data_uri(1, 1))
    server.then(two, two)
    result = await AModel(aclient, "a/free").images(prompt="city", n=4, seed=1)
    assert len(result.images) == 4
    assert sorted(got.json["seed"] for got in server.got) == [1, 3]
    assert json.loads(json.dumps([image.width for image in result.images])) == [1] * 4


def test_the_result_of_a_stream_that_failed(server: Peer, client: Client) -> None:
    server.then(sse({"choices": [{"delta": {"content": "Hel"}}]}, done=False))
    stream = Model(client, "m").stream(prompt="x")
    assert repr(stream) == "<TextStream: not started>"
    with pytest.raises(IncompleteStreamError) as caught:
        list(stream)
    assert repr(stream) == "<TextStream: failed>"
    with pytest.raises(SDKError, match="the stream failed, so there is no result: ") as told:
        _ = stream.result
    assert told.value.__cause__ is caught.value
    assert list(stream) == []


def test_the_result_of_a_stream_that_was_closed(server: Peer, client: Client) -> None:
    server.then(sse({"choices": [{"delta": {"content": "Hel"}}]}))
    with Model(client, "m").stream(prompt="x") as stream:
        assert repr(stream) == "<TextStream: open>"
    with pytest.raises(SDKError, match="closed before its end"):
        _ = stream.result
    assert list(stream) == []


@pytest.mark.parametrize("value", [["a"], ["a", "b"], None, 5, b"a"])
def test_embed_takes_one_text(server: Peer, client: Client, value: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="must be a str, found ") as caught:
        Model(client, "e").embed(value=value)
    assert ("embed_many" in str(caught.value)) == isinstance(value, list)
    assert not server.got


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (b"ab", "`values` must be a list or another iterable of str, found bytes"),
        ({"a": 1}, "found dict"),
        (None, "found None"),
        (["a", 5], r"`values\[1\]` must be a str, found int"),
        ("ab", "found one str; use embed for one"),
    ],
)
def test_embed_many_takes_texts(server: Peer, client: Client, values: Any, words: str) -> None:
    with pytest.raises(ArgumentTypeError, match=words):
        Model(client, "e").embed_many(values=values)
    assert not server.got


def test_embed_many_takes_any_iterable(server: Peer, client: Client) -> None:
    server.then(answer({"data": [{"embedding": [1.0], "index": 0}]}))
    found = Model(client, "e").embed_many(values=(text for text in ["a"]))
    assert found.vectors == [[1.0]]
