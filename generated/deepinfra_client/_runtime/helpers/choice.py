# Generated from codegen/runtime/client/helpers/choice.py. Do not edit; run: nox -s generate
"""One choice of an answer, while it is written."""

from __future__ import annotations

from collections.abc import Iterator
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
        self._at = _Spots.of(spec)
        self._at.number.put(self._body, number)
        self._at.message.put(self._body, {})
        self.verdict: Verdict | None = None
        """What came of the text; None before the end."""

    @property
    def ended(self) -> bool:
        """Whether the service has said why the choice ended."""
        return self._at.reason.get(self._body) is not None

    def add(self, piece: dict[str, Any], found: list[AnswerEvent[Any, Any, Any]]) -> None:
        """Take what is new, and add what it is made into."""
        at = self._at
        new = at.new_message.take(piece)
        at.new_number.take(piece)
        reason = at.new_reason.take(piece)
        if piece:
            join(self._body, piece, frozenset())
        if reason is not None or not self.ended:
            at.reason.put(self._body, reason)
        if is_object(new):
            self._message(new, found)
        if self.verdict is None and self.ended:
            found.extend(self._end())

    def _message(self, new: dict[str, Any], found: list[AnswerEvent[Any, Any, Any]]) -> None:
        at, whole = self._at, self._said
        calls = at.calls.take(new) if at.calls is not None else None
        join(whole, new, self._joined)
        if delta := at.text.text(new):
            so_far = at.text.text(whole)
            found.append(ContentDeltaEvent(delta, so_far, self._number, self._read))
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

    def _read(self, text: str) -> object:
        if self._target is None:
            return None
        value = partial(text, self._target.key, lenient=False)
        return None if value is NOTHING else value

    def written(self) -> dict[str, Any]:
        """Write the choice as an answer has it."""
        places = self._spec.answering.places
        calls = self._calls.written()
        if places.calls is not None and calls:
            put(self._said, places.calls, calls)
        return self._body
