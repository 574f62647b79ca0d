"""Binary and text answers, and calls without one."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/prints.py")


def test_every_byte_arrives(feature: Generated, wire: Wire, tmp_path: Path) -> None:
    data = bytes(range(256)) * 300
    wire.answer(data, "image/png")
    with feature.client(wire.url) as client:
        sheet = client.prints.sheet("a/b")
    assert wire.last.target == "/v1/prints/a%2Fb"
    assert sheet.content == data
    assert sheet.media_type == "image/png"
    assert b"".join(sheet.iter_bytes(1000)) == data
    assert sheet.save(tmp_path / "sheet.png").read_bytes() == data


def test_no_bytes_are_a_file_where_that_is_said(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.answer(b"", "text/plain")
    assert client.prints.notes("x").content == b""
    wire.answer(b"", "image/png")
    with pytest.raises(feature.module().APIResponseValidationError, match="empty"):
        client.prints.sheet("x")


def test_text_and_nothing(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.answer("Größe: 3 m²".encode(), "text/plain; charset=utf-8")
    assert client.prints.caption("a/b c") == "Größe: 3 m²"
    assert wire.last.target == "/v1/prints/a/b%20c/caption"
    wire.answer(b"", "text/plain", 204)
    assert client.prints.remove("x") is None
    assert wire.last.method == "DELETE"
