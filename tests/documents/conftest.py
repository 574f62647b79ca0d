"""What the programs of the documents find: an emulator in the environment, and some files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import deepinfra_client
from deepinfra_client import DeepInfra
from deepinfra_client._runtime.lazy import Deferred
from deepinfra_client._runtime.retry import SystemClock
from deepinfra_emulator import Emulator
from tests.support.closing import pools_closed

PICTURES = {"cat.png": "a cat", "hat.png": "a hat", "mask.png": "a mask"}


@pytest.fixture(scope="session")
def _running() -> Iterator[Emulator]:
    """One for all programs."""
    with Emulator(models="known") as emulator:
        yield emulator


@pytest.fixture(scope="session")
def pictures(_running: Emulator) -> dict[str, bytes]:
    """Pictures of one size."""
    with DeepInfra(base_url=_running.base_url, api_key="test") as client:
        model = client.image_model("black-forest-labs/FLUX-1-schnell")
        return {
            name: model.generate(prompt, size="256x256").image.data
            for name, prompt in PICTURES.items()
        }


@pytest.fixture
def emulator(
    _running: Emulator,
    pictures: dict[str, bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Emulator]:
    """An emulator that the environment names, in a folder with pictures.

    Programs need not close their clients: what they leave open is closed here.
    """
    for name, data in pictures.items():
        tmp_path.joinpath(name).write_bytes(data)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DEEPINFRA_BASE_URL", _running.base_url)
    monkeypatch.setenv("DEEPINFRA_API_KEY", "test")
    # The default client may have been made before, for another emulator.
    monkeypatch.setattr(deepinfra_client, "deepinfra", Deferred(DeepInfra))
    # Who looks after a job need not wait for the next look.
    monkeypatch.setattr(SystemClock, "sleep", _at_once)
    _running.reset()
    with pools_closed():
        yield _running


def _at_once(_clock: SystemClock, _seconds: float) -> None:
    """Wait no time."""
