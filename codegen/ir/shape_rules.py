"""House rules for single types: properties that exist, unions that can be told apart, files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.dialect.endpoints import Resource
from codegen.dialect.read import SchemaSet
from codegen.dialect.types import Schema
from codegen.ir.model.package import Package
from codegen.ir.model.types import TypeDef
from codegen.ir.names import reserved
from codegen.ir.schema_paths import SchemaPath, children, references
from codegen.ir.types import TypeIndex


def check_shapes(package: Package, source: SchemaSet, index: TypeIndex) -> None:
    """Add a finding for every type that cannot work as it is written."""
    tables = [table.kind for table in package.tables]
    uploads = {d.id for d in package.types.values() if d.holds_file or _takes_file(d.schema)}
    for definition in package.types.values():
        _required(index, definition)
        _discriminator(index, definition)
        _names(index, definition)
        _nested_files(index, definition, {(item.module, item.name) for item in uploads})
        path: SchemaPath = ("types", definition.id.name)
        _tables(index, definition.file, definition.schema, path, tables)
    for file, resource in source.resources.items():
        _endpoints(index, file, resource, (), tables)


def _takes_file(schema: Schema) -> bool:
    """Whether a property is a text for which a file can be given."""
    return any(item.is_uri for item in (schema.properties or {}).values())


def _required(index: TypeIndex, definition: TypeDef) -> None:
    """What is required is a property, of the type itself or of its base."""
    path: SchemaPath = ("types", definition.id.name)
    place = index.find(f"#/types/{definition.id.name}", definition.file, path)
    known = {} if place is None else index.properties(place)
    for number, name in enumerate(definition.schema.required or ()):
        if name not in known:
            index.error(
                definition.file,
                (*path, "required", number),
                "unknown-property",
                f"`{name}` is required but no property",
                f"properties: {', '.join(known) or 'none'}",
            )


def _names(index: TypeIndex, definition: TypeDef) -> None:
    """The name of a field in Python is that of no other one."""
    path: SchemaPath = ("types", definition.id.name)
    place = index.find(f"#/types/{definition.id.name}", definition.file, path)
    known = {} if place is None else index.properties(place)
    for name, schema in (definition.schema.properties or {}).items():
        if schema.x_name is None:
            continue
        others = {item.x_name or other for other, item in known.items() if other != name}
        where = (*path, "properties", name, "x-name")
        if schema.x_name in others:
            text = f"another property is called `{schema.x_name}` as well"
            index.error(definition.file, where, "name-collision", text, "choose another name")
        elif schema.x_name in reserved():
            text = f"`{schema.x_name}` means something else in Python, or for every answer"
            index.error(definition.file, where, "reserved-name", text, "choose another name")


def _discriminator(index: TypeIndex, definition: TypeDef) -> None:
    """Every member of a union with a discriminator states its value of that property."""
    schema, tag = definition.schema, definition.schema.discriminator
    if tag is None:
        return
    path: SchemaPath = ("types", definition.id.name)
    for number, member in enumerate(schema.variants):
        key = "anyOf" if schema.any_of else "oneOf"
        place = index.find(member.ref, definition.file, path) if member.ref else None
        stated = index.properties(place).get(tag) if place is not None else None
        if stated is None or not (stated.says("const") or stated.enum):
            index.error(
                definition.file,
                (*path, key, number),
                "discriminator",
                f"this member does not state its `{tag}`",
                f"every member is a type with a property `{tag}` that has a `const`",
            )
    if not schema.variants:
        index.error(
            definition.file,
            (*path, "discriminator"),
            "discriminator",
            "only a union has a discriminator",
            "write the members under `anyOf:`",
        )


def _nested_files(index: TypeIndex, definition: TypeDef, uploads: set[tuple[str, str]]) -> None:
    """A type with files is a whole form: nothing else can hold it."""
    path: SchemaPath = ("types", definition.id.name)
    for reference, place in references(definition.schema, path):
        target = index.find(reference, definition.file, place)
        if target is not None and (target.id.module, target.id.name) in uploads:
            index.error(
                definition.file,
                place,
                "file-type",
                f"`{target.id.name}` has files and cannot stand inside another type",
                "list its properties in the type of the form",
            )


def _tables(
    index: TypeIndex, file: str, schema: Schema, path: SchemaPath, tables: list[str]
) -> None:
    kind, _, profile = (schema.x_model or "").partition("/")
    if kind in tables and profile and not index.profile_class(kind, profile):
        index.error(
            file,
            (*path, "x-model"),
            "unknown-profile",
            f"table `{kind}` has no profile `{profile}`",
            "take one of its profiles, or the table alone",
        )
    if schema.x_model is not None and kind not in tables:
        index.error(
            file,
            (*path, "x-model"),
            "unknown-table",
            f"table `{kind}` does not exist",
            f"tables: {', '.join(tables) or 'none'}",
        )
    for child, child_path in children(schema, path):
        _tables(index, file, child, child_path, tables)


def _endpoints(
    index: TypeIndex, file: str, resource: Resource, path: SchemaPath, tables: list[str]
) -> None:
    for name, endpoint in resource.endpoints.items():
        here = (*path, "endpoints", name)
        for schema, place in _parameters(endpoint.path, endpoint.query, endpoint.headers):
            _tables(index, file, schema, (*here, *place), tables)
        body = endpoint.body
        if body is None:
            continue
        target = body.json_ if isinstance(body.json_, str) else body.form
        found = index.find(target, file, (*here, "body")) if target is not None else None
        if found is None or body.files is not None:
            continue
        if any(schema.is_upload for schema in index.properties(found).values()):
            index.error(
                file,
                (*here, "body"),
                "file-type",
                f"`{found.id.name}` has files, which only a multipart form can carry",
                "write `multipart:` in place of `json:` or `form:`, or add `files: multipart` when "
                "the service takes both",
            )
    for name, child in resource.resources.items():
        _endpoints(index, file, child, (*path, "resources", name), tables)


def _parameters(
    path: Mapping[str, Schema], query: Mapping[str, Schema], headers: Mapping[str, Schema]
) -> Iterator[tuple[Schema, SchemaPath]]:
    for location, schemas in (("path", path), ("query", query), ("headers", headers)):
        for name, schema in schemas.items():
            yield schema, (location, name)
