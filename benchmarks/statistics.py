"""Medians and spreads of interleaved rounds."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import NamedTuple


class Figure(NamedTuple):
    """A median, and half of the distance between the quartiles around it."""

    median: float
    spread: float


def figure(values: Sequence[float]) -> Figure:
    """Sum up the values of one subject; at least one is needed."""
    if len(values) < 2:
        return Figure(values[0], 0.0)
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return Figure(middle, (high - low) / 2)


def ratio(ours: Sequence[float], others: Sequence[float]) -> Figure:
    """Divide the median of ours by that of others.

    The spread is that of the ratios round by round: what slows a round slows both, and is no
    uncertainty of the ratio.
    """
    rounds = [one / other for one, other in zip(ours, others, strict=False) if other]
    middle = statistics.median(others)
    if not rounds or not middle:
        return Figure(float("inf"), 0.0)
    return Figure(statistics.median(ours) / middle, figure(rounds).spread)
