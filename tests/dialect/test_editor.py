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
    "upstream/accepted.yaml": "accepted",
    "upstream/sources.yaml": "sources",
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
        if file.count("/") < 2:
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


OBJECTS = """\
objects:
  talker:
    class: Talker
    factory: talker
    table: talker
    doc: D.
    finish_reasons: {stop: [told]}
    conversation: {system: {}, user: {}, assistant: {}, tool: {}, call: {}, text_part: $text}
    arguments: {lines: {role: messages}}
    methods:
      ask:
        behavior: text
        call: talks.hold
        doc: D.
        arguments: {pictures: {role: images, internal: true, ignored_without: eyes}}
        defaults: {tally: true}
        results: {text: [/a, /b]}
        limits: {per_call: 1, per_call_column: most}
        instead: {when: pictures, call: talks.show, arguments: {pictures: {extra: p}}}
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{stop: [told]}", "{ended: [told]}"),
        ("{stop: [told]}", "{stop: told}"),
        (", text_part: $text", ""),
        ("text_part: $text", "text_part: $text, words: []"),
        ("role: messages", "role: message"),
        ("internal: true", "internal: 5"),
        ("[/a, /b]", "[a, b]"),
        ("per_call: 1", "per_call: 0"),
        ("when: pictures, ", ""),
        ("behavior: text", "behavior: talk"),
        ("talks.hold", "hold"),
    ],
)
def test_what_the_generator_refuses_of_objects_is_marked(before: str, after: str) -> None:
    assert mistakes("objects.schema.json", loads(OBJECTS, "x").data) == []
    assert before in OBJECTS
    assert mistakes("objects.schema.json", loads(OBJECTS.replace(before, after, 1), "x").data)


@pytest.mark.parametrize(
    ("refused", "fine"),
    [("/a: Do b.", True), ("/a/*/b=c: Do b.", True), ("/a: ''", False), ("/a: 5", False)],
)
def test_refused_fields(refused: str, fine: bool) -> None:
    before = "    doc: Get a thing."
    text = THINGS.replace(before, f"{before}\n    refused: {{{refused}}}")
    assert (mistakes("resource.schema.json", loads(text, "x").data) == []) is fine


def test_the_common_files_of_the_tests_are_fine() -> None:
    for file, text in common().items():
        assert mistakes(kind(file), loads(text, file).data) == []
