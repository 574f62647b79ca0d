"""Streams as servers really send them: odd line ends, cut characters, errors, sudden ends."""

from __future__ import annotations

import json
from typing import Any

import pytest

from deepinfra_client import (
    APIResponseValidationError,
    APITimeoutError,
    BadRequestError,
    DeepInfra,
    Finish,
    IncompleteStreamError,
    InternalServerError,
    RateLimitError,
    RetryPolicy,
    StreamError,
    StreamStalledError,
    TextResult,
    Timeout,
)
from deepinfra_client.types.chat import ChatCompletionChunk
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver
from tests.client.scripted import Scripted

MODEL = "owner/unknown"
QUESTION = [{"role": "user", "content": "Hi"}]
DONE = b"data: [DONE]\n\n"


@pytest.fixture
def api(connect: Connect, scripted: Scripted) -> Driver:
    """Calls the scripted server; retries do not wait."""
    return connect(
        base_url=scripted.base_url, api_key=KEY, max_retries=RetryPolicy(max_retries=2, base=0)
    )


def event(text: str | None = None, finish: str | None = None, **more: Any) -> bytes:
    """Write an event of a chat stream."""
    delta = {} if text is None else {"content": text}
    chunk = {
        "id": "c1",
        "created": 1,
        "model": MODEL,
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish}],
        **more,
    }
    return b"data: " + json.dumps(chunk, ensure_ascii=False).encode() + b"\n\n"


def chunks_of(api: Driver, **options: Any) -> list[ChatCompletionChunk]:
    return api.collect(
        lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION, stream=True, **options)
    )


def text_of(chunks: list[ChatCompletionChunk]) -> str:
    return "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)


def result_of(api: Driver) -> TextResult:
    *_, finish = api.collect(lambda c: c.language_model(MODEL).stream("Hi"))
    assert isinstance(finish, Finish)
    return finish.result


EVENTS = [event("Grüße "), event("aus 東京 "), event("🍝"), event(finish="stop"), DONE]
TEXT = "Grüße aus 東京 🍝"
WHOLE = b"".join(EVENTS)

DIVISIONS: dict[str, list[bytes]] = {
    "one piece": [WHOLE],
    "event by event": EVENTS,
    "byte by byte": [WHOLE[place : place + 1] for place in range(len(WHOLE))],
    "CRLF": [WHOLE.replace(b"\n", b"\r\n")],
    "CRLF, byte by byte": [bytes([byte]) for byte in WHOLE.replace(b"\n", b"\r\n")],
    "CR": [WHOLE.replace(b"\n", b"\r")],
    "byte order mark": [b"\xef", b"\xbb\xbf" + WHOLE],
    "no blank": [WHOLE.replace(b"data: ", b"data:")],
    "comments": [b": hello\n\n", *(b": ping\n" + item + b":\n\n" for item in EVENTS)],
    "ids, names and retry": [b"id: 1\nretry: 5\nevent: message\n" + item for item in EVENTS],
    "pings": [b"event: ping\ndata: {}\n\n" + item for item in EVENTS],
    "several data lines": [item.replace(b'"created"', b'\ndata: "created"') for item in EVENTS[:-1]]
    + [DONE],
    "no end of the last line": [WHOLE.rstrip(b"\n")],
    "empty data": [b"data:\n\n" + item for item in EVENTS],
    "text after the end": [WHOLE, b"data: not for us\n\n"],
}


@pytest.mark.parametrize("division", DIVISIONS)
def test_divisions(api: Driver, scripted: Scripted, division: str) -> None:
    scripted.stream(DIVISIONS[division])
    chunks = chunks_of(api)
    assert text_of(chunks) == TEXT
    assert chunks[-1].choices[0].finish_reason == "stop"
    assert len(chunks) == 4


def test_the_connection_is_used_again(client: DeepInfra, scripted: Scripted) -> None:
    client = client.with_options(base_url=scripted.base_url)
    for _ in range(3):
        scripted.stream(EVENTS)
        copy = client.with_options(timeout=9)
        stream = copy.chat.completions.create(model=MODEL, messages=QUESTION, stream=True)
        assert text_of(list(stream)) == TEXT
    assert scripted.connections == 1


def test_facts_of_the_answer(client: DeepInfra, scripted: Scripted) -> None:
    scripted.stream(EVENTS, x_request_id="r-1")
    client = client.with_options(base_url=scripted.base_url)
    with client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True) as stream:
        assert stream.request_id == stream.response.request_id == "r-1"
        assert stream.response.headers["X-Request-Id"] == "r-1"
        assert not stream.ended
        list(stream)
        assert stream.ended


def test_unknown_fields_and_values_are_kept(api: Driver, scripted: Scripted) -> None:
    scripted.stream([event("x", "some_new_reason", new_field=[1]), DONE])
    (chunk,) = chunks_of(api)
    assert chunk.choices[0].finish_reason == "some_new_reason"
    assert chunk.model_extra == {"new_field": [1]}


def test_usage_in_an_event_without_choices(api: Driver, scripted: Scripted) -> None:
    usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
    last: dict[str, Any] = {"id": "c1", "created": 1, "model": MODEL, "choices": [], "usage": usage}
    tail = b"data: " + json.dumps(last).encode() + b"\n\n"
    for _ in range(2):
        scripted.stream([*EVENTS[:-1], tail, DONE])
    chunk = chunks_of(api)[-1]
    assert chunk.usage is not None
    assert chunk.usage.total_tokens == 7
    result = result_of(api)
    assert result.usage.total_tokens == 7
    assert result.text == TEXT


ERRORS: dict[str, tuple[bytes, type[StreamError | RateLimitError | BadRequestError], str]] = {
    "error object": (
        b'data: {"error": {"message": "It broke", "code": 400}}\n\n',
        BadRequestError,
        "It broke",
    ),
    "beside a good chunk": (
        event("Half", error={"message": "It broke", "code": 400}),
        BadRequestError,
        "It broke",
    ),
    "named event": (b'event: error\ndata: {"message": "It broke"}\n\n', StreamError, "It broke"),
    "plain text": (b"event: error\ndata: It broke\n\n", StreamError, "It broke"),
    "nested": (
        b'data: {"error_type": "x", "error_message": "{\\"detail\\": \\"It broke\\"}"}\n\n',
        StreamError,
        "It broke",
    ),
    "text in place of an object": (b'data: {"error": "It broke"}\n\n', StreamError, "It broke"),
}


@pytest.mark.parametrize("form", ERRORS)
def test_an_error_after_the_beginning(api: Driver, scripted: Scripted, form: str) -> None:
    data, kind, text = ERRORS[form]
    scripted.stream([event("Half"), data, DONE])
    got: list[str] = []
    with pytest.raises((StreamError, BadRequestError, APIResponseValidationError)) as caught:
        got.append(text_of(chunks_of(api)))
    if form != "plain text":
        assert type(caught.value) is kind
    assert text in str(caught.value)
    assert caught.value.in_stream
    assert len(scripted.requests) == 1


def test_an_error_at_the_beginning_is_tried_again(api: Driver, scripted: Scripted) -> None:
    scripted.stream([b'data: {"error": {"message": "Busy", "code": 429}}\n\n', DONE])
    scripted.stream(EVENTS)
    assert text_of(chunks_of(api)) == TEXT
    assert len(scripted.requests) == 2


def test_an_error_at_the_beginning_that_stays(api: Driver, scripted: Scripted) -> None:
    for _ in range(3):
        scripted.stream([b'data: {"error": {"message": "Busy", "code": 429}}\n\n', DONE])
    with pytest.raises(RateLimitError, match="Busy") as caught:
        chunks_of(api)
    assert caught.value.attempts == 3


def test_an_error_status(api: Driver, scripted: Scripted) -> None:
    scripted.answer({"error": {"message": "Down"}}, 503)
    scripted.stream(EVENTS)
    assert text_of(chunks_of(api)) == TEXT
    scripted.answer({"error": {"message": "Down"}}, 503)
    with pytest.raises(InternalServerError, match="Down"):
        chunks_of(api, max_retries=0)


def test_a_whole_answer_in_place_of_a_stream(api: Driver, scripted: Scripted) -> None:
    scripted.answer({"id": "c1", "choices": []})
    with pytest.raises(APIResponseValidationError, match="stream"):
        chunks_of(api)
    scripted.answer(b"<html>Sign in</html>", media="text/html")
    with pytest.raises(APIResponseValidationError, match="text/html"):
        chunks_of(api)


def test_an_event_that_is_no_json(api: Driver, scripted: Scripted) -> None:
    scripted.stream([event("Half"), b"data: {oops\n\n", DONE])
    with pytest.raises(APIResponseValidationError, match="oops"):
        chunks_of(api)


@pytest.mark.parametrize("end", ["close", "reset"])
def test_a_connection_that_breaks(api: Driver, scripted: Scripted, end: Any) -> None:
    scripted.stream([event("One"), event("Two")], end)
    with pytest.raises(IncompleteStreamError) as caught:
        chunks_of(api)
    assert caught.value.in_stream
    assert caught.value.attempts == 1
    assert len(scripted.requests) == 1


def test_silence(api: Driver, scripted: Scripted) -> None:
    scripted.stream([event("One")], "hang")
    with pytest.raises(StreamStalledError):
        chunks_of(api, timeout=Timeout(idle=0.05))
    scripted.stream([], "hang")
    with pytest.raises(APITimeoutError):
        chunks_of(api, timeout=Timeout(first_token=0.05), max_retries=0)


def test_an_end_that_is_not_announced(client: DeepInfra, scripted: Scripted) -> None:
    client = client.with_options(base_url=scripted.base_url)
    scripted.stream([event("One"), event("Two")])
    with client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True) as stream:
        assert text_of(list(stream)) == "OneTwo"
    assert not stream.ended


def test_text_without_a_finish_reason_is_not_complete(api: Driver, scripted: Scripted) -> None:
    scripted.stream([event("One"), event("Two"), DONE])
    with pytest.raises(IncompleteStreamError) as caught:
        api.collect(lambda c: c.language_model(MODEL).stream("Hi"))
    assert isinstance(caught.value.partial, TextResult)
    assert caught.value.partial.text == "OneTwo"


def test_text_with_a_finish_reason_needs_no_mark(api: Driver, scripted: Scripted) -> None:
    scripted.stream(EVENTS[:-1])
    assert api.collect(lambda c: c.language_model(MODEL).stream("Hi"))


def test_an_error_keeps_what_came(api: Driver, scripted: Scripted) -> None:
    scripted.stream([event("One"), b'data: {"error": {"message": "Broke"}}\n\n', DONE])
    with pytest.raises(StreamError, match="Broke") as caught:
        api.collect(lambda c: c.language_model(MODEL).stream("Hi"))
    assert isinstance(caught.value.partial, TextResult)
    assert caught.value.partial.text == "One"


def test_tool_calls_without_an_index(api: Driver, scripted: Scripted) -> None:
    def part(**call: Any) -> bytes:
        delta = {"tool_calls": [call]}
        chunk = {"id": "c", "created": 1, "model": MODEL, "choices": [{"index": 0, "delta": delta}]}
        return b"data: " + json.dumps(chunk).encode() + b"\n\n"

    scripted.stream(
        [
            part(id="1", type="function", function={"name": "a", "arguments": ""}),
            part(function={"arguments": '{"x"'}),
            part(function={"arguments": ": 1}"}),
            part(id="2", type="function", function={"name": "b", "arguments": "{}"}),
            event(finish="tool_calls"),
            DONE,
        ]
    )
    result = result_of(api)
    assert [(call.id, call.name, call.arguments) for call in result.tool_calls] == [
        ("1", "a", '{"x": 1}'),
        ("2", "b", "{}"),
    ]
