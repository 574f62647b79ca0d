# Generated from codegen/runtime/client/sse.py. Do not edit; run: nox -s generate
"""Incremental decoder of server-sent events, as the WHATWG standard describes them.

One difference on purpose: an event at the end of the stream that lacks its blank line is not
dropped, as that would lose the end of an answer. Whoever reads events decides whether it is whole.

Every byte is looked at a fixed number of times, however the bytes are divided: what has no line end
yet is kept in pieces, which are joined once. Nearly all streams are written in one form, for which
there is a short way that looks at no single line.
"""

from __future__ import annotations

from typing import NamedTuple

_BOM = b"\xef\xbb\xbf"
LIMIT = 64 * 1024 * 1024
"""Bytes that a single event may have."""


class ServerEvent(NamedTuple):
    """An event: its name (empty for the usual kind) and its data."""

    name: str
    data: bytes


class EventTooLarge(ValueError):
    """An event has more bytes than the limit."""

    def __init__(self, text: str, events: list[ServerEvent]) -> None:
        super().__init__(text)
        self.events = events
        """The events before it that came with the same bytes."""


class Decoder:
    """Takes bytes in any division, gives events."""

    __slots__ = (
        "_after_cr",
        "_between",
        "_data",
        "_held",
        "_limit",
        "_name",
        "_parts",
        "_size",
        "_started",
    )

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._held = b""  # the first bytes, until it is clear whether they are a byte order mark
        self._started = False
        self._after_cr = False
        self._parts: list[bytes] = []  # pieces of a line that has no end yet
        self._size = 0
        self._data: list[bytes] = []
        self._name = ""
        self._between = True
        """Whether an event begins with what is in `_parts`, or with what comes next."""

    def feed(self, chunk: bytes) -> list[ServerEvent]:
        """Take bytes and return the events that are complete.

        Raises EventTooLarge; there is nothing to be had from the decoder after that.
        """
        events: list[ServerEvent] = []
        self._between = False
        if not self._started:
            chunk = self._held + chunk
            if len(chunk) < 3 and _BOM.startswith(chunk):
                self._held = chunk
                return []
            self._started = True
            self._held = b""
            chunk = chunk.removeprefix(_BOM)
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        if b"\r" in chunk:
            self._after_cr = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if b"\n" not in chunk:
            self._keep(chunk, events)
            self._between = not (self._data or self._name or self._after_cr)
            return events
        if self._parts:
            self._size -= sum(map(len, self._parts))
            chunk = b"".join((*self._parts, chunk))
            self._parts.clear()
        *lines, rest = chunk.split(b"\n")
        for line in lines:
            self._line(line, events)
        self._keep(rest, events)
        self._between = not (self._data or self._name or self._after_cr)
        return events

    def plain(self, chunk: bytes) -> list[bytes] | None:
        """Take bytes of the usual form and return the data of their events, which have no name.

        The usual form is whole events of one line, `data: ...`, each with its blank line; what
        follows them may be the beginning of a line. For anything else there is None, nothing was
        taken, and `feed` is to be asked.
        """
        if not self._between or b"\r" in chunk:
            return None
        rest = b""
        if not chunk.endswith(b"\n\n"):
            end = chunk.rfind(b"\n\n") + 2
            rest = chunk[end:]
            if end < 2 or b"\n" in rest:
                return None
            chunk = chunk[:end]
        if self._parts:
            chunk = b"".join((*self._parts, chunk))
        if not chunk.startswith(b"data: ") or len(chunk) + len(rest) > self._limit:
            return None
        found = chunk[6:-2].split(b"\n\ndata: ")
        if chunk.count(b"\n") != 2 * len(found):
            return None
        self._started = True
        if rest or self._parts:
            self._parts = [rest] if rest else []
            self._size = len(rest)
        return found

    def end(self) -> list[ServerEvent]:
        """Say that no more bytes follow; return an event that was left without its blank line."""
        events: list[ServerEvent] = []
        rest = b"".join((self._held, *self._parts))
        self._size -= sum(map(len, self._parts))
        self._parts.clear()
        self._held = b""
        if rest:
            self._line(rest, events)
        self._line(b"", events)
        return events

    def _keep(self, piece: bytes, events: list[ServerEvent]) -> None:
        if piece:
            self._grow(len(piece), events)
            self._parts.append(piece)

    def _grow(self, size: int, events: list[ServerEvent]) -> None:
        self._size += size
        if self._size > self._limit:
            text = f"an event has more than {self._limit:,} bytes, the most that is taken"
            raise EventTooLarge(text, events)

    def _line(self, line: bytes, events: list[ServerEvent]) -> None:
        if not line:
            if self._data:
                events.append(ServerEvent(self._name, b"\n".join(self._data)))
                self._data.clear()
            self._name = ""
            self._size = 0
        elif line.startswith(b"data"):
            if line[4:5] == b":":
                self._grow(len(line), events)
                self._data.append(line[6:] if line[5:6] == b" " else line[5:])
            elif len(line) == 4:
                self._grow(len(line), events)
                self._data.append(b"")
        elif line.startswith(b"event:"):
            self._name = line[6:].removeprefix(b" ").decode("utf-8", "replace")
        elif line == b"event":
            self._name = ""
