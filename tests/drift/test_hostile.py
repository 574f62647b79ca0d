"""Documents of a stranger: findings, or one clear error; never a traceback, never without end."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.drift import shapes
from codegen.drift.baseline import baseline_bytes, read_baseline
from codegen.drift.compare import compare
from codegen.drift.documents import parse
from codegen.drift.errors import DriftError
from codegen.drift.openapi import openapi_table
from codegen.drift.propose import proposal
from codegen.text.loader import loads
from tests.drift.document import Doc, invented

WORDS = st.sampled_from(
    [
        "openapi", "paths", "/v1/robots", "/a/{b}", "get", "post", "parameters", "name", "in",
        "query", "header", "path", "schema", "$ref", "#/components/schemas/Plan", "#/paths", "#/",
        "requestBody", "content", "application/json", "multipart/form-data", "responses", "200",
        "properties", "required", "type", "object", "array", "string", "items", "anyOf", "allOf",
        "oneOf", "enum", "const", "minimum", "exclusiveMaximum", "maximum", "multipleOf", "default",
        "additionalProperties", "prefixItems", "nullable", "format", "binary", "pattern", "servers",
        "url", "deprecated", "operationId", "3.1.0", "\ud800", "\x1b[2J", "`|`", "a.b", "x" * 300,
    ]
)  # fmt: skip
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.text(max_size=5)
JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(WORDS | st.text(), inner, max_size=4)
    ),
    max_leaves=20,
)


def run(document: Any) -> None:
    """Everything that a document goes through."""
    known = openapi_table(invented())
    try:
        table = openapi_table(document)
    except DriftError as error:
        assert "\n" not in str(error)
        return
    found = [*compare(known, table), *compare(table, known)]
    text = proposal(compare(known, table), known, table, ("/v1", ""), lambda _: "")
    text.encode("utf-8")
    baseline_bytes(table, "0" * 64)
    assert all(item.severity in ("breaking", "warning", "info") for item in found)


@settings(max_examples=150, deadline=None)
@given(JSON)
def test_any_json(document: Any) -> None:
    run(document)


def ways(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value inside a value."""
    items: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        items = list(cast("dict[object, object]", value).items())
    elif isinstance(value, list):
        items = list(enumerate(cast("list[object]", value)))
    for key, item in items:
        yield (*way, key)
        yield from ways(item, (*way, key))


WAYS = list(ways(invented()))


def replaced(way: tuple[Any, ...], value: Any) -> Doc:
    made = invented()
    holder: Any = made
    for key in way[:-1]:
        holder = holder[key]
    holder[way[-1]] = value
    return made


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(WAYS), JSON)
def test_any_json_at_any_place_of_a_document(way: tuple[Any, ...], value: Any) -> None:
    run(replaced(way, value))


@settings(max_examples=150, deadline=None)
@given(way=st.sampled_from(WAYS), value=JSON)
def test_what_was_written_as_baseline_is_read_again(
    way: tuple[Any, ...], value: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    document = replaced(way, value)
    try:
        table = openapi_table(document)
    except DriftError:
        return
    path: Path = tmp_path_factory.mktemp("baseline") / "baseline.json"
    path.write_bytes(baseline_bytes(table, "digest"))
    found = read_baseline(path)
    assert found is not None and found.digest == "digest"
    assert compare(found.table, table) == [] and compare(table, found.table) == []


def with_schema(schema: Any, **components: Any) -> Doc:
    made = invented()
    made["components"]["schemas"].update(components)
    media = made["paths"]["/v1/robots"]["post"]["requestBody"]["content"]["application/json"]
    media["schema"] = schema
    return made


def test_a_type_inside_itself_ends() -> None:
    node = {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Node"}, "name": {"type": "string"}},
    }
    document = with_schema({"$ref": "#/components/schemas/Node"}, Node=node)
    places = [str(p) for p in openapi_table(document).operations["POST /v1/robots"].places]
    assert [p for p in places if p.startswith("body")] == ["body", "body:next", "body:name"]


def ring() -> Any:
    made: dict[str, Any] = {"type": "object", "properties": {}}
    made["properties"]["next"] = made
    return made


def fan(width: int, keyword: str) -> dict[str, Any]:
    """Types of which each uses the next one twice: the number of ways doubles with each."""
    made: dict[str, Any] = {}
    for number in range(width):
        target = {"$ref": f"#/components/schemas/T{number + 1}"}
        pair: Any = [target, target]
        if keyword == "properties":
            pair = {"a": target, "b": target}
        made[f"T{number}"] = {"type": "object", keyword: pair}
    made[f"T{width}"] = {"$ref": "#/components/schemas/T0"}
    return made


@pytest.mark.parametrize("keyword", ["properties", "anyOf", "allOf", "oneOf"])
def test_what_grows_without_end_is_given_up(keyword: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "MAX_PLACES", 2_000)
    monkeypatch.setattr(shapes, "MAX_STEPS", 20_000)
    document = with_schema({"$ref": "#/components/schemas/T0"}, **fan(38, keyword))
    with pytest.raises(DriftError):
        openapi_table(document)


def deep(levels: int) -> Any:
    made: Any = {"type": "string"}
    for _ in range(levels):
        made = {"type": "object", "properties": {"a": made}}
    return made


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (with_schema(ring()), "nested"),
        (with_schema(deep(100)), "nested"),
        (with_schema({"$ref": "other.yaml#/X"}), "leads out of the document"),
        (with_schema({"$ref": "https://evil.test/x.json"}), "leads out of the document"),
        (with_schema({"$ref": "#/components/schemas/Gone"}), "leads to nothing"),
        (with_schema({"$ref": "#/components/schemas"}), None),
        ([], "not an OpenAPI document"),
        ({"swagger": "2.0"}, "no `openapi`"),
        ({"openapi": "2.0", "paths": {}}, "openapi: 2.0"),
        ({"openapi": "3.0.0"}, "`paths` is no map"),
        (with_schema({"type": "object", "properties": {"x" * 9_000: {}}}), "more than 2000 char"),
        ({"openapi": "3.0.0", "paths": {"/" * 9_000: {}}}, "more than 1000 char"),
        ({"openapi": "3.0.0", "paths": {"/a": {"$ref": "#/paths/~1a"}}}, "back to itself"),
        ({"openapi": "3.0.0", "paths": {"/a/{b}": {"get": {}}, "/a/{c}": {"get": {}}}}, "the same"),
    ],
)
def test_the_error_says_what_is_wrong(document: Any, words: str | None) -> None:
    if words is None:
        run(document)
        return
    with pytest.raises(DriftError, match=words):
        openapi_table(document)


def test_old_and_odd_spellings_are_understood() -> None:
    new = with_schema(
        {
            "type": "object",
            "properties": {
                "a": {"type": ["integer", "null"], "exclusiveMinimum": 0},
                "b": {"type": "string", "enum": ["x"]},
                "c": {"type": "object", "properties": {"d": {"type": "string"}}},
            },
        }
    )
    old = with_schema(
        {
            "properties": {
                "a": {"type": "integer", "nullable": True, "minimum": 0, "exclusiveMinimum": True},
                "b": {"const": "x"},
                "c": {"allOf": [{"type": "object"}, {"properties": {"d": {"type": "string"}}}]},
            },
        }
    )
    assert compare(openapi_table(new), openapi_table(old)) == []


def test_the_path_of_the_server_stands_before_each_path() -> None:
    document = invented()
    document["servers"] = [{"url": "https://robots.test/v1/"}]
    document["paths"] = {path.removeprefix("/v1"): item for path, item in document["paths"].items()}
    assert compare(openapi_table(invented()), openapi_table(document)) == []


def test_yaml_that_multiplies_itself_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "MAX_PLACES", 2_000)
    lines = ["a0: &a0 {type: string}"]
    for number in range(30):
        pair = f"x: *a{number}, y: *a{number}"
        lines.append(f"a{number + 1}: &a{number + 1} {{type: object, properties: {{{pair}}}}}")
    bomb = parse("\n".join(lines).encode(), "bomb")
    with pytest.raises(DriftError):
        openapi_table(with_schema(bomb["a30"]))


def test_a_proposal_holds_no_words_of_the_document(tmp_path: Path) -> None:
    document = copy.deepcopy(invented())
    marked = json.loads(
        json.dumps(document).replace(
            '"type": "string"', '"type": "string", "description": "STOLEN"'
        )
    )
    marked["paths"]["/v1/new"] = copy.deepcopy(marked["paths"]["/v1/robots"])
    marked["paths"]["/v1/new"]["post"].update(summary="STOLEN", description="STOLEN")
    table, known = openapi_table(marked), openapi_table(invented())
    text = proposal(compare(known, table), known, table, ("/v1", ""), lambda _: "")
    assert "/new" in text and "STOLEN" not in text
    assert b"STOLEN" not in baseline_bytes(table, "")


def test_a_hostile_name_does_not_leave_its_place_in_a_proposal() -> None:
    document = invented()
    properties = document["components"]["schemas"]["Plan"]["properties"]
    evil = "x: 1}\n  injected: true #"
    properties[evil] = {"type": "string", "enum": ["a\n- b", "#", "{", "*x"], "default": "\u2028"}
    document["paths"]["/v1/new/{a b}/x"] = {"post": document["paths"]["/v1/robots"]["post"]}
    document["paths"]["/v1/n\n  injected: true"] = document["paths"]["/v1/robots"]
    known, table = openapi_table(invented()), openapi_table(document)
    text = proposal(compare(known, table), known, table, ("/v1", ""), lambda _: "")
    assert "\n  injected" not in text
    for block in text.split("\n\n"):
        if not block.startswith("# upstream") and "endpoints:" in block:
            loads(block, "proposal")
