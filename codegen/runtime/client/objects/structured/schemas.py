"""Making a JSON Schema fit to be sent: objects closed, the root an object."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import unquote

from ...narrow import is_list, is_map
from ...pointer import MISSING, find

_MAPS: Final = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
_LISTS: Final = ("anyOf", "oneOf", "allOf", "prefixItems", "items")
_SINGLE: Final = (
    "items",
    "additionalItems",
    "additionalProperties",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "not",
    "if",
    "then",
    "else",
)
_HOISTED: Final = ("$schema", "$id", "$defs", "definitions")
"""What is looked for at the root of a document, and so stays there."""

WORDS: Final = frozenset(
    {
        *_MAPS,
        *_LISTS,
        *_SINGLE,
        *_HOISTED,
        "$anchor",
        "$comment",
        "$ref",
        "const",
        "default",
        "deprecated",
        "description",
        "enum",
        "examples",
        "format",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "multipleOf",
        "nullable",
        "pattern",
        "readOnly",
        "required",
        "title",
        "type",
        "uniqueItems",
        "writeOnly",
    }
)
"""Words by which a mapping is recognised as a JSON Schema."""

TYPES: Final = ("array", "boolean", "integer", "null", "number", "object", "string")


def closed(schema: Any) -> Any:
    """Copy a schema; objects that list their properties and no more take no others."""
    copy = _each(schema, closed)
    if is_map(copy) and "properties" in copy and not _open(copy):
        return {**copy, "additionalProperties": False}
    return copy


def _open(schema: Mapping[str, Any]) -> bool:
    return any(
        word in schema
        for word in ("additionalProperties", "patternProperties", "unevaluatedProperties")
    )


def _each(schema: Any, change: Callable[[Any], Any]) -> Any:
    """Copy a schema, with every schema in it changed. Values such as defaults are left alone."""
    if not is_map(schema):
        return schema
    copy: dict[str, Any] = dict(schema)
    for word in _MAPS:
        if is_map(inner := schema.get(word)):
            copy[word] = {name: change(item) for name, item in inner.items()}
    for word in _LISTS:
        if is_list(several := schema.get(word)):
            copy[word] = [change(item) for item in several]
    for word in _SINGLE:
        if is_map(inner := schema.get(word)):
            copy[word] = change(inner)
    return copy


def inlined(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Put in place of a reference at the root what it leads to; others stay valid."""
    root = dict(schema)
    seen: set[str] = set()
    while isinstance(ref := root.get("$ref"), str) and ref not in seen:
        seen.add(ref)
        found = _referred(schema, ref)
        if found is None:
            break
        root = {**found, **{word: item for word, item in root.items() if word != "$ref"}}
    return root


def _referred(schema: Mapping[str, Any], ref: str) -> Mapping[str, Any] | None:
    if not ref.startswith("#/"):
        return None
    found = find(schema, unquote(ref[1:]))
    return found if found is not MISSING and is_map(found) else None


def only_objects(schema: Mapping[str, Any]) -> bool:
    """Whether every value that fits is an object, as far as it can be told."""
    return _only_objects(schema, schema, ())


def _only_objects(root: Mapping[str, Any], schema: Any, above: tuple[str, ...]) -> bool:
    if not is_map(schema):
        return False
    if "type" in schema:
        return bool(schema["type"] in ("object", ["object"]))
    ref = schema.get("$ref")
    if isinstance(ref, str):
        target = _referred(root, ref)
        return (
            target is not None and ref not in above and _only_objects(root, target, (*above, ref))
        )
    for word in ("anyOf", "oneOf"):
        if is_list(several := schema.get(word)) and several:
            return all(_only_objects(root, item, above) for item in several)
    parts: list[Any] = several if is_list(several := schema.get("allOf")) else []
    return "properties" in schema or any(_only_objects(root, item, above) for item in parts)


def wrapped(schema: Mapping[str, Any], key: str) -> dict[str, Any]:
    """Make the schema of an object whose only property holds what the given schema describes."""
    head, body = _moved(schema, f"#/properties/{key}")
    return {
        **head,
        "type": "object",
        "properties": {key: body},
        "required": [key],
        "additionalProperties": False,
    }


def of_items(schema: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the schema of the items of an array; None when they are not all of one kind."""
    if "prefixItems" in schema or not is_map(items := schema.get("items", {})):
        return None
    if not items:
        return items
    spot = "whole"
    head, body = _moved(schema, f"#/$defs/{spot}")
    defs = head.get("$defs", {})
    if spot in defs:
        return None
    return {**head, "$ref": f"#/$defs/{spot}/items", "$defs": {**defs, spot: body}}


def _moved(schema: Mapping[str, Any], place: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Split a document into what stays at its root and what moves to `place`."""

    def change(item: Any) -> Any:
        copy = _each(item, change)
        if is_map(copy) and isinstance(ref := copy.get("$ref"), str) and _moves(ref):
            return {**copy, "$ref": place + ref[1:]}
        return copy

    every: dict[str, Any] = change(schema)
    head: dict[str, Any] = {word: every[word] for word in _HOISTED if word in every}
    return head, {word: item for word, item in every.items() if word not in head}


def _moves(ref: str) -> bool:
    return ref == "#" or (ref.startswith("#/") and ref.split("/")[1] not in _HOISTED)
