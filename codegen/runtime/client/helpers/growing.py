"""A text that grows by pieces."""

from __future__ import annotations

from collections.abc import Callable


class Growing:
    """Keeps pieces, and joins them when somebody wants to have the text.

    To join them at each piece would take time by the square of the length.
    """

    __slots__ = ("_new", "_whole", "length", "read")

    def __init__(self, read: Callable[[str], object], text: str = "") -> None:
        self.read = read
        """Reads it as an object, as far as it is one."""
        self._whole = text
        self._new: list[str] = []
        self.length = len(text)
        """Characters so far."""

    def add(self, piece: str) -> None:
        """Take what follows."""
        self._new.append(piece)
        self.length += len(piece)

    def upto(self, length: int) -> str:
        """Return the text as it was when it had so many characters."""
        new = self._new
        if new:
            self._whole = "".join((self._whole, *new))
            new.clear()
        return self._whole[:length]
