"""Every mistake that is found when a schema is resolved: code, place, hint."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ir import broken_calls, broken_names, broken_objects
from tests.ir.schemas import (
    OBJECTS,
    SHAPE,
    WITH_SIZE,
    call,
    conversation,
    instead,
    with_table,
)
from tests.ir.test_gathering import CASES as GATHERING_CASES
from tests.ir.test_helper_calls import CASES as CALL_CASES
from tests.ir.test_helpers import CASES as HELPER_CASES
from tests.support.broken import THINGS, Broken, check, findings
from tests.support.codes import codes_of
from tests.support.schemas import common

CASES = (*broken_calls.CASES, *broken_names.CASES, *broken_objects.CASES)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_finding(case: Broken, tmp_path: Path) -> None:
    check(case, tmp_path)


def test_every_code_has_a_case() -> None:
    cases = (*CASES, *GATHERING_CASES, *HELPER_CASES, *CALL_CASES)
    assert codes_of("ir") == {case.code for case in cases}


def test_the_sound_schema_has_no_findings(tmp_path: Path) -> None:
    assert findings(tmp_path, {**common(), "resources/things.yaml": THINGS}) == ()


def test_everything_is_reported_at_once_and_sorted(tmp_path: Path) -> None:
    """Three mistakes in two files come in one run, in the order of their places."""
    broken = THINGS.replace("#/types/Thing", "#/types/Thang")
    second = broken.replace("resource: things", "resource: tools").replace("Thing:", "Tool:")
    found = findings(
        tmp_path,
        {**common(), "resources/things.yaml": broken, "resources/tools.yaml": second},
    )
    assert [(item.file, item.line, item.code) for item in found] == [
        ("schema/resources/things.yaml", 5, "unused-type"),
        ("schema/resources/things.yaml", 13, "unknown-type"),
        ("schema/resources/tools.yaml", 5, "unused-type"),
        ("schema/resources/tools.yaml", 13, "unknown-type"),
    ]


def test_the_hint_names_the_nearest_and_the_other_file(tmp_path: Path) -> None:
    near = THINGS.replace('"#/types/Thing"', '"#/types/Thnig"')
    found = findings(tmp_path, {**common(), "resources/things.yaml": near})
    hints = {item.code: item.hint for item in found}
    assert "did you mean `Thing`?" in hints["unknown-type"]
    other = "resource: tools\ndoc: T.\nendpoints:\n  get: {doc: D., call: 'GET {base}/t', "
    other += "returns: {json: '#/types/Thing'}}\n"
    files = {**common(), "resources/things.yaml": THINGS, "resources/tools.yaml": other}
    (finding,) = findings(tmp_path, files)
    assert "write `things.yaml#/types/Thing`" in finding.hint


def test_what_methods_share_is_reported_once_and_where_it_stands(tmp_path: Path) -> None:
    """A mistake in the arguments of an object is none of each of its methods."""
    two = OBJECTS.replace("    methods:", "    arguments: {sise: {}}\n    methods:")
    two += "      again:\n" + two.partition("      make:\n")[2]
    files = {**common(), **with_table(call(WITH_SIZE)), "model_objects.yaml": two}
    found = findings(tmp_path, files)
    assert [(item.line, item.column, item.code) for item in found] == [
        (7, 23, "no-type"),
        (7, 23, "unknown-argument"),
    ]
    assert found[1].hint == "did you mean `size`?"


def test_templates_are_checked_all_at_once(tmp_path: Path) -> None:
    files = conversation(
        tool="{of: $id}", assistant="{says: $tekst}", tool_choice="{only: $tool}", user="$content"
    )
    found = findings(tmp_path, {**common(), **files})
    assert [(item.code, item.message) for item in found] == [
        ("missing-value", "`assistant` has no place for `$text`"),
        ("unknown-value", "`assistant` has no value `$tekst`"),
        ("missing-value", "`tool` has no place for `$text`"),
        ("missing-value", "`tool_choice` has no place for `$name`"),
        ("unknown-value", "`tool_choice` has no value `$tool`"),
    ]
    hints = {item.message: item.hint for item in found}
    assert hints["`assistant` has no value `$tekst`"] == "did you mean `$text`?"
    assert hints["`tool_choice` has no value `$tool`"] == "values: $name"


def test_a_sound_conversation_has_no_findings(tmp_path: Path) -> None:
    files = conversation(SHAPE, "object", schema_format="{like: $schema}")
    assert findings(tmp_path, {**common(), **files}) == ()


def test_a_sound_alternative_has_no_findings(tmp_path: Path) -> None:
    files = instead(
        "{when: pictures, call: things.get, arguments: {pictures: {extra: p}, size: {}}}"
    )
    assert findings(tmp_path, {**common(), **files}) == ()
