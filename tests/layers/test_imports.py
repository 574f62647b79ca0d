"""One direction of imports: which part of the generator may know which, and no circles."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.paths import CODEGEN

KNOWS: dict[str, set[str]] = {
    "text": set(),
    "cache": set(),
    "tools": set(),
    "dialect": {"text", "runtime"},
    "ir": {"text", "dialect", "runtime"},
    "shapes": {"dialect", "ir", "cache"},
    "render": {"text", "ir"},
    "emit": {"text"},
    "targets": {"dialect", "ir", "shapes", "render", "emit"},
    "drift": {"text", "dialect"},
    "finish": {"cache", "emit", "render"},
    "build": {"dialect", "ir", "render", "emit", "finish", "targets", "tools"},
    "output": {"build", "cache", "ir", "tools"},
    "release": {"dialect", "ir", "render", "targets", "output", "cache"},
}
"""The commands stand above all of these; the runtime is copied and stands for itself."""

TOP = {"__main__", "commands", "runtime"}
PARTS = sorted(path for path in CODEGEN.rglob("*.py") if "runtime" not in path.parts)


def imported(path: Path) -> Iterator[str]:
    """Every absolute import of the generator in a file, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def part_of(path: Path) -> str:
    return path.relative_to(CODEGEN).with_suffix("").parts[0]


def test_each_part_knows_only_what_is_below_it() -> None:
    wrong: set[str] = set()
    for path in PARTS:
        part = part_of(path)
        if part in TOP or part == "__init__":
            continue
        for name in imported(path):
            words = name.split(".")
            if words[0] == "codegen" and words[1] not in KNOWS[part] | {part}:
                wrong.add(f"{path.relative_to(CODEGEN)} imports {name}")
    assert not wrong, sorted(wrong)


def test_the_order_is_complete() -> None:
    """A new part says what it knows; and no two know each other, by however many steps."""
    assert {part_of(path) for path in PARTS} - TOP - {"__init__"} == set(KNOWS)
    below = {part: set(known) for part, known in KNOWS.items()}
    for _ in KNOWS:
        below = {
            part: known.union(*(below.get(other, set()) for other in known))
            for part, known in below.items()
        }
    assert [part for part, known in below.items() if part in known] == []


@pytest.mark.parametrize("package", ["client", "emulator"])
def test_the_runtime_imports_nothing_of_the_generator_and_in_no_circle(package: str) -> None:
    """Imports inside of functions are left out: they happen when both sides are there."""
    root = CODEGEN / "runtime" / package
    graph = {_name(root, path): set(_relative(root, path)) for path in root.rglob("*.py")}
    assert len(graph) > 50
    for path in root.rglob("*.py"):
        assert [name for name in imported(path) if name.startswith("codegen")] == []
    while leaves := [name for name, known in graph.items() if not known & graph.keys()]:
        for name in leaves:
            del graph[name]
    assert sorted(graph) == [], "these import each other"


def _name(root: Path, path: Path) -> tuple[str, ...]:
    return path.relative_to(root).with_suffix("").parts


def _relative(root: Path, path: Path) -> Iterator[tuple[str, ...]]:
    """The modules that a module of the runtime imports while it is imported itself."""
    me = _name(root, path)
    for node in _run_at_import(ast.parse(path.read_text("utf-8")).body):
        if isinstance(node, ast.ImportFrom) and node.level:
            above = me[: -node.level] + (tuple(node.module.split(".")) if node.module else ())
            for alias in node.names:
                inner = (*above, alias.name)
                yield inner if root.joinpath(*inner).with_suffix(".py").is_file() else above


def _run_at_import(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        yield node
        for field in ("body", "orelse", "finalbody"):
            yield from _run_at_import(getattr(node, field, []))
