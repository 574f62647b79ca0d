# Generated from schema/types.yaml. Do not edit; run: nox -s generate
"""Shared types."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class JsonObjectFormatParam(TypedDict, total=False):
    """Some JSON object whose shape the prompt describes. Models without this mode answer 405."""

    type: Required[Literal["json_object"]]
    """Always `json_object`."""


class JsonSchemaDefinitionParam(TypedDict, total=False):
    """A named JSON Schema for the answer."""

    name: Required[str]
    """Short name of the schema, shown to the model."""
    description: str | None
    """What the data stands for, shown to the model."""
    schema: Required[dict[str, Any]]
    """The JSON Schema that the answer has to satisfy."""
    strict: bool | None
    """Whether the answer has to follow the schema exactly."""


class JsonSchemaFormatParam(TypedDict, total=False):
    """JSON that follows a schema. Models without this mode answer 405."""

    type: Required[Literal["json_schema"]]
    """Always `json_schema`."""
    json_schema: Required[JsonSchemaDefinitionParam]
    """The schema and its name."""


class RegexFormatParam(TypedDict, total=False):
    """Text that matches a regular expression from beginning to end."""

    type: Required[Literal["regex"]]
    """Always `regex`."""
    regex: Required[str]
    """The regular expression."""


class StreamOptionsParam(TypedDict, total=False):
    """What a stream carries besides the text."""

    include_usage: bool
    """Whether the stream ends with token counts and cost."""
    continuous_usage_stats: bool
    """Whether every event carries the counts so far."""


class TextFormatParam(TypedDict, total=False):
    """Free text, the usual form of an answer."""

    type: Required[Literal["text"]]
    """Always `text`."""
