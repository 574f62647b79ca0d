"""Samples made by hand."""

from __future__ import annotations

from benchmarks.results import Sample
from benchmarks.summary import Summary, summarize
from benchmarks.table import Command, Row

ROW = Row(
    "call",
    "a <call> & more",
    "us",
    Command("none"),
    floors=("httpx", "raw"),
    peers=("openai",),
    goals=("0.9 x httpx", "0.5 x openai", "1 ms"),
)


def samples(*seconds: float) -> list[Sample]:
    """One sample for each round; wall time is twice the CPU."""
    return [Sample(cpu=value, wall=2 * value) for value in seconds]


def summary(row: Row = ROW, **seconds: tuple[float, ...]) -> Summary:
    """Sum up a row; `fast` stands for `ours[fast]`."""
    names = {"fast": "ours[fast]"}
    return summarize(
        row, {names.get(name, name): samples(*values) for name, values in seconds.items()}
    )


USUAL = summary(
    httpx=(100e-6, 100e-6, 100e-6),
    ours=(80e-6, 95e-6, 85e-6),
    openai=(160e-6, 160e-6, 170e-6),
)
"""Ours is 0.85 of the floor and 0.53 of openai."""
