"""The body is a file as it is."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/shelves.py")


def test_bytes_paths_and_files(feature: Generated, wire: Wire, tmp_path: Path) -> None:
    place = tmp_path / "a.png"
    place.write_bytes(b"abc")
    wire.json({})
    with feature.client(wire.url) as client:
        for given in (b"abc", place, io.BytesIO(b"abc"), ("a.png", b"abc")):
            client.shelves.put("top", given)
            assert wire.last.body == b"abc"
            assert wire.last.headers["content-type"] == "image/png"
            assert wire.last.headers["content-length"] == "3"


def test_the_media_type_of_a_file(feature: Generated, wire: Wire) -> None:
    wire.json({})
    with feature.client(wire.url) as client:
        client.shelves.put("top", (None, b"abc", "image/webp"))
    assert wire.last.headers["content-type"] == "image/webp"


def test_what_is_no_file(feature: Generated, wire: Wire) -> None:
    wire.json({})
    errors = feature.module()
    with feature.client(wire.url) as client:
        for given in ("abc", None, 3):
            with pytest.raises(errors.ArgumentTypeError, match="`picture` must be a file"):
                client.shelves.put("top", given)
        with pytest.raises(errors.ArgumentTypeError, match="extra_body"):
            client.shelves.put("top", b"abc", extra_body={"more": 1})
