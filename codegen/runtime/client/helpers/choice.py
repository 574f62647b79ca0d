"""One choice of an answer, while it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..narrow import is_object
from ..objects.structured.partials import NOTHING, partial
from ..objects.structured.target import Target
from ..pointer import lookup, parts
from .calls import CallsSoFar
from .events import (
    AnswerEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from .joining import join, put, take
from .spec import FollowSpec
from .verdict import Verdict, judge


class ChoiceSoFar:
    """What the pieces of a choice add up to."""

    def __init__(self, spec: FollowSpec[Any, Any], target: Target | None, number: int) -> None:
        self._spec = spec
        self._target = target
        self._number = number
        self._joined = frozenset(parts(place) for place in spec.pieces.joined)
        self._calls = CallsSoFar(spec, number)
        self._body: dict[str, Any] = {}
        put(self._body, spec.answering.places.index, number)
        put(self._body, spec.answering.places.message, {})
        self.verdict: Verdict | None = None
        """What came of the text; None before the end."""

    @property
    def ended(self) -> bool:
        """Whether the service has said why the choice ended."""
        return lookup(self._body, self._spec.answering.places.finish_reason) is not None

    def add(self, piece: dict[str, Any]) -> Iterator[AnswerEvent[Any, Any, Any]]:
        """Take what is new."""
        places = self._spec.pieces
        new = take(piece, places.message)
        take(piece, places.index)
        reason = take(piece, places.finish_reason)
        join(self._body, piece, frozenset())
        if reason is not None or not self.ended:
            put(self._body, self._spec.answering.places.finish_reason, reason)
        if is_object(new):
            yield from self._message(new)
        if self.ended and self.verdict is None:
            yield from self._end()

    def _message(self, new: dict[str, Any]) -> Iterator[AnswerEvent[Any, Any, Any]]:
        places, whole = self._spec.pieces, self._said
        calls = take(new, places.calls) if places.calls is not None else None
        join(whole, new, self._joined)
        if delta := _text(new, places.text):
            so_far = _text(whole, places.text)
            yield ContentDeltaEvent(delta, so_far, self._number, self._read)
        if delta := _text(new, places.refusal):
            yield RefusalDeltaEvent(delta, _text(whole, places.refusal), self._number)
        yield from self._calls.add(calls)

    def _end(self) -> Iterator[AnswerEvent[Any, Any, Any]]:
        """Close the choice; texts that are not what was asked for are told when all is over."""
        done = list(self._calls.end())
        self.verdict = judge(self._spec.answering, self._target, self.written())
        places = self._spec.answering.places
        content = _text(self._said, places.text)
        if content and self.verdict.fault is None:
            yield ContentDoneEvent(content, self.verdict.value, self._number)
        if refusal := _text(self._said, places.refusal):
            yield RefusalDoneEvent(refusal, self._number)
        yield from done

    @property
    def _said(self) -> dict[str, Any]:
        """The message, as far as it is written; not a copy."""
        said: dict[str, Any] = lookup(self._body, self._spec.answering.places.message)
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


def _text(value: Any, place: str | None) -> str:
    found = lookup(value, place) if place is not None else None
    return found if isinstance(found, str) else ""
