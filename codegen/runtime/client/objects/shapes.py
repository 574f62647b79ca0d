"""Filling the templates of requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..narrow import class_of, is_list, is_map
from ..options import omit

NOTHING: Final[Mapping[str, Any]] = {}


def fill(template: Any, values: Mapping[str, Any] = NOTHING) -> Any:
    """Put values into a template; entries whose value is `omit` or not there are left out."""
    if class_of(template) is dict:
        filled: dict[Any, Any] = {}
        for key, item in template.items():
            # Most entries are texts: no call for each of these.
            if class_of(item) is not str:
                item = fill(item, values)
            elif item[:1] == "$":
                item = values.get(item[1:], omit)
            if item is not omit:
                filled[key] = item
        return filled
    if isinstance(template, str) and template.startswith("$"):
        return values.get(template[1:], omit)
    if is_map(template):
        return fill(dict(template), values)
    if is_list(template):
        return [item for part in template if (item := fill(part, values)) is not omit]
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
