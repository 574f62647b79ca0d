"""What the sounds say that an emulator made, so that it can write them down again."""

from __future__ import annotations

from .values import digest

_MOST = 1000
"""How many sounds are remembered; the oldest ones go first."""


class Spoken:
    """Texts by the sounds in which they are spoken."""

    def __init__(self) -> None:
        self._texts: dict[bytes, str] = {}

    def add(self, data: bytes, text: str) -> None:
        """Remember what a sound says."""
        mark = digest("spoken", data)
        self._texts.pop(mark, None)
        self._texts[mark] = text
        while len(self._texts) > _MOST:
            del self._texts[next(iter(self._texts))]

    def find(self, data: bytes) -> str | None:
        """Return what a sound says, None when it was not made here."""
        return self._texts.get(digest("spoken", data))

    def clear(self) -> None:
        """Forget all sounds."""
        self._texts.clear()
