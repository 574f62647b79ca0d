# Generated from codegen/runtime/emulator/tokens.py. Do not edit; run: nox -s generate
"""Token estimates and the pieces in which a text is streamed."""

from __future__ import annotations

import re
from itertools import zip_longest

from .values import is_list, is_map, is_whole

DATA_TOKENS = 256
"""What a picture or sound inside a message counts, whatever its size."""

_PIECES = re.compile(r"\s*(?:[a-zA-Z]{1,8}|[^\W\d_a-zA-Z]{1,4}|\d{1,3}|[^\w\s]{1,3}|_)|\s+\Z")
"""Space with a short word behind it, or with a part of a longer one, digits, or signs.

A token is such a piece. That is about right for European languages, and all counts agree with the
pieces that are sent.
"""


def estimate(value: object) -> int:
    """Return how many tokens a text, or all texts inside a value, would have.

    A whole number in a list is a token already. Nothing counts 0, any text at least 1.
    """
    if isinstance(value, str):
        if value.startswith("data:"):
            return DATA_TOKENS
        return sum(1 for _ in _PIECES.finditer(value))
    if is_map(value):
        return sum(estimate(member) for member in value.values())
    if is_list(value):
        return sum(1 if is_whole(member) else estimate(member) for member in value)
    return 0


def cut(text: str, tokens: int) -> str:
    """Return the beginning of a text that has at most so many tokens."""
    return "".join(pieces(text)[: max(0, tokens)])


def pieces(text: str) -> list[str]:
    """Split a text into its tokens, words with the space before them; joined they are it."""
    return _PIECES.findall(text)


def choice_pieces(texts: object) -> list[object]:
    """Return the stream of some texts that are written at the same time, one piece after another.

    An element has the `index` of its text, the `piece`, and the `count` of pieces sent so far.
    """
    split = [pieces(text) for text in texts if isinstance(text, str)] if is_list(texts) else []
    made: list[object] = []
    for row in zip_longest(*split):
        for index, piece in enumerate(row):
            if piece is not None:
                made.append({"index": index, "piece": piece, "count": len(made) + 1})
    return made
