"""JSON Schema checks; the only module that touches the library for them."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Protocol, cast

from .failures import Fault
from .values import is_list, is_map

_MOST_FAULTS = 10
_TYPES = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}


class _Error(Protocol):
    """What the library says about one thing that is wrong."""

    @property
    def validator(self) -> str: ...
    @property
    def validator_value(self) -> Any: ...
    @property
    def instance(self) -> Any: ...
    @property
    def message(self) -> str: ...
    @property
    def absolute_path(self) -> Iterable[str | int]: ...
    @property
    def relative_schema_path(self) -> Iterable[str | int]: ...
    @property
    def context(self) -> Sequence[_Error]: ...


class Validator(Protocol):
    """A compiled schema."""

    def iter_errors(self, instance: object) -> Iterable[_Error]:
        """Yield what is wrong with a value."""
        ...


@cache
def _library() -> Any:
    return importlib.import_module("jsonschema")


def compiled(schema: Mapping[str, object]) -> Validator:
    """Compile a schema; references stay inside it, nothing is fetched."""
    return cast(Validator, _library().Draft202012Validator(schema))


def check_schema(schema: Mapping[str, object]) -> str | None:
    """Return what is wrong with a schema itself, None when it is fine."""
    library = _library()
    try:
        library.Draft202012Validator.check_schema(schema)
    except library.SchemaError as error:
        return str(error.message)[:300]
    return None


def is_valid(schema: Mapping[str, object], value: object) -> bool:
    """Tell whether a value is true to a schema; a reference to nowhere makes it false."""
    try:
        return next(iter(compiled(schema).iter_errors(value)), None) is None
    except RecursionError:
        # A schema that refers to itself and to nothing else.
        return False
    except Exception as error:
        if type(error).__module__.startswith(("referencing", "jsonschema")):
            return False
        raise


def faults(validator: Validator, value: object, place: Sequence[str | int]) -> list[Fault]:
    """Return what is wrong with a value, `place` (such as "body") in front of each path."""
    found: dict[tuple[str | int, ...], Fault] = {}
    for error in validator.iter_errors(value):
        fault = _fault(error, place)
        found.setdefault(fault.place, fault)
        if len(found) >= _MOST_FAULTS:
            break
    return sorted(found.values(), key=lambda fault: [str(part) for part in fault.place])


def _fault(error: _Error, place: Sequence[str | int]) -> Fault:
    """Describe an error; in a union, the one of the member that was meant."""
    siblings: list[_Error] = []
    while error.validator in ("anyOf", "oneOf") and error.context:
        siblings = list(error.context)
        error = _first(_meant(siblings))
    path, rule = tuple(error.absolute_path), error.validator
    if rule == "required":
        name = _lacking(error)
        return Fault((*place, *path, name), "is required", "missing")
    if rule in ("type", "const", "enum"):
        allowed = _allowed(error, [one for one in siblings if tuple(one.absolute_path) == path])
        return Fault((*place, *path), allowed, f"{rule}_error")
    return Fault((*place, *path), _message(rule, error), f"{rule}_error")


def _meant(errors: Sequence[_Error]) -> list[_Error]:
    """Return the errors of the union member that fits best: right kind, deepest mistake."""
    branches: dict[int, list[_Error]] = {}
    for error in errors:
        branches.setdefault(int(next(iter(error.relative_schema_path), 0)), []).append(error)
    return max(branches.values(), key=_score)


def _score(errors: Sequence[_Error]) -> tuple[int, int, int]:
    depth = max(len(tuple(error.absolute_path)) for error in errors)
    kinds = sum(1 for error in errors if error.validator in ("type", "const", "enum"))
    return (-kinds, depth, -len(errors))


def _first(errors: Sequence[_Error]) -> _Error:
    """Return the error that says most: one about the kind of thing, else the deepest."""
    for error in errors:
        if error.validator in ("const", "enum"):
            return error
    return max(errors, key=lambda error: len(tuple(error.absolute_path)))


def _lacking(error: _Error) -> str:
    inside = error.instance if is_map(error.instance) else {}
    names = error.validator_value if is_list(error.validator_value) else []
    lacking = [str(name) for name in names if str(name) not in inside]
    return next((name for name in lacking if repr(name) in error.message), "")


def _allowed(error: _Error, siblings: Sequence[_Error]) -> str:
    """Say which kinds or values are allowed at a place by any member of a union."""
    words: dict[str, None] = {}
    for one in siblings or [error]:
        found = one.validator_value
        listed = found if is_list(found) else [found]
        if one.validator == "type":
            words.update(dict.fromkeys(_TYPES.get(str(word), str(word)) for word in listed))
        elif one.validator in ("const", "enum"):
            words.update(dict.fromkeys(_short(repr(option), 60) for option in listed))
    if error.validator == "type" or len(words) == 1:
        return "has to be " + " or ".join(words)
    return "has to be one of " + ", ".join(words)


def _message(rule: str, error: _Error) -> str:
    value = error.validator_value
    limits = {
        "minimum": "at least",
        "maximum": "at most",
        "exclusiveMinimum": "more than",
        "exclusiveMaximum": "less than",
        "multipleOf": "a multiple of",
    }
    if rule in limits:
        return f"has to be {limits[rule]} {value}"
    lengths = {
        "minLength": ("at least", "character"),
        "maxLength": ("at most", "character"),
        "minItems": ("at least", "element"),
        "maxItems": ("at most", "element"),
    }
    if rule in lengths:
        limit, word = lengths[rule]
        return f"has to have {limit} {value} {word}{'' if value == 1 else 's'}"
    if rule in ("anyOf", "oneOf"):
        return "has none of the forms that are allowed here"
    return _short(error.message)


def _short(text: str, limit: int = 200) -> str:
    return text if len(text) <= limit else text[:limit] + " …"
