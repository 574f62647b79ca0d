"""Multipart bodies: a parser finds again exactly what was put in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from python_multipart import MultipartParser

from deepinfra_client._runtime.errors import SDKError
from deepinfra_client._runtime.multipart import Multipart
from deepinfra_client._runtime.operation import Arrays
from tests.fuzz.edits import is_list
from tests.fuzz.source import Source

Part = tuple[str, bytes]
ARRAYS: tuple[Arrays, ...] = ("repeat", "brackets", "indexed")
FILES = ("image", "mask")


def check(data: bytes) -> None:
    """Build a body of any fields and files, and parse it."""
    source = Source(data)
    arrays = source.pick(ARRAYS)
    values: dict[str, Any] = {}
    for _ in range(source.below(5)):
        values[source.text(24)] = scalars(source) if source.flag() else scalar(source)
    for name in FILES:
        if source.flag():
            values[name] = [file(source), file(source)] if source.flag() else file(source)
    try:
        body = Multipart(values, FILES, arrays)
        length, raw = body.length, b"".join(body.chunks())
    except SDKError:
        return
    assert length == len(raw)
    kind, _, boundary = body.content_type.partition("; boundary=")
    assert kind == "multipart/form-data"
    found = parsed(raw, boundary)
    assert found == list(expected(values, arrays)), (found, values)


def scalar(source: Source) -> Any:
    """Make a value of a field."""
    return source.pick((source.text(40), source.below(2**31), source.flag(), 0.5, None))


def scalars(source: Source) -> list[Any]:
    """Make a list of values."""
    return [scalar(source) for _ in range(source.below(4))]


def file(source: Source) -> Any:
    """Make a file: bytes, or bytes with a name and perhaps a media type."""
    content = source.piece(200)
    kind = source.below(4)
    if kind == 0:
        return content
    if kind == 1:
        return (source.text(24), content)
    return (source.text(24), content, source.text(24) if kind == 2 else "image/png; a=b")


def expected(values: Mapping[str, Any], arrays: Arrays) -> list[Part]:
    """Say which parts a form with these values has, in order."""
    parts: list[Part] = []
    for name, value in values.items():
        several = is_list(value)
        items: list[Any] = value if is_list(value) else [value]
        for index, item in enumerate(items):
            suffix = {"repeat": "", "brackets": "[]", "indexed": f"[{index}]"}[arrays]
            wire = escaped(name + (suffix if several else ""))
            if name in FILES:
                parts.append((wire, item if isinstance(item, bytes) else item[1]))
            elif item is not None:
                parts.append((wire, written(item).encode()))
    return parts


def written(item: object) -> str:
    """Write a value as a form does."""
    return str(item).lower() if isinstance(item, bool) else str(item)


def escaped(name: str) -> str:
    """Write a name as browsers do."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def parsed(raw: bytes, boundary: str) -> list[Part]:
    """Read a body by another library; every part has a name and nothing but known headers."""
    parts: list[Part] = []
    heads: list[tuple[bytes, bytes]] = []
    current = {"field": b"", "value": b"", "data": b""}

    def more(name: str) -> Any:
        def take(data: bytes, start: int, end: int) -> None:
            current[name] += data[start:end]

        return take

    def begin() -> None:
        heads.clear()
        current.update(data=b"")

    def head() -> None:
        heads.append((current["field"].lower(), current["value"]))
        current.update(field=b"", value=b"")

    def end() -> None:
        names = [name for name, _ in heads]
        assert names in ([b"content-disposition"], [b"content-disposition", b"content-type"])
        start, _, rest = heads[0][1].partition(b'name="')
        assert start == b"form-data; "
        parts.append((rest.partition(b'"')[0].decode(), current["data"]))

    finished: list[bool] = []
    parser = MultipartParser(
        boundary.encode(),
        {
            "on_part_begin": begin,
            "on_part_data": more("data"),
            "on_part_end": end,
            "on_header_field": more("field"),
            "on_header_value": more("value"),
            "on_header_end": head,
            "on_end": lambda: finished.append(True),
        },
    )
    parser.write(raw)
    parser.finalize()
    assert finished
    return parts
