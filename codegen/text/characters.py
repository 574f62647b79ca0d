"""Characters that never belong into a schema or into generated source unescaped."""

from __future__ import annotations

import re

_NEVER = (
    r"\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and newline
    r"\ud800-\udfff"  # lone surrogates: no UTF-8 form
    r"\u2028\u2029"  # line breaks for some readers, not for others
    r"\u202a-\u202e\u2066-\u2069"  # direction overrides: text reads differently than it is
    r"\ufeff\ufffe\uffff"  # byte order mark, non-characters
)
_UNSEEN = (
    r"\xa0\xad\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u202f\u205f-\u2065\u3000\u3164"
    r"\uffa0\ufff9-\ufffb\U000e0000-\U000e007f"
)

FORBIDDEN = re.compile(f"[{_NEVER}]")
"""Characters refused in schema files and in generated files."""

_UNPRINTABLE = re.compile(f"[\\t{_NEVER}{_UNSEEN}]")


def escape_unprintable(text: str, *, keep: str = "") -> str:
    """Replace characters that one cannot see by Python escapes; newlines are kept.

    The set is written down here and does not follow the running interpreter's Unicode
    tables, so every Python version gives the same text. Characters in `keep` stay.
    """

    def escape(match: re.Match[str]) -> str:
        found = match.group()
        return found if found in keep else found.encode("unicode_escape").decode("ascii")

    return _UNPRINTABLE.sub(escape, text)


def code_point(character: str) -> str:
    """Name one character for a message, as in `U+0007`."""
    return f"U+{ord(character):04X}"
