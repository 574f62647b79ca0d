# Generated from codegen/runtime/client/objects/speech/wave.py. Do not edit; run: nox -s generate
"""The length of sound in the WAVE format, by its own header."""

from __future__ import annotations

import struct

_UNKNOWN = 0xFFFFFFFF


def seconds(data: bytes) -> float | None:
    """Return how long the sound of a WAVE file is; None for what is none."""
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return None
    at, rate = 12, 0
    while at + 8 <= len(data):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        at += 8
        if name == b"fmt " and at + 16 <= len(data):
            rate = int(struct.unpack_from("<I", data, at + 8)[0])
        elif name == b"data":
            # A server that sends while it speaks does not know the size yet.
            here = len(data) - at
            found = here if size in (0, _UNKNOWN) else min(size, here)
            return found / rate if rate else None
        at += size + size % 2
    return None
