# Generated from codegen/runtime/emulator/frames.py. Do not edit; run: nox -s generate
"""Frames of one colour in H.264: the first block as it is, all others predicted from it."""

from __future__ import annotations

import re
import struct

_BLOCK = 16
"""Pixels on each side of a block."""
_ESCAPED = re.compile(rb"\x00\x00(?=[\x00-\x03])")

# The codes of a block (tables 7-11 and 9-5 of the standard).
_AS_IT_IS = 25
_FLAT = "0010011"
"""Predicted from its neighbours, without a change of the quantiser."""
_NOTHING_MORE = {True: "000011", False: "1"}
"""No coefficients; written longer beside the first block, which counts as full of them."""


class Frames:
    """Writes frames of one size; each can be shown without the others."""

    def __init__(self, width: int, height: int) -> None:
        """Both are even numbers of pixels."""
        self.width = width
        self.height = height
        self._columns = -(-width // _BLOCK)
        self._rows = -(-height // _BLOCK)
        self.sequence = self._sequence()
        """What holds for the whole video (SPS)."""
        self.parameters = _unit(0x68, "1100111000111000")
        """What holds for every frame (PPS)."""
        self._rest = "".join(
            _FLAT + _NOTHING_MORE[number in (1, self._columns)]
            for number in range(1, self._columns * self._rows)
        )

    def picture(self, number: int, colour: bytes) -> bytes:
        """Return a frame with its length before it; `colour` is three bytes: Y, Cb, Cr."""
        luma, blue, red = (min(235, max(16, part)) for part in colour)
        head = "1" + _ue(7) + "1" + "0000" + _ue(number % 2) + "00" + "1" + _ue(_AS_IT_IS)
        head += "0" * (-len(head) % 8)
        block = bytes((luma,)) * 256 + bytes((blue,)) * 64 + bytes((red,)) * 64
        made = _escape(0x65, _packed(head) + block + _packed(_ended(self._rest)))
        return struct.pack(">I", len(made)) + made

    def _sequence(self) -> bytes:
        right = (self._columns * _BLOCK - self.width) // 2
        lower = (self._rows * _BLOCK - self.height) // 2
        crop = "1" + _ue(0) + _ue(right) + _ue(0) + _ue(lower) if right or lower else "0"
        size = _ue(self._columns - 1) + _ue(self._rows - 1)
        # Baseline profile, level 5.1, which is enough for any size that is asked for here.
        head = "".join(f"{byte:08b}" for byte in (66, 0xC0, 51))
        return _unit(0x67, head + "11" + _ue(2) + _ue(0) + "0" + size + "11" + crop + "0")


def _ue(value: int) -> str:
    """Return a number in the code of Golomb, as a text of binary digits."""
    digits = f"{value + 1:b}"
    return "0" * (len(digits) - 1) + digits


def _ended(digits: str) -> str:
    """Mark the end and fill up the last byte."""
    return digits + "1" + "0" * (-(len(digits) + 1) % 8)


def _packed(digits: str) -> bytes:
    return int("1" + digits, 2).to_bytes(len(digits) // 8 + 1, "big")[1:]


def _unit(kind: int, digits: str) -> bytes:
    return _escape(kind, _packed(_ended(digits)))


def _escape(kind: int, payload: bytes) -> bytes:
    """Return a unit in which nothing looks like the beginning of another one."""
    return bytes((kind,)) + _ESCAPED.sub(b"\x00\x00\x03", payload)
