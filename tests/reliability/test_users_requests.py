"""Sections 3 and 4 of what users struggle with: refused fields, tools, structured output."""

from __future__ import annotations

from typing import Any

import pytest

from deepinfra_client import (
    CapabilityError,
    InvalidArgumentError,
    UnsupportedOptionError,
    capabilities,
    omit,
)
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import ASKED, MODEL, Peer, call, call_part, chat, chunk
from tests.reliability.asking import WAYS, Way, ask, events_of, get, model_of, written

PLAIN = {"model": MODEL, "messages": [ASKED]}
ABLE = "meta-llama/Llama-3.3-70B-Instruct"
UNABLE = "meta-llama/Meta-Llama-3-70B-Instruct"
TOOL = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}


def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"Sun in {city}"


def test_users_3a_unset_fields_are_left_out(api: Driver, peer: Peer) -> None:
    peer.says(chat(), chat(), chat())
    ask(api)
    ask(api, temperature=omit, tools=omit, response_format=omit, max_tokens=omit)
    api.run(lambda c: model_of(c).generate("Hi there", tools=None, temperature=omit))
    assert peer.bodies == [PLAIN, PLAIN, PLAIN]


def test_users_3b_tool_and_assistant_text_is_text(api: Driver, peer: Peer) -> None:
    """Also where the history writes it as a list of parts."""
    peer.says(chat("Let me see.", calls=[call("weather", {"city": "Rome"})]), chat("Sunny."))
    result = api.run(lambda c: model_of(c).generate("Hi there", tools=[weather], max_steps=2))
    said = {message["role"]: message["content"] for message in peer.bodies[1]["messages"]}
    assert said == {"user": "Hi there", "assistant": "Let me see.", "tool": "Sun in Rome"}
    parts = [
        ASKED,
        {"role": "assistant", "content": [{"type": "text", "text": "Let me see."}],
         "tool_calls": [call("weather", {"city": "Rome"})]},
        {"role": "tool", "tool_call_id": "call_1", "content": [{"type": "text", "text": "Sun"}]},
    ]  # fmt: skip
    peer.says(chat("Sunny."))
    api.run(lambda c: model_of(c).generate("And now?", messages=parts))
    sent = {message["role"]: message["content"] for message in peer.bodies[2]["messages"][1:3]}
    assert sent == {"assistant": "Let me see.", "tool": "Sun"}
    assert result.text == "Sunny."


@pytest.mark.parametrize("way", WAYS)
def test_users_3c_developer_is_not_mapped_unasked(api: Driver, peer: Peer, way: Way) -> None:
    """It is refused with what to write in its place, rather than changed in silence."""
    messages = [{"role": "developer", "content": "Be brief."}, ASKED]
    with pytest.raises(InvalidArgumentError, match=r"developer.*Use the role `system`"):
        get(api, way, messages=messages)
    assert peer.received == []
    peer.says(chat())
    ask(api, messages=messages, validation="off")
    assert peer.body["messages"] == messages


def test_users_3c_instructions_are_a_system_message(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    api.run(lambda c: model_of(c).generate("Hi there", instructions="Be brief."))
    assert peer.body["messages"] == [{"role": "system", "content": "Be brief."}, ASKED]


@pytest.mark.parametrize("way", WAYS)
def test_users_3d_max_completion_tokens_is_named(api: Driver, peer: Peer, way: Way) -> None:
    """Refused with the field that works: a limit without effect would cost money."""
    for options in ({"max_completion_tokens": 5}, {"extra_body": {"max_completion_tokens": 5}}):
        with pytest.raises(InvalidArgumentError, match=r"max_completion_tokens.*Use `max_tokens`"):
            get(api, way, **options)
    assert peer.received == []
    peer.says(chat())
    ask(api, max_tokens=5)
    assert peer.body == {**PLAIN, "max_tokens": 5}


@pytest.mark.parametrize("empty", [[], ()])
def test_users_3e_an_empty_list_of_tools_is_dropped(api: Driver, peer: Peer, empty: Any) -> None:
    peer.says(chat(), chat())
    ask(api, tools=empty)
    api.run(lambda c: model_of(c).generate("Hi there", tools=empty))
    assert peer.bodies == [PLAIN, PLAIN]
    peer.streams(chunk("Hi", finish="stop"))
    events_of(api, tools=empty)
    assert peer.bodies[2] == {**PLAIN, "stream": True}


@pytest.mark.parametrize("way", WAYS)
def test_users_3f_efforts_are_checked_before_sending(api: Driver, peer: Peer, way: Way) -> None:
    words = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
    with pytest.raises(InvalidArgumentError) as caught:
        get(api, way, reasoning_effort="hihg")
    assert [word for word in words if repr(word) not in str(caught.value)] == []
    assert "did you mean 'high'?" in str(caught.value)
    with pytest.raises(InvalidArgumentError, match="service_tier"):
        get(api, way, service_tier="cheap")
    with pytest.raises(InvalidArgumentError, match=r"'auto' is not known .* for the default tier"):
        get(api, way, service_tier="auto")
    with pytest.raises(InvalidArgumentError, match="reasoning_effort"):
        api.run(lambda c: model_of(c).generate("Hi", reasoning_effort="extreme"))
    assert peer.received == []
    for word in words:
        peer.says(chat())
        ask(api, reasoning_effort=word)
    peer.says(chat())
    ask(api, reasoning_effort="extreme", validation="off")
    assert [body["reasoning_effort"] for body in peer.bodies] == [*words, "extreme"]


@pytest.mark.parametrize("way", WAYS)
def test_users_4a_a_table_is_asked_before_the_call(api: Driver, peer: Peer, way: Way) -> None:
    (unable, *_) = [row.id for row in capabilities.language.values() if row.tool_usage is False]
    with pytest.raises(CapabilityError, match="does not take `tools`") as caught:
        get(api, way, model=unable, tools=[TOOL])
    assert caught.value.model == unable
    assert peer.received == []
    peer.says(chat())
    with pytest.warns(UserWarning, match="does not take `tools`"):
        ask(api, model=unable, tools=[TOOL], validation="warn")
    assert len(peer.received) == 1


@pytest.mark.parametrize("way", WAYS)
def test_users_4b_405_names_the_parameter(api: Driver, peer: Peer, way: Way) -> None:
    said = "tool calling is not supported for this model"
    peer.server.answer({"error": {"message": said, "param": "tools", "code": None}}, 405)
    with pytest.raises(UnsupportedOptionError, match=said) as caught:
        get(api, way, tools=[TOOL])
    assert caught.value.param == "tools"
    peer.server.answer(b"", 405)
    with pytest.raises(UnsupportedOptionError) as caught:
        get(api, way, tools=[TOOL])
    assert caught.value.param is None


def test_users_4c_null_and_missing_are_alike(api: Driver, peer: Peer) -> None:
    """A langchain parser broke on `tool_calls: null`."""
    missing = chat()
    missing["choices"][0]["message"] = {"role": "assistant", "content": "Hello!"}
    null: dict[str, Any] = {
        "tool_calls": None,
        "reasoning_content": None,
        "refusal": None,
        "annotations": None,
    }
    filled = chat("Hello!", **null)
    results: list[Any] = []
    for body in (missing, filled):
        peer.says(body)
        results.append(api.run(lambda c: model_of(c).generate("Hi")))
    assert results[0].text == results[1].text == "Hello!"
    assert results[0].tool_calls == results[1].tool_calls == ()
    assert results[0].reasoning == results[1].reasoning
    for extra in ({}, null):
        peer.streams(chunk("Hel", **extra), chunk("lo!", **extra), chunk(finish="stop", **extra))
        found = follow(api, lambda c: model_of(c).stream("Hi"))
        assert (found.result.text, found.result.tool_calls) == ("Hello!", ())
        peer.streams(chunk("Hel", **extra), chunk("lo!", **extra), chunk(finish="stop", **extra))
        assert written(events_of(api)) == "Hello!"


def test_users_4d_tool_parts_are_joined_by_index(api: Driver, peer: Peer) -> None:
    peer.streams(
        chunk(tool_calls=[call_part(1, '{"b"', id="two", name="second")]),
        chunk(tool_calls=[call_part(0, '{"a"', id="one", name="first")]),
        chunk(tool_calls=[call_part(0, ": 1}"), call_part(1, ": 2}")]),
        chunk("", finish="tool_calls"),
    )
    calls = follow(api, lambda c: model_of(c).stream("Hi")).result.tool_calls
    assert {item.id: (item.name, item.input) for item in calls} == {
        "one": ("first", {"a": 1}),
        "two": ("second", {"b": 2}),
    }
