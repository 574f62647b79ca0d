"""What a chunk of a stream costs, in calls: functions of the client, validations, decodings.

Counted for a long and a short stream, so that what happens once for each falls out.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from types import FrameType
from typing import Any

import httpx
import pytest

import deepinfra_client
from codegen.runtime.client.objects.structured import growing
from codegen.runtime.client.objects.structured.partials import partial
from codegen.runtime.client.objects.text.events import TextDelta
from deepinfra_client import AsyncDeepInfra, DeepInfra
from tests.runtime.structured_kit import planned

PACKAGE = deepinfra_client.__path__[0]
MODEL = "owner/unknown"
ASKED: Any = [{"role": "user", "content": "Hi"}]
SHORT, LONG = 320, 960
"""Events of the two streams."""


class Calls:
    """Counts calls while it is entered: Python functions of the package, and C functions."""

    def __init__(self) -> None:
        self.own = 0
        self.others: Counter[str] = Counter()

    def __enter__(self) -> Calls:
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _note(self, frame: FrameType, kind: str, called: Any) -> None:
        if not frame.f_code.co_filename.startswith(PACKAGE):
            return
        if kind == "call":
            self.own += 1
        elif kind == "c_call":
            self.others[called.__name__] += 1


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces of so many events."""

    def __init__(self, events: list[bytes], together: int) -> None:
        self._pieces = [
            b"".join(events[at : at + together]) for at in range(0, len(events), together)
        ]

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


def events(count: int) -> list[bytes]:
    """Write a chat stream of so many events."""
    found: list[bytes] = []
    for number in range(count):
        last = number == count - 1
        chunk = {
            "id": "c1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": MODEL,
            "choices": [
                {
                    "index": 0,
                    "delta": {} if last else {"content": f" word{number}"},
                    "finish_reason": "stop" if last else None,
                }
            ],
        }
        found.append(b"data: " + json.dumps(chunk).encode() + b"\n\n")
    return [*found, b"data: [DONE]\n\n"]


def endpoint(client: Any) -> Any:
    return client.chat.completions.create(model=MODEL, messages=ASKED, stream=True)


def text(client: Any) -> Any:
    return client.language_model(MODEL).stream("Hi")


def answer(client: Any) -> Any:
    return client.chat.completions.stream(model=MODEL, messages=ASKED)


def _handler(count: int, together: int) -> Callable[[httpx.Request], httpx.Response]:
    def handle(_: httpx.Request) -> httpx.Response:
        headers = {"content-type": "text/event-stream"}
        return httpx.Response(200, headers=headers, stream=Pieces(events(count), together))

    return handle


def counted(begin: Callable[[Any], Any], count: int, together: int) -> Calls:
    """Read a stream with the blocking client."""
    transport = httpx.MockTransport(_handler(count, together))
    calls = Calls()
    with httpx.Client(transport=transport) as http:
        for found in (Calls(), calls):  # the first time, modules are loaded
            stream = begin(DeepInfra(api_key="k" * 20, http_client=http))
            given = 0
            with found:
                for _ in stream:
                    given += 1
            assert given >= count - 1
    return calls


def acounted(begin: Callable[[Any], Any], count: int, together: int) -> Calls:
    """Read a stream with the asynchronous client."""

    async def run() -> Calls:
        handle = _handler(count, together)

        async def ahandle(request: httpx.Request) -> httpx.Response:
            return handle(request)

        calls = Calls()
        async with httpx.AsyncClient(transport=httpx.MockTransport(ahandle)) as http:
            for found in (Calls(), calls):
                stream = begin(AsyncDeepInfra(api_key="k" * 20, http_client=http))
                if asyncio.iscoroutine(stream):
                    stream = await stream
                given = 0
                with found:
                    async for _ in stream:
                        given += 1
                assert given >= count - 1
        return calls

    return asyncio.run(run())


FORMS = {"sync": counted, "async": acounted}


def per_chunk(count: Callable[..., Calls], begin: Any, together: int) -> tuple[float, Counter[str]]:
    """Return the calls for each chunk: of own functions, and of others by their names."""
    short, long = count(begin, SHORT, together), count(begin, LONG, together)
    long.others.subtract(short.others)
    return (long.own - short.own) / (LONG - SHORT), long.others


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("begin", "alone", "together"),
    [(endpoint, 12.5, 2.4), (text, 30.5, 13.7), (answer, 24.5, 12.5)],
)
def test_calls_for_each_chunk(form: str, begin: Any, alone: float, together: float) -> None:
    """A chunk costs few calls when it comes alone, and fewer when others come with it."""
    for pieces, most in ((1, alone), (64, together)):
        own, _ = per_chunk(FORMS[form], begin, pieces)
        assert 1 <= own <= most, f"{begin.__name__}, {pieces} in a piece"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("begin", [endpoint, text, answer])
def test_each_chunk_is_decoded_once(form: str, begin: Any) -> None:
    """By the validator of its class, and by nothing else."""
    for pieces in (1, 64):
        _, others = per_chunk(FORMS[form], begin, pieces)
        assert others["validate_json"] == LONG - SHORT
        assert others["from_json"] == others["decode"] == 0


@pytest.mark.parametrize("form", FORMS)
def test_the_text_so_far_is_not_put_together_for_each_chunk(form: str) -> None:
    """It is joined when somebody asks for it: at each chunk, time would go by its square."""
    _, others = per_chunk(FORMS[form], answer, 64)
    assert others["join"] < (LONG - SHORT) / 10


def test_a_long_object_is_read_in_proportion_to_its_length(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Partial objects of a text in small pieces: not by the square of its length."""
    read = 0

    def counting(text: str, key: str | None, *, lenient: bool) -> Any:
        nonlocal read
        read += len(text)
        return partial(text, key, lenient=lenient)

    monkeypatch.setattr(growing, "partial", counting)
    written = json.dumps([{"id": number, "name": f"n{number}"} for number in range(6000)])
    written = f'{{"rows": {written}}}'
    made, given = growing.Growing(planned({"type": "object"})), 0
    for at in range(0, len(written), 4):
        given += sum(1 for _ in made.add(TextDelta(written[at : at + 4])))
    assert len(written) > 150_000
    assert given > 1000, "the first pieces count one by one"
    assert read < 170 * len(written)
