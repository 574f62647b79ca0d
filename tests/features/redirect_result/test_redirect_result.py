"""The address that a browser is sent to is returned, and not followed."""

from __future__ import annotations

import asyncio

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

ELSEWHERE = "https://login.example/authorize?state=1"


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/doors.py")


@pytest.mark.parametrize("status", [302, 307])
def test_nothing_is_followed(feature: Generated, wire: Wire, status: int) -> None:
    wire.answer(b"", "text/html", status, Location=ELSEWHERE)
    assert feature.client(wire.url).doors.enter(name="me") == ELSEWHERE
    wire.answer(b"", "text/html", status, Location="/gate?x=1")
    assert feature.client(wire.url).doors.enter() == f"{wire.url}/gate?x=1"
    assert [request.target for request in wire.requests] == ["/v1/enter?name=me", "/v1/enter"]


def test_awaited(feature: Generated, wire: Wire) -> None:
    wire.answer(b"", "text/html", 302, Location=ELSEWHERE)

    async def enter() -> object:
        async with feature.async_client(wire.url) as made:
            return await made.doors.enter()

    assert asyncio.run(enter()) == ELSEWHERE


def test_raw(feature: Generated, wire: Wire) -> None:
    wire.answer(b"", "text/html", 302, Location=ELSEWHERE)
    raw = feature.client(wire.url).with_raw_response.doors.enter()
    assert (raw.status_code, raw.parse()) == (302, ELSEWHERE)


def test_no_address(feature: Generated, wire: Wire) -> None:
    errors = feature.module()
    wire.json({"ok": True})
    with pytest.raises(errors.APIResponseValidationError, match="names no address"):
        feature.client(wire.url).doors.enter()
    wire.json({"error": {"message": "closed"}}, 403)
    with pytest.raises(errors.APIStatusError, match="closed"):
        feature.client(wire.url).doors.enter()
