"""One way to call both clients, so that every test of a call runs sync and async."""

from __future__ import annotations

import asyncio
import inspect
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, Callable, Iterable
from dataclasses import replace
from typing import Any, Literal, TypeVar, cast

from deepinfra_client import AsyncDeepInfra, DeepInfra
from deepinfra_client._runtime.retry import Clock

T = TypeVar("T")

Flavor = Literal["sync", "async"]


def set_clock(client: DeepInfra | AsyncDeepInfra, clock: Clock | None) -> None:
    """Let a client wait by another clock, which its constructor does not offer."""
    if clock is not None:
        engine = client._engine  # pyright: ignore[reportPrivateUsage]
        engine.config = replace(engine.config, clock=clock)


class Driver(ABC):
    """Runs a call that is written for the sync client on one of the two clients.

    Both have the same methods, so a call can be typed by the sync one: what the async one has to
    await or to iterate asynchronously is hidden in here.
    """

    flavor: Flavor

    @abstractmethod
    def run(self, call: Callable[[DeepInfra], T], **settings: Any) -> T:
        """Make a call and give its result; `settings` are those of `with_options`."""

    @abstractmethod
    def collect(self, call: Callable[[DeepInfra], Iterable[T]], **settings: Any) -> list[T]:
        """Make a call whose result is iterated over, and give all items."""

    @abstractmethod
    def close(self) -> None:
        """Close the client."""


class SyncDriver(Driver):
    """Calls the sync client."""

    flavor = "sync"

    def __init__(self, *, clock: Clock | None = None, **settings: Any) -> None:
        self.client = DeepInfra(**settings)
        set_clock(self.client, clock)

    def _client(self, settings: dict[str, Any]) -> DeepInfra:
        return self.client.with_options(**settings) if settings else self.client

    def run(self, call: Callable[[DeepInfra], T], **settings: Any) -> T:
        return call(self._client(settings))

    def collect(self, call: Callable[[DeepInfra], Iterable[T]], **settings: Any) -> list[T]:
        return list(call(self._client(settings)))

    def close(self) -> None:
        self.client.close()


class AsyncDriver(Driver):
    """Calls the async client on an event loop of its own."""

    flavor = "async"

    def __init__(self, *, clock: Clock | None = None, **settings: Any) -> None:
        self.client = AsyncDeepInfra(**settings)
        set_clock(self.client, clock)
        self._runner = asyncio.Runner()

    def _client(self, settings: dict[str, Any]) -> DeepInfra:
        made = self.client.with_options(**settings) if settings else self.client
        return cast("DeepInfra", made)

    def run(self, call: Callable[[DeepInfra], T], **settings: Any) -> T:
        async def finish() -> T:
            result: Any = call(self._client(settings))
            return cast("T", await result if inspect.isawaitable(result) else result)

        return self._runner.run(finish())

    def collect(self, call: Callable[[DeepInfra], Iterable[T]], **settings: Any) -> list[T]:
        async def finish() -> list[T]:
            result: object = call(self._client(settings))
            if not isinstance(result, AsyncIterable) and inspect.isawaitable(result):
                result = await result
            return [item async for item in cast("AsyncIterable[T]", result)]

        return self._runner.run(finish())

    def close(self) -> None:
        self._runner.run(self.client.aclose())
        self._runner.close()


DRIVERS: dict[Flavor, type[SyncDriver] | type[AsyncDriver]] = {
    "sync": SyncDriver,
    "async": AsyncDriver,
}
