"""Form fields and query parameters as JSON: text becomes what its schema says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from .failures import Fault, invalid
from .route import ArrayForm, QueryParam
from .scope import Upload
from .validation import Validator, compiled, faults
from .values import is_list, is_map, walk

_BRACKETS = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])+)")


def kinds(schema: object, root: Mapping[str, object]) -> set[str]:
    """Return the JSON types that a schema allows; none when it does not say."""
    schema = _resolved(schema, root)
    if not is_map(schema):
        return set()
    found = schema.get("type")
    named = {str(one) for one in (found if is_list(found) else [found]) if one is not None}
    for keyword in ("anyOf", "oneOf"):
        members = schema.get(keyword)
        for member in members if is_list(members) else []:
            named |= kinds(member, root)
    return named


def coerce(text: str, allowed: set[str]) -> object:
    """Turn a text into the first of the allowed types that it can be; else it stays text."""
    if "integer" in allowed or "number" in allowed:
        try:
            return int(text)
        except ValueError:
            pass
    if "integer" in allowed or "number" in allowed:
        try:
            number = float(text)
        except ValueError:
            pass
        else:
            if "number" in allowed or number.is_integer():
                return number
    if "boolean" in allowed and text.lower() in ("true", "false", "1", "0"):
        return text.lower() in ("true", "1")
    if allowed & {"object", "array"} and text[:1] in ("{", "["):
        try:
            return json.loads(text)
        except ValueError:
            pass
    return text


def form_object(
    fields: Sequence[tuple[str, str | Upload]], schema: Mapping[str, object], arrays: ArrayForm
) -> dict[str, object]:
    """Return the object that form fields stand for.

    A property that is a list collects its fields: repeated, `name[]` or `name[0]` as `arrays`
    says; `name[key]` is a member of an object. Of a repeated plain field the last one counts. An
    empty field that nobody needs counts as not sent: a form has no other way to say null.
    """
    properties = _properties(schema, schema)
    needed = _required(schema, schema)
    made: dict[str, object] = {}
    for raw_name, value in fields:
        if value == "" and raw_name in properties and raw_name not in needed:
            continue
        name, inner = _split(raw_name, properties, schema, arrays)
        allowed = kinds(properties.get(name), schema)
        if inner is not None:
            held = made.setdefault(name, {})
            if is_map(held):
                held[inner] = (
                    coerce(value, _inner(properties.get(name), inner, schema))
                    if isinstance(value, str)
                    else value
                )
            continue
        if "array" in allowed:
            _collect(made, name, value, properties.get(name), schema)
        else:
            made[name] = value if isinstance(value, Upload) else coerce(value, allowed)
    return made


def texts_for_files(made: Mapping[str, object], schema: Mapping[str, object]) -> Iterator[Fault]:
    """Yield where a form holds a text in the place of a file."""
    for name, inner in _properties(schema, schema).items():
        value = made.get(name)
        if _is_file(inner):
            for one in value if is_list(value) else [value]:
                if isinstance(one, str):
                    yield Fault(("body", name), "has to be a file", "value_error")


def _is_file(schema: object) -> bool:
    if not is_map(schema):
        return False
    return schema.get("format") == "binary" or _is_file(schema.get("items"))


def _properties(schema: object, root: Mapping[str, object]) -> dict[str, object]:
    """Return the properties of an object schema, those of its bases included."""
    schema = _resolved(schema, root)
    if not is_map(schema):
        return {}
    found: dict[str, object] = {}
    bases = schema.get("allOf")
    for base in bases if is_list(bases) else []:
        found |= _properties(base, root)
    own = schema.get("properties")
    return found | (own if is_map(own) else {})


def _required(schema: object, root: Mapping[str, object]) -> set[str]:
    """Return the names that an object schema requires, those of its bases included."""
    schema = _resolved(schema, root)
    if not is_map(schema):
        return set()
    bases, own = schema.get("allOf"), schema.get("required")
    found = {str(name) for name in own} if is_list(own) else set[str]()
    return found.union(*(_required(base, root) for base in (bases if is_list(bases) else [])))


def _resolved(schema: object, root: Mapping[str, object]) -> object:
    """Follow the references of a schema into its document."""
    for _ in range(20):
        reference = schema.get("$ref") if is_map(schema) else None
        if not isinstance(reference, str):
            break
        schema = walk(dict(root), reference.removeprefix("#").split("/")[1:])
    return schema


def _collect(
    made: dict[str, object],
    name: str,
    value: str | Upload,
    schema: object,
    root: Mapping[str, object],
) -> None:
    items = kinds(schema.get("items") if is_map(schema) else None, root)
    allowed = kinds(schema, root)
    one = value if isinstance(value, Upload) else coerce(value, items or {"array"})
    held = made.get(name)
    if is_list(one) or (name not in made and "string" in allowed):
        made[name] = one
    elif name not in made:
        made[name] = [one]
    else:
        made[name] = [*held, one] if is_list(held) else [held, one]


def _split(
    name: str, properties: Mapping[str, object], root: Mapping[str, object], arrays: ArrayForm
) -> tuple[str, str | None]:
    """Return the property of a field and the member in brackets, None when it is a list's."""
    found = _BRACKETS.fullmatch(name)
    if found is None or name in properties or found[1] not in properties:
        return name, None
    inner = found[2][1:-1]
    allowed = kinds(properties[found[1]], root)
    listed = inner == "" if arrays == "brackets" else inner.isdecimal()
    if arrays != "repeat" and listed and "array" in allowed:
        return found[1], None
    if "object" in allowed and inner:
        return found[1], inner
    return name, None


def _inner(schema: object, name: str, root: Mapping[str, object]) -> set[str]:
    return kinds(_properties(schema, root).get(name), root)


class QueryReader:
    """Reads and checks the query parameters of a route."""

    def __init__(self, params: Sequence[QueryParam]) -> None:
        self._params = params
        self._validators: dict[str, Validator] = {}

    def read(self, raw: Sequence[tuple[str, str]]) -> dict[str, object]:
        """Return the parameters by name; unknown ones stay text. Raises Refusal (422)."""
        given: dict[str, list[str]] = {}
        for name, text in raw:
            given.setdefault(name, []).append(text)
        made: dict[str, object] = {name: texts[-1] for name, texts in given.items()}
        wrong: list[Fault] = []
        for param in self._params:
            if param.name not in given:
                if param.required:
                    wrong.append(Fault(("query", param.name), "is required", "missing"))
                continue
            allowed = kinds(param.schema, param.schema)
            if "array" in allowed:
                items = kinds(param.schema.get("items"), param.schema)
                made[param.name] = [coerce(text, items) for text in given[param.name]]
            else:
                made[param.name] = coerce(given[param.name][-1], allowed)
            if param.name not in self._validators:
                self._validators[param.name] = compiled(param.schema)
            validator = self._validators[param.name]
            wrong += faults(validator, made[param.name], ("query", param.name))
        if wrong:
            raise invalid(wrong)
        return made


def without_files(value: object) -> object:
    """Return a value in which every upload is a text, as schemas describe files."""
    if isinstance(value, Upload):
        return "file"
    if is_map(value):
        return {name: without_files(member) for name, member in value.items()}
    if is_list(value):
        return [without_files(member) for member in value]
    return value
