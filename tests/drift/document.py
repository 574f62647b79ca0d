"""An invented OpenAPI document, the schema that says the same, and ways to change documents."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.schemas import common, write_schema

Doc = dict[str, Any]

DOCUMENT: Doc = {
    "openapi": "3.1.0",
    "info": {"title": "Robots", "version": "1"},
    "paths": {
        "/v1/robots": {
            "post": {
                "operationId": "build_robot",
                "parameters": [
                    {"name": "fleet", "in": "query", "schema": {"type": "string"}},
                    {
                        "name": "X-Yard",
                        "in": "header",
                        "required": False,
                        "schema": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                    },
                ],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Plan"}}
                    },
                },
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Robot"}}
                        }
                    },
                    "422": {"description": "Wrong."},
                },
            }
        },
        "/v1/robots/{robot_id}": {
            "get": {
                "operationId": "get_robot",
                "parameters": [
                    {
                        "name": "robot_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                ],
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Robot"}}
                        }
                    }
                },
            }
        },
    },
    "components": {
        "schemas": {
            "Plan": {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "kind": {"type": "string", "enum": ["walker", "roller"]},
                    "legs": {"type": "integer", "minimum": 1, "maximum": 8, "default": 2},
                    "motto": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                    "arms": {"type": "array", "items": {"$ref": "#/components/schemas/Arm"}},
                },
                "required": ["name", "kind"],
            },
            "Arm": {
                "type": "object",
                "properties": {"length": {"type": "number"}, "hand": {"type": "boolean"}},
                "required": ["length"],
            },
            "Robot": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "kind": {"type": "string", "enum": ["walker", "roller"]},
                    "note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                },
                "required": ["id"],
            },
        }
    },
}

RESOURCE = """\
resource: robots
doc: Robots.
types:
  Plan:
    type: object
    description: What is to be built.
    properties:
      name: {type: string, description: Its name.}
      kind: {type: string, enum: [walker, roller], description: How it moves.}
      legs: {type: integer, minimum: 1, maximum: 8, default: 2, description: Legs.}
      motto: {type: [string, "null"], description: What it says.}
      arms: {type: array, items: {$ref: "#/types/Arm"}, description: Arms.}
    required: [name, kind]
  Arm:
    type: object
    description: An arm.
    properties:
      length: {type: number, description: Length in metres.}
      hand: {type: boolean, description: Whether it has a hand.}
    required: [length]
  Robot:
    type: object
    description: A robot.
    properties:
      id: {type: string, description: Its id.}
      kind: {type: string, enum: [walker, roller], description: How it moves.}
      note: {type: [string, "null"], description: A note.}
    required: [id]
endpoints:
  build:
    doc: Build one.
    call: POST {base}/robots
    query:
      fleet: {type: string, description: Fleet.}
    headers:
      X-Yard: {type: string, description: Yard.}
    body: {json: "#/types/Plan"}
    returns: {json: "#/types/Robot"}
    source: {operation: build_robot}
  get:
    doc: Find one.
    call: GET {base}/robots/{id}
    path: {id: {type: string, description: Id.}}
    returns: {json: "#/types/Robot"}
    source: {operation: get_robot}
"""


@dataclass(frozen=True)
class Names:
    """Where a document has what the table of changes needs."""

    call: tuple[str, str]
    """Method and path of a call with a JSON body and a JSON answer."""
    text: str
    """A required text of the body."""
    choice: str
    """An enumeration of the body, required."""
    number: str
    """A whole number of the body between 1 and 8, optional."""
    nullable: str
    """An optional text of the body, or null."""
    answer: str
    """A required text of the answer."""
    answer_choice: str
    """An enumeration of the answer, optional."""
    answer_extra: str
    """An optional field of the answer that can be null."""


INVENTED = Names(
    call=("post", "/v1/robots"),
    text="name",
    choice="kind",
    number="legs",
    nullable="motto",
    answer="id",
    answer_choice="kind",
    answer_extra="note",
)


def invented() -> Doc:
    """A fresh copy, in which the changed call shares no schema with another."""
    return inlined(DOCUMENT, INVENTED)


def inlined(document: Doc, names: Names) -> Doc:
    """A copy in which the body and the answer of the call have schemas of their own."""
    made = copy.deepcopy(document)
    for holder in (content(made, names, "requestBody"), content(made, names, "200")):
        reference = holder["schema"].get("$ref")
        if reference is not None:
            name = reference.rpartition("/")[2]
            holder["schema"] = copy.deepcopy(made["components"]["schemas"][name])
        for field in holder["schema"]["properties"].values():
            name = field.get("$ref", "").rpartition("/")[2]
            if "enum" in made["components"]["schemas"].get(name, {}):
                del field["$ref"]
                field.update(copy.deepcopy(made["components"]["schemas"][name]))
    return made


def operation(document: Doc, names: Names) -> Any:
    method, path = names.call
    return document["paths"][path][method]


def content(document: Doc, names: Names, part: str) -> Any:
    source = operation(document, names)
    holder = source["requestBody"] if part == "requestBody" else source["responses"][part]
    return holder["content"]["application/json"]


def body(document: Doc, names: Names) -> Any:
    return content(document, names, "requestBody")["schema"]


def answer(document: Doc, names: Names) -> Any:
    return content(document, names, "200")["schema"]


def schema_folder(folder: Path, **more: str) -> Path:
    """The schema that says what the invented document says; `more` are files of `upstream/`."""
    upstream = {f"upstream/{name.replace('_', '.')}": text for name, text in more.items()}
    return write_schema(folder, {**common(), "resources/robots.yaml": RESOURCE, **upstream})


Change = Callable[[Doc, Names], Any]
