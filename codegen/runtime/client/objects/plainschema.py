"""JSON Schemas of types, without the titles that pydantic makes from names.

Imports pydantic: import this module inside functions only.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaWarningKind
from pydantic_core import PydanticSerializationError

from ..narrow import is_map


class PlainSchema(GenerateJsonSchema):
    """Leaves out titles that repeat a name, and says nothing about defaults that are no JSON."""

    ignored_warning_kinds: set[JsonSchemaWarningKind] = {
        "skipped-choice",
        "non-serializable-default",
    }

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Leave out titles made from the names of fields."""
        return False

    def encode_default(self, dft: Any) -> Any:
        """Leave out defaults that JSON cannot write: NaN and infinity."""
        value = super().encode_default(dft)
        try:
            json.dumps(value, allow_nan=False)
        except ValueError as error:
            raise PydanticSerializationError(str(error)) from None
        return value

    def model_schema(self, schema: Any) -> dict[str, Any]:
        """Leave out the title of a model where it is the name of the class."""
        return _untitled(super().model_schema(schema), schema)

    def dataclass_schema(self, schema: Any) -> dict[str, Any]:
        """Leave out the title of a dataclass where it is the name of the class."""
        return _untitled(super().dataclass_schema(schema), schema)

    def typed_dict_schema(self, schema: Any) -> dict[str, Any]:
        """Leave out the title of a TypedDict where it is the name of the class."""
        return _untitled(super().typed_dict_schema(schema), schema)

    def generate(self, schema: Any, mode: JsonSchemaMode = "validation") -> dict[str, Any]:
        """Leave out the title of an Enum where it is the name of the class."""
        made = super().generate(schema, mode)
        definitions: Mapping[str, Any] = made.get("$defs", {})
        for name, part in definitions.items():
            # Where classes share a name, their modules stand before it.
            if ("enum" in part or "const" in part) and name.endswith(part.get("title", "/")):
                del part["title"]
        return made


def schema_of(adapter: TypeAdapter[Any]) -> dict[str, Any]:
    """Return the JSON Schema of a type, for values that come in.

    At the root stands the schema itself, never a reference to a definition.
    Raises an error of pydantic when the type has no JSON Schema.
    """
    return rooted(adapter.json_schema(schema_generator=PlainSchema))


def rooted(schema: dict[str, Any]) -> dict[str, Any]:
    """Put the definition that the root refers to in its place; servers want an object there."""
    name = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    definitions: Mapping[str, Any] = schema.get("$defs", {})
    target = definitions.get(name)
    if not is_map(target):
        return schema
    rest = {key: value for key, value in schema.items() if key != "$ref"}
    return {**target, **rest}


def _untitled(made: dict[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    if made.get("title") == getattr(schema.get("cls"), "__name__", None):
        made.pop("title", None)
    return made
