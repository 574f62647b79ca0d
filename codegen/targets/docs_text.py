"""The text of docstrings: summary, arguments, result, errors, source."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

WIDTH = 88


def section(title: str, entries: Iterable[tuple[str, str]]) -> str:
    """A section of a Google-style docstring; empty when there are no entries."""
    lines: list[str] = []
    for name, text in entries:
        flat = " ".join(text.split())
        head = f"{name}: {flat}" if flat else name
        lines += textwrap.wrap(
            head,
            WIDTH,
            initial_indent="    ",
            subsequent_indent="        ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join([f"{title}:", *lines]) if lines else ""


def paragraph(title: str, text: str) -> str:
    """A section that holds one paragraph."""
    flat = " ".join(text.split())
    body = textwrap.fill(
        flat,
        WIDTH,
        initial_indent="    ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return f"{title}:\n{body}" if flat else ""


def sentence(text: str) -> str:
    """A text on one line that ends in a full stop."""
    flat = " ".join(text.split())
    return flat if not flat or flat.endswith((".", "!", "?", ":")) else f"{flat}."


def compose(*parts: str) -> str:
    """Join the parts that are not empty with a blank line between them."""
    return "\n\n".join(part.strip("\n") for part in parts if part)


def first_sentence(text: str) -> str:
    """The first paragraph on one line."""
    return sentence(text.strip().split("\n\n")[0])
