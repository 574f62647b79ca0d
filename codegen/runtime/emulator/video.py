"""Real video files from nothing but the standard library: frames of one colour each."""

from __future__ import annotations

import struct

from .frames import Frames
from .values import digest

MEDIA_TYPE = "video/mp4"
RATE = 4
"""Frames a second."""

_SCALE = 1000
"""Units of time in a second."""
_LONGEST = 60.0
_MATRIX = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)


def mp4(width: int, height: int, seconds: float, *parts: object) -> bytes:
    """Return an MP4 file (H.264, no sound) whose colours depend on `parts`.

    Width and height are rounded to even numbers of pixels, the length to whole frames, one at
    least and those of a minute at most.
    """
    frames = Frames(max(2, width // 2 * 2), max(2, height // 2 * 2))
    count = max(1, round(min(seconds, _LONGEST) * RATE))
    samples = [
        frames.picture(number, digest("video", number, *parts)[:3]) for number in range(count)
    ]
    head = _box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomiso2avc1mp41")
    start = len(head) + len(_moov(frames, samples, 0)) + 8
    return head + _moov(frames, samples, start) + _box(b"mdat", *samples)


def _box(kind: bytes, *content: bytes) -> bytes:
    size = 8 + sum(map(len, content))
    return struct.pack(">I4s", size, kind) + b"".join(content)


def _full(kind: bytes, flags: int, *content: bytes) -> bytes:
    """A box with a version, which is 0, and flags."""
    return _box(kind, struct.pack(">I", flags), *content)


def _moov(frames: Frames, samples: list[bytes], start: int) -> bytes:
    """Everything but the frames; `start` is where they begin in the file."""
    length = len(samples) * _SCALE // RATE
    times = struct.pack(">4I", 0, 0, _SCALE, length)
    movie = _full(
        b"mvhd", 0, times, struct.pack(">IH10x", 1 << 16, 1 << 8), _MATRIX, bytes(24), _number(2)
    )
    track = _full(
        b"tkhd",
        3,
        struct.pack(">5I", 0, 0, 1, 0, length),
        bytes(16),
        _MATRIX,
        struct.pack(">2I", frames.width << 16, frames.height << 16),
    )
    media = _box(
        b"mdia",
        _full(b"mdhd", 0, times, struct.pack(">2H", 0x55C4, 0)),
        _full(b"hdlr", 0, struct.pack(">I4s12x", 0, b"vide"), b"video\0"),
        _box(
            b"minf",
            _full(b"vmhd", 1, bytes(8)),
            _box(b"dinf", _full(b"dref", 0, _number(1), _full(b"url ", 1))),
            _table(frames, samples, start),
        ),
    )
    return _box(b"moov", movie, _box(b"trak", track, media))


def _table(frames: Frames, samples: list[bytes], start: int) -> bytes:
    """Where each frame is and how long it is shown."""
    sizes = b"".join(_number(len(sample)) for sample in samples)
    return _box(
        b"stbl",
        _full(b"stsd", 0, _number(1), _entry(frames)),
        _full(b"stts", 0, struct.pack(">3I", 1, len(samples), _SCALE // RATE)),
        _full(b"stsc", 0, struct.pack(">4I", 1, 1, len(samples), 1)),
        _full(b"stsz", 0, struct.pack(">2I", 0, len(samples)), sizes),
        _full(b"stco", 0, _number(1), _number(start)),
    )


def _entry(frames: Frames) -> bytes:
    """How the frames are written."""
    sequence, picture = frames.sequence, frames.parameters
    settings = b"".join(
        (
            b"\x01" + sequence[1:4] + b"\xff\xe1",
            struct.pack(">H", len(sequence)) + sequence,
            b"\x01" + struct.pack(">H", len(picture)) + picture,
        )
    )
    size = struct.pack(">2H", frames.width, frames.height)
    density = struct.pack(">2I", 72 << 16, 72 << 16)
    return _box(
        b"avc1",
        struct.pack(">6xH16x", 1),
        size,
        density,
        struct.pack(">IH32xHh", 0, 1, 24, -1),
        _box(b"avcC", settings),
    )


def _number(value: int) -> bytes:
    return struct.pack(">I", value)
