# Generated from codegen/runtime/emulator/sound.py. Do not edit; run: nox -s generate
"""Real sound files from nothing but the standard library: a tune that follows a text."""

from __future__ import annotations

import array
import functools
import math
import struct
import sys
from collections.abc import Callable, Sequence

from .values import digest

RATE = 24_000
"""Samples a second; one channel, 16 bits."""

_LONGEST = 60.0
_SECONDS_PER_CHARACTER = 0.06
_NOTES = (220.0, 246.9, 261.6, 293.7, 329.6, 392.0, 440.0)
_NOTE_SECONDS = 0.18

MEDIA_TYPES = {
    "wav": "audio/wav",
    "pcm": "audio/pcm",
    "mp3": "audio/mpeg",
    "opus": "audio/ogg",
    "flac": "audio/flac",
}


def media_type(form: str) -> str:
    """Return the media type of a format name; an unknown one is wav, as `sound` makes it."""
    return MEDIA_TYPES.get(form.partition("_")[0].lower(), MEDIA_TYPES["wav"])


def seconds_for(text: str) -> float:
    """Return how long a text is spoken: about 16 characters a second, at most a minute."""
    return round(min(_LONGEST, max(0.2, len(text) * _SECONDS_PER_CHARACTER)), 3)


def sound(text: str, voice: str = "", form: str = "wav", speed: float = 1.0) -> bytes:
    """Return a sound of a format: wav, pcm, flac are a tune, mp3 and opus are silence.

    A name such as `mp3_44100_128` counts by its first word; an unknown one gives wav. `speed` 2
    takes half the time.
    """
    seconds = seconds_for(text) / max(speed, 0.01)
    maker = _MAKERS.get(form.partition("_")[0].lower(), _wav)
    return maker(text, voice, seconds)


def _samples(text: str, voice: str, seconds: float) -> array.array[int]:
    """Return the tune: one note of the scale after the other, chosen by the text."""
    raw = digest("sound", text, voice)
    count = max(1, round(seconds * RATE))
    note = round(_NOTE_SECONDS * RATE)
    made = array.array("h")
    for start in range(0, count, note):
        made.extend(_note(raw[(start // note) % len(raw)] % len(_NOTES), note))
    del made[count:]
    # The end, too soft to be heard, differs from text to text even when there are few notes.
    for place, byte in enumerate(raw[: min(16, count)]):
        made[count - 1 - place] = byte - 128
    return made


@functools.cache
def _note(number: int, length: int) -> array.array[int]:
    """Return the samples of one note, soft at both ends."""
    step = 2 * math.pi * _NOTES[number] / RATE
    edge = length / 8
    return array.array(
        "h",
        (
            round(9000 * math.sin(step * at) * min(1.0, at / edge, (length - at) / edge))
            for at in range(length)
        ),
    )


def _little(samples: array.array[int]) -> bytes:
    if sys.byteorder == "big":
        samples = array.array("h", samples)
        samples.byteswap()
    return samples.tobytes()


def _pcm(text: str, voice: str, seconds: float) -> bytes:
    return _little(_samples(text, voice, seconds))


def _wav(text: str, voice: str, seconds: float) -> bytes:
    data = _pcm(text, voice, seconds)
    header = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16)
    body = b"WAVE" + header + struct.pack("<4sI", b"data", len(data)) + data
    return struct.pack("<4sI", b"RIFF", len(body)) + body


def wav_seconds(data: bytes) -> float | None:
    """Return the length of a WAV file, None when it is none."""
    if len(data) < 44 or data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return None
    rate = int.from_bytes(data[28:32], "little")
    return round((len(data) - 44) / rate, 3) if rate else None


def _mp3(text: str, voice: str, seconds: float) -> bytes:
    """Return silent MPEG-1 layer III frames: 44.1 kHz, mono, 64 kbit/s."""
    frame = bytes((0xFF, 0xFB, 0x50, 0xC4)) + bytes(204)
    made = frame * max(1, round(seconds * 44_100 / 1152))
    # What a silent frame leaves free tells one text from another.
    mark = digest("sound", text, voice).hex().encode()
    return made[: -len(mark)] + mark


def _flac(text: str, voice: str, seconds: float) -> bytes:
    """Return a FLAC file whose blocks hold the samples as they are."""
    samples = _samples(text, voice, seconds)
    block = 4096
    info = struct.pack(">HH", block, block) + bytes(6)
    info += ((RATE << 44) | (15 << 36) | len(samples)).to_bytes(8, "big") + bytes(16)
    made = [b"fLaC", bytes((0x80, 0, 0, len(info))), info]
    for number, start in enumerate(range(0, len(samples), block)):
        made.append(_flac_frame(number, samples[start : start + block]))
    return b"".join(made)


def _flac_frame(number: int, samples: array.array[int]) -> bytes:
    header = b"\xff\xf8\x77\x08" + chr(number).encode("utf-8", "surrogatepass")
    header += struct.pack(">H", len(samples) - 1)
    header += bytes((_crc(header, 0x07, 8),))
    big = array.array("h", samples)
    if sys.byteorder == "little":
        big.byteswap()
    body = header + b"\x02" + big.tobytes()
    return body + struct.pack(">H", _crc(body, 0x8005, 16))


def _opus(text: str, voice: str, seconds: float) -> bytes:
    """Return an Ogg file with silent Opus packets of 20 ms."""
    count = max(1, round(seconds * 50))
    head = struct.pack("<8sBBHIhB", b"OpusHead", 1, 1, 0, RATE, 0, 0)
    mark = b"COMMENT=" + digest("sound", text, voice).hex().encode()
    tags = struct.pack("<8sI8sII", b"OpusTags", 8, b"emulator", 1, len(mark)) + mark
    pages = [_page(0, 0, 2, [head]), _page(1, 0, 0, [tags])]
    for number, start in enumerate(range(0, count, 50)):
        end = min(count, start + 50)
        last = 4 if end == count else 0
        pages.append(_page(number + 2, end * 960, last, [b"\xf8\xff\xfe"] * (end - start)))
    return b"".join(pages)


def _page(number: int, granule: int, kind: int, packets: Sequence[bytes]) -> bytes:
    sizes = bytes(len(packet) for packet in packets)
    front = struct.pack("<4sBBqII", b"OggS", 0, kind, granule, 1, number)
    body = bytes((len(sizes),)) + sizes + b"".join(packets)
    checked = _crc(front + bytes(4) + body, 0x04C11DB7, 32)
    return front + struct.pack("<I", checked) + body


@functools.cache
def _table(polynomial: int, bits: int) -> tuple[int, ...]:
    top, mask = 1 << (bits - 1), (1 << bits) - 1
    made: list[int] = []
    for byte in range(256):
        value = byte << (bits - 8)
        for _ in range(8):
            value = ((value << 1) ^ polynomial) & mask if value & top else (value << 1) & mask
        made.append(value)
    return tuple(made)


def _crc(data: bytes, polynomial: int, bits: int) -> int:
    """Return a cyclic checksum, most significant bit first, start value 0."""
    table, shift, mask = _table(polynomial, bits), bits - 8, (1 << bits) - 1
    value = 0
    for byte in data:
        value = ((value << 8) & mask) ^ table[(value >> shift) ^ byte]
    return value


_MAKERS: dict[str, Callable[[str, str, float], bytes]] = {
    "wav": _wav,
    "pcm": _pcm,
    "mp3": _mp3,
    "flac": _flac,
    "opus": _opus,
}
