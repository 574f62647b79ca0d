"""Checks 8 to 10, 18 and 19: events of every shape, ends, and what answers hold."""

from __future__ import annotations

import json
from typing import Any

import pytest

from deepinfra_client import (
    APIError,
    APIResponseValidationError,
    DeepInfraError,
    IncompleteStreamError,
    RateLimitError,
    ReasoningDelta,
)
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import ASKED, MODEL, USAGE, Peer, call_part, chat, chunk, sse
from tests.reliability.asking import ask, events_of, model_of, written

TEXT = "Grüße\u2028🍝"
END = chunk(finish="stop")
WHOLE = b"".join(sse([chunk("Grüße"), chunk("\u2028🍝"), END]))
RAW = WHOLE.decode().replace("\\u2028", "\u2028").replace("\\u00fc", "ü").encode()
LONG = "x" * 3_000_000


def between(extra: bytes) -> list[bytes]:
    """Put something before every event of the stream."""
    return [extra + part for part in sse([chunk("Grüße"), chunk("\u2028🍝"), END])]


GOOD: dict[str, list[bytes]] = {
    "LF": [WHOLE],
    "CRLF": [WHOLE.replace(b"\n", b"\r\n")],
    "CR": [WHOLE.replace(b"\n", b"\r")],
    "CRLF, one byte at a time": [bytes([byte]) for byte in WHOLE.replace(b"\n", b"\r\n")],
    "one byte at a time": [bytes([byte]) for byte in WHOLE],
    "split UTF-8": [RAW[at : at + 3] for at in range(0, len(RAW), 3)],
    "bare U+2028": [RAW],
    "comments": between(b": hello\n\n:\n"),
    "coalesced": [WHOLE + b": more\n\n"],
    "no [DONE]": [WHOLE.removesuffix(b"data: [DONE]\n\n")],
    "byte order mark": [b"\xef\xbb\xbf" + WHOLE],
    "id only": between(b"id: 7\n\n"),
    "retry only": between(b"retry: 9\n\n"),
    "bad retry": between(b"retry: soon\n\n"),
    "empty data": between(b"data:\n\n"),
    "data without colon": between(b"data\n\n"),
    "unknown field": between(b"weather: fine\n"),
    "blank lines": between(b"\n\n\n"),
    "no space": [WHOLE.replace(b"data: ", b"data:")],
    "several data lines": [WHOLE.replace(b', "created"', b',\ndata: "created"')],
    "event: message": [WHOLE.replace(b"data: ", b"event: message\ndata: ")],
    "event after data": [WHOLE.replace(b"\n\n", b"\nevent: message\n\n")],
    "event: ping with {}": between(b"event: ping\ndata: {}\n\n"),
    "text after [DONE]": [WHOLE, b"data: {nonsense\n\n"],
    "usage without choices": sse(
        [chunk("Grüße"), chunk("\u2028🍝"), END, {**chunk(usage=USAGE), "choices": []}]
    ),
    "choices null": sse([chunk("Grüße"), {**chunk(), "choices": None}, chunk("\u2028🍝"), END]),
    "delta null": sse(
        [
            chunk("Grüße"),
            chunk("\u2028🍝"),
            {**END, "choices": [{**END["choices"][0], "delta": None}]},
        ]
    ),
    "unknown fields": sse([{**chunk("Grüße"), "mood": {"x": 1}}, chunk("\u2028🍝"), END]),
}


@pytest.mark.parametrize("shape", GOOD)
def test_check_08_sse_matrix_nothing_is_lost(api: Driver, peer: Peer, shape: str) -> None:
    peer.server.stream(GOOD[shape])
    assert written(events_of(api)) == TEXT
    peer.server.stream(GOOD[shape])
    result = follow(api, lambda c: model_of(c).stream("Hi")).result
    assert (result.text, result.finish_reason) == (TEXT, "stop")


def test_check_08_sse_matrix_a_very_long_event(api: Driver, peer: Peer) -> None:
    data = b"".join(sse([chunk(LONG), END]))
    peer.server.stream(data[at : at + 16_384] for at in range(0, len(data), 16_384))
    assert written(events_of(api)) == LONG


BAD: dict[str, tuple[bytes, type[DeepInfraError], str]] = {
    "error object": (
        b'data: {"error": {"message": "Broke", "code": 429}}',
        RateLimitError,
        "Broke",
    ),
    "error text": (b'data: {"error": "Broke"}', APIError, "Broke"),
    "error_type": (
        b'data: {"error_type": "engine_overloaded", "error_message": "Broke"}',
        APIError,
        "Broke",
    ),
    "detail": (b'data: {"detail": "Broke"}', APIError, "Broke"),
    "event: error": (b'event: error\ndata: {"message": "Broke"}', APIError, "Broke"),
    "event: error with text": (b"event: error\ndata: Broke", APIError, "Broke"),
    "half JSON": (b'data: {"id": "x", "choi', APIResponseValidationError, "choi"),
    "no JSON": (b"data: Broke", APIResponseValidationError, "Broke"),
    "HTML": (b"data: <html><body>Broke</body></html>", APIResponseValidationError, "Broke"),
}


@pytest.mark.parametrize("shape", BAD)
def test_check_08_sse_matrix_no_foreign_exception(api: Driver, peer: Peer, shape: str) -> None:
    data, kind, text = BAD[shape]
    peer.server.stream([*sse([chunk("One")], done=False), data + b"\n\n", *sse([])])
    with pytest.raises(kind, match=text) as caught:
        events_of(api)
    assert isinstance(caught.value, APIError)
    peer.server.stream([*sse([chunk("One")], done=False), data + b"\n\n", *sse([])])
    found = follow(api, lambda c: model_of(c).stream("Hi"))
    assert isinstance(found.error, kind)
    assert isinstance(found.error, APIError)
    assert found.error.partial.text == "One"


@pytest.mark.parametrize("done", [True, False], ids=["announced", "not announced"])
def test_check_09_no_finish_reason_is_incomplete(api: Driver, peer: Peer, done: bool) -> None:
    events = [chunk(reasoning_content="Hm"), chunk("One "), chunk("two", usage=USAGE)]
    peer.streams(*events, done=done)
    error = follow(api, lambda c: model_of(c).stream("Hi")).error
    assert isinstance(error, IncompleteStreamError)
    partial = error.partial
    assert (partial.text, partial.reasoning) == ("One two", "Hm")
    assert (partial.usage.total_tokens, partial.finish_reason) == (21, None)


def test_check_09_no_finish_reason_of_the_helper(api: Driver, peer: Peer) -> None:
    peer.streams(chunk("One "), chunk("two"))
    with pytest.raises(IncompleteStreamError) as caught:
        api.collect(lambda c: c.chat.completions.stream(model=MODEL, messages=[ASKED]))
    assert caught.value.partial.choices[0].message.content == "One two"


def test_check_10_nothing_is_invented(api: Driver, peer: Peer) -> None:
    bare = {"choices": [{"message": {"content": "Hello!"}}]}
    peer.says(bare, bare)
    answer = ask(api)
    assert answer.usage is None
    assert answer.choices[0].finish_reason is None
    assert getattr(answer, "id", None) is None
    assert answer.model_dump(exclude_unset=True) == bare
    result = api.run(lambda c: model_of(c).generate("Hi"))
    assert (result.text, result.finish_reason, result.raw_finish_reason) == ("Hello!", None, None)
    assert (result.usage.total_tokens, result.cost, result.response.id) == (None, None, None)


def test_check_10_nothing_is_invented_in_a_stream(api: Driver, peer: Peer) -> None:
    bare = {"choices": [{"delta": {"content": "Hello!"}}]}
    last = {"choices": [{"finish_reason": "stop"}]}
    peer.streams(bare, last)
    first, second = events_of(api)
    assert first.model_dump(exclude_unset=True) == bare
    assert second.model_dump(exclude_unset=True) == last
    peer.streams(bare, last)
    result = follow(api, lambda c: model_of(c).stream("Hi")).result
    assert (result.text, result.finish_reason) == ("Hello!", "stop")
    assert (result.usage.total_tokens, result.cost, result.response.id) == (None, None, None)


def null_call(**part: Any) -> dict[str, Any]:
    """A piece of a call that names every key, with null where there is nothing."""
    empty: dict[str, Any] = {"index": 0, "id": None, "type": None}
    function = {"name": None, "arguments": None, **part.pop("function", {})}
    return {**empty, **part, "function": function}


CALLS = [
    chunk(None, role="assistant", tool_calls=None),
    chunk(None, tool_calls=[null_call(id="c1", type="function", function={"name": "weather"})]),
    chunk(None, tool_calls=[null_call(function={"arguments": '{"city":'})]),
    chunk(None, tool_calls=[null_call(function={"arguments": ' "Rome"}'})]),
    chunk("", tool_calls=None, finish="tool_calls"),
]


def test_check_18_tool_deltas_with_null_keys(api: Driver, peer: Peer) -> None:
    peer.streams(*CALLS)
    found = follow(api, lambda c: model_of(c).stream("Hi"))
    (made,) = found.result.tool_calls
    assert (made.id, made.name, made.input) == ("c1", "weather", {"city": "Rome"})


def test_check_18_tool_deltas_with_null_keys_of_the_helper(api: Driver, peer: Peer) -> None:
    peer.streams(*CALLS)
    answer: Any = _final(api)
    (made,) = answer.choices[0].message.tool_calls
    assert (made.id, made.function.name) == ("c1", "weather")
    assert json.loads(made.function.arguments) == {"city": "Rome"}


def _final(api: Driver) -> Any:
    """The last answer of the stream helper."""

    def whole(stream: Any) -> Any:
        if api.flavor == "sync":
            with stream:
                return stream.get_final_completion()

        async def read() -> Any:
            async with stream:
                return await stream.get_final_completion()

        return read()

    return api.run(lambda c: whole(c.chat.completions.stream(model=MODEL, messages=[ASKED])))


@pytest.mark.parametrize("field", ["reasoning_content", "reasoning"])
def test_check_19_reasoning_everywhere(api: Driver, peer: Peer, field: str) -> None:
    thought: Any = {field: "Two and two"}
    peer.says(chat("Four", **thought), chat("Four", **thought))
    assert api.run(lambda c: model_of(c).generate("Hi")).reasoning == "Two and two"
    assert getattr(ask(api).choices[0].message, field) == "Two and two"
    events = [chunk(**{field: "Two "}), chunk(**{field: "and two"}), chunk("Four", finish="stop")]
    peer.streams(*events)
    found = follow(api, lambda c: model_of(c).stream("Hi"))
    assert [part.text for part in found.of(ReasoningDelta)] == ["Two ", "and two"]
    assert (found.result.reasoning, found.result.text) == ("Two and two", "Four")
    peer.streams(*events)
    assert [getattr(event.choices[0].delta, field, None) for event in events_of(api)] == [
        "Two ", "and two", None,
    ]  # fmt: skip
    peer.streams(*events)
    message = _final(api).choices[0].message
    assert getattr(message, field) == "Two and two"


def test_check_18_tool_deltas_without_keys(api: Driver, peer: Peer) -> None:
    peer.streams(
        chunk(tool_calls=[call_part(0, "", id="a", name="one")]),
        chunk(tool_calls=[{"index": 1, "id": "b", "function": {"name": "two"}}]),
        chunk(tool_calls=[{"index": 0, "function": {"arguments": "{}"}}]),
        chunk(tool_calls=[{"index": 1, "function": {"arguments": '{"x": 1}'}}]),
        chunk(finish="tool_calls"),
    )
    calls = follow(api, lambda c: model_of(c).stream("Hi")).result.tool_calls
    assert [(item.id, item.name, item.input) for item in calls] == [
        ("a", "one", {}),
        ("b", "two", {"x": 1}),
    ]
