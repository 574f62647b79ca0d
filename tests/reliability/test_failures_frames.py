"""Answers that lack their frame are refused with the place; other oddities are taken."""

from __future__ import annotations

from typing import Any, cast

import pytest
from pydantic import BaseModel

from deepinfra_client import APIResponseValidationError, IncompleteStreamError
from deepinfra_client._runtime.lenient import build
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import Peer, chat, chunk, sse
from tests.reliability.asking import WAYS, Way, ask, events_of, get, model_of

Path = tuple[str | int, ...]

REFUSED: dict[str, tuple[Path, Any, str]] = {
    "null": (("choices",), None, "`choices` is null where a list is needed"),
    "text": (("choices",), "abc", "`choices` is a text where a list is needed"),
    "number": (("choices",), 5, "`choices` is a number where a list is needed"),
    "truth": (("choices",), True, "`choices` is true or false where a list is needed"),
    "object": (("choices",), {"0": {}}, "`choices` is an object where a list is needed"),
    "texts": (("choices",), ["abc"], "`choices.0` is a text where an object is needed"),
    "nulls": (("choices",), [None], "`choices.0` is null where an object is needed"),
    "inside": (("choices", 0, "message"), "abc", "`choices.0.message` is a text where an object"),
}
TAKEN: dict[str, tuple[Path, Any]] = {
    "no choices": (("choices",), []),
    "number for a text": (("id",), 77),
    "text for a number": (("created",), "soon"),
    "unknown word": (("choices", 0, "finish_reason"), "tired"),
    "number for a word": (("choices", 0, "finish_reason"), 5),
    "null message": (("choices", 0, "message"), None),
    "optional object": (("usage",), "abc"),
    "optional list": (("choices", 0, "message", "tool_calls"), 5),
    "optional items": (("choices", 0, "message", "tool_calls"), ["abc"]),
}


def changed(answer: Any, path: Path, value: Any) -> Any:
    """Put a value into an answer."""
    inner = answer
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return answer


def at(answer: Any, path: Path) -> Any:
    """Read a place of a result."""
    for step in path:
        answer = answer[step] if isinstance(step, int) else getattr(answer, step)
    return answer


def _generate(api: Driver) -> None:
    api.run(lambda c: model_of(c).generate("Hi"))


@pytest.mark.parametrize("case", REFUSED)
def test_an_answer_without_its_frame(api: Driver, peer: Peer, case: str) -> None:
    path, value, says = REFUSED[case]
    sent = changed(chat(), path, value)
    for call in (ask, _generate):
        peer.says(sent, x_request_id="R-2")
        with pytest.raises(APIResponseValidationError, match=says) as caught:
            call(api)
        assert (caught.value.request_id, caught.value.body) == ("R-2", sent)
        assert "no ChatCompletion: " in str(caught.value)


@pytest.mark.parametrize("case", TAKEN)
def test_what_does_not_matter_is_taken(api: Driver, peer: Peer, case: str) -> None:
    path, value = TAKEN[case]
    peer.says(changed(chat(), path, value))
    assert at(ask(api), path) == value


class Item(BaseModel):
    name: str = ""


class Frame(BaseModel):
    items: list[Item]
    more: list[Item] = []
    last: Item = Item()


@pytest.mark.parametrize("value", [{"more": "abc"}, {"more": ["abc"]}, {"last": 5}])
def test_what_is_not_required_is_no_frame(value: dict[str, Any]) -> None:
    made = build(Frame, {"items": [], **value}, strict_lists=True)
    assert dict(made) | value == dict(made)


def test_no_choices_are_no_text(api: Driver, peer: Peer) -> None:
    peer.says(changed(chat(), ("choices",), []))
    with pytest.raises(APIResponseValidationError, match="holds nothing where its text"):
        _generate(api)


@pytest.mark.parametrize("case", ["text", "number", "object", "texts", "nulls"])
def test_an_event_without_its_frame(api: Driver, peer: Peer, case: str) -> None:
    path, value, says = REFUSED[case]
    event = changed(chunk(" two"), path, value)
    for first in (True, False):
        for call in (events_of, _follow):
            begin = [] if first else [chunk("One")]
            peer.server.stream(sse([*begin, event]), x_request_id="R-2")
            with pytest.raises(APIResponseValidationError, match=says) as caught:
                call(api)
            assert (caught.value.request_id, caught.value.body) == ("R-2", event)


def _follow(api: Driver) -> None:
    error = follow(api, lambda c: model_of(c).stream("Hi")).error
    assert error is not None
    raise error


def test_null_in_an_event_is_an_empty_list(api: Driver, peer: Peer) -> None:
    peer.streams(changed(chunk(), ("choices",), None), chunk("One", finish="stop"))
    assert [event.choices for event in events_of(api)][0] == []


def test_a_list_of_vectors_that_is_none(api: Driver, peer: Peer) -> None:
    peer.says({"object": "list", "data": "abc"}, x_request_id="R-2")
    with pytest.raises(APIResponseValidationError, match="`data` is a text where a list") as caught:
        api.run(lambda c: c.embeddings.create(model="a/b", input="x"))
    assert caught.value.request_id == "R-2"


NOTHING: dict[str, bytes] = {
    "204": b"HTTP/1.1 204 No Content\r\nx-request-id: R-2\r\n\r\n",
    "204 called a stream": b"HTTP/1.1 204 No Content\r\ncontent-type: text/event-stream\r\n"
    b"x-request-id: R-2\r\n\r\n",
    "205": b"HTTP/1.1 205 Reset\r\nx-request-id: R-2\r\ncontent-length: 0\r\n\r\n",
    "200": b"HTTP/1.1 200 OK\r\nx-request-id: R-2\r\ncontent-length: 0\r\n\r\n",
    "200 called JSON": b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
    b"x-request-id: R-2\r\ncontent-length: 0\r\n\r\n",
    "white space": b"HTTP/1.1 200 OK\r\nx-request-id: R-2\r\ncontent-length: 4\r\n\r\n\r\n\r\n",
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", NOTHING)
def test_nothing_is_no_answer_in_either_way(api: Driver, peer: Peer, name: str, way: Way) -> None:
    peer.server.raw(NOTHING[name])
    with pytest.raises(APIResponseValidationError, match="the answer is empty") as caught:
        get(api, way)
    assert (caught.value.request_id, not (caught.value.body or "").strip()) == ("R-2", True)
    assert len(peer.received) == 1


def test_nothing_of_a_stream_that_was_announced(api: Driver, peer: Peer) -> None:
    for _ in range(2):
        peer.server.stream([], x_request_id="R-2")
    with pytest.raises(IncompleteStreamError, match="without any event") as caught:
        events_of(api, max_retries=1)
    assert (caught.value.request_id, caught.value.attempts) == ("R-2", 2)


@pytest.mark.parametrize("name", ["204", "200"])
def test_nothing_for_a_stream_that_is_opened_unread(api: Driver, peer: Peer, name: str) -> None:
    """Its events are asked for later: what is raised is the same."""
    peer.server.raw(NOTHING[name])
    with pytest.raises(APIResponseValidationError, match="the answer is empty"):
        _open(api)


def _open(api: Driver) -> None:
    asked: Any = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}], "stream": True}

    def start(client: Any) -> Any:
        return client.with_streaming_response.chat.completions.create(**asked)

    async def read(client: Any) -> None:
        async with start(client) as response:
            async for _ in await response.parse():
                pass

    if api.flavor == "async":
        api.run(cast("Any", read))
        return
    with api.run(start) as response:
        list(response.parse())
