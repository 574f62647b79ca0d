"""From the dialect's types to the document that the bridge feeds to datamodel-code-generator.

Everything that would come out wrong is changed here, before generation; its text is never patched.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Any, cast

from codegen.dialect.types import Schema
from codegen.ir.model.package import Package
from codegen.ir.model.types import Side, TypeDef, TypeId
from codegen.ir.names import param_name
from codegen.ir.schema_paths import locate

JSON = dict[str, Any]
DOC_WIDTH = 92
UNKNOWN_PREFIX = "Unknown"
DATA_CLASS = "_runtime.filedata.FileData"
"""The class of files inside of answers, in the package."""
UNLISTED = "_runtime.models.Unlisted"
"""The type of tags of kinds that the schema does not list, in the package."""


def python_name(type_id: TypeId, side: Side) -> str:
    """The class name of a type on one side."""
    return param_name(type_id.name) if side == "request" else type_id.name


def document(package: Package, side: Side) -> tuple[JSON, dict[str, frozenset[str]]]:
    """The OpenAPI document of one side, and the class names expected in each module."""
    schemas: JSON = {}
    expected: dict[str, set[str]] = {}
    writer = _Writer(package, side)
    for definition in package.types.values():
        if side not in definition.sides or (side == "request" and definition.holds_file):
            continue
        for name, schema, is_class in writer.write(definition):
            schemas[f"{definition.id.module}.{name}"] = schema
            expected.setdefault(definition.id.module, set())
            if is_class:
                expected[definition.id.module].add(name)
    classes = [f"{module}.{name}" for module, names in expected.items() for name in names]
    reached = _reached(schemas, classes)
    info = {"title": "types", "version": "1"}
    components = {"schemas": {name: schemas[name] for name in sorted(reached)}}
    body = {"openapi": "3.1.0", "info": info, "paths": {}, "components": components}
    return body, {module: frozenset(names) for module, names in expected.items()}


def other_names(package: Package) -> dict[str, str | list[str]]:
    """`module.Class.property` of an answer -> what else it is called.

    A text is its name in Python (`x-name`), a list every name under which it may come (`x-also`).
    """
    return {
        f"{definition.id.module}.{definition.id.name}.{name}": (
            schema.x_name or [name, *(schema.x_also or ())]
        )
        for definition in package.types.values()
        for name, schema in (definition.schema.properties or {}).items()
        if (schema.x_also or schema.x_name) and "response" in definition.sides
    }


def _reached(schemas: JSON, start: Iterable[str]) -> set[str]:
    """The schemas that classes need: one that only arguments use is written out there."""
    seen, stack = set[str](), list(start)
    while stack:
        name = stack.pop()
        if name in schemas and name not in seen:
            seen.add(name)
            stack += _references(schemas[name])
    return seen


def _references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        content = cast("JSON", value)
        reference = content.get("$ref")
        if isinstance(reference, str):
            yield reference.rpartition("/")[2]
        for item in content.values():
            yield from _references(item)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _references(item)


class _Writer:
    """Writes the types of one side."""

    def __init__(self, package: Package, side: Side) -> None:
        self.types = {(d.file, d.id.name): d for d in package.types.values()}
        self.side: Side = side
        self.data_class = f"{package.client.package}.{DATA_CLASS}"
        self.unlisted = f"{package.client.package}.{UNLISTED}"
        self.tagged = self.tags() if side == "response" else {}

    def write(self, definition: TypeDef) -> Iterator[tuple[str, JSON, bool]]:
        schema = definition.schema
        name = python_name(definition.id, self.side)
        closed = self.tagged.get(definition.id)
        body = self.schema(schema, definition.file, closed=closed)
        if schema.extends is not None:
            base = {"$ref": self.reference(schema.extends, definition.file)}
            body = {"allOf": [base, body], **_description(schema)}
        if self.side == "response" and schema.discriminator and schema.variants:
            unknown = f"{UNKNOWN_PREFIX}{name}"
            body["anyOf"].append({"$ref": f"#/components/schemas/{definition.id.module}.{unknown}"})
            tag = schema.discriminator
            yield (
                unknown,
                {
                    "type": "object",
                    "description": f"A {name} of a kind that this version does not know.",
                    "properties": {
                        tag: {
                            "type": "string",
                            "description": "The kind.",
                            "customTypePath": self.unlisted,
                        }
                    },
                    "required": [tag],
                },
                True,
            )
        yield name, body, schema.is_class

    def schema(self, schema: Schema, file: str, *, closed: str | None = None) -> JSON:
        if schema.ref is not None:
            return {"$ref": self.reference(schema.ref, file), **_description(schema)}
        if schema.variants:
            return {
                "anyOf": [self.schema(item, file) for item in schema.variants],
                **_description(schema),
            }
        if schema.says("const") or schema.enum is not None:
            return {**self.values(schema), **_description(schema)}
        if schema.x_data and self.side == "response":
            data: JSON = {"type": "string", "customTypePath": self.data_class}
            if "null" in schema.types:
                data = {"anyOf": [data, {"type": "null"}]}
            return {**data, **_description(schema)}
        body: JSON = dict(_description(schema))
        if schema.types:
            body["type"] = schema.types[0] if len(schema.types) == 1 else list(schema.types)
        if schema.properties is not None or schema.extends is not None:
            body["type"] = "object"
            body["properties"] = {
                name: self.property(_closed(item) if name == closed else item, file)
                for name, item in (schema.properties or {}).items()
            }
            if schema.required:
                body["required"] = list(schema.required)
        elif "object" in schema.types:
            extra = schema.additional_properties
            body["additionalProperties"] = (
                self.schema(extra, file) if isinstance(extra, Schema) else True
            )
        if schema.items is not None:
            body["items"] = self.schema(schema.items, file)
        if schema.prefix_items is not None:
            count = len(schema.prefix_items)
            body["prefixItems"] = [self.schema(item, file) for item in schema.prefix_items]
            body |= {"minItems": count, "maxItems": count, "items": False}
        return body

    def property(self, schema: Schema, file: str) -> JSON:
        body = self.schema(schema, file)
        if schema.x_sensitive and self.side == "response":
            body["repr"] = False
        return body

    def values(self, schema: Schema) -> JSON:
        values = [schema.const] if schema.says("const") else list(schema.enum or ())
        kind = _value_type(schema, values)
        literal: JSON = {"type": kind, "enum": [v for v in values if v is not None]}
        is_open = schema.x_open if schema.x_open is not None else self.side == "response"
        nullable = None in values or "null" in schema.types
        if not is_open:
            return {"anyOf": [literal, {"type": "null"}]} if nullable else literal
        return {"anyOf": [literal, {"type": [kind, "null"] if nullable else kind}]}

    def tags(self) -> dict[TypeId, str]:
        """Members of unions with a discriminator -> the property that must stay closed."""
        return {
            self.types[locate(variant.ref, union.file)].id: union.schema.discriminator
            for union in self.types.values()
            if union.schema.discriminator is not None
            for variant in union.schema.variants
            if variant.ref is not None
        }

    def reference(self, reference: str, file: str) -> str:
        definition = self.types[locate(reference, file)]
        return (
            f"#/components/schemas/{definition.id.module}.{python_name(definition.id, self.side)}"
        )


def _closed(schema: Schema) -> Schema:
    return schema.model_copy(update={"x_open": False})


def _value_type(schema: Schema, values: list[Any]) -> str:
    named = [kind for kind in schema.types if kind != "null"]
    if named:
        return named[0]
    first = next((value for value in values if value is not None), "")
    if isinstance(first, bool):
        return "boolean"
    return "integer" if isinstance(first, int) else "string"


def _description(schema: Schema) -> JSON:
    text = (schema.description or "").strip()
    if schema.deprecated:
        text = f"Deprecated. {text}".strip()
    if not text:
        return {}
    paragraphs = text.split("\n\n")
    wrapped = (textwrap.fill(" ".join(p.split()), DOC_WIDTH) for p in paragraphs)
    return {"description": "\n\n".join(wrapped)}
