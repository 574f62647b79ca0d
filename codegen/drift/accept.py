"""Accepted differences: which findings they cover, and which of them cover none any more."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from codegen.dialect.upstream import AcceptedEntry, AcceptedFile
from codegen.drift.findings import Finding
from codegen.text.diagnostics import Diagnostic, Findings
from codegen.text.loader import Document

Match = Callable[[Finding], bool]


class Accepted:
    """The entries of `accepted.yaml`, and which of them were of use."""

    def __init__(self, accepted: AcceptedFile | None, document: Document | None) -> None:
        """Read the patterns; without a file nothing is accepted."""
        entries = accepted.accepted if accepted is not None else []
        self._entries = [(" ".join(entry.reason.split()), _matcher(entry)) for entry in entries]
        self._document = document
        self._live = [False] * len(entries)

    def reason(self, item: Finding) -> str:
        """Why a finding is accepted; empty when it is not."""
        return next((reason for reason, matches in self._entries if matches(item)), "")

    def mark(self, found: Iterable[Finding]) -> list[Finding]:
        """Give findings their reasons, and remember the entries that they match."""
        marked: list[Finding] = []
        for item in found:
            for number, (_, matches) in enumerate(self._entries):
                self._live[number] = self._live[number] or matches(item)
            marked.append(replace(item, reason=item.reason or self.reason(item)))
        return marked

    def stale(self) -> tuple[Diagnostic, ...]:
        """An error at the place of each entry that matched nothing so far."""
        problems = Findings()
        for number, used in enumerate(self._live):
            if not used and self._document is not None:
                problems.error(
                    "stale-entry",
                    f"accepted[{number}] matches no difference any more",
                    self._document.display,
                    self._document.marks.value(("accepted", number)),
                    hint="remove it, or mend it: `drift --format json` lists every difference",
                )
        return problems.items


def _matcher(entry: AcceptedEntry) -> Match:
    operation = _glob(entry.operation)
    place = _glob(entry.place) if entry.place is not None else None
    detail = _glob(entry.detail) if entry.detail is not None else None

    def matches(item: Finding) -> bool:
        return (
            (entry.finding is None or entry.finding == item.kind)
            and (entry.subject is None or entry.subject == item.subject)
            and (entry.direction is None or entry.direction == item.direction)
            and (not item.place if place is None else place(item.place))
            and operation(item.operation)
            and (detail is None or detail(item.detail))
        )

    return matches


def _glob(patterns: str | list[str]) -> Callable[[str], bool]:
    listed = [patterns] if isinstance(patterns, str) else patterns
    made = [".*".join(re.escape(part) for part in re.split(r"\*+", item)) for item in listed]
    pattern = re.compile("|".join(f"(?:{item})" for item in made), re.DOTALL)
    return lambda text: pattern.fullmatch(text) is not None
