"""Runs of several steps: when they go on, what is sent, what is kept. Each in four ways."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

import pytest

from codegen.runtime.client.errors import (
    APIStatusError,
    ArgumentTypeError,
    InvalidArgumentError,
    ToolError,
)
from codegen.runtime.client.objects.text.results import Step
from codegen.runtime.client.objects.tools.results import ToolCall
from codegen.runtime.client.objects.tools.tool import Tool
from codegen.runtime.client.options import omit
from tests.runtime.kit import AClient, Client, Peer, answer
from tests.runtime.text_kit import WAYS, Asker, call, outline, reply


@pytest.fixture(params=WAYS)
def asker(request: Any, server: Peer, client: Client, aclient: AClient) -> Asker:
    return Asker(request.param, server, client, aclient)


def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"sunny in {city}"


def fails(city: str) -> str:
    """Fail."""
    raise LookupError(f"no such city: {city}")


def usage(cost: float = 0.25) -> dict[str, Any]:
    return {"prompt": 10, "completion": 2, "total": 12, "cost": cost}


WANTS = reply(None, call("weather", '{"city": "Ulm"}'), why="tool_calls", usage=usage())
SAYS = reply("It is sunny.", usage=usage(0.5))
ASKED = {
    "who": "model",
    "says": None,
    "asks": [{"ref": "t1", "fn": {"name": "weather", "args": '{"city": "Ulm"}'}}],
}
TOLD = {"who": "tool", "for": "t1", "says": "sunny in Ulm"}


async def test_two_steps(asker: Asker) -> None:
    asker.then(WANTS, SAYS)
    result = await asker.ask(tools=[weather], max_steps=5)
    first, second = asker.sent
    start = {"who": "person", "says": "Hello"}
    assert first["messages"] == [start]
    assert second["messages"] == [start, ASKED, TOLD]
    assert [tool["fn"]["name"] for tool in first["tools"]] == ["weather"]
    assert second["tools"] == first["tools"]
    assert "max_steps" not in first
    assert (result.text, result.finish_reason) == ("It is sunny.", "stop")
    assert (result.tool_calls, result.tool_results, result.warnings) == ((), (), ())
    one, two = result.steps
    assert (one.number, two.number) == (0, 1)
    assert one.tool_calls == (ToolCall("t1", "weather", '{"city": "Ulm"}'),)
    assert [(item.output, item.text) for item in one.tool_results] == [("sunny in Ulm",) * 2]
    assert one.messages == (ASKED, TOLD)
    assert result.messages == (ASKED, TOLD, {"who": "model", "says": "It is sunny."})


async def test_usage_and_cost_are_summed(asker: Asker) -> None:
    asker.then(WANTS, SAYS)
    result = await asker.ask(tools=[weather], max_steps=5)
    found = result.usage
    assert (found.input_tokens, found.output_tokens, found.total_tokens) == (20, 4, 24)
    assert (found.cached_tokens, found.raw) == (None, [usage(), usage(0.5)])
    assert result.cost == 0.75
    assert [step.cost for step in result.steps] == [0.25, 0.5]


async def test_a_cost_that_one_step_does_not_state_is_not_known(asker: Asker) -> None:
    asker.then(WANTS, reply("Done."))
    result = await asker.ask(tools=[weather], max_steps=2)
    assert result.cost is None
    assert result.usage.total_tokens == 12


async def test_one_step_is_the_default(asker: Asker) -> None:
    asker.then(WANTS)
    result = await asker.ask(tools=[weather])
    assert len(asker.sent) == 1
    assert [item.text for item in result.tool_results] == ["sunny in Ulm"]
    assert result.steps[0].tool_results == result.tool_results
    assert result.messages == (ASKED, TOLD)
    (warning,) = result.warnings
    assert "not sent back" in warning
    assert "`max_steps`" in warning


async def test_one_step_that_was_asked_for_is_no_reason_to_warn(asker: Asker) -> None:
    asker.then(WANTS)
    assert (await asker.ask(tools=[weather], max_steps=1)).warnings == ()


async def test_the_limit_of_steps(asker: Asker) -> None:
    asker.then(WANTS, WANTS, WANTS)
    result = await asker.ask(tools=[weather], max_steps=2)
    assert len(asker.sent) == 2
    assert len(result.steps[-1].tool_results) == 1
    (warning,) = result.warnings
    assert "stopped after 2 steps" in warning


@pytest.mark.parametrize("why", ["stop", "function_call", "strange", "tool_calls"])
async def test_the_finish_reason_does_not_keep_tools_from_running(asker: Asker, why: str) -> None:
    body = reply(None, call("weather", '{"city": "Ulm"}'), why=why)
    asker.then(body, SAYS)
    assert len((await asker.ask(tools=[weather], max_steps=2)).steps) == 2


@pytest.mark.parametrize("why", ["length", "content_filter"])
async def test_calls_of_an_answer_that_broke_off_do_not_run(asker: Asker, why: str) -> None:
    asker.then(reply(None, call("weather", '{"city": "Ulm"}'), why=why))
    result = await asker.ask(tools=[weather], max_steps=5)
    assert len(asker.sent) == 1
    assert len(result.tool_calls) == 1
    assert result.tool_results == ()
    (warning,) = result.warnings
    assert f"broke off ({why})" in warning
    assert result.steps[0].warnings == result.warnings


async def test_tools_without_a_function_end_the_run(asker: Asker) -> None:
    here = call("weather", '{"city": "Ulm"}', "a")
    there = call("elsewhere", "{}", "b")
    raw = {"fn": {"name": "elsewhere"}}
    asker.then(reply(None, here, there))
    result = await asker.ask(tools=[weather, raw], max_steps=5)
    assert asker.sent[0]["tools"][1] == raw
    assert len(asker.sent) == 1
    assert [item.id for item in result.tool_calls] == ["a", "b"]
    assert [item.id for item in result.tool_results] == ["a"]
    assert result.warnings == ()
    assert [message.get("for") for message in result.messages] == [None, "a"]


async def test_calls_without_tools_are_only_told(asker: Asker) -> None:
    asker.then(WANTS)
    result = await asker.ask(max_steps=5)
    assert "tools" not in asker.sent[0]
    assert (len(result.tool_calls), result.tool_results, result.warnings) == (1, (), ())


@pytest.mark.parametrize("tools", [[], None, omit])
async def test_no_tools_are_not_sent(asker: Asker, tools: Any) -> None:
    asker.then(SAYS)
    result = await asker.ask(tools=tools, tool_choice="auto")
    assert not {"tools", "tool_choice"} & asker.sent[0].keys()
    assert ["choice" in warning for warning in result.warnings] == [True]


async def test_what_goes_wrong_is_told_to_the_model(asker: Asker) -> None:
    calls = [
        call("wether", '{"city": "Ulm"}', "a"),
        call("weather", '{"city": ', "b"),
        call("weather", '{"town": 5}', "c"),
        call("fails", '{"city": "Ulm"}', "d"),
        call("weather", "[1]", "e"),
    ]
    asker.then(reply(None, *calls), SAYS)
    result = await asker.ask(tools=[weather, fails], max_steps=2)
    assert result.text == "It is sunny."
    _, model, *told = asker.sent[1]["messages"]
    assert [item["fn"]["args"] for item in model["asks"]] == [
        '{"city": "Ulm"}',
        "{}",
        '{"town": 5}',
        '{"city": "Ulm"}',
        "{}",
    ]
    assert [item["for"] for item in told] == list("abcde")
    texts = ["'weather'", "JSON", "city", "no such city: Ulm", "object"]
    assert [text in item["says"] for text, item in zip(texts, told, strict=True)] == [True] * 5
    step = result.steps[0]
    assert [item.arguments for item in step.tool_calls][1] == '{"city": '
    kinds = [type(item.error) for item in step.tool_results]
    assert kinds == [ToolError, ToolError, ToolError, LookupError, ToolError]


async def test_empty_arguments_are_an_empty_object(asker: Asker) -> None:
    asker.then(reply(None, call("ping", "")), SAYS)
    result = await asker.ask(tools=[Tool.of(lambda: "pong", name="ping")], max_steps=2)
    assert result.steps[0].tool_calls[0].arguments == ""
    assert asker.sent[1]["messages"][1]["asks"][0]["fn"]["args"] == "{}"
    assert asker.sent[1]["messages"][2]["says"] == "pong"


async def test_results_go_back_in_the_order_of_the_calls(asker: Asker) -> None:
    last = threading.Event()

    def slow() -> str:
        assert last.wait(10)
        return "slow"

    def quick() -> str:
        last.set()
        return "quick"

    calls = [call("slow", ref="a"), call("slow", ref="b"), call("quick", ref="c")]
    asker.then(reply(None, *calls), SAYS)
    result = await asker.ask(tools=[slow, quick], max_steps=2)
    assert [item["for"] for item in asker.sent[1]["messages"][2:]] == ["a", "b", "c"]
    assert [item.text for item in result.steps[0].tool_results] == ["slow", "slow", "quick"]


async def test_one_tool_at_a_time(asker: Asker) -> None:
    running: list[int] = []

    def alone() -> str:
        running.append(1)
        assert len(running) == 1
        running.pop()
        return "ok"

    asker.then(reply(None, *(call("alone", ref=f"c{at}") for at in range(5))))
    result = await asker.ask(tools=[alone], max_steps=1, max_parallel=1)
    assert [item.is_error for item in result.tool_results] == [False] * 5


async def test_extras_and_reasoning_go_back(asker: Asker) -> None:
    sign = {"maker": {"signature": "x"}}
    body = reply(None, call("weather", '{"city": "Ulm"}', sign=sign), thinks="hm")
    asker.then(body, SAYS)
    await asker.ask(tools=[weather], max_steps=2)
    sent = asker.sent[1]["messages"][1]
    assert sent["thinks"] == "hm"
    assert sent["asks"][0]["sign"] == sign


async def test_reasoning_stays_when_it_is_not_wanted(asker: Asker) -> None:
    asker.then(reply("So:", call("weather", '{"city": "Ulm"}'), thinks="hm"), SAYS)
    result = await asker.ask(tools=[weather], max_steps=2, send_reasoning=False)
    assert "thinks" not in asker.sent[1]["messages"][1]
    assert asker.sent[1]["messages"][1]["says"] == "So:"
    assert result.steps[0].reasoning == "hm"


async def test_repaired_calls_go_back_as_repaired(asker: Asker) -> None:
    def repair(broken: ToolCall, error: ToolError) -> ToolCall:
        return ToolCall("other", "weather", '{"city": "Ulm"}')

    asker.then(reply(None, call("wether", '{"town": 1}', sign="s")), SAYS)
    result = await asker.ask(tools=[weather], max_steps=2, repair_tool_call=repair)
    (sent,) = asker.sent[1]["messages"][1]["asks"]
    assert sent == {
        "ref": "t1",
        "fn": {"name": "weather", "args": '{"city": "Ulm"}'},
        "sign": "s",
    }
    assert asker.sent[1]["messages"][2] == TOLD
    assert result.steps[0].tool_calls[0].name == "wether"


async def test_what_is_not_approved_is_told(asker: Asker) -> None:
    def too_hot(_: ToolCall) -> str:
        return "too hot"

    asker.then(WANTS, SAYS)
    result = await asker.ask(tools=[weather], max_steps=2, approve=too_hot)
    (found,) = result.steps[0].tool_results
    assert found.denied
    assert "too hot" in asker.sent[1]["messages"][2]["says"]


async def test_only_active_tools_are_offered(asker: Asker) -> None:
    asker.then(reply(None, call("fails", '{"city": "Ulm"}')), SAYS)
    result = await asker.ask(tools=[weather, fails], active_tools=["weather"], max_steps=2)
    assert [tool["fn"]["name"] for tool in asker.sent[0]["tools"]] == ["weather"]
    assert isinstance(result.steps[0].tool_results[0].error, ToolError)


@pytest.mark.parametrize(
    ("choice", "sent"),
    [
        ("auto", "auto"),
        ("required", "required"),
        ("weather", {"fn": {"name": "weather"}}),
        ({"kind": "any"}, {"kind": "any"}),
    ],
)
async def test_the_choice_is_sent_in_every_step(asker: Asker, choice: Any, sent: Any) -> None:
    asker.then(WANTS, WANTS)
    result = await asker.ask(tools=[weather], tool_choice=choice, max_steps=2)
    assert [body["tool_choice"] for body in asker.sent] == [sent, sent]
    assert not any("choice" in warning for warning in result.warnings)


@pytest.mark.parametrize(
    ("choice", "words"),
    [("required", "'required', but the model asked for none"), ("weather", "called none")],
)
async def test_a_choice_that_the_model_goes_against(asker: Asker, choice: str, words: str) -> None:
    asker.then(SAYS)
    result = await asker.ask(tools=[weather], tool_choice=choice)
    assert len(result.warnings) == 1
    assert words in result.warnings[0]
    assert result.steps[0].warnings == result.warnings


async def test_another_tool_than_the_one_asked_for(asker: Asker) -> None:
    asker.then(WANTS)
    result = await asker.ask(tools=[weather, fails], tool_choice="fails", max_steps=1)
    assert "'fails' was asked for, but the model called 'weather'" in result.warnings[0]
    assert result.tool_results[0].text == "sunny in Ulm"


async def test_tools_that_were_forbidden_do_not_run(asker: Asker) -> None:
    asker.then(WANTS)
    result = await asker.ask(tools=[weather], tool_choice="none", max_steps=2)
    assert (len(result.tool_calls), result.tool_results) == (1, ())
    assert "'none', but the model asked for 'weather'" in result.warnings[0]


async def test_hooks_see_every_step(asker: Asker) -> None:
    seen: list[Any] = []

    def on_step(step: Step) -> None:
        seen.append((step.number, len(step.tool_results)))

    def stop_when(steps: Sequence[Step]) -> bool:
        seen.append([step.number for step in steps])
        return False

    asker.then(WANTS, SAYS)
    await asker.ask(tools=[weather], max_steps=5, on_step=on_step, stop_when=stop_when)
    assert seen == [(0, 1), [0], (1, 0), [0, 1]]


async def test_a_run_that_is_stopped(asker: Asker) -> None:
    def twice(steps: Sequence[Step]) -> bool:
        return len(steps) == 2

    asker.then(WANTS, WANTS, WANTS)
    result = await asker.ask(tools=[weather], max_steps=5, stop_when=twice)
    assert len(asker.sent) == 2
    assert len(result.steps[-1].tool_results) == 1
    assert result.warnings == ()


async def test_a_stop_of_ones_own_takes_the_place_of_the_limit(asker: Asker) -> None:
    def thrice(steps: Sequence[Step]) -> bool:
        return len(steps) == 3

    asker.then(WANTS, WANTS, WANTS, SAYS)
    result = await asker.ask(tools=[weather], stop_when=thrice)
    assert (len(asker.sent), result.warnings) == (3, ())
    limited = await asker.ask(tools=[weather], stop_when=thrice, max_steps=1)
    assert len(limited.steps) == 1


async def test_async_hooks(asker: Asker) -> None:
    seen: list[int] = []

    async def on_step(step: Step) -> None:
        seen.append(step.number)

    async def stop_when(steps: Sequence[Step]) -> bool:
        return len(steps) == 1

    asker.then(WANTS, SAYS)
    for hooks in ({"on_step": on_step}, {"stop_when": stop_when}):
        if asker.blocking:
            with pytest.raises(ArgumentTypeError, match=f"`{next(iter(hooks))}` is an async"):
                await asker.ask(tools=[weather], **hooks)
            assert not asker.sent
    if not asker.blocking:
        result = await asker.ask(tools=[weather], max_steps=3, on_step=on_step, stop_when=stop_when)
        assert (len(result.steps), seen) == (1, [0])


async def test_an_async_function_that_does_not_look_like_one(asker: Asker) -> None:
    async def later() -> bool:
        return True

    def hidden(_: Any) -> Any:
        return later()

    asker.then(WANTS, SAYS)
    asking = asker.ask(tools=[weather], max_steps=2, stop_when=hidden)
    if asker.blocking:
        with pytest.raises(ArgumentTypeError, match="`stop_when` is an async function"):
            await asking
    else:
        assert len((await asking).steps) == 1


@pytest.mark.parametrize("hook", ["on_step", "stop_when"])
async def test_what_a_hook_raises_is_raised(asker: Asker, hook: str) -> None:
    class Oops(Exception):
        pass

    def raises(_: Any) -> bool:
        raise Oops

    asker.then(WANTS, SAYS)
    with pytest.raises(Oops):
        await asker.ask(tools=[weather], max_steps=2, **{hook: raises})
    assert len(asker.sent) == 1


async def test_a_failure_keeps_the_steps_before_it(asker: Asker) -> None:
    asker.then(WANTS)
    asker.server.then(answer({"detail": "no"}, status=400))
    with pytest.raises(APIStatusError) as caught:
        await asker.ask(tools=[weather], max_steps=5)
    partial = caught.value.partial
    assert len(partial.steps) == 1
    assert partial.tool_results[0].text == "sunny in Ulm"
    assert partial.messages == (ASKED, TOLD)
    assert (partial.cost, partial.usage.raw) == (0.25, usage())


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        ({"max_steps": 0}, InvalidArgumentError, "`max_steps` must be 1 or more, found 0"),
        ({"max_steps": True}, ArgumentTypeError, "whole number of 1 or more, found bool"),
        ({"max_steps": 2.0}, ArgumentTypeError, "whole number"),
        ({"max_parallel": 0}, InvalidArgumentError, "max_parallel"),
        ({"send_reasoning": 1}, ArgumentTypeError, "`send_reasoning` must be True or False"),
        ({"on_step": 5}, ArgumentTypeError, "`on_step` must be a function, found int"),
        ({"stop_when": "x"}, ArgumentTypeError, "`stop_when`"),
        ({"approve": True}, ArgumentTypeError, "`approve`"),
        ({"repair_tool_call": "x"}, ArgumentTypeError, "`repair_tool_call`"),
        ({"active_tools": ["x"]}, InvalidArgumentError, "'x'"),
        ({"tool_choice": "wether"}, InvalidArgumentError, "did you mean 'weather'"),
    ],
)
async def test_bad_arguments_are_refused_before_anything_is_sent(
    asker: Asker, given: dict[str, Any], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        await asker.ask(tools=[weather], **given)
    assert not asker.sent


async def test_none_is_not_given(asker: Asker) -> None:
    asker.then(WANTS)
    names = ("tool_choice", "active_tools", "max_steps", "stop_when", "on_step", "approve")
    more = ("repair_tool_call", "max_parallel", "send_reasoning")
    result = await asker.ask(tools=[weather], **dict.fromkeys((*names, *more)))
    assert "tool_choice" not in asker.sent[0]
    assert len(result.tool_results) == 1


async def test_async_tools(asker: Asker) -> None:
    async def later(city: str) -> str:
        return f"rain in {city}"

    asker.then(reply(None, call("later", '{"city": "Ulm"}')), SAYS)
    if asker.blocking:
        with pytest.raises(ArgumentTypeError, match="async function"):
            await asker.ask(tools=[later])
        assert not asker.sent
    else:
        result = await asker.ask(tools=[later], max_steps=2)
        assert result.steps[0].tool_results[0].text == "rain in Ulm"


async def test_all_ways_give_the_same(server: Peer, client: Client, aclient: AClient) -> None:
    found: list[Any] = []
    sent: list[Any] = []
    body = reply("So:", call("weather", '{"city": "Ulm"}'), call("fails", "", "b"), thinks="hm")
    for way in WAYS:
        server.got.clear()
        asker = Asker(way, server, client, aclient)
        asker.then({**body, "usage": usage()}, SAYS)
        found.append(outline(await asker.ask(tools=[weather, fails], max_steps=3)))
        sent.append([{**request, "stream": 0, "fixed": 0} for request in asker.sent])
    assert all(one == found[0] for one in found)
    assert all(one == sent[0] for one in sent)


async def test_a_conversation_goes_on_with_what_a_run_added(asker: Asker) -> None:
    asker.then(WANTS, SAYS, SAYS)
    result = await asker.ask(tools=[weather], max_steps=3)
    earlier = [{"who": "person", "says": "Hello"}, *result.messages]
    await asker.ask(messages=earlier, prompt="And then?", instructions="Be brief.")
    rules, *rest, last = asker.sent[-1]["messages"]
    assert rules == {"who": "rules", "says": "Be brief."}
    assert rest == earlier
    assert last == {"who": "person", "says": "And then?"}


async def test_a_history_without_a_result_is_refused(asker: Asker) -> None:
    asker.then(reply(None, call("elsewhere")), SAYS)
    result = await asker.ask(tools=[{"fn": {"name": "elsewhere"}}], max_steps=3)
    with pytest.raises(InvalidArgumentError, match="t1"):
        await asker.ask(messages=result.messages)
    assert len(asker.sent) == 1
    told = {"who": "tool", "for": "t1", "says": "42"}
    await asker.ask(messages=[*result.messages, told], prompt=None)
    assert asker.sent[1]["messages"] == [*result.messages, told]
