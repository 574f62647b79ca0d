"""Conditions of templates: what `$when` and `refuse` ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from .pictures import all_pictures, same_size
from .registry import Condition, TemplateCompiler, pointed
from .scope import Scope
from .values import is_list, is_map, is_number, missing

Build = Callable[[TemplateCompiler, object, str], Condition]


def build(compiler: TemplateCompiler, raw: Mapping[str, object], place: str) -> Condition:
    """Compile a condition: a map with exactly one known key."""
    if len(raw) != 1 or next(iter(raw)) not in CONDITIONS:
        keys = ", ".join(raw) or "nothing"
        compiler.problem(
            place, f"a condition has exactly one of {', '.join(sorted(CONDITIONS))}; found {keys}"
        )
        return _never
    [(name, value)] = raw.items()
    return CONDITIONS[name](compiler, value, f"{place}/{name}")


def _never(_scope: Scope) -> bool:
    return False


def _has(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    if not isinstance(raw, str) or (raw and not raw.startswith("/")):
        compiler.problem(place, "needs a pointer into the request, such as /tools")
        return _never
    maker = pointed(raw)
    return lambda scope: not missing(maker(scope))


def _query(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    if not isinstance(raw, str):
        compiler.problem(place, "needs the name of a query parameter")
        return _never
    return lambda scope: raw in scope.query


def _present(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    maker = compiler.argument(raw, place)
    return lambda scope: not missing(maker(scope))


def _object(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    maker = compiler.argument(raw, place)
    return lambda scope: is_map(maker(scope))


def _matches(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    if not is_map(raw) or set(raw) != {"of", "pattern"} or not isinstance(raw["pattern"], str):
        compiler.problem(place, "needs of and pattern, a regular expression")
        return _never
    maker = compiler.argument(raw["of"], f"{place}/of")
    try:
        pattern = re.compile(raw["pattern"])
    except re.error as error:
        compiler.problem(f"{place}/pattern", f"is no regular expression: {error}")
        return _never

    def holds(scope: Scope) -> bool:
        value = maker(scope)
        return isinstance(value, str) and pattern.search(value) is not None

    return holds


def _true(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    maker = compiler.argument(raw, place)
    return lambda scope: maker(scope) is True


def _pair(
    compiler: TemplateCompiler, raw: object, place: str, holds: Callable[[object, object], bool]
) -> Condition:
    if not is_list(raw) or len(raw) != 2:
        compiler.problem(place, "needs a list of two")
        return _never
    left = compiler.argument(raw[0], f"{place}/0")
    right = compiler.argument(raw[1], f"{place}/1")
    return lambda scope: holds(left(scope), right(scope))


def _equals(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    return _pair(compiler, raw, place, lambda left, right: left == right)


def _one_of(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    return _pair(compiler, raw, place, lambda left, right: is_list(right) and left in right)


def _exceeds(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    return _pair(
        compiler,
        raw,
        place,
        lambda left, right: is_number(left) and is_number(right) and left > right,
    )


def _same_size(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    return _pair(compiler, raw, place, same_size)


def _pictures(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    maker = compiler.argument(raw, place)
    return lambda scope: all_pictures(maker(scope))


def _flag(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    if not is_map(raw) or set(raw) != {"table", "model", "column"}:
        compiler.problem(place, "needs table, model and column")
        return _never
    model = compiler.argument(raw["model"], f"{place}/model")
    table, column = str(raw["table"]), str(raw["column"])

    def holds(scope: Scope) -> bool:
        found = scope.world.find_row(model(scope), table)
        return found is not None and getattr(found[1], column, None) is True

    return holds


def _row(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    if not is_map(raw) or "model" not in raw or not set(raw) <= {"model", "table"}:
        compiler.problem(place, "needs model, and table when only one is meant")
        return _never
    model = compiler.argument(raw["model"], f"{place}/model")
    table = None if raw.get("table") is None else str(raw["table"])
    return lambda scope: scope.world.find_row(model(scope), table) is not None


def _serves(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    model = compiler.argument(raw, place)
    return lambda scope: scope.world.serves(model(scope))


def _several(compiler: TemplateCompiler, raw: object, place: str) -> list[Condition]:
    found: list[Condition] = []
    if not is_list(raw):
        compiler.problem(place, "needs a list of conditions")
        return found
    for index, member in enumerate(raw):
        inner = f"{place}/{index}"
        if is_map(member):
            found.append(compiler.condition(member, inner))
        else:
            compiler.problem(inner, "is no condition")
    return found


def _any(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    members = _several(compiler, raw, place)
    return lambda scope: any(member(scope) for member in members)


def _all(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    members = _several(compiler, raw, place)
    return lambda scope: all(member(scope) for member in members)


def _not(compiler: TemplateCompiler, raw: object, place: str) -> Condition:
    if not is_map(raw):
        compiler.problem(place, "needs a condition")
        return _never
    inner = compiler.condition(raw, place)
    return lambda scope: not inner(scope)


CONDITIONS: dict[str, Build] = {
    "all": _all,
    "any": _any,
    "equals": _equals,
    "exceeds": _exceeds,
    "flag": _flag,
    "has": _has,
    "matches": _matches,
    "not": _not,
    "object": _object,
    "one_of": _one_of,
    "pictures": _pictures,
    "present": _present,
    "query": _query,
    "row": _row,
    "same_size": _same_size,
    "serves": _serves,
    "true": _true,
}
