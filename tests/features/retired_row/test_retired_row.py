"""A model that is gone keeps its row."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "capabilities/tables/engine.py", "capabilities/ids.py")


def test_rows(feature: Generated) -> None:
    tables = feature.module("capabilities")
    assert [row.id for row in tables.find("engine")] == ["v/new"]
    assert [row.id for row in tables.find("engine", retired=True)] == ["v/new", "v/old", "v/gone"]
    assert [row.id for row in tables.find("engine", retired=True, cold=False)] == ["v/gone"]
    assert (tables.engine["v/old"].replaced_by, tables.engine["v/gone"].retired) == ("v/new", "yes")


def test_use_warns_once_and_is_checked(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    for _ in range(3):
        wire.json({"model": "v/new"})
    with pytest.warns(DeprecationWarning, match=r"v/old.*v/new"):
        client.engines.run(model="v/old", power=20)
    # The second call is silent: warnings are errors in these tests.
    client.engines.run(model="v/old", power=20)
    with pytest.raises(feature.module().CapabilityError, match="power"):
        client.engines.run(model="v/new", power=25)
