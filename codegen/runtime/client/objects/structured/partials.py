"""Decoding JSON that is not whole yet."""

from __future__ import annotations

import re
from typing import Any, Final

from ...narrow import is_object
from .locate import begin

NOTHING: Final = object()
"""Stands where nothing can be told yet."""

_NUMBER: Final = re.compile(r"[:,\[]\s*([-0-9][0-9.eE+-]*)\Z")
_TAIL: Final = 400
"""Characters at the end in which an unfinished number is looked for."""


def partial(text: str, key: str | None, *, lenient: bool) -> Any:
    """Decode an object, or what stands in it under a key, as far as it is written.

    NOTHING when it has not begun, and for text that is no JSON object.
    """
    from pydantic_core import from_json

    start = begin(text) if lenient else 0
    if start is None:
        return NOTHING
    try:
        value = from_json(text[start : _end(text)], allow_partial="trailing-strings")
    except ValueError:
        return NOTHING
    if not is_object(value):
        return NOTHING
    return value if key is None else value.get(key, NOTHING)


def _end(text: str) -> int:
    """Return where the text ends without a number at its end, which may go on: 1, 12, 120."""
    found = _NUMBER.search(text, max(0, len(text) - _TAIL))
    return found.start(1) if found is not None else len(text)
