"""Fixtures of the tests of connections."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.http.kit import AsyncWay, Make, SyncWay, making


@pytest.fixture(params=[SyncWay, AsyncWay], ids=["sync", "async"])
def make(request: pytest.FixtureRequest) -> Iterator[Make]:
    """Makes connections of one kind."""
    yield from making(request.param)
