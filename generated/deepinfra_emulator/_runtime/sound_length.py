# Generated from codegen/runtime/emulator/sound_length.py. Do not edit; run: nox -s generate
"""How long a sound file lasts, read from its headers."""

from __future__ import annotations

from .sound import wav_seconds

_MP3_BITRATES = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
"""Kilobits a second of MPEG-1 layer III, by the number in the header less one."""
_OPUS_RATE = 48_000
"""Samples a second in which Ogg counts the time of Opus, whatever the rate of the sound."""


def seconds_of(data: bytes) -> float | None:
    """Return the length of a WAV, FLAC, Ogg Opus or MP3 file, None for anything else."""
    for reader in (wav_seconds, _flac, _ogg, _mp3):
        found = reader(data)
        if found is not None:
            return found
    return None


def _flac(data: bytes) -> float | None:
    if data[:4] != b"fLaC" or len(data) < 26:
        return None
    packed = int.from_bytes(data[18:26], "big")
    rate, samples = packed >> 44, packed & ((1 << 36) - 1)
    return round(samples / rate, 3) if rate else None


def _ogg(data: bytes) -> float | None:
    last = data.rfind(b"OggS")
    if data[:4] != b"OggS" or b"OpusHead" not in data[:64] or last + 14 > len(data):
        return None
    return round(int.from_bytes(data[last + 6 : last + 14], "little") / _OPUS_RATE, 3)


def _mp3(data: bytes) -> float | None:
    """Return the length of MPEG-1 layer III by the bit rate of its first frame."""
    if len(data) < 4 or data[0] != 0xFF or data[1] & 0xFE != 0xFA:
        return None
    rate = data[2] >> 4
    if not 1 <= rate <= len(_MP3_BITRATES):
        return None
    return round(len(data) * 8 / (_MP3_BITRATES[rate - 1] * 1000), 3)
