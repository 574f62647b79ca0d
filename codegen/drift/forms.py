"""One form of a schema at a time: no references, no unions, everything inside with its base."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from codegen.drift.facts import ANY
from codegen.drift.limits import KEYWORDS, combined, stated

Json = Mapping[str, Any]

_JSON_TYPES = frozenset({"string", "integer", "number", "boolean", "object", "array", "null"})
_NUMBER = frozenset({"integer", "number"})


@dataclass(frozen=True, slots=True)
class Node:
    """A schema and what its references start from."""

    schema: Json
    base: str
    origin: str = ""
    """The named type that it is, when it is one."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One form that a value can have, with everything that holds for it."""

    schema: dict[str, Any]
    base: str
    origin: str
    children: Mapping[str, tuple[Node, ...]]
    required: frozenset[str]
    items: tuple[Node, ...]
    values: tuple[Node, ...]
    types: frozenset[str]

    @property
    def described(self) -> bool:
        """Whether fields, elements or values are said."""
        return bool(self.children or self.items or self.values)


def pinned(schema: dict[str, Any], base: str) -> dict[str, Any]:
    """Wrap what stands inside with the base of its references, so that forms can be mixed."""
    made: dict[str, Any] = dict(schema)
    if made.pop("x-many", None) is True:
        # One file and a list of one are the same parts of a multipart body.
        made = {"type": "array", "items": {"x-file": True}}
    properties = made.get("properties")
    if isinstance(properties, dict):
        pairs = cast("dict[str, Any]", properties)
        made["properties"] = {
            key: item if isinstance(item, tuple) else (Node(schema_of(item), base),)
            for key, item in pairs.items()
        }
    elif "properties" in made:
        del made["properties"]
    for key in ("items", "additionalProperties"):
        if isinstance(made.get(key), dict) and (made[key] or key == "items"):
            made[key] = (Node(made[key], base),)
    prefix = schemas(made.pop("prefixItems", None))
    if prefix:
        listed = cast("tuple[Node, ...]", made["items"] if _is_nodes(made.get("items")) else ())
        made["items"] = (*(Node(item, base) for item in prefix), *listed)
    return made


def _is_nodes(value: Any) -> bool:
    return isinstance(value, tuple)


def over(inner: dict[str, Any], outer: Mapping[str, Any]) -> dict[str, Any]:
    """Both schemas at once: fields and requirements of both, limits that are tighter."""
    made = dict(inner)
    for key, value in outer.items():
        if key == "properties" and isinstance(value, dict):
            known = made.get("properties")
            base = cast("dict[str, Any]", known) if isinstance(known, dict) else {}
            made["properties"] = {**base, **cast("dict[str, Any]", value)}
        elif key == "required" and isinstance(value, list):
            known = made.get("required")
            names = cast("list[object]", known) if isinstance(known, list) else []
            made["required"] = [*names, *cast("list[object]", value)]
        elif key == "type" and "type" in made:
            made["type"] = sorted(_types(made["type"]) & _types(value)) or made["type"]
        elif key == "enum" and isinstance(made.get("enum"), list):
            continue
        else:
            made[key] = value
    limits = combined(stated(inner), stated(outer))
    return {**{k: v for k, v in made.items() if k not in KEYWORDS}, **limits}


def variant_of(schema: dict[str, Any], base: str, origin: str) -> Variant:
    """Read one form."""
    whole = pinned(schema, base)
    children = cast("dict[str, tuple[Node, ...]]", whole.get("properties") or {})
    needed = whole.get("required")
    names = cast("list[object]", needed) if isinstance(needed, list) else []
    items, values = whole.get("items"), whole.get("additionalProperties")
    return Variant(
        schema=whole,
        base=base,
        origin=origin,
        children=children,
        required=frozenset(name for name in names if isinstance(name, str)),
        items=cast("tuple[Node, ...]", items) if isinstance(items, tuple) else (),
        values=cast("tuple[Node, ...]", values) if isinstance(values, tuple) else (),
        types=_form_types(whole),
    )


def _form_types(schema: Json) -> frozenset[str]:
    """The types of one form; inferred where only its parts are stated."""
    if _is_binary(schema):
        null = _types(schema.get("type")) & {"null"}
        return frozenset({"file"}) | null
    if "type" in schema:
        found = _types(schema["type"])
        if "number" in found:
            found |= _NUMBER
        return found | {"null"} if schema.get("nullable") is True and found else found
    if "const" in schema or isinstance(schema.get("enum"), list):
        return frozenset(_type_of(value) for value in values_of(schema))
    if isinstance(schema.get("properties"), dict) or _is_nodes(schema.get("additionalProperties")):
        return frozenset({"object"})
    return frozenset({"array"}) if _is_nodes(schema.get("items")) else ANY


def _is_binary(schema: Json) -> bool:
    if schema.get("x-file") is True or schema.get("format") == "binary":
        return True
    return schema.get("contentMediaType") is not None and "contentEncoding" not in schema


def listed(schema: Json) -> bool:
    """Whether the only values are listed."""
    return "const" in schema or isinstance(schema.get("enum"), list)


def values_of(schema: Json) -> list[Any]:
    """The only values."""
    if "const" in schema:
        return [schema["const"]]
    listed = schema.get("enum")
    return cast("list[object]", listed) if isinstance(listed, list) else []


def _types(value: Any) -> frozenset[str]:
    if isinstance(value, str):
        return frozenset({value}) & _JSON_TYPES
    if isinstance(value, list):
        listed = cast("list[object]", value)
        return frozenset(item for item in listed if isinstance(item, str)) & _JSON_TYPES
    return ANY


def _type_of(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "string" if isinstance(value, str) else "object"


def schema_of(value: Any) -> Json:
    """A schema; `true` and what is none stand for anything."""
    return cast("Json", value) if isinstance(value, dict) else {}


def schemas(value: Any) -> list[Json]:
    """The members of a list of schemas."""
    if not isinstance(value, list):
        return []
    return [schema_of(item) for item in cast("list[object]", value)]
