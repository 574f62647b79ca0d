# Generated from codegen/runtime/client/objects/text/deltas.py. Do not edit; run: nox -s generate
"""Joining the pieces in which a stream brings the calls of tools."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..tools.results import ToolCall, new_id
from .events import ToolInputDelta, ToolInputEnd, ToolInputStart
from .read import CallPart, is_whole


class _Call:
    """A call that is being written."""

    __slots__ = ("extra", "id", "index", "known", "name", "pieces", "place")

    def __init__(self, place: int) -> None:
        self.place = place
        """Position among the calls, by their first piece."""
        self.known: str | None = None
        """The server's id, for finding later pieces."""
        self.index: int | None = None
        self.name = ""
        self.id = ""
        """What the caller sees; set when the call is announced and never changed."""
        self.pieces: list[str] = []
        self.extra: Any = None

    @property
    def arguments(self) -> str:
        return "".join(self.pieces)


class CallJoiner:
    """Puts the pieces of calls together.

    A piece belongs to the call with its id, else to that at its index, else to the latest one.
    Ids, indices and names may be missing, null, late, repeated or made anew. A call counts as whole
    only when the answer is over, as arguments that parse may still go on.
    """

    def __init__(self) -> None:
        self._calls: list[_Call] = []
        self._taken: set[str] = set()

    def add(self, part: CallPart) -> Iterator[ToolInputStart | ToolInputDelta]:
        """Take a piece; give what can be told of it now."""
        call = self._find(part)
        if call is None and part.begins_none:
            return
        if call is None:
            call = _Call(len(self._calls))
            self._calls.append(call)
        call.known = call.known or part.id
        call.index = part.index if call.index is None else call.index
        call.name = call.name or part.name
        call.extra = part.extra if part.extra is not None else call.extra
        if part.arguments:
            call.pieces.append(part.arguments)
        if call.id:
            if part.arguments:
                yield ToolInputDelta(call.id, part.arguments)
        elif call.name:
            yield from self._announce(call)

    def end(self) -> Iterator[ToolInputStart | ToolInputDelta | ToolInputEnd | ToolCall]:
        """Close the calls, when the answer has ended well."""
        for call in self._ordered():
            if not call.id:
                yield from self._announce(call)
            yield ToolInputEnd(call.id)
            yield ToolCall(call.id, call.name, call.arguments, call.extra)

    def _announce(self, call: _Call) -> Iterator[ToolInputStart | ToolInputDelta]:
        call.id = call.known if call.known and call.known not in self._taken else new_id()
        self._taken.add(call.id)
        yield ToolInputStart(call.id, call.name)
        if call.pieces:
            yield ToolInputDelta(call.id, call.arguments)

    def _ordered(self) -> list[_Call]:
        """Order the calls by index where all have one, else by their first pieces."""
        if any(call.index is None for call in self._calls):
            return self._calls
        return sorted(self._calls, key=lambda call: (call.index or 0, call.place))

    def _find(self, part: CallPart) -> _Call | None:
        if part.id is not None:
            return self._by_id(part.id, part)
        call = self._by_index(part.index) if part.index is not None else self._latest
        if call is None:
            # An index that comes late: the call was begun without one.
            latest = self._latest
            if part.name or latest is None or latest.index is not None:
                return None
            return latest
        return None if _begins_anew(call, part) else call

    def _by_id(self, known: str, part: CallPart) -> _Call | None:
        same = [call for call in self._calls if call.known == known]
        for old in reversed(same):
            if part.index is None or old.index in (None, part.index):
                return old
        if same and not part.name:
            return same[-1]
        if same:
            return None  # Two calls to which the server gave one id.
        # An id that comes late: the call was begun without one.
        call = self._by_index(part.index) if part.index is not None else self._latest
        if call is None or _begins_anew(call, part):
            return None
        if call.known is not None:
            return call if _goes_on(call, part) else None
        if part.index is None and part.name and call.name:
            return None
        return None if part.arguments.strip() and is_whole(call.arguments) else call

    def _by_index(self, index: int) -> _Call | None:
        """Find the latest call at an index; a call without one counts by its position."""
        stated = [call for call in self._calls if call.index == index]
        if stated:
            return stated[-1]
        if index in range(len(self._calls)) and self._calls[index].index is None:
            return self._calls[index]
        return None

    @property
    def _latest(self) -> _Call | None:
        return self._calls[-1] if self._calls else None


def _goes_on(call: _Call, part: CallPart) -> bool:
    """Whether a piece with an id of its own belongs to the call at its index all the same.

    Some servers make a new id for every piece. The first piece of another call has a name.
    """
    if part.index is None or part.name or not call.name:
        return False
    return not (part.arguments.strip() and is_whole(call.arguments))


def _begins_anew(call: _Call, part: CallPart) -> bool:
    """Whether a piece without an id is the first of another call.

    It is when it has another name, or the same one again after whole arguments.
    """
    if not part.name or not call.name:
        return False
    if part.name != call.name:
        return True
    return bool(part.arguments.strip()) and is_whole(call.arguments)
