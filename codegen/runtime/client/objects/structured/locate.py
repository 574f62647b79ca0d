"""Finding JSON in text. Decoding is the standard library's; only places are looked for here."""

from __future__ import annotations

import json
import re
from typing import Any, Final, NamedTuple, NoReturn

from ...brief import brief


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is no JSON")


_DECODER: Final = json.JSONDecoder(parse_constant=_refuse)
_SPACE: Final = re.compile(r"[ \t\n\r]*")
_START: Final = (re.compile(r'\{\s*"'), re.compile(r"\{\s*\}"))
"""How an object begins; a brace in prose is followed by something else."""
_AROUND: Final = 30
"""Characters that are shown of what cannot be decoded."""


class NoJSONError(ValueError):
    """There is no whole JSON value."""


class Span(NamedTuple):
    """Where a value stands, and what it is."""

    start: int
    end: int
    value: Any


def skip(text: str, at: int) -> int:
    """Return the place of the first character at or behind a place that is no white space."""
    found = _SPACE.match(text, at)
    return found.end() if found is not None else at


def whole(text: str) -> Span:
    """Take text that is one JSON value and nothing else.

    Raises NoJSONError, which says where it is not.
    """
    span = value(text, skip(text, 0))
    rest = skip(text, span.end)
    if rest < len(text):
        raise NoJSONError(f"more text follows its end {_where(text, rest)}")
    return span


def first(text: str) -> Span:
    """Take the first JSON object of a text, whatever stands around it.

    Raises NoJSONError when there is none, and when the first one is broken or cut off: an object
    within it is not taken for the whole.
    """
    start = begin(text)
    if start is None:
        raise NoJSONError("no JSON object is in it")
    return value(text, start)


def begin(text: str) -> int | None:
    """Return the place where the first JSON object of a text seems to begin."""
    for pattern in _START:
        if found := pattern.search(text):
            return found.start()
    return None


def value(text: str, at: int) -> Span:
    """Decode the value at a place.

    Raises NoJSONError, which says where it is wrong.
    """
    try:
        found, end = _DECODER.raw_decode(text, at)
    except json.JSONDecodeError as error:
        raise NoJSONError(f"{error.msg.lower()} {_where(text, error.pos)}") from None
    except StopIteration as error:
        raise NoJSONError(f"a value is missing {_where(text, error.value)}") from None
    except RecursionError:
        raise NoJSONError("it is nested too deeply") from None
    except ValueError as error:  # NaN, or a number of thousands of digits
        raise NoJSONError(str(error)) from None
    return Span(at, end, found)


def member(text: str, start: int, key: str) -> Span | None:
    """Return the value of a key in the object at a place; the last one counts, as ever.

    The object has been decoded before, so that it is known to be right.
    """
    at, found = skip(text, start + 1), None
    while text[at] != "}":
        name, at = _DECODER.raw_decode(text, at)
        at = skip(text, skip(text, at) + 1)  # over the colon
        span = value(text, at)
        if name == key:
            found = span
        at = skip(text, span.end)
        if text[at] == ",":
            at = skip(text, at + 1)
    return found


def _where(text: str, at: int) -> str:
    if at >= len(text):
        return "at the end of the text"
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return f"at line {line}, column {column}, where {brief(text[at : at + _AROUND])} stands"
