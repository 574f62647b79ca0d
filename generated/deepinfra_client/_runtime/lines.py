# Generated from codegen/runtime/client/lines.py. Do not edit; run: nox -s generate
"""Incremental decoder of JSON that comes line by line. It looks like that of server-sent events."""

from __future__ import annotations

from .sse import LIMIT, EventTooLarge, ServerEvent

_NOTHING = (b"", b"{}")


class LineDecoder:
    """Takes bytes in any division, gives an event for each line that holds something.

    Blank lines and empty objects keep the connection alive and say nothing.
    """

    __slots__ = ("_limit", "_parts", "_size")

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._parts: list[bytes] = []  # pieces of a line that has no end yet
        self._size = 0

    def feed(self, chunk: bytes) -> list[ServerEvent]:
        """Take bytes and return the events that are complete.

        Raises EventTooLarge; there is nothing to be had from the decoder after that.
        """
        *lines, rest = chunk.split(b"\n")
        events: list[ServerEvent] = []
        for line in lines:
            self._take(line, events)
            whole = b"".join(self._parts)
            self._parts, self._size = [], 0
            if whole.strip() not in _NOTHING:
                events.append(ServerEvent("", whole))
        self._take(rest, events)
        return events

    def _take(self, piece: bytes, events: list[ServerEvent]) -> None:
        if not piece:
            return
        self._size += len(piece)
        if self._size > self._limit:
            text = f"a line has more than {self._limit:,} bytes, the most that is taken"
            raise EventTooLarge(text, events)
        self._parts.append(piece)

    def plain(self, chunk: bytes) -> list[bytes] | None:
        """Take whole lines and return their data; None when they are not whole, and not taken."""
        if self._parts or len(chunk) > self._limit or not chunk.endswith(b"\n"):
            return None
        return [line for line in chunk.split(b"\n") if line.strip() not in _NOTHING]

    def end(self) -> list[ServerEvent]:
        """Say that no more bytes follow; return a line that was left without its end."""
        whole = b"".join(self._parts)
        self._parts, self._size = [], 0
        return [ServerEvent("", whole)] if whole.strip() not in _NOTHING else []
