"""Streams side by side on one event loop; a unit is a chunk."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterable, Callable
from typing import Any

from benchmarks.payloads import CHUNKS, MODEL
from benchmarks.workers import work
from benchmarks.workers.work import AsyncWork, Setup


def _read(setup: Setup, chunks: Callable[[], AsyncIterable[Any]]) -> AsyncWork:
    flight = setup.options["flight"]

    async def one() -> int:
        count = 0
        async for _ in chunks():
            count += 1
        return count

    async def run() -> None:
        await asyncio.gather(*(one() for _ in range(flight)))

    return AsyncWork(run, flight * CHUNKS)


def _data(line: str) -> Any:
    if not line.startswith("data: ") or line == "data: [DONE]":
        return None
    return json.loads(line[6:])


async def plain_aiohttp(setup: Setup) -> AsyncWork:
    """The lines of aiohttp, and `json.loads` of each."""
    aiohttp = work.module("aiohttp")
    session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
    body = {"model": MODEL, "messages": work.messages(1), "stream": True}
    headers = work.headers()

    async def chunks() -> AsyncIterable[Any]:
        async with session.post(setup.chat, json=body, headers=headers) as response:
            async for line in response.content:
                if (chunk := _data(line.decode().strip())) is not None:
                    yield chunk

    return _read(setup, chunks)


async def plain_httpx(setup: Setup) -> AsyncWork:
    """The lines of httpx, and `json.loads` of each."""
    import httpx

    client = httpx.AsyncClient(timeout=600)
    body = {"model": MODEL, "messages": work.messages(1), "stream": True}
    headers = work.headers()

    async def chunks() -> AsyncIterable[Any]:
        async with client.stream("POST", setup.chat, json=body, headers=headers) as response:
            async for line in response.aiter_lines():
                if (chunk := _data(line)) is not None:
                    yield chunk

    return _read(setup, chunks)


def _created(setup: Setup, client: Any) -> AsyncWork:
    body = work.messages(1)

    async def chunks() -> AsyncIterable[Any]:
        created = client.chat.completions.create(model=MODEL, messages=body, stream=True)
        async for chunk in await created:
            yield chunk

    return _read(setup, chunks)


async def ours(setup: Setup) -> AsyncWork:
    """`AsyncDeepInfra`."""
    return _created(setup, work.async_ours(setup))


async def openai(setup: Setup) -> AsyncWork:
    """`AsyncOpenAI`."""
    return _created(setup, work.async_openai(setup))


async def openai_aiohttp(setup: Setup) -> AsyncWork:
    """`AsyncOpenAI` on its aiohttp backend."""
    return _created(setup, work.async_openai(setup, aiohttp=True))
