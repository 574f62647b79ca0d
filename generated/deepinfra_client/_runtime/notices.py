# Generated from codegen/runtime/client/notices.py. Do not edit; run: nox -s generate
"""Warnings to the user, each given once, at the line of the user's own code."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .capability import Row, Table

_PACKAGE = str(Path(__file__).parent.parent)
_retired: set[tuple[str, str]] = set()


def warn_retired(table: Table[Row], model: str) -> None:
    """Say once for each process that a model was retired, and what takes its place."""
    row = table.rows[model]
    if row.retired is None or (table.kind, model) in _retired:
        return
    _retired.add((table.kind, model))
    since = "" if row.retired == "yes" else f" on {row.retired}"
    instead = f"; use {row.replaced_by!r}" if row.replaced_by else ""
    warnings.warn(
        f"model {model!r} was retired{since}{instead}", DeprecationWarning, stacklevel=_outside()
    )


def warn_problem(text: str) -> None:
    """Say that an option contradicts the tables."""
    warnings.warn(text, UserWarning, stacklevel=_outside())


def _outside() -> int:
    """Count the frames up to the first one that is not of this package."""
    level = 1
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
        level += 1
    return level
