"""A stream that is closed while events wait which came together with others."""

from __future__ import annotations

import asyncio
from typing import Any

from deepinfra_client import AsyncDeepInfra, DeepInfra
from tests.client.scripted import Scripted
from tests.client.test_stream_helper import DONE, MESSAGES, MODEL, chunk, piece

ASKED: Any = MESSAGES
TOGETHER = b"".join((*(chunk(piece(content=one)) for one in "abcdef"), DONE))


def test_nothing_comes_after_close(scripted: Scripted) -> None:
    scripted.stream([TOGETHER])
    with DeepInfra(base_url=scripted.base_url, api_key="k") as client:
        stream = client.chat.completions.create(model=MODEL, messages=ASKED, stream=True)
        assert [next(stream).choices[0].delta.content for _ in range(3)] == ["a", "b", "c"]
        stream.close()
        assert list(stream) == []
        assert "3 events read, closed" in repr(stream)


def test_nothing_comes_after_close_when_awaited(scripted: Scripted) -> None:
    async def run() -> None:
        async with AsyncDeepInfra(base_url=scripted.base_url, api_key="k") as client:
            stream = await client.chat.completions.create(model=MODEL, messages=ASKED, stream=True)
            found = [(await anext(stream)).choices[0].delta.content for _ in range(3)]
            assert found == ["a", "b", "c"]
            await stream.aclose()
            assert [event async for event in stream] == []

    scripted.stream([TOGETHER])
    asyncio.run(run())
