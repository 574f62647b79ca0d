"""Finding a capability table by its kind, for the generated `capabilities` package."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from .errors import InvalidArgumentError


def table(package: str, kind: str, kinds: Sequence[str]) -> Any:
    """Return the table of a kind, loaded when it is first asked for.

    Raises InvalidArgumentError when there is none.
    """
    if kind not in kinds:
        import difflib

        close = difflib.get_close_matches(kind, kinds, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"tables: {', '.join(kinds)}"
        raise InvalidArgumentError(f"there is no capability table {kind!r}; {hint}")
    known = vars(sys.modules[package]).get(kind)
    if known is not None:
        return known
    found = import_module(f"{package}.tables.{kind}").TABLE
    setattr(sys.modules[package], kind, found)
    return found
