# Generated from codegen/runtime/client/scan.py. Do not edit; run: nox -s generate
"""Several patterns of `pointer` looked for in one walk, as every call does it.

Tells which of them lead to anything at all; what they lead to, `pointer.matches` says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from .narrow import class_of, is_map, is_row
from .options import omit
from .pointer import MISSING, compiled, step

_TEXT = {str}


class Node(NamedTuple):
    """A step that patterns have in common."""

    step: str
    ends: tuple[tuple[str, frozenset[str] | None], ...]
    """Patterns that end here, with the values that they ask for; None: any."""
    nodes: tuple[Node, ...]


Scan = Mapping[str, Node]
"""Nodes of the first steps, by their step."""


def scan_of(patterns: Iterable[str]) -> Scan:
    """Prepare patterns of at least one step for `led`."""
    split = [(pattern, *compiled(pattern)) for pattern in patterns]
    return {node.step: node for node in _nodes([(one, steps, ok) for one, steps, ok in split])}


def _nodes(
    patterns: list[tuple[str, tuple[str, ...], frozenset[str] | None]],
) -> tuple[Node, ...]:
    firsts = dict.fromkeys(steps[0] for _, steps, _ in patterns if steps)
    found: list[Node] = []
    for first in firsts:
        inner = [(one, steps[1:], ok) for one, steps, ok in patterns if steps[:1] == (first,)]
        ends = tuple((one, ok) for one, steps, ok in inner if not steps)
        found.append(Node(first, ends, _nodes([item for item in inner if item[1]])))
    return tuple(found)


def led(scan: Scan, given: Mapping[str, Any]) -> set[str] | None:
    """Return the patterns that lead to something other than None and `omit`; None for none."""
    found: set[str] | None = None
    for name, value in given.items():
        node = scan.get(name)
        if node is not None and value is not None and value is not omit:
            if found is None:
                found = set()
            _walk(node, [value], found)
    return found or None


def _walk(node: Node, values: list[Any], found: set[str]) -> None:
    """Note the patterns that end at a node or below it; `values` is what its step leads to."""
    for pattern, allowed in node.ends:
        if allowed is None or _any_of(values, allowed):
            found.add(pattern)
    for inner in node.nodes:
        reached = _children(values) if inner.step == "*" else _members(values, inner.step)
        if reached:
            _walk(inner, reached, found)


def _any_of(values: list[Any], allowed: frozenset[str]) -> bool:
    if set(map(type, values)) == _TEXT:
        return not allowed.isdisjoint(values)
    return any(str(value) in allowed for value in values)


def _members(values: list[Any], name: str) -> list[Any]:
    members = [
        value.get(name) if class_of(value) is dict else step(value, name) for value in values
    ]
    return [item for item in members if item is not None and item is not MISSING]


def _children(values: list[Any]) -> list[Any]:
    if len(values) == 1 and class_of(values[0]) is list:
        first: list[Any] = values[0]
        return first
    children: list[Any] = []
    for value in values:
        if class_of(value) is str:
            continue
        if is_row(value):
            children += value
        elif is_map(value):
            children += value.values()
    return children
