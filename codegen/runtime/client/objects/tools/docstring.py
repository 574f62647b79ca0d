"""What a docstring says about a function and its parameters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

_GOOGLE = re.compile(
    r"(?:args|arguments|params|parameters|keyword args|keyword arguments|other parameters)\s*:\s*",
    re.IGNORECASE,
)
_ANY_GOOGLE = re.compile(
    r"(?:args|arguments|params|parameters|keyword args|keyword arguments|other parameters|returns?"
    r"|yields?|raises|examples?|notes?|warnings?|attributes|see also|references|todo)\s*:\s*",
    re.IGNORECASE,
)
_GOOGLE_ITEM = re.compile(
    r"\*{0,2}(?P<name>\w+)\s*(?:\([^)]*(?:\([^)]*\)[^)]*)*\))?\s*:(?P<text>.*)"
)
_NUMPY = re.compile(r"(?:other )?(?:parameters|arguments)", re.IGNORECASE)
_RULE = re.compile(r"-{3,}|={3,}")
_NUMPY_ITEM = re.compile(r"(?P<names>\*{0,2}\w+(?:\s*,\s*\*{0,2}\w+)*)\s*(?::.*)?")
_SPHINX = re.compile(
    r":(?:param|parameter|arg|argument|key|keyword)\s+(?:[^:]*\s)?\*{0,2}(?P<name>\w+)\s*:(?P<text>.*)"
)
_FIELD = re.compile(r":\w+[^:]*:")

_Head: TypeAlias = Callable[[str], "tuple[list[str], str] | None"]
"""Reads the first line of an item: its names and the text after them; None when it is none."""


class Doc(NamedTuple):
    """The parts of a docstring."""

    summary: str | None
    """The first paragraph, in one line."""
    parameters: dict[str, str]
    """Descriptions, each in one line. The style is Google's, NumPy's or Sphinx's."""


def parse(text: str | None) -> Doc:
    """Take a docstring apart; `text` is as `inspect.getdoc` gives it."""
    lines = [line.rstrip() for line in (text or "").expandtabs().splitlines()]
    found: dict[str, list[str]] = {}
    for reader in (_google, _numpy, _sphinx):
        for name, words in reader(lines):
            found.setdefault(name, words)
    parameters = {name: " ".join(words).strip() for name, words in found.items()}
    return Doc(_summary(lines), {name: told for name, told in parameters.items() if told})


def _summary(lines: Sequence[str]) -> str | None:
    paragraph: list[str] = []
    for position, line in enumerate(lines):
        if not line:
            if paragraph:
                break
            continue
        if _ANY_GOOGLE.fullmatch(line) or _FIELD.match(line) or _ruled(lines, position):
            break
        paragraph.append(line.strip())
    return " ".join(paragraph) or None


def _google(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    for position, line in enumerate(lines):
        if _GOOGLE.fullmatch(line.strip()):
            yield from _items(_block(lines[position + 1 :], _indent(line) + 1), _google_head)


def _google_head(line: str) -> tuple[list[str], str] | None:
    match = _GOOGLE_ITEM.fullmatch(line)
    return ([match["name"]], match["text"].strip()) if match else None


def _numpy(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    for position, line in enumerate(lines):
        if _NUMPY.fullmatch(line.strip()) and _ruled(lines, position):
            rest = list(lines[position + 2 :])
            end = next((i for i in range(len(rest)) if rest[i] and _ruled(rest, i)), len(rest))
            yield from _items(_block(rest[:end], _indent(line)), _numpy_head)


def _numpy_head(line: str) -> tuple[list[str], str] | None:
    match = _NUMPY_ITEM.fullmatch(line)
    return ([name.strip(" *") for name in match["names"].split(",")], "") if match else None


def _sphinx(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    for position, line in enumerate(lines):
        if match := _SPHINX.fullmatch(line.strip()):
            words = [match["text"].strip()]
            for more in lines[position + 1 :]:
                if not more or _indent(more) <= _indent(line):
                    break
                words.append(more.strip())
            yield match["name"], words


def _items(block: Sequence[str], head: _Head) -> Iterator[tuple[str, list[str]]]:
    """Read items whose first lines have the indentation of the block; the rest is deeper."""
    base = _indent(block[0]) if block else 0
    names: list[str] = []
    words: list[str] = []
    for line in block:
        if _indent(line) > base:
            words.append(line.strip())
            continue
        for name in names:
            yield name, words
        names, words = [], []
        if started := head(line.strip()):
            names, words = started[0], [started[1]] if started[1] else []
    for name in names:
        yield name, words


def _block(lines: Sequence[str], least: int) -> list[str]:
    """Return the lines up to the first with less indentation, without blank ones."""
    block: list[str] = []
    for line in lines:
        if line and _indent(line) < least:
            break
        if line:
            block.append(line)
    return block


def _ruled(lines: Sequence[str], position: int) -> bool:
    """Whether a line is a heading, with a rule under it."""
    below = lines[position + 1] if position + 1 < len(lines) else ""
    return _RULE.fullmatch(below.strip()) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
