# Generated from codegen/runtime/client/objects/media/load.py. Do not edit; run: nox -s generate
"""Reading what is attached: paths, bytes, file objects, pictures, data URIs."""

from __future__ import annotations

import base64
import io
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, cast
from urllib.parse import unquote_to_bytes

from ...errors import InvalidArgumentError
from ...files import not_bytes

_WEB = ("http://", "https://")


class Loaded(NamedTuple):
    """A file as it came."""

    data: bytes
    said: str | None = None
    """The media type that a data URI or a server stated, with its parameters."""
    name: str | None = None
    """The name of the file, when its source has one."""


def is_web(source: object) -> bool:
    """Whether a source is an http(s) address."""
    return isinstance(source, str) and source[:8].lower().startswith(_WEB)


def is_data(source: object) -> bool:
    """Whether a source is a data URI."""
    return isinstance(source, str) and source[:5].lower() == "data:"


def read(source: Any) -> Loaded:
    """Read a source that is no http(s) address.

    Raises InvalidArgumentError for what cannot be read, ArgumentTypeError for a file that is
    open as text.
    """
    if isinstance(source, str):
        return _data_uri(source)
    if isinstance(source, bytes | bytearray | memoryview):
        return Loaded(bytes(cast("bytes", source)))
    if isinstance(source, os.PathLike):
        return _path(Path(os.fsdecode(cast("os.PathLike[str]", source))))
    if hasattr(source, "read"):
        return _file(source)
    return _picture(source)


def unbase64(text: bytes) -> bytes:
    """Decode base64, with or without the signs that fill it up, in one line or several.

    Raises ValueError for what is none.
    """
    compact = b"".join(text.split())
    return base64.b64decode(compact + b"=" * (-len(compact) % 4), validate=True)


def _path(path: Path) -> Loaded:
    try:
        return Loaded(path.read_bytes(), name=path.name)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise InvalidArgumentError(f"{path} cannot be read: {why}") from error


def _file(source: Any) -> Loaded:
    name = getattr(source, "name", None)
    start: Any = None
    try:
        with suppress(OSError, AttributeError, ValueError):
            start = source.tell()
        data = source.read()
        if isinstance(data, bytes) and start is not None:
            with suppress(OSError, AttributeError, ValueError):
                source.seek(start)
    except (OSError, ValueError) as error:
        raise InvalidArgumentError(f"a file object cannot be read: {error}") from error
    if isinstance(data, bytes | bytearray):
        return Loaded(bytes(data), name=os.path.basename(name) if isinstance(name, str) else None)
    raise not_bytes(source, data)


def _picture(source: Any) -> Loaded:
    """Let a picture write itself: as JPEG when it came from one, else without any loss."""
    form = "JPEG" if getattr(source, "format", None) == "JPEG" else "PNG"
    buffer = io.BytesIO()
    try:
        source.save(buffer, format=form)
    except (OSError, ValueError, KeyError) as error:
        raise InvalidArgumentError(
            f"the picture cannot be written as {form}: {error}; convert it first, for instance "
            'by .convert("RGB"), or pass the bytes of its file'
        ) from error
    return Loaded(buffer.getvalue(), f"image/{form.lower()}")


def _data_uri(source: str) -> Loaded:
    head, comma, body = source[5:].partition(",")
    if not comma:
        raise InvalidArgumentError(
            "a data URI must have the form data:<media type>;base64,<content>; this one has no "
            "comma"
        )
    said, encoded = re.subn(r";\s*base64\s*$", "", head, flags=re.IGNORECASE)
    try:
        data = unquote_to_bytes(body)
    except UnicodeEncodeError as error:
        raise InvalidArgumentError("the data URI holds half of a surrogate pair") from error
    if encoded:
        try:
            data = unbase64(data)
        except ValueError as error:
            raise InvalidArgumentError(f"the data URI is not valid base64: {error}") from error
    said = said.strip()
    return Loaded(data, said if said[:1] not in ("", ";") else f"text/plain{said}")
