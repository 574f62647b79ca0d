"""A file goes as a form; a data URI or an address in its place goes as JSON."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

DATA = "data:image/png;base64,AAAA"


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/pictures.py")


@pytest.mark.parametrize("text", [DATA, "https://pictures.test/a.png", "HTTP://pictures.test/a"])
def test_a_text_is_sent_as_json(feature: Generated, wire: Wire, text: str) -> None:
    wire.json({"label": "cats"})
    feature.client(wire.url).pictures.sort(image=text, labels=["cats", "dogs"], note=None)
    assert wire.last.headers["content-type"] == "application/json"
    assert wire.last.json == {"image": text, "labels": ["cats", "dogs"], "note": None}


def test_a_file_is_sent_as_a_form(feature: Generated, wire: Wire, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    for given in (path, path.read_bytes(), io.BytesIO(path.read_bytes()), ("a.png", path)):
        wire.json({"label": "cats"})
        feature.client(wire.url).pictures.sort(image=given, labels=["cats", "dogs"], note=None)
        body = wire.last.body
        names = re.findall(rb'form-data; name="([^"]*)"', body)
        assert names == [b"image", b"labels", b"labels"]
        assert b"Content-Type: image/png\r\n\r\n\x89PNG\r\n\x1a\n\r\n" in body


def test_a_path_as_text_is_refused(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    with pytest.raises(TypeError, match=r"`image` must be a file.*'cat.png'.*pathlib\.Path"):
        client.pictures.sort(image="cat.png")
    assert not wire.requests


def test_a_text_beside_a_file_is_refused(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    with pytest.raises(TypeError, match="`image` is a text while `mask` is a file"):
        client.pictures.sort(image=DATA, mask=b"\x89PNG")
    assert not wire.requests


@pytest.mark.parametrize("given", [5, {"a": 1}])
def test_what_is_no_file_is_refused(feature: Generated, wire: Wire, given: Any) -> None:
    client = feature.client(wire.url)
    with pytest.raises(TypeError, match="`image` must be a file"):
        client.pictures.sort(image=given)
    assert not wire.requests
