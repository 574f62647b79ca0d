"""Calls of tools in streams: split and cut anywhere, left early, interrupted; over loopback."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncIterable, Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.runtime.client.errors import (
    APIConnectionError,
    APIStatusError,
    IncompleteStreamError,
    SDKError,
)
from codegen.runtime.client.objects.text.events import (
    Finish,
    TextDelta,
    TextEvent,
    ToolInputEnd,
    ToolInputStart,
)
from codegen.runtime.client.objects.text.results import Step, TextResult
from codegen.runtime.client.objects.tools.results import ToolCall, ToolResult
from tests.runtime.kit import AClient, Client, Peer, answer, drop, sse, wait_until_it_reads
from tests.runtime.text_kit import AModel, Model, call, delta, folded, piece, reply, streamed

EVENTS = (
    delta(who="model", says=None, asks=None),
    delta(says="Let me sée."),
    piece("", "t1", "f", 0, type=None),
    piece('{"city": "U', at=0),
    piece("", "t2", None, 1),
    delta(asks=[{"at": 1, "ref": None, "fn": {"name": None, "args": "{}"}}]),
    piece('lm", "n": ', at=0),
    piece("", at=1, name="g"),
    piece('{"x": 1}', ref="t1"),
    delta(asks=[{"ref": "", "fn": {"name": "h", "args": {"whole": True}}}]),
    delta(says="", why="tool_calls"),
    {"id": "s", "choices": None, "usage": {"prompt": 1, "completion": 2, "total": 3}},
    piece("}", at=0),
)
"""Interleaved calls; names and ids that are late, null, empty or missing; a piece after the end."""
STREAM = sse(*EVENTS)
DONE = STREAM.index(b"data: [DONE]\n\n") + len(b"data: [DONE]\n\n")
"""The stream is over when this many bytes came."""
BODY = STREAM.index(b"\r\n\r\n") + 4


def sending(*pieces: bytes) -> Callable[[socket.socket], None]:
    """Send bytes, one piece after another, then wait for the next request."""

    def script(connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for one in pieces:
            connection.sendall(one)

    return script


def cut(at: int) -> Callable[[socket.socket], None]:
    """Send the beginning of the stream and close the connection."""

    def script(connection: socket.socket) -> None:
        connection.sendall(STREAM[:at])
        drop(connection)

    return script


def check(events: Sequence[TextEvent], result: TextResult) -> None:
    """Check what the stream brings, however it came."""
    third = [event.id for event in events if isinstance(event, ToolInputStart)][2]
    f = ToolCall("t1", "f", '{"city": "Ulm", "n": {"x": 1}}')
    g = ToolCall("t2", "g", "{}")
    h = ToolCall(third, "h", '{"whole": true}')
    calls = (f, g, h)
    text, *rest = folded(events)
    assert text == TextDelta("Let me sée.")
    assert rest[:3] == [[one.id, one.name, one.arguments] for one in calls]
    assert rest[3:-2] == [event for one in calls for event in (ToolInputEnd(one.id), one)]
    assert isinstance(events[-2], Step)
    assert isinstance(events[-1], Finish)
    assert result.tool_calls == calls
    assert (result.text, result.finish_reason) == ("Let me sée.", "tool_calls")
    assert result.usage.total_tokens == 3


def read(server: Peer, client: Client, *pieces: bytes) -> None:
    server.then(sending(*pieces))
    stream = Model(client, "a/free").stream(prompt="x")
    check(list(stream), stream.result)


async def aread(server: Peer, aclient: AClient, *pieces: bytes) -> None:
    server.then(sending(*pieces))
    stream = AModel(aclient, "a/free").stream(prompt="x")
    check([event async for event in stream], stream.result)


def test_split_at_every_byte(server: Peer, client: Client) -> None:
    for at in range(BODY, len(STREAM)):
        read(server, client, STREAM[:at], STREAM[at:])


async def test_split_at_every_byte_asynchronously(server: Peer, aclient: AClient) -> None:
    for at in range(BODY, len(STREAM), 3):
        await aread(server, aclient, STREAM[:at], STREAM[at:])


@pytest.mark.parametrize("size", [1, 2, 7])
async def test_small_pieces(server: Peer, client: Client, aclient: AClient, size: int) -> None:
    pieces = [STREAM[at : at + size] for at in range(0, len(STREAM), size)]
    read(server, client, *pieces)
    await aread(server, aclient, *pieces)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(BODY, len(STREAM)), max_size=12))
def test_any_pieces(server: Peer, client: Client, cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(STREAM)]
    pieces = [STREAM[low:high] for low, high in pairwise(edges)]
    read(server, client, *pieces)


def collect(stream: Iterable[TextEvent], events: list[TextEvent]) -> None:
    """Read to the end or a failure; what came stays in the list."""
    for event in stream:
        events.append(event)  # noqa: PERF402


async def acollect(stream: AsyncIterable[TextEvent], events: list[TextEvent]) -> None:
    async for event in stream:
        events.append(event)  # noqa: PERF401


def check_broken(error: APIConnectionError, events: Sequence[TextEvent], at: int) -> None:
    assert not any(isinstance(event, ToolCall | ToolInputEnd | Step) for event in events), at
    text = "".join(event.text for event in events if isinstance(event, TextDelta))
    if isinstance(error, IncompleteStreamError):
        assert error.partial.text == text
        assert error.partial.tool_calls == ()
        assert error.partial.steps == ()
    else:
        assert not events, at


def test_cut_at_every_byte(server: Peer, client: Client) -> None:
    """Before the end is announced no call counts as whole; afterwards all do."""
    model = Model(client.with_options(max_retries=0), "a/free")
    broken = 0
    for at in range(1, len(STREAM)):
        server.then(cut(at))
        events: list[TextEvent] = []
        stream = model.stream(prompt="x")
        try:
            collect(stream, events)
        except APIConnectionError as error:
            broken += 1
            check_broken(error, events, at)
        else:
            assert at >= DONE
            check(events, stream.result)
    assert broken >= DONE - 1


async def test_cut_asynchronously(server: Peer, aclient: AClient) -> None:
    model = AModel(aclient.with_options(max_retries=0), "a/free")
    for at in range(5, DONE - 1, 7):
        server.then(cut(at))
        events: list[TextEvent] = []
        with pytest.raises(APIConnectionError) as caught:
            await acollect(model.stream(prompt="x"), events)
        check_broken(caught.value, events, at)


def test_a_stream_that_ends_without_a_word_but_with_a_reason(server: Peer, client: Client) -> None:
    server.then(sse(*EVENTS, done=False))
    stream = Model(client, "a/free").stream(prompt="x")
    check(list(stream), stream.result)


def test_a_call_whose_arguments_parse_is_not_over(server: Peer, client: Client) -> None:
    server.then(sse(piece('{"a": 1}', "t1", "f", 0), done=True))
    stream = Model(client, "a/free").stream(prompt="x")
    events: list[TextEvent] = []
    with pytest.raises(IncompleteStreamError) as caught:
        collect(stream, events)
    assert caught.value.partial.tool_calls == ()


def weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


WANTS = streamed(reply("So:", call("weather", '{"city": "Ulm"}'), why="tool_calls"))
SAYS = streamed(reply("Sun."))


async def test_events_over_two_steps(server: Peer, client: Client, aclient: AClient) -> None:
    server.then(WANTS, SAYS, WANTS, SAYS)
    given_: dict[str, Any] = {"prompt": "x", "tools": [weather], "max_steps": 3}
    events = list(Model(client, "a/free").stream(**given_))
    kinds = [type(event).__name__ for event in events]
    assert list(dict.fromkeys(kinds)) == [
        "TextDelta",
        "ToolInputStart",
        "ToolInputDelta",
        "ToolInputEnd",
        "ToolCall",
        "ToolResult",
        "Step",
        "Finish",
    ]
    steps = [at for at, kind in enumerate(kinds) if kind == "Step"]
    assert kinds[steps[0] - 1] == "ToolResult"
    assert kinds[steps[0] + 1 :] == ["TextDelta"] * 4 + ["Step", "Finish"]
    stream = AModel(aclient, "a/free").stream(**given_)
    assert kinds == [type(event).__name__ async for event in stream]
    assert "".join([event.text for event in events if isinstance(event, TextDelta)]) == "So:Sun."
    assert stream.result.text == "Sun."


async def test_results_are_told_as_they_come(
    server: Peer, client: Client, aclient: AClient
) -> None:
    """The slow tool ends only when the result of the quick one has been read."""
    gate = threading.Event()

    def slow() -> str:
        """Wait for the other."""
        return str(gate.wait(10))

    def quick() -> str:
        """Return at once."""
        return "quick"

    asks = streamed(reply(None, call("slow", ref="a"), call("quick", ref="b")))
    server.then(asks, SAYS, asks, SAYS)
    given_: dict[str, Any] = {"prompt": "x", "tools": [slow, quick], "max_steps": 2}
    found: list[str] = []

    def note(event: TextEvent) -> None:
        if isinstance(event, ToolResult):
            found.append(f"{event.id}: {event.text}")
            gate.set()

    plain = Model(client, "a/free").stream(**given_)
    for event in plain:
        note(event)
    gate.clear()
    awaited = AModel(aclient, "a/free").stream(**given_)
    async for event in awaited:
        note(event)
    assert found == ["b: quick", "a: True"] * 2
    for result in (plain.result, awaited.result):
        assert [item.id for item in result.steps[0].tool_results] == ["a", "b"]
    for body in (server.got[1].json, server.got[3].json):
        assert [item["for"] for item in body["messages"] if item["who"] == "tool"] == ["a", "b"]


async def test_a_failure_in_a_later_step(server: Peer, client: Client, aclient: AClient) -> None:
    broken = sse(delta(says="Su"), piece("{}", "t2", "weather", 0), done=False)
    refused = answer({"detail": "no"}, status=400)
    given_: dict[str, Any] = {"prompt": "x", "tools": [weather], "max_steps": 3}
    for last, kind, text, steps in (
        (broken, IncompleteStreamError, "Su", 1),
        (refused, APIStatusError, "So:", 1),
    ):
        server.then(WANTS, last, WANTS, last)
        stream = Model(client, "a/free").stream(**given_)
        with pytest.raises(kind) as caught:
            stream.read()
        with pytest.raises(kind) as acaught:
            await AModel(aclient, "a/free").stream(**given_).read()
        for error in (caught.value, acaught.value):
            assert error.partial.text == text
            assert len(error.partial.steps) == steps
            assert error.partial.steps[0].tool_results[0].text == "sunny in Ulm"
        assert caught.value.partial.tool_calls == (
            () if last is broken else caught.value.partial.steps[0].tool_calls
        )
        with pytest.raises(SDKError, match="the stream failed"):
            _ = stream.result


def endless(connection: socket.socket) -> None:
    """Begin a stream and wait until the other side closes the connection."""
    head, _, _ = sse(delta(says="Hel"), done=False).partition(b"0\r\n\r\n")
    connection.sendall(head)
    while connection.recv(1024):
        pass
    raise OSError("closed by the other side")


def gone(server: Peer, wait: float = 10) -> bool:
    """Wait until the peer sees that a connection was closed."""
    for thread in list(server._threads):  # pyright: ignore[reportPrivateUsage]
        if thread is not server._threads[0]:  # pyright: ignore[reportPrivateUsage]
            thread.join(wait)
            if thread.is_alive():
                return False
    return True


def test_leaving_early_closes_the_connection(server: Peer, client: Client) -> None:
    server.then(endless)
    with Model(client, "a/free").stream(prompt="x") as stream:
        assert next(stream) == TextDelta("Hel")
    assert gone(server)
    assert list(stream) == []


async def test_leaving_early_asynchronously(server: Peer, aclient: AClient) -> None:
    server.then(endless)
    async with AModel(aclient, "a/free").stream(prompt="x") as stream:
        assert await anext(stream) == TextDelta("Hel")
    assert await asyncio.to_thread(gone, server)
    assert [event async for event in stream] == []


async def test_cancelling_closes_the_connection(server: Peer, aclient: AClient) -> None:
    server.then(endless)
    begun = asyncio.Event()
    stream = AModel(aclient, "a/free").stream(prompt="x")

    async def follow() -> None:
        async for _ in stream:
            begun.set()

    task = asyncio.create_task(follow())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(gone, server)
    assert repr(stream) == "<AsyncTextStream: closed>"
    with pytest.raises(SDKError, match="closed before its end"):
        _ = stream.result


def test_an_interrupt_closes_the_connection(
    server: Peer, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.then(endless)
    stream = Model(client, "a/free").stream(prompt="x")
    assert next(stream) == TextDelta("Hel")

    def interrupted(*_: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr("codegen.runtime.client.events.EventReader.take", interrupted)
    with pytest.raises(KeyboardInterrupt):
        next(stream)
    assert gone(server)
    assert repr(stream) == "<TextStream: closed>"


def test_an_interrupt_in_a_tool_passes(server: Peer, client: Client) -> None:
    def interrupt() -> str:
        """Stop everything."""
        raise KeyboardInterrupt

    asks = reply(None, call("interrupt", ref="a"))
    server.then(streamed(asks), answer(asks))
    model = Model(client, "a/free")
    stream = model.stream(prompt="x", tools=[interrupt], max_steps=2)
    with pytest.raises(KeyboardInterrupt):
        list(stream)
    assert repr(stream) == "<TextStream: closed>"
    with pytest.raises(KeyboardInterrupt):
        model.generate(prompt="x", tools=[interrupt], max_steps=2)
    assert len(server.got) == 2


def test_leaving_while_tools_run_keeps_others_from_beginning(server: Peer, client: Client) -> None:
    ran: list[str] = []

    def first() -> str:
        """Run."""
        ran.append("first")
        return "1"

    def second() -> str:
        """Must not run."""
        ran.append("second")
        return "2"

    server.then(streamed(reply(None, call("first", ref="a"), call("second", ref="b"))))
    given_: dict[str, Any] = {"tools": [first, second], "max_steps": 2, "max_parallel": 1}
    with Model(client, "a/free").stream(prompt="x", **given_) as stream:
        for event in stream:
            if isinstance(event, ToolResult):
                break
    assert ran == ["first"]
    assert list(stream) == []
    assert len(server.got) == 1


def test_leaving_does_not_wait_for_tools(server: Peer, client: Client) -> None:
    gate = threading.Event()
    ran: list[str] = []

    def work(name: str) -> str:
        """Return at once, or wait."""
        ran.append(name)
        return name if name == "a" else str(gate.wait(10))

    calls = [call("work", f'{{"name": "{name}"}}', name) for name in "abcd"]
    server.then(streamed(reply(None, *calls)))
    given_: dict[str, Any] = {"tools": [work], "max_steps": 2, "max_parallel": 2}
    with Model(client, "a/free").stream(prompt="x", **given_) as stream:
        assert any(isinstance(event, ToolResult) for event in stream)
    gate.set()
    for thread in threading.enumerate():
        if thread.name.startswith("tool"):
            thread.join(10)
    assert "d" not in ran
    assert list(stream) == []


async def test_leaving_while_tools_run_asynchronously(server: Peer, aclient: AClient) -> None:
    stopped = asyncio.Event()

    async def quick() -> str:
        """Return at once."""
        return "1"

    async def slow() -> str:
        """Wait until cancelled."""
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()
        return "2"

    server.then(streamed(reply(None, call("slow", ref="a"), call("quick", ref="b"))))
    stream = AModel(aclient, "a/free").stream(prompt="x", tools=[slow, quick], max_steps=2)
    async with stream:
        async for event in stream:
            if isinstance(event, ToolResult):
                assert event.name == "quick"
                break
    assert stopped.is_set()
    assert len(server.got) == 1


async def test_cancelling_while_tools_run(server: Peer, aclient: AClient) -> None:
    begun, stopped = asyncio.Event(), asyncio.Event()

    async def slow() -> str:
        """Wait until cancelled."""
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()
        return "2"

    server.then(answer(reply(None, call("slow"))), streamed(reply(None, call("slow"))))
    model = AModel(aclient, "a/free")
    for work in (
        model.generate(prompt="x", tools=[slow], max_steps=2),
        model.stream(prompt="x", tools=[slow], max_steps=2).read(),
    ):
        begun.clear()
        stopped.clear()
        task = asyncio.ensure_future(work)
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert stopped.is_set()


async def test_a_hook_that_raises_in_a_stream(
    server: Peer, client: Client, aclient: AClient
) -> None:
    class Oops(Exception):
        pass

    def raises(_: Any) -> bool:
        raise Oops("no more")

    server.then(SAYS, SAYS)
    stream = Model(client, "a/free").stream(prompt="x", stop_when=raises)
    with pytest.raises(Oops):
        list(stream)
    assert repr(stream) == "<TextStream: failed>"
    with pytest.raises(SDKError, match="no result: no more") as told:
        _ = stream.result
    assert isinstance(told.value.__cause__, Oops)
    assert list(stream) == []
    with pytest.raises(Oops):
        await AModel(aclient, "a/free").stream(prompt="x", on_step=raises).read()


def test_closing_from_another_thread_ends_the_wait(server: Peer, client: Client) -> None:
    server.then(endless)
    stream = Model(client, "a/free").stream(prompt="x")
    assert next(stream) == TextDelta("Hel")
    rest: list[TextEvent] = []
    reader = threading.Thread(target=lambda: rest.extend(stream))
    reader.start()
    wait_until_it_reads(reader)
    stream.close()
    reader.join(10)
    assert not reader.is_alive()
    assert rest == []
    assert gone(server)
    with pytest.raises(SDKError, match="closed before its end"):
        _ = stream.result


async def test_closing_from_another_task_ends_the_wait(server: Peer, aclient: AClient) -> None:
    server.then(endless)
    stream = AModel(aclient, "a/free").stream(prompt="x")
    assert await anext(stream) == TextDelta("Hel")

    async def follow() -> list[TextEvent]:
        return [event async for event in stream]

    reader = asyncio.create_task(follow())
    await asyncio.sleep(0)
    await stream.aclose()
    assert await asyncio.wait_for(reader, 10) == []
    assert await asyncio.to_thread(gone, server)
    with pytest.raises(SDKError, match="closed before its end"):
        _ = stream.result


def test_a_hook_may_close_the_stream(server: Peer, client: Client) -> None:
    server.then(WANTS)
    streams: list[Any] = []

    def stop(step: Step) -> None:
        streams[0].close()

    stream = Model(client, "a/free").stream(prompt="x", tools=[weather], max_steps=3, on_step=stop)
    streams.append(stream)
    assert not any(isinstance(event, Finish) for event in stream)
    assert len(server.got) == 1
    assert repr(stream) == "<TextStream: closed>"
