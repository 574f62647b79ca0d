# Generated from codegen/runtime/client/jsontext.py. Do not edit; run: nox -s generate
"""Reading JSON that is almost right: half surrogate pairs become the replacement character."""

from __future__ import annotations

import re
from typing import Any, Final

from pydantic_core import from_json

NO_JSON: Final = object()
"""What `try_decode` gives for bytes that are no JSON."""

_ESCAPE = re.compile(
    rb"(?P<pair>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    rb"|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
    rb"|\\.",
    re.DOTALL,
)


def mend(content: bytes) -> bytes:
    """Replace escapes of half a surrogate pair, which JSON allows and Unicode does not.

    Servers that cut a text between two such escapes send them.
    """
    if b"\\ud" not in content and b"\\uD" not in content:
        return content
    return _ESCAPE.sub(lambda m: b"\\ufffd" if m.lastgroup == "half" else m.group(), content)


def try_decode(content: bytes) -> Any:
    """Decode JSON; `NO_JSON` when it is none."""
    for text in (content, mend(content)):
        try:
            return from_json(text)
        except ValueError:
            continue
    return NO_JSON
