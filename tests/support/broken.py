"""Schemas with one mistake, and the place where it has to be reported.

The place is marked in the text: `@@` stands right before it and is taken out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegen import build as builder
from codegen.text.diagnostics import Diagnostic, SchemaError
from tests.support.schemas import common, write_schema

MARK = "@@"

THINGS = """\
resource: things
doc: Things.
types:
  Thing:
    type: object
    description: A thing.
    properties:
      id: {type: string, description: Its name.}
endpoints:
  get:
    doc: Get a thing.
    call: GET {base}/things
    returns: {json: "#/types/Thing"}
"""
"""A resource without mistakes, for the cases that are about another file."""


@dataclass(frozen=True)
class Broken:
    """A schema with one mistake."""

    name: str
    code: str
    files: Mapping[str, str]
    """What stands in place of, or besides, the files of a sound schema."""
    says: str = ""
    """A part of the message."""
    also: tuple[str, ...] = ()
    """Codes of further findings that follow from the mistake."""
    without: tuple[str, ...] = field(default=())
    """Files of the sound schema that are left out."""

    def __str__(self) -> str:
        """Name the case in a test's id."""
        return f"{self.code}-{self.name}"


def marked(files: Mapping[str, str]) -> tuple[dict[str, str], str | None]:
    """Take the mark out; give the files and `file:line:column` of the place."""
    place: str | None = None
    clean: dict[str, str] = {}
    for name, text in files.items():
        before, found, after = text.partition(MARK)
        clean[name] = before + after
        if found:
            assert place is None
            assert MARK not in after, "one mark in a case"
            line = before.count("\n") + 1
            place = f"schema/{name}:{line}:{len(before) - before.rfind(chr(10))}"
    return clean, place


def findings(folder: Path, files: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """Load a schema; give what was found in it, nothing when it is sound."""
    try:
        builder.load(write_schema(folder / "schema", files))
    except SchemaError as error:
        return error.findings
    return ()


def check(case: Broken, folder: Path) -> None:
    """Assert that a case is reported at its place, with a hint, and with nothing unexpected."""
    files, place = marked({**common(), "resources/things.yaml": THINGS, **case.files})
    kept = {name: text for name, text in files.items() if name not in case.without}
    found = findings(folder, kept)
    shown = "\n".join(map(str, found)) or "nothing was found"
    wanted = [item for item in found if item.code == case.code]
    assert wanted, shown
    first = wanted[0]
    assert place is None or str(first).startswith(f"{place}: error[{case.code}]: "), shown
    assert case.says in first.message, shown
    assert all(item.hint for item in found), shown
    assert sorted(item.code for item in found) == sorted((case.code, *case.also)), shown
