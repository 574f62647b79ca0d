"""Tool calls that a reply makes, and the pieces in which they are streamed."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .sample import instance
from .text import last_of, tool_result
from .tokens import estimate, pieces
from .values import at, is_list, is_map, is_number


@dataclass(frozen=True, slots=True)
class ToolForm:
    """Where one offered tool and one choice hold their parts (JSON Pointers)."""

    name: str = "/function/name"
    schema: str = "/function/parameters"
    named: str = "/function/name"


def tool_calls(
    *,
    tools: object,
    choice: object,
    messages: object,
    form: ToolForm,
    fresh_id: Callable[[int], str],
) -> list[object]:
    """Return the calls that a model would make: neutral objects with id, name, arguments, input.

    There is none without tools, with the choice `none`, and when the last message brings a tool's
    result, unless the choice names a tool. Raises Refusal for a schema that no value fits.
    """
    offered = _offered(tools, form)
    forced = at(choice, form.named) if is_map(choice) else None
    if not offered or choice == "none":
        return []
    if tool_result(messages) is not None and not isinstance(forced, str):
        return []
    question = last_of(messages, "user")
    name, schema = _chosen(offered, forced if isinstance(forced, str) else None, question)
    made: object = instance(schema, question) if schema else dict[str, object]()
    call: dict[str, object] = {
        "id": fresh_id(0),
        "name": name,
        "arguments": json.dumps(made, ensure_ascii=False),
        "input": made,
    }
    return [call]


def _offered(tools: object, form: ToolForm) -> list[tuple[str, dict[str, object]]]:
    found: list[tuple[str, dict[str, object]]] = []
    for tool in tools if is_list(tools) else []:
        name, schema = at(tool, form.name), at(tool, form.schema)
        if isinstance(name, str):
            found.append((name, schema if is_map(schema) else {}))
    return found


def _chosen(
    offered: Sequence[tuple[str, dict[str, object]]], forced: str | None, question: str
) -> tuple[str, dict[str, object]]:
    """Return the forced tool, else the one that the question names, else the first."""
    asked = question.lower()
    for tool in offered:
        if tool[0] == forced:
            return tool
    for tool in offered:
        if tool[0].lower() in asked or tool[0].lower().replace("_", " ") in asked:
            return tool
    return offered[0]


def call_pieces(calls: object) -> list[object]:
    """Return the stream of some calls: each begins with id and name, then come its arguments.

    `calls` may be a list of calls, or several such lists, one for each choice of an answer. An
    element has the number of its `choice` and the `count` of tokens sent so far.
    """
    found = calls if is_list(calls) else []
    choices = [one for one in found if is_list(one)] or [found]
    made: list[object] = []
    count = 0
    for choice, members in enumerate(choices):
        for index, call in enumerate(members):
            if not is_map(call):
                continue
            place = {"choice": choice, "index": index}
            count += estimate(call.get("name"))
            front = {"id": call.get("id"), "name": call.get("name"), "piece": ""}
            made.append({**place, **front, "count": count})
            text = call.get("arguments")
            for part in pieces(text) if isinstance(text, str) else []:
                count += 1
                made.append({**place, "piece": part, "count": count})
    return made


def as_limit(value: object) -> int | None:
    """Return a token limit, None when the value is none."""
    return int(value) if is_number(value) else None
