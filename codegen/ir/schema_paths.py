"""Places in the schema: references, and the schemas inside a schema."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.dialect.read import TYPES_FILE
from codegen.dialect.types import Schema

SchemaPath = tuple[str | int, ...]


def locate(reference: str, file: str) -> tuple[str, str]:
    """The file and the name of the type that a reference in `file` means."""
    where, _, name = reference.partition("#/types/")
    if not where:
        return file, name
    return (where if where == TYPES_FILE else f"resources/{where}"), name


def references(schema: Schema, path: SchemaPath) -> Iterator[tuple[str, SchemaPath]]:
    """Every reference inside a schema with its place."""
    if schema.ref is not None:
        yield schema.ref, (*path, "$ref")
    if schema.extends is not None:
        yield schema.extends, (*path, "extends")
    for child, child_path in children(schema, path):
        yield from references(child, child_path)


def children(schema: Schema, path: SchemaPath) -> Iterator[tuple[Schema, SchemaPath]]:
    """The schemas directly inside a schema with their places."""
    for name, child in (schema.properties or {}).items():
        yield child, (*path, "properties", name)
    if schema.items is not None:
        yield schema.items, (*path, "items")
    for index, child in enumerate(schema.prefix_items or ()):
        yield child, (*path, "prefixItems", index)
    for key, variants in (("anyOf", schema.any_of), ("oneOf", schema.one_of)):
        for index, child in enumerate(variants or ()):
            yield child, (*path, key, index)
    if isinstance(schema.additional_properties, Schema):
        yield schema.additional_properties, (*path, "additionalProperties")
