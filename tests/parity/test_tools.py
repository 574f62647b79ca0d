"""Rows 19 to 22: tools, the loop over them, what may take part in it, and their streams."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Sequence
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from deepinfra_client import (
    AsyncDeepInfra,
    InvalidArgumentError,
    Step,
    TextDelta,
    Tool,
    ToolCall,
    ToolError,
    ToolInputDelta,
    ToolInputEnd,
    ToolInputStart,
    ToolResult,
)
from deepinfra_emulator import Emulator
from tests.client.driver import Driver
from tests.parity.driver import Followed, follow
from tests.parity.kit import (
    ASKED,
    KEY,
    MODEL,
    QUESTION,
    USAGE,
    Peer,
    call,
    call_part,
    chat,
    chunk,
)

CITY = {
    "type": "object",
    "properties": {"city": {"type": "string", "description": "Where."}},
    "required": ["city"],
    "additionalProperties": False,
}


def weather(city: str) -> str:
    return f"Sun in {city}."


WEATHER = Tool(
    name="get_weather", description="The weather of a city.", parameters=CITY, execute=weather
)
TIME = Tool(name="get_time", description="The time.", execute=lambda: "noon")
WEATHER_SENT = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather of a city.",
        "parameters": CITY,
    },
}


TIME_SENT: dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "get_time",
        "description": "The time.",
        "parameters": {"type": "object", "properties": {}, "additionalProperties": False},
    },
}


def test_row_19_a_tool_by_its_schema(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION, tools=[WEATHER]))
    assert peer.body == {"model": MODEL, "messages": [ASKED], "tools": [WEATHER_SENT]}


def test_row_19_strict_only_when_it_is_given(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    tool = Tool(name="get_weather", parameters=CITY, execute=weather, strict=True)
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION, tools=[tool]))
    function = {"name": "get_weather", "parameters": CITY, "strict": True}
    assert peer.body == {
        "model": MODEL,
        "messages": [ASKED],
        "tools": [{"type": "function", "function": function}],
    }


def get_weather(city: str, unit: Literal["c", "f"] = "c", days: int | None = None) -> str:
    """Tell the weather of a city.

    Args:
        city: Where.
        unit: Degrees.
        days: How far ahead.
    """
    return f"{city} {unit} {days}"


def test_row_19_a_function_with_type_hints(api: Driver, peer: Peer) -> None:
    peer.says(chat(calls=[call("get_weather", {"city": "Paris", "unit": "f"})]))
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION, tools=[get_weather]))
    parameters = {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "Where."},
            "unit": {
                "type": "string",
                "enum": ["c", "f"],
                "default": "c",
                "description": "Degrees.",
            },
            "days": {
                "anyOf": [{"type": "integer"}, {"type": "null"}],
                "default": None,
                "description": "How far ahead.",
            },
        },
        "required": ["city"],
        "additionalProperties": False,
    }
    function = {
        "name": "get_weather",
        "description": "Tell the weather of a city.",
        "parameters": parameters,
    }
    assert peer.body == {
        "model": MODEL,
        "messages": [ASKED],
        "tools": [{"type": "function", "function": function}],
    }
    assert [item.output for item in result.tool_results] == ["Paris f None"]


def test_row_19_a_definition_of_the_api_is_passed_on(api: Driver, peer: Peer) -> None:
    """Its calls are left to the caller."""
    peer.says(chat(calls=[call("get_weather", {"city": "Paris"})]))
    result = api.run(
        lambda c: c.language_model(MODEL).generate(QUESTION, tools=[WEATHER_SENT], max_steps=5)
    )
    assert peer.body == {"model": MODEL, "messages": [ASKED], "tools": [WEATHER_SENT]}
    (asked,) = result.tool_calls
    assert (asked.id, asked.name, asked.input) == ("call_1", "get_weather", {"city": "Paris"})
    assert result.finish_reason == "tool_calls"
    assert result.tool_results == ()


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("auto", "auto"),
        ("none", "none"),
        ("required", "required"),
        ("get_weather", {"type": "function", "function": {"name": "get_weather"}}),
    ],
)
def test_row_19_choice(api: Driver, peer: Peer, given: str, sent: Any) -> None:
    peer.says(chat())
    api.run(
        lambda c: c.language_model(MODEL).generate(QUESTION, tools=[WEATHER], tool_choice=given)
    )
    assert peer.body == {
        "model": MODEL,
        "messages": [ASKED],
        "tools": [WEATHER_SENT],
        "tool_choice": sent,
    }


def test_row_19_a_choice_of_an_unknown_tool(api: Driver, peer: Peer) -> None:
    with pytest.raises(InvalidArgumentError, match="get_weather"):
        api.run(
            lambda c: c.language_model(MODEL).generate(
                QUESTION, tools=[WEATHER], tool_choice="get_wether"
            )
        )
    assert peer.received == []


def test_row_19_no_tools_at_all(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION, tools=[]))
    assert peer.body == {"model": MODEL, "messages": [ASKED]}


def test_row_19_a_choice_that_the_model_goes_against(api: Driver, peer: Peer) -> None:
    peer.says(chat("I would rather talk."))
    result = api.run(
        lambda c: c.language_model(MODEL).generate(
            QUESTION, tools=[WEATHER], tool_choice="required"
        )
    )
    assert result.text == "I would rather talk."
    assert any("required" in text for text in result.warnings)


@pytest.mark.parametrize("id", [None, ""])
def test_row_19_a_call_without_an_id_gets_one(api: Driver, peer: Peer, id: str | None) -> None:
    peer.says(chat(calls=[call("get_time", id=id)]), chat())
    result = api.run(
        lambda c: c.language_model(MODEL).generate(QUESTION, tools=[TIME], max_steps=2)
    )
    (asked,) = result.steps[0].tool_calls
    assert asked.id
    _, answered, told = peer.bodies[1]["messages"]
    assert answered["tool_calls"][0]["id"] == told["tool_call_id"] == asked.id


def test_row_20_one_step_by_default(api: Driver, peer: Peer) -> None:
    """The tool runs, nothing is sent back, and the result says so."""
    peer.says(chat(calls=[call("get_weather", {"city": "Paris"})]))
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION, tools=[WEATHER]))
    assert len(peer.received) == 1
    (ran,) = result.tool_results
    assert (ran.id, ran.name, ran.output, ran.is_error) == (
        "call_1",
        "get_weather",
        "Sun in Paris.",
        False,
    )
    assert any("max_steps" in text for text in result.warnings)


def test_row_20_the_loop(api: Driver, peer: Peer) -> None:
    """Two calls at once; results in the order of the calls; tokens and cost summed."""
    calls = [call("get_weather", {"city": "Paris"}, "c1"), call("get_time", "", "c2")]
    peer.says(chat(None, calls=calls, reasoning_content="Hm."), chat("Sun at noon."))
    result = api.run(
        lambda c: c.language_model(MODEL).generate(
            QUESTION, tools=[WEATHER, TIME], tool_choice="auto", temperature=0, max_steps=5
        )
    )
    first, second = peer.bodies
    assert second == {
        **first,
        "messages": [
            ASKED,
            {
                "role": "assistant",
                "content": None,
                "reasoning_content": "Hm.",
                "tool_calls": [
                    {
                        "id": "c1",
                        "type": "function",
                        "function": {"name": "get_weather", "arguments": '{"city": "Paris"}'},
                    },
                    {
                        "id": "c2",
                        "type": "function",
                        "function": {"name": "get_time", "arguments": "{}"},
                    },
                ],
            },
            {"role": "tool", "tool_call_id": "c1", "content": "Sun in Paris."},
            {"role": "tool", "tool_call_id": "c2", "content": "noon"},
        ],
    }
    assert first == {
        "model": MODEL,
        "messages": [ASKED],
        "tools": [WEATHER_SENT, TIME_SENT],
        "tool_choice": "auto",
        "temperature": 0,
    }
    assert result.text == "Sun at noon."
    assert [step.finish_reason for step in result.steps] == ["tool_calls", "stop"]
    assert result.usage.total_tokens == 42
    assert result.cost == 0.0005
    assert list(result.messages) == [
        *second["messages"][1:],
        {"role": "assistant", "content": "Sun at noon."},
    ]
    assert result.warnings == ()


def test_row_20_calls_run_at_the_same_time(api: Driver, peer: Peer) -> None:
    """Each waits for the other; the results are in the order of the calls all the same."""
    together = threading.Barrier(2, timeout=20)

    def look(place: str) -> str:
        """Look at a place."""
        together.wait()
        return f"at {place}"

    calls = [call("look", {"place": "a"}, "c1"), call("look", {"place": "b"}, "c2")]
    peer.says(chat(calls=calls), chat("Done."))
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION, tools=[look], max_steps=2))
    told = peer.bodies[1]["messages"][2:]
    assert [(item["tool_call_id"], item["content"]) for item in told] == [
        ("c1", "at a"),
        ("c2", "at b"),
    ]


async def test_row_20_async_functions(peer: Peer) -> None:
    """The async client awaits tools and hooks; ordinary functions are fine there too."""
    order: list[str] = []

    async def look(place: str) -> str:
        """Look at a place."""
        await asyncio.sleep(0)
        return f"at {place}"

    async def approve(asked: ToolCall) -> bool:
        order.append(f"approve {asked.name}")
        return True

    async def note(step: Step) -> None:
        order.append(f"step {step.number}")

    async def stop(steps: Sequence[Step]) -> bool:
        order.append("stop?")
        return False

    peer.says(chat(calls=[call("look", {"place": "a"})]), chat("Done."))
    async with AsyncDeepInfra(base_url=peer.base_url, api_key=KEY) as client:
        result = await client.language_model(MODEL).generate(
            QUESTION, tools=[look], approve=approve, on_step=note, stop_when=stop, max_steps=3
        )
    assert result.text == "Done."
    assert peer.bodies[1]["messages"][-1]["content"] == "at a"
    assert order == ["approve look", "step 0", "stop?", "step 1", "stop?"]


def test_row_20_the_word_stop_beside_calls(api: Driver, peer: Peer) -> None:
    """Calls count, whatever the server calls the end; a broken off answer does not."""
    peer.says(chat(calls=[call("get_time")], finish="stop"), chat("Noon."))
    result = api.run(
        lambda c: c.language_model(MODEL).generate(QUESTION, tools=[TIME], max_steps=5)
    )
    assert result.text == "Noon."
    peer.says(chat(calls=[call("get_time")], finish="length"))
    cut = api.run(lambda c: c.language_model(MODEL).generate(QUESTION, tools=[TIME], max_steps=5))
    assert cut.tool_results == ()
    assert len(peer.received) == 3
    assert cut.warnings


WRONG: dict[str, tuple[Any, str]] = {
    "unknown tool": (call("get_wether", {"city": "Paris"}), "get_weather"),
    "no JSON": (call("get_weather", '{"city": "Par'), "JSON"),
    "misfit": (call("get_weather", {"town": "Paris"}), "city"),
    "no object": (call("get_weather", "[1]"), "object"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_row_20_wrong_arguments_are_told_to_the_model(api: Driver, peer: Peer, kind: str) -> None:
    asked, hint = WRONG[kind]
    peer.says(chat(calls=[asked]), chat("Sorry."))
    result = api.run(
        lambda c: c.language_model(MODEL).generate(QUESTION, tools=[WEATHER], max_steps=3)
    )
    told = peer.bodies[1]["messages"][-1]
    assert (told["role"], told["tool_call_id"]) == ("tool", "call_1")
    assert hint in told["content"]
    (ran,) = result.steps[0].tool_results
    assert ran.text == told["content"]
    assert isinstance(ran.error, ToolError)
    sent_back = peer.bodies[1]["messages"][1]["tool_calls"][0]["function"]["arguments"]
    json.loads(sent_back)  # a server decodes it and would refuse the request otherwise


def test_row_20_a_tool_that_raises(api: Driver, peer: Peer) -> None:
    def get_time() -> str:
        """Tell the time."""
        raise LookupError("the clock is broken")

    peer.says(chat(calls=[call("get_time")]), chat("Sorry."))
    result = api.run(
        lambda c: c.language_model(MODEL).generate(QUESTION, tools=[get_time], max_steps=3)
    )
    assert peer.bodies[1]["messages"][-1] == {
        "role": "tool",
        "tool_call_id": "call_1",
        "content": "Error: the clock is broken",
    }
    (ran,) = result.steps[0].tool_results
    assert isinstance(ran.error, LookupError)
    assert ran.is_error


class Report(BaseModel):
    sky: str
    degrees: int


@pytest.mark.parametrize(
    ("output", "text"),
    [
        ("as it is", "as it is"),
        ({"sky": "blue"}, {"sky": "blue"}),
        ([1, None], [1, None]),
        (Report(sky="blue", degrees=20), {"sky": "blue", "degrees": 20}),
    ],
)
def test_row_20_what_a_tool_returns(api: Driver, peer: Peer, output: Any, text: Any) -> None:
    """Text as it is, all else as JSON."""
    tool = Tool(name="look", description="Look.", execute=lambda: output)
    peer.says(chat(calls=[call("look")]), chat("Fine."))
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION, tools=[tool], max_steps=2))
    content = peer.bodies[1]["messages"][-1]["content"]
    assert (content if isinstance(text, str) else json.loads(content)) == text


def test_row_20_what_the_server_wants_back_is_sent_back(api: Driver, peer: Peer) -> None:
    """Some models sign their thoughts and refuse a conversation without the signature."""
    signed = {"google": {"thought_signature": "c2ln"}}
    peer.says(chat(calls=[call("get_time", extra_content=signed)]), chat("Noon."))
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION, tools=[TIME], max_steps=2))
    (sent,) = peer.bodies[1]["messages"][1]["tool_calls"]
    assert sent == call("get_time", extra_content=signed)


def test_row_20_the_last_step(api: Driver, peer: Peer) -> None:
    peer.says(*[chat(calls=[call("get_time")])] * 3)
    result = api.run(
        lambda c: c.language_model(MODEL).generate(QUESTION, tools=[TIME], max_steps=3)
    )
    assert len(peer.received) == len(result.steps) == 3
    assert len(result.tool_results) == 1
    assert any("max_steps" in text for text in result.warnings)


def test_row_20_of_the_emulator(emulated: Driver, emulator: Emulator) -> None:
    model = "meta-llama/Llama-3.3-70B-Instruct"
    result = emulated.run(
        lambda c: c.language_model(model).generate(
            "What is the weather in Paris?", tools=[get_weather], max_steps=3
        )
    )
    assert result.steps[0].tool_results
    assert not result.steps[0].tool_results[0].is_error
    assert len(emulator.requests) == len(result.steps)
    assert {request.status for request in emulator.requests} == {200}


def test_row_21_active_tools(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    api.run(
        lambda c: c.language_model(MODEL).generate(
            QUESTION, tools=[WEATHER, TIME], active_tools=["get_weather"]
        )
    )
    assert peer.body == {"model": MODEL, "messages": [ASKED], "tools": [WEATHER_SENT]}


def test_row_21_an_active_tool_that_is_none(api: Driver, peer: Peer) -> None:
    with pytest.raises(InvalidArgumentError, match="get_wether"):
        api.run(
            lambda c: c.language_model(MODEL).generate(
                QUESTION, tools=[WEATHER], active_tools=["get_wether"]
            )
        )
    assert peer.received == []


@pytest.mark.parametrize("mended", ["text", "mapping", "call", None])
def test_row_21_repair(api: Driver, peer: Peer, mended: str | None) -> None:
    seen: list[tuple[ToolCall, ToolError]] = []

    def repair(asked: ToolCall, error: ToolError) -> Any:
        seen.append((asked, error))
        found = {"city": "Paris"}
        if mended == "call":
            return ToolCall(asked.id, "get_weather", json.dumps(found))
        return {"text": json.dumps(found), "mapping": found}.get(str(mended))

    peer.says(chat(calls=[call("get_weather", '{"city": "Paris"')]), chat("Done."))
    api.run(
        lambda c: c.language_model(MODEL).generate(
            QUESTION, tools=[WEATHER], repair_tool_call=repair, max_steps=2
        )
    )
    ((asked, error),) = seen
    assert asked.arguments == '{"city": "Paris"'
    assert error.tool == "get_weather"
    _, said, told = peer.bodies[1]["messages"]
    if mended is None:
        assert told["content"] != "Sun in Paris."
    else:
        assert told["content"] == "Sun in Paris."
        assert json.loads(said["tool_calls"][0]["function"]["arguments"]) == {"city": "Paris"}


@pytest.mark.parametrize("answer", [True, False, "Not on Sundays."])
def test_row_21_approval(api: Driver, peer: Peer, answer: bool | str) -> None:
    asked: list[ToolCall] = []

    def approve(item: ToolCall) -> bool | str:
        asked.append(item)
        return answer

    peer.says(chat(calls=[call("get_weather", {"city": "Paris"})]), chat("Done."))
    result = api.run(
        lambda c: c.language_model(MODEL).generate(
            QUESTION, tools=[WEATHER], approve=approve, max_steps=2
        )
    )
    assert [item.input for item in asked] == [{"city": "Paris"}]
    (ran,) = result.steps[0].tool_results
    told = peer.bodies[1]["messages"][-1]["content"]
    assert told == ran.text
    assert ran.denied is (answer is not True)
    assert (ran.output == "Sun in Paris.") is (answer is True)
    if isinstance(answer, str):
        assert answer in told


def test_row_21_a_hook_after_each_step_and_an_end_of_ones_own(api: Driver, peer: Peer) -> None:
    steps: list[Step] = []

    def stop(so_far: Sequence[Step]) -> bool:
        return len(so_far) == 2

    peer.says(*[chat(calls=[call("get_time")])] * 4)
    result = api.run(
        lambda c: c.language_model(MODEL).generate(
            QUESTION, tools=[TIME], on_step=steps.append, stop_when=stop, max_steps=10
        )
    )
    assert len(peer.received) == 2
    assert steps == list(result.steps)
    assert [step.number for step in steps] == [0, 1]
    assert [result.text for result in steps[0].tool_results] == ["noon"]


def stream(api: Driver, **options: Any) -> Followed:
    return follow(api, lambda c: c.language_model(MODEL).stream(QUESTION, **options))


def test_row_22_events_of_a_call(api: Driver, peer: Peer) -> None:
    """The call comes when the answer has ended, though its text was whole JSON before."""
    peer.streams(
        chunk("Let me look."),
        chunk(tool_calls=[call_part(0, "", id="c1", name="get_weather")]),
        chunk(tool_calls=[call_part(0, '{"city": "Paris"}')]),
        chunk(tool_calls=[call_part(0, " ")]),
        chunk(finish="tool_calls", usage=USAGE),
    )
    peer.streams(chunk("Sun."), chunk(finish="stop", usage=USAGE))
    found = stream(api, tools=[WEATHER], max_steps=3)
    assert found.error is None
    assert peer.bodies == [
        {
            "model": MODEL,
            "messages": [ASKED],
            "tools": [WEATHER_SENT],
            "stream": True,
            "stream_options": {"include_usage": True},
        },
        {
            **peer.bodies[0],
            "messages": [
                ASKED,
                {
                    "role": "assistant",
                    "content": "Let me look.",
                    "tool_calls": [call("get_weather", '{"city": "Paris"} ', "c1")],
                },
                {"role": "tool", "tool_call_id": "c1", "content": "Sun in Paris."},
            ],
        },
    ]
    assert found.kinds == [
        "TextDelta",
        "ToolInputStart",
        "ToolInputDelta",
        "ToolInputEnd",
        "ToolCall",
        "ToolResult",
        "Step",
        "TextDelta",
        "Step",
        "Finish",
    ]
    assert found.of(ToolInputStart) == [ToolInputStart(id="c1", name="get_weather")]
    pieces = found.of(ToolInputDelta)
    assert {piece.id for piece in pieces} == {"c1"}
    assert "".join(piece.arguments for piece in pieces) == '{"city": "Paris"} '
    assert found.of(ToolInputEnd) == [ToolInputEnd(id="c1")]
    (asked,) = found.of(ToolCall)
    assert asked.input == {"city": "Paris"}
    assert [item.text for item in found.of(ToolResult)] == ["Sun in Paris."]
    assert [item.text for item in found.of(TextDelta)] == ["Let me look.", "Sun."]
    assert found.result.text == "Sun."
    assert found.result.usage.total_tokens == 42
    assert len(found.result.steps) == 2


PIECES: dict[str, list[dict[str, Any]]] = {
    "name late": [call_part(0, '{"city": '), call_part(0, '"Paris"}', name="get_weather")],
    "no index": [
        call_part(None, '{"city": ', id="c1", name="get_weather"),
        call_part(None, '"Paris"}'),
    ],
    "no id": [call_part(0, '{"city": ', name="get_weather"), call_part(0, '"Paris"}')],
    "empty id": [
        call_part(0, '{"city": ', id="", name="get_weather"),
        call_part(0, '"Paris"}', id=""),
    ],
    "index from 1": [
        call_part(1, '{"city": ', id="c1", name="get_weather"),
        call_part(1, '"Paris"}'),
    ],
}


@pytest.mark.parametrize("form", PIECES)
def test_row_22_pieces_of_every_form(api: Driver, peer: Peer, form: str) -> None:
    peer.streams(*[chunk(tool_calls=[part]) for part in PIECES[form]], chunk(finish="tool_calls"))
    found = stream(api, tools=[WEATHER])
    (asked,) = found.result.tool_calls
    assert (asked.name, asked.input) == ("get_weather", {"city": "Paris"})
    assert asked.id
    assert {item.id for item in found.of(ToolInputStart)} == {asked.id}
    assert {item.id for item in found.of(ToolInputDelta)} == {asked.id}
    assert [item.text for item in found.result.tool_results] == ["Sun in Paris."]


def test_row_22_two_calls_by_turns(api: Driver, peer: Peer) -> None:
    peer.streams(
        chunk(tool_calls=[call_part(0, '{"ci', id="c1", name="get_weather")]),
        chunk(tool_calls=[call_part(1, '{"city"', id="c2", name="get_weather")]),
        chunk(tool_calls=[call_part(0, 'ty": "Rome"}'), call_part(1, ': "Oslo"}')]),
        chunk(finish="tool_calls"),
    )
    found = stream(api, tools=[WEATHER])
    assert [item.input for item in found.of(ToolCall)] == [{"city": "Rome"}, {"city": "Oslo"}]
    assert [item.text for item in found.result.tool_results] == ["Sun in Rome.", "Sun in Oslo."]


def test_row_22_what_the_server_wants_back_is_sent_back(api: Driver, peer: Peer) -> None:
    signed = {"google": {"thought_signature": "c2ln"}}
    part = {**call_part(0, "{}", id="c1", name="get_time"), "extra_content": signed}
    peer.streams(chunk(tool_calls=[part]), chunk(finish="tool_calls"))
    peer.streams(chunk("Noon."), chunk(finish="stop"))
    assert stream(api, tools=[TIME], max_steps=2).result.text == "Noon."
    (sent,) = peer.bodies[1]["messages"][1]["tool_calls"]
    assert sent == call("get_time", "{}", "c1", extra_content=signed)


def test_row_22_a_call_that_broke_off_does_not_run(api: Driver, peer: Peer) -> None:
    ran: list[str] = []
    tool = Tool(name="act", description="Act.", execute=lambda: ran.append("x"))
    peer.streams(
        chunk(tool_calls=[call_part(0, "{}", id="c1", name="act")]), done=False, end="reset"
    )
    found = stream(api, tools=[tool], max_steps=3)
    assert found.error is not None
    assert found.of(ToolCall) == []
    assert found.of(ToolInputEnd) == []
    assert ran == []


def test_row_22_null_where_there_are_no_calls(api: Driver, peer: Peer) -> None:
    peer.streams(chunk("Hi", tool_calls=None), chunk(tool_calls=[]), chunk(finish="stop"))
    found = stream(api, tools=[WEATHER])
    assert (found.result.text, found.result.tool_calls) == ("Hi", ())
