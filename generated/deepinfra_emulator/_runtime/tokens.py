# Generated from codegen/runtime/emulator/tokens.py. Do not edit; run: nox -s generate
"""Token estimates and the pieces in which a text is streamed."""

from __future__ import annotations

import re

from .values import is_list, is_map, is_whole

CHARACTERS = 4
"""Characters of a token, about right for European languages."""

DATA_TOKENS = 256
"""What a picture or sound inside a message counts, whatever its size."""

_PIECES = re.compile(r"\s*\S{1,12}")


def estimate(value: object) -> int:
    """Return how many tokens a text, or all texts inside a value, would have.

    A whole number in a list is a token already. Nothing counts 0, any text at least 1.
    """
    if isinstance(value, str):
        if value.startswith("data:"):
            return DATA_TOKENS
        return -(-len(value) // CHARACTERS)
    if is_map(value):
        return sum(estimate(member) for member in value.values())
    if is_list(value):
        return sum(1 if is_whole(member) else estimate(member) for member in value)
    return 0


def cut(text: str, tokens: int) -> str:
    """Return the beginning of a text that has at most so many tokens."""
    return text[: max(0, tokens) * CHARACTERS]


def pieces(text: str) -> list[str]:
    """Split a text into small pieces, words with the space before them; joined they are it."""
    found = _PIECES.findall(text)
    rest = text[sum(map(len, found)) :]
    if rest:
        found.append(rest)
    return found
