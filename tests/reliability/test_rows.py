"""Every check and every clause has a test or stands open with its reason."""

from __future__ import annotations

import pytest

from tests.reliability.rows import CHECKS, CLAUSES, TABLES
from tests.support.rows import functions

CLAUSE_COUNTS = {"1": 4, "2": 5, "3": 6, "4": 4, "5": 5, "6": 3, "7": 4, "8": 6, "9": 3}
ROWS = {
    "checks": {str(number) for number in range(1, 24)},
    "clauses": {
        f"{section}{'abcdef'[place]}"
        for section, count in CLAUSE_COUNTS.items()
        for place in range(count)
    },
}


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_a_test_or_is_open(name: str) -> None:
    table = TABLES[name]
    tested = set(table.written())
    assert tested | set(table.open) == ROWS[name]
    assert tested & set(table.open) == set()


@pytest.mark.parametrize("name", TABLES)
def test_the_document_lists_them(name: str) -> None:
    """`python -m tests.reliability.rows` brings it up to date."""
    table = TABLES[name]
    assert set(table.listed()) == ROWS[name]
    assert table.listed() == table.cells()


def test_every_test_belongs_to_a_row() -> None:
    """A name that is written wrongly would be a test of no row."""
    for table in (CHECKS, CLAUSES):
        listed = sum(len(names) for row in table.written().values() for names in row.values())
        tests = [name for file in table.tests for name in functions(file)]
        assert listed == sum(name.startswith("test_") for name in tests)
