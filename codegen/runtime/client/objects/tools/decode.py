"""From the text of arguments to an object. The text is a model's: anything may stand in it."""

from __future__ import annotations

import json
from typing import Any

from ...brief import brief
from ...narrow import is_list, is_map


def clean(text: str) -> str:
    """Return arguments as JSON text that can be decoded if it is JSON at all."""
    from ...jsontext import mend

    content = text.encode("utf-8", "replace")
    return mend(content).decode() if content.strip() else "{}"


def decode(text: str) -> dict[str, Any]:
    """Decode arguments; an empty text is an empty object.

    Raises ValueError, whose text goes on after "the arguments of ...", when it is no JSON object.
    """
    from pydantic_core import from_json

    try:
        value = from_json(clean(text), allow_inf_nan=False)
    except ValueError as error:
        raise ValueError(
            f"are not valid JSON ({error}); they must be one JSON object, found {brief(text)}"
        ) from None
    if not is_map(value):
        raise ValueError(f"must be a JSON object, found {_json_kind(value)}: {brief(text)}")
    return dict(value)


def _json_kind(value: Any) -> str:
    if is_list(value):
        return "an array"
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    return "a string" if isinstance(value, str) else "a number"
