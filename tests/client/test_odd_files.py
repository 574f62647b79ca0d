"""Files, forms and answers that are not as they should be, through the public API."""

from __future__ import annotations

import dataclasses
import enum
import io
import json
import math
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from deepinfra_client import (
    APIError,
    APIResponseValidationError,
    ArgumentTypeError,
    Attachment,
    DeepInfraError,
    InvalidArgumentError,
    NotFoundError,
)
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver
from tests.client.scripted import Scripted
from tests.parity.kit import MODEL, Peer, chat, data_uri, edited, fields, pictures, png, vectors


class Once(io.RawIOBase):
    """A stream that cannot be rewound."""

    def __init__(self, data: bytes) -> None:
        self._inner = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)


class Awaited:
    """A file object of an asynchronous library."""

    async def read(self, size: int = -1) -> bytes:
        return png()


class BytesPath:
    """A path of bytes, as scanning a folder of bytes gives."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __fspath__(self) -> bytes:
        return os.fsencode(self._path)


def closed() -> io.BytesIO:
    file = io.BytesIO(png())
    file.close()
    return file


@pytest.fixture
def peer(scripted: Scripted) -> Peer:
    return Peer(scripted)


@pytest.fixture
def local(connect: Connect, peer: Peer) -> Driver:
    return connect(base_url=peer.base_url, api_key=KEY, max_retries=0)


def edit(api: Driver, **arguments: Any) -> Any:
    return api.run(lambda c: c.image_model(MODEL).generate("x", **arguments))


def raw_edit(api: Driver, image: Any) -> Any:
    return api.run(lambda c: c.images.edit(model=MODEL, prompt="x", image=image))


UNREADABLE: dict[str, tuple[Callable[[Path], Any], str]] = {
    "closed": (lambda _: closed(), "closed file"),
    "text": (lambda _: io.StringIO("x"), "open as text; open it with mode 'rb'"),
    "asynchronous": (lambda _: Awaited(), "gives coroutine in place of bytes"),
    "nul": (lambda _: Path("a\0b"), "null byte"),
    "folder": (lambda folder: folder, "directory"),
}


@pytest.mark.parametrize("case", list(UNREADABLE))
@pytest.mark.parametrize("number", [1, 5])
def test_a_picture_that_cannot_be_read_is_named(
    local: Driver, peer: Peer, tmp_path: Path, case: str, number: int
) -> None:
    make, why = UNREADABLE[case]
    with pytest.raises((InvalidArgumentError, ArgumentTypeError)) as caught:
        edit(local, images=[png(), make(tmp_path)], n=number)
    assert str(caught.value).startswith("images[1]: ")
    assert why in str(caught.value)
    assert peer.received == []


@pytest.mark.parametrize("case", list(UNREADABLE))
def test_a_file_that_cannot_be_read_is_an_error_of_this_package(
    local: Driver, peer: Peer, tmp_path: Path, case: str
) -> None:
    make, why = UNREADABLE[case]
    with pytest.raises((InvalidArgumentError, ArgumentTypeError), match=why):
        raw_edit(local, make(tmp_path))
    assert peer.received == []


@pytest.mark.parametrize(
    "empty", [b"", io.BytesIO(), "data:image/png;base64,", ("a.png", b""), Attachment(b"")]
)
def test_an_empty_picture_is_refused(local: Driver, peer: Peer, empty: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="mask: the picture is empty"):
        edit(local, images=png(), mask=empty)
    assert peer.received == []


def test_an_empty_file_is_refused(local: Driver, peer: Peer, tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.touch()
    with pytest.raises(InvalidArgumentError, match="images: the picture is empty"):
        edit(local, images=file)
    assert peer.received == []


def test_a_picture_from_a_stream_is_known_by_its_bytes(local: Driver, peer: Peer) -> None:
    peer.says(edited(png()))
    edit(local, images=Once(png()))
    assert fields(peer.received[0])[2] == ("image", "image.png", "image/png", png())


def test_paths_of_bytes(local: Driver, peer: Peer, tmp_path: Path) -> None:
    file = tmp_path / "ä.png"
    file.write_bytes(png())
    path: Any = BytesPath(file)
    peer.says(edited(png()), edited(png()), chat())
    edit(local, images=path)
    raw_edit(local, path)
    for request in peer.received:
        name, own, media, content = next(part for part in fields(request) if part[0] == "image")
        assert (name, own, media, content) == ("image", "ä.png", "image/png", png())
    local.run(lambda c: c.language_model(MODEL).generate([path]))
    (part,) = peer.received[-1].json["messages"][0]["content"]
    assert part["image_url"]["url"] == data_uri(png())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize("send", [edit, raw_edit])
def test_a_pipe_by_its_path(
    local: Driver, peer: Peer, tmp_path: Path, send: Callable[..., Any]
) -> None:
    """It has no size, and gives what it holds only once."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(png()))
    writer.start()
    peer.says(edited(png()))
    if send is edit:
        edit(local, images=pipe)
    else:
        raw_edit(local, pipe)
    writer.join(20)
    assert [part[3] for part in fields(peer.received[0]) if part[0] == "image"] == [png()]


@pytest.mark.parametrize("change", [-1_500_000, +1_500_000])
def test_a_file_that_changes_its_size_while_it_is_sent(
    local: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: int
) -> None:
    from deepinfra_client._runtime.files import FilePart

    file = tmp_path / "a.png"
    file.write_bytes(png() + bytes(2_000_000))
    look = FilePart._from_path  # pyright: ignore[reportPrivateUsage]

    def then_change(self: FilePart, field: str, content: Any) -> bytes:
        head = look(self, field, content)
        os.truncate(file, file.stat().st_size + change)
        return head

    monkeypatch.setattr(FilePart, "_from_path", then_change)
    with pytest.raises(InvalidArgumentError, match=r"a\.png changed its size while it was sent"):
        edit(local, images=file)


class Style(BaseModel):
    name: str


@dataclasses.dataclass
class Point:
    x: int


class Word(str, enum.Enum):  # noqa: UP042 - unlike StrEnum, its str() is another text
    INK = "ink"


class Odd(float):
    """A number that shows itself in another way, as those of numpy do."""

    def __repr__(self) -> str:
        return f"odd({float(self)})"


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (Style(name="ink"), ['{"name":"ink"}']),
        (Point(1), ['{"x":1}']),
        ([Point(1), Point(2)], ['{"x":1}', '{"x":2}']),
        ([[1, 2], [3]], ["[1, 2]", "[3]"]),
        ([[Point(1)]], ['[{"x":1}]']),
        (Word.INK, ["ink"]),
        (Odd(0.5), ["0.5"]),
    ],
)
def test_nested_values_in_a_form(local: Driver, peer: Peer, value: Any, texts: list[str]) -> None:
    peer.says(edited(png()))
    edit(local, images=png(), extra_body={"style": value})
    sent = [part[3].decode() for part in fields(peer.received[0]) if part[0] == "style"]
    assert sent == texts


@pytest.mark.parametrize("value", [math.nan, math.inf, [1.0, -math.inf]])
def test_numbers_that_no_form_holds(local: Driver, peer: Peer, value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"`strength` is .*, which cannot be sent"):
        edit(local, images=png(), strength=value)
    assert peer.received == []


@pytest.mark.parametrize("images", [None, png()], ids=["made", "edited"])
def test_a_field_is_given_once(local: Driver, peer: Peer, images: Any) -> None:
    with pytest.raises(ArgumentTypeError, match=r"extra_body sets 'seed'.*give it once"):
        edit(local, images=images, seed=7, extra_body={"seed": 8})
    assert peer.received == []


@pytest.mark.parametrize("text", ["data:image/png;base64,", "data:,"])
def test_an_empty_picture_in_an_answer(local: Driver, peer: Peer, text: str) -> None:
    peer.says(pictures(data_uri(png()), text))
    with pytest.raises(APIResponseValidationError, match="picture of the answer is empty") as found:
        edit(local)
    assert [image.data for image in found.value.partial.images] == [png()]


def test_base64_in_an_answer_may_lack_its_end(local: Driver, peer: Peer) -> None:
    uri = data_uri(png()).rstrip("=")
    assert not uri.endswith("=") and len(uri.partition(",")[2]) % 4
    peer.says(pictures(uri, uri.partition(",")[2]))
    assert [image.data for image in edit(local).images] == [png()] * 2


def test_a_picture_behind_an_address_that_is_gone(local: Driver, peer: Peer) -> None:
    """The error speaks of the picture, and gives no advice about the base URL."""
    with Scripted() as files:
        files.answer({}, 404)
        address = files.base_url.replace("/v1", "/a.png")
        peer.says(pictures(address))
        with pytest.raises(NotFoundError) as caught:
            edit(local)
    assert caught.value.message == "a picture of the answer could not be loaded: Not Found"
    assert f"Asked: {address}." in str(caught.value)
    assert "base_url" not in str(caught.value)
    assert caught.value.partial.warnings == (f"the pictures did not come: {caught.value.message}",)


@pytest.mark.parametrize("first", [1, 1024, -1])
def test_vectors_are_ordered_whatever_the_first_index_is(
    local: Driver, peer: Peer, first: int
) -> None:
    answer = vectors([0.0], [1.0], [2.0])
    for item in answer["data"]:
        item["index"] += first
    answer["data"].reverse()
    peer.says(answer)
    result = local.run(lambda c: c.embedding_model(MODEL).embed_many(["a", "b", "c"]))
    assert result.vectors == [[0.0], [1.0], [2.0]]


def test_vectors_whose_indices_say_nothing_stay_as_they_came(local: Driver, peer: Peer) -> None:
    answer = vectors([0.5], [0.25])
    for item in answer["data"]:
        item["index"] = 0
    peer.says(answer)
    result = local.run(lambda c: c.embedding_model(MODEL).embed_many(["a", "b"]))
    assert result.vectors == [[0.5], [0.25]]


CALLED = {
    "role": "assistant",
    "content": None,
    "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
}


@pytest.mark.parametrize(
    ("content", "sent"),
    [
        ([{"city": "Rome"}, {"city": "Oslo"}], '[{"city":"Rome"},{"city":"Oslo"}]'),
        (["Rome", "Oslo"], '["Rome","Oslo"]'),
        ([Style(name="ink")], '[{"name":"ink"}]'),
        ([], "[]"),
        ([{"type": "text", "text": "a"}, "b"], "ab"),
    ],
)
def test_lists_of_data_from_tools_are_json(
    local: Driver, peer: Peer, content: Any, sent: str
) -> None:
    peer.says(chat())
    history = [CALLED, {"role": "tool", "tool_call_id": "c", "content": content}]
    local.run(lambda c: c.language_model(MODEL).generate(messages=history))
    assert peer.body["messages"][1]["content"] == sent


@pytest.mark.parametrize("bad", [5, None, b"a/b", ["a/b"]])
@pytest.mark.parametrize("kind", ["language_model", "image_model", "embedding_model"])
def test_what_is_no_id_of_a_model(local: Driver, bad: Any, kind: str) -> None:
    with pytest.raises(ArgumentTypeError, match="`id` must be a str, the id of a model, found"):
        local.run(lambda c: getattr(c, kind)(bad))


@pytest.mark.parametrize("name", ["batch_size", "max_parallel"])
def test_numbers_of_requests(local: Driver, peer: Peer, name: str) -> None:
    def call(value: Any) -> Any:
        return local.run(lambda c: c.embedding_model(MODEL).embed_many(["a"], **{name: value}))

    with pytest.raises(InvalidArgumentError, match=f"`{name}` must be 1 or more, found 0"):
        call(0)
    for wrong in (True, 2.0, "2"):
        with pytest.raises(ArgumentTypeError, match=f"`{name}` must be a whole number of 1"):
            call(wrong)
    assert peer.received == []


def test_texts_in_a_prompt_are_no_addresses(local: Driver, peer: Peer) -> None:
    """The error says what can stand in a prompt by itself: an address cannot."""
    with pytest.raises(ArgumentTypeError) as caught:
        local.run(lambda c: c.language_model(MODEL).generate(["look", 7]))  # type: ignore[list-item]
    assert "an Attachment" in str(caught.value)
    assert "http" not in str(caught.value)
    assert peer.received == []


def test_errors_keep_what_came_when_they_travel(local: Driver, peer: Peer) -> None:
    import pickle

    peer.says(pictures(data_uri(png()), "***"))
    with pytest.raises(DeepInfraError) as caught:
        edit(local)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(copy, APIError)
    assert [image.data for image in copy.partial.images] == [png()]
    assert json.dumps(copy.body)


@pytest.mark.parametrize(
    "file", [Path("a.png"), io.BytesIO(png()), png(), bytearray(b"a"), memoryview(b"a")]
)
def test_a_field_of_json_takes_no_file(local: Driver, peer: Peer, file: Any) -> None:
    """A path would be sent as a text, and a file object line by line."""
    with pytest.raises(ArgumentTypeError, match="`user` is a field of JSON") as caught:
        local.run(lambda c: c.language_model(MODEL).generate("x", extra_body={"user": file}))
    assert "data URI" in str(caught.value)
    assert peer.received == []
