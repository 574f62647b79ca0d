from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from codegen.runtime.emulator.server import EmulatorServer
from tests.emulator_runtime.lumen import PROVIDER


class LumenEmulator(EmulatorServer):
    provider = PROVIDER


@pytest.fixture(scope="session")
def shared() -> Iterator[LumenEmulator]:
    with LumenEmulator(clock=lambda: 1_760_000_000.5) as emulator:
        yield emulator


@pytest.fixture
def emulator(shared: LumenEmulator) -> LumenEmulator:
    shared.reset()
    return shared


@pytest.fixture
def http(emulator: LumenEmulator) -> Iterator[httpx.Client]:
    headers = {"authorization": "Bearer secret-key"}
    with httpx.Client(base_url=emulator.base_url, headers=headers) as client:
        yield client
