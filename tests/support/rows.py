"""Documents with a row for each thing that must hold, and the tests that hold it.

A row begins with its key; its last cell lists the tests, by file. A test belongs to a row by its
name.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Table:
    """The rows of a document that one kind of tests belongs to."""

    document: Path
    tests: tuple[Path, ...]
    """The files, in order."""
    name: str
    """Pattern of a test's name; the group `row` is the key, the group `shown` what is listed."""
    key: str
    """Pattern of a key in the document."""
    open: Mapping[str, str] = field(default_factory=dict[str, str])
    """Rows without a test, with the reason."""

    def written(self) -> dict[str, dict[str, list[str]]]:
        """Give the tests of each row by their file, in the order in which they stand there."""
        found: dict[str, dict[str, list[str]]] = {}
        for file in self.tests:
            for name in functions(file):
                if match := re.fullmatch(self.name, name):
                    key = match["row"].lstrip("0")
                    found.setdefault(key, {}).setdefault(file.name, []).append(match["shown"])
        return found

    def listed(self) -> dict[str, str]:
        """Give the last cell of each row of the document."""
        lines = self.document.read_text("utf-8").splitlines()
        found = (self._row.fullmatch(line) for line in lines)
        return {match["row"]: match["cell"].strip() for match in found if match}

    def cells(self) -> dict[str, str]:
        """Give the last cell of each row as it should be."""
        found = self.written()
        return {row: self._cell(row, found.get(row, {})) for row in self.listed()}

    def update(self) -> None:
        """Bring the document up to date."""
        cells = self.cells()

        def current(match: re.Match[str]) -> str:
            return f"| {match['row']} |{match['rest']}| {cells[match['row']]} |"

        lines = self.document.read_text("utf-8").splitlines()
        text = "\n".join(self._row.sub(current, line) for line in lines)
        self.document.write_text(text + "\n", "utf-8")

    @property
    def _row(self) -> re.Pattern[str]:
        return re.compile(rf"\| (?P<row>{self.key}) \|(?P<rest>.*)\|(?P<cell>[^|]*)\|")

    def _cell(self, row: str, tests: Mapping[str, Iterable[str]]) -> str:
        places = {file.name: file for file in self.tests}
        parts = [
            f"[{file}]({self._link(places[file])}): " + ", ".join(f"`{name}`" for name in names)
            for file, names in tests.items()
        ]
        if row in self.open:
            parts.append(f"Open: {self.open[row]}")
        return "; ".join(parts)

    def _link(self, file: Path) -> str:
        return Path(os.path.relpath(file, self.document.parent)).as_posix()


def functions(file: Path) -> list[str]:
    """Give the names of the functions of a file, in order."""
    return [
        item.name
        for item in ast.parse(file.read_text("utf-8")).body
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
