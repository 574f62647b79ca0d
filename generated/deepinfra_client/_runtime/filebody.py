# Generated from codegen/runtime/client/filebody.py. Do not edit; run: nox -s generate
"""Request bodies that are a file as it is, streamed from disk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .body import Body
from .files import FilePart, unpack

_IN_MEMORY = 1024 * 1024


class FileBody:
    """A file that is the whole body, read while it is sent."""

    def __init__(self, part: FilePart) -> None:
        self._part = part
        self.started = False
        """True once a part of the body has been read."""

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        return self._part.replayable

    @property
    def length(self) -> int | None:
        """Bytes of the file; None when it does not tell its size."""
        return self._part.size

    def chunks(self) -> Iterator[bytes]:
        """Give the file in pieces."""
        self.started = True
        yield from self._part.chunks()


def file_body(argument: str, value: Any, media: str) -> Body:
    """Build the body of a file; its media type is that beside the file, else `media`.

    Raises ArgumentTypeError for what is no file, InvalidArgumentError for what cannot be read.
    """
    part = FilePart(argument, value)
    stated = unpack(argument, value)[2] or media
    if part.replayable and part.size is not None and part.size <= _IN_MEMORY:
        return Body(stated, b"".join(part.chunks()))
    return Body(stated, parts=FileBody(part))
