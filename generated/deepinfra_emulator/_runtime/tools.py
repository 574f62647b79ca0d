# Generated from codegen/runtime/emulator/tools.py. Do not edit; run: nox -s generate
"""Tool calls that a reply makes, and the pieces in which they are streamed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, TypeAlias

from .sample import instance
from .text import last_of, tool_result
from .tokens import estimate, pieces
from .values import at, is_list, is_map, is_number

_MOST_CALLS: Final = 16
_MOST_TOOLS: Final = 128
_MOST_CHARACTERS: Final = 50_000
"""How many tools are looked for in how much of a question, however large the request is."""

_TELLING = re.compile(r"[A-Z0-9]")

Offer: TypeAlias = tuple[str, dict[str, object]]
"""Name and schema of an offered tool."""


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

    There is none without tools and with the choice `none`. When the last message brings a tool's
    result there is none either, unless the choice is `required` or names a tool. A question that
    names several tools, or one of them several times, gets a call for each.

    Raises Refusal for a schema that no value fits.
    """
    offered = _offered(tools, form)
    named = at(choice, form.named) if is_map(choice) else None
    forced = named if isinstance(named, str) else None
    if not offered or choice == "none":
        return []
    if tool_result(messages) is not None and forced is None and choice != "required":
        return []
    calls: list[object] = []
    made: list[tuple[str, object]] = []
    for (name, schema), words in _chosen(offered, forced, last_of(messages, "user")):
        # The input of a tool is an object, whether or not its schema says so.
        value: object = instance({"type": "object", **schema}, words) if schema else {}
        if (name, value) in made:
            continue
        made.append((name, value))
        call: dict[str, object] = {
            "id": fresh_id(len(calls)),
            "name": name,
            "arguments": json.dumps(value, ensure_ascii=False),
            "input": value,
        }
        calls.append(call)
    return calls


def _offered(tools: object, form: ToolForm) -> list[Offer]:
    found: list[Offer] = []
    for tool in tools if is_list(tools) else []:
        name, schema = at(tool, form.name), at(tool, form.schema)
        if isinstance(name, str):
            found.append((name, schema if is_map(schema) else {}))
    return found


def _chosen(
    offered: Sequence[Offer], forced: str | None, question: str
) -> Iterator[tuple[Offer, str]]:
    """Yield the tools to call, each with the words that its arguments are made of.

    The forced one, else those that the question names, else the first.
    """
    for tool in offered:
        if tool[0] == forced:
            yield tool, question
            return
    named = _mentions(offered, question)
    if len(named) < 2:
        yield (named[0][0] if named else offered[0]), question
        return
    ends = [start for _, start, _ in named[1:]] + [len(question)]
    for (tool, _, start), end in zip(named, ends, strict=True):
        # What stands behind a name belongs to it, when it holds anything to go by.
        words = question[start:end]
        yield tool, words if _TELLING.search(words) else question


def _mentions(offered: Sequence[Offer], question: str) -> list[tuple[Offer, int, int]]:
    """Return the tools that a question names, in its order, and where; spaces count as `_`."""
    tools = {_plain(tool[0]): tool for tool in reversed(offered[:_MOST_TOOLS]) if tool[0]}
    if not tools:
        return []
    words = "|".join(re.escape(name) for name in sorted(tools, key=len, reverse=True))
    found = re.finditer(rf"(?<!\w)(?:{words})(?!\w)", _plain(question[:_MOST_CHARACTERS]))
    return [(tools[hit[0]], *hit.span()) for hit in islice(found, _MOST_CALLS)]


def _plain(text: str) -> str:
    """Return a text of the same length in which a name is found however it is written."""
    low = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return low.replace("_", " ").replace("-", " ")


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
