# Generated from codegen/runtime/client/helpers/choice.py. Do not edit; run: nox -s generate
"""One choice of an answer, while it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ..narrow import is_object
from ..objects.structured.partials import NOTHING, partial
from ..objects.structured.target import Target
from ..pointer import parts
from .calls import CallsSoFar
from .events import (
    AnswerEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from .growing import Growing
from .joining import Spot, join, put
from .spec import FollowSpec
from .verdict import Verdict, judge


class _Spots(NamedTuple):
    """Where a choice holds what, and where a piece of one does."""

    number: Spot
    message: Spot
    reason: Spot
    new_number: Spot
    new_message: Spot
    new_reason: Spot
    text: Spot
    """In a message, as are all that follow."""
    refusal: Spot | None
    calls: Spot | None
    text_key: str
    """The last two as keys, which they are where texts come one by one."""
    refusal_key: str

    @classmethod
    def of(cls, spec: FollowSpec[Any, Any]) -> _Spots:
        """Read the pointers."""
        whole, new = spec.answering.places, spec.pieces
        return cls(
            Spot(whole.index),
            Spot(whole.message),
            Spot(whole.finish_reason),
            Spot(new.index),
            Spot(new.message),
            Spot(new.finish_reason),
            Spot(new.text),
            Spot(new.refusal) if new.refusal is not None else None,
            Spot(new.calls) if new.calls is not None else None,
            new.text.removeprefix("/"),
            (new.refusal or "").removeprefix("/"),
        )


class ChoiceSoFar:
    """What the pieces of a choice add up to."""

    def __init__(self, spec: FollowSpec[Any, Any], target: Target | None, number: int) -> None:
        self._spec = spec
        self._target = target
        self._number = number
        self._joined = frozenset(parts(place) for place in spec.pieces.joined)
        self._calls = CallsSoFar(spec, number)
        self._body: dict[str, Any] = {}
        self._read = _reading(target)
        self._text = Growing(self._read)
        """The text of the message."""
        self._waiting: dict[str, list[str]] = {}
        """Pieces of texts of the message, by key, which `_body` does not have yet."""
        self._over = False
        self._at = _Spots.of(spec)
        self._at.number.put(self._body, number)
        self._at.message.put(self._body, {})
        self.verdict: Verdict | None = None
        """What came of the text; None before the end."""

    @property
    def ended(self) -> bool:
        """Whether the service has said why the choice ended."""
        return self._at.reason.get(self._body) is not None

    def more(self, key: str, text: str, found: list[AnswerEvent[Any, Any, Any]]) -> bool:
        """Take what follows of a text of the message; False when that is left to `add`."""
        if self._over or key == self._at.refusal_key:
            return False
        if key in self._waiting:
            self._waiting[key].append(text)
        else:
            self._waiting[key] = [text]
        if key == self._at.text_key:
            whole = self._text
            whole.add(text)
            found.append(ContentDeltaEvent(text, self._number, (whole, whole.length)))
        return True

    def _settle(self) -> None:
        """Put texts that wait into the message."""
        said = self._said
        for key, pieces in self._waiting.items():
            old = said.get(key)
            said[key] = "".join((old if isinstance(old, str) else "", *pieces))
        self._waiting.clear()

    def add(self, piece: dict[str, Any], found: list[AnswerEvent[Any, Any, Any]]) -> None:
        """Take what is new, and add what it is made into."""
        at = self._at
        self._settle()
        new = at.new_message.take(piece)
        at.new_number.take(piece)
        reason = at.new_reason.take(piece)
        if piece:
            join(self._body, piece, frozenset())
        if reason is not None or not self.ended:
            at.reason.put(self._body, reason)
        if is_object(new):
            self._message(new, found)
        self._over = self.ended
        if self.verdict is None and self._over:
            found.extend(self._end())

    def _message(self, new: dict[str, Any], found: list[AnswerEvent[Any, Any, Any]]) -> None:
        at, whole = self._at, self._said
        calls = at.calls.take(new) if at.calls is not None else None
        join(whole, new, self._joined)
        if delta := at.text.text(new):
            so_far = at.text.text(whole)
            if self._text.length + len(delta) == len(so_far):
                self._text.add(delta)
            else:
                self._text = Growing(self._read, so_far)
            found.append(ContentDeltaEvent(delta, self._number, (self._text, len(so_far))))
        if at.refusal is not None and (delta := at.refusal.text(new)):
            found.append(RefusalDeltaEvent(delta, at.refusal.text(whole), self._number))
        if calls is not None:
            found.extend(self._calls.add(calls))

    def _end(self) -> Iterator[AnswerEvent[Any, Any, Any]]:
        """Close the choice; texts that are not what was asked for are told when all is over."""
        done = list(self._calls.end())
        self.verdict = judge(self._spec.answering, self._target, self.written())
        content = self._at.text.text(self._said)
        if content and self.verdict.fault is None:
            yield ContentDoneEvent(content, self.verdict.value, self._number)
        if self._at.refusal is not None and (refusal := self._at.refusal.text(self._said)):
            yield RefusalDoneEvent(refusal, self._number)
        yield from done

    @property
    def _said(self) -> dict[str, Any]:
        """The message, as far as it is written; not a copy."""
        said: dict[str, Any] = self._at.message.get(self._body)
        return said

    def written(self) -> dict[str, Any]:
        """Write the choice as an answer has it."""
        places = self._spec.answering.places
        self._settle()
        calls = self._calls.written()
        if places.calls is not None and calls:
            put(self._said, places.calls, calls)
        return self._body


def _reading(target: Target | None) -> Callable[[str], object]:
    """Return what reads a text as far as it is written."""

    def read(text: str) -> object:
        if target is None:
            return None
        value = partial(text, target.key, lenient=False)
        return None if value is NOTHING else value

    return read
