"""Request bodies as multipart/form-data and as form fields, streamed from disk."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from typing import Any

from .errors import InvalidArgumentError
from .files import FilePart
from .narrow import is_list, is_map, is_row
from .operation import Arrays
from .options import Omit
from .url import check_text, query_text

_IN_MEMORY = 1024 * 1024


class Multipart:
    """A body of fields and files."""

    def __init__(self, values: Mapping[str, Any], files: tuple[str, ...], arrays: Arrays) -> None:
        """`files` names the values that are files, or lists of files."""
        self._boundary = os.urandom(16).hex()
        self._parts: list[tuple[bytes, bytes | FilePart]] = []
        for name, value in values.items():
            if isinstance(value, Omit) or value is None:
                continue
            if name in files:
                several = value if is_list(value) else [value]
                for index, item in enumerate(several):
                    wire = array_name(name, index, arrays) if isinstance(value, list) else name
                    self._add_file(wire, FilePart(name, item))
            else:
                for wire, text in form_fields(name, value, arrays):
                    self._add(wire, text.encode())
        self.started = False
        """True once a part of the body has been read."""

    @property
    def content_type(self) -> str:
        """The header value that goes with the body."""
        return f"multipart/form-data; boundary={self._boundary}"

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        return all(part.replayable for _, part in self._parts if isinstance(part, FilePart))

    @property
    def length(self) -> int | None:
        """Bytes of the whole body; None when a file does not tell its size."""
        total = len(self._boundary) + 6
        for head, part in self._parts:
            size = part.size if isinstance(part, FilePart) else len(part)
            if size is None:
                return None
            total += len(head) + size + 2
        return total

    def chunks(self) -> Iterator[bytes]:
        """Give the body in pieces."""
        self.started = True
        for head, part in self._parts:
            yield head
            if isinstance(part, FilePart):
                yield from part.chunks()
            else:
                yield part
            yield b"\r\n"
        yield f"--{self._boundary}--\r\n".encode()

    def small(self) -> bytes | None:
        """Return the whole body when it is small and already in memory."""
        length = self.length
        if length is None or length > _IN_MEMORY:
            return None
        return b"".join(self.chunks())

    def _add(self, name: str, value: bytes) -> None:
        self._parts.append((self._head(name), value))

    def _add_file(self, name: str, part: FilePart) -> None:
        extra = f'; filename="{part.name}"\r\nContent-Type: {part.media}'
        self._parts.append((self._head(name, extra), part))

    def _head(self, name: str, extra: str = "") -> bytes:
        if any(char < " " or char == "\x7f" for char in name):
            raise InvalidArgumentError(f"the name of the field {name!r} holds a control character")
        safe = name.replace('"', "%22")
        line = f'Content-Disposition: form-data; name="{safe}"{extra}'
        return f"--{self._boundary}\r\n{line}\r\n\r\n".encode("utf-8", "replace")


def array_name(name: str, index: int, arrays: Arrays) -> str:
    """Name an element of a list the way the service reads it."""
    if arrays == "repeat":
        return name
    return f"{name}[]" if arrays == "brackets" else f"{name}[{index}]"


def form_fields(name: str, value: Any, arrays: Arrays) -> Iterator[tuple[str, str]]:
    """Write a value as form fields: scalars as text, lists by `arrays`.

    With `repeat`, a map, a model, and a list inside of a list are JSON text; else a map is one
    field `name[key]` for each of its entries. None is left out, as forms have no null.

    Raises InvalidArgumentError and ArgumentTypeError for what cannot be sent.
    """
    for wire, text in _fields(name, value, arrays):
        check_text(wire, text)
        yield wire, text


def _fields(name: str, value: Any, arrays: Arrays) -> Iterator[tuple[str, str]]:
    if value is None or isinstance(value, Omit):
        return
    if is_map(value):
        if arrays == "repeat":
            yield name, _json(value)
        else:
            for key, item in value.items():
                yield from _fields(f"{name}[{key}]", item, arrays)
    elif is_row(value):
        for index, item in enumerate(value):
            wire = array_name(name, index, arrays)
            if is_row(item) and arrays == "repeat":
                yield wire, _json(item)
            else:
                yield from _fields(wire, item, arrays)
    elif arrays == "repeat" and _is_record(value):
        yield name, _json(value)
    else:
        yield name, query_text(name, value)


def _is_record(value: object) -> bool:
    """Whether a value is a model of pydantic or an object of a dataclass."""
    return not isinstance(value, type) and (
        callable(getattr(value, "model_dump_json", None)) or hasattr(value, "__dataclass_fields__")
    )


def _json(value: Any) -> str:
    """Write a value as JSON text.

    Raises the errors of a JSON body.
    """
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        from .body import encode_json  # takes models, and says what is wrong

        return encode_json(value).decode()
