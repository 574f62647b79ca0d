"""Values that are true to a JSON Schema, filled with words of the question."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping

from .failures import Refusal
from .pattern import matching
from .values import ABSENT, is_list, is_map, is_number, is_whole, walk, whole

_DEEP = 6
"""Below this depth only what is required is made, so that recursive schemas end."""

_DEEPEST = 40

_MOST_VALUES = 20_000
_MOST_CHARACTERS = 100_000
_TOO_LARGE = "The JSON Schema asks for a value that is larger than the emulator makes."

FORMATS: dict[str, str] = {
    "date": "2026-01-15",
    "date-time": "2026-01-15T12:30:00Z",
    "time": "12:30:00Z",
    "duration": "PT30M",
    "email": "person@example.com",
    "idn-email": "person@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.7",
    "ipv6": "2001:db8::7",
    "uri": "https://example.com/page",
    "uri-reference": "/page",
    "url": "https://example.com/page",
    "uuid": "7d444840-9dc0-4d4c-9a3c-2f1f0c6f6f5e",
    "json-pointer": "/item",
    "regex": "^[a-z]+$",
}


class Hints:
    """Words and numbers of a question that free strings and numbers are filled with."""

    def __init__(self, question: str, choice: int = 0) -> None:
        self.question = question
        self.choice = choice
        names: list[str] = re.findall(r"(?<=[\w,] )[A-Z][\w-]+(?: [A-Z][\w-]+)*", question)
        words: set[str] = set(re.findall(r"\w{4,}", question))
        longest = sorted(words, key=lambda word: (-len(word), word))
        self.words = list(dict.fromkeys([*names, *longest])) or ["example"]
        self.numbers = [float(found) for found in re.findall(r"-?\d+(?:\.\d+)?", question)]
        self._used = choice
        self._counted = 0

    def word(self) -> str:
        """Return the next word; they come again when all were used."""
        word = self.words[self._used % len(self.words)]
        self._used += 1
        return word

    def number(self, fits: Callable[[float], bool]) -> float | None:
        """Return the next number of the question that fits, None when there is none."""
        for place in range(self._counted, len(self.numbers)):
            if fits(self.numbers[place]):
                self._counted = place + 1
                return self.numbers[place]
        return None


def instance_text(schema: Mapping[str, object], question: str, choice: int = 0) -> str:
    """Return the JSON text of a value that is true to a schema. Raises Refusal (status 400)."""
    return json.dumps(instance(schema, question, choice), ensure_ascii=False)


def instance(schema: Mapping[str, object], question: str = "", choice: int = 0) -> object:
    """Return a value that is true to a schema, checked before it is given.

    Raises Refusal (status 400) for a schema that is wrong or that no value was found for.
    """
    from .validation import check_schema, is_valid

    problem = check_schema(schema)
    if problem is not None:
        raise Refusal(400, f"The JSON Schema is not valid: {problem}")
    reason = "The emulator found no value that is true to the JSON Schema."
    for depth in (0, _DEEP):
        try:
            made = Sampler(schema, Hints(question, choice)).value(schema, depth)
        except TooLargeError:
            reason = _TOO_LARGE
            continue
        except RecursionError:
            continue
        if is_valid(schema, made):
            return made
    raise Refusal(400, reason)


class TooLargeError(Exception):
    """A value would have more parts than the emulator makes."""


class Sampler:
    """Makes values for the parts of one schema document."""

    def __init__(self, root: Mapping[str, object], hints: Hints, *, flag: bool = True) -> None:
        """`flag` is what every free boolean becomes."""
        self.root = dict(root)
        self.hints = hints
        self.flag = flag
        self._left = _MOST_VALUES

    def value(self, schema: object, depth: int = 0) -> object:
        """Return a value for a schema; beyond a depth optional parts are left out."""
        if depth > _DEEPEST:
            raise RecursionError("the schema has no end")
        self._left -= 1
        if self._left < 0:
            raise TooLargeError
        if not is_map(schema):
            return self.hints.word()
        schema = self.resolved(schema)
        for fixed in self.fixed(schema):
            return fixed
        for keyword in ("anyOf", "oneOf"):
            if is_list(schema.get(keyword)):
                return self.variant(schema, keyword, depth)
        kind = _kind(schema)
        if kind == "object":
            return self.map(schema, depth)
        if kind == "array":
            return self.array(schema, depth)
        if kind in ("integer", "number"):
            return self.number(schema, kind == "integer")
        if kind == "boolean":
            return self.flag
        return None if kind == "null" else self.text(schema)

    def resolved(self, schema: dict[str, object]) -> dict[str, object]:
        """Follow references and put the members of `allOf` into one schema."""
        for _ in range(_DEEPEST):
            reference = schema.get("$ref")
            if not isinstance(reference, str):
                break
            target = walk(self.root, reference.removeprefix("#").split("/")[1:])
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**(target if is_map(target) else {}), **rest}
        parts = schema.get("allOf")
        if is_list(parts):
            merged = {key: value for key, value in schema.items() if key != "allOf"}
            for part in parts:
                if is_map(part):
                    merged = _merged(merged, self.resolved(part))
            return merged
        return schema

    def fixed(self, schema: dict[str, object]) -> Iterator[object]:
        """Yield the value that a schema names itself: const, enum, default, example."""
        if "const" in schema:
            yield schema["const"]
        options = schema.get("enum")
        if is_list(options) and options:
            asked = self.hints.question.lower()
            named = [one for one in options if isinstance(one, str) and one.lower() in asked]
            yield named[0] if named else options[0]
        if "default" in schema and schema["default"] is not None:
            yield schema["default"]
        examples = schema.get("examples")
        if is_list(examples) and examples:
            yield examples[0]

    def variant(self, schema: dict[str, object], keyword: str, depth: int) -> object:
        """Return a value for one member of a union; deep down the simplest one."""
        found = schema[keyword]
        members = [self.resolved(one) for one in (found if is_list(found) else []) if is_map(one)]
        order = sorted(members, key=lambda one: _kind(one) == "null")
        if depth >= _DEEP:
            order = sorted(members, key=lambda one: _kind(one) in ("object", "array"))
        rest = {key: value for key, value in schema.items() if key != keyword}
        return self.value(_merged(rest, order[0]), depth + 1) if order else self.hints.word()

    def map(self, schema: dict[str, object], depth: int) -> dict[str, object]:
        """Return an object with its required members, and near the top all known ones."""
        found = schema.get("properties")
        properties = found if is_map(found) else {}
        listed = schema.get("required")
        required = [name for name in listed if isinstance(name, str)] if is_list(listed) else []
        extra = schema.get("additionalProperties", ABSENT)
        names = list(dict.fromkeys([*(properties if depth < _DEEP else ()), *required]))
        made = {name: self.value(properties.get(name, extra), depth + 1) for name in names}
        least = schema.get("minProperties", 0)
        for number in range(int(least) if is_number(least) else 0):
            if len(made) >= (least if is_number(least) else 0):
                break
            made.setdefault(f"key_{number + 1}", self.value(extra, depth + 1))
        return made

    def array(self, schema: dict[str, object], depth: int) -> list[object]:
        """Return an array with the least number of elements, two when that is free."""
        fixed = schema.get("prefixItems")
        front = fixed if is_list(fixed) else []
        made = [self.value(one, depth + 1) for one in front]
        low, high = schema.get("minItems", 0), schema.get("maxItems", 1000)
        least = low if is_whole(low) else 0
        most = high if is_whole(high) else 1000
        items = schema.get("items", ABSENT)
        free = 0 if depth >= _DEEP or items is ABSENT or items is False else 2
        unique = schema.get("uniqueItems") is True
        for _ in range(4 * (least + 2)):
            if len(made) >= min(max(least, free, len(front)), most):
                break
            one = self.value(items, depth + 1)
            if not unique or one not in made:
                made.append(one)
        return made[:most]

    def number(self, schema: dict[str, object], integer: bool) -> int | float:
        """Return a number inside the bounds, one of the question when it fits."""
        low, high = _bound(schema, "minimum", 1, integer), _bound(schema, "maximum", -1, integer)
        step = schema.get("multipleOf")
        size = float(step) if is_number(step) and step > 0 else (1.0 if integer else 0.0)

        def fits(number: float) -> bool:
            inside = (low is None or number >= low) and (high is None or number <= high)
            return inside and (not size or math.isclose(number / size, round(number / size)))

        found = self.hints.number(fits)
        if found is None:
            found = low if low is not None else min(1.0, high if high is not None else 1.0)
            if size:
                found = math.ceil(found / size - 1e-9) * size
                if not fits(found) and high is not None:
                    found = math.floor(high / size + 1e-9) * size
        return int(found) if integer or found.is_integer() else float(f"{found:.12g}")

    def text(self, schema: dict[str, object]) -> str:
        """Return a string of the asked format, pattern or length."""
        pattern, form = schema.get("pattern"), schema.get("format")
        if isinstance(pattern, str):
            return matching(pattern, whole("pattern", self.hints.question, self.hints.word()))
        if isinstance(form, str) and form in FORMATS:
            return FORMATS[form]
        low, high = schema.get("minLength", 0), schema.get("maxLength")
        least = low if is_whole(low) else 0
        if least > _MOST_CHARACTERS:
            raise TooLargeError
        words = [self.hints.word()]
        length = len(words[0])
        while length < least:
            words.append(self.hints.word())
            length += 1 + len(words[-1])
        made = " ".join(words)
        return made[:high].rstrip() or made[:high] if is_whole(high) else made


def _kind(schema: Mapping[str, object]) -> str:
    kind = schema.get("type")
    if is_list(kind):
        named = [str(one) for one in kind if one != "null"]
        return named[0] if named else "null"
    if isinstance(kind, str):
        return kind
    for keyword, implied in (
        ("properties", "object"),
        ("required", "object"),
        ("items", "array"),
        ("prefixItems", "array"),
        ("minimum", "number"),
        ("maximum", "number"),
    ):
        if keyword in schema:
            return implied
    return "string"


def _bound(schema: Mapping[str, object], keyword: str, inward: int, integer: bool) -> float | None:
    value = schema.get(keyword)
    open_value = schema.get("exclusive" + keyword.capitalize())
    found = float(value) if is_number(value) else None
    if is_number(open_value):
        step = 1.0 if integer else max(abs(open_value) * 1e-3, 1e-3)
        moved = open_value + inward * step
        if found is None or (moved - found) * inward > 0:
            found = float(moved)
    return found


def _merged(left: dict[str, object], right: Mapping[str, object]) -> dict[str, object]:
    merged = {**left, **right}
    for keyword in ("properties", "$defs"):
        one, two = left.get(keyword), right.get(keyword)
        if is_map(one) and is_map(two):
            merged[keyword] = {**one, **two}
    one, two = left.get("required"), right.get("required")
    if is_list(one) and is_list(two):
        merged["required"] = [*one, *two]
    return merged
