# Generated from codegen/runtime/emulator/template.py. Do not edit; run: nox -s generate
"""Compile the `emulate` blocks of a schema; needs nothing but the standard library."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from . import (
    conditions,
    gen_calls,
    gen_ledger,
    gen_lists,
    gen_media,
    gen_numbers,
    gen_request,
    gen_store,
    gen_tables,
    gen_tasks,
    gen_text,
)
from .registry import GENERATORS, Args, Condition, Maker, nothing, pointed
from .scope import Scope
from .values import ABSENT, is_list, is_map

_MODULES = (
    gen_calls,
    gen_ledger,
    gen_lists,
    gen_media,
    gen_numbers,
    gen_request,
    gen_store,
    gen_tables,
    gen_tasks,
    gen_text,
)
"""Importing these fills the list of generators."""


class TemplateError(ValueError):
    """A block cannot be compiled; the message names every place and what is wrong there."""

    def __init__(self, owner: str, problems: list[str]) -> None:
        super().__init__(f"{owner}: " + "; ".join(problems))
        self.owner = owner
        self.problems = problems


class Compiler:
    """Turns templates into functions and collects what is wrong with them."""

    def __init__(self, values: Iterable[str] | None = None) -> None:
        """`values` names the `let` values of the block; None when there is no block around."""
        self.problems: list[str] = []
        self._values = None if values is None else frozenset(values)

    def knows_value(self, name: str) -> bool:
        """Tell whether there is a `let` value of this name."""
        return self._values is None or name in self._values

    def problem(self, place: str, message: str) -> None:
        """Note a mistake at a place of the block."""
        self.problems.append(f"{place or '/'}: {message}")

    def argument(self, raw: object, place: str) -> Maker:
        """Compile an argument: a text that begins with / points into the request body."""
        if isinstance(raw, str) and raw.startswith("/"):
            return pointed(raw)
        return self.template(raw, place)

    def condition(self, raw: Mapping[str, object], place: str) -> Condition:
        """Compile a condition."""
        return conditions.build(self, raw, place)

    def template(self, raw: object, place: str) -> Maker:
        """Compile any template."""
        if is_map(raw):
            special = [key for key in raw if key.startswith("$")]
            if special:
                return self._generator(raw, special[0], place)
            return self._map(raw, place)
        if is_list(raw):
            return self._list(raw, place)
        return lambda _scope: raw

    def _generator(self, raw: dict[str, object], key: str, place: str) -> Maker:
        name = key[1:]
        if len(raw) != 1:
            others = ", ".join(other for other in raw if other != key)
            self.problem(place, f"{key} has to stand alone in its map; beside it: {others}")
            return nothing
        builder = GENERATORS.get(name)
        if builder is None:
            close = difflib.get_close_matches(name, GENERATORS, n=3, cutoff=0.5)
            known = ", ".join(f"${one}" for one in close or sorted(GENERATORS))
            self.problem(
                place, f"unknown generator {key}; {'close' if close else 'known'}: {known}"
            )
            return nothing
        return builder(Args(self, name, raw[key], f"{place}/{key}"))

    def _map(self, raw: dict[str, object], place: str) -> Maker:
        makers = [(key, self.template(value, f"{place}/{key}")) for key, value in raw.items()]

        def make(scope: Scope) -> object:
            made: dict[str, object] = {}
            for key, maker in makers:
                value = maker(scope)
                if value is not ABSENT:
                    made[key] = value
            return made

        return make

    def _list(self, raw: list[object], place: str) -> Maker:
        makers = [self.template(item, f"{place}/{index}") for index, item in enumerate(raw)]

        def make(scope: Scope) -> object:
            made = [maker(scope) for maker in makers]
            return [value for value in made if value is not ABSENT]

        return make


def compile_template(raw: object, owner: str = "template") -> Maker:
    """Compile one template. Raises TemplateError, which names `owner` and the places."""
    compiler = Compiler()
    maker = compiler.template(raw, "")
    if compiler.problems:
        raise TemplateError(owner, compiler.problems)
    return maker


def validate(template: object) -> list[str]:
    """Return what is wrong with a template, one text per mistake; empty when it is fine."""
    compiler = Compiler()
    compiler.template(template, "")
    return compiler.problems
