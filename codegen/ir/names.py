"""Python names, decided once: reserved words, wire names, collisions."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_OTHER = re.compile(r"[^A-Za-z0-9_]+")


@cache
def reserved() -> frozenset[str]:
    """The frozen list of words that no argument may have."""
    text = (Path(__file__).parent / "reserved.txt").read_text("utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


def argument_name(wire: str) -> str:
    """The Python name of a wire name: snake_case, a trailing underscore for reserved words."""
    name = _OTHER.sub("_", _CAMEL.sub("_", wire)).strip("_").lower()
    return f"{name}_" if name in reserved() else name


def class_name(*parts: str) -> str:
    """CamelCase of snake_case parts."""
    return "".join(word[:1].upper() + word[1:] for part in parts for word in part.split("_"))


def param_name(name: str) -> str:
    """The name of the TypedDict of a type that requests carry."""
    return name if name.endswith(("Param", "Params")) else f"{name}Param"
