"""Positions of the values and keys of a document."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

Path: TypeAlias = "tuple[str | int, ...]"
"""Way from the root of a document to a value: keys and list indexes."""


class Mark(NamedTuple):
    """A position in a file; both numbers count from 1, the column in characters."""

    line: int
    column: int


class Node:
    """Positions of one mapping or list and of what stands in it.

    An alias shares the node of its anchor, so positions below an alias point to the text
    at the anchor, and repeated aliases cost no memory.
    """

    __slots__ = ("items", "keys", "mark")

    def __init__(self, mark: Mark) -> None:
        """Start an empty mapping or list at `mark`."""
        self.mark = mark
        self.keys: dict[str | int, Mark] = {}
        self.items: dict[str | int, Node | Mark] = {}


class Marks:
    """Finds positions by path; an unknown path gives its nearest known ancestor."""

    __slots__ = ("_root",)

    def __init__(self, root: Node | Mark) -> None:
        """Keep the positions below `root`."""
        self._root = root

    def value(self, path: Path) -> Mark:
        """Position where the value at `path` starts."""
        return self._find(path)[1]

    def key(self, path: Path) -> Mark:
        """Position of the key that leads to `path`; of the value where there is no key."""
        return self._find(path)[0]

    def _find(self, path: Path) -> tuple[Mark, Mark]:
        node = self._root
        key = value = _mark(node)
        for step in path:
            if not isinstance(node, Node) or step not in node.items:
                break
            child = node.items[step]
            value = _mark(child)
            key = node.keys.get(step, value)
            node = child
        return key, value


def _mark(node: Node | Mark) -> Mark:
    return node.mark if isinstance(node, Node) else node
