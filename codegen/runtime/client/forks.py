"""What a process made by `os.fork` must not share with its parent: connections and locks."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Inheriting(Protocol):
    """Something that has to begin anew in a child process."""

    def forked(self) -> None:
        """Let go of what belongs to the parent, without touching it."""
        ...


class Process:
    """This process."""

    generation = 0
    """Another number in a child process."""


_inheriting: weakref.WeakSet[Inheriting] = weakref.WeakSet()


def generation() -> int:
    """Return a number that is another one in a child process."""
    return Process.generation


def tell(one: Inheriting) -> None:
    """Have `forked` called in every child process, for as long as the object lives."""
    _inheriting.add(one)


def _in_child() -> None:
    Process.generation += 1
    for one in list(_inheriting):
        one.forked()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_in_child)
