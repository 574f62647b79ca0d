"""A running aimock, and the two clients of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.aimock.server import KEY, Aimock
from tests.client.conftest import VARIABLES, Connect
from tests.client.conftest import connect as connect
from tests.client.conftest import flavor as flavor
from tests.client.driver import Driver
from tests.support.node import AIMOCK


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def _running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Aimock]:
    if (why := AIMOCK.missing()) is not None:
        pytest.fail(why) if AIMOCK.must else pytest.skip(why)
    with Aimock(tmp_path_factory.mktemp("aimock")) as server:
        yield server


@pytest.fixture
def aimock(_running: Aimock) -> Aimock:
    """The server of this module, without answers."""
    _running.reset()
    return _running


@pytest.fixture
def api(connect: Connect, aimock: Aimock) -> Driver:
    """Calls aimock; nothing is tried again."""
    return connect(base_url=aimock.base_url, api_key=KEY, max_retries=0)
