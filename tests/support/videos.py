"""Facts about MP4 files, read from their boxes."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_FOLDERS = {b"moov", b"trak", b"mdia", b"minf", b"stbl"}


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give the kind and the content of every box that facts stand in."""
    at = 0
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        assert 8 <= size <= len(data) - at, "the boxes do not fit in the file"
        content = data[at + 8 : at + size]
        yield kind, content
        if kind in _FOLDERS:
            yield from boxes(content)
        at += size


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height in pixels."""
    track = dict(boxes(data))[b"tkhd"]
    width, height = struct.unpack(">2I", track[-8:])
    return width >> 16, height >> 16


def seconds_of(data: bytes) -> float:
    """Length in seconds."""
    movie = dict(boxes(data))[b"mvhd"]
    return int.from_bytes(movie[16:20], "big") / int.from_bytes(movie[12:16], "big")


def frames_of(data: bytes) -> list[int]:
    """Where each frame begins, its length in four bytes first."""
    table = dict(boxes(data))
    sizes, places = table[b"stsz"], table[b"stco"]
    (at,) = struct.unpack_from(">I", places, 8)
    count = struct.unpack_from(">I", sizes, 8)[0]
    found: list[int] = []
    for size in struct.unpack_from(f">{count}I", sizes, 12):
        found.append(at)
        assert int.from_bytes(data[at : at + 4], "big") == size - 4
        at += size
    return found
