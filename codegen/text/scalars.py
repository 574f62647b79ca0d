"""What an unquoted word of a schema means.

YAML 1.1 reads many words as something else than text, and YAML 1.2 reads others; the
schema keeps the few forms that all readers agree on and refuses the surprising ones, so
that nobody has to know which rules apply. Everything else is text.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

Scalar: TypeAlias = "str | int | float | bool | None"

_CONSTANTS: dict[str, Scalar] = {"": None, "~": None, "null": None, "true": True, "false": False}
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")
_INTEGER_LIMIT = 2**64
"""Whole numbers lie between minus and plus this: limits of signed and unsigned 64-bit fields."""

_QUOTE = "write it in quotes when it is text"
_REFUSED: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (
        re.compile(r"(?i:null|true|false|on|off)|Y|N|Yes|YES|No|NO"),
        "is read as a truth value or null by some YAML readers and as text by others",
        "write true, false or null for those values; " + _QUOTE,
    ),
    (
        re.compile(r"[-+]?[0-9]+(?::[0-9]+)+(?:\.[0-9]*)?"),
        "is a number in base 60 for some YAML readers",
        'write ratios and times in quotes, as in "16:9"',
    ),
    (
        re.compile(r"[-+]?0[0-9]+(?:\.[0-9]*)?"),
        "is a number with a leading zero, which some YAML readers take as octal",
        "leave the zero out; " + _QUOTE,
    ),
    (
        re.compile(r"[-+]?0[xXoObB][0-9a-fA-F_]+"),
        "is a number in another base than ten",
        "write the number in decimal digits; " + _QUOTE,
    ),
    (
        re.compile(r"[-+]?[0-9][0-9,]*_[0-9_.]*"),
        "is a number with underscores",
        "write the digits without underscores; " + _QUOTE,
    ),
    (
        re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)[eE][-+]?[0-9]+"),
        "is a number with an exponent",
        "write it in decimals, as in 0.001; " + _QUOTE,
    ),
    (
        re.compile(r"[-+]?\.(?i:inf|nan)"),
        "is not a finite number",
        "leave the limit out where there is none; " + _QUOTE,
    ),
    (
        re.compile(r"\+[0-9]+(?:\.[0-9]*)?|[-+]?[0-9]+\.|[-+]?\.[0-9]+"),
        "is a number in an unusual form",
        "write it with digits on both sides of the point and without a plus, as in 0.5; " + _QUOTE,
    ),
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an unquoted word is not taken: the end of a sentence about it, and a hint."""

    reason: str
    hint: str


@lru_cache(maxsize=4096)
def resolve(text: str) -> Scalar | Refusal:
    """Give the value of an unquoted scalar, or why it is refused."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] in "0123456789-+.":
        if _INTEGER.fullmatch(text):
            return _integer(text)
        if _DECIMAL.fullmatch(text):
            return _decimal(text)
    elif len(text) > _LONGEST_WORD:
        return text
    for pattern, reason, hint in _REFUSED:
        if pattern.fullmatch(text):
            return Refusal(reason, hint)
    return text


_LONGEST_WORD = len("false")


def _integer(text: str) -> int | Refusal:
    if len(text) <= len(str(_INTEGER_LIMIT)) + 1:
        number = int(text)
        if -_INTEGER_LIMIT <= number <= _INTEGER_LIMIT:
            return number
    return Refusal("is a whole number of more than 64 bits", _QUOTE)


def _decimal(text: str) -> float | Refusal:
    number = float(text)
    if not math.isfinite(number) or Decimal(repr(number)) != Decimal(text):
        return Refusal(
            "has more digits than a floating point number can hold",
            "write fewer digits; " + _QUOTE,
        )
    if text.endswith("0") and not text.endswith(".0"):
        return Refusal(
            f"would lose its last zero: it is the number {number!r}",
            "leave the zero out for a number; write prices and versions in quotes",
        )
    return number
