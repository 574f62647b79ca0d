"""Lists that go on by a cursor, by an offset, or not at all."""

from __future__ import annotations

from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/books.py")


def test_cursor(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"books": [{"title": "a"}, {"title": "b"}], "after": "b&c", "more": True})
    wire.json({"books": [{"title": "c"}], "after": "c", "more": False})
    page = client.books.list(size=2)
    assert [book.title for book in page.data] == ["a", "b"]
    assert [book.title for book in page] == ["a", "b", "c"]
    queries = [dict(request.query) for request in wire.requests]
    assert queries == [{"size": "2"}, {"size": "2", "start": "b&c"}]


def test_offset(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"books": [{"title": "a"}, {"title": "b"}]})
    wire.json({"books": [{"title": "c"}]})
    wire.json({"books": []})
    assert [book.title for book in client.books.shelf(skip=4)] == ["a", "b", "c"]
    assert [dict(request.query)["skip"] for request in wire.requests] == ["4", "6", "7"]


def test_a_whole_list_behaves_like_a_page(feature: Generated, wire: Wire) -> None:
    wire.json([{"title": "a"}, {"title": "b"}])
    page = feature.client(wire.url).books.newest()
    assert [book.title for book in page] == ["a", "b"]
    assert not page.has_next_page()
    assert len(wire.requests) == 1
