"""What notebooks show: short, and enough to know what one has."""

from __future__ import annotations

from typing import Any

from codegen.runtime.client.brief import brief
from codegen.runtime.client.lazy import Deferred
from codegen.runtime.client.models import WireModel
from codegen.runtime.client.objects.results import (
    EmbedManyResult,
    EmbedResult,
    GeneratedImage,
    ImageResult,
    ResponseFacts,
    Usage,
)
from codegen.runtime.client.operation import Events, Json, Operation, Paging
from codegen.runtime.client.options import RetryPolicy, Timeout
from codegen.runtime.client.resource import AsyncResource, SyncResource, streamed
from tests.runtime.kit import AClient, Chunk, Client, Item, Peer, answer, sse
from tests.runtime.test_pure import png

CHAT: Operation[Any] = Operation("POST", ("/chat",), Json("types", "Completion"), body="json")
EVENTS: Events[Chunk] = Events("types", "Chunk", "[DONE]", "/error")
ITEMS: Operation[Any] = Operation("GET", ("/items",), Json("", "dict"))
PAGES: Paging[Item] = Paging("cursor", "/data", "/last", "after")


class Chat(SyncResource):
    def create(self) -> Any:
        return self._stream(CHAT, EVENTS, {"stream": True})

    def list(self) -> Any:
        return self._page(ITEMS, PAGES, {})


class AsyncChat(AsyncResource):
    def list(self) -> Any:
        return self._page(ITEMS, PAGES, {})


class Vector(WireModel):
    embedding: list[float]
    image: str
    parts: list[WireModel] = []


def test_brief() -> None:
    assert brief("x" * 200) == repr("x" * 200)
    assert brief("x" * 5000) == f"{'x' * 60!r}...<5,000 characters>"
    assert brief(b"x" * 5523) == "<5,523 bytes>"
    assert brief([0.5] * 1024) == "<1,024 floats>"
    assert brief([1] * 9) == "<9 ints>"
    assert brief([1, 2.5]) == "[1, 2.5]"
    assert brief([[0.5] * 9, [0.5] * 9]) == "[<9 floats>, <9 floats>]"
    assert brief(tuple("abcdefghijkl")) == "('a', 'b', 'c', ... 9 more)"
    assert brief((1,)) == "(1,)"
    assert brief({"a": b"x" * 99}) == "{'a': <99 bytes>}"


def test_models_are_shortened_and_dumped_whole() -> None:
    found = Vector(embedding=[0.5] * 1024, image="data:" + "A" * 9000)
    assert "embedding=<1,024 floats>" in repr(found)
    assert "...<9,005 characters>" in repr(found)
    assert len(repr(found)) < 300
    assert len(str(found)) < 300
    assert found.model_dump()["embedding"] == [0.5] * 1024
    assert len(repr(Vector(embedding=[], image="", parts=[found] * 200))) < 1200


def test_results_are_short() -> None:
    facts = ResponseFacts(id="1", body=Vector(embedding=[0.5] * 1024, image="A" * 9000))
    one = EmbedResult([0.5] * 1024, Usage(raw={"x": 1}), 0.1, facts)
    assert repr(one).startswith("EmbedResult(vector=<1,024 floats>, usage=Usage(")
    many = EmbedManyResult([[0.5] * 1024] * 3, Usage(), None, (facts, facts))
    picture = GeneratedImage(png(3, 2), "image/png", 3, 2)
    images = ImageResult((picture,), 1, None, None, facts, (facts,) * 5)
    assert "data=<" in repr(picture)
    for result in (one, many, images):
        assert len(repr(result)) < 900
        assert "body" not in repr(result)


def test_pictures_show_themselves() -> None:
    data = png(3, 2)
    picture = GeneratedImage(data, "image/png", 3, 2)
    assert picture._repr_png_() == data  # pyright: ignore[reportPrivateUsage]
    assert picture._repr_jpeg_() is None  # pyright: ignore[reportPrivateUsage]
    other = GeneratedImage(b"\xff\xd8", "image/jpeg", None, None)
    assert other._repr_jpeg_() == b"\xff\xd8"  # pyright: ignore[reportPrivateUsage]
    assert other._repr_png_() is None  # pyright: ignore[reportPrivateUsage]


def test_resources_and_streams(server: Peer, client: Client) -> None:
    chat = Chat(client)
    assert repr(chat) == f"<Chat of {client!r}: create, list>"
    event: dict[str, Any] = {"id": "1", "choices": []}
    server.then(sse(event, event))
    stream = chat.create()
    assert repr(stream) == "<Stream of Chunk: 0 events read, open>"
    next(stream)
    assert repr(stream) == "<Stream of Chunk: 1 events read, open>"
    list(stream)
    assert repr(stream) == "<Stream of Chunk: 2 events read, ended>"
    server.then(sse(event))
    with chat.create() as cut:
        pass
    assert repr(cut) == "<Stream of Chunk: 0 events read, closed>"


def test_pages_and_unread_answers(server: Peer, client: Client, aclient: AClient) -> None:
    server.then(answer({"data": [1, 2], "last": "x"}), answer({"data": [3]}), sse())
    assert repr(Chat(client).list()) == "<SyncPage of 2 items, another page follows>"
    assert repr(Chat(client).list()) == "<SyncPage of 1 items, the last page>"
    assert "`async for`" in repr(AsyncChat(aclient).list())
    with streamed(Chat(client).create)() as response:
        assert repr(response) == "<StreamedResponse 200, body not read>"


def test_help_describes_every_field() -> None:
    for name in Timeout.__dataclass_fields__:
        assert f"    {name}: " in (Timeout.__doc__ or "")
    for name in RetryPolicy.__dataclass_fields__:
        assert f"    {name}: " in (RetryPolicy.__doc__ or "")


def test_a_deferred_object_lists_its_names() -> None:
    deferred = Deferred(lambda: Usage(1))
    assert {"input_tokens", "total_tokens"} <= set(dir(deferred))


def test_what_lies_deep_is_left_out() -> None:
    value: list[object] = []
    for _ in range(5_000):
        value = [value]
    assert brief(value).count("[") < 12
    assert brief({"a": {"b": [1]}}) == "{'a': {'b': [1]}}"
