# Generated from codegen/runtime/client/helpers/calls.py. Do not edit; run: nox -s generate
"""The calls of tools of one choice, while they are written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..narrow import is_object
from ..objects.shapes import fill
from ..objects.structured.partials import NOTHING, partial
from ..objects.text.deltas import CallJoiner
from ..objects.text.events import ToolInputStart
from ..objects.text.read import call_parts
from ..objects.tools.results import ToolCall
from ..options import omit
from .events import FunctionToolCallArgumentsDeltaEvent, FunctionToolCallArgumentsDoneEvent
from .filling import decode
from .spec import FollowSpec


class CallsSoFar:
    """Joins the pieces of calls and writes the calls as an answer has them."""

    def __init__(self, spec: FollowSpec[Any, Any], choice: int) -> None:
        self._form = spec.answering.conversation.call
        self._where = spec.pieces.call
        self._choice = choice
        self._joiner = CallJoiner()
        self._calls: dict[str, ToolCall] = {}

    def add(self, pieces: Any) -> Iterator[FunctionToolCallArgumentsDeltaEvent]:
        """Take the pieces of an event."""
        for part in call_parts(self._where, pieces):
            for event in self._joiner.add(part):
                if isinstance(event, ToolInputStart):
                    self._calls[event.id] = ToolCall(event.id, event.name, "")
                    continue
                old = self._calls[event.id]
                arguments = old.arguments + event.arguments
                self._calls[event.id] = ToolCall(old.id, old.name, arguments)
                yield FunctionToolCallArgumentsDeltaEvent(
                    name=old.name,
                    index=list(self._calls).index(event.id),
                    arguments=arguments,
                    arguments_delta=event.arguments,
                    choice=self._choice,
                    _read=_read,
                )

    def end(self) -> Iterator[FunctionToolCallArgumentsDoneEvent]:
        """Close the calls, when the choice has ended."""
        whole = [event for event in self._joiner.end() if isinstance(event, ToolCall)]
        self._calls = {call.id: call for call in whole}
        for index, call in enumerate(whole):
            yield FunctionToolCallArgumentsDoneEvent(
                name=call.name,
                index=index,
                arguments=call.arguments,
                parsed_arguments=decode(call.arguments),
                choice=self._choice,
            )

    def written(self) -> list[Any]:
        """Write the calls so far as messages hold them."""
        return [
            fill(
                self._form,
                {
                    "id": call.id,
                    "name": call.name,
                    "arguments": call.arguments,
                    "extra": omit if call.extra is None else call.extra,
                },
            )
            for call in self._calls.values()
        ]


def _read(arguments: str) -> object:
    value = partial(arguments, None, lenient=False)
    return value if value is not NOTHING and is_object(value) else None
