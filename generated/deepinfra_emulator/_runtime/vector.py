# Generated from codegen/runtime/emulator/vector.py. Do not edit; run: nox -s generate
"""Unit vectors for texts: equal for equal texts, close for texts that share words."""

from __future__ import annotations

import array
import base64
import hashlib
import math
import re
import sys
from collections.abc import Iterator
from functools import lru_cache

from .values import digest

LARGEST = 16_384
"""The most dimensions that a vector is made with."""

_WORD = re.compile(r"\w+")
_POSITIONS = 12
"""How many dimensions one feature of a text adds to."""

_NOISE = 0.15
"""How much of a vector belongs to the exact text alone."""


def features(text: str) -> Iterator[tuple[str, float]]:
    """Yield the words of a text, their pairs and parts, each with its weight."""
    words = [word.lower() for word in _WORD.findall(text)]
    for place, word in enumerate(words):
        weight = min(len(word), 8) / 8
        yield word, weight
        if len(word) > 4:
            for start in range(len(word) - 3):
                yield "~" + word[start : start + 4], weight / (len(word) - 3)
        if place:
            yield f"{words[place - 1]} {word}", 0.4


@lru_cache(maxsize=4096)
def _places(feature: str) -> tuple[int, ...]:
    raw = hashlib.shake_128(feature.encode("utf-8", "replace")).digest(4 * _POSITIONS)
    return tuple(int.from_bytes(raw[at : at + 4], "big") for at in range(0, len(raw), 4))


def unit_vector(text: str, size: int) -> list[float]:
    """Return a vector of length 1 with `size` dimensions, rounded to 7 digits."""
    size = max(1, min(size, LARGEST))
    sums = [0.0] * size
    for feature, weight in features(text):
        for number in _places(feature):
            sums[(number >> 1) % size] += weight if number & 1 else -weight
    noise = array.array("h")
    noise.frombytes(hashlib.shake_128(digest("vector", text)).digest(2 * size))
    if sys.byteorder == "big":
        noise.byteswap()
    length = math.sqrt(sum(one * one for one in sums))
    spread = math.sqrt(sum(one * one for one in noise)) or 1.0
    factor = _NOISE * (length or 1.0) / spread
    mixed = [one + factor * other for one, other in zip(sums, noise, strict=True)]
    norm = math.sqrt(sum(one * one for one in mixed)) or 1.0
    return [round(one / norm, 7) for one in mixed]


def embedding(text: str, size: int, model_size: int | None = None) -> list[float]:
    """Return a unit vector of the asked size.

    A model with fewer dimensions fills the rest with zeros; one with more gives a vector that is
    made for the smaller size, so its length is 1 as well.
    """
    size = max(1, min(size, LARGEST))
    own = size if model_size is None else max(1, min(size, model_size))
    return unit_vector(text, own) + [0.0] * (size - own)


def as_base64(vector: list[float]) -> str:
    """Return a vector as base64 text of little-endian 32-bit floats."""
    packed = array.array("f", vector)
    if sys.byteorder == "big":
        packed.byteswap()
    return base64.b64encode(packed.tobytes()).decode("ascii")


def similarity(left: str, right: str) -> float:
    """Return how alike two texts are, 0 to 1; 1 for equal texts."""
    if left == right:
        return 1.0
    one, two = unit_vector(left, 512), unit_vector(right, 512)
    product = sum(a * b for a, b in zip(one, two, strict=True))
    return round(max(0.0001, min(0.9999, product)), 6)
