"""From the dialect's types to the document of the types tool: what is asked for on each side."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen import build as builder
from codegen.ir.model.types import Side
from codegen.shapes.normalise import document
from tests.support.schemas import common, write_schema

RESOURCE = """\
resource: things
doc: Things.
types:
  Params:
    type: object
    description: |-
      What to make.

      A second paragraph that is so long that it has to be wrapped, as a docstring should stay
      within the width of a page and not run on to the right.
    properties:
      name: {type: string, description: A name., maxLength: 5, pattern: "^a", format: email}
      mode: {$ref: "#/types/Mode", description: How.}
      more: {type: [array, "null"], items: {type: integer, minimum: 1}, description: Numbers.}
      when: {type: string, format: date-time, default: now, description: When.}
    required: [name]
  Mode: {type: string, enum: [fast, slow], description: How to make it.}
  Only: {type: string, enum: [a], description: A value that one query parameter takes.}
  Answer:
    type: object
    description: What was made.
    properties:
      mode: {$ref: "#/types/Mode"}
      level: {type: integer, enum: [1, 2, null], description: How far.}
      closed: {type: string, enum: [a], x-open: false, description: Closed.}
      always: {type: boolean, const: true, description: Always true.}
      part: {$ref: "#/types/Part"}
      map: {type: object, additionalProperties: {type: number}, description: Numbers by name.}
      free: {type: object, description: Whatever it is.}
  Part:
    description: A part.
    discriminator: kind
    anyOf: [{$ref: "#/types/Wheel"}, {$ref: "#/types/Door"}]
  Wheel:
    type: object
    description: A wheel.
    properties: {kind: {type: string, enum: [wheel, tyre], description: Kind.}}
    required: [kind]
  Door:
    extends: "#/types/Wheel"
    type: object
    description: A door.
    properties: {kind: {type: string, const: door, description: Kind.}}
endpoints:
  make:
    doc: Make.
    call: POST {base}/things
    query: {only: {$ref: "#/types/Only", description: Only.}}
    body: {json: "#/types/Params"}
    returns: {json: "#/types/Answer"}
"""


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> dict[Side, tuple[Any, dict[str, set[str]]]]:
    """The document and the expected classes of both sides."""
    folder = tmp_path_factory.mktemp("normalise")
    files = {**common(), "resources/things.yaml": RESOURCE}
    package = builder.load(write_schema(folder / "schema", files))
    found: dict[Side, tuple[Any, dict[str, set[str]]]] = {}
    for side in ("request", "response"):
        body, expected = document(package, side)
        names = {module: set(classes) for module, classes in expected.items()}
        found[side] = (body["components"]["schemas"], names)
    return found


def properties(schemas: Any, name: str) -> Any:
    return schemas[f"things.{name}"]["properties"]


def test_each_side_has_what_it_reaches(sides: Any) -> None:
    request, response = sides["request"][0], sides["response"][0]
    assert set(request) == {"things.Params", "things.ModeParam"}
    assert set(response) == {
        "things.Answer", "things.Mode", "things.Part", "things.Wheel", "things.Door",
        "things.UnknownPart",
    }  # fmt: skip
    assert sides["request"][1] == {"things": {"Params"}}
    assert sides["response"][1] == {"things": {"Answer", "Wheel", "Door", "UnknownPart"}}


def test_limits_and_formats_do_not_become_types(sides: Any) -> None:
    found = properties(sides["request"][0], "Params")
    assert found["name"] == {"description": "A name.", "type": "string"}
    assert found["when"] == {"description": "When.", "type": "string"}
    assert found["more"] == {
        "description": "Numbers.", "type": ["array", "null"], "items": {"type": "integer"},
    }  # fmt: skip


def test_enumerations_are_open_in_answers_only(sides: Any) -> None:
    values = {"type": "string", "enum": ["fast", "slow"]}
    assert sides["request"][0]["things.ModeParam"] == {
        "type": "string", "enum": ["fast", "slow"], "description": "How to make it.",
    }  # fmt: skip
    assert sides["response"][0]["things.Mode"]["anyOf"] == [values, {"type": "string"}]
    found = properties(sides["response"][0], "Answer")
    assert found["level"]["anyOf"] == [
        {"type": "integer", "enum": [1, 2]}, {"type": ["integer", "null"]},
    ]  # fmt: skip
    assert found["closed"] == {"type": "string", "enum": ["a"], "description": "Closed."}


def test_members_of_a_union_are_told_apart(sides: Any) -> None:
    response = sides["response"][0]
    references = [item["$ref"].rpartition("/")[2] for item in response["things.Part"]["anyOf"]]
    assert references == ["things.Wheel", "things.Door", "things.UnknownPart"]
    # The tag stays closed, or else every member would take every other.
    assert response["things.Wheel"]["properties"]["kind"]["enum"] == ["wheel", "tyre"]
    assert response["things.Door"]["allOf"][1]["properties"]["kind"]["enum"] == ["door"]
    assert response["things.UnknownPart"]["properties"]["kind"]["type"] == "string"


def test_maps(sides: Any) -> None:
    found = properties(sides["response"][0], "Answer")
    assert found["map"]["additionalProperties"] == {"type": "number"}
    assert found["free"]["additionalProperties"] is True


def test_descriptions_are_wrapped(sides: Any) -> None:
    first, blank, *rest = sides["request"][0]["things.Params"]["description"].split("\n")
    assert (first, blank) == ("What to make.", "")
    assert len(rest) == 2
    assert max(map(len, rest)) <= 92


def test_only_what_a_parameter_takes_is_no_type(sides: Any) -> None:
    """A value type that only an argument uses is written out there."""
    assert not any("Only" in name for name in (*sides["request"][0], *sides["response"][0]))


def test_it_builds(tmp_path: Path) -> None:
    files = {**common(), "resources/things.yaml": RESOURCE}
    built = builder.build(builder.load(write_schema(tmp_path / "schema", files)))
    text = built["sample_client/resources/things.py"].decode()
    assert 'only: Literal["a"] | Omit = omit' in text
    assert 'mode: Literal["fast", "slow"] | Omit = omit' in text
