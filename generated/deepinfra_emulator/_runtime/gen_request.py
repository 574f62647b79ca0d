# Generated from codegen/runtime/emulator/gen_request.py. Do not edit; run: nox -s generate
"""Generators that read the request or stand for a fresh value of it: ids, times, variables."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from .registry import Args, Maker, generator, nothing, with_default
from .scope import Scope
from .values import ABSENT, as_text, at, is_number, missing, walk

_UNITS: dict[str, Callable[[float], int]] = {
    "seconds": int,
    "milliseconds": lambda now: int(now * 1e3),
    "nanoseconds": lambda now: int(now * 1e6) * 1000,
}


@generator("request")
def _request(args: Args) -> Maker:
    if not args.is_map:
        return args.whole() if isinstance(args.raw, str) and args.raw else _body
    args.allow("at", "default")
    pointer = args.pointer("at")
    return with_default(lambda scope: walk(scope.body, pointer), args.template("default"))


def _body(scope: Scope) -> object:
    return scope.body


@generator("echo")
def _echo(args: Args) -> Maker:
    maker = args.whole()

    def make(scope: Scope) -> object:
        value = maker(scope)
        return ABSENT if missing(value) else as_text(value)

    return make


def _named(args: Args, read: Callable[[Scope, str], object]) -> Maker:
    if isinstance(args.raw, str):
        name, default = args.raw, None
    else:
        args.allow("name", "default")
        name, default = args.literal("name"), args.template("default")
    return with_default(lambda scope: read(scope, name), default)


@generator("path")
def _path(args: Args) -> Maker:
    return _named(args, lambda scope, name: scope.path.get(name, ABSENT))


@generator("query")
def _query(args: Args) -> Maker:
    return _named(args, lambda scope, name: scope.query.get(name, ABSENT))


@generator("header")
def _header(args: Args) -> Maker:
    return _named(args, lambda scope, name: scope.headers.get(name.lower(), ABSENT))


@generator("id")
def _id(args: Args) -> Maker:
    if isinstance(args.raw, str):
        prefix = args.raw
        return lambda scope: scope.fresh_id(prefix)
    args.allow("prefix", "of")
    prefix, of = args.literal("prefix"), args.make("of")
    return lambda scope: scope.fresh_id(prefix, as_text(of(scope)))


@generator("uuid")
def _uuid(args: Args) -> Maker:
    if args.raw is True:
        return lambda scope: scope.fresh_uuid()
    args.allow("of")
    of = args.make("of")
    return lambda scope: scope.fresh_uuid(as_text(of(scope)))


@generator("now")
def _now(args: Args) -> Maker:
    words, form = (*_UNITS, "iso"), ""
    if isinstance(args.raw, str):
        unit = args.raw
        if unit not in words:
            args.problem(f"unit is {unit!r}; allowed: {', '.join(words)}")
        plus: Maker = nothing
    else:
        args.allow("", "as plus format")
        unit, plus = args.word("as", words), args.make("plus")
        form = args.literal("format")

    def make(scope: Scope) -> object:
        more = plus(scope)
        now = scope.now + (more if is_number(more) else 0)
        if unit in _UNITS and not form:
            return _UNITS[unit](now)
        moment = datetime.datetime.fromtimestamp(now, datetime.UTC)
        if form:
            return moment.strftime(form)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    return make


def _pointer(args: Args) -> tuple[str, ...]:
    if args.raw is None:
        return ()
    if isinstance(args.raw, str):
        return args.path(args.raw)
    args.problem("needs a pointer, such as /name; empty text for the whole")
    return ()


@generator("value")
def _value(args: Args) -> Maker:
    pointer = _pointer(args)
    if not pointer:
        args.problem("needs the name of a let value, such as /name")
        return nothing
    name, rest = pointer[0], pointer[1:]
    if not args.compiler.knows_value(name):
        args.problem(f"there is no let value {name!r}")

    def make(scope: Scope) -> object:
        return ABSENT if scope.lets is None else walk(scope.lets.read(name), rest)

    return make


@generator("item")
def _item(args: Args) -> Maker:
    pointer = _pointer(args)
    return lambda scope: walk(scope.item, pointer)


@generator("answer")
def _answer(args: Args) -> Maker:
    pointer = _pointer(args)
    return lambda scope: walk(scope.answer, pointer)


@generator("index")
def _index(args: Args) -> Maker:
    return lambda scope: scope.index


@generator("outer")
def _outer(args: Args) -> Maker:
    maker = args.compiler.template(args.raw, args.place)
    return lambda scope: ABSENT if scope.outer is None else maker(scope.outer)


@generator("omit")
def _omit(args: Args) -> Maker:
    return nothing


@generator("literal")
def _literal(args: Args) -> Maker:
    value = args.raw
    return lambda scope: value


@generator("get")
def _get(args: Args) -> Maker:
    args.allow("of", "at default")
    of, pointer = args.make("of"), args.literal("at")
    args.path(pointer)
    return with_default(lambda scope: at(of(scope), pointer), args.template("default"))


@generator("url")
def _url(args: Args) -> Maker:
    maker = args.compiler.template(args.raw, args.place)
    return lambda scope: scope.origin + as_text(maker(scope))
