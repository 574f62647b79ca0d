# Generated from codegen/runtime/emulator/sizes.py. Do not edit; run: nox -s generate
"""Picture sizes as requests write them."""

from __future__ import annotations

import math
import re
from typing import Final

from .values import is_number

LARGEST: Final = 4096
"""No side of a picture is longer; a longer one is cut to it."""

_USUAL: Final = (1024, 1024)
_SIZE = re.compile(r"([0-9]{1,5})x([0-9]{1,5})", re.IGNORECASE)
_RATIO = re.compile(r"([0-9]{1,4}(?:\.[0-9]+)?):([0-9]{1,4}(?:\.[0-9]+)?)")
_PRESET = re.compile(r"([1-4])K", re.IGNORECASE)


def choose(
    *,
    width: object = None,
    height: object = None,
    size: object = None,
    ratio: object = None,
    default: object = None,
) -> tuple[int, int]:
    """Return width and height in pixels.

    Width and height win over `size` (`WxH` or a preset such as `2K`), that over `ratio` (`16:9`,
    same area as the default, sides in steps of 16), that over the default (1024 by 1024).
    """
    usual = written(default) or _USUAL
    wide, high = _side(width), _side(height)
    if wide is not None or high is not None:
        return wide or usual[0], high or usual[1]
    return written(size) or _of_ratio(ratio, usual) or usual


def written(size: object) -> tuple[int, int] | None:
    """Read `WxH` or a preset such as `2K`; None when it is neither."""
    if not isinstance(size, str):
        return None
    found = _SIZE.fullmatch(size.strip())
    if found:
        return _bounded(int(found[1])), _bounded(int(found[2]))
    preset = _PRESET.fullmatch(size.strip())
    if preset is None:
        return None
    side = int(preset[1]) * 1024
    return side, side


def _side(value: object) -> int | None:
    if isinstance(value, str) and value.strip().isdecimal():
        return _bounded(int(value))
    return _bounded(int(value)) if is_number(value) else None


def _bounded(pixels: int) -> int:
    return max(1, min(pixels, LARGEST))


def _of_ratio(ratio: object, usual: tuple[int, int]) -> tuple[int, int] | None:
    found = _RATIO.fullmatch(ratio.strip()) if isinstance(ratio, str) else None
    if found is None or not float(found[1]) or not float(found[2]):
        return None
    factor = math.sqrt(float(found[1]) / float(found[2]))
    side = math.sqrt(usual[0] * usual[1])
    return _step(side * factor), _step(side / factor)


def _step(pixels: float) -> int:
    return _bounded(max(16, round(pixels / 16) * 16))
