# Generated from codegen/runtime/emulator/gen_lists.py. Do not edit; run: nox -s generate
"""Generators that choose between values or put lists, maps and texts together."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from .registry import Args, Maker, generator, nothing
from .scope import Scope
from .values import ABSENT, as_text, is_list, is_map, is_number, is_whole, missing, walk, whole

_MOST = 100_000
"""The longest list that `$repeat` makes; a larger count is a mistake of the request."""


@generator("when")
def _when(args: Args) -> Maker:
    if not args.is_map:
        args.problem("needs a condition, then and else")
        return nothing
    asked = {name: value for name, value in args.members.items() if name not in ("then", "else")}
    condition = args.compiler.condition(asked, args.place)
    then, other = args.template("then") or nothing, args.template("else") or nothing
    return lambda scope: then(scope) if condition(scope) else other(scope)


@generator("first")
def _first(args: Args) -> Maker:
    makers = args.makers()

    def make(scope: Scope) -> object:
        for maker in makers:
            value = maker(scope)
            if not missing(value):
                return value
        return ABSENT

    return make


@generator("match")
def _match(args: Args) -> Maker:
    args.allow("value cases", "default")
    value, default = args.make("value"), args.template("default") or nothing
    raw = args.members.get("cases")
    if not is_map(raw):
        args.problem("cases has to be a map of texts to templates")
        return nothing
    place = f"{args.place}/cases"
    cases = {text: args.inner(raw[text], f"{place}/{text}") for text in raw}

    def make(scope: Scope) -> object:
        found = value(scope)
        maker = default if missing(found) else cases.get(as_text(found), default)
        return maker(scope)

    return make


def loop(of: Maker, item: Maker) -> Maker:
    """Return a maker of the list of `item` for every element of `of`."""

    def make(scope: Scope) -> object:
        found = of(scope)
        if missing(found):
            return []
        elements = found if is_list(found) else [found]
        made = [item(scope.inside(item=one, index=place)) for place, one in enumerate(elements)]
        return [value for value in made if value is not ABSENT]

    return make


@generator("each")
def _each(args: Args) -> Maker:
    args.allow("of item")
    return loop(args.make("of"), args.template("item") or nothing)


@generator("map")
def _map(args: Args) -> Maker:
    args.allow("of key value")
    of, key, value = args.make("of"), args.make("key"), args.template("value") or nothing

    def make(scope: Scope) -> object:
        found = of(scope)
        made: dict[str, object] = {}
        for place, one in enumerate(found if is_list(found) else []):
            inside = scope.inside(item=one, index=place)
            name, item = key(inside), value(inside)
            if not missing(name) and item is not ABSENT:
                made[as_text(name)] = item
        return made

    return make


@generator("repeat")
def _repeat(args: Args) -> Maker:
    args.allow("times item")
    times, item = args.make("times"), args.template("item") or nothing

    def make(scope: Scope) -> object:
        count = times(scope)
        if not is_whole(count):
            return []
        made = [item(scope.inside(index=place)) for place in range(min(count, _MOST))]
        return [value for value in made if value is not ABSENT]

    return make


@generator("merge")
def _merge(args: Args) -> Maker:
    makers = args.makers()

    def make(scope: Scope) -> object:
        merged: dict[str, object] = {}
        for maker in makers:
            value = maker(scope)
            if is_map(value):
                merged.update(value)
        return merged

    return make


@generator("concat")
def _concat(args: Args) -> Maker:
    makers = args.makers()

    def make(scope: Scope) -> object:
        joined: list[object] = []
        for maker in makers:
            value = maker(scope)
            if is_list(value):
                joined.extend(value)
            elif not missing(value):
                joined.append(value)
        return joined

    return make


@generator("flat")
def _flat(args: Args) -> Maker:
    maker = args.whole()

    def make(scope: Scope) -> object:
        found = maker(scope)
        lists = [one for one in found if is_list(one)] if is_list(found) else []
        return [element for one in lists for element in one]

    return make


@generator("text")
def _text(args: Args) -> Maker:
    makers = args.makers()
    return lambda scope: "".join(as_text(maker(scope)) for maker in makers)


@generator("split")
def _split(args: Args) -> Maker:
    args.allow("of", "by")
    of, by = args.make("of"), args.literal("by", ",") or ","

    def make(scope: Scope) -> object:
        parts = (part.strip() for part in as_text(of(scope)).split(by))
        return [part for part in parts if part]

    return make


@generator("join")
def _join(args: Args) -> Maker:
    args.allow("of", "by")
    of, by = args.make("of"), args.literal("by")

    def make(scope: Scope) -> object:
        value = of(scope)
        return by.join(as_text(item) for item in (value if is_list(value) else [value]))

    return make


def _of_text(args: Args, change: Callable[[str], str]) -> Maker:
    maker = args.whole()

    def make(scope: Scope) -> object:
        value = maker(scope)
        return ABSENT if missing(value) else change(as_text(value))

    return make


@generator("lower")
def _lower(args: Args) -> Maker:
    return _of_text(args, str.lower)


@generator("slug")
def _slug(args: Args) -> Maker:
    return _of_text(args, lambda text: re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-"))


@generator("json")
def _json(args: Args) -> Maker:
    maker = args.whole()

    def make(scope: Scope) -> object:
        value = maker(scope)
        return ABSENT if value is ABSENT else json.dumps(value, ensure_ascii=False)

    return make


@generator("pick")
def _pick(args: Args) -> Maker:
    args.allow("of", "by")
    of, by = args.make("of"), args.make("by")

    def make(scope: Scope) -> object:
        found = of(scope)
        if not is_list(found) or not found:
            return ABSENT
        return found[whole("pick", as_text(by(scope))) % len(found)]

    return make


@generator("nth")
def _nth(args: Args) -> Maker:
    """An element of a list by its place; behind the last one the first comes again."""
    args.allow("of place")
    of, place = args.make("of"), args.make("place")

    def make(scope: Scope) -> object:
        found, number = of(scope), place(scope)
        if not is_list(found) or not found or not is_whole(number):
            return ABSENT
        return found[number % len(found)]

    return make


@generator("page")
def _page(args: Args) -> Maker:
    args.allow("of", "after limit skip key default part")
    of, after, limit, skip = (args.make(name) for name in ("of", "after", "limit", "skip"))
    key, usual = args.pointer("key", "/id"), args.members.get("default", 20)
    part = args.word("part", ("items", "more", "first", "last", "total"))
    if not is_whole(usual):
        args.problem("default has to be an integer")

    def make(scope: Scope) -> object:
        found = of(scope)
        elements = found if is_list(found) else []
        keys = [walk(element, key) for element in elements]
        start, count = _whole(skip(scope), 0), _whole(limit(scope), _whole(usual, 20))
        cursor = after(scope)
        if isinstance(cursor, str) and cursor in keys:
            start += keys.index(cursor) + 1
        end = start + count
        shown = keys[start:end]
        answers: dict[str, Callable[[], object]] = {
            "items": lambda: elements[start:end],
            "more": lambda: end < len(elements),
            "first": lambda: shown[0] if shown else None,
            "last": lambda: shown[-1] if shown else None,
            "total": lambda: len(elements),
        }
        return answers[part]()

    return make


def _whole(value: object, default: int) -> int:
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return max(0, int(value)) if is_number(value) else default
