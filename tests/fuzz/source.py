"""Values out of bytes, so that every search engine can drive every target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Source:
    """Reads values off bytes; when they are used up, it gives zeros and empty texts."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        """Bytes that were not read yet."""
        return len(self._data) - self._at

    def raw(self, size: int) -> bytes:
        """Give the next bytes, at most `size`."""
        found = self._data[self._at : self._at + size]
        self._at += len(found)
        return found

    def rest(self) -> bytes:
        """Give all that is left."""
        return self.raw(self.left)

    def below(self, limit: int) -> int:
        """Give a number from 0 to below `limit`."""
        if limit <= 1:
            return 0
        return int.from_bytes(self.raw(1 if limit <= 256 else 4)) % limit

    def flag(self) -> bool:
        """Give a truth value."""
        return self.below(2) == 1

    def pick(self, options: Sequence[T]) -> T:
        """Give one of several."""
        return options[self.below(len(options))]

    def piece(self, limit: int = 64) -> bytes:
        """Give bytes whose number is read first."""
        return self.raw(self.below(limit + 1))

    def text(self, limit: int = 64) -> str:
        """Give a text; halves of surrogate pairs and every other character can be in it."""
        raw = self.piece(limit)
        if raw[:1] == b"\xff":
            return raw[1:].decode("utf-16-le", "surrogatepass" if len(raw) % 2 else "replace")
        return raw.decode("utf-8", "surrogateescape")
