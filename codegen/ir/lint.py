"""House rules over the IR; they run after everything is resolved and report all at once."""

from __future__ import annotations

from typing import cast

from codegen.dialect.read import TYPES_FILE, SchemaSet
from codegen.dialect.types import Schema
from codegen.ir.model.package import Package
from codegen.ir.schema_paths import SchemaPath, children, locate, references
from codegen.ir.types import COMMON_MODULE, TypeIndex


def lint(package: Package, source: SchemaSet, index: TypeIndex) -> None:
    """Add a finding for everything that resolves but should not be written."""
    for definition in package.types.values():
        path: SchemaPath = ("types", definition.id.name)
        if definition.schema.description is None:
            index.error(
                definition.file,
                path,
                "no-description",
                f"type `{definition.id.name}` has no description",
                "add `description:`",
            )
        _walk(index, definition.file, definition.schema, path, named=True)
        if "request" in definition.sides:
            for name, schema in (definition.schema.properties or {}).items():
                if schema.description is None and schema.ref is None:
                    index.error(
                        definition.file,
                        (*path, "properties", name),
                        "no-description",
                        f"request property `{name}` has no description",
                        "add `description:`",
                    )
    _shared_types(source, index)
    _module_cycles(source, index)


def _walk(index: TypeIndex, file: str, schema: Schema, path: SchemaPath, *, named: bool) -> None:
    if not named and schema.properties is not None:
        index.error(
            file,
            path,
            "inline-object",
            "an object with properties has no name",
            "move it under `types:` and refer to it with $ref",
        )
    if not named and schema.extends is not None:
        index.error(file, path, "inline-object", "only a named type can extend another", "name it")
    for variant in schema.variants:
        limits = {
            "minimum",
            "maximum",
            "exclusive_minimum",
            "exclusive_maximum",
            "multiple_of",
            "min_length",
            "max_length",
            "min_items",
            "max_items",
            "pattern",
        } & variant.model_fields_set
        if limits:
            index.error(
                file,
                path,
                "limit-in-union",
                f"a union member has limits ({', '.join(sorted(limits))})",
                "put the limits on the property or name the member",
            )
    if len(schema.variants) == 2 and schema.variants[1].types == ("null",):
        first = schema.variants[0]
        if first.types and first.ref is None:
            index.error(
                file,
                path,
                "null-union",
                "a union of one type and null",
                f"write `type: [{first.types[0]}, 'null']`",
            )
    for child, child_path in children(schema, path):
        _walk(index, file, child, child_path, named=False)


def _shared_types(source: SchemaSet, index: TypeIndex) -> None:
    """A type of types.yaml has two or more resources (or other shared types) as users."""
    users: dict[str, set[str]] = {name: set() for name in source.types.types}
    for file, resource in source.resources.items():
        texts = set(_file_references(source, file))
        for reference in texts:
            target, name = locate(reference, file)
            if target == TYPES_FILE and name in users:
                users[name].add(resource.resource)
    changed = True
    while changed:
        changed = False
        for name, schema in source.types.types.items():
            for reference, _ in references(schema, ()):
                _, target = locate(reference, TYPES_FILE)
                if target in users and not users[name] <= users[target]:
                    users[target] |= users[name]
                    changed = True
    for name, found in users.items():
        if len(found) == 1:
            only = next(iter(found))
            index.error(
                TYPES_FILE,
                ("types", name),
                "shared-type",
                f"`{name}` is used by `{only}` only",
                f"move it to resources/{only}.yaml",
            )


def _file_references(source: SchemaSet, file: str) -> list[str]:
    """Every reference text of a resource file, in types and endpoints."""
    found: list[str] = []

    def visit(value: object) -> None:
        if isinstance(value, dict):
            for item in cast("dict[str, object]", value).values():
                visit(item)
        elif isinstance(value, list):
            for item in cast("list[object]", value):
                visit(item)
        elif isinstance(value, str) and "#/types/" in value:
            found.append(value)

    visit(source.documents[file].data)
    return found


def _module_cycles(source: SchemaSet, index: TypeIndex) -> None:
    """Modules must not refer to each other in a circle: the bridge would merge them."""
    edges: dict[str, set[str]] = {COMMON_MODULE: set()}
    modules = {file.rpartition("/")[2]: one.resource for file, one in source.resources.items()}
    modules[TYPES_FILE] = COMMON_MODULE
    for file, resource in source.resources.items():
        wheres = (text.partition("#")[0] for text in _file_references(source, file))
        targets = {modules.get(where, where) for where in wheres if where} - {resource.resource}
        edges[resource.resource] = edges.get(resource.resource, set()) | targets
    for schema in source.types.types.values():
        for reference, _ in references(schema, ()):
            where = reference.partition("#")[0]
            if where and where != TYPES_FILE:
                edges[COMMON_MODULE].add(modules.get(where, where))
    for file, resource in source.resources.items():
        start, seen, stack = resource.resource, set[str](), [resource.resource]
        while stack:
            for target in edges.get(stack.pop(), ()):
                if target == start:
                    index.error(
                        file,
                        ("resource",),
                        "module-cycle",
                        f"the types of `{start}` refer to a file that refers back",
                        f"move the common types to {TYPES_FILE}",
                    )
                    return
                if target not in seen:
                    seen.add(target)
                    stack.append(target)
