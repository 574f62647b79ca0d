"""How names and facts of a document are written in the dialect."""

from __future__ import annotations

import json
import re
from typing import Any

from codegen.drift.errors import shown
from codegen.drift.facts import Fact, named_types

PROMPT = "TODO in your own words, with the unit of a number"
DOC_PROMPT = "TODO in your own words"

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-\[\]]{0,63}")
_WORD = re.compile(r"[A-Za-z0-9]+")


def call_text(shown_: str, roots: tuple[str, str]) -> str:
    """A call as the dialect writes it, in quotes."""
    method, _, path = shown_.partition(" ")
    path = re.sub(r"\{([^{}]*)\}", lambda found: f"{{{snake(found[1])}}}", path)
    for mark, prefix in zip(("{base}", "{host}"), roots, strict=True):
        if prefix and path.startswith(f"{prefix}/"):
            return json.dumps(f"{method} {mark}{path.removeprefix(prefix)}")
    return json.dumps(f"{method} {{host}}{path}")


def schema_of(fact: Fact) -> dict[str, Any]:
    """What is said of one place, as a schema without words."""
    types = named_types(fact)
    made: dict[str, Any] = {}
    if "file" in types:
        types = (types - {"file"}) | {"string"}
        made |= {"format": "binary", "x-file": True}
    listed = sorted(types - {"null"}) + (["null"] if "null" in types else [])
    if listed:
        made = {"type": listed[0] if len(listed) == 1 else listed, **made}
    if fact.enum is not None:
        values = [json.loads(value) for value in sorted(fact.enum)]
        made["enum"] = [*values, None] if "null" in types else values
    made |= fact.limits
    if fact.default is not None and len(fact.default) < 100:
        made["default"] = json.loads(fact.default)
    if fact.deprecated:
        made["deprecated"] = True
    return made


def visible(text: str) -> str:
    """A text of the document as it may be shown."""
    return shown(text, 290)


def snake(text: str) -> str:
    """A name of the dialect, made of the words of a text."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text)
    found = "_".join(word.lower() for word in _WORD.findall(spaced))
    return found if found[:1].isalpha() else f"x_{found}".rstrip("_")


def camel(text: str) -> str:
    """The name of a type, made of the words of a text."""
    found = "".join(word[:1].upper() + word[1:].lower() for word in _WORD.findall(text))
    return found if found[:1].isalpha() else f"X{found}"
