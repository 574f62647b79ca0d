"""Types of the dialect as schemas of the document: with prose, and references to components."""

from __future__ import annotations

import json
from typing import Any

from codegen.dialect.types import Schema
from codegen.targets.emulator.schemas import json_schema, reference

JSON = dict[str, Any]

_INNER = "#/$defs/"
_OUTER = "#/components/schemas/"


def component(schema: Schema) -> JSON:
    """A schema with its descriptions."""
    return _outer(json_schema(schema, prose=True))


def stated(given: str | Schema) -> JSON:
    """What a body or an answer is said to be: a named type, or a schema in place."""
    return component(given) if isinstance(given, Schema) else _outer(reference(given))


def suffix_free(url: str, suffix: str | None) -> str:
    """A base URL without what the paths begin with."""
    return url.removesuffix(suffix or "")


def _outer(schema: JSON) -> JSON:
    """The same with references to the components of the document."""
    text = json.dumps(schema)
    found: JSON = json.loads(text.replace(f'"$ref": "{_INNER}', f'"$ref": "{_OUTER}'))
    return found
