"""Types: a closed subset of JSON Schema 2020-12 with four extensions of our own."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, cast

from pydantic import Field, model_validator

from codegen.dialect.base import Identifier, Node, PropertyName, Prose

Primitive = Literal["string", "integer", "number", "boolean", "object", "array", "null"]
Scalar = str | int | float | bool | None

Reference = Annotated[
    str, Field(pattern=r"^([a-z][a-z0-9_]*\.yaml)?#/types/[A-Z][A-Za-z0-9]*$", max_length=120)
]
"""`#/types/Name` of the same file or `file.yaml#/types/Name` of another one; never remote."""

TableName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(/[a-z][a-z0-9_]*)?$", max_length=120)]
"""A capability table, or a profile of one as `table/profile`."""

REFUSED: dict[str, str] = {
    "allOf": "write `extends: '#/types/Base'` on a named type",
    "not": "describe what is allowed instead",
    "if": "make two named types and an anyOf of them",
    "patternProperties": "use additionalProperties",
    "title": "the name of the type is its title; remove it",
    "nullable": "write `type: [string, 'null']`",
    "$defs": "name the type under `types:`",
    "definitions": "name the type under `types:`",
}
"""JSON Schema keywords that the dialect refuses, and what to write in their place."""


class Schema(Node):
    """One schema: a named type, a property, an item."""

    ref: Reference | None = Field(None, alias="$ref")
    extends: Reference | None = None
    type: Primitive | list[Primitive] | None = None
    description: Prose | None = None
    properties: dict[PropertyName, Schema] | None = None
    required: list[PropertyName] | None = None
    items: Schema | None = None
    prefix_items: list[Schema] | None = Field(None, alias="prefixItems", min_length=1)
    """For an array that has exactly these elements, each of its own type: a tuple."""
    enum: list[Scalar] | None = None
    const: Scalar = None
    any_of: list[Schema] | None = Field(None, alias="anyOf", min_length=2)
    one_of: list[Schema] | None = Field(None, alias="oneOf", min_length=2)
    discriminator: PropertyName | None = None
    additional_properties: bool | Schema | None = Field(None, alias="additionalProperties")
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = Field(None, alias="exclusiveMinimum")
    exclusive_maximum: int | float | None = Field(None, alias="exclusiveMaximum")
    multiple_of: int | float | None = Field(None, alias="multipleOf")
    min_length: int | None = Field(None, alias="minLength", ge=0)
    max_length: int | None = Field(None, alias="maxLength", ge=0)
    min_items: int | None = Field(None, alias="minItems", ge=0)
    max_items: int | None = Field(None, alias="maxItems", ge=0)
    pattern: str | None = None
    format: str | None = None
    default: Any = None
    examples: list[Any] | None = None
    deprecated: bool | None = None
    x_open: bool | None = Field(None, alias="x-open")
    x_name: Identifier | None = Field(None, alias="x-name")
    """The name in Python, of an argument and of the field of an answer."""
    x_file: bool | Literal["data-uri"] | None = Field(None, alias="x-file")
    """A file to upload; `data-uri`: a text of a JSON body that is an address or a data URI, for
    which a file can be given, too, to be written as one."""
    x_many: bool | None = Field(None, alias="x-many")
    x_data: bool | None = Field(None, alias="x-data")
    """For texts of answers: a file as data URI or base64, given as its bytes."""
    x_also: list[PropertyName] | None = Field(None, alias="x-also")
    """For properties of answers: further names under which the service writes them."""
    x_skip_empty: bool | None = Field(None, alias="x-skip-empty")
    """For arrays of a request body: an empty one counts as not given."""
    x_required: bool | None = Field(None, alias="x-required")
    """For query and header parameters: the call needs it."""
    x_sensitive: bool | None = Field(None, alias="x-sensitive")
    """For secrets: a property or parameter whose value comes into no log, error or `repr`."""
    x_model: TableName | None = Field(None, alias="x-model")
    """Names the capability table whose model ids complete this text; `table/profile` takes those of
    one profile."""

    @model_validator(mode="before")
    @classmethod
    def _refuse_foreign_keywords(cls, value: Any) -> Any:
        if isinstance(value, dict):
            for keyword, advice in REFUSED.items():
                if keyword in value:
                    raise ValueError(f"keyword `{keyword}` is not part of the dialect; {advice}")
        return cast("Any", value)

    @model_validator(mode="after")
    def _pattern_is_one(self) -> Schema:
        if self.pattern is not None:
            try:
                re.compile(self.pattern)
            except re.error as error:
                raise ValueError(f"`pattern` is no regular expression: {error}") from None
        return self

    @model_validator(mode="after")
    def _only_arrays_are_skipped(self) -> Schema:
        if self.x_skip_empty and "array" not in self.types:
            raise ValueError("`x-skip-empty` belongs to a property of type `array`")
        return self

    @model_validator(mode="after")
    def _only_texts_are_data(self) -> Schema:
        if self.x_data and "string" not in self.types:
            raise ValueError("`x-data` belongs to a property of type `string`")
        return self

    @model_validator(mode="after")
    def _one_other_name(self) -> Schema:
        if self.x_also and self.x_name:
            raise ValueError("`x-also` and `x-name` cannot stand together")
        return self

    @model_validator(mode="after")
    def _only_texts_are_uris(self) -> Schema:
        if self.is_uri and ("string" not in self.types or self.x_many):
            raise ValueError("`x-file: data-uri` belongs to a property of type `string`")
        return self

    @model_validator(mode="after")
    def _tuples_are_arrays(self) -> Schema:
        if self.prefix_items is not None and (self.types != ("array",) or self.items is not None):
            raise ValueError("`prefixItems` belongs to a `type: array` without `items`")
        return self

    @property
    def is_upload(self) -> bool:
        """Whether it is a file that is sent as such."""
        return self.x_file is True

    @property
    def is_uri(self) -> bool:
        """Whether it is a text for which a file can be given."""
        return self.x_file == "data-uri"

    @property
    def types(self) -> tuple[Primitive, ...]:
        """The allowed JSON types, empty when not stated."""
        if self.type is None:
            return ()
        return tuple(self.type) if isinstance(self.type, list) else (self.type,)

    @property
    def is_class(self) -> bool:
        """Whether a named type of this schema becomes a class; others are written out in place."""
        return self.properties is not None or self.extends is not None

    @property
    def variants(self) -> tuple[Schema, ...]:
        """The members of a union."""
        return tuple(self.any_of or self.one_of or ())

    def says(self, keyword: str) -> bool:
        """Tell whether the author wrote this field (its Python name)."""
        return keyword in self.model_fields_set


Schema.model_rebuild()
