"""The invented provider, generated once for all tests of the folder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.generated import Generated, build, importable
from tests.support.paths import OTHER_PROVIDER


@pytest.fixture(scope="session")
def skylark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generated]:
    """The packages `skylark_client` and `skylark_emulator`."""
    generated = build(OTHER_PROVIDER, tmp_path_factory.mktemp("skylark") / "generated")
    with importable(generated):
        yield generated


@pytest.fixture(scope="session")
def emulator(skylark: Generated) -> Iterator[Any]:
    """Its emulator, on a free loopback port."""
    with skylark.emulator().Emulator() as running:
        yield running


@pytest.fixture
def client(skylark: Generated, emulator: Any) -> Iterator[Any]:
    """A client of the emulator."""
    with skylark.client(emulator.base_url) as made:
        yield made
