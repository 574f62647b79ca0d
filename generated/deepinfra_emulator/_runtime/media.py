# Generated from codegen/runtime/emulator/media.py. Do not edit; run: nox -s generate
"""Files as requests carry them: uploads, data URIs, links."""

from __future__ import annotations

import base64
import binascii
import re
from typing import NamedTuple

from .scope import Upload
from .values import as_text, is_list, missing

_DATA_URI = re.compile(r"data:([^;,]*)((?:;[^;,]*)*?)(;base64)?,", re.IGNORECASE)


class Blob(NamedTuple):
    """The bytes of a file, its name and its media type."""

    data: bytes
    filename: str = ""
    content_type: str = ""


def blob(value: object) -> Blob | None:
    """Return the file that a value stands for, None when there is none.

    A list counts by all its members together. A link is not fetched: its text is the data.
    """
    if missing(value):
        return None
    if isinstance(value, Upload):
        return Blob(value.data, str(value["filename"]), str(value["content_type"]))
    if isinstance(value, bytes):
        return Blob(value)
    if is_list(value):
        members = blobs(value)
        if not members:
            return None
        first = members[0]
        joined = first.data if len(members) == 1 else b"".join(one.data for one in members)
        return Blob(joined, first.filename, first.content_type)
    return _from_text(as_text(value))


def blobs(value: object) -> list[Blob]:
    """Return every file that a value stands for."""
    if is_list(value):
        return [found for member in value for found in blobs(member)]
    found = blob(value)
    return [] if found is None else [found]


def _from_text(text: str) -> Blob:
    found = _DATA_URI.match(text)
    if found is None:
        return Blob(text.encode("utf-8", "replace"), text.rsplit("/", 1)[-1][:80])
    rest = text[found.end() :]
    try:
        data = base64.b64decode(rest, validate=False) if found[3] else rest.encode()
    except (binascii.Error, ValueError):
        data = rest.encode("utf-8", "replace")
    return Blob(data, "", found[1])


def encoded(data: bytes, form: str, media_type: str) -> object:
    """Return bytes in the form that an answer asks for: bytes, base64 or data-uri."""
    if form == "bytes":
        return data
    text = base64.b64encode(data).decode("ascii")
    return text if form == "base64" else f"data:{media_type};base64,{text}"


def seed_of(value: object) -> object:
    """Return what a picture or sound depends on when it comes from this value."""
    found = blob(value)
    return b"" if found is None else found.data
