# Generated from codegen/runtime/emulator/gen_text.py. Do not edit; run: nox -s generate
"""Generators of texts: replies, thoughts, tool calls, vectors of texts."""

from __future__ import annotations

import datetime

from .registry import Args, Maker, generator
from .scope import Scope
from .text import last_of, reply, thinking
from .tokens import choice_pieces, pieces
from .tools import ToolForm, as_limit, call_pieces, tool_calls
from .values import ABSENT, as_text, is_list, is_whole, missing
from .vector import as_base64, embedding, similarity


@generator("reply")
def _reply(args: Args) -> Maker:
    args.allow("", "messages prompt max_tokens stop schema pattern json echo part choice")
    names = ("messages", "prompt", "max_tokens", "stop", "schema", "pattern", "json", "echo")
    makers = {name: args.make(name) for name in names}
    choice = args.make("choice")
    part = args.word("part", ("text", "finish", "written", "front", "mark", "all"))

    def make(scope: Scope) -> object:
        found = {name: maker(scope) for name, maker in makers.items()}
        number = choice(scope)
        if number is ABSENT:
            number = scope.index
        pattern = found["pattern"]
        made = reply(
            messages=found["messages"],
            prompt=found["prompt"],
            max_tokens=as_limit(found["max_tokens"]),
            stop=found["stop"],
            schema=found["schema"],
            pattern=pattern if isinstance(pattern, str) else None,
            as_json=found["json"] is True,
            echo=found["echo"] is True,
            choice=number if is_whole(number) else 0,
        )
        parts: dict[str, object] = {
            "text": made.text,
            "finish": made.finish,
            "written": made.written,
            "front": made.front,
            "mark": made.mark,
        }
        return parts if part == "all" else parts[part]

    return make


@generator("reasoning")
def _reasoning(args: Args) -> Maker:
    args.allow("", "messages prompt")
    messages, prompt = args.make("messages"), args.make("prompt")

    def make(scope: Scope) -> object:
        return thinking(last_of(messages(scope), "user") or as_text(prompt(scope)))

    return make


@generator("tool_calls")
def _tool_calls(args: Args) -> Maker:
    args.allow("tools", "name schema choice named messages prefix")
    tools, choice, messages = (args.make(name) for name in ("tools", "choice", "messages"))
    usual = ToolForm()
    form = ToolForm(
        args.literal("name", usual.name),
        args.literal("schema", usual.schema),
        args.literal("named", usual.named),
    )
    for pointer in (form.name, form.schema, form.named):
        args.path(pointer)
    prefix = args.literal("prefix", "call_")

    def make(scope: Scope) -> object:
        calls = tool_calls(
            tools=tools(scope),
            choice=choice(scope),
            messages=messages(scope),
            form=form,
            fresh_id=lambda number: scope.fresh_id(prefix, *_places(scope, number)),
        )
        return calls or ABSENT

    return make


def _places(scope: Scope, number: int) -> tuple[str, ...]:
    """Tell a call from the others of its request: by its number, and by that of the choice."""
    return (str(number), str(scope.index)) if scope.index else (str(number),)


@generator("call_pieces")
def _call_pieces(args: Args) -> Maker:
    args.allow("of")
    of = args.make("of")

    def make(scope: Scope) -> object:
        calls = of(scope)
        return ABSENT if missing(calls) else call_pieces(calls)

    return make


@generator("choice_pieces")
def _choice_pieces(args: Args) -> Maker:
    args.allow("of")
    of = args.make("of")
    return lambda scope: choice_pieces(of(scope))


@generator("pieces")
def _pieces(args: Args) -> Maker:
    args.allow("of")
    of = args.make("of")

    def make(scope: Scope) -> object:
        text = of(scope)
        return ABSENT if missing(text) else streamed(text)

    return make


def streamed(value: object) -> list[object]:
    """Return what a value is streamed as: a text in pieces, a list by element, nothing else."""
    if isinstance(value, str):
        return [*pieces(value)]
    return value if is_list(value) else []


@generator("vector")
def _vector(args: Args) -> Maker:
    args.allow("of size", "model_size format")
    of, size, model_size, form = (
        args.make(name) for name in ("of", "size", "model_size", "format")
    )

    def make(scope: Scope) -> object:
        asked, own = size(scope), model_size(scope)
        if not is_whole(asked):
            return ABSENT
        made = embedding(as_text(of(scope)), asked, own if is_whole(own) else None)
        return as_base64(made) if form(scope) == "base64" else made

    return make


@generator("similarity")
def _similarity(args: Args) -> Maker:
    args.allow("of to")
    of, to = args.make("of"), args.make("to")
    return lambda scope: similarity(as_text(of(scope)), as_text(to(scope)))


@generator("unix")
def _unix(args: Args) -> Maker:
    maker = args.whole()

    def make(scope: Scope) -> object:
        value = maker(scope)
        if value is ABSENT:
            return ABSENT
        try:
            day = datetime.date.fromisoformat(value) if isinstance(value, str) else None
        except ValueError:
            day = None
        if day is None:
            return 0
        return int(datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC).timestamp())

    return make
