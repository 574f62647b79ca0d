"""Chat completions side by side on one event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from benchmarks.payloads import MODEL
from benchmarks.workers import work
from benchmarks.workers.work import AsyncWork, Setup


def side_by_side(setup: Setup, call: Callable[[], Awaitable[object]]) -> AsyncWork:
    """Keep as many calls in flight as the options say, several in a row each."""
    flight = setup.options["flight"]
    turns = max(2, 64 // flight)

    async def one() -> None:
        for _ in range(turns):
            await call()

    async def run() -> None:
        await asyncio.gather(*(one() for _ in range(flight)))

    return AsyncWork(run, flight * turns)


async def plain_aiohttp(setup: Setup) -> AsyncWork:
    """A session of aiohttp without a limit of connections."""
    aiohttp = work.module("aiohttp")
    session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
    body = {"model": MODEL, "messages": work.messages(1)}
    headers = work.headers()

    async def call() -> Any:
        async with session.post(setup.chat, json=body, headers=headers) as response:
            return await response.json()

    return side_by_side(setup, call)


async def plain_httpx(setup: Setup) -> AsyncWork:
    """`httpx.AsyncClient`, with as many connections as `openai` allows."""
    import httpx

    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
    client = httpx.AsyncClient(limits=limits, timeout=600)
    body = {"model": MODEL, "messages": work.messages(1)}
    headers = work.headers()

    async def call() -> Any:
        return (await client.post(setup.chat, json=body, headers=headers)).json()

    return side_by_side(setup, call)


async def ours(setup: Setup) -> AsyncWork:
    """`AsyncDeepInfra`."""
    client = work.async_ours(setup)
    body = work.messages(1)
    return side_by_side(setup, lambda: client.chat.completions.create(model=MODEL, messages=body))


async def openai(setup: Setup, *, aiohttp: bool = False) -> AsyncWork:
    """`AsyncOpenAI`."""
    client = work.async_openai(setup, aiohttp=aiohttp)
    body = work.messages(1)
    return side_by_side(setup, lambda: client.chat.completions.create(model=MODEL, messages=body))


async def openai_aiohttp(setup: Setup) -> AsyncWork:
    """`AsyncOpenAI` on its aiohttp backend."""
    return await openai(setup, aiohttp=True)


async def mistralai(setup: Setup) -> AsyncWork:
    """`chat.complete_async` of `mistralai`."""
    client = work.mistral(setup)
    body = work.messages(1)
    return side_by_side(setup, lambda: client.chat.complete_async(model=MODEL, messages=body))


async def litellm(setup: Setup) -> AsyncWork:
    """`litellm.acompletion`."""
    package = work.litellm()
    body = work.messages(1)
    rest = work.litellm_settings(setup)
    return side_by_side(
        setup, lambda: package.acompletion(model=f"openai/{MODEL}", messages=body, **rest)
    )
