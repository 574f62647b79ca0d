# Generated from schema/client.yaml. Do not edit; run: nox -s generate
"""Fixtures for pytest: a running emulator and a client of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.pytest_plugin import (
    client_fixture,
    fresh_fixture,
    markers,
    session_fixture,
    settings,
)

if TYPE_CHECKING:
    from deepinfra_client import DeepInfra

    from .emulator import Emulator


def emulator_class() -> type[Emulator]:
    """Load the emulator when a test asks for it."""
    from .emulator import Emulator

    return Emulator


def client_class() -> type[DeepInfra]:
    """Load the client when a test asks for it."""
    from deepinfra_client import DeepInfra

    return DeepInfra


pytest_addoption = settings("deepinfra_emulator")
pytest_configure = markers("deepinfra_emulator")
running = session_fixture(emulator_class, "_deepinfra_emulator_session", "deepinfra_emulator")
emulator = fresh_fixture("_deepinfra_emulator_session", "deepinfra_emulator")
client = client_fixture(client_class, "deepinfra_emulator", "deepinfra_client")
