"""Sections 5 and 6 of what users struggle with: streams, reasoning, usage, limits."""

from __future__ import annotations

import json
from typing import Any

import pytest

from deepinfra_client import (
    APIError,
    DeepInfraError,
    RateLimitError,
    ReasoningDelta,
    StreamError,
    TextDelta,
    capabilities,
)
from tests.client.driver import Driver
from tests.client.scripted import End
from tests.parity.driver import follow
from tests.parity.kit import USAGE, Peer, chat, chunk, sse
from tests.reliability.asking import ask, events_of, model_of
from tests.support.clock import StillClock


@pytest.mark.parametrize("field", ["reasoning_content", "reasoning"])
def test_users_5a_reasoning_is_its_own_part(api: Driver, peer: Peer, field: str) -> None:
    thought: Any = {field: "Two and two"}
    peer.says(chat("Four", **thought))
    result = api.run(lambda c: model_of(c).generate("Hi"))
    assert (result.text, result.reasoning) == ("Four", "Two and two")
    peer.streams(
        chunk(**{field: "Two and"}), chunk(**{field: " two"}), chunk("Four", finish="stop")
    )
    found = follow(api, lambda c: model_of(c).stream("Hi"))
    assert [part.text for part in found.of(ReasoningDelta)] == ["Two and", " two"]
    assert [part.text for part in found.of(TextDelta)] == ["Four"]
    assert (found.result.text, found.result.reasoning) == ("Four", "Two and two")


@pytest.mark.parametrize("place", ["first", "middle", "with the reason", "after it", "every"])
def test_users_5b_usage_from_any_chunk(api: Driver, peer: Peer, place: str) -> None:
    events = [chunk("Hel"), chunk("lo!"), chunk(finish="stop")]
    if place == "after it":
        events.append({**chunk(usage=USAGE), "choices": []})
    else:
        early = {**USAGE, "completion_tokens": 1, "total_tokens": 10}
        at = {"first": 0, "middle": 1, "with the reason": 2, "every": 2}[place]
        events[at]["usage"] = USAGE
        if place == "every":
            events[0]["usage"] = events[1]["usage"] = early
    peer.streams(*events)
    result = follow(api, lambda c: model_of(c).stream("Hi")).result
    assert (result.usage.total_tokens, result.cost) == (21, 0.00025)


def test_users_5c_raw_usage_with_estimated_cost(api: Driver, peer: Peer) -> None:
    usage = {**USAGE, "brand_new_tokens": 3, "video_tokens": {"deep": 1}}
    peer.says(chat(usage=usage), chat(usage=usage))
    assert ask(api).usage.model_dump(exclude_unset=True) == usage
    result = api.run(lambda c: model_of(c).generate("Hi"))
    assert result.usage.raw.model_dump(exclude_unset=True) == usage
    assert result.cost == usage["estimated_cost"]
    peer.streams(chunk("Hi", finish="stop", usage=usage))
    found = follow(api, lambda c: model_of(c).stream("Hi")).result
    assert found.usage.raw.model_dump(exclude_unset=True) == usage
    assert found.cost == 0.00025
    peer.streams(chunk("Hi", finish="stop", usage=usage))
    assert events_of(api)[-1].usage.model_dump(exclude_unset=True) == usage


INNER = json.dumps({"error": {"message": "Too many at once", "code": 429}})
ERRORS: dict[str, tuple[dict[str, Any], type[DeepInfraError], str]] = {
    "error object": ({"error": {"message": "Too many", "code": 429}}, RateLimitError, "Too many"),
    "error text": ({"error": "It broke"}, StreamError, "It broke"),
    "error_type": (
        {"error_type": "engine_overloaded", "error_message": "Model busy"},
        APIError,
        "Model busy",
    ),
    "error_type with JSON inside": (
        {"error_type": "RateLimitError", "error_message": INNER},
        RateLimitError,
        "Too many at once",
    ),
    "validation of the server": (
        {
            "error_type": "ValidationError",
            "error_message": "1 validation error for ChatLogprobs: Input should be a valid number",
        },
        APIError,
        "valid number",
    ),
}


@pytest.mark.parametrize("form", ERRORS)
def test_users_5d_a_typed_error_for_an_error_event(api: Driver, peer: Peer, form: str) -> None:
    event, kind, text = ERRORS[form]
    peer.streams(chunk("Half"), event, chunk("never"), chunk(finish="stop"))
    with pytest.raises(kind, match=text) as caught:
        events_of(api)
    assert isinstance(caught.value, APIError)
    assert caught.value.in_stream
    assert caught.value.body == event
    peer.streams(chunk("Half"), event, chunk("never"), chunk(finish="stop"))
    error = follow(api, lambda c: model_of(c).stream("Hi")).error
    assert isinstance(error, kind)
    assert isinstance(error, APIError)
    assert error.partial.text == "Half"


BREAKS: dict[str, tuple[list[Any], End]] = {
    "error event": ([chunk("Half"), {"error": {"message": "Busy", "code": 429}}], "keep"),
    "closed": ([chunk("Half")], "close"),
    "reset": ([chunk("Half")], "reset"),
    "no end": ([chunk("Half")], "keep"),
    "garbage": ([chunk("Half"), b"data: {oops\n\n"], "keep"),
}


@pytest.mark.parametrize("breaks", BREAKS)
def test_users_5e_a_stream_is_not_repeated_after_content(
    patient: Driver, peer: Peer, clock: StillClock, breaks: str
) -> None:
    events, end = BREAKS[breaks]
    peer.server.stream(sse(events, done=False), end)
    peer.streams(chunk("Again"), chunk(finish="stop"))
    found = follow(patient, lambda c: model_of(c).stream("Hi"))
    assert [part.text for part in found.of(TextDelta)] == ["Half"]
    assert found.error is not None
    assert (len(peer.received), clock.waits) == (1, [])


def test_users_5e_before_content_it_may_be(patient: Driver, peer: Peer, clock: StillClock) -> None:
    peer.streams({"error": {"message": "Busy", "code": 429}}, done=False)
    peer.streams(chunk("Once"), chunk(finish="stop"))
    assert follow(patient, lambda c: model_of(c).stream("Hi")).result.text == "Once"
    assert len(peer.received) == 2


def test_users_6a_no_output_limit_is_filled_in(api: Driver, peer: Peer) -> None:
    model = "meta-llama/Llama-3.3-70B-Instruct"
    peer.says(chat(model=model), chat(model=model))
    ask(api, model=model)
    api.run(lambda c: c.language_model(model).generate("Hi there"))
    peer.streams(chunk("Hi", finish="stop"))
    follow(api, lambda c: c.language_model(model).stream("Hi there"))
    limits = {"max_tokens", "max_completion_tokens", "max_output_tokens"}
    assert [limits & body.keys() for body in peer.bodies] == [set(), set(), set()]


def test_users_6b_an_answer_cut_at_the_limit_says_so(api: Driver, peer: Peer) -> None:
    peer.says(chat("Half a", finish="length"), chat("Whole", finish="stop"))
    assert ask(api).choices[0].finish_reason == "length"
    assert api.run(lambda c: model_of(c).generate("Hi")).finish_reason == "stop"
    peer.says(chat("Half a", finish="length"))
    assert api.run(lambda c: model_of(c).generate("Hi")).finish_reason == "length"
    peer.streams(chunk("Half a"), chunk(finish="length"))
    result = follow(api, lambda c: model_of(c).stream("Hi")).result
    assert (result.text, result.finish_reason) == ("Half a", "length")


def test_users_6b_a_cut_object_is_no_parse_error(api: Driver, peer: Peer) -> None:
    peer.says(chat('{"city": "Ro', finish="length"))
    schema = {"type": "object", "properties": {"city": {"type": "string"}}}
    with pytest.raises(DeepInfraError, match=r"length|limit|cut") as caught:
        api.run(lambda c: model_of(c).generate_object(schema, "Hi"))
    assert getattr(caught.value, "finish_reason", None) == "length"


def test_users_6c_context_and_output_are_two_columns() -> None:
    table = capabilities.language
    assert {"context", "max_output"} <= set(table.columns)
    both = [row for row in table.values() if row.context is not None and row.max_output is not None]
    assert [row.id for row in both if row.max_output != row.context]
    assert capabilities.language.find(min_context=100_000, max_max_output=20_000)
