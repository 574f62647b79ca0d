"""What pydantic says of a file, in the words of the dialect and with places in the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

Path = tuple[str | int, ...]
Mistake = Mapping[str, Any]
"""One error as pydantic reports it."""


def explain(data: Any, errors: Sequence[Mistake]) -> Iterator[tuple[Path, bool, str, str]]:
    """Give place, whether its key is unknown, message and hint of each mistake in `data`.

    The forms that a value could have had count as one mistake.
    """
    places: dict[Path, list[Mistake]] = {}
    for item in errors:
        places.setdefault(_document_path(data, item["loc"]), []).append(item)
    for place, items in places.items():
        inside = any(len(it) > len(place) and it[: len(place)] == place for it in places)
        clear = [[item] for item in items if item["type"] not in _WANTED]
        where = ".".join(str(part) for part in place) or "the file"
        # A value of the right form may have its mistake further inside.
        for group in clear or ([] if inside else [items]):
            message, hint = _words(group)
            yield place, group[0]["type"] == "extra_forbidden", f"{where}: {message}", hint


def _document_path(data: Any, loc: tuple[str | int, ...]) -> Path:
    """Keep the parts of a pydantic location that exist in the document."""
    path: list[str | int] = []
    for part in loc:
        items = _items(data)
        if part in items:
            data = items[part]
            path.append(part)
    return tuple(path)


def _items(data: Any) -> Mapping[str | int, Any]:
    """What stands directly in a mapping or list, by key or index."""
    if isinstance(data, dict):
        return cast("dict[str | int, Any]", data)
    return dict(enumerate(cast("list[object]", data))) if isinstance(data, list) else {}


def _words(items: Sequence[Mistake]) -> tuple[str, str]:
    """Turn what pydantic says of one place into a message and a hint in words of the dialect."""
    item = items[0]
    kind, last = item["type"], item["loc"][-1] if item["loc"] else ""
    shown = f"found {item['input']!r}"[:200]
    if kind == "extra_forbidden":
        return f"unknown key `{last}`", "remove it or see schema/editor for the known keys"
    if kind == "missing":
        return f"key `{last}` is missing", f"add `{last}:`"
    if kind in _WANTED:
        forms = list(dict.fromkeys(_WANTED.get(other["type"], "") for other in items))
        hint = "put text that YAML may misread in quotes" if "text" in forms else _LOOK
        return f"expected {' or '.join(filter(None, forms))}, {shown}", hint
    if kind == "string_pattern_mismatch":
        return f"expected text that matches {item['ctx']['pattern']}, {shown}", _LOOK
    message = str(item["msg"]).removeprefix("Value error, ")
    return message if kind == "value_error" else f"{message}, {shown}", _LOOK


_LOOK = "see schema/editor for what may stand here"
_WANTED = {
    "bool_type": "true or false",
    "dict_type": "a map",
    "float_type": "a number",
    "int_type": "a whole number",
    "list_type": "a list",
    "model_type": "a map",
    "string_type": "text",
}
"""What was wanted in place of a value of another type."""
