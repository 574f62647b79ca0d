"""Clients and streams in a process and its child."""

from __future__ import annotations

import asyncio
import os
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from deepinfra_client import AsyncDeepInfra, DeepInfra, DeepInfraError
from tests.parity.kit import ASKED, KEY, MODEL, Peer, chat, chunk, sse
from tests.reliability.asking import written

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]
CALL: dict[str, Any] = {"model": MODEL, "messages": [ASKED]}


def in_child(work: Callable[[], None]) -> None:
    """Do something in a child process, and see that it went well."""
    process = os.fork()
    if not process:
        code = 1
        try:
            work()
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    _, status = os.waitpid(process, 0)
    assert os.waitstatus_to_exitcode(status) == 0


def test_a_client_works_on_both_sides_of_a_fork(peer: Peer) -> None:
    client: Any = DeepInfra(base_url=peer.base_url, api_key=KEY)

    def ask(text: str) -> None:
        assert client.chat.completions.create(**CALL).choices[0].message.content == text

    peer.says(chat("Before"), chat("Child"), chat("After"))
    ask("Before")
    in_child(lambda: ask("Child"))
    ask("After")
    client.close()
    assert peer.server.connections == 2, "the child opens one of its own, the parent keeps its own"


def test_a_lock_held_during_the_fork_does_not_stop_the_child(peer: Peer) -> None:
    client: Any = DeepInfra(base_url=peer.base_url, api_key=KEY)
    peer.says(chat("Child"))

    def ask() -> None:
        assert client.chat.completions.create(**CALL).choices[0].message.content == "Child"

    with client._engine.pool._lock:
        in_child(ask)
    client.close()


def test_an_asynchronous_client_works_on_both_sides_of_a_fork(peer: Peer) -> None:
    client: Any = AsyncDeepInfra(base_url=peer.base_url, api_key=KEY)

    async def ask(text: str) -> None:
        answer = await client.chat.completions.create(**CALL)
        assert answer.choices[0].message.content == text

    async def fork() -> None:
        await ask("Before")
        in_child(lambda: asyncio.run(ask("Child")))
        await ask("After")

    peer.says(chat("Before"), chat("Child"), chat("After"), chat("Child"), chat("Again"))
    asyncio.run(fork())
    in_child(lambda: asyncio.run(ask("Child")))
    asyncio.run(ask("Again"))


def test_a_stream_belongs_to_the_process_that_began_it(peer: Peer) -> None:
    client: Any = DeepInfra(base_url=peer.base_url, api_key=KEY)
    peer.server.stream(sse([chunk("Once"), chunk(" upon"), chunk(finish="stop")]))
    stream = client.chat.completions.create(**CALL, stream=True)
    found = [next(stream)]

    def child() -> None:
        with pytest.raises(DeepInfraError, match="belongs to the process that forked"):
            next(stream)
        stream.close()
        client.close()

    in_child(child)
    assert written([*found, *stream]) == "Once upon"
    client.close()


def test_an_asynchronous_stream_belongs_to_the_process_that_began_it(peer: Peer) -> None:
    client: Any = AsyncDeepInfra(base_url=peer.base_url, api_key=KEY)
    peer.server.stream(sse([chunk("Once"), chunk(" upon"), chunk(finish="stop")]))

    async def work() -> str:
        stream = await client.chat.completions.create(**CALL, stream=True)
        found = [await anext(stream)]

        async def child() -> None:
            with pytest.raises(DeepInfraError, match="belongs to the process that forked"):
                await anext(stream)
            await stream.aclose()

        in_child(lambda: asyncio.run(child()))
        return written(found + [event async for event in stream])

    assert asyncio.run(work()) == "Once upon"
