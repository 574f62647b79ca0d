"""The JSON Schemas for editors: they take what the generator takes, and mark what it refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from codegen.dialect.editor import FILES, editor_schemas
from codegen.text.loader import load, loads
from tests.support.broken import THINGS
from tests.support.paths import OTHER_PROVIDER, SCHEMA
from tests.support.schemas import common

NAMES = {
    "client.yaml": "client",
    "errors.yaml": "errors",
    "types.yaml": "types",
    "model_objects.yaml": "objects",
    "capabilities/prices.yaml": "prices",
}


def kind(file: str) -> str:
    """The editor schema of a file of a schema folder."""
    if file.startswith("resources/"):
        return "resource.schema.json"
    return f"{NAMES.get(file, 'table')}.schema.json"


def validator(name: str) -> Draft202012Validator:
    schema: Any = json.loads(editor_schemas()[name])
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def mistakes(name: str, data: Any) -> list[str]:
    """What an editor would underline."""
    check: Any = validator(name)
    errors: Iterator[Any] = check.iter_errors(data)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:100]}" for error in errors]


def test_every_kind_of_file_has_one() -> None:
    assert set(editor_schemas()) == set(FILES)
    assert {f"{name}.schema.json" for name in (*NAMES.values(), "resource", "table")} == set(FILES)


@pytest.mark.parametrize("root", [SCHEMA, OTHER_PROVIDER], ids=["real", "invented"])
def test_what_the_generator_takes_is_fine(root: Path) -> None:
    found: dict[str, list[str]] = {}
    for path in sorted(root.rglob("*.yaml")):
        file = path.relative_to(root).as_posix()
        if file.count("/") < 2 and not file.startswith("upstream/"):
            found[file] = mistakes(kind(file), load(path).data)
    assert len(found) > 7
    assert {file: errors for file, errors in found.items() if errors} == {}


@pytest.mark.parametrize("root", [SCHEMA, OTHER_PROVIDER], ids=["real", "invented"])
def test_the_first_line_names_the_right_one(root: Path) -> None:
    """Editors find the schema by a comment; where there is one it has to be the right one."""
    for path in sorted(root.rglob("*.yaml")):
        line, file = path.read_text("utf-8").partition("\n")[0], path.relative_to(root).as_posix()
        if line.startswith("# yaml-language-server:"):
            up = "../" * file.count("/")
            assert line == f"# yaml-language-server: $schema={up}editor/{kind(file)}", file


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("doc: Things.", "doc: Things.\nextra: 1"),
        ("doc: Things.", "doc: ''"),
        ("    doc: Get a thing.\n", ""),
        ("GET {base}/things", "FETCH {base}/things"),
        ('"#/types/Thing"', '"Thing"'),
        ("{type: string, description: Its name.}", "{type: strng}"),
        ("{type: string, description: Its name.}", "{maxLength: -1}"),
        ("resource: things", "resource: Things"),
    ],
)
def test_what_the_generator_refuses_is_marked(before: str, after: str) -> None:
    assert mistakes("resource.schema.json", loads(THINGS, "x").data) == []
    assert before in THINGS
    assert mistakes("resource.schema.json", loads(THINGS.replace(before, after), "x").data)


def test_the_common_files_of_the_tests_are_fine() -> None:
    for file, text in common().items():
        assert mistakes(kind(file), loads(text, file).data) == []
