# Generated from codegen/runtime/emulator/values.py. Do not edit; run: nox -s generate
"""JSON values, the value that is not there, and JSON Pointers into values."""

from __future__ import annotations

import enum
import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Final, TypeGuard


class Absent(enum.Enum):
    """The type of `ABSENT`."""

    ABSENT = "absent"

    def __bool__(self) -> bool:
        """An absent value counts as false."""
        return False


ABSENT: Final = Absent.ABSENT
"""Nothing is there: a member with this value is dropped, unlike `None`, which is JSON null."""


def is_map(value: object) -> TypeGuard[dict[str, object]]:
    """Tell whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Tell whether a value is a JSON array."""
    return isinstance(value, list)


def is_number(value: object) -> TypeGuard[int | float]:
    """Tell whether a value is a number; booleans are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_whole(value: object) -> TypeGuard[int]:
    """Tell whether a value is an integer; booleans are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def missing(value: object) -> bool:
    """Tell whether a value is absent or null."""
    return value is ABSENT or value is None


def steps(pointer: str) -> tuple[str, ...]:
    """Split a JSON Pointer (RFC 6901) into its unescaped steps; the empty text has none.

    Raises ValueError when the text is not a pointer.
    """
    if pointer == "":
        return ()
    if not pointer.startswith("/"):
        raise ValueError(f"{pointer!r} is not a JSON Pointer: it has to begin with /")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/"))


def step_into(value: object, step: str) -> object:
    """Return a member of an object or an element of an array, `ABSENT` when there is none."""
    if is_map(value):
        return value.get(step, ABSENT)
    if is_list(value) and step.isdecimal() and int(step) < len(value):
        return value[int(step)]
    return ABSENT


def at(value: object, pointer: str) -> object:
    """Return what a JSON Pointer points at, `ABSENT` when nothing is there."""
    return walk(value, steps(pointer))


def walk(value: object, path: Sequence[str]) -> object:
    """Follow the steps of a pointer."""
    for step in path:
        value = step_into(value, step)
        if value is ABSENT:
            return ABSENT
    return value


def matches(value: object, path: Sequence[str]) -> Iterator[object]:
    """Yield everything that a pointer pattern reaches; `*` stands for any element or member."""
    if not path:
        yield value
        return
    step, rest = path[0], path[1:]
    if step != "*":
        inner = step_into(value, step)
        if inner is not ABSENT:
            yield from matches(inner, rest)
    elif is_list(value):
        for element in value:
            yield from matches(element, rest)
    elif is_map(value):
        for member in value.values():
            yield from matches(member, rest)


def put(target: dict[str, object], pointer: str, value: object) -> None:
    """Write a value at a pointer and make the objects on the way."""
    path = steps(pointer)
    for step in path[:-1]:
        inner = target.get(step)
        if not is_map(inner):
            inner = {}
            target[step] = inner
        target = inner
    target[path[-1]] = value


def as_text(value: object) -> str:
    """Return a value as text: text as it is, nothing as empty text, the rest as JSON."""
    if isinstance(value, str):
        return value
    if missing(value):
        return ""
    return json.dumps(value, ensure_ascii=False, default=str)


def json_bytes(value: object) -> bytes:
    """Return a value as compact JSON in UTF-8; what UTF-8 cannot hold is escaped."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()


def digest(*parts: object) -> bytes:
    """Return 32 bytes that depend on the parts alone, equal in every process."""
    summer = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else as_text(part).encode("utf-8", "replace")
        summer.update(len(data).to_bytes(8, "big"))
        summer.update(data)
    return summer.digest()


def whole(*parts: object) -> int:
    """Return a stable non-negative 64-bit integer for the parts."""
    return int.from_bytes(digest(*parts)[:8], "big")
