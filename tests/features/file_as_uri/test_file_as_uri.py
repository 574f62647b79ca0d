"""Files in a field of JSON go as data URIs."""

from __future__ import annotations

import asyncio
import base64
import io
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(64))
WEB = "https://example.com/a.png"


class Picture:
    """A picture that can write itself, as those of PIL can."""

    format = "PNG"

    def save(self, fp: IO[bytes], format: str | None = None) -> None:
        assert format == "PNG"
        fp.write(PNG)


def _path(folder: Path) -> Path:
    path = folder / "odd.name"
    path.write_bytes(PNG)
    return path


FILES: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda _: PNG,
    "view": lambda _: memoryview(PNG),
    "path": _path,
    "file": lambda _: io.BytesIO(PNG),
    "open file": lambda folder: _path(folder).open("rb"),
    "picture": lambda _: Picture(),
    "named": lambda _: ("a.jpg", PNG),
}


def _uri(media: str, content: bytes = PNG) -> str:
    return f"data:{media};base64,{base64.b64encode(content).decode()}"


def _paint(feature: Generated, wire: Wire, flavor: str, **given: Any) -> Any:
    wire.json({"id": "1"})
    if flavor == "sync":
        feature.client(wire.url).murals.paint(**given)
        return wire.last.json

    async def call() -> None:
        made: Any = feature.module().AsyncSample
        async with made(base_url=wire.url, api_key="test-key") as client:
            if flavor == "async streamed":
                async with client.with_streaming_response.murals.paint(**given) as response:
                    await response.parse()
            else:
                await client.murals.paint(**given)

    asyncio.run(call())
    return wire.last.json


FLAVORS = pytest.mark.parametrize("flavor", ["sync", "async", "async streamed"])


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/murals.py")


def test_the_types(feature: Generated) -> None:
    text = feature.text("resources/murals.py")
    assert "sketch: FileOrUri," in text
    assert "frame: FileOrUri | None | Omit = omit," in text
    assert "sketchUrl: Required[str]" in feature.text("params/murals.py")


@FLAVORS
@pytest.mark.parametrize("case", FILES)
def test_a_file(feature: Generated, wire: Wire, tmp_path: Path, flavor: str, case: str) -> None:
    source = FILES[case](tmp_path)
    sent = _paint(feature, wire, flavor, sketch=source, size=3)
    assert sent == {"sketchUrl": _uri("image/png"), "size": 3}
    if hasattr(source, "close"):
        source.close()


@FLAVORS
@pytest.mark.parametrize("text", [WEB, "data:text/plain,a", "HTTP://example.com", ""])
def test_a_text_goes_as_it_is(feature: Generated, wire: Wire, flavor: str, text: str) -> None:
    sent = _paint(feature, wire, flavor, sketch=text, frame=None)
    assert sent == {"sketchUrl": text, "frame": None}


def test_the_media_type_that_is_stated_wins(feature: Generated, wire: Wire) -> None:
    given = (None, b"<svg/>", "image/svg+xml")
    sent = _paint(feature, wire, "sync", sketch=given, frame=b"no known form")
    assert sent["sketchUrl"] == _uri("image/svg+xml", b"<svg/>")
    assert sent["frame"] == _uri("application/octet-stream", b"no known form")


REFUSED: dict[str, tuple[Any, str]] = {
    "path as text": ("a.png", "`sketch` must be an http.*found the str 'a.png': wrap a path in"),
    "number": (7, "`sketch` must be an http.*found int"),
    "mapping": ({"url": WEB}, "`sketch` must be an http.*found dict"),
    "empty": (b"", "`sketch` is empty"),
    "no file": (Path("nowhere.png"), "nowhere.png cannot be read: No such file"),
    "open as text": (io.StringIO("a"), "open it with mode 'rb'"),
}


@FLAVORS
@pytest.mark.parametrize("case", REFUSED)
def test_refused_before_sending(feature: Generated, wire: Wire, flavor: str, case: str) -> None:
    value, says = REFUSED[case]
    module = feature.module()
    with pytest.raises((module.ArgumentTypeError, module.InvalidArgumentError), match=says):
        _paint(feature, wire, flavor, sketch=value)
    assert wire.requests == []
