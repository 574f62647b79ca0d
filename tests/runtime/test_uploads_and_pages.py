"""Multipart and form bodies as a server reads them, and lists in pages."""

from __future__ import annotations

import email.policy
import io
from email.parser import BytesParser
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime.client.errors import (
    APIConnectionError,
    ArgumentTypeError,
    InvalidArgumentError,
    SDKError,
)
from codegen.runtime.client.files import safe_name
from codegen.runtime.client.operation import Arrays, Json, Operation, Paging
from codegen.runtime.client.pages import AsyncPager, SyncPage
from codegen.runtime.client.resource import AsyncResource, SyncResource, raw
from tests.runtime.kit import AClient, Client, Got, Item, ItemList, Peer, answer, drop
from tests.runtime.test_pure import png


def upload(arrays: Arrays = "repeat", body: Any = "multipart") -> Operation[Any]:
    return Operation(
        "POST",
        ("/up",),
        Json("", "dict"),
        body=body,
        files=("image", "mask"),
        arrays=arrays,
        wire=(("size_", "size"),),
        retry="safe",
    )


def send(client: Client, op: Operation[Any], **args: Any) -> Any:
    return SyncResource(client)._call(op, args)  # pyright: ignore[reportPrivateUsage]


def parts(got: Got) -> list[tuple[str, str | None, str, bytes]]:
    head = f"content-type: {got.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=email.policy.HTTP).parsebytes(head + got.body)
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type(),
            bytes(part.get_payload(decode=True)),
        )
        for part in message.iter_parts()
    ]


def test_files_of_every_kind(server: Peer, client: Client, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"RIFF\0\0\0\0WAVE" + b"x" * 3_000_000)
    opened = path.open("rb")
    with opened:
        images = [png(1, 1), path, ("a.gif", b"GIF89a"), (None, io.BytesIO(b"?"), "x/y"), opened]
        send(client, upload(), prompt="ä", image=images, n=2, flag=True, size_="1x1", no=None)
    got = server.got[0]
    assert got.headers["content-length"] == str(len(got.body))
    assert [part[:3] for part in parts(got)] == [
        ("prompt", None, "text/plain"),
        ("image", "file", "image/png"),
        ("image", "big.bin", "audio/wav"),
        ("image", "a.gif", "image/gif"),
        ("image", "file", "x/y"),
        ("image", "big.bin", "audio/wav"),
        ("n", None, "text/plain"),
        ("flag", None, "text/plain"),
        ("size", None, "text/plain"),
    ]
    assert parts(got)[2][3] == path.read_bytes()
    assert parts(got)[0][3].decode() == "ä"


async def test_files_go_out_asynchronously(server: Peer, aclient: AClient, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"x" * 2_000_000)
    server.then(answer({}, status=500), answer({}))
    await AsyncResource(aclient)._call(upload(), {"image": path})  # pyright: ignore[reportPrivateUsage]
    for got in server.got:
        assert parts(got)[0][3] == path.read_bytes()


@pytest.mark.parametrize(
    ("arrays", "names"),
    [
        ("repeat", ["image", "image", "tags", "tags", "meta"]),
        ("brackets", ["image[]", "image[]", "tags[]", "tags[]", "meta[a]", "meta[b][]"]),
        ("indexed", ["image[0]", "image[1]", "tags[0]", "tags[1]", "meta[a]", "meta[b][0]"]),
    ],
)
def test_lists_and_maps(server: Peer, client: Client, arrays: Arrays, names: list[str]) -> None:
    meta = {"a": 1, "b": ["x"]}
    send(client, upload(arrays), image=[b"1", b"2"], tags=["x", "y"], meta=meta)
    found = parts(server.got[0])
    assert [part[0] for part in found] == names
    if arrays == "repeat":
        assert found[-1][3] == b'{"a": 1, "b": ["x"]}'


def test_forms(server: Peer, client: Client) -> None:
    send(client, upload(body="form"), name="a b&c", tags=["x", "y"], no=None)
    assert server.got[0].body == b"name=a+b%26c&tags=x&tags=y"
    assert server.got[0].headers["content-type"] == "application/x-www-form-urlencoded"


@pytest.mark.parametrize("file", ["path.png", 7, ("a",), ("a", b"", "b", "c"), io.StringIO("text")])
def test_what_is_no_file_is_refused(client: Client, file: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="`image`"):
        send(client, upload(), image=file)


def test_files_that_cannot_be_read_are_refused(client: Client, tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(InvalidArgumentError, match="cannot be read"):
            send(client, upload(), image=path)
    with pytest.raises(InvalidArgumentError, match="media type"):
        send(client, upload(), image=("a", b"", "x/y\r\nEvil: 1"))


@given(st.text(max_size=40))
def test_file_names_cannot_leave_their_header(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert not set(safe) & set('"\r\n/\\\0')


class Once(io.RawIOBase):
    """A file that can be read once only."""

    def __init__(self, data: bytes) -> None:
        self._inner = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)


def test_a_file_that_cannot_be_rewound_is_sent_once(server: Peer, client: Client) -> None:
    server.then(drop, answer({}))
    once: IO[bytes] = Once(b"data")  # type: ignore[assignment]
    with pytest.raises(APIConnectionError) as caught:
        send(client, upload(), image=once)
    assert caught.value.attempts == 1
    server.then(answer({}))
    send(client, upload(), image=Once(b"data"))
    assert server.got[-1].headers["transfer-encoding"] == "chunked"
    assert parts(server.got[-1])[0][3] == b"data"


LIST: Operation[ItemList] = Operation(
    "GET", ("/list",), Json("types", "ItemList"), query=(("after", "after"), ("offset", "offset"))
)
CURSOR: Paging[Item] = Paging("cursor", "/data", "/last_id", "after", "/has_more")
OFFSET: Paging[Item] = Paging("offset", "/data", send="offset")
NO_PAGES: Paging[Item] = Paging("none", "")
ALL: Operation[list[Item]] = Operation("GET", ("/all",), Json("types", "Item", many=True))


class Files(SyncResource):
    def list(self, paging: Paging[Item] = CURSOR, op: Operation[Any] = LIST) -> SyncPage[Item]:
        return self._page(op, paging, {})


class AFiles(AsyncResource):
    def list(self) -> AsyncPager[Item]:
        return self._page(LIST, CURSOR, {})


def page(*names: str, more: bool) -> bytes:
    items = [{"id": name} for name in names]
    return answer({"data": items, "last_id": names[-1] if names else None, "has_more": more})


def test_pages_by_cursor(server: Peer, client: Client) -> None:
    server.then(page("a", "b", more=True), page("c", more=False))
    first = Files(client).list()
    assert [item.id for item in first.data] == ["a", "b"]
    assert first.has_next_page()
    assert isinstance(first.body, ItemList)
    assert [item.id for item in first] == ["a", "b", "c"]
    assert [got.target for got in server.got] == ["/v1/list", "/v1/list?after=b"]
    server.then(page("a", more=False), page("a", more=False))
    last = Files(client).list()
    with pytest.raises(SDKError, match="last page"):
        last.get_next_page()
    assert raw(Files(client).list)().parse().data[0].id == "a"


def test_pages_by_offset_and_lists_without(server: Peer, client: Client) -> None:
    server.then(page("a", "b", more=True), page("c", more=True), page(more=True))
    assert [item.id for item in Files(client).list(OFFSET)] == ["a", "b", "c"]
    assert [got.target for got in server.got][1:] == ["/v1/list?offset=2", "/v1/list?offset=3"]
    server.then(answer([{"id": "x"}]))
    assert [item.id for item in Files(client).list(NO_PAGES, ALL)] == ["x"]


def test_a_cursor_that_stands_still_ends_the_list(server: Peer, client: Client) -> None:
    server.then(page("a", more=True), page("a", more=True))
    assert [item.id for item in Files(client).list()] == ["a", "a"]


async def test_pages_asynchronously(server: Peer, aclient: AClient) -> None:
    server.then(page("a", more=True), page("b", more=False))
    assert [item.id async for item in AFiles(aclient).list()] == ["a", "b"]
    server.then(page("a", more=True), page("b", more=False))
    first = await AFiles(aclient).list()
    assert [item.id for item in first.data] == ["a"]
    assert [item.id for item in (await first.get_next_page()).data] == ["b"]
