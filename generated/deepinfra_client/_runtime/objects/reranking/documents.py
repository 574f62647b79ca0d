# Generated from codegen/runtime/client/objects/reranking/documents.py. Do not edit; run: nox -s generate
"""Documents as arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from ...checks import kind, wrong_type
from ...errors import ArgumentTypeError, InvalidArgumentError
from ...given import no_text
from ...narrow import is_map

Document: TypeAlias = "str | Mapping[str, object]"
"""A text, or a mapping whose `text` is it."""

Documents: TypeAlias = "Sequence[Document]"
"""Documents to be compared with a query."""

TEXT = "text"
"""Where a document that is a mapping has its text."""


def texts(given: Any) -> tuple[list[Any], list[str]]:
    """Return documents as they came, and their texts.

    Raises ArgumentTypeError and InvalidArgumentError for what is no document.
    """
    if isinstance(given, str | bytes | bytearray | Mapping) or not isinstance(given, Iterable):
        hint = "; put one document into a list" if isinstance(given, str | Mapping) else ""
        raise ArgumentTypeError(
            f"`documents` must be a list or another iterable of texts, found {kind(given)}{hint}"  # pyright: ignore[reportUnknownArgumentType]
        )
    every: list[Any] = list(given)  # pyright: ignore[reportUnknownArgumentType]
    return every, [_text(f"documents[{at}]", item) for at, item in enumerate(every)]


def _text(where: str, item: Any) -> str:
    found = item
    if is_map(item):
        if TEXT not in item:
            known = ", ".join(repr(key) for key in list(item)[:5]) or "none"
            raise InvalidArgumentError(f"`{where}` has no {TEXT!r} to compare; its keys: {known}")
        found, where = item[TEXT], f"{where}[{TEXT!r}]"
    elif not isinstance(item, str):
        raise wrong_type(where, f"a str, or a mapping with {TEXT!r}", item)
    if not isinstance(found, str):
        raise no_text(where, found)
    return found
