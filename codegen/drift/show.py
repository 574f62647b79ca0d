"""The report for people: plain text, and Markdown for pull requests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from codegen.drift.errors import shown
from codegen.drift.findings import Finding
from codegen.drift.report import Group, Report, counts, grouped, words

CALLS = 4
"""Calls that are named for one finding unless all are asked for."""
_TICKS = re.compile(r"`+")


def text_report(report: Report, *, everything: bool = False) -> str:
    """The report as plain text; `everything` shows information and what is accepted too."""
    lines = [
        f"document  {shown(report.document)} (sha256 {report.digest[:12]})",
        f"covered   {summary(report)}",
        "",
        *_text_section(_moved_title(report), report.moved, everything),
        *_text_section("Our schema and the document differ", report.open, everything),
    ]
    if report.accepted:
        lines.append(f"Accepted with a reason: {_number(len(report.accepted), 'difference')}")
        lines += [*_text_accepted(report.accepted, everything), ""]
    if report.stale:
        lines += ["Accepted, but not there any more", *map(str, report.stale), ""]
    lines.append(verdict(report))
    return "\n".join(lines) + "\n"


def summary(report: Report) -> str:
    """What is covered, in one line."""
    share = report.coverage
    return (
        f"{share.operations} operations, {share.request} request fields, "
        f"{share.answer} answer fields; {len(report.accepted):,} differences accepted"
    )


def verdict(report: Report) -> str:
    """What is to be done, in one line."""
    bad = counts(item for item in report.open if item.severity != "info")
    parts = [f"{number} {name}" for name, number in bad.items() if number]
    moved = [item for item in report.moved if item.severity != "info"]
    if moved:
        parts.append(f"{_number(len(moved), 'move')} of the service since the baseline")
    if report.stale:
        count = len(report.stale)
        parts.append(f"{count} stale {'entry' if count == 1 else 'entries'}")
    return f"To deal with: {', '.join(parts)}" if parts else "Nothing to deal with"


def _moved_title(report: Report) -> str:
    if report.baseline is None:
        return "There is no baseline: write one with --update-baseline"
    if report.baseline == report.digest:
        return "The document is the one of the baseline"
    if not report.moved:
        return "Nothing but words of the document has changed since the baseline"
    return f"The document has moved since the baseline (sha256 {report.baseline[:12]})"


def _text_section(title: str, findings: Iterable[Finding], everything: bool) -> Iterator[str]:
    listed = list(findings)
    number = counts(listed)
    told = ", ".join(f"{count} {name}" for name, count in number.items() if count) or "nothing"
    yield f"{title}: {told}" if listed or "differ" in title else title
    for group in grouped(listed):
        if group.finding.severity == "info" and not everything:
            continue
        yield from _text_group(group, everything)
    if number["info"] and not everything:
        yield "  (information is shown with --all)"
    yield ""


def _text_group(group: Group, everything: bool) -> Iterator[str]:
    item = group.finding
    place = f"  {shown(item.place)}" if item.place else ""
    where = f"  [{item.where}]" if item.where else ""
    yield f"  {item.severity:<8} {shown(item.operation)}{place}{where}"
    yield f"           {words(item)}"
    others = group.operations[1:]
    named = others if everything else others[: CALLS - 1]
    for operation in named:
        yield f"           also {shown(operation)}"
    if len(named) < len(others):
        yield f"           and {len(others) - len(named)} more calls"


def _text_accepted(findings: Iterable[Finding], everything: bool) -> Iterator[str]:
    reasons: dict[str, list[Finding]] = {}
    for item in findings:
        reasons.setdefault(item.reason, []).append(item)
    for reason, items in reasons.items():
        yield f"  {len(items):>4}  {shown(reason, 400)}"
        for group in grouped(items) if everything else ():
            item = group.finding
            more = f" and {len(group.operations) - 1} more" if len(group.operations) > 1 else ""
            yield f"        {shown(item.operation)}{more}  {shown(item.place)}  {words(item)}"


# ---- Markdown ------------------------------------------------------------------------------------


def markdown_report(report: Report, *, everything: bool = False) -> str:
    """The report as Markdown. Every word of the document stands in code, so it means nothing."""
    lines = [
        "# What the service says of itself, and what our schema says",
        "",
        f"Document {code(report.document)}, SHA-256 {code(report.digest[:12])}.",
        "",
        f"- Covered: {summary(report)}.",
        f"- {verdict(report)}.",
        "",
        f"## {_moved_title(report)}",
        "",
        *_markdown_table(report.moved, everything),
        "## Differences between our schema and the document",
        "",
        *_markdown_table(report.open, everything),
    ]
    if report.stale:
        lines += ["## Accepted differences that are not there any more", ""]
        lines += [f"- {code(f'{item.file}:{item.line}')}: {item.message}" for item in report.stale]
        lines.append("")
    if report.accepted:
        lines += ["## Accepted", ""]
        reasons: dict[str, int] = {}
        for item in report.accepted:
            reasons[item.reason] = reasons.get(item.reason, 0) + 1
        lines += [f"- {number} x {code(reason, 400)}" for reason, number in reasons.items()]
        lines.append("")
    return "\n".join(lines)


def _markdown_table(findings: Iterable[Finding], everything: bool) -> Iterator[str]:
    listed = list(findings)
    rows = [g for g in grouped(listed) if everything or g.finding.severity != "info"]
    hidden = counts(listed)["info"] if not everything else 0
    if rows:
        yield "| severity | call | place | what |"
        yield "|---|---|---|---|"
        for group in rows:
            item = group.finding
            more = f" and {len(group.operations) - 1} more" if len(group.operations) > 1 else ""
            place = code(item.place) if item.place else ""
            what = code(words(item), 300)
            yield f"| {item.severity} | {code(item.operation)}{more} | {place} | {what} |"
    else:
        yield "Nothing."
    if hidden:
        yield ""
        yield f"{hidden} further differences are information only."
    yield ""


def code(text: str, limit: int = 120) -> str:
    """Text of a stranger as a code span of one line, in which nothing has a meaning."""
    plain = shown(text, limit).replace("|", "\u00a6")
    longest = max((len(found) for found in _TICKS.findall(plain)), default=0)
    fence = "`" * (longest + 1)
    space = " " if longest or not plain else ""
    return f"{fence}{space}{plain}{space}{fence}"


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
