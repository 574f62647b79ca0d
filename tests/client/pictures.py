"""Pictures of the tests: reading PNG files, and a small one to send."""

from __future__ import annotations

import base64
import struct
import zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


def chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """Take a PNG file apart into its chunks, checksums checked."""
    assert data.startswith(_SIGNATURE)
    found: list[tuple[bytes, bytes]] = []
    place = len(_SIGNATURE)
    while place < len(data):
        (size,) = struct.unpack_from(">I", data, place)
        kind, content = data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        (checksum,) = struct.unpack_from(">I", data, place + 8 + size)
        assert checksum == zlib.crc32(kind + content)
        found.append((kind, content))
        place += size + 12
    assert found[0][0] == b"IHDR"
    assert found[-1] == (b"IEND", b"")
    return found


def size_of(data: bytes) -> tuple[int, int]:
    """Decode a PNG file as far as its rows go, and give width and height."""
    parts = chunks(data)
    width, height, depth, color, compression, filtering, interlace = struct.unpack(
        ">IIBBBBB", parts[0][1]
    )
    assert (compression, filtering, interlace) == (0, 0, 0)
    if color == 3:
        assert b"PLTE" in dict(parts)
    pixels = zlib.decompress(b"".join(content for kind, content in parts if kind == b"IDAT"))
    row = (width * depth * _CHANNELS[color] + 7) // 8 + 1
    assert len(pixels) == row * height
    assert set(pixels[::row]) <= {0, 1, 2, 3, 4}
    return width, height


def from_base64(text: str | None) -> bytes:
    """Decode a picture that came as base64 or as a data URI."""
    assert text
    return base64.b64decode(text.removeprefix("data:image/png;base64,"), validate=True)


def small(shade: int = 0, *, width: int = 2, height: int = 2) -> bytes:
    """Make a gray picture, usually of four pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content))
            + kind
            + content
            + struct.pack(">I", zlib.crc32(kind + content))
        )

    rows = zlib.compress(bytes([0, *[shade] * width] * height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return _SIGNATURE + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
