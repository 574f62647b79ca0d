"""An SVG of ours next to openai and the floor, for light and dark pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

from benchmarks.printing import amount, times
from benchmarks.summary import Summary
from benchmarks.table import is_ours

PEER = "openai"
"""Whose bar is the whole width."""

_WIDTH = 880
_LEFT = 290
"""Where bars begin; titles stand before it."""
_BAR = 400
"""Width of the peer's bar."""
_TOP = 58
_HEIGHT = 42
"""Of a row: two bars and the space below."""

_STYLE = """\
text { font: 13px -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328; }
.head { font-weight: 600; font-size: 15px; }
.note { fill: #59636e; font-size: 12px; }
.peer { fill: #c3cad2; }
.ours { fill: #1a7f64; }
.floor { stroke: #d1242f; stroke-width: 2; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .note { fill: #9198a1; }
  .peer { fill: #4a525c; }
  .ours { fill: #3fb98f; }
  .floor { stroke: #ff7b72; }
}"""


class Bars(NamedTuple):
    """What a row of the chart shows, as parts of the peer's value."""

    title: str
    ours: float
    floor: float | None
    ours_text: str
    peer_text: str


def bars(summary: Summary) -> Bars | None:
    """Read a row; None when it has no goals, or when ours or the peer was not run."""
    variants = [name for name in summary.figures if is_ours(name)]
    if not summary.row.goals or not variants or PEER not in summary.figures:
        return None
    unit = summary.row.unit
    peer = summary.figures[PEER].median
    # A user who cares for speed installs the faster form.
    ours = min(summary.figures[name].median for name in variants)
    floor = summary.figures[summary.floor].median / peer if summary.floor else None
    text = f"{amount(ours, unit)} ({times(ours / peer)})"
    return Bars(summary.row.title, ours / peer, floor, text, amount(peer, unit))


def draw(summaries: Sequence[Summary]) -> str:
    """Draw the rows that have goals, ours and the peer, in their order."""
    rows = [found for found in map(bars, summaries) if found is not None]
    height = _TOP + _HEIGHT * len(rows) + 12
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}" role="img" aria-labelledby="title">',
        '<title id="title">Cost of the client next to openai and the floor</title>',
        f"<style>{escape(_STYLE)}</style>",
        *_legend(),
    ]
    for number, row in enumerate(rows):
        lines += _row(row, _TOP + number * _HEIGHT)
    return "\n".join([*lines, "</svg>", ""])


def _legend() -> list[str]:
    return [
        _text(16, 24, "CPU time or memory for the same work, shorter is better", "head"),
        f'<rect class="ours" x="{_LEFT}" y="34" width="12" height="10"/>',
        _text(_LEFT + 18, 43, "deepinfra-client", "note"),
        f'<rect class="peer" x="{_LEFT + 130}" y="34" width="12" height="10"/>',
        _text(_LEFT + 148, 43, PEER, "note"),
        f'<line class="floor" x1="{_LEFT + 212}" x2="{_LEFT + 212}" y1="33" y2="45"/>',
        _text(_LEFT + 220, 43, "floor: the same with plain libraries", "note"),
    ]


def _row(row: Bars, top: int) -> list[str]:
    # A bar that would leave the picture ends at its edge; its text tells the value.
    ours = min(max(row.ours * _BAR, 1), _BAR * 1.1)
    lines = [
        _text(_LEFT - 12, top + 18, row.title, anchor="end"),
        f'<rect class="ours" x="{_LEFT}" y="{top}" width="{ours:.1f}" height="13" rx="2"/>',
        _text(_LEFT + max(ours, _floor_place(row)) + 8, top + 11, row.ours_text),
        f'<rect class="peer" x="{_LEFT}" y="{top + 15}" width="{_BAR}" height="13" rx="2"/>',
        _text(_LEFT + _BAR + 8, top + 26, row.peer_text, "note"),
    ]
    if row.floor is not None:
        place = _LEFT + _floor_place(row)
        across = f'x1="{place:.1f}" x2="{place:.1f}" y1="{top - 2}" y2="{top + 15}"'
        lines.append(f'<line class="floor" {across}/>')
    return lines


def _floor_place(row: Bars) -> float:
    return min((row.floor or 0) * _BAR, _BAR * 1.1)


def _text(x: float, y: float, text: str, style: str = "", anchor: str = "") -> str:
    extra = (f' class="{style}"' if style else "") + (f' text-anchor="{anchor}"' if anchor else "")
    return f'<text x="{x:.1f}" y="{y:.1f}"{extra}>{escape(text)}</text>'
