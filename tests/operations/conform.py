"""Whether the body of an answer is what the schema says, and no more than that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from deepinfra_emulator._runtime.values import is_list, is_map
from deepinfra_emulator.schemas import SCHEMAS


def mistakes(schema: Any, body: Any) -> list[str]:
    """Where a body is not true to a schema."""
    return [f"{error.json_path}: {error.message[:200]}" for error in _errors(schema, body)]


def undescribed(schema: Any, value: Any, place: str = "") -> Iterator[str]:
    """Where a body holds fields that a schema does not describe."""
    schema = _resolved(schema)
    if "anyOf" in schema:
        fitting = [one for one in schema["anyOf"] if not _errors(one, value)]
        found = [list(undescribed(one, value, place)) for one in fitting]
        if found:
            yield from min(found, key=len)
    elif is_map(value) and schema.get("properties"):
        for name, item in value.items():
            if name in schema["properties"]:
                yield from undescribed(schema["properties"][name], item, f"{place}/{name}")
            elif not schema.get("additionalProperties"):
                yield f"{place}/{name}"
    elif is_list(value) and "items" in schema:
        for item in value:
            yield from undescribed(schema["items"], item, f"{place}/*")


def _errors(schema: Any, value: Any) -> list[Any]:
    validator: Any = Draft202012Validator({"$defs": SCHEMAS, **schema})
    return list(validator.iter_errors(value))


def _resolved(schema: Any) -> dict[str, Any]:
    """A schema without its reference and its `allOf`."""
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].removeprefix("#/$defs/")]
    if "allOf" in schema:
        parts = [_resolved(part) for part in schema["allOf"]]
        properties = {k: v for part in parts for k, v in part.get("properties", {}).items()}
        return {"type": "object", "properties": properties}
    found: dict[str, Any] = schema
    return found
