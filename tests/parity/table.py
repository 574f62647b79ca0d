"""The tests of each row, and the document that lists them.

`python -m tests.parity.table` writes the tests into the last column of the document.
"""

from __future__ import annotations

import ast
import re

from tests.support.paths import ROOT

FOLDER = ROOT / "tests" / "parity"
DOCUMENT = ROOT / "docs" / "ai-sdk-parity.md"

_TEST = re.compile(r"test_(row_(\d\d)_\w+)")
_ROW = re.compile(r"\| (\d+) \|(.*)\|([^|]*)\|")


def written() -> dict[int, dict[str, list[str]]]:
    """The tests of each row by their file, in the order in which they stand there."""
    found: dict[int, dict[str, list[str]]] = {}
    for file in sorted(FOLDER.glob("test_*.py")):
        for item in ast.parse(file.read_text("utf-8")).body:
            if not isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            if match := _TEST.fullmatch(item.name):
                found.setdefault(int(match[2]), {}).setdefault(file.name, []).append(match[1])
    return found


def listed() -> dict[int, str]:
    """The last cell of each row of the document."""
    lines = DOCUMENT.read_text("utf-8").splitlines()
    return {int(match[1]): match[3].strip() for line in lines if (match := _ROW.fullmatch(line))}


def cell(row: dict[str, list[str]]) -> str:
    """The last cell of a row, as it should be."""
    return "; ".join(
        f"[{file}](../tests/parity/{file}): " + ", ".join(f"`{name}`" for name in names)
        for file, names in row.items()
    )


def main() -> None:
    """Bring the document up to date."""
    found = written()

    def current(match: re.Match[str]) -> str:
        return f"| {match[1]} |{match[2]}| {cell(found.get(int(match[1]), {}))} |"

    lines = DOCUMENT.read_text("utf-8").splitlines()
    DOCUMENT.write_text("\n".join(_ROW.sub(current, line) for line in lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
