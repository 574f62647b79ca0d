"""From samples to figures, ratios and verdicts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks import goals
from benchmarks.results import Samples
from benchmarks.statistics import Figure, figure, ratio
from benchmarks.table import Row, is_ours


@dataclass(frozen=True)
class Verdict:
    """A goal, and whether it was met."""

    text: str
    limit: float | None
    """In seconds or bytes; None when what it refers to was not run."""
    met: bool | None


@dataclass(frozen=True)
class Summary:
    """A row with its figures."""

    row: Row
    figures: Mapping[str, Figure]
    """By subject: seconds of CPU or bytes for one unit of work."""
    walls: Mapping[str, Figure]
    """By subject: seconds that passed."""
    ratios: Mapping[str, Mapping[str, Figure]]
    """By variant of ours, then by the subject that it is divided by."""
    verdicts: Mapping[str, tuple[Verdict, ...]]
    """By variant of ours."""

    @property
    def floor(self) -> str | None:
        """The first floor that was run."""
        return next((name for name in self.row.floors if name in self.figures), None)

    @property
    def variants(self) -> tuple[str, ...]:
        """The variants of ours that were run."""
        return tuple(self.ratios)


def summarize(row: Row, samples: Samples) -> Summary:
    """Sum up a row; subjects without a sample are left out."""
    values = {
        name: [item.value(row.measure) for item in items]
        for name, items in samples.items()
        if items
    }
    figures = {name: figure(items) for name, items in values.items()}
    medians = {name: item.median for name, item in figures.items()}
    variants = [name for name in values if is_ours(name)]
    others = [name for name in values if name not in variants]
    return Summary(
        row=row,
        figures=figures,
        walls={name: figure([item.wall for item in samples[name]]) for name in values},
        ratios={
            ours: {name: ratio(values[ours], values[name]) for name in others} for ours in variants
        },
        verdicts={
            ours: tuple(_judge(text, medians, medians[ours]) for text in row.goals)
            for ours in variants
        },
    )


def _judge(text: str, medians: Mapping[str, float], value: float) -> Verdict:
    limit = goals.parse(text).limit(medians)
    return Verdict(text, limit, None if limit is None else value <= limit)
