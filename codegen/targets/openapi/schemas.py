"""Types of the dialect as schemas of the document: with prose, and references to components."""

from __future__ import annotations

import json
from typing import Any, cast

from codegen.dialect.types import Schema
from codegen.ir.model.package import Package
from codegen.targets.emulator.schemas import json_schema, reference

JSON = dict[str, Any]

FREE: JSON = {"type": "object"}
"""Takes any object."""

_INNER = "#/$defs/"
_OUTER = "#/components/schemas/"


def component(schema: Schema) -> JSON:
    """A schema with its descriptions."""
    return _outer(json_schema(schema, prose=True))


def stated(given: str | Schema) -> JSON:
    """What a body or an answer is said to be: a named type, or a schema in place."""
    return component(given) if isinstance(given, Schema) else _outer(reference(given))


def form_schema(package: Package, given: str) -> JSON:
    """A named type as a form has it.

    Nothing can be null, an empty field that nobody needs counts as not sent, and of a list that is
    needed there is at least one field.
    """
    schema = _joined(package, given)
    needed = schema.get("required", ())
    for name, inner in schema.get("properties", {}).items():
        kinds = inner.get("type")
        if isinstance(kinds, list):
            inner["type"] = [kind for kind in cast("list[str]", kinds) if kind != "null"]
        if "enum" in inner:
            values = [value for value in inner["enum"] if value is not None]
            inner["enum"] = values if name in needed else [*values, ""]
        if "anyOf" in inner:
            inner["anyOf"] = [item for item in inner["anyOf"] if item.get("type") != "null"]
        if name in needed and "array" in inner.get("type", ()):
            inner.setdefault("minItems", 1)
    return schema


def _joined(package: Package, given: str) -> JSON:
    """A named type with the properties of its bases."""
    name = given.rpartition("/")[2]
    source = next(item.schema for item in package.types.values() if item.id.name == name)
    own = component(source)
    if source.extends is None:
        return own
    base, own = _joined(package, source.extends), own["allOf"][-1]
    return {
        **base,
        **own,
        "properties": {**base.get("properties", {}), **own.get("properties", {})},
        "required": [*base.get("required", ()), *own.get("required", ())],
    }


def either(schemas: list[JSON]) -> JSON:
    """One schema for several; where one takes any object, the others only tell what fits."""
    different = [item for at, item in enumerate(schemas) if item not in schemas[:at]]
    if len(different) == 1:
        return different[0]
    free = [item for item in different if is_free(item)]
    if free:
        return {**free[0], "x-any-of": [item for item in different if item not in free]}
    return {"anyOf": different}


def is_free(schema: JSON) -> bool:
    """Whether a schema takes any object."""
    return schema.get("type") == "object" and "properties" not in schema


def suffix_free(url: str, suffix: str | None) -> str:
    """A base URL without what the paths begin with."""
    return url.removesuffix(suffix or "")


def _outer(schema: JSON) -> JSON:
    """The same with references to the components of the document."""
    text = json.dumps(schema)
    found: JSON = json.loads(text.replace(f'"$ref": "{_INNER}', f'"$ref": "{_OUTER}'))
    return found
