from __future__ import annotations

import asyncio
import contextvars
import copy
import json
import pickle
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from codegen.runtime.client.errors import (
    APIError,
    ArgumentTypeError,
    InvalidArgumentError,
    ToolError,
)
from codegen.runtime.client.objects.tools.aio import arun_tools
from codegen.runtime.client.objects.tools.output import output_text
from codegen.runtime.client.objects.tools.results import ToolCall, ToolResult
from codegen.runtime.client.objects.tools.sync import run_tools
from codegen.runtime.client.objects.tools.tool import Tool
from codegen.runtime.client.objects.tools.toolbox import Toolbox


def call(name: str, /, **arguments: Any) -> ToolCall:
    return ToolCall(f"id-{name}", name, json.dumps(arguments))


def results(found: Iterator[tuple[int, ToolResult]]) -> list[ToolResult]:
    return [result for _, result in sorted(found, key=lambda pair: pair[0])]


async def collect(found: AsyncIterator[tuple[int, ToolResult]]) -> list[ToolResult]:
    pairs = [pair async for pair in found]
    return [result for _, result in sorted(pairs, key=lambda pair: pair[0])]


Both = Callable[..., list[ToolResult]]


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Both:
    """Runs tools in blocking or in asynchronous code."""

    def run(tools: Sequence[Any], calls: Sequence[ToolCall], **options: Any) -> list[ToolResult]:
        box = Toolbox.of(tools)
        if request.param == "sync":
            return results(run_tools(box, calls, **options))
        return asyncio.run(collect(arun_tools(box, calls, **options)))

    return run


def add(a: int, b: int = 0) -> int:
    return a + b


def boom(text: str = "it broke") -> None:
    raise LookupError(text)


def test_results_and_errors(both: Both) -> None:
    sum_, broken, silent = both(
        [add, boom], [call("add", a="2", b=3), call("boom"), call("boom", text="")]
    )
    assert (sum_.output, sum_.text, sum_.error, sum_.denied) == (5, "5", None, False)
    assert sum_.id == "id-add"
    assert broken.text == "Error: it broke" and broken.output is None
    assert isinstance(broken.error, LookupError) and not broken.denied
    assert silent.text == "Error: LookupError"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (ToolCall("i", "ad", "{}"), ["there is no tool 'ad'", "did you mean 'add'", "'boom'"]),
        (ToolCall("i", "add", "{"), ["not valid JSON", "'add'"]),
        (ToolCall("i", "add", "[]"), ["must be a JSON object"]),
        (ToolCall("i", "add", ""), ["a: Field required", "It takes: a (required), b"]),
        (ToolCall("i", "add", '{"a": "x", "c": 1}'), ["found 'x'", "c: Extra inputs"]),
        (ToolCall("i", "add", '{"a": ' * 9_999), ["recursion limit"]),
        (ToolCall("i", "bare", "{}"), ["no function to run"]),
    ],
)
def test_calls_that_are_wrong(both: Both, wrong: ToolCall, words: list[str]) -> None:
    (result,) = both([add, boom, Tool("bare")], [wrong])
    assert isinstance(result.error, ToolError)
    assert result.text.startswith("Error: ")
    assert [word for word in words if word not in result.text] == []
    assert str(pickle.loads(pickle.dumps(result.error))) == str(result.error)
    assert result.call is wrong


def test_text_about_wrong_arguments_is_short(both: Both) -> None:
    def many(items: list[int]) -> None: ...

    (result,) = both([many], [call("many", items=["x" * 9_999] * 500)])
    assert result.is_error and len(result.text) < 5_000
    assert result.text.endswith("It takes: items (required)")


def echo(**given: Any) -> Any:
    return given


class Place(BaseModel):
    name: str


def test_how_execute_is_called(both: Both) -> None:
    schema = {"type": "object", "properties": {"a-b": {"type": "integer"}}, "required": ["a-b"]}
    seen: list[Any] = []

    def note(place: Any) -> None:
        seen.append(place)

    def note_names(**given: Any) -> None:
        seen.append(given)

    tools = [
        Tool("typed", parameters=Place, execute=note),
        Tool("plain", parameters=schema, execute=note_names),
        Tool("none", parameters=None, execute=lambda: seen.append("none")),
    ]
    done = both(
        tools,
        [call("typed", name="x"), call("plain", **{"a-b": 1}), call("none"), call("plain", a=1)],
        max_parallel=1,
    )
    assert sorted(map(str, seen)) == sorted(map(str, [Place(name="x"), {"a-b": 1}, "none"]))
    assert "'a-b' is a required property" in done[3].text
    assert "It takes: a-b (required)" in done[3].text


def test_schemas_without_the_package(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "jsonschema", None)
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}
    tool = Tool("plain", parameters=schema, execute=echo)
    done = both([tool], [call("plain", a="loose"), call("plain")])
    assert done[0].output == {"a": "loose"}
    assert "'a' is a required property" in done[1].text


@dataclass
class Pair:
    a: int
    b: Any = None


class Color(str, Enum):  # noqa: UP042
    RED = "red"


class Odd:
    def __str__(self) -> str:
        return "odd"


@pytest.mark.parametrize(
    ("output", "text"),
    [
        ("text", "text"),
        ("", ""),
        (None, "null"),
        (True, "true"),
        (5, "5"),
        ({"a": [1, None]}, '{"a":[1,null]}'),
        (Place(name="x"), '{"name":"x"}'),
        (Pair(1, Place(name="y")), '{"a":1,"b":{"name":"y"}}'),
        ([Odd(), date(2024, 1, 2)], '["odd","2024-01-02"]'),
        (Color.RED, "red"),
        (b"bytes", "bytes"),
        (b"\xff", '"_w=="'),
        ({"a": b"\xff"}, '{"a":"_w=="}'),
        ("a\udc80", "a\ufffd\ufffd\ufffd"),
        (["\udc80"], '["\\udc80"]'),
        ({1, 2}, "[1,2]"),
    ],
)
def test_output_as_text(output: Any, text: str) -> None:
    assert output_text(output) == text


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text() | st.binary(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_output_can_be_sent(output: Any) -> None:
    text = output_text(output)
    text.encode()
    if not isinstance(output, str | bytes):
        json.loads(text)


def test_output_that_cannot_be_written(both: Both) -> None:
    class Bad:
        def __str__(self) -> str:
            raise OSError("no text")

    def bad() -> Any:
        return [Bad()]

    def round_() -> Any:
        found: list[Any] = []
        found.append(found)
        return found

    def deep() -> Any:
        found: list[Any] = []
        for _ in range(100_000):
            found = [found]
        return found

    class Mute(Exception):
        def __str__(self) -> str:
            raise OSError("no text")

    def unprintable() -> None:
        raise Mute

    done = both(
        [bad, Tool.of(round_, name="round"), deep, unprintable],
        [call("bad"), call("round"), call("deep"), call("unprintable")],
    )
    for result in done[:3]:
        assert isinstance(result.error, ToolError)
        assert "cannot be written as JSON" in result.text
        assert result.output is None
    assert done[3].text == "Error: Mute"


def test_generators_are_lists(both: Both) -> None:
    def count(to: int) -> Iterator[int]:
        yield from range(to)
        if to > 5:
            raise LookupError("too many")

    done = both([count], [call("count", to=3), call("count", to=6)])
    assert (done[0].output, done[0].text) == ([0, 1, 2], "[0,1,2]")
    assert done[1].text == "Error: too many"


def test_stop_iteration_of_a_tool_is_an_error(both: Both) -> None:
    def stop() -> None:
        raise StopIteration("end")

    for calls in ([call("stop")], [call("stop"), call("stop")]):
        assert {result.text for result in both([stop], calls)} == {"Error: end"}


# Approval


def asked(answer: Any) -> tuple[list[ToolCall], Callable[[ToolCall], Any]]:
    seen: list[ToolCall] = []

    def approve(one: ToolCall) -> Any:
        seen.append(one)
        return answer

    return seen, approve


def test_approval_of_all_calls(both: Both) -> None:
    for answer, words in ((False, "did not approve"), ("", "did not approve"), ("no!", "no!")):
        seen, approve = asked(answer)
        (result,) = both([add], [call("add", a=1)], approve=approve)
        assert seen == [call("add", a=1)]
        assert (result.denied, result.error, result.output) == (True, None, None)
        assert words in result.text and not result.is_error
    _, approve = asked(True)
    assert both([add], [call("add", a=1)], approve=approve)[0].output == 1


def test_approval_of_marked_tools_only(both: Both) -> None:
    seen, approve = asked(True)
    calls = [call("add", a=1), call("boom"), call("big", a=1), call("big", a=11)]
    tools = [
        add,
        Tool.of(boom, needs_approval=True),
        Tool.of(add, name="big", needs_approval=lambda given: given["a"] > 10),
    ]
    both(tools, calls, approve=approve)
    assert seen == [calls[1], calls[3]]
    done = both(tools, calls)
    assert [result.denied for result in done] == [False, True, False, True]
    assert "needs approval, and there is nobody to ask" in done[1].text


def test_wrong_calls_are_not_asked_about(both: Both) -> None:
    seen, approve = asked(True)
    both([add], [call("add"), call("none")], approve=approve)
    assert seen == []


@pytest.mark.parametrize("answer", [None, 1, b"x"])
def test_other_answers_are_mistakes(both: Both, answer: Any) -> None:
    _, approve = asked(answer)
    with pytest.raises(ArgumentTypeError, match="`approve` must return True, or False or a text"):
        both([add], [call("add", a=1)], approve=approve)


def test_hooks_raise_to_the_caller_before_any_tool_runs(both: Both) -> None:
    ran: list[int] = []

    def note(a: int) -> None:
        ran.append(a)

    def approve(one: ToolCall) -> bool:
        if one.input["a"] == 2:
            raise LookupError("hook")
        return True

    def repair(one: ToolCall, error: ToolError) -> None:
        raise LookupError("hook")

    calls = [call("note", a=1), call("note", a=2), call("note")]
    with pytest.raises(LookupError, match="hook"):
        both([note], calls, approve=approve)
    with pytest.raises(LookupError, match="hook"):
        both([note], calls, repair=repair)
    assert ran == []


# Repair


def mending(answer: Any) -> Callable[[ToolCall, ToolError], Any]:
    def repair(one: ToolCall, error: ToolError) -> Any:
        return answer

    return repair


def test_repair(both: Both) -> None:
    seen: list[tuple[ToolCall, ToolError]] = []
    wrong = [
        ToolCall("1", "add", "{"),
        ToolCall("2", "ad", '{"a": 1}', extra="kept"),
        ToolCall("3", "add", "{}"),
        call("add", a=9),
    ]

    def repair(one: ToolCall, error: ToolError) -> Any:
        seen.append((one, error))
        fixed = {
            "1": '{"a": 1}',
            "2": ToolCall("other", "add", '{"a": 2}'),
            "3": {"a": date(2024, 1, 1).year},
        }
        return fixed[one.id]

    done = both([add], wrong, repair=repair)
    assert [one for one, _ in seen] == wrong[:3]
    assert [error.tool for _, error in seen] == ["add", "ad", "add"]
    assert [result.output for result in done] == [1, 2, 2024, 9]
    assert [result.id for result in done] == ["1", "2", "3", "id-add"]
    assert done[1].call == ToolCall("2", "add", '{"a": 2}', extra="kept")


def test_repair_is_tried_once(both: Both) -> None:
    seen: list[ToolCall] = []

    def repair(one: ToolCall, error: ToolError) -> str:
        seen.append(one)
        return '{"b": 1}'

    (result,) = both([add], [call("add")], repair=repair)
    assert len(seen) == 1
    assert result.call.arguments == '{"b": 1}'
    assert isinstance(result.error, ToolError) and "a: Field required" in result.text


def test_repair_that_gives_up_or_is_wrong(both: Both) -> None:
    wrong = call("add")
    (result,) = both([add], [wrong], repair=mending(None))
    assert result.call is wrong and "a: Field required" in result.text
    with pytest.raises(ArgumentTypeError, match="`repair_tool_call` must return"):
        both([add], [wrong], repair=mending(5))


def test_repaired_calls_need_approval(both: Both) -> None:
    seen, approve = asked("no")
    (result,) = both([add], [call("add")], approve=approve, repair=mending({"a": 1}))
    assert result.denied and seen == [result.call] and result.call.input == {"a": 1}


# Threads and tasks


def test_max_parallel(both: Both) -> None:
    for wrong, error in ((0, InvalidArgumentError), (True, ArgumentTypeError)):
        with pytest.raises(error, match="`max_parallel` must be"):
            both([add], [call("add", a=1)], max_parallel=wrong)


def test_several_at_a_time_and_no_more(both: Both) -> None:
    lock, now, most = threading.Lock(), 0, 0
    meet = threading.Barrier(2, timeout=10)

    def work() -> None:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        meet.wait()
        with lock:
            now -= 1

    assert not any(r.is_error for r in both([work], [call("work")] * 6, max_parallel=2))
    assert most == 2


WHO: contextvars.ContextVar[str] = contextvars.ContextVar("who", default="nobody")


def test_context_is_there_in_threads(both: Both) -> None:
    def who(new: str) -> str:
        old = WHO.get()
        WHO.set(new)
        return old

    token = WHO.set("me")
    try:
        done = both([who], [call("who", new="a"), call("who", new="b")], max_parallel=1)
        assert WHO.get() in ("me", "b")
        several = both([who], [call("who", new="a"), call("who", new="b")])
    finally:
        WHO.reset(token)
    assert done[0].output == "me"
    assert len({result.output for result in several}) == 1


def test_a_single_call_stays_in_the_thread() -> None:
    def where() -> int:
        return threading.get_ident()

    box = Toolbox.of([where])
    (alone,) = results(run_tools(box, [call("where")]))
    assert alone.output == threading.get_ident()
    two = results(run_tools(box, [call("where"), call("where")]))
    assert threading.get_ident() not in {result.output for result in two}


def test_results_come_as_they_are_ready() -> None:
    release = threading.Event()

    def slow() -> str:
        assert release.wait(10)
        return "slow"

    box = Toolbox.of([slow, add])
    found = run_tools(box, [call("slow"), call("add", a=1), call("none")])
    assert next(found)[0] == 2
    assert next(found)[0] == 1
    release.set()
    assert next(found)[0] == 0


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
@pytest.mark.parametrize("count", [1, 6])
def test_interrupts_pass_and_stop_what_has_not_begun(
    error: type[BaseException], count: int
) -> None:
    begun: list[int] = []
    hold = threading.Event()

    def work(at: int) -> None:
        begun.append(at)
        if at == 0:
            raise error
        assert hold.wait(10)

    calls = [call("work", at=at) for at in range(count)]
    with pytest.raises(error):
        list(run_tools(Toolbox.of([work]), calls, max_parallel=2))
    assert len(begun) <= 3
    hold.set()


def test_closing_stops_what_has_not_begun() -> None:
    hold, begun = threading.Event(), threading.Event()
    ran: list[int] = []

    def work(at: int) -> None:
        ran.append(at)
        if at:
            begun.set()
            assert hold.wait(10)

    found = run_tools(Toolbox.of([work]), [call("work", at=n) for n in range(6)], max_parallel=2)
    next(found)
    assert begun.wait(10)
    found.close()  # type: ignore[attr-defined]  # pyright: ignore
    hold.set()
    assert len(ran) <= 3


async def later(a: int) -> int:
    return a


def test_async_in_blocking_code() -> None:
    with pytest.raises(ArgumentTypeError, match="'later' is an async function"):
        list(run_tools(Toolbox.of([later]), []))

    async def approve(one: ToolCall) -> bool:
        return True

    with pytest.raises(ArgumentTypeError, match="`approve` gave something to await"):
        list(run_tools(Toolbox.of([add]), [call("add", a=1)], approve=approve))

    async def repair(one: ToolCall, error: ToolError) -> None: ...

    with pytest.raises(ArgumentTypeError, match="`repair_tool_call` gave something to await"):
        list(run_tools(Toolbox.of([add]), [call("add")], repair=repair))
    hidden = Tool("hidden", parameters={}, execute=lambda: later(1))
    for calls in ([call("hidden")], [call("hidden")] * 2):
        with pytest.raises(ArgumentTypeError, match="'hidden' gave something to await"):
            list(run_tools(Toolbox.of([hidden]), calls))


async def test_async_tools_and_hooks() -> None:
    loop = threading.get_ident()

    async def here() -> bool:
        return threading.get_ident() == loop

    def there() -> bool:
        return threading.get_ident() == loop

    async def fail() -> None:
        raise LookupError("late")

    async def approve(one: ToolCall) -> bool | str:
        await asyncio.sleep(0)
        return one.name != "there" or "not there"

    async def repair(one: ToolCall, error: ToolError) -> ToolCall:
        return call("here")

    box = Toolbox.of([here, there, fail, Tool("hidden", parameters={}, execute=lambda: here())])
    calls = [call("here"), call("there"), call("fail"), call("hidden"), call("x")]
    done = await collect(arun_tools(box, calls, approve=approve, repair=repair))
    assert [result.output for result in done] == [True, None, None, True, True]
    assert "not there" in done[1].text and done[2].text == "Error: late"
    assert (await collect(arun_tools(box, calls[1:2])))[0].output is False


async def test_async_functions_run_at_the_same_time() -> None:
    meet, met = asyncio.Event(), 0

    async def work() -> None:
        nonlocal met
        met += 1
        if met == 3:
            meet.set()
        await asyncio.wait_for(meet.wait(), 10)

    done = await collect(arun_tools(Toolbox.of([work]), [call("work")] * 3))
    assert not any(result.is_error for result in done)


async def test_cancelling_cancels_and_waits() -> None:
    begun = asyncio.Event()
    ended: list[str] = []

    async def work() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.append("work")

    box = Toolbox.of([work])
    calls = [call("work")] * 3
    task = asyncio.create_task(collect(arun_tools(box, calls, max_parallel=2)))
    await begun.wait()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended == ["work", "work"]


async def test_closing_the_iterator_cancels_and_waits() -> None:
    ended: list[str] = []

    async def work(wait: bool) -> None:
        try:
            if wait:
                await asyncio.Event().wait()
        finally:
            ended.append(str(wait))

    calls = [call("work", wait=False), call("work", wait=True)]
    async with aclosing(arun_tools(Toolbox.of([work]), calls)) as found:  # type: ignore[type-var]  # pyright: ignore
        async for _ in found:  # pyright: ignore
            break
    assert ended == ["False", "True"]


def test_ranges_and_views_are_lists() -> None:
    table = {"a": 1}
    assert output_text(range(3)) == "[0,1,2]"
    assert output_text(table.keys()) == '["a"]'
    assert output_text([table.items()]) == '[[["a",1]]]'
    assert output_text(MappingProxyType(table)) == '{"a":1}'


class PickyError(Exception):
    """Can be pickled, but not read again."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(first + second)


def test_results_survive_pickling_whatever_tools_return_and_raise(both: Both) -> None:
    def picky() -> None:
        raise PickyError("a", "b")

    done = both([picky], [call("picky")])
    held = ToolResult(call("lock"), threading.Lock(), "held")
    for result in (*done, held):
        error = APIError("it broke", partial=[result])
        (found,) = pickle.loads(pickle.dumps(error)).partial
        assert (found.call, found.text) == (result.call, result.text)
        assert found.is_error == result.is_error
    (found,) = pickle.loads(pickle.dumps(done))
    assert str(found.error) == "PickyError: ab"
    assert "lock" in pickle.loads(pickle.dumps(held)).output
    assert copy.copy(held).output is held.output


async def test_a_tool_that_waits_for_what_was_cancelled_has_failed() -> None:
    async def wait() -> None:
        task = asyncio.create_task(asyncio.Event().wait())
        task.cancel()
        await task

    done = await collect(arun_tools(Toolbox.of([wait, add]), [call("wait"), call("add", a=1)]))
    assert [result.text for result in done] == ["Error: it was cancelled", "1"]
    assert isinstance(done[0].error, ToolError)


async def test_tools_do_not_share_the_threads_of_the_event_loop() -> None:
    loop = asyncio.get_running_loop()
    own = ThreadPoolExecutor(1)
    loop.set_default_executor(own)
    meet = threading.Barrier(6)

    def work() -> int:
        return meet.wait(10)

    done = await collect(arun_tools(Toolbox.of([work]), [call("work")] * 6))
    assert sorted(result.output for result in done) == [0, 1, 2, 3, 4, 5]
