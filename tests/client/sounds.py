"""Sounds of the tests: how long a file lasts, read by other code than that which made it."""

from __future__ import annotations

import io
import struct
import wave

RATE = 24_000
"""Samples a second of raw samples, which do not say it."""


def seconds_of(data: bytes, form: str) -> float:
    """Give the length of a sound that can be played; fails for a file that is broken."""
    return {"wav": _wav, "pcm": _pcm, "flac": _flac, "mp3": _mp3, "opus": _opus}[form](data)


def _wav(data: bytes) -> float:
    with wave.open(io.BytesIO(data)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert len(file.readframes(file.getnframes())) == 2 * file.getnframes()
        seconds: float = file.getnframes() / file.getframerate()
    return seconds


def _pcm(data: bytes) -> float:
    assert len(data) % 2 == 0
    return len(data) / 2 / RATE


def _flac(data: bytes) -> float:
    assert data.startswith(b"fLaC")
    (packed,) = struct.unpack_from(">Q", data, 18)
    rate, samples = int(packed) >> 44, int(packed) & ((1 << 36) - 1)
    return samples / rate


def _mp3(data: bytes) -> float:
    """MPEG-1 layer III at 44.1 kHz and 64 kbit/s: walk from frame to frame."""
    place = frames = 0
    while place < len(data):
        assert data[place : place + 2] == b"\xff\xfb"
        assert data[place + 2] >> 2 == 0b010100
        place += 144 * 64_000 // 44_100
        frames += 1
    assert place == len(data)
    return frames * 1152 / 44_100


def _opus(data: bytes) -> float:
    """Walk from page to page; the last one says how many samples there are."""
    place = samples = 0
    while place < len(data):
        magic, _, _, samples = struct.unpack_from("<4sBBq", data, place)
        assert magic == b"OggS"
        count = data[place + 26]
        place += 27 + count + sum(data[place + 27 : place + 27 + count])
    assert place == len(data)
    return int(samples) / 48_000
