# Generated from codegen/runtime/emulator/pytest_plugin.py. Do not edit; run: nox -s generate
"""Make the pytest fixtures of an emulator; their names come from the generated package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .server import EmulatorServer


def session_fixture(
    load: Callable[[], type[EmulatorServer]], name: str
) -> Callable[..., Iterator[EmulatorServer]]:
    """Return a session fixture: one running emulator for all tests.

    `load` gives the class when the first test asks for it, so that a run that does not use the
    plugin does not import the emulator.
    """

    @pytest.fixture(scope="session", name=name)
    def running() -> Iterator[EmulatorServer]:
        """One running emulator for all tests of a run."""
        with load()() as emulator:
            yield emulator

    return running


def fresh_fixture(session: str, name: str) -> Callable[..., EmulatorServer]:
    """Return a fixture that gives the session's emulator with empty logs and stores."""

    @pytest.fixture(name=name)
    def fresh(request: pytest.FixtureRequest) -> EmulatorServer:
        """A running emulator without requests, stored objects or scripted failures."""
        emulator: EmulatorServer = request.getfixturevalue(session)
        emulator.reset()
        return emulator

    return fresh


def client_fixture(
    load: Callable[[], Callable[..., Any]], emulator: str, name: str
) -> Callable[..., Iterator[Any]]:
    """Return a fixture with a client of the emulator; it is closed after the test."""

    @pytest.fixture(name=name)
    def client(request: pytest.FixtureRequest) -> Iterator[Any]:
        """A client of the emulator with a made-up key; it is closed after the test."""
        server: EmulatorServer = request.getfixturevalue(emulator)
        with load()(base_url=server.base_url, api_key="emulated") as made:
            yield made

    return client
