"""Cancelling a call at a chosen step: at each of the places where it gives way to others."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable
from contextlib import asynccontextmanager
from typing import Any, Generic, TypeVar

from deepinfra_client import AsyncDeepInfra, RetryPolicy, Timeout
from tests.reliability.test_streams import active
from tests.soak.faults import Act, Parts, whole
from tests.soak.server import Server, answer_of, stream_of
from tests.support.connections import requests

T = TypeVar("T")
Fault = Callable[[random.Random, Parts], Iterable[Act]]

LIMIT = 0.03
"""Seconds of silence that the clients of these tests bear."""
MOST = 5000
"""Steps that no call needs."""


class Stepped(Generic[T]):
    """Awaits something; calls `stop` when it gives way for the `at`-th time, from 1 on."""

    def __init__(self, work: Awaitable[T], at: int, stop: Callable[[], object]) -> None:
        self.steps = 0
        self._work = work
        self._at = at
        self._stop = stop

    def __await__(self) -> Generator[Any, Any, T]:
        steps: Any = self._work.__await__()
        thrown: BaseException | None = None
        while True:
            try:
                waited = steps.send(None) if thrown is None else steps.throw(thrown)
            except StopIteration as end:
                result: T = end.value
                return result
            thrown = None
            self.steps += 1
            assert self.steps < MOST, "it goes round in circles"
            if self.steps == self._at:
                asyncio.get_running_loop().call_soon(self._stop)
            try:
                yield waited
            except BaseException as error:
                thrown = error


class Planned(Server):
    """A server of which the first answer goes wrong in one way; all others are good."""

    def __init__(self) -> None:
        super().__init__(0)
        self._fault: Fault | None = None

    def go_wrong(self, fault: Fault | None) -> None:
        """Choose what happens to the next request."""
        self._fault = fault

    def acts(self, body: dict[str, Any]) -> Iterable[Act]:
        """Follow the plan."""
        fault, self._fault = self._fault, None
        if fault is not None:
            return fault(random.Random(1), stream_of(body))
        if body.get("stream"):
            packed = (b"%x\r\n%b\r\n" % (len(part), part) for part in stream_of(body))
            head = b"content-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
            return [b"HTTP/1.1 200 OK\r\n" + head + b"".join(packed) + b"0\r\n\r\n"]
        return [whole(answer_of(body))]


class Place:
    """A server and a client of it, on one event loop."""

    def __init__(self, base_url: str, server: Planned, **settings: Any) -> None:
        settings.setdefault(
            "timeout", Timeout(connect=5, read=LIMIT, first_token=LIMIT, idle=LIMIT, total=30)
        )
        self.server = server
        self.client = AsyncDeepInfra(
            base_url=base_url,
            api_key="key",
            max_retries=RetryPolicy(max_retries=1, base=0),
            **settings,
        )

    @property
    def http(self) -> Any:
        """The HTTP client that the client has made."""
        client: Any = self.client
        return client._engine.pool._clients[asyncio.get_running_loop()][0]

    async def left(self) -> list[str]:
        """Tell what is still held when all have had their turns."""
        for _ in range(400):
            await asyncio.sleep(0 if _ < 60 else 0.002)
            if not self._held():
                return []
        return self._held()

    def _held(self) -> list[str]:
        me = asyncio.current_task()
        tasks = [str(task) for task in asyncio.all_tasks() if task is not me]
        tasks = [task for task in tasks if "serve" not in task]
        return [*tasks, *map(str, active(self.http)), *map(str, requests(self.http))]


@asynccontextmanager
async def place(**settings: Any) -> AsyncGenerator[Place]:
    """Serve and make a client."""
    server = Planned()
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, backlog=200)
    async with listening:
        port = listening.sockets[0].getsockname()[1]
        found = Place(f"http://127.0.0.1:{port}/v1", server, **settings)
        yield found
        await found.client.aclose()
