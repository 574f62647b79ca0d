"""Follows a stream of either client to its end, or to where it fails."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from deepinfra_client import DeepInfra, DeepInfraError
from tests.client.driver import Driver

T = TypeVar("T")


@dataclass
class Followed:
    """What a stream gave."""

    items: list[Any] = field(default_factory=list[Any])
    """What the iteration gave."""
    result: Any = None
    """What the stream holds after its end; None when it failed."""
    error: DeepInfraError | None = None
    """What the iteration raised."""

    def of(self, kind: type[T]) -> list[T]:
        """The items of one class."""
        return [item for item in self.items if isinstance(item, kind)]

    @property
    def kinds(self) -> list[str]:
        """The class names of the items, each run of equal ones once."""
        names = [type(item).__name__ for item in self.items]
        return [name for at, name in enumerate(names) if at == 0 or name != names[at - 1]]


def follow(
    api: Driver, begin: Callable[[DeepInfra], Any], part: Callable[[Any], Any] | None = None
) -> Followed:
    """Open a stream, iterate over it or over a part of it, and close it."""
    chosen = part or _whole
    step: Any = _follow if api.flavor == "sync" else _afollow
    found: Followed = api.run(lambda client: step(begin(client), chosen))
    return found


def _whole(stream: Any) -> Any:
    return stream


def _follow(stream: Any, part: Callable[[Any], Iterable[Any]]) -> Followed:
    found = Followed()
    try:
        with stream:
            for item in part(stream):
                found.items.append(item)
            found.result = stream.result
    except DeepInfraError as error:
        found.error = error
    return found


async def _afollow(stream: Any, part: Callable[[Any], AsyncIterable[Any]]) -> Followed:
    found = Followed()
    try:
        async with stream:
            async for item in part(stream):
                found.items.append(item)
            found.result = stream.result
    except DeepInfraError as error:
        found.error = error
    return found
