"""The one error of this part: what cannot be read or understood, in a sentence."""

from __future__ import annotations

from codegen.text.characters import escape_unprintable


class DriftError(Exception):
    """A document, a baseline or a list of models cannot be used; the text says why."""


def shown(text: str, limit: int = 120) -> str:
    """Text of a stranger for one line of a message: visible characters, of limited length."""
    line = escape_unprintable(text).replace("\n", "\\n")
    return line if len(line) <= limit else f"{line[: limit - 3]}..."
