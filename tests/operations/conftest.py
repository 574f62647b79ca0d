"""A running emulator for every operation of both clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from deepinfra_emulator import Emulator
from tests.client.driver import DRIVERS, Driver, Flavor

KEY = "test-key-0123456789"


@pytest.fixture(scope="session")
def running() -> Iterator[Emulator]:
    """One emulator for all tests."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    """The emulator with an empty log and nothing kept."""
    running.reset()
    return running


@pytest.fixture(params=list(DRIVERS))
def api(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[Driver]:
    """Calls the emulator, once with each client."""
    flavor: Flavor = request.param
    driver = DRIVERS[flavor](base_url=emulator.base_url, api_key=KEY, max_retries=0)
    yield driver
    driver.close()
