"""Reading what a model answered in one step.

Names of results:

`text`, `reasoning`, `refusal`, `tool_calls`, `finish_reason`; within a call of a tool `call_id`,
`call_name`, `call_arguments`, `call_index` and `call_extra`; besides the common ones of `reading`.
For streams the pointers are into an event, and `choice_index` says to which of several answers it
belongs: only the first, 0, is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...config import Config
from ...failures import invalid_answer
from ...narrow import is_list, is_map
from ...pointer import MISSING, find, lookup
from ...response import RawResponse
from ..reading import Pointers, Seen, cost, facts, get, other_model, see, text, usage, whole
from ..results import ResponseFacts, Usage
from ..shapes import constants, place
from ..spec import Conversation, MethodSpec
from ..tools.results import ToolCall, new_id

_VOID = "the answer holds nothing where its text should stand"


@dataclass(slots=True)
class Turn:
    """What the model answered in one step."""

    text: str
    reasoning: str | None
    refusal: str | None
    tool_calls: tuple[ToolCall, ...]
    raw_finish_reason: str | None
    usage: Usage
    cost: float | None
    response: ResponseFacts
    warnings: tuple[str, ...]
    reasons: tuple[tuple[str, str], ...] = ()
    """The server's word for why writing ended and the common one."""

    @property
    def finish_reason(self) -> str | None:
        """The reason in the common words."""
        raw = self.raw_finish_reason
        for word, common in self.reasons:
            if word == raw:
                return common
        return None if raw is None else "other"


@dataclass(slots=True)
class CallPart:
    """A call of a tool or a piece of one; what it does not hold is None or empty."""

    id: str | None
    index: int | None
    name: str
    arguments: str
    extra: Any

    @property
    def begins_none(self) -> bool:
        """Whether it says too little for a call of its own: at most what is sent back with it."""
        return not (self.id or self.name or self.arguments)


def turn(config: Config, spec: MethodSpec, model: str, response: RawResponse[Any]) -> Turn:
    """Read a whole answer.

    Raises APIResponseValidationError when it has no place for a text, as with an empty list.
    """
    body, where = see(spec, response.parse()), spec.compiled.where
    found = body.found
    if "text" not in found and _is_void(where, body):
        raise invalid_answer(config, response.info, response.content, _VOID)
    origin = facts(where, body, response.info)
    calls = found.get("tool_calls")
    return Turn(
        text=written(spec.conversation, found.get("text")) or "",
        reasoning=written(spec.conversation, found.get("reasoning")),
        refusal=text(found.get("refusal")),
        tool_calls=_calls(where, calls) if calls else (),
        raw_finish_reason=text(found.get("finish_reason")),
        usage=usage(where, body),
        cost=cost(where, body),
        response=origin,
        warnings=tuple(other_model(model, origin.model)),
        reasons=spec.finish_reasons,
    )


def _is_void(where: Pointers, seen: Seen) -> bool:
    """Whether an answer holds nothing that could be read, not even null in place of a text."""
    place = where.get("text", "")
    places = (place,) if isinstance(place, str) else place
    return all(find(seen.body, one) is MISSING for one in places) and not any(
        seen.found.get(name) for name in ("reasoning", "refusal", "tool_calls", "finish_reason")
    )


def written(conversation: Conversation | None, value: Any) -> str | None:
    """Take text, or the parts of a list that are text, joined."""
    if type(value) is str or not is_list(value):
        return text(value)
    pieces = [_piece(conversation, item) for item in value]
    return "".join(piece for piece in pieces if piece is not None)


def _piece(conversation: Conversation | None, item: Any) -> str | None:
    template = conversation.text_part if conversation is not None else None
    key = place(template, "text")
    if isinstance(item, str) or key is None:
        return text(item)
    fixed = constants(template).items()
    if any(lookup(item, _at(name)) not in (None, said) for name, said in fixed):
        return None
    return text(lookup(item, _at(key)))


def _at(key: str) -> str:
    return "/" + key.replace("~", "~0").replace("/", "~1")


def call_parts(where: Pointers, items: Any) -> Iterator[CallPart]:
    """Read the calls of an answer, or the pieces of calls of an event."""
    for item in items if is_list(items) else []:
        yield CallPart(
            id=_id(get(where, "call_id", item)),
            index=whole(get(where, "call_index", item)),
            name=text(get(where, "call_name", item)) or "",
            arguments=_arguments(get(where, "call_arguments", item)),
            extra=get(where, "call_extra", item),
        )


def _id(value: Any) -> str | None:
    """Take an id; some servers give a number, an empty text, or none."""
    number = whole(value)
    return str(number) if number is not None else text(value) or None


def _arguments(value: Any) -> str:
    """Take the JSON text of arguments; some servers give the object itself."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    dump = getattr(value, "model_dump", None)
    plain = dump(mode="json", by_alias=True, exclude_unset=True) if callable(dump) else value
    return json.dumps(plain, ensure_ascii=False)


def _calls(where: Pointers, items: Any) -> tuple[ToolCall, ...]:
    taken: set[str] = set()
    found: list[ToolCall] = []
    for part in call_parts(where, items):
        if part.begins_none:
            continue
        own = part.id if part.id and part.id not in taken else new_id()
        taken.add(own)
        found.append(ToolCall(own, part.name, part.arguments, part.extra))
    return tuple(found)


def is_whole(arguments: str) -> bool:
    """Whether a text is a whole JSON object, so that nothing can follow it."""
    if not arguments.rstrip().endswith("}"):
        return False
    try:
        return is_map(json.loads(arguments, parse_constant=_no_constant))
    except (ValueError, RecursionError):
        return False


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")
