"""A helper that reads a stream to its end and gives its pieces as one answer."""

from __future__ import annotations

import asyncio

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

MEDIA = "application/x-ndjson"
DROPS = b'{"sound": "plip", "size": 3}\n{"sound": "plop", "size": 2}\n'
END = b'{"total": 2, "mark": "new"}\n'


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/helpers/taps.py")


def test_pieces_are_put_together(feature: Generated, wire: Wire) -> None:
    wire.answer(DROPS + END, MEDIA)
    with feature.client(wire.url) as client:
        flow = client.taps.listen("kitchen")
    assert (flow.sound, flow.size, flow.total, flow.mark) == ("plipplop", 2, 2, "new")
    assert wire.last.headers["accept"] == MEDIA


def test_awaited(feature: Generated, wire: Wire) -> None:
    wire.answer(END, MEDIA)

    async def ask() -> tuple[str, int]:
        async with feature.async_client(wire.url) as made:
            flow = await made.taps.listen("kitchen")
            return flow.sound, flow.total

    assert asyncio.run(ask()) == ("", 2)


@pytest.mark.parametrize(
    ("rest", "error"),
    [(b"", "IncompleteStreamError"), (b'{"problem": "dry"}\n', "StreamError")],
)
def test_what_came_before_a_failure_is_kept(
    feature: Generated, wire: Wire, rest: bytes, error: str
) -> None:
    errors = feature.module()
    wire.answer(DROPS + rest, MEDIA)
    with feature.client(wire.url) as client:
        with pytest.raises(getattr(errors, error)) as caught:
            client.taps.listen("kitchen")
        assert caught.value.partial.sound == "plipplop"
