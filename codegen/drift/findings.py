"""What a difference is, and how bad: one small matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from codegen.drift.facts import Side

Kind = Literal["missing", "gone", "changed", "undescribed"]
"""`missing`: new on the other side. `gone`: only on the known side. `undescribed`: the other side
says nothing where the known one does."""
Subject = Literal[
    "operation", "parameter", "field", "status", "media", "required", "type", "null", "enum",
    "limit", "default", "deprecated", "id",
]  # fmt: skip
Course = Literal["narrower", "wider", ""]
Severity = Literal["breaking", "warning", "info"]

SEVERITIES: Final[tuple[Severity, ...]] = ("breaking", "warning", "info")

_MATRIX: Final[dict[tuple[Side, Course], Severity]] = {
    # Fewer requests are taken: what was sent until now may be refused.
    ("request", "narrower"): "breaking",
    # More requests are taken: something that nobody can send yet.
    ("request", "wider"): "warning",
    # Answers hold what nobody expects.
    ("response", "wider"): "breaking",
    # Answers promise more than was relied on.
    ("response", "narrower"): "info",
}
_SPECIAL: Final[dict[tuple[Kind, Subject, Side, Course], Severity]] = {
    ("missing", "operation", "request", "wider"): "warning",
    ("gone", "operation", "request", "narrower"): "breaking",
    # A field that is no longer known is ignored more often than refused.
    ("gone", "parameter", "request", "narrower"): "warning",
    ("gone", "field", "request", "narrower"): "warning",
    # Answers keep fields that are not described; they only lack a type.
    ("missing", "field", "response", "wider"): "warning",
    # Those that came always are relied on (see `gone_field`).
    ("gone", "field", "response", "narrower"): "warning",
    ("gone", "field", "response", "wider"): "breaking",
    # New words in an answer are read as text.
    ("changed", "enum", "response", "wider"): "warning",
    # What can be left out need not be sent as null.
    ("changed", "null", "request", "wider"): "info",
    # An error that no operation announced is an error all the same.
    ("missing", "status", "response", "wider"): "info",
    ("gone", "status", "response", "narrower"): "info",
    ("missing", "status", "response", ""): "warning",
    ("gone", "status", "response", ""): "breaking",
    ("missing", "media", "request", "wider"): "info",
    ("gone", "media", "request", "narrower"): "breaking",
    ("changed", "default", "request", ""): "warning",
    ("changed", "default", "response", ""): "info",
    ("changed", "deprecated", "request", "narrower"): "warning",
    ("changed", "deprecated", "request", "wider"): "info",
    ("changed", "deprecated", "response", "narrower"): "warning",
    ("changed", "deprecated", "response", "wider"): "info",
    ("changed", "id", "request", ""): "warning",
}


def severity(kind: Kind, subject: Subject, side: Side, course: Course) -> Severity:
    """How bad a difference is."""
    if kind == "undescribed":
        return "info"
    found = _SPECIAL.get((kind, subject, side, course))
    return found or _MATRIX.get((side, course), "warning")


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference.

    Attributes:
        operation: Method and path of the call, with the names of its parameters.
        key: The same without the names.
        place: Where in the request or answer, as `location:path`; empty for the call itself.
        subject: What differs.
        side: Whether requests or answers are concerned.
        course: Whether fewer or more requests are taken, or answers are possible.
        detail: What it was and what it is.
        where: File and line of our endpoint.
        origin: The named type of ours that holds the field, or would.
        reason: Why it is accepted; empty for a finding to be dealt with.
    """

    kind: Kind
    subject: Subject
    side: Side
    course: Course
    severity: Severity
    operation: str
    key: str
    place: str = ""
    detail: str = ""
    where: str = ""
    origin: str = ""
    reason: str = ""

    @property
    def direction(self) -> str:
        """Such as `request narrower`; empty where there is none."""
        return f"{self.side} {self.course}" if self.course else ""
