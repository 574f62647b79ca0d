"""YAML for what differs in a call: properties, and entries for what is to stay."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.drift.errors import shown
from codegen.drift.facts import Place, Table
from codegen.drift.findings import Finding
from codegen.drift.report import grouped, words
from codegen.drift.rows import flow, key, scalar
from codegen.drift.written import NAME, PROMPT, schema_of, visible


def properties(findings: list[Finding], theirs: Table) -> Iterator[str]:
    """What the document says of each place that is missing or differs."""
    found: dict[str, dict[str, str]] = {}
    for item in findings:
        place = Place.parse(item.place)
        if item.subject in ("operation", "status", "media", "id") or not place.path:
            continue
        if item.kind not in ("missing", "changed") or item.severity == "info":
            continue
        fact = theirs.operations[item.key].places.get(place)
        if fact is None:
            continue
        name = place.path.rpartition(".")[2]
        holder = (
            item.origin.partition(" | ")[0] or f"{item.where or item.operation} {place.location}"
        )
        if not NAME.fullmatch(name):
            line = f"# {shown(name)}: a name that the dialect does not take"
        else:
            extra = {"x-required": True} if fact.required and not item.origin else {}
            made = {**schema_of(fact), **extra}
            items = theirs.operations[item.key].places.get(place.inside("[]"))
            if items is not None:
                made["items"] = schema_of(items)
            if item.kind == "missing":
                made["description"] = PROMPT
            line = f"{key(name)}: {flow(made)}"
            if fact.required and item.origin:
                line += "  # required"
        found.setdefault(holder, {})[name] = line
    for holder, lines in found.items():
        yield f"# {shown(holder, 200)}"
        yield "properties:"
        yield from (f"  {line}" for line in lines.values())
        yield ""


_NEW = ("missing", "")
"""Calls that are proposed as endpoints."""


def entries(findings: list[Finding]) -> Iterator[str]:
    """Entries for the differences that are to stay."""
    listed = [
        group
        for group in grouped(findings)
        if group.finding.severity != "info" and (group.finding.kind, group.finding.place) != _NEW
    ]
    if not listed:
        return
    yield "# upstream/accepted.yaml, for what is to stay as it is"
    yield "accepted:"
    for group in listed:
        item = group.finding
        calls = ", ".join(scalar(visible(name)) for name in group.operations)
        yield f"  # {item.severity}: {words(item)}"
        yield f"  - operation: {calls if len(group.operations) == 1 else f'[{calls}]'}"
        if item.place:
            yield f"    place: {scalar(visible(item.place))}"
        yield f"    finding: {item.kind}"
        yield f"    subject: {item.subject}"
        yield f"    reason: {scalar('TODO - why this stays')}"
