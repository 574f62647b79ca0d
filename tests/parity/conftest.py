"""The two clients, against a server that answers what a test says, or against the emulator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from deepinfra_emulator import Emulator
from tests.client.conftest import VARIABLES, Connect
from tests.client.conftest import connect as connect
from tests.client.conftest import flavor as flavor
from tests.client.driver import Driver
from tests.client.scripted import Scripted
from tests.parity.kit import KEY, Peer


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def peer() -> Iterator[Peer]:
    """The scripted service."""
    with Scripted() as server:
        yield Peer(server)


@pytest.fixture
def api(connect: Connect, peer: Peer) -> Driver:
    """Calls the scripted service; nothing is tried again."""
    return connect(base_url=peer.base_url, api_key=KEY, max_retries=0)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """An emulator for the module."""
    with Emulator() as running:
        yield running


@pytest.fixture
def emulated(connect: Connect, emulator: Emulator) -> Driver:
    """Calls the emulator."""
    emulator.reset()
    return connect(base_url=emulator.base_url, api_key=KEY)
