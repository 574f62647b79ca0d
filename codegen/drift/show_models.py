"""What a list of models says, for people: text, Markdown, rows to paste."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.drift.errors import shown
from codegen.drift.models import KINDS, ModelFinding, ModelReport
from codegen.drift.show import code

TITLES = {
    "new": "New models",
    "vanished": "No longer listed",
    "retired": "Retired",
    "back": "Offered again",
    "replaced": "Replaced by another model than the table says",
    "limit": "Limits",
    "flag": "Abilities",
    "price": "Prices (US dollars)",
}


def text_models(report: ModelReport) -> str:
    """The comparison as plain text."""
    lines = [
        f"models    {shown(report.source)}: {report.entries:,} in the list `{report.name}`",
        "",
    ]
    for title, items in _sections(report):
        lines.append(f"{title}: {len(items)}")
        lines += [f"  {_where(item):<14} {shown(item.id)}{_detail(item)}" for item in items]
        lines.append("")
    lines.append(model_verdict(report))
    return "\n".join(lines) + "\n"


def markdown_models(report: ModelReport) -> str:
    """The comparison as Markdown; every word of the list stands in code."""
    source, name = code(report.source), code(report.name)
    lines = ["", "# Models", "", f"{source}: {report.entries:,} in the list {name}.", ""]
    for title, items in _sections(report):
        lines += [f"## {title}", "", "| table | model | what |", "|---|---|---|"]
        lines += [
            f"| {_where(item)} | {code(item.id)} | {code(item.detail) if item.detail else ''} |"
            for item in items
        ]
        lines.append("")
    lines += [f"{model_verdict(report)}.", ""]
    return "\n".join(lines)


def model_proposal(report: ModelReport) -> str:
    """The rows to paste, by file."""
    files: dict[str, dict[str, str]] = {}
    for item in report.findings:
        if item.row:
            files.setdefault(item.file, {})[f"{item.id} {item.row}"] = item.row
    lines: list[str] = []
    for file, rows in files.items():
        lines += ["", f"# {file}", *(f"  {row}" for row in rows.values())]
    return "\n".join([*lines, ""]) if lines else ""


def model_verdict(report: ModelReport) -> str:
    """What is to be done, in one line."""
    count = len(report.findings)
    return f"To deal with: {count} of the models" if count else "The tables agree with the list"


def _sections(report: ModelReport) -> Iterator[tuple[str, list[ModelFinding]]]:
    for kind in KINDS:
        items = [item for item in report.findings if item.kind == kind]
        if items:
            yield TITLES[kind], items


def _where(item: ModelFinding) -> str:
    return item.table or "no table"


def _detail(item: ModelFinding) -> str:
    return f": {item.detail}" if item.detail else ""
