"""The tests of each check and of each clause, and the document that lists them.

`python -m tests.reliability.rows` writes the tests into the last column of the document.
"""

from __future__ import annotations

from tests.support.paths import ROOT
from tests.support.rows import Table

_FOLDER = ROOT / "tests" / "reliability"
_DOCUMENT = ROOT / "docs" / "checks.md"

CHECKS = Table(
    document=_DOCUMENT,
    tests=tuple(sorted(_FOLDER.glob("test_checks_*.py"))),
    name=r"test_(?P<shown>check_(?P<row>\d\d)_\w+)",
    key=r"\d+",
    open={"21": "times are measured by benchmarks; no test depends on how fast a machine is."},
)
CLAUSES = Table(
    document=_DOCUMENT,
    tests=tuple(sorted(_FOLDER.glob("test_users_*.py"))),
    name=r"test_(?P<shown>users_(?P<row>\d[a-z])_\w+)",
    key=r"\d[a-z]",
)
TABLES = {"checks": CHECKS, "clauses": CLAUSES}

if __name__ == "__main__":
    for table in TABLES.values():
        table.update()
