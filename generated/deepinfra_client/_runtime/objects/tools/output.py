# Generated from codegen/runtime/client/objects/tools/output.py. Do not edit; run: nox -s generate
"""From what a tool returned, or raised, to the text that the model reads."""

from __future__ import annotations

import json
from collections.abc import Mapping, MappingView, Sequence
from typing import Any

from ...errors import text_of


def output_text(output: Any) -> str:
    """Write what a tool returned: a text as it is, anything else as JSON, None as `null`.

    Bytes count as text where they are UTF-8; what JSON does not know is written by `str`.
    Raises whatever the writing of a value of the user's own type raises, and ValueError for
    values that hold themselves.
    """
    if isinstance(output, str):
        return sendable(str.__str__(output))
    if isinstance(output, bytes | bytearray):
        try:
            return output.decode()
        except UnicodeDecodeError:
            pass
    from pydantic_core import PydanticSerializationError, to_json

    for mode in ("utf8", "base64"):
        try:
            return to_json(output, bytes_mode=mode, fallback=_plain).decode()
        except PydanticSerializationError:
            continue
    # Half surrogates, as in names of files: JSON can write them, UTF-8 cannot.
    return json.dumps(output, default=str)


def sendable(text: str) -> str:
    """Return a text that UTF-8 can write: half surrogate pairs become the replacement character."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def error_text(error: BaseException) -> str:
    """Write an error for the model: `Error: ` and its own text, or the name of its class."""
    return f"Error: {sendable(text_of(error)) or type(error).__name__}"


def _plain(value: Any) -> Any:
    """Write what pydantic does not know: ranges, views and the like as lists, the rest as text."""
    if isinstance(value, Mapping):
        return dict(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if isinstance(value, MappingView | Sequence):
        return list(value)  # type: ignore[arg-type]  # pyright: ignore
    return str(value)
