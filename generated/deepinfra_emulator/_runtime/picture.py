# Generated from codegen/runtime/emulator/picture.py. Do not edit; run: nox -s generate
"""Real PNG pictures from nothing but the standard library: a landscape from a hash."""

from __future__ import annotations

import colorsys
import math
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from .sizes import LARGEST
from .values import digest

MEDIA_TYPE = "image/png"
_SKY = 160
"""How many colours the sky goes through from top to bottom."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Ellipse:
    """A filled shape; all numbers are parts of the width or height of the picture.

    A `round` one has its radius as part of the shorter side, whatever the shape of the picture.
    """

    x: float
    y: float
    wide: float
    high: float
    color: int
    round: bool = False

    def span(self, row: int, width: int, height: int) -> tuple[int, int]:
        """Return the first and the last column but one that a row of pixels has of it."""
        short = min(width, height)
        tall, broad = (short, short) if self.round else (height, width)
        distance = (row + 0.5 - self.y * height) / (self.high * tall)
        if abs(distance) >= 1:
            return 0, 0
        half = self.wide * broad * math.sqrt(1 - distance * distance)
        middle = self.x * width
        return max(0, round(middle - half)), min(width, round(middle + half))


def png(width: int, height: int, *seed: object) -> bytes:
    """Return a PNG picture of a size in pixels (cut to 4096 a side); equal for equal seeds."""
    width, height = max(1, min(width, LARGEST)), max(1, min(height, LARGEST))
    raw = digest("picture", *seed)
    colors = _palette(raw)
    shapes = _shapes(raw)
    rows: list[bytes] = []
    for row in range(height):
        line = bytearray([row * _SKY // height]) * width
        for shape in shapes:
            start, end = shape.span(row, width, height)
            if end > start:
                line[start:end] = bytes([shape.color]) * (end - start)
        rows.append(b"\0" + line)
    return _file(width, height, colors, b"".join(rows))


def _file(width: int, height: int, colors: Sequence[tuple[int, int, int]], pixels: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    palette = b"".join(bytes(color) for color in colors)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", header),
            _chunk(b"PLTE", palette),
            _chunk(b"IDAT", zlib.compress(pixels, 1)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _palette(raw: bytes) -> list[tuple[int, int, int]]:
    """Return the colours of the sky from top to bottom, then those of the shapes."""
    top = 0.5 + raw[0] / 600
    bottom = top + 0.1 + raw[1] / 1024
    colors: list[tuple[int, int, int]] = []
    for step in range(_SKY):
        part = step / (_SKY - 1)
        hue = top + (bottom - top) * part
        colors.append(_rgb(hue, 0.65 - 0.4 * part, 0.55 + 0.4 * part))
    colors.append(_rgb(0.12 + raw[2] / 2048, 0.25, 1.0))
    ground = (raw[3] / 255 + 0.3) % 1
    colors += [_rgb(ground, 0.45, 0.75 - 0.17 * layer) for layer in range(3)]
    colors += [_rgb(raw[4 + star] / 255, 0.15, 1.0) for star in range(4)]
    return colors


def _rgb(hue: float, saturation: float, value: float) -> tuple[int, int, int]:
    red, green, blue = colorsys.hsv_to_rgb(hue % 1, saturation, value)
    return round(red * 255), round(green * 255), round(blue * 255)


def _shapes(raw: bytes) -> list[Ellipse]:
    """Return a sun, a few lights and three hills, far ones first."""
    sun = 0.06 + raw[8] / 4096
    shapes = [Ellipse(0.15 + raw[9] / 364, 0.18 + raw[10] / 1400, sun, sun, _SKY, True)]
    for star in range(4):
        size = 0.006 + raw[11 + star] / 25600
        x, y = raw[15 + star] / 255, raw[19 + star] / 700
        shapes.append(Ellipse(x, y, size, size, _SKY + 4 + star, True))
    for layer in range(3):
        middle, wide = raw[23 + layer] / 255, 0.45 + raw[26 + layer] / 510
        low = 1.0 + 0.02 * layer
        high = 0.42 - 0.1 * layer + raw[29 + layer] / 2600
        shapes.append(Ellipse(middle, low, wide, high, _SKY + 1 + layer))
    return shapes


def png_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG file, None when it is no PNG."""
    if len(data) < 24 or not data.startswith(_SIGNATURE):
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height
