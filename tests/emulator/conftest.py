"""A running emulator, and plain HTTP to it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from deepinfra_emulator import Emulator

KEY = "secret-key-9876"


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
def http(emulator: Emulator) -> Iterator[httpx.Client]:
    """HTTP to the emulator, with a key."""
    headers = {"authorization": f"Bearer {KEY}"}
    with httpx.Client(base_url=emulator.url, headers=headers) as client:
        yield client
