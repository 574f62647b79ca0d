"""Make the pytest fixtures of an emulator; their names come from the generated package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .faults import Faults
    from .server import EmulatorServer


def session_fixture(
    load: Callable[[], type[EmulatorServer]], name: str, setting: str
) -> Callable[..., Iterator[EmulatorServer]]:
    """Return a session fixture: one running emulator for all tests.

    `load` gives the class when the first test asks for it, so that a run that does not use the
    plugin does not import the emulator. The settings `{setting}_faults` and `{setting}_seed` of
    pytest's configuration say which requests go wrong.
    """

    @pytest.fixture(scope="session", name=name)
    def running(pytestconfig: pytest.Config) -> Iterator[EmulatorServer]:
        """One running emulator for all tests of a run."""
        with load()(seed=_seed(pytestconfig, setting)) as emulator:
            yield emulator

    return running


def fresh_fixture(session: str, name: str) -> Callable[..., EmulatorServer]:
    """Return a fixture that gives the session's emulator with empty logs and stores.

    A test's marker `{name}_faults` wins over the setting of the same name.
    """

    @pytest.fixture(name=name)
    def fresh(request: pytest.FixtureRequest) -> EmulatorServer:
        """A running emulator without requests, stored objects or scripted failures."""
        emulator: EmulatorServer = request.getfixturevalue(session)
        emulator.reset()
        emulator.faults = _faults(request, f"{name}_faults")
        return emulator

    return fresh


def settings(name: str) -> Callable[[pytest.Parser, pytest.PytestPluginManager], None]:
    """Return the hook that adds the settings of an emulator to pytest's configuration."""

    def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
        parser.addini(f"{name}_faults", f"faults of the fixture {name}: KIND=RATE,...", default="")
        parser.addini(f"{name}_seed", f"seed of the fixture {name}", default="0")

    return pytest_addoption


def markers(name: str) -> Callable[[pytest.Config], None]:
    """Return the hook that makes the marker of an emulator known."""

    def pytest_configure(config: pytest.Config) -> None:
        text = "let requests to the emulator fail, such as (status=0.5, statuses=[503])"
        config.addinivalue_line("markers", f"{name}_faults(**rates): {text}")

    return pytest_configure


def _seed(config: pytest.Config, name: str) -> int:
    """Read the setting of the seed. Raises pytest.UsageError."""
    text = str(config.getini(f"{name}_seed"))
    try:
        return int(text)
    except ValueError:
        raise pytest.UsageError(f"{name}_seed is {text!r}; it has to be a number") from None


def _faults(request: pytest.FixtureRequest, name: str) -> Faults | None:
    """Read the marker of a test, else the setting. Raises pytest.UsageError."""
    from .faults import Faults

    marker = request.node.get_closest_marker(name)
    text = str(request.config.getini(name))
    try:
        if marker is None:
            return Faults.parse(text) if text.strip() else None
        if not marker.args:
            return Faults(**marker.kwargs)
        if len(marker.args) == 1 and isinstance(marker.args[0], str) and not marker.kwargs:
            return Faults.parse(marker.args[0])
        raise ValueError('give it rates by name, or one text such as "status=0.1"')
    except (TypeError, ValueError) as error:
        raise pytest.UsageError(f"{name}: {error}") from None


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
