"""Embeddings: one value, many values over several requests, and what came before a failure."""

from __future__ import annotations

import asyncio
import base64
import pickle
import struct
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeAlias

import pytest

from codegen.runtime.client.errors import (
    APIResponseValidationError,
    APIStatusError,
    ArgumentTypeError,
    InvalidArgumentError,
)
from codegen.runtime.client.objects.embedding.aio import AsyncEmbedding
from codegen.runtime.client.objects.embedding.sync import SyncEmbedding
from codegen.runtime.client.objects.parallel import run_async, run_sync
from codegen.runtime.client.objects.results import PartialEmbeddings
from codegen.runtime.client.objects.spec import ArgumentSpec, MethodSpec
from codegen.runtime.client.operation import Json, Operation
from codegen.runtime.client.options import CallOptions
from tests.runtime.kit import AClient, BadRequestError, Client, FakeClock, Got, Peer, answer

ANYTHING = Json[Any]("types", "Anything")
COMMON = (
    ("id", "/id"),
    ("model", "/model"),
    ("usage", "/usage"),
    ("input_tokens", "/usage/prompt"),
    ("total_tokens", "/usage/total"),
    ("cost", "/usage/cost"),
)
EMBED: Operation[Any] = Operation("POST", ("/embed",), ANYTHING, body="json", retry="safe")


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


class Model(SyncEmbedding):
    _kind = "image"

    def embed(self, **given: Any) -> Any:
        return self._embed(EMBED_ONE, given, CallOptions())

    def embed_many(self, **given: Any) -> Any:
        return self._embed_many(EMBED_MANY, given, CallOptions())


class AModel(AsyncEmbedding):
    _kind = "image"

    async def embed_many(self, **given: Any) -> Any:
        return await self._embed_many(EMBED_MANY, given, CallOptions())


def vectors(*numbers: float, shuffled: bool = False) -> dict[str, Any]:
    data = [{"index": at, "embedding": [number, 0.5]} for at, number in enumerate(numbers)]
    usage = {"prompt": len(numbers), "total": len(numbers), "cost": 0.5}
    return {"model": "e", "data": data[::-1] if shuffled else data, "usage": usage}


def by_input(got: Got) -> bytes:
    """Answer with vectors that tell the values, last one first."""
    return answer(vectors(*[int(text) for text in got.json["input"]], shuffled=True))


Run: TypeAlias = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, server: Peer, clock: FakeClock) -> Run:
    """Call `embed_many` of either client."""

    def sync(**given: Any) -> Any:
        with Client(api_key="k", base_url=server.base_url, clock=clock) as client:
            return Model(client, "e").embed_many(**given)

    def awaited(**given: Any) -> Any:
        async def inner() -> Any:
            async with AClient(api_key="k", base_url=server.base_url, clock=clock) as client:
                return await AModel(client, "e").embed_many(**given)

        return asyncio.run(inner())

    return sync if request.param == "sync" else awaited


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
def test_embed_many(server: Peer, run: Run, max_parallel: int) -> None:
    server.reply = by_input
    result = run(values=list("12345"), max_parallel=max_parallel)
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


def inputs(server: Peer) -> list[str]:
    return ["".join(got.json["input"]) for got in server.got]


def refusing(*parts: str, status: int = 400) -> Callable[[Got], bytes]:
    """Refuse the requests with these values, answer all others."""

    def reply(got: Got) -> bytes:
        if "".join(got.json["input"]) in parts:
            return answer({"detail": "no"}, status=status)
        return by_input(got)

    return reply


@pytest.mark.parametrize("max_parallel", [1, 3])
def test_a_failed_part_is_repeated_alone(server: Peer, run: Run, max_parallel: int) -> None:
    failures = iter([answer({}, status=500), answer({}, status=429)])
    server.reply = lambda got: (
        next(failures, None) or by_input(got) if got.json["input"] == ["3", "4"] else by_input(got)
    )
    result = run(values=list("12345"), max_parallel=max_parallel)
    assert [vector[0] for vector in result.vectors] == [1, 2, 3, 4, 5]
    assert sorted(inputs(server)) == ["12", "34", "34", "34", "5"]


def test_what_came_before_a_part_failed(server: Peer, run: Run) -> None:
    server.reply = refusing("34")
    with pytest.raises(BadRequestError) as caught:
        run(values=list("123456789"), max_parallel=1)
    assert inputs(server) == ["12", "34"]
    partial = caught.value.partial
    assert isinstance(partial, PartialEmbeddings)
    assert partial.vectors == {0: [1, 0.5], 1: [2, 0.5]}
    assert partial.missing == (2, 3, 4, 5, 6, 7, 8)
    assert (partial.usage.input_tokens, partial.cost) == (2, 0.5)
    assert len(partial.responses) == 1
    assert "1 of 5 requests succeeded; `partial`" in str(caught.value)
    assert "detail" in str(caught.value.body)


def test_only_what_is_missing_is_asked_for_again(server: Peer, run: Run) -> None:
    server.reply = refusing("34")
    values = list("123456")
    with pytest.raises(BadRequestError) as caught:
        run(values=values, max_parallel=1)
    partial = caught.value.partial
    server.reply = by_input
    rest = run(values=[values[at] for at in partial.missing])
    found = partial.vectors | dict(zip(partial.missing, rest.vectors, strict=True))
    assert [found[at][0] for at in range(6)] == [1, 2, 3, 4, 5, 6]


def test_what_is_under_way_is_finished_and_nothing_new_begins() -> None:
    failing: list[threading.Thread] = []
    both = threading.Barrier(2, timeout=20)

    def call(item: int) -> str:
        if item == 0:
            failing.append(threading.current_thread())
        both.wait()
        if item == 0:
            raise ValueError("no")
        failing[0].join(20)  # over, so the failure is known
        return f"result {item}"

    outcomes = run_sync(call, range(9), 2)
    assert outcomes.done == {1: "result 1"}
    assert list(outcomes.failed) == [0]
    with pytest.raises(ValueError, match="no"):
        outcomes.settle(lambda _: None)


async def test_the_same_asynchronously() -> None:
    failing: list[asyncio.Task[Any]] = []
    other = asyncio.Event()

    async def call(item: int) -> str:
        if item == 0:
            task = asyncio.current_task()
            assert task is not None
            failing.append(task)
            await other.wait()
            raise ValueError("no")
        other.set()
        await asyncio.wait(failing)
        return f"result {item}"

    outcomes = await run_async(call, range(9), 2)
    assert outcomes.done == {1: "result 1"}
    assert list(outcomes.failed) == [0]


class Stop(BaseException):
    """Ends a program, as `SystemExit` does."""


async def test_what_ends_the_program_ends_all_requests() -> None:
    other, ended = asyncio.Event(), list[int]()

    async def call(item: int) -> None:
        if item == 0:
            await other.wait()
            raise Stop
        other.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(item)

    with pytest.raises(Stop):
        await asyncio.wait_for(run_async(call, range(9), 2), 20)
    assert ended == [1]


def test_what_ends_the_program_passes_through_threads() -> None:
    def call(item: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        run_sync(call, range(9), 2)


def test_the_first_failure_is_raised_when_all_fail(server: Peer, run: Run) -> None:
    server.reply = refusing("12", "34", "5")
    with pytest.raises(BadRequestError) as caught:
        run(values=list("12345"), max_parallel=3)
    partial = caught.value.partial
    assert (partial.vectors, partial.missing, partial.cost) == ({}, (0, 1, 2, 3, 4), 0.0)


def test_the_error_of_a_single_request_has_what_is_missing(server: Peer, run: Run) -> None:
    server.reply = refusing("12")
    with pytest.raises(BadRequestError) as caught:
        run(values=["1", "2"])
    assert caught.value.partial.missing == (0, 1)
    assert "requests succeeded" not in str(caught.value)


def test_the_error_survives_pickling_with_what_came(server: Peer, run: Run) -> None:
    server.reply = refusing("34")
    with pytest.raises(BadRequestError) as caught:
        run(values=list("1234"), max_parallel=1)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.partial.vectors == caught.value.partial.vectors
    assert again.partial.missing == (2, 3)
    assert str(again) == str(caught.value)


def test_a_wrong_number_of_vectors_names_the_request(server: Peer, run: Run) -> None:
    server.reply = lambda got: (
        answer(vectors(7)) if got.json["input"] == ["3", "4"] else by_input(got)
    )
    with pytest.raises(APIResponseValidationError) as caught:
        run(values=list("12345"), max_parallel=1)
    assert caught.value.message == (
        "2 vectors were asked for, 1 came for values[2:4], request 2 of 3"
    )
    assert caught.value.partial.missing == (2, 3, 4)


def test_warnings_of_all_requests(server: Peer, run: Run) -> None:
    server.reply = lambda got: answer(vectors(*map(int, got.json["input"])) | {"model": "other"})
    result = run(values=list("1234"))
    assert result.warnings == ("asked for model 'e', answered by 'other'",)


def test_an_interrupt_ends_what_has_not_begun(
    server: Peer, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, waiting = threading.Event(), threading.Event()

    class Interrupted(SimpleQueue[Any]):
        """The place where the caller waits."""

        def get(self, block: bool = True, timeout: float | None = None) -> Any:
            assert waiting.wait(20)
            raise KeyboardInterrupt

    def reply(got: Got) -> bytes:
        if len(server.got) == 2:
            waiting.set()
        assert held.wait(20)
        return by_input(got)

    server.reply = reply
    monkeypatch.setattr("queue.SimpleQueue", Interrupted)
    before = set(threading.enumerate())
    with pytest.raises(KeyboardInterrupt):
        Model(client, "e").embed_many(values=list("123456789"), max_parallel=2)
    held.set()
    for thread in set(threading.enumerate()) - before:
        thread.join(20)
    assert sorted(inputs(server)) == ["12", "34"]


async def test_a_cancellation_ends_all_requests(server: Peer, aclient: AClient) -> None:
    loop, both, held = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

    def reply(got: Got) -> bytes:
        if len(server.got) == 2:
            loop.call_soon_threadsafe(both.set)
        held.wait(20)
        return by_input(got)

    server.reply = reply
    call = AModel(aclient, "e").embed_many(values=list("123456789"), max_parallel=2)
    task = asyncio.ensure_future(call)
    try:
        await asyncio.wait_for(both.wait(), 20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}
    finally:
        held.set()
    assert sorted(inputs(server)) == ["12", "34"]


def test_what_is_wrong_with_the_arguments_of_a_part_is_no_api_error(server: Peer, run: Run) -> None:
    with pytest.raises(InvalidArgumentError, match="max_parallel"):
        run(values=["a"], max_parallel=0)
    assert not server.got


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
