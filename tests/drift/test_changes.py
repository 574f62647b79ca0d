"""Each way in which a document can change is one finding with its direction and severity."""

from __future__ import annotations

import copy
from dataclasses import asdict
from pathlib import Path

import pytest

from codegen.dialect.read import read_schema
from codegen.drift.compare import compare
from codegen.drift.documents import read
from codegen.drift.findings import Finding
from codegen.drift.openapi import openapi_table
from codegen.drift.ours import our_table
from tests.drift.changes import ROWS, Expected, Row
from tests.drift.document import INVENTED, Doc, Names, inlined, invented, schema_folder
from tests.support.upstream import DOCUMENT, VARIABLE

REAL_NAMES = Names(
    call=("post", "/deploy/llm"),
    text="model_name",
    choice="gpu",
    number="num_gpus",
    nullable="base_model",
    answer="deploy_id",
    answer_choice="type",
    answer_extra="instances",
)

REVERSED = [row for row in ROWS if row.reverse is not None or row.expected is None]
"""Those whose reverse is one change as well, or none."""

rows = pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])


def seen(findings: list[Finding]) -> list[Expected]:
    return [(f.kind, f.subject, f.direction, f.severity, f.place) for f in findings]


def wanted(expected: Expected | None, names: Names) -> list[Expected]:
    if expected is None:
        return []
    *rest, place = expected
    return [(*rest, place.format(**asdict(names)))]  # type: ignore[list-item]


def changed(document: Doc, row: Row, names: Names) -> Doc:
    made = copy.deepcopy(document)
    row.change(made, names)
    return made


@rows
def test_a_change_is_one_finding(row: Row) -> None:
    before = invented()
    found = compare(openapi_table(before), openapi_table(changed(before, row, INVENTED)))
    assert seen(found) == wanted(row.expected, INVENTED)


@pytest.mark.parametrize("row", REVERSED, ids=[row.name for row in REVERSED])
def test_the_reverse_is_one_finding(row: Row) -> None:
    before = invented()
    found = compare(openapi_table(changed(before, row, INVENTED)), openapi_table(before))
    assert seen(found) == wanted(row.reverse, INVENTED)


@rows
def test_the_schema_sees_the_change_too(row: Row, tmp_path: Path) -> None:
    ours = our_table(read_schema(schema_folder(tmp_path)))
    found = compare(ours, openapi_table(changed(invented(), row, INVENTED)))
    assert seen(found) == (wanted(row.expected, INVENTED) if row.ours else [])


@pytest.mark.skipif(not DOCUMENT.is_file(), reason=f"there is no document; {VARIABLE} names it")
@rows
def test_a_change_of_the_real_document_is_one_finding(row: Row) -> None:
    before = inlined(read(str(DOCUMENT)).data, REAL_NAMES)
    found = compare(openapi_table(before), openapi_table(changed(before, row, REAL_NAMES)))
    assert seen(found) == wanted(row.expected, REAL_NAMES)


def test_the_table_has_what_was_promised() -> None:
    assert len([row for row in ROWS if row.expected]) >= 20
    assert len({row.name for row in ROWS}) == len(ROWS)


def test_equal_documents_do_not_differ() -> None:
    assert compare(openapi_table(invented()), openapi_table(invented())) == []
