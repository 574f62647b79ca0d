"""Text: prompts to messages, answers to results, stream events to parts.

Names of results:

`text`, `reasoning`, `tool_calls`, `finish_reason`, and within a tool call `call_id`, `call_name`,
`call_arguments`, `call_index` (by default `/id`, `/function/name`, `/function/arguments`,
`/index`); besides the common ones of `reading`. For streams the pointers are into an event.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from ..errors import ArgumentTypeError, IncompleteStreamError
from ..narrow import is_list
from ..options import Omit
from ..pointer import lookup
from ..response import RawResponse, ResponseInfo
from .arguments import role_value
from .reading import answered, cost, facts, get, other_model, text, usage, whole
from .results import ResponseFacts, TextResult, ToolCall, Usage
from .spec import MethodSpec

_CALL = {
    "call_id": "/id",
    "call_name": "/function/name",
    "call_arguments": "/function/arguments",
    "call_index": "/index",
}
_REASONS = {
    "stop": "stop",
    "eos": "stop",
    "length": "length",
    "tool_calls": "tool_calls",
    "function_call": "tool_calls",
    "content_filter": "content_filter",
}


@dataclass(frozen=True, slots=True)
class TextDelta:
    """A piece of the text."""

    text: str


@dataclass(frozen=True, slots=True)
class ReasoningDelta:
    """A piece of the reasoning."""

    text: str


@dataclass(frozen=True, slots=True)
class ToolCallDelta:
    """A piece of a tool call; what a piece does not hold is None or empty."""

    index: int
    id: str | None
    name: str | None
    arguments: str


@dataclass(frozen=True, slots=True)
class Finish:
    """The end of the stream."""

    result: TextResult


TextEvent: TypeAlias = TextDelta | ReasoningDelta | ToolCallDelta | Finish


def pointers(spec: MethodSpec) -> dict[str, str]:
    """Return where results stand."""
    return {**_CALL, **dict(spec.results)}


def add_messages(spec: MethodSpec, given: Mapping[str, Any], args: dict[str, Any]) -> None:
    """Make the conversation of instructions, messages and prompt.

    Raises ArgumentTypeError when there is neither a prompt nor messages.
    """
    target = spec.argument("messages")
    if target is None or target.field is None:
        return
    prompt = role_value(spec, "prompt", given)
    earlier = role_value(spec, "messages", given)
    instructions = role_value(spec, "instructions", given)
    if _none(prompt) and _none(earlier):
        raise ArgumentTypeError("give a prompt, or `messages`, or both")
    conversation: list[Any] = []
    if not _none(instructions):
        conversation.append({"role": "system", "content": instructions})
    if not _none(earlier):
        conversation.extend(earlier)
    if not _none(prompt):
        conversation.append({"role": "user", "content": prompt})
    prompt_field = spec.argument("prompt")
    if prompt_field is not None and prompt_field.field not in (None, target.field):
        args.pop(prompt_field.field or "", None)
    args[target.field] = conversation


def _none(value: Any) -> bool:
    return value is None or isinstance(value, Omit)


def reason(raw: str | None) -> str | None:
    """Name a finish reason in the common words."""
    return None if raw is None else _REASONS.get(raw, "other")


def result(spec: MethodSpec, model: str, response: RawResponse[Any]) -> TextResult:
    """Read a whole answer."""
    body, where = response.parse(), pointers(spec)
    raw = text(get(where, "finish_reason", body))
    origin = answered(where, response)
    return TextResult(
        text=text(get(where, "text", body)) or "",
        reasoning=text(get(where, "reasoning", body)),
        tool_calls=tuple(_calls(where, get(where, "tool_calls", body))),
        finish_reason=reason(raw),
        raw_finish_reason=raw,
        usage=usage(where, body),
        cost=cost(where, body),
        response=origin,
        warnings=tuple(other_model(model, origin.model)),
    )


def _calls(where: Mapping[str, str], items: Any) -> Iterator[ToolCall]:
    for item in items if is_list(items) else []:
        yield ToolCall(
            text(lookup(item, where["call_id"])),
            text(lookup(item, where["call_name"])) or "",
            text(lookup(item, where["call_arguments"])) or "",
        )


class Collector:
    """Turns the events of a stream into parts and keeps what they add up to."""

    def __init__(self, spec: MethodSpec, model: str, info: ResponseInfo) -> None:
        self._where = pointers(spec)
        self._model = model
        self._info = info
        self._text: list[str] = []
        self._reasoning: list[str] = []
        self._tools: dict[int, dict[str, str]] = {}
        self._usage = Usage()
        self._cost: float | None = None
        self._raw: str | None = None
        self._origin: ResponseFacts | None = None

    def add(self, event: Any) -> Iterator[TextEvent]:
        """Take an event and give its parts."""
        where = self._where
        if self._origin is None:
            self._origin = facts(where, event, self._info)
        reasoning = text(get(where, "reasoning", event))
        if reasoning:
            self._reasoning.append(reasoning)
            yield ReasoningDelta(reasoning)
        piece = text(get(where, "text", event))
        if piece:
            self._text.append(piece)
            yield TextDelta(piece)
        yield from self._tool_parts(get(where, "tool_calls", event))
        self._raw = text(get(where, "finish_reason", event)) or self._raw
        used = usage(where, event)
        if (used.total_tokens, used.input_tokens, used.output_tokens) != (None, None, None):
            self._usage = used
        found = cost(where, event)
        self._cost = found if found is not None else self._cost

    def _tool_parts(self, items: Any) -> Iterator[ToolCallDelta]:
        for item in items if is_list(items) else []:
            named = text(lookup(item, self._where["call_id"]))
            index = self._index(whole(lookup(item, self._where["call_index"])), named)
            call = self._tools.setdefault(index, {"id": "", "name": "", "arguments": ""})
            name = text(lookup(item, self._where["call_name"]))
            arguments = text(lookup(item, self._where["call_arguments"])) or ""
            call["id"] = call["id"] or named or ""
            call["name"] = call["name"] or name or ""
            call["arguments"] += arguments
            yield ToolCallDelta(index, named or None, name or None, arguments)

    def _index(self, stated: int | None, named: str | None) -> int:
        """Find the call that a part belongs to: by index, else by id, else the latest."""
        if stated is not None:
            return stated
        if named:
            for index, call in self._tools.items():
                if call["id"] == named:
                    return index
            return max(self._tools, default=-1) + 1
        return max(self._tools, default=0)

    def result(self) -> TextResult:
        """Return what has come so far."""
        origin = self._origin or ResponseFacts(
            headers=self._info.headers, request_id=self._info.request_id
        )
        return TextResult(
            text="".join(self._text),
            reasoning="".join(self._reasoning) or None,
            tool_calls=tuple(
                ToolCall(call["id"] or None, call["name"], call["arguments"])
                for _, call in sorted(self._tools.items())
            ),
            finish_reason=reason(self._raw),
            raw_finish_reason=self._raw,
            usage=self._usage,
            cost=self._cost,
            response=ResponseFacts(
                origin.id, origin.model, origin.created, origin.headers, origin.request_id
            ),
            warnings=tuple(other_model(self._model, origin.model)),
        )

    def finish(self) -> Finish:
        """Close the account.

        Raises IncompleteStreamError when the stream stopped without a finish reason.
        """
        done = self.result()
        if self._raw is None and "finish_reason" in self._where:
            raise IncompleteStreamError(
                "the stream ended without a finish reason; `partial` holds what came",
                in_stream=True,
                partial=done,
                url=self._info.url,
                request_id=self._info.request_id,
                attempts=self._info.attempts,
            )
        return Finish(done)
