"""What changed for users, and how much of a new version that asks for."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from codegen.release.diff import Bump, changes
from codegen.release.facts import Fact, Facts


class Case(NamedTuple):
    """Two tables of facts and the one change between them."""

    name: str
    old: Facts
    new: Facts
    bump: Bump
    text: str


CALL = {"notes.create": Fact("name")}
TYPE = {"types.Note": Fact("name")}


def argument(*types: str, required: bool = False, positional: bool = False) -> Facts:
    return {**CALL, "notes.create(text)": Fact("argument", types, required, positional)}


def result(*types: str, required: bool = True) -> Facts:
    return {**TYPE, "types.Note.text": Fact("result", types, required)}


ROW = "capabilities.notes[maker/a]"
TABLE = {"capabilities.notes": Fact("name")}

CASES = [
    Case("call gone", argument("str"), {}, "major", "notes.create: is gone"),
    Case("call new", {}, argument("str", required=True), "minor", "notes.create: is new"),
    Case("argument gone", argument("str"), CALL, "major", "notes.create(text): is gone"),
    Case("argument new", CALL, argument("str"), "minor", "notes.create(text): is new"),
    Case(
        "argument new and needed",
        CALL,
        argument("str", required=True),
        "major",
        "notes.create(text): has to be given now",
    ),
    Case(
        "argument needed",
        argument("str"),
        argument("str", required=True),
        "major",
        "notes.create(text): has to be given now",
    ),
    Case(
        "argument not needed",
        argument("str", required=True),
        argument("str"),
        "minor",
        "notes.create(text): may be left out now",
    ),
    Case(
        "argument narrower",
        argument("int", "str"),
        argument("str"),
        "major",
        "notes.create(text): takes no int any more",
    ),
    Case(
        "argument wider",
        argument("str"),
        argument("int", "str"),
        "minor",
        "notes.create(text): takes int, too",
    ),
    Case(
        "argument only by name",
        argument("str", positional=True),
        argument("str"),
        "major",
        "notes.create(text): has to be given by name now",
    ),
    Case(
        "argument by position",
        argument("str"),
        argument("str", positional=True),
        "minor",
        "notes.create(text): may be given by position now",
    ),
    Case("field gone", result("string"), TYPE, "major", "types.Note.text: is gone"),
    Case("field new", TYPE, result("string"), "minor", "types.Note.text: is new"),
    Case(
        "field may be null",
        result("string"),
        result("null", "string"),
        "major",
        "types.Note.text: may be null now",
    ),
    Case(
        "field never null",
        result("null", "string"),
        result("string"),
        "minor",
        "types.Note.text: is never null any more",
    ),
    Case(
        "closed word new",
        result("'a'"),
        result("'a'", "'b'"),
        "major",
        "types.Note.text: may be 'b' now",
    ),
    Case("row gone", {**TABLE, ROW: Fact("model")}, TABLE, "major", f"{ROW}: is no longer in"),
    Case("row new", TABLE, {**TABLE, ROW: Fact("model")}, "minor", f"{ROW}: is new"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_change(case: Case) -> None:
    (found,) = changes(case.old, case.new)
    assert found.bump == case.bump
    assert str(found).startswith(f"{case.bump}: {case.text}")


def test_a_new_word_of_an_open_set_is_no_change() -> None:
    assert not changes(result("'a'", "string"), result("'a'", "'b'", "string"))


def test_the_strongest_comes_first() -> None:
    old = {**argument("int", "str"), **TYPE}
    new = {**argument("str"), **result("string")}
    assert [change.bump for change in changes(old, new)] == ["major", "minor"]
