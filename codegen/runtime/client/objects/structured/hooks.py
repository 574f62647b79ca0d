"""Functions of the caller that take part in reading an answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from ...errors import StructuredOutputError

RepairText: TypeAlias = Callable[[str, StructuredOutputError], str | None]
"""Mends an answer that is no JSON or does not fit.

It gets the text of the answer and what is wrong with it, once, and returns another text, or None
to give up: then the error is raised. What it raises itself is raised to the caller.
"""

AsyncRepairText: TypeAlias = Callable[
    [str, StructuredOutputError], str | Awaitable[str | None] | None
]
"""As RepairText, and may be an async function."""
