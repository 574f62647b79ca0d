"""Values for arguments of calls, made from their schemas: as little as possible, or everything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from deepinfra_emulator._runtime.pattern import matching

Amount = Literal["minimal", "full"]

JSON = Mapping[str, Any]

DEEPEST = 8
"""Below this depth only what is required is made, so that recursive types end."""

FORMATS = {
    "uri": "https://example.com/thing",
    "date-time": "2026-01-15T12:30:00Z",
    "date": "2026-01-15",
    "uuid": "7d444840-9dc0-4d4c-9a3c-2f1f0c6f6f5e",
    "email": "person@example.com",
}


class Sampler:
    """Makes values for the schemas of one document; the same ones every time."""

    def __init__(self, definitions: JSON, amount: Amount) -> None:
        """`definitions` are what `#/$defs/Name` refers to."""
        self._definitions = definitions
        self._amount = amount

    def value(self, schema: JSON, depth: int = 0) -> Any:
        """A value that is true to a schema."""
        schema = self._resolved(schema)
        if "const" in schema:
            return schema["const"]
        if schema.get("examples"):
            return schema["examples"][0]
        if "enum" in schema:
            return next(item for item in schema["enum"] if item is not None)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self.value(self._branch(schema[key]), depth)
        return self._of_type(schema, depth)

    def _resolved(self, schema: JSON) -> JSON:
        while "$ref" in schema:
            target = self._definitions[schema["$ref"].removeprefix("#/$defs/")]
            schema = {**target, **{key: item for key, item in schema.items() if key != "$ref"}}
        if "allOf" in schema:
            parts = [self._resolved(part) for part in schema["allOf"]]
            return {
                "type": "object",
                "properties": {k: v for part in parts for k, v in part["properties"].items()},
                "required": [name for part in parts for name in part.get("required", ())],
            }
        return schema

    def _branch(self, branches: list[JSON]) -> JSON:
        """The first branch that is more than null."""
        return next(item for item in branches if item.get("type") != "null")

    def _of_type(self, schema: JSON, depth: int) -> Any:
        match self._type(schema):
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._array(schema, depth)
            case "integer":
                return int(self._number(schema, whole=True))
            case "number":
                return self._number(schema, whole=False)
            case "boolean":
                return True
            case "string":
                return self._string(schema)
            case _:
                return {} if self._amount == "minimal" else {"key": "value"}

    def _type(self, schema: JSON) -> str:
        stated = schema.get("type", "any")
        kinds = cast("list[str]", stated) if isinstance(stated, list) else [cast("str", stated)]
        return next((kind for kind in kinds if kind != "null"), "any")

    def _object(self, schema: JSON, depth: int) -> dict[str, Any]:
        required = set(schema.get("required", ()))
        everything = self._amount == "full" and depth < DEEPEST
        made = {
            name: self.value(item, depth + 1)
            for name, item in schema.get("properties", {}).items()
            if name in required or everything
        }
        extra = schema.get("additionalProperties")
        if not made and extra and everything:
            made["key"] = "value" if extra is True else self.value(extra, depth + 1)
        return made

    def _array(self, schema: JSON, depth: int) -> list[Any]:
        if "prefixItems" in schema:
            return [self.value(item, depth + 1) for item in schema["prefixItems"]]
        items = schema.get("items", {"type": "string"})
        least = schema.get("minItems", 0)
        count = max(least, 1 if depth < DEEPEST else 0)
        return [self.value(items, depth + 1) for _ in range(count)]

    def _number(self, schema: JSON, *, whole: bool) -> float:
        low = schema.get("minimum", schema.get("exclusiveMinimum"))
        high = schema.get("maximum", schema.get("exclusiveMaximum"))
        if low is None:
            low = 0 if high is None else min(0, high)
        step = 1 if whole else 0.5
        value = low + step if high is None or low + step < high else (low + high) / 2
        multiple = schema.get("multipleOf")
        if multiple:
            value = -(-value // multiple) * multiple
        return float(int(value)) if whole else float(value)

    def _string(self, schema: JSON) -> str:
        if "pattern" in schema:
            return matching(schema["pattern"])
        if schema.get("default"):
            return cast("str", schema["default"])
        text = FORMATS.get(schema.get("format", ""), "text")
        text = text.ljust(schema.get("minLength", 0), "x")
        return text[: schema.get("maxLength", len(text))]
