# Generated from codegen/runtime/client/objects/text/collect.py. Do not edit; run: nox -s generate
"""Putting together what a stream brings in one step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ...errors import IncompleteStreamError
from ...response import ResponseInfo
from ..reading import cost, facts, other_model, text, usage, whole
from ..results import ResponseFacts, Usage
from ..spec import MethodSpec
from ..tools.results import ToolCall
from .deltas import CallJoiner
from .events import ReasoningDelta, TextDelta, TextEvent
from .read import Turn, call_parts, written
from .walk import Walk

_PARTS: Final = ("choice_index", "reasoning", "text", "refusal", "tool_calls", "finish_reason")
_COUNTS: Final = frozenset({"input_tokens", "output_tokens", "total_tokens", "cost"})
_ORIGIN: Final = frozenset({"id", "model", "created", "request_id"})


class Collector:
    """Turns the events of one answer into parts and keeps what they add up to."""

    def __init__(self, spec: MethodSpec, model: str, info: ResponseInfo) -> None:
        self._form = spec.conversation
        self._where = dict(spec.results)
        self._reasons = spec.finish_reasons
        self._model = model
        self._info = info
        self._text: list[str] = []
        self._reasoning: list[str] = []
        self._refusal: list[str] = []
        self._calls = CallJoiner()
        self._whole: list[ToolCall] = []
        self._usage = Usage()
        self._cost: float | None = None
        self._raw: str | None = None
        self._origin: ResponseFacts | None = None
        self._wanted = _ORIGIN & self._where.keys()
        """Names of the facts that no event has stated so far."""
        self._walk = Walk(self._where, (*_PARTS, *_COUNTS, *self._wanted))

    def add(self, event: Any) -> list[TextEvent]:
        """Take an event and return its parts."""
        found = self._walk(event)
        parts: list[TextEvent] = []
        if self._wanted and not self._wanted.isdisjoint(found):
            self._note_origin(event)
        if not _COUNTS.isdisjoint(found):
            self._note_usage(event)
        if found.get("choice_index") and whole(found["choice_index"]):
            return parts  # A piece of another answer to the same request.
        if "reasoning" in found and (reasoning := written(self._form, found["reasoning"])):
            self._reasoning.append(reasoning)
            parts.append(ReasoningDelta(reasoning))
        if "text" in found and (piece := written(self._form, found["text"])):
            self._text.append(piece)
            parts.append(TextDelta(piece))
        if "refusal" in found and (refusal := text(found["refusal"])):
            self._refusal.append(refusal)
        if "tool_calls" in found:
            for part in call_parts(self._where, found["tool_calls"]):
                parts.extend(self._calls.add(part))
        if "finish_reason" in found:
            self._raw = text(found["finish_reason"]) or self._raw
        return parts

    def end(self) -> Iterator[TextEvent]:
        """Close the answer: nothing more comes.

        Raises IncompleteStreamError when it stopped without a finish reason.
        """
        if self._raw is None and "finish_reason" in self._where:
            raise IncompleteStreamError(
                "the stream ended without a finish reason; `partial` holds what came",
                in_stream=True,
                url=self._info.url,
                request_id=self._info.request_id,
                attempts=self._info.attempts,
                elapsed=self._info.elapsed,
            )
        for part in self._calls.end():
            if isinstance(part, ToolCall):
                self._whole.append(part)
            yield part

    def turn(self) -> Turn:
        """Return what has come so far; calls of tools only after the end."""
        origin = self._origin or ResponseFacts(
            headers=self._info.headers, request_id=self._info.request_id
        )
        return Turn(
            text="".join(self._text),
            reasoning="".join(self._reasoning) or None,
            refusal="".join(self._refusal) or None,
            tool_calls=tuple(self._whole),
            raw_finish_reason=self._raw,
            usage=self._usage,
            cost=self._cost,
            response=origin,
            warnings=tuple(other_model(self._model, origin.model)),
            reasons=self._reasons,
        )

    def _note_usage(self, event: Any) -> None:
        """Take tokens and cost from the last event that states them."""
        used = usage(self._where, event)
        if (used.total_tokens, used.input_tokens, used.output_tokens) != (None, None, None):
            self._usage = used
        found = cost(self._where, event)
        self._cost = found if found is not None else self._cost

    def _note_origin(self, event: Any) -> None:
        """Take facts from the first events that state them; a stream has no body to keep."""
        old, new = self._origin, facts(self._where, event, self._info)
        self._origin = ResponseFacts(
            id=old.id if old and old.id is not None else new.id,
            model=old.model if old and old.model is not None else new.model,
            created=old.created if old and old.created is not None else new.created,
            headers=self._info.headers,
            request_id=(old.request_id if old else None) or new.request_id,
        )
        left = frozenset(name for name in self._wanted if getattr(self._origin, name) in (None, ""))
        if left != self._wanted:
            self._wanted = left
            self._walk = Walk(self._where, (*_PARTS, *_COUNTS, *left))
