# Generated from codegen/runtime/client/kept.py. Do not edit; run: nox -s generate
"""Errors that are told once more later, without what their tracebacks hold."""

from __future__ import annotations

import copy
import weakref

from .errors import SDKError


class Kept:
    """An error that an object keeps for those who ask again.

    Its traceback leads to everything that the callers hold, this object among them. So the error
    itself is not kept alive: when nobody else does that, there is a copy of it.
    """

    __slots__ = ("_error", "_spare")

    def __init__(self, error: Exception) -> None:
        self._error: weakref.ref[Exception] | None = None
        self._spare = error
        if isinstance(error, SDKError):  # others may not be fit to be copied
            self._error = weakref.ref(error)
            self._spare = copy.copy(error)

    def get(self) -> Exception:
        """Return the error, or its copy."""
        found = self._error() if self._error is not None else None
        return found or self._spare
