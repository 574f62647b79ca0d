"""The exported editor schemas accept the shipped files and refuse what the generator refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from codegen.dialect.editor import editor_schemas
from codegen.text.loader import load
from tests.support.paths import ROOT

SCHEMA = ROOT / "schema"
FILES = sorted(path.relative_to(SCHEMA).as_posix() for path in SCHEMA.rglob("*.yaml"))


def named_schema(path: Path) -> Path:
    """The editor schema that the first line of a file names."""
    marker, _, reference = path.read_text("utf-8").splitlines()[0].partition("$schema=")
    assert marker == "# yaml-language-server: "
    return (path.parent / reference).resolve()


def messages(path: Path, data: Any) -> list[str]:
    """What an editor would underline in a file with this content."""
    validator: Any = Draft202012Validator(json.loads(named_schema(path).read_text("utf-8")))
    return [error.message for error in validator.iter_errors(data)]


@pytest.mark.parametrize("name", FILES)
def test_shipped_file_is_valid_for_its_editor_schema(name: str) -> None:
    path = SCHEMA / name
    assert messages(path, load(path).data) == []


def test_exported_schemas_are_current() -> None:
    written = {path.name: path.read_bytes() for path in (SCHEMA / "editor").iterdir()}
    assert written == editor_schemas()


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("client.yaml", "colour", "red"),
        ("errors.yaml", "statuses", []),
        ("resources/models.yaml", "resource", "Models!"),
        ("capabilities/image.yaml", "columns", {"a": {"type": "colour", "doc": "x"}}),
    ],
)
def test_a_mistake_is_shown_in_the_editor(name: str, key: str, value: Any) -> None:
    path = SCHEMA / name
    data = load(path).data
    assert isinstance(data, dict)
    assert messages(path, {**data, key: value})
