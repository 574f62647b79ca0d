"""The shipped baseline and accepted differences fit the shipped schema, without the document."""

from __future__ import annotations

import pytest

from codegen.__main__ import main
from codegen.dialect.read import read_schema
from codegen.drift.accept import Accepted
from codegen.drift.baseline import read_baseline
from codegen.drift.compare import compare
from codegen.drift.coverage import coverage
from codegen.drift.folder import read_upstream
from codegen.drift.ours import our_table
from tests.support.paths import SCHEMA
from tests.support.upstream import DOCUMENT, VARIABLE

UPSTREAM = read_upstream(SCHEMA)
ACCEPTED = Accepted(UPSTREAM.accepted, UPSTREAM.accepted_document)
BASELINE = read_baseline(UPSTREAM.baseline)
assert BASELINE is not None
OURS, THEIRS = our_table(read_schema(SCHEMA)), BASELINE.table
FINDINGS = ACCEPTED.mark(compare(OURS, THEIRS))


def test_every_operation_and_request_field_is_described_or_accepted() -> None:
    share = coverage(OURS, THEIRS, FINDINGS)
    assert share.operations.total == share.operations.covered >= 125
    assert share.request.total == share.request.covered + share.request.accepted
    assert share.answer.total == share.answer.covered + share.answer.accepted


def test_no_difference_is_left_to_deal_with() -> None:
    left = [f for f in FINDINGS if not f.reason and f.severity != "info"]
    assert [(f.operation, f.place, f.subject, f.detail) for f in left] == []


def test_no_accepted_difference_is_stale() -> None:
    assert [str(item) for item in ACCEPTED.stale()] == []


@pytest.mark.skipif(not DOCUMENT.is_file(), reason=f"there is no document; {VARIABLE} names it")
def test_the_document_itself_leaves_nothing_to_deal_with(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["drift", "--against", str(DOCUMENT)]) == 0
    printed = capsys.readouterr().out
    assert "125 of 125 operations" in printed
    assert "Nothing to deal with" in printed
