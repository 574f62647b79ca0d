"""The dialect's types as plain JSON Schema, for the checks and answers of the emulator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.dialect.types import Schema
from codegen.ir.model.package import Package
from codegen.ir.model.types import TypeDef
from codegen.render.plan import FilePlan
from codegen.render.source import Name, lit

JSON = dict[str, Any]

_KEYWORDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "format",
    "default",
    "examples",
)
"""Keywords that are taken over as they stand."""

_PROSE = ("description", "deprecated")
"""Keywords that say nothing about values."""


def plans(package: Package) -> Iterator[FilePlan]:
    """A module for the types of each schema file, and one that joins them."""
    root = f"{package.client.emulator_package}/schemas"
    modules: dict[str, list[TypeDef]] = {}
    for definition in package.types.values():
        modules.setdefault(definition.id.module, []).append(definition)
    for module, definitions in sorted(modules.items()):
        yield FilePlan(
            f"{root}/{module}.py",
            "emulator/schemas/%module%.py.j2",
            {
                "module": Name(module),
                "schemas": [
                    (lit(one.id.name), lit(json_schema(one.schema)))
                    for one in sorted(definitions, key=lambda item: item.id.name)
                ],
            },
            source=f"schema/{definitions[0].file}",
            names=frozenset({"SCHEMAS"}),
        )
    yield FilePlan(
        f"{root}/__init__.py",
        "emulator/schemas/__init__.py.j2",
        {"modules": [Name(name) for name in sorted(modules)]},
        names=frozenset({"SCHEMAS"}),
    )


def reference(text: str) -> JSON:
    """A reference of the dialect as one into the joined schemas; type names are unique."""
    return {"$ref": f"#/$defs/{text.rpartition('/')[2]}"}


def json_schema(schema: Schema, *, prose: bool = False) -> JSON:
    """A schema without extensions and, unless `prose`, descriptions; open enums take other values.

    Files are texts, and where several may come, lists of them too.
    """
    if schema.ref is not None:
        told = _prose(schema) if prose else {}
        return {**reference(schema.ref), **told}
    made = _own(schema, prose)
    if schema.extends is not None:
        return {"allOf": [reference(schema.extends), made]}
    return made


def _prose(schema: Schema) -> JSON:
    return schema.model_dump(by_alias=True, exclude_unset=True, include=set(_PROSE))


def _own(schema: Schema, prose: bool) -> JSON:
    stated = schema.model_dump(by_alias=True, exclude_unset=True, include=_fields())
    made: JSON = {key: stated[key] for key in _KEYWORDS if key in stated}
    if prose:
        made |= _prose(schema)
    if schema.type is not None:
        made["type"] = schema.type
    if schema.x_model is not None:
        made.setdefault("minLength", 1)
    if schema.x_many:
        one = {key: item for key, item in made.items() if key not in _PROSE}
        made = {**made, "type": [schema.type or "string", "array"], "items": one}
    if schema.properties is not None:
        made["type"] = "object"
        made["properties"] = {
            name: json_schema(inner, prose=prose) for name, inner in schema.properties.items()
        }
    if schema.required:
        made["required"] = list(schema.required)
    if schema.items is not None:
        made["items"] = json_schema(schema.items, prose=prose)
    if schema.prefix_items is not None:
        count = len(schema.prefix_items)
        made["prefixItems"] = [json_schema(inner, prose=prose) for inner in schema.prefix_items]
        made |= {"minItems": count, "maxItems": count}
    if isinstance(schema.additional_properties, Schema):
        made["additionalProperties"] = json_schema(schema.additional_properties, prose=prose)
    elif schema.additional_properties is not None:
        made["additionalProperties"] = schema.additional_properties
    if schema.variants:
        made["anyOf"] = [json_schema(inner, prose=prose) for inner in schema.variants]
    if schema.says("const"):
        made["const"] = schema.const
    if schema.enum is not None:
        made |= _values(schema)
    return made


def _fields() -> set[str]:
    return {
        name for name, field in Schema.model_fields.items() if (field.alias or name) in _KEYWORDS
    }


def _values(schema: Schema) -> JSON:
    """The values of an enum; an open one takes any value of its type beside them."""
    values: JSON = {"enum": list(schema.enum or ())}
    if not schema.x_open:
        return values
    return {"anyOf": [values, {"type": schema.type} if schema.type is not None else {}]}
