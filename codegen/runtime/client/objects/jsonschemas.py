"""Checks against a JSON Schema that came as a dict, by a package that need not be installed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..brief import brief
from ..narrow import is_list, is_map

_MOST = 20
"""Most problems that are told."""
_LONGEST = 300
"""Longest text of one problem, in characters: it quotes the value, which may be of any size."""


def problems(schema: Mapping[str, Any] | bool, value: Any) -> list[str] | None:
    """Return what is wrong with a value; an empty list when it fits the schema.

    None when it could not be checked: the package `jsonschema` is not installed, or the schema
    itself is wrong (a server may still know what to do with it). Formats such as `date` are not
    checked, and addresses in `$ref` are not fetched.
    """
    try:
        from jsonschema import Draft202012Validator
        from jsonschema.validators import validator_for
        from referencing import Registry
    except ImportError:
        return None
    try:
        cls: Any = validator_for(schema, default=Draft202012Validator)
        nothing: Any = Registry[Any]()
        found: Iterable[Any] = cls(schema, registry=nothing).iter_errors(value)
        return [_text(error) for error, _ in zip(found, range(_MOST), strict=False)]
    except RecursionError:
        return ["the value is nested too deeply to be checked"]
    except Exception:
        # A wrong schema can fail in any way: unknown type, bad pattern, `$ref` to nowhere.
        return None


def required_problems(schema: Mapping[str, Any], value: Any) -> list[str]:
    """Return what is plainly wrong: no object, or a required property is missing."""
    if not is_map(value):
        return [f"an object is needed, found {brief(value)}"]
    required = schema.get("required")
    names: list[Any] = required if is_list(required) else []
    return [f"{name!r} is a required property" for name in names if name not in value]


def _text(error: Any) -> str:
    message = str(error.message)
    if len(message) > _LONGEST:
        half = _LONGEST // 2
        message = f"{message[:half]} ... {message[-half:]}"
    where = "/".join(str(part) for part in error.absolute_path)
    return f"{where}: {message}" if where else message
