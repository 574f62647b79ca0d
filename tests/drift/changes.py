"""Changes of a document and the one finding that each of them is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.drift.document import Change, Doc, Names, answer, body, operation

Expected = tuple[str, str, str, str, str]
"""Kind, subject, direction, severity, place; `{names}` stand for those of the document."""


@dataclass(frozen=True)
class Row:
    """A change, what it is, and what its reverse is."""

    name: str
    change: Change
    expected: Expected | None
    reverse: Expected | None = None
    ours: bool = True
    """Whether a schema without the change sees it in the same way."""


def _body(change: Callable[[Any, Names], Any]) -> Change:
    return lambda document, names: change(body(document, names), names)


def _answer(change: Callable[[Any, Names], Any]) -> Change:
    return lambda document, names: change(answer(document, names), names)


def _operation(change: Callable[[Any], Any]) -> Change:
    return lambda document, names: change(operation(document, names))


def _field(name: str, **keywords: Any) -> Change:
    """Give a field of the body other keywords; `name` is one of `Names`."""
    return _body(lambda b, n: b["properties"][getattr(n, name)].update(keywords))


def _parameter(**keywords: Any) -> Change:
    made = {"name": "extra", "in": "query", "schema": {"type": "string"}, **keywords}
    return _operation(lambda o: o.setdefault("parameters", []).append(made))


def _drop_nullable(source: Any, names: Names) -> None:
    del source["properties"][names.answer_extra]


def _widen(field: Any) -> None:
    field["type"] = ["string", "integer"]


def _null(field: Any) -> None:
    field["type"] = ["string", "null"]


def _not_null(field: Any) -> None:
    field["anyOf"] = [item for item in field["anyOf"] if item.get("type") != "null"]


def _rename_parameter(document: Doc, names: Names) -> None:
    path = next(path for path in document["paths"] if "{" in path)
    old = path.partition("{")[2].partition("}")[0]
    item = document["paths"].pop(path)
    document["paths"][path.replace(f"{{{old}}}", "{other}")] = item
    for method in item.values():
        for parameter in method["parameters"]:
            if parameter["name"] == old:
                parameter["name"] = "other"


def _add_path(document: Doc, names: Names) -> None:
    document["paths"]["/v1/nobody/knows"] = {"get": {"responses": {}}}


def _add_method(document: Doc, names: Names) -> None:
    document["paths"][names.call[1]]["trace"] = {"responses": {}}


def _remove_path(document: Doc, names: Names) -> None:
    del document["paths"][names.call[1]]


def _remove_field(name: str) -> Change:
    def change(source: Any, names: Names) -> None:
        field = getattr(names, name)
        del source["properties"][field]
        if field in source["required"]:
            source["required"].remove(field)

    return _body(change)


def _move_to_component(document: Doc, names: Names) -> None:
    holder = operation(document, names)["requestBody"]["content"]["application/json"]
    document["components"]["schemas"]["A~B/C"] = holder["schema"]
    holder["schema"] = {"allOf": [{"$ref": "#/components/schemas/A~0B~1C"}]}


REQUEST_NARROWER, REQUEST_WIDER = "request narrower", "request wider"
RESPONSE_NARROWER, RESPONSE_WIDER = "response narrower", "response wider"

ROWS = [
    # ---- calls -----------------------------------------------------------------------------------
    Row(
        "path added",
        _add_path,
        ("missing", "operation", REQUEST_WIDER, "warning", ""),
        ("gone", "operation", REQUEST_NARROWER, "breaking", ""),
    ),
    Row(
        "method added",
        _add_method,
        ("missing", "operation", REQUEST_WIDER, "warning", ""),
        ("gone", "operation", REQUEST_NARROWER, "breaking", ""),
    ),
    Row(
        "path removed",
        _remove_path,
        ("gone", "operation", REQUEST_NARROWER, "breaking", ""),
        ("missing", "operation", REQUEST_WIDER, "warning", ""),
    ),
    Row(
        "operation deprecated",
        _operation(lambda o: o.update(deprecated=True)),
        ("changed", "deprecated", REQUEST_NARROWER, "warning", ""),
        ("changed", "deprecated", REQUEST_WIDER, "info", ""),
    ),
    Row(
        "operation id changed",
        _operation(lambda o: o.update(operationId="other_name")),
        ("changed", "id", "", "warning", ""),
    ),
    Row(
        "error status added",
        _operation(lambda o: o["responses"].update({"418": {}})),
        ("missing", "status", RESPONSE_WIDER, "info", "answer"),
        ("gone", "status", RESPONSE_NARROWER, "info", "answer"),
    ),
    Row(
        "success status added",
        _operation(lambda o: o["responses"].update({"202": {}})),
        ("missing", "status", "", "warning", "answer"),
        ("gone", "status", "", "breaking", "answer"),
        ours=False,
    ),
    Row(
        "form added",
        _operation(
            lambda o: o["requestBody"]["content"].update(
                {"multipart/form-data": dict(o["requestBody"]["content"]["application/json"])}
            )
        ),
        ("missing", "media", REQUEST_WIDER, "info", "body"),
        ("gone", "media", REQUEST_NARROWER, "breaking", "body"),
    ),
    # ---- parameters ------------------------------------------------------------------------------
    Row(
        "optional parameter added",
        _parameter(),
        ("missing", "parameter", REQUEST_WIDER, "warning", "query:extra"),
        ("gone", "parameter", REQUEST_NARROWER, "warning", "query:extra"),
    ),
    Row(
        "required parameter added",
        _parameter(required=True),
        ("missing", "parameter", REQUEST_NARROWER, "breaking", "query:extra"),
        ("gone", "parameter", REQUEST_NARROWER, "warning", "query:extra"),
    ),
    Row(
        "header added",
        _parameter(**{"in": "header", "name": "X-Extra"}),
        ("missing", "parameter", REQUEST_WIDER, "warning", "header:x-extra"),
    ),
    Row(
        "cookie added",
        _parameter(**{"in": "cookie"}),
        ("missing", "parameter", REQUEST_WIDER, "warning", "cookie:extra"),
    ),
    # ---- requests --------------------------------------------------------------------------------
    Row(
        "optional field added",
        _body(lambda b, n: b["properties"].update(extra={"type": "string"})),
        ("missing", "field", REQUEST_WIDER, "warning", "body:extra"),
        ("gone", "field", REQUEST_NARROWER, "warning", "body:extra"),
    ),
    Row(
        "required field added",
        _body(
            lambda b, n: (
                b["properties"].update(extra={"type": "string"}),
                b["required"].append("extra"),
            )
        ),
        ("missing", "field", REQUEST_NARROWER, "breaking", "body:extra"),
        ("gone", "field", REQUEST_NARROWER, "warning", "body:extra"),
    ),
    Row(
        "object field added",
        _body(
            lambda b, n: b["properties"].update(
                extra={"type": "object", "properties": {"inner": {"type": "string"}}}
            )
        ),
        ("missing", "field", REQUEST_WIDER, "warning", "body:extra"),
        ("gone", "field", REQUEST_NARROWER, "warning", "body:extra"),
    ),
    Row(
        "field gone",
        _remove_field("nullable"),
        ("gone", "field", REQUEST_NARROWER, "warning", "body:{nullable}"),
        ("missing", "field", REQUEST_WIDER, "warning", "body:{nullable}"),
    ),
    Row(
        "required field gone",
        _remove_field("text"),
        ("gone", "field", REQUEST_NARROWER, "warning", "body:{text}"),
        ("missing", "field", REQUEST_NARROWER, "breaking", "body:{text}"),
    ),
    Row(
        "field became required",
        _body(lambda b, n: b["required"].append(n.number)),
        ("changed", "required", REQUEST_NARROWER, "breaking", "body:{number}"),
        ("changed", "required", REQUEST_WIDER, "warning", "body:{number}"),
    ),
    Row(
        "type widened",
        _body(lambda b, n: _widen(b["properties"][n.text])),
        ("changed", "type", REQUEST_WIDER, "warning", "body:{text}"),
        ("changed", "type", REQUEST_NARROWER, "breaking", "body:{text}"),
    ),
    Row(
        "whole number became number",
        _field("number", type="number"),
        ("changed", "type", REQUEST_WIDER, "warning", "body:{number}"),
        ("changed", "type", REQUEST_NARROWER, "breaking", "body:{number}"),
    ),
    Row(
        "null refused",
        _body(lambda b, n: _not_null(b["properties"][n.nullable])),
        ("changed", "null", REQUEST_NARROWER, "breaking", "body:{nullable}"),
        ("changed", "null", REQUEST_WIDER, "info", "body:{nullable}"),
    ),
    Row(
        "enumeration value added",
        _body(lambda b, n: b["properties"][n.choice]["enum"].append("swimmer")),
        ("changed", "enum", REQUEST_WIDER, "warning", "body:{choice}"),
        ("changed", "enum", REQUEST_NARROWER, "breaking", "body:{choice}"),
    ),
    Row(
        "enumeration value removed",
        _body(lambda b, n: b["properties"][n.choice]["enum"].pop()),
        ("changed", "enum", REQUEST_NARROWER, "breaking", "body:{choice}"),
        ("changed", "enum", REQUEST_WIDER, "warning", "body:{choice}"),
    ),
    Row(
        "enumeration dropped",
        _body(lambda b, n: b["properties"][n.choice].pop("enum")),
        ("changed", "enum", REQUEST_WIDER, "warning", "body:{choice}"),
        ("changed", "enum", REQUEST_NARROWER, "breaking", "body:{choice}"),
    ),
    Row(
        "maximum raised",
        _field("number", maximum=16),
        ("changed", "limit", REQUEST_WIDER, "warning", "body:{number}"),
        ("changed", "limit", REQUEST_NARROWER, "breaking", "body:{number}"),
    ),
    Row(
        "minimum raised",
        _field("number", minimum=2),
        ("changed", "limit", REQUEST_NARROWER, "breaking", "body:{number}"),
        ("changed", "limit", REQUEST_WIDER, "warning", "body:{number}"),
    ),
    Row(
        "length limited",
        _field("text", maxLength=10),
        ("changed", "limit", REQUEST_NARROWER, "breaking", "body:{text}"),
        ("changed", "limit", REQUEST_WIDER, "warning", "body:{text}"),
    ),
    Row(
        "pattern stated",
        _field("text", pattern="^a"),
        ("changed", "limit", REQUEST_NARROWER, "breaking", "body:{text}"),
        ("changed", "limit", REQUEST_WIDER, "warning", "body:{text}"),
    ),
    Row(
        "default changed",
        _field("number", default=7),
        ("changed", "default", "", "warning", "body:{number}"),
        ("changed", "default", "", "warning", "body:{number}"),
    ),
    Row(
        "field deprecated",
        _field("number", deprecated=True),
        ("changed", "deprecated", REQUEST_NARROWER, "warning", "body:{number}"),
        ("changed", "deprecated", REQUEST_WIDER, "info", "body:{number}"),
    ),
    # ---- answers ---------------------------------------------------------------------------------
    Row(
        "answer field added",
        _answer(lambda a, n: a["properties"].update(extra={"type": "string"})),
        ("missing", "field", RESPONSE_WIDER, "warning", "answer:extra"),
        ("gone", "field", RESPONSE_NARROWER, "warning", "answer:extra"),
    ),
    Row(
        "answer field gone",
        _answer(_drop_nullable),
        ("gone", "field", RESPONSE_NARROWER, "warning", "answer:{answer_extra}"),
        ("missing", "field", RESPONSE_WIDER, "warning", "answer:{answer_extra}"),
    ),
    Row(
        "required answer field gone",
        _answer(lambda a, n: (a["properties"].pop(n.answer), a["required"].remove(n.answer))),
        ("gone", "field", RESPONSE_WIDER, "breaking", "answer:{answer}"),
        ("missing", "field", RESPONSE_WIDER, "warning", "answer:{answer}"),
    ),
    Row(
        "answer type widened",
        _answer(lambda a, n: _widen(a["properties"][n.answer])),
        ("changed", "type", RESPONSE_WIDER, "breaking", "answer:{answer}"),
        ("changed", "type", RESPONSE_NARROWER, "info", "answer:{answer}"),
    ),
    Row(
        "answer can be null",
        _answer(lambda a, n: _null(a["properties"][n.answer])),
        ("changed", "null", RESPONSE_WIDER, "breaking", "answer:{answer}"),
        ("changed", "null", RESPONSE_NARROWER, "info", "answer:{answer}"),
    ),
    Row(
        "answer field can be missing",
        _answer(lambda a, n: a["required"].remove(n.answer)),
        ("changed", "required", RESPONSE_WIDER, "breaking", "answer:{answer}"),
        ("changed", "required", RESPONSE_NARROWER, "info", "answer:{answer}"),
    ),
    Row(
        "answer enumeration value added",
        _answer(lambda a, n: a["properties"][n.answer_choice]["enum"].append("swimmer")),
        ("changed", "enum", RESPONSE_WIDER, "warning", "answer:{answer_choice}"),
        ("changed", "enum", RESPONSE_NARROWER, "info", "answer:{answer_choice}"),
    ),
    Row(
        "answer no longer described",
        _operation(
            lambda o: o["responses"]["200"]["content"]["application/json"].update(schema={})
        ),
        ("undescribed", "type", "", "info", "answer"),
    ),
    # ---- no change -------------------------------------------------------------------------------
    Row("path parameter renamed", _rename_parameter, None, None),
    Row("words changed", _field("text", description="New words.", title="T"), None),
    Row("schema moved", _move_to_component, None, None),
    Row(
        "the same limit in other words",
        _body(lambda b, n: _exclusive(b["properties"][n.number])),
        None,
        None,
    ),
    Row("fields in another order", _body(lambda b, n: _reverse(b)), None, None),
]


def _exclusive(field: Any) -> None:
    field["exclusiveMaximum"] = field.pop("maximum") + 1


def _reverse(schema: Any) -> None:
    schema["properties"] = dict(reversed(schema["properties"].items()))
