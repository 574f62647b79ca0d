"""A running emulator and the two clients of it; nothing of the user's environment is seen."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Protocol

import httpx
import pytest

from deepinfra_client import AsyncDeepInfra, DeepInfra
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.driver import DRIVERS, Driver, Flavor
from tests.client.scripted import Scripted

KEY = "test-key-0123456789"
VARIABLES = ("DEEPINFRA_API_KEY", "DEEPINFRA_API_TOKEN", "DEEPINFRA_BASE_URL")

Connect = Callable[..., Driver]
"""Makes a driver of the flavor under test, with settings for the client's constructor."""


class Mocked(Protocol):
    """Makes a driver whose requests are answered by a function."""

    def __call__(
        self, answer: Callable[[httpx.Request], httpx.Response], /, **settings: Any
    ) -> Driver: ...


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def _running() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(_running: Emulator) -> Emulator:
    """The emulator of this module, with an empty log."""
    _running.reset()
    return _running


@pytest.fixture
def sent(emulator: Emulator) -> Callable[[], ReceivedRequest]:
    """Gives the one request that a test sent."""

    def only() -> ReceivedRequest:
        assert len(emulator.requests) == 1
        return emulator.requests[0]

    return only


@pytest.fixture
def client(emulator: Emulator) -> Iterator[DeepInfra]:
    """The sync client."""
    with DeepInfra(base_url=emulator.base_url, api_key=KEY) as made:
        yield made


@pytest.fixture
async def aclient(emulator: Emulator) -> AsyncIterator[AsyncDeepInfra]:
    """The async client."""
    async with AsyncDeepInfra(base_url=emulator.base_url, api_key=KEY) as made:
        yield made


@pytest.fixture(params=list(DRIVERS))
def flavor(request: pytest.FixtureRequest) -> Flavor:
    """Which of the two clients a test runs with; it runs with both."""
    found: Flavor = request.param
    return found


@pytest.fixture
def connect(flavor: Flavor) -> Iterator[Connect]:
    """Makes drivers of the flavor under test."""
    made: list[Driver] = []

    def make(**settings: Any) -> Driver:
        driver = DRIVERS[flavor](**settings)
        made.append(driver)
        return driver

    yield make
    for driver in made:
        driver.close()


@pytest.fixture
def mocked(connect: Connect, flavor: Flavor) -> Mocked:
    """Makes drivers whose requests are answered by a function."""

    def make(answer: Callable[[httpx.Request], httpx.Response], /, **settings: Any) -> Driver:
        transport = httpx.MockTransport(answer)
        kind = httpx.Client if flavor == "sync" else httpx.AsyncClient
        return connect(**{"api_key": KEY, **settings}, http_client=kind(transport=transport))

    return make


@pytest.fixture
def scripted() -> Iterator[Scripted]:
    """A server that answers byte for byte what a test says."""
    with Scripted() as server:
        yield server


@pytest.fixture
def api(connect: Connect, emulator: Emulator) -> Driver:
    """Calls the emulator, once with each client."""
    return connect(base_url=emulator.base_url, api_key=KEY)
