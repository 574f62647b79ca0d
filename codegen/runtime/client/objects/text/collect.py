"""Putting together what a stream brings in one step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...errors import IncompleteStreamError
from ...response import ResponseInfo
from ..reading import cost, facts, get, other_model, text, usage, whole
from ..results import ResponseFacts, Usage
from ..spec import MethodSpec
from ..tools.results import ToolCall
from .deltas import CallJoiner
from .events import ReasoningDelta, TextDelta, TextEvent
from .read import Turn, call_parts, written


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

    def add(self, event: Any) -> Iterator[TextEvent]:
        """Take an event and give its parts."""
        where = self._where
        self._note_origin(event)
        self._note_usage(event)
        if whole(get(where, "choice_index", event)):
            return  # A piece of another answer to the same request.
        if reasoning := written(self._form, get(where, "reasoning", event)):
            self._reasoning.append(reasoning)
            yield ReasoningDelta(reasoning)
        if piece := written(self._form, get(where, "text", event)):
            self._text.append(piece)
            yield TextDelta(piece)
        if refusal := text(get(where, "refusal", event)):
            self._refusal.append(refusal)
        for part in call_parts(where, get(where, "tool_calls", event)):
            yield from self._calls.add(part)
        self._raw = text(get(where, "finish_reason", event)) or self._raw

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
