"""JSON Schemas of the caller as kinds of answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Any

from ..jsonschemas import problems
from .kinds import Kind
from .misfits import MisfitError
from .schemas import inlined, of_items

MISSING = "the answer was not checked against the schema; install jsonschema"
WRONG = "the answer was not checked: the schema is wrong, or refers to what is not in it"


def json_kind(schema: Mapping[str, Any]) -> Kind:
    """Understand a JSON Schema. Its values are decoded JSON."""
    root = inlined(schema)
    items = of_items(root) if root.get("type") == "array" else None
    item = _checker(items) if items is not None else None
    return Kind(
        "the JSON Schema",
        None,
        schema,
        _checker(schema),
        item,
        own_schema=True,
        warnings=_warnings(schema),
    )


def _checker(schema: Mapping[str, Any]) -> Callable[[str], Any]:
    def check(text: str) -> Any:
        from pydantic_core import from_json

        try:
            value = from_json(text)
        except ValueError as error:
            raise MisfitError([f"it is not JSON: {error}"], error) from None
        if found := problems(schema, value):
            raise MisfitError(found)
        return value

    return check


def _warnings(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Say that values are not checked, if they are not."""
    if problems(schema, None) is not None:
        return ()
    return (MISSING if find_spec("jsonschema") is None else WRONG,)
