"""The two clients against a server that answers byte for byte what a test says."""

from __future__ import annotations

import pytest

from tests.client.conftest import Connect
from tests.client.conftest import connect as connect
from tests.client.conftest import flavor as flavor
from tests.client.conftest import mocked as mocked
from tests.client.driver import Driver
from tests.parity.conftest import _environment as _environment  # pyright: ignore[reportPrivateUsage]
from tests.parity.conftest import api as api
from tests.parity.conftest import emulated as emulated
from tests.parity.conftest import emulator as emulator
from tests.parity.conftest import peer as peer
from tests.parity.kit import KEY, Peer
from tests.support.clock import StillClock


@pytest.fixture
def clock() -> StillClock:
    """A clock whose waits take no time."""
    return StillClock()


@pytest.fixture
def patient(connect: Connect, peer: Peer, clock: StillClock) -> Driver:
    """Calls the scripted service with the settings that a client has by itself."""
    return connect(base_url=peer.base_url, api_key=KEY, clock=clock)
