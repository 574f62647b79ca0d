"""What a row of the table is: a unit, subjects that do the same work, and goals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

OURS = "ours"
"""The subject whose figures the goals are about; variants are called `ours[NAME]`."""

Measure = Literal["cpu", "memory"]
"""`cpu` is seconds of user and system time of the process, `memory` is resident bytes."""

UNITS: Mapping[str, float] = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "MB": 1e6}
"""How many seconds or bytes a printed unit is."""


@dataclass(frozen=True)
class Worker:
    """Work that is repeated within a process, by a module of `benchmarks.workers`.

    The module has one function for each subject, named after it.
    """

    module: str
    scenario: str = "chat"
    """How the server answers."""
    options: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True)
class Command:
    """Work that is a whole process; `benchmarks.commands` knows the command lines by this name."""

    name: str


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    id: str
    """For `--only`, the result file and the baseline."""
    title: str
    unit: str
    source: Worker | Command
    floors: tuple[str, ...]
    """Subjects that do no more than the work; the first is what ratios refer to."""
    peers: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    """Texts that `goals.parse` reads."""
    measure: Measure = "cpu"
    quick: bool = True
    """Whether `--quick` runs it."""
    rounds: int | None = None
    """How often at most, for rows that take long."""

    @property
    def subjects(self) -> tuple[str, ...]:
        """Everybody who does this work, ours after the floors."""
        return (*self.floors, OURS, *self.peers)


def is_ours(subject: str) -> bool:
    """Whether a subject is our client, in one of its variants."""
    return subject.split("[")[0] == OURS
