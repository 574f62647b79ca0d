"""Files and lists in forms."""

from __future__ import annotations

import re

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/albums.py")


@pytest.mark.parametrize(
    ("method", "names"),
    [
        ("repeat", ["title", "tags", "tags", "cover", "pages", "pages"]),
        ("brackets", ["title", "tags[]", "tags[]", "cover", "pages[]", "pages[]"]),
        ("indexed", ["title", "tags[0]", "tags[1]", "cover", "pages[0]", "pages[1]"]),
    ],
)
def test_names_of_the_parts(feature: Generated, wire: Wire, method: str, names: list[str]) -> None:
    wire.json({"id": "1"})
    with feature.client(wire.url) as client:
        call = getattr(client.albums, method)
        call(title="T", tags=["a", "b"], cover=b"\x00", pages=[b"one", ("2.png", b"two")])
    found = re.findall(rb'content-disposition: form-data; name="([^"]*)"', wire.last.body, re.I)
    assert [name.decode() for name in found] == names
    assert b'filename="2.png"' in wire.last.body
    assert int(wire.last.headers["content-length"]) == len(wire.last.body)


def test_a_single_file_in_place_of_several(feature: Generated, wire: Wire) -> None:
    wire.json({"id": "1"})
    feature.client(wire.url).albums.repeat(title="T", pages=b"one")
    assert wire.last.body.count(b"form-data") == 2


def test_such_a_type_is_no_typed_dict(feature: Generated) -> None:
    assert not hasattr(feature.module("params"), "AlbumParams")
