"""HTTP headers: a case-insensitive mapping, merging of layers, checks before sending."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, overload

from .errors import ArgumentTypeError, InvalidArgumentError

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_VALUE = re.compile(r"[\t\x20-\x7e]*")

_FRAMING = frozenset({"content-length", "transfer-encoding"})

T = TypeVar("T")

Layer = Mapping[str, "str | None"]


class Headers(Mapping[str, str]):
    """Headers of an answer. Names are compared without case; repeated ones are joined by commas."""

    __slots__ = ("_items",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        items: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            items[key] = f"{items[key]}, {value}" if key in items else value
        self._items = items

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()]

    @overload
    def get(self, key: str, /) -> str | None: ...
    @overload
    def get(self, key: str, /, default: str | T) -> str | T: ...
    def get(self, key: str, /, default: Any = None) -> Any:
        """Return the value of a header; `default` when it is not there."""
        # That of the mapping raises and catches an error for each header that is missing.
        return self._items.get(key.lower(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._items

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._items)})"

    @property
    def media_type(self) -> str:
        """The content type without parameters, in lower case; empty when there is none."""
        return self._items.get("content-type", "").partition(";")[0].strip().lower()


def merge(base: dict[str, tuple[str, str]], layer: Layer | None) -> dict[str, tuple[str, str]]:
    """Lay headers over others: later values win, None removes. Keys are lower-case names."""
    if not layer:
        return base
    merged = dict(base)
    for name, value in layer.items():
        key = name.lower()
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = (name, checked(name, value))
    return merged


def check_layer(layer: Layer) -> None:
    """Refuse headers of a user that say where a request ends: that follows from its body."""
    for name, value in layer.items():
        if value is not None and name.strip().lower() in _FRAMING:
            raise InvalidArgumentError(
                f"the header {name!r} is set by the client itself, from the body; leave it out"
            )


def checked(name: str, value: Any) -> str:
    """Return a header value as text; refuse what would break the request apart."""
    if isinstance(value, bool):
        value = "true" if value else "false"
    elif isinstance(value, int | float):
        value = str(value)
    if not isinstance(value, str):
        raise ArgumentTypeError(
            f"header {name!r} has a value of type {type(value).__name__}; allowed: str, int, "
            "float, bool, or None to leave it out"
        )
    if not _NAME.fullmatch(name):
        raise InvalidArgumentError(f"{name!r} is not a header name")
    text = str(value).strip(" \t")
    if not _VALUE.fullmatch(text):
        raise InvalidArgumentError(
            f"the value of header {name!r} has a line break or a character outside of ASCII; "
            "encode it first, for instance by percent encoding"
        )
    return text
