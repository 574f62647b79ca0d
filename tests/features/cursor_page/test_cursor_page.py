"""Lists that go on by a cursor, by an offset, or not at all."""

from __future__ import annotations

import asyncio
from typing import Any

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


def _page(wire: Wire) -> None:
    wire.json({"books": [{"title": "a"}], "after": "b", "more": True})
    wire.json({"books": [{"title": "b"}], "after": "c", "more": False})


def test_pages_by_the_usual_names(feature: Generated, wire: Wire) -> None:
    _page(wire)
    pages = list(feature.client(wire.url).books.list().iter_pages())
    assert [page.data[0].title for page in pages] == ["a", "b"]
    assert [page.has_more for page in pages] == [True, False]
    wire.json({"books": [{"title": "a"}]})
    assert feature.client(wire.url).books.shelf().has_more is None


def test_pages_by_the_usual_names_async(feature: Generated, wire: Wire) -> None:
    async def calls() -> None:
        made: Any = feature.module().AsyncSample
        async with made(base_url=wire.url, api_key="test-key") as client:
            _page(wire)
            pages = [page async for page in (await client.books.list()).iter_pages()]
            assert [page.has_more for page in pages] == [True, False]

    asyncio.run(calls())
