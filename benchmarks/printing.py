"""Tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchmarks.statistics import Figure
from benchmarks.summary import Summary, Verdict
from benchmarks.table import UNITS

_MAIN = "openai"
"""The peer with a column of its own."""


def amount(value: float, unit: str) -> str:
    """A value in its unit, with three digits."""
    scaled = value / UNITS[unit]
    digits = 0 if scaled >= 100 else 1 if scaled >= 10 else 2
    return f"{scaled:.{digits}f} {unit}"


def times(value: float) -> str:
    """A ratio with three digits."""
    digits = 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 0.1 else 3
    return f"{value:.{digits}f} x"


def overview(summaries: Iterable[Summary]) -> str:
    """The table: row, floor, ours, openai, goals; a line for each variant of ours."""
    lines: list[list[str]] = []
    for item in summaries:
        for number, ours in enumerate(item.variants or ("",)):
            title = item.row.title if number == 0 else f"  {ours}"
            lines.append([title, *_overview_line(item, ours)])
    heads = ("row", "floor", "", "ours", "x floor", "openai", "ours / openai", "goals")
    return _layout(heads, lines)


def _overview_line(item: Summary, ours: str) -> list[str]:
    unit = item.row.unit
    floor = item.floor
    ratios = item.ratios.get(ours, {})
    return [
        floor or "-",
        amount(item.figures[floor].median, unit) if floor else "-",
        amount(item.figures[ours].median, unit) if ours else "-",
        _spread(ratios[floor]) if floor and floor in ratios else "-",
        amount(item.figures[_MAIN].median, unit) if _MAIN in item.figures else "-",
        _spread(ratios[_MAIN]) if _MAIN in ratios else "-",
        "; ".join(verdict(each, unit) for each in item.verdicts.get(ours, ())) or "-",
    ]


def verdict(item: Verdict, unit: str) -> str:
    """A goal and whether it was met."""
    if item.limit is None:
        return f"<= {item.text} (not judged)"
    return f"<= {item.text} ({amount(item.limit, unit)}) {'met' if item.met else 'MISSED'}"


def _spread(value: Figure) -> str:
    return f"{times(value.median)} ± {value.spread / value.median:.0%}"


def details(summaries: Iterable[Summary]) -> str:
    """Every subject of every row: CPU or memory with spread, wall time, multiple of the floor."""
    lines: list[list[str]] = []
    for item in summaries:
        floor = item.figures[item.floor].median if item.floor else 0.0
        unit = item.row.unit
        wall_unit = unit if item.row.measure == "cpu" else "ms"
        for number, (name, value) in enumerate(item.figures.items()):
            lines.append(
                [
                    item.row.id if number == 0 else "",
                    name,
                    amount(value.median, unit),
                    f"± {amount(value.spread, unit)}",
                    amount(item.walls[name].median, wall_unit),
                    times(value.median / floor) if floor else "-",
                ]
            )
    return _layout(("row", "subject", "CPU or memory", "", "wall", "x floor"), lines)


def totals(summaries: Iterable[Summary]) -> str:
    """How many goals were met, by variant of ours, and which were not."""
    met: dict[str, int] = {}
    missed: dict[str, list[str]] = {}
    for item in summaries:
        for ours, verdicts in item.verdicts.items():
            for each in verdicts:
                if each.met:
                    met[ours] = met.get(ours, 0) + 1
                elif each.met is False:
                    missed.setdefault(ours, []).append(f"{item.row.id} (<= {each.text})")
    lines: list[str] = []
    for ours in dict.fromkeys((*met, *missed)):
        bad = missed.get(ours, [])
        count = met.get(ours, 0)
        tail = f"; missed: {', '.join(bad)}" if bad else ""
        lines.append(f"{ours}: {count} of {count + len(bad)} goals met{tail}")
    return "\n".join(lines)


def _layout(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    columns = list(zip(heads, *lines, strict=True))
    widths = [max(map(len, column)) for column in columns]
    table = [heads, ["-" * width for width in widths], *lines]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in table
    )
