"""Bytes beyond the end of an answer: they are never taken for the answer to another request."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from deepinfra_client import AsyncDeepInfra, DeepInfra
from tests.client.conftest import scripted as scripted
from tests.client.scripted import Scripted
from tests.parity.kit import ASKED, KEY, MODEL, chat, chunk, sse
from tests.reliability.test_streams import HEAD, STREAM

CALL: dict[str, Any] = {"model": MODEL, "messages": [ASKED]}


def _sized(body: bytes, *lines: str) -> bytes:
    head = ["HTTP/1.1 200 OK", *lines, f"content-length: {len(body)}", "", ""]
    return "\r\n".join(head).encode() + body


def _whole(text: str) -> bytes:
    return _sized(json.dumps(chat(text)).encode(), "content-type: application/json")


EVENTS = b"".join(sse([chunk("Once"), chunk(finish="stop")]))
KINDS: dict[str, tuple[bytes, bool]] = {
    "whole": (_whole("Once"), False),
    "empty": (_sized(b"", "content-type: application/json"), False),
    "chunked": (HEAD + b"%x\r\n%b\r\n0\r\n\r\n" % (len(EVENTS), EVENTS), True),
    "sized stream": (_sized(EVENTS, "content-type: text/event-stream"), True),
    "status": (b"HTTP/1.1 400 Bad\r\ncontent-length: 2\r\n\r\n{}", False),
}


@pytest.mark.parametrize("injected", [False, True], ids=["own", "injected"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_follows_an_answer_is_no_answer(scripted: Scripted, kind: str, injected: bool) -> None:
    answer, streamed = KINDS[kind]
    scripted.raw(answer + _whole("Not yours"))
    scripted.raw(_whole("Yours"))
    http = httpx.Client() if injected else None
    client: Any = DeepInfra(
        base_url=scripted.base_url, api_key=KEY, max_retries=0, http_client=http
    )
    _first(client, streamed=streamed)
    assert client.chat.completions.create(**CALL).choices[0].message.content == "Yours"
    assert (scripted.connections, len(scripted.requests)) == (2, 2)
    client.close()


def _first(client: Any, *, streamed: bool) -> None:
    try:
        if streamed:
            assert len(list(client.chat.completions.create(**STREAM))) == 2
        else:
            client.chat.completions.create(**CALL)
    except Exception as error:
        assert "Once" not in str(error)


@pytest.mark.parametrize("injected", [False, True], ids=["own", "injected"])
@pytest.mark.parametrize("kind", KINDS)
async def test_what_follows_an_answer_is_no_answer_async(
    scripted: Scripted, kind: str, injected: bool
) -> None:
    answer, streamed = KINDS[kind]
    scripted.raw(answer + _whole("Not yours"))
    scripted.raw(_whole("Yours"))
    http = httpx.AsyncClient() if injected else None
    client: Any = AsyncDeepInfra(
        base_url=scripted.base_url, api_key=KEY, max_retries=0, http_client=http
    )
    await _afirst(client, streamed=streamed)
    found = await client.chat.completions.create(**CALL)
    assert found.choices[0].message.content == "Yours"
    assert (scripted.connections, len(scripted.requests)) == (2, 2)
    await client.aclose()


async def _afirst(client: Any, *, streamed: bool) -> None:
    try:
        if streamed:
            events = [event async for event in await client.chat.completions.create(**STREAM)]
            assert len(events) == 2
        else:
            await client.chat.completions.create(**CALL)
    except Exception as error:
        assert "Once" not in str(error)
