"""A binary answer that is given while it arrives."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

TUNE = b"fLaC" + bytes(range(256)) * 1000


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/horns.py")


def test_the_types(feature: Generated) -> None:
    assert ") -> ByteStream:" in feature.text("resources/horns.py")
    assert ") -> AsyncByteCall:" in feature.text("resources/aio/horns.py")


def test_pieces(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.answer(TUNE, "audio/flac")
    with client.horns.blow(notes="c") as stream:
        assert not stream.ended
        assert b"".join(stream) == TUNE
        assert stream.ended
        assert (stream.media_type, stream.suffix) == ("audio/flac", ".flac")
        assert stream.response.status_code == 200
    wire.answer(TUNE, "audio/flac")
    pieces = list(client.horns.blow(notes="c").iter_bytes(1000))
    assert {len(piece) for piece in pieces[:-1]} == {1000}
    assert b"".join(pieces) == TUNE


def test_whole_and_saved(feature: Generated, wire: Wire, tmp_path: Path) -> None:
    client = feature.client(wire.url)
    wire.answer(TUNE, "audio/flac")
    with client.horns.blow(notes="c") as stream:
        assert stream.read() == TUNE
    wire.answer(TUNE, "audio/flac")
    with client.horns.blow(notes="c") as stream:
        assert stream.save(tmp_path / "tune.flac").read_bytes() == TUNE
    assert [path.name for path in tmp_path.iterdir()] == ["tune.flac"]


def test_what_was_taken_is_not_left_out_unseen(
    feature: Generated, wire: Wire, tmp_path: Path
) -> None:
    client = feature.client(wire.url)
    wire.answer(TUNE, "audio/flac")
    with client.horns.blow(notes="c") as stream:
        next(stream)
        for late in (stream.read, lambda: stream.save(tmp_path / "tune.flac")):
            with pytest.raises(feature.module().SampleError, match="were taken already"):
                late()
    assert list(tmp_path.iterdir()) == []


def test_the_other_forms(feature: Generated, wire: Wire, tmp_path: Path) -> None:
    client = feature.client(wire.url)
    wire.answer(TUNE, "audio/flac")
    raw = client.with_raw_response.horns.blow(notes="c")
    assert raw.status_code == 200
    assert b"".join(raw.parse()) == TUNE
    wire.answer(TUNE, "audio/flac")
    with client.with_streaming_response.horns.blow(notes="c") as response:
        assert response.save(tmp_path / "tune.flac").read_bytes() == TUNE


def test_the_pieces_of_an_answer_by_size(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.answer(TUNE, "audio/flac")
    with client.with_streaming_response.horns.blow(notes="c") as response:
        pieces = list(response.iter_bytes(1000))
        assert [len(piece) for piece in pieces] == [*[1000] * 256, 4]
        assert b"".join(pieces) == TUNE
    wire.answer(TUNE, "audio/flac")
    with client.with_streaming_response.horns.blow(notes="c") as response:
        assert response.read() == TUNE
        assert {len(piece) for piece in response.iter_bytes(chunk_size=1000)} == {1000, 4}
        assert list(response.iter_bytes()) == [TUNE]


@pytest.mark.parametrize("size", [0, -1, 1.5, True, "7"])
def test_a_size_that_is_none(feature: Generated, wire: Wire, size: Any) -> None:
    client = feature.client(wire.url)
    module = feature.module()
    wire.answer(TUNE, "audio/flac")
    wire.answer(TUNE, "audio/flac")
    kinds = (module.InvalidArgumentError, module.ArgumentTypeError)
    with (
        client.horns.blow(notes="c") as stream,
        client.with_streaming_response.horns.blow(notes="c") as response,
    ):
        for pieces in (stream.iter_bytes, response.iter_bytes):
            with pytest.raises(kinds, match="`chunk_size` must be"):
                pieces(size)


@pytest.mark.parametrize(
    ("body", "media", "why"),
    [
        (b"", "audio/flac", "the answer is empty"),
        (b"<html>", "text/html", "the answer is HTML where a file is expected"),
        (b'{"a": 1}', "application/json", "the answer is JSON where a file is expected"),
        (b'{"error": "worn"}', "application/json", "worn"),
    ],
)
def test_what_is_no_file_is_refused(
    feature: Generated, wire: Wire, body: bytes, media: str, why: str
) -> None:
    wire.answer(body, media)
    with pytest.raises(feature.module().APIResponseValidationError, match=why):
        feature.client(wire.url, max_retries=0).horns.blow(notes="c")


def test_awaited_or_entered(feature: Generated, wire: Wire, tmp_path: Path) -> None:
    async def calls() -> None:
        made: Any = feature.module().AsyncSample
        async with made(base_url=wire.url, api_key="test-key") as client:
            wire.answer(TUNE, "audio/flac")
            async with client.horns.blow(notes="c") as stream:
                path = await stream.save(tmp_path / "tune.flac")
                assert path.read_bytes() == TUNE
            wire.answer(TUNE, "audio/flac")
            stream = await client.horns.blow(notes="c")
            assert b"".join([piece async for piece in stream]) == TUNE
            wire.answer(TUNE, "audio/flac")
            assert await (await client.horns.blow(notes="c")).read() == TUNE
            wire.answer(TUNE, "audio/flac")
            raw = await client.with_raw_response.horns.blow(notes="c")
            pieces = raw.parse().iter_bytes(1000)
            assert {len(piece) async for piece in pieces} == {1000, len(TUNE) % 1000}
            wire.answer(TUNE, "audio/flac")
            opened = client.with_streaming_response.horns.blow(notes="c")
            async with opened as response:
                sizes = [len(piece) async for piece in response.iter_bytes(1000)]
            assert sizes == [*[1000] * 256, 4]

    asyncio.run(calls())
