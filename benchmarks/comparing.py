"""A saved baseline of ratios, and what got worse since."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.statistics import Figure
from benchmarks.summary import Summary

_LEAST = 0.05
"""Part of a ratio that may always be lost: few rounds show less spread than there is."""

Ratios = Mapping[str, Mapping[str, Mapping[str, Figure]]]
"""By row, variant of ours, and the subject that it is divided by."""


@dataclass(frozen=True)
class Change:
    """A ratio that got worse by more than the spread."""

    row: str
    variant: str
    subject: str
    before: Figure
    after: Figure

    def __str__(self) -> str:
        """Tell it in a line."""
        return (
            f"{self.row}: {self.variant} / {self.subject} was {self.before.median:.3g} "
            f"± {self.before.spread:.2g}, is {self.after.median:.3g} ± {self.after.spread:.2g}"
        )


def ratios(summaries: Iterable[Summary]) -> Ratios:
    """The ratios of a run."""
    return {item.row.id: item.ratios for item in summaries if item.ratios}


def write(path: Path, kept: Ratios, *, cpus: int, python: str) -> None:
    """Write a baseline; rows that are in the file already and were not run stay."""
    rows: dict[str, Any] = {}
    if path.exists():
        rows = json.loads(path.read_text("utf-8"))["rows"]
    for row, variants in kept.items():
        rows[row] = {
            ours: {name: [round(part, 4) for part in figure] for name, figure in others.items()}
            for ours, others in variants.items()
        }
    content = {"cpus": cpus, "python": python, "rows": rows}
    path.write_text(json.dumps(content, indent=1) + "\n", "utf-8")


def read(path: Path) -> Ratios:
    """Read a baseline."""
    rows: dict[str, Any] = json.loads(path.read_text("utf-8"))["rows"]
    return {
        row: {
            ours: {name: Figure(*pair) for name, pair in others.items()}
            for ours, others in variants.items()
        }
        for row, variants in rows.items()
    }


def worse(before: Ratios, after: Ratios) -> list[Change]:
    """What grew by more than both spreads; only what both runs have is compared."""
    found: list[Change] = []
    for row, variants in after.items():
        for ours, others in variants.items():
            for name, new in others.items():
                old = before.get(row, {}).get(ours, {}).get(name)
                if old is not None and _grew(old, new):
                    found.append(Change(row, ours, name, old, new))
    return found


def _grew(old: Figure, new: Figure) -> bool:
    tolerance = max(old.spread + new.spread, _LEAST * old.median)
    return new.median - old.median > tolerance
