"""Rows 17 and 18: streams that end well, and those that do not."""

from __future__ import annotations

from typing import Any

import pytest

from deepinfra_client import (
    APIError,
    Finish,
    IncompleteStreamError,
    InternalServerError,
    RateLimitError,
    ReasoningDelta,
    Step,
    StreamError,
    TextDelta,
)
from deepinfra_emulator import Emulator
from tests.client.driver import Driver
from tests.client.scripted import End
from tests.parity.driver import Followed, follow
from tests.parity.kit import ASKED, MODEL, QUESTION, USAGE, Peer, call_part, chat, chunk, sse

BODY = {
    "model": MODEL,
    "messages": [ASKED],
    "stream": True,
    "stream_options": {"include_usage": True},
}


def stream(api: Driver, **options: Any) -> Followed:
    return follow(api, lambda c: c.language_model(MODEL).stream(QUESTION, **options))


def test_row_17_events_and_result(api: Driver, peer: Peer) -> None:
    peer.streams(
        chunk("", role="assistant"),
        chunk(reasoning_content="Let me "),
        chunk(reasoning_content="see."),
        chunk("Hel"),
        chunk("lo!"),
        chunk(finish="stop", usage=USAGE),
    )
    found = stream(api, temperature=0)
    assert peer.body == {**BODY, "temperature": 0}
    assert found.error is None
    assert found.kinds == ["ReasoningDelta", "TextDelta", "Step", "Finish"]
    assert [part.text for part in found.of(ReasoningDelta)] == ["Let me ", "see."]
    assert [part.text for part in found.of(TextDelta)] == ["Hel", "lo!"]
    result = found.result
    assert found.of(Finish)[0].result == result
    assert found.of(Step)[0] == result.steps[0]
    assert (result.text, result.reasoning) == ("Hello!", "Let me see.")
    assert (result.finish_reason, result.cost) == ("stop", 0.00025)
    assert (result.usage.total_tokens, result.usage.reasoning_tokens) == (21, 5)
    assert (result.response.id, result.response.model) == ("chatcmpl-77", MODEL)


def test_row_17_the_text_alone(api: Driver, peer: Peer) -> None:
    peer.streams(chunk(reasoning="Hm."), chunk("Hel"), chunk("lo!"), chunk(finish="stop"))
    found = follow(api, lambda c: c.language_model(MODEL).stream(QUESTION), lambda s: s.text)
    assert found.items == ["Hel", "lo!"]
    assert (found.result.text, found.result.reasoning) == ("Hello!", "Hm.")


def test_row_17_reading_to_the_end(api: Driver, peer: Peer) -> None:
    peer.streams(chunk("Hello!"), chunk(finish="stop"))
    result: Any = api.run(lambda c: c.language_model(MODEL).stream(QUESTION).read())
    assert result.text == "Hello!"


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_row_17_bytes_in_pieces_of_any_size(api: Driver, peer: Peer, size: int) -> None:
    data = b"".join(sse([chunk("Grü"), b": still here\n\n", chunk("ße 🍝"), chunk(finish="stop")]))
    peer.server.stream(data[at : at + size] for at in range(0, len(data), size))
    assert stream(api).result.text == "Grüße 🍝"


@pytest.mark.parametrize("where", ["with the reason", "without choices", "with an empty choice"])
def test_row_17_usage_wherever_it_comes(api: Driver, peer: Peer, where: str) -> None:
    last = chunk(finish="stop")
    extra: list[Any] = []
    if where == "with the reason":
        last["usage"] = USAGE
    else:
        extra = [chunk(usage=USAGE)]
        if where == "without choices":
            extra[0]["choices"] = []
    peer.streams(chunk("Hi"), last, *extra)
    result = stream(api).result
    assert (result.usage.total_tokens, result.finish_reason) == (21, "stop")


def test_row_17_usage_can_be_switched_off(api: Driver, peer: Peer) -> None:
    peer.streams(chunk("Hi"), chunk(finish="stop"))
    stream(api, stream_options={"include_usage": False})
    assert peer.body == {**BODY, "stream_options": {"include_usage": False}}


def test_row_17_the_end_needs_no_last_word(api: Driver, peer: Peer) -> None:
    peer.streams(chunk("Hi"), chunk(finish="stop"), done=False)
    assert stream(api).result.text == "Hi"


def test_row_17_of_the_emulator(emulated: Driver, emulator: Emulator) -> None:
    model = "meta-llama/Llama-3.3-70B-Instruct"
    whole = emulated.run(lambda c: c.language_model(model).generate(QUESTION))
    found = follow(emulated, lambda c: c.language_model(model).stream(QUESTION))
    assert found.result.text == whole.text == "".join(x.text for x in found.of(TextDelta))
    assert found.result.usage.total_tokens == whole.usage.total_tokens
    assert found.result.cost == whole.cost
    assert len(emulator.requests) == 2


ERRORS: dict[str, Any] = {
    "object": {"error": {"message": "Engine failed", "code": 500}},
    "event": {"error_type": "engine", "error_message": "Engine failed"},
    "nested": {"error_type": "x", "error_message": '{"error": {"message": "Engine failed"}}'},
    "detail": {"detail": "Engine failed"},
}


@pytest.mark.parametrize("form", ERRORS)
def test_row_18_an_error_as_an_event(api: Driver, peer: Peer, form: str) -> None:
    peer.streams(chunk("Half an "), chunk("answer"), ERRORS[form])
    found = stream(api)
    assert [part.text for part in found.of(TextDelta)] == ["Half an ", "answer"]
    assert isinstance(found.error, APIError)
    assert "Engine failed" in str(found.error)
    assert found.error.in_stream
    assert found.error.partial.text == "Half an answer"
    assert peer.body == BODY


@pytest.mark.parametrize("end", ["keep", "close", "reset"])
def test_row_18_an_end_without_a_reason(api: Driver, peer: Peer, end: End) -> None:
    peer.streams(chunk("Half"), done=False, end=end)
    found = stream(api)
    assert isinstance(found.error, IncompleteStreamError)
    assert found.error.partial.text == "Half"
    assert found.error.partial.finish_reason is None


def test_row_18_nothing_at_all(api: Driver, peer: Peer) -> None:
    peer.server.stream([])
    found = stream(api)
    assert isinstance(found.error, APIError)
    assert found.items == []


def test_row_18_an_event_that_cannot_be_read(api: Driver, peer: Peer) -> None:
    peer.streams(
        chunk("Half"), b'data: {"id": "x", "choi\n\n', chunk(" more"), chunk(finish="stop")
    )
    found = stream(api)
    assert isinstance(found.error, StreamError | APIError)
    assert found.error.partial.text == "Half"


def test_row_18_an_error_before_the_first_event(api: Driver, peer: Peer) -> None:
    """The real error, not that there is no output."""
    peer.says({"error": {"message": "Model busy, retry later"}}, status=429)
    found = stream(api)
    assert isinstance(found.error, RateLimitError)
    assert "Model busy" in str(found.error)


def test_row_18_a_whole_answer_in_place_of_a_stream(api: Driver, peer: Peer) -> None:
    peer.says({"error": {"message": "Told with status 200"}})
    found = stream(api)
    assert isinstance(found.error, APIError)
    assert "Told with status 200" in str(found.error)


def test_row_18_what_broke_off_is_not_sent_again(api: Driver, peer: Peer) -> None:
    peer.streams(chunk("Half"), done=False, end="reset")
    peer.says(chat())
    found = follow(
        api, lambda c: c.with_options(max_retries=2).language_model(MODEL).stream(QUESTION)
    )
    assert isinstance(found.error, IncompleteStreamError)
    assert len(peer.received) == 1


def test_row_18_the_earlier_steps_are_kept(api: Driver, peer: Peer) -> None:
    """A failure in the second step: what the first one did is in `partial`."""
    peer.streams(
        chunk(tool_calls=[call_part(0, "{}", id="call_1", name="now")]),
        chunk(finish="tool_calls", usage=USAGE),
    )
    peer.says({"error": {"message": "Engine failed"}}, status=500)

    def now() -> str:
        """Tell the time."""
        return "noon"

    found = stream(api, tools=[now], max_steps=3)
    assert isinstance(found.error, InternalServerError)
    (step,) = found.error.partial.steps
    assert [result.text for result in step.tool_results] == ["noon"]
    assert found.error.partial.usage.total_tokens == 21
