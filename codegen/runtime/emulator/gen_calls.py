"""Generators for work on many requests: calls inside of an answer, and files of JSON lines."""

from __future__ import annotations

import json

from .media import blob
from .registry import Args, Maker, generator
from .scope import Called, Scope
from .values import ABSENT, as_text, digest, is_list, missing, walk


@generator("call")
def _call(args: Args) -> Maker:
    args.allow("path", "method body")
    method = args.word("method", ("POST", "GET", "PUT", "PATCH", "DELETE"))
    path, body = args.make("path"), args.make("body")

    def make(scope: Scope) -> object:
        calls = scope.world.calls
        target = as_text(path(scope))
        found = (
            Called(404, None) if calls is None else calls.call(method, target, body(scope), scope)
        )
        return found._asdict()

    return make


@generator("json_lines")
def _json_lines(args: Args) -> Maker:
    args.allow("of", "unique")
    of, unique = args.make("of"), args.pointer("unique")

    def make(scope: Scope) -> object:
        found = blob(of(scope))
        made: list[object] = []
        seen: set[str] = set()
        for number, line in enumerate((found.data if found else b"").splitlines()):
            if not line.strip():
                continue
            entry: dict[str, object] = {"line": number}
            try:
                entry["value"] = json.loads(line)
            except (ValueError, RecursionError):
                made.append(entry)
                continue
            mark = walk(entry["value"], unique) if unique else ABSENT
            if not missing(mark):
                text = as_text(mark)
                entry["again"] = text in seen
                seen.add(text)
            made.append(entry)
        return made

    return make


@generator("jsonl")
def _jsonl(args: Args) -> Maker:
    maker = args.whole()

    def make(scope: Scope) -> object:
        value = maker(scope)
        lines = value if is_list(value) else []
        return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()

    return make


@generator("shuffled")
def _shuffled(args: Args) -> Maker:
    maker = args.whole()

    def make(scope: Scope) -> object:
        value = maker(scope)
        if not is_list(value):
            return []
        # By a hash: another order than that of the list, the same in every run.
        order = sorted(range(len(value)), key=lambda place: digest("shuffled", place))
        return [value[place] for place in order]

    return make
