"""Every row has a test, and the document lists the tests that there are."""

from __future__ import annotations

from tests.parity.table import cell, listed, written

ROWS = set(range(1, 40))


def test_every_row_has_a_test() -> None:
    assert set(written()) == ROWS


def test_the_document_lists_them() -> None:
    """`python -m tests.parity.table` brings it up to date."""
    assert listed() == {row: cell(found) for row, found in written().items()}
