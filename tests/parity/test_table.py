"""Every row has a test, and the document lists the tests that there are."""

from __future__ import annotations

from tests.parity.table import TABLE

ROWS = {str(number) for number in range(1, 40)}


def test_every_row_has_a_test() -> None:
    assert set(TABLE.written()) == ROWS


def test_the_document_lists_them() -> None:
    """`python -m tests.parity.table` brings it up to date."""
    assert set(TABLE.listed()) == ROWS
    assert TABLE.listed() == TABLE.cells()
