"""Everything that a run found, apart from how it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen.drift.coverage import Coverage
from codegen.drift.findings import SEVERITIES, Finding, Severity
from codegen.text.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a run.

    Attributes:
        document: Where the document comes from.
        digest: SHA-256 of the document.
        baseline: SHA-256 of the document that the baseline was drawn from; None without one.
        moved: What differs between the baseline and the document.
        differences: What differs between our schema and the document.
        stale: Entries of accepted differences that match none.
        coverage: How much of the document our schema describes.
    """

    document: str
    digest: str
    baseline: str | None
    moved: tuple[Finding, ...]
    differences: tuple[Finding, ...]
    stale: tuple[Diagnostic, ...]
    coverage: Coverage

    @property
    def open(self) -> tuple[Finding, ...]:
        """Differences that are not accepted."""
        return tuple(item for item in self.differences if not item.reason)

    @property
    def accepted(self) -> tuple[Finding, ...]:
        """Differences with a reason."""
        return tuple(item for item in self.differences if item.reason)

    def failed(self, level: Severity) -> bool:
        """Whether something of this severity, or a worse one, is to be dealt with."""
        bad = SEVERITIES[: SEVERITIES.index(level) + 1]
        found = any(item.severity in bad for item in (*self.open, *self.moved))
        return found or bool(self.stale)


@dataclass(frozen=True, slots=True)
class Group:
    """The same finding at several calls, such as the twins of one."""

    finding: Finding
    operations: tuple[str, ...]


def grouped(findings: Iterable[Finding]) -> list[Group]:
    """Merge findings that differ in nothing but the call; the worst come first."""
    found: dict[tuple[object, ...], list[Finding]] = {}
    for item in findings:
        same = (
            item.kind, item.subject, item.side, item.course, item.place, item.detail, item.reason,
            item.operation if not item.place else "",
        )  # fmt: skip
        found.setdefault(same, []).append(item)
    groups = [Group(items[0], tuple(item.operation for item in items)) for items in found.values()]
    return sorted(groups, key=lambda group: SEVERITIES.index(group.finding.severity))


def counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many there are of each severity."""
    found: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
    for item in findings:
        found[item.severity] += 1
    return found


def words(item: Finding) -> str:
    """A finding in a few words, without its call and place."""
    what = item.subject if item.kind == "changed" else f"{item.subject} {item.kind}"
    if item.kind == "undescribed":
        what = "undescribed"
    direction = f" ({item.direction})" if item.direction else ""
    detail = f": {item.detail}" if item.detail else ""
    return f"{what}{direction}{detail}"
