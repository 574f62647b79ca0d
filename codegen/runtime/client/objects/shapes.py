"""Filling the templates of requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..narrow import is_list, is_map
from ..options import Omit, omit

NOTHING: Final[Mapping[str, Any]] = {}


def fill(template: Any, values: Mapping[str, Any] = NOTHING) -> Any:
    """Put values into a template; entries whose value is `omit` or not there are left out."""
    if isinstance(template, str) and template.startswith("$"):
        return values.get(template[1:], omit)
    if is_map(template):
        pairs = ((key, fill(item, values)) for key, item in template.items())
        return {key: item for key, item in pairs if not isinstance(item, Omit)}
    if is_list(template):
        return [item for part in template if not isinstance(item := fill(part, values), Omit)]
    return template


def place(template: Any, name: str) -> str | None:
    """Return the key of the template's top level where the value `name` stands."""
    if not is_map(template):
        return None
    return next((str(key) for key, item in template.items() if item == f"${name}"), None)


def constants(template: Any) -> dict[str, Any]:
    """Return what stands on the template's top level and is the same in every request."""
    if not is_map(template):
        return {}
    return {
        str(key): item
        for key, item in template.items()
        if isinstance(item, str) and not item.startswith("$")
    }
