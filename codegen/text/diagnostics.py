"""Findings about a schema: what is wrong, where, and how to go on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from codegen.text.characters import escape_unprintable
from codegen.text.marks import Mark

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. Findings sort by file, then by position.

    Attributes:
        code: Short kebab-case word for the kind of finding.
        message: What is wrong, and what is allowed.
        file: File as shown to the user.
        line: Line, counted from 1.
        column: Column in characters, counted from 1.
        hint: How to go on; empty when the message says it all.
        severity: Warnings are shown, errors also stop the build.
    """

    code: str
    message: str
    file: str
    line: int
    column: int
    hint: str = ""
    severity: Severity = "error"

    def __lt__(self, other: Diagnostic) -> bool:
        """Order by position."""
        return self._order() < other._order()

    def __str__(self) -> str:
        """Give `file:line:column: error[code]: message`, and the hint on its own line."""
        head = f"{self.file}:{self.line}:{self.column}: {self.severity}[{self.code}]"
        text = f"{_one_line(head)}: {_one_line(self.message)}"
        return f"{text}\n    hint: {_one_line(self.hint)}" if self.hint else text

    def _order(self) -> tuple[str, int, int, str, str, str]:
        return (self.file, self.line, self.column, self.code, self.message, self.hint)


class SchemaError(Exception):
    """The schema cannot be used.

    Attributes:
        findings: All findings, warnings among them, sorted by position.
    """

    def __init__(self, findings: Iterable[Diagnostic]) -> None:
        """Sort and keep the findings."""
        self.findings: tuple[Diagnostic, ...] = tuple(sorted(findings))
        super().__init__(self.findings)

    def __str__(self) -> str:
        """Give the same as `render_all`."""
        return self.render_all()

    def render_all(self) -> str:
        """Give all findings as text, one after the other, sorted by position."""
        return "\n".join(map(str, self.findings))


class Findings:
    """Collects findings, so that one run reports everything at once."""

    def __init__(self) -> None:
        """Start without findings."""
        self._items: list[Diagnostic] = []

    def __len__(self) -> int:
        """Count all findings."""
        return len(self._items)

    @property
    def items(self) -> tuple[Diagnostic, ...]:
        """All findings, sorted by position."""
        return tuple(sorted(self._items))

    @property
    def has_errors(self) -> bool:
        """Whether one of the findings stops the build."""
        return any(item.severity == "error" for item in self._items)

    def error(self, code: str, message: str, file: str, mark: Mark, *, hint: str = "") -> None:
        """Add an error at `mark` of `file`; one that is known already is not repeated."""
        found = Diagnostic(code, message, file, mark.line, mark.column, hint)
        if found not in self._items:
            self._items.append(found)

    def warning(self, code: str, message: str, file: str, mark: Mark, *, hint: str = "") -> None:
        """Add a warning at `mark` of `file`."""
        line, column = mark
        self._items.append(Diagnostic(code, message, file, line, column, hint, "warning"))

    def extend(self, findings: Iterable[Diagnostic]) -> None:
        """Add findings made elsewhere."""
        self._items.extend(findings)

    def raise_if_errors(self) -> None:
        """Raise `SchemaError` with everything collected, when there is an error."""
        if self.has_errors:
            raise SchemaError(self._items)


def _one_line(text: str) -> str:
    # Text from a schema may reach a terminal: no line breaks, no control sequences.
    return escape_unprintable(text).replace("\n", "\\n")
