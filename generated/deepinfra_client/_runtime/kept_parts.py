# Generated from codegen/runtime/client/kept_parts.py. Do not edit; run: nox -s generate
"""Parts of requests that a client works out once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .capability import Table
    from .options import Timeout


class KeptParts:
    """Parts of requests that follow from the settings of a client alone; empty in copies."""

    __slots__ = ("auth", "layouts", "tables", "timeouts", "urls")

    def __init__(self) -> None:
        self.urls: dict[tuple[str, str], str] = {}
        """By root and path."""
        self.layouts: dict[tuple[str, bool], dict[str, tuple[str, str]]] = {}
        """Headers, by what is accepted and whether there is a body."""
        self.timeouts: dict[str, Timeout] = {}
        """By the class of the limits."""
        self.tables: dict[str, Table[Any]] = {}
        """By kind."""
        self.auth: tuple[str, str] = ("", "")
        """The key that was used last, and the value of the header that shows it."""

    def __reduce__(self) -> tuple[Any, ...]:
        return KeptParts, ()

    def __deepcopy__(self, memo: object) -> KeptParts:
        return KeptParts()
