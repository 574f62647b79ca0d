# Generated from codegen/runtime/client/objects/tools/parameters.py. Do not edit; run: nox -s generate
"""Parameters of a tool that were given as a type or as JSON Schema."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from ...errors import ArgumentTypeError
from ...narrow import is_map
from ..jsonschemas import problems, required_problems
from ..typeddicts import modern
from .misfit import Bound, Misfit, misfit

NOTHING: Mapping[str, Any] = {"type": "object", "properties": {}, "additionalProperties": False}
"""The schema of a tool without parameters."""


class TypeArguments:
    """Arguments that become one value of a type."""

    def __init__(self, wanted: Any, tool: str) -> None:
        """Raises ArgumentTypeError for a type that is no object in JSON, or unknown to pydantic."""
        from pydantic import PydanticUserError, TypeAdapter
        from pydantic.errors import PydanticUndefinedAnnotation

        from ..plainschema import schema_of

        way_out = (
            "it must be a pydantic model, dataclass, TypedDict or other type with named fields, "
            "or a JSON Schema as a dict"
        )
        try:
            self._adapter: TypeAdapter[Any] = TypeAdapter(modern(wanted))
            self.schema: Mapping[str, Any] = schema_of(self._adapter)
        except (PydanticUserError, PydanticUndefinedAnnotation, TypeError) as error:
            reason = str(error).partition("\n")[0].rstrip(".")
            raise ArgumentTypeError(
                f"`parameters` of the tool {tool!r} is no type for data, {wanted!r}: {reason}; "
                f"{way_out}"
            ) from error
        if self.schema.get("type") != "object":
            raise ArgumentTypeError(
                f"`parameters` of the tool {tool!r} is {wanted!r}, which is no object in JSON; "
                f"{way_out}"
            )

    def bind(self, text: str, given: dict[str, Any]) -> Bound:
        """Make the value, the one argument of the function.

        Raises Misfit.
        """
        from pydantic import ValidationError

        try:
            return Bound((self._adapter.validate_json(text),), {})
        except ValidationError as error:
            raise misfit(error) from None


class SchemaArguments:
    """Arguments by a JSON Schema; they stay as they were decoded."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        """The schema goes out as it is."""
        self.schema = schema

    def bind(self, text: str, given: dict[str, Any]) -> Bound:
        """Check against the schema; the arguments become keywords.

        Without the package `jsonschema` only names that are required are checked.
        Raises Misfit.
        """
        found = problems(self.schema, given)
        if found is None:
            found = required_problems(self.schema, given)
        if found:
            raise Misfit(found)
        return Bound((), given)


def arguments_of(given: Any, tool: str, execute: Any = None) -> TypeArguments | SchemaArguments:
    """Read the `parameters` of a tool.

    Raises ArgumentTypeError, also for a function that cannot be called by the names of a schema.
    """
    if not is_map(given):
        return TypeArguments(given, tool)
    if execute is not None:
        _check_names(given.get("properties"), tool, execute)
    return SchemaArguments(given)


def _check_names(properties: Any, tool: str, execute: Any) -> None:
    """Refuse what would fail in every call, where a schema lists its properties."""
    if not is_map(properties) or not properties:
        return
    try:
        parameters = inspect.signature(execute).parameters.values()
    except (ValueError, TypeError):
        return
    for item in parameters:
        needed = item.default is item.empty and item.kind not in (
            item.VAR_POSITIONAL,
            item.VAR_KEYWORD,
        )
        if needed and (item.kind is item.POSITIONAL_ONLY or item.name not in properties):
            names = ", ".join(repr(name) for name in properties)
            raise ArgumentTypeError(
                f"`execute` of the tool {tool!r} needs {item.name!r}, but gets the properties of "
                f"the JSON Schema, by name: {names}; **{item.name} takes them all"
            )
