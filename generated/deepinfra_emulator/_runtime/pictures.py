# Generated from codegen/runtime/emulator/pictures.py. Do not edit; run: nox -s generate
"""What uploaded pictures are: their kind and their size, from their first bytes."""

from __future__ import annotations

import struct

from .media import blobs
from .picture import png_size

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
)
_BRANDS = {b"avif": "avif", b"avis": "avif", b"heic": "heic", b"heix": "heic", b"mif1": "heic"}
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Marks of a JPEG file behind which its size stands."""


def kind_of(data: bytes) -> str | None:
    """Return what kind of picture some bytes are (`png`, `jpeg`, ...), None when they are none."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12])
    return next((kind for start, kind in _STARTS if data.startswith(start)), None)


def size_of(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG, GIF or JPEG picture; None for all others."""
    kind = kind_of(data)
    if kind == "gif" and len(data) >= 10:
        width, height = struct.unpack_from("<HH", data, 6)
        return width, height
    if kind == "jpeg":
        return _jpeg_size(data)
    return png_size(data)


def all_pictures(value: object) -> bool:
    """Tell whether a value stands for files that are pictures, at least one."""
    found = blobs(value)
    return bool(found) and all(kind_of(one.data) is not None for one in found)


def same_size(left: object, right: object) -> bool:
    """Tell whether the first pictures of two values are equally large, as far as one can tell."""
    sizes = [size_of(found[0].data) for found in (blobs(left), blobs(right)) if found]
    return len({size for size in sizes if size is not None}) < 2


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        if data[place + 1] in _FRAMES:
            height, width = struct.unpack_from(">HH", data, place + 5)
            return width, height
        (length,) = struct.unpack_from(">H", data, place + 2)
        place += 2 + max(length, 2)
    return None
