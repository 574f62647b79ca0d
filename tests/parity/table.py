"""The tests of each row, and the document that lists them.

`python -m tests.parity.table` writes the tests into the last column of the document.
"""

from __future__ import annotations

from tests.support.paths import ROOT
from tests.support.rows import Table

TABLE = Table(
    document=ROOT / "docs" / "ai-sdk-parity.md",
    tests=tuple(sorted((ROOT / "tests" / "parity").glob("test_*.py"))),
    name=r"test_(?P<shown>row_(?P<row>\d\d)_\w+)",
    key=r"\d+",
)

if __name__ == "__main__":
    TABLE.update()
