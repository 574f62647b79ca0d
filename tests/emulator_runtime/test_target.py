"""What the generator writes for the emulator: JSON Schemas, paths, early refusal of blocks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.dialect.read import read_schema
from codegen.dialect.types import Schema
from codegen.ir.lower import lower
from codegen.ir.model.calls import PathPiece
from codegen.targets.emulator import routes
from codegen.targets.emulator.schemas import json_schema
from codegen.text.diagnostics import SchemaError
from tests.support.schemas import common, write_schema

SCHEMAS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"type": "string", "description": "Prose."}, {"type": "string"}),
    ({"$ref": "types.yaml#/types/Usage"}, {"$ref": "#/$defs/Usage"}),
    (
        {"type": ["integer", "null"], "minimum": 1, "default": 2, "x-name": "count"},
        {"type": ["integer", "null"], "minimum": 1, "default": 2},
    ),
    ({"const": None}, {"const": None}),
    ({"type": "string", "enum": ["a", "b"]}, {"type": "string", "enum": ["a", "b"]}),
    (
        {"type": "string", "enum": ["a"], "x-open": True},
        {"type": "string", "anyOf": [{"enum": ["a"]}, {"type": "string"}]},
    ),
    (
        {"properties": {"a": {"type": "string", "x-file": True}}, "required": ["a"]},
        {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
    ),
    (
        {"extends": "#/types/Base", "properties": {"b": {"const": 1}}},
        {
            "allOf": [
                {"$ref": "#/$defs/Base"},
                {"type": "object", "properties": {"b": {"const": 1}}},
            ]
        },
    ),
    (
        {"type": "array", "items": {"anyOf": [{"type": "string"}, {"$ref": "#/types/A"}]}},
        {"type": "array", "items": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/A"}]}},
    ),
    (
        {"type": "object", "additionalProperties": {"type": "number", "exclusiveMinimum": 0}},
        {"type": "object", "additionalProperties": {"type": "number", "exclusiveMinimum": 0}},
    ),
]


@pytest.mark.parametrize(("dialect", "plain"), SCHEMAS, ids=repr)
def test_schemas_become_plain_json_schema(dialect: dict[str, Any], plain: dict[str, Any]) -> None:
    assert json_schema(Schema.model_validate(dialect)) == plain


def test_path_templates() -> None:
    pieces = (
        PathPiece("/run/"),
        PathPiece("model", parameter=True, encode="segments"),
        PathPiece("/of/"),
        PathPiece("id", parameter=True),
    )
    assert routes.template(pieces, "/v1") == "/v1/run/{model:path}/of/{id}"


RESOURCE = """\
resource: pictures
doc: Pictures.
types:
  Picture: {type: object, description: A picture., properties: {url: {type: string}}}
endpoints:
  make:
    doc: Make a picture.
    call: POST {base}/pictures
    returns: {json: "#/types/Picture"}
    emulate:
      answer: {url: {$nope: 1}}
"""


def test_a_wrong_block_is_found_at_its_place(tmp_path: Path) -> None:
    schema = write_schema(tmp_path / "schema", {**common(), "resources/pictures.yaml": RESOURCE})
    with pytest.raises(SchemaError) as caught:
        lower(read_schema(schema))
    (finding,) = caught.value.findings
    assert (finding.file, finding.line) == ("schema/resources/pictures.yaml", 11)
    assert "unknown generator $nope" in finding.message


def test_the_form_of_a_wrong_key_has_to_exist(tmp_path: Path) -> None:
    files = common()
    line = next(one for one in files["errors.yaml"].splitlines() if "default: " in one)
    wrong = line.replace("default: ", "wrong_key: nope, default: ")
    files["errors.yaml"] = files["errors.yaml"].replace(line, wrong)
    with pytest.raises(SchemaError) as caught:
        read_schema(write_schema(tmp_path / "schema", files))
    (finding,) = caught.value.findings
    assert "body form `nope` does not exist" in finding.message
