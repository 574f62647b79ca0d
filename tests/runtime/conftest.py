"""Fixtures of the runtime's tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.runtime.kit import AClient, Client, FakeClock, Peer, peer


@pytest.fixture
def server() -> Iterator[Peer]:
    """A scripted peer."""
    with peer() as found:
        yield found


@pytest.fixture
def clock() -> FakeClock:
    """A clock that does not wait."""
    return FakeClock()


@pytest.fixture
def client(server: Peer, clock: FakeClock) -> Iterator[Client]:
    """A client of the peer."""
    with Client(api_key="secret-key", base_url=server.base_url, clock=clock) as found:
        yield found


@pytest.fixture
async def aclient(server: Peer, clock: FakeClock) -> AsyncIterator[AClient]:
    """An asynchronous client of the peer."""
    async with AClient(api_key="secret-key", base_url=server.base_url, clock=clock) as found:
        yield found
