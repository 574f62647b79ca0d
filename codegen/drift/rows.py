"""YAML to paste: rows of tables, prices, values of all kinds on one line."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9._/+\-]*")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WORDS = frozenset({"true", "false", "null", "on", "off", "y", "n", "nan", "inf"})
_FLAGS = frozenset({"yes", "no"})


def flow(value: Any) -> str:
    """A value in flow style; text that YAML could misread stands in quotes."""
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, Any]", value)
        return "{" + ", ".join(f"{key(name)}: {flow(item)}" for name, item in pairs.items()) + "}"
    if isinstance(value, list | tuple):
        items = cast("list[Any]", value)
        return f"[{', '.join(flow(item) for item in items)}]"
    if isinstance(value, str):
        return scalar(value)
    return json.dumps(value)


def scalar(text: str) -> str:
    """Text as a plain scalar where every reader of YAML takes it for text, else in quotes."""
    if text in _FLAGS or _DATE.fullmatch(text):
        return text  # Our tables write flags and dates so, and our loader keeps them text.
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    return json.dumps(text)


def key(text: str) -> str:
    """A key: plain where it can be."""
    return text if _PLAIN.fullmatch(text) and text.lower() not in _WORDS | _FLAGS else scalar(text)
