# Generated from codegen/runtime/client/files.py. Do not edit; run: nox -s generate
"""Files that a call uploads: from a path, bytes, a file object, or named by a tuple."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

from .errors import ArgumentTypeError, InvalidArgumentError
from .sniff import media_type

FileContent: TypeAlias = "os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]"
"""The content of a file. A plain `str` is not taken: it could be a path or the content."""

FileInput: TypeAlias = (
    "FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None]"
)
"""A file: its content, or `(name, content)`, or `(name, content, media type)`."""

CHUNK = 64 * 1024
_HEAD = 64


class FilePart:
    """A file that is ready to be sent: name, media type, size, and the content in pieces."""

    __slots__ = ("_data", "_file", "_path", "_start", "media", "name", "replayable", "size")

    def __init__(self, field: str, value: Any) -> None:
        """Look at the file.

        Raises ArgumentTypeError for what is no file, InvalidArgumentError for a path that
        cannot be read.
        """
        name, content, media = _unpack(field, value)
        self._data: bytes | None = None
        self._path: Path | None = None
        self._file: IO[bytes] | None = None
        self._start = 0
        self.size: int | None = None
        self.replayable = True
        if isinstance(content, bytes | bytearray | memoryview):
            self._data = bytes(cast("bytes", content))
            self.size = len(self._data)
            head = self._data[:_HEAD]
        elif isinstance(content, os.PathLike):
            head = self._from_path(field, content)
        elif hasattr(content, "read"):
            head = self._from_file(field, content)
        else:
            raise _no_file(field, content)
        self.name = safe_name(name or self._own_name())
        self.media = media or media_type(head) or "application/octet-stream"

    def _from_path(self, field: str, content: Any) -> bytes:
        self._path = Path(content)
        try:
            with self._path.open("rb") as file:
                self.size = os.fstat(file.fileno()).st_size
                return file.read(_HEAD)
        except OSError as error:
            raise InvalidArgumentError(
                f"`{field}`: {self._path} cannot be read: {error.strerror or error}"
            ) from error

    def _from_file(self, field: str, content: Any) -> bytes:
        if not isinstance(content.read(0), bytes):
            raise ArgumentTypeError(f"`{field}`: the file is open as text; open it with mode 'rb'")
        self._file = content
        try:
            self._start = content.tell()
            self.size = content.seek(0, os.SEEK_END) - self._start
            content.seek(self._start)
            head: bytes = content.read(_HEAD)
            content.seek(self._start)
        except (OSError, AttributeError, ValueError):
            self.size = None
            self.replayable = False
            return b""
        return head

    def _own_name(self) -> str:
        if self._path is not None:
            return self._path.name
        own = getattr(self._file, "name", None)
        return os.path.basename(own) if isinstance(own, str) else ""

    def chunks(self) -> Iterator[bytes]:
        """Read the content from its beginning.

        Raises InvalidArgumentError when reading fails.
        """
        if self._data is not None:
            yield self._data
            return
        try:
            if self._path is not None:
                with self._path.open("rb") as file:
                    yield from iter(lambda: file.read(CHUNK), b"")
            elif self._file is not None:
                source = self._file
                if self.replayable:
                    source.seek(self._start)
                yield from iter(lambda: source.read(CHUNK), b"")
        except OSError as error:
            raise InvalidArgumentError(
                f"{self.name or 'a file'} cannot be read: {error}"
            ) from error


def _unpack(field: str, value: Any) -> tuple[str | None, Any, str | None]:
    if not isinstance(value, tuple):
        return None, value, None
    several: tuple[Any, ...] = value  # pyright: ignore[reportUnknownVariableType]
    if len(several) not in (2, 3) or not isinstance(several[0], str | None):
        raise ArgumentTypeError(
            f"`{field}`: a tuple must be (name, content) or (name, content, media type)"
        )
    media = several[2] if len(several) == 3 else None
    if media is not None and not re.fullmatch(r"[\w.+-]+/[\w.+*-]+(;[ \w.+=\"-]*)?", str(media)):
        raise InvalidArgumentError(f"`{field}`: {media!r} is not a media type")
    return several[0], several[1], media


def _no_file(field: str, content: Any) -> ArgumentTypeError:
    hint = "; wrap a path in pathlib.Path, or pass bytes" if isinstance(content, str) else ""
    return ArgumentTypeError(
        f"`{field}` must be a file, found {type(content).__name__}; allowed: a path object, "
        f"bytes, a file opened as 'rb', or a tuple (name, content[, media type]){hint}"
    )


def safe_name(name: str) -> str:
    """Make a file name that can stand in a header: no folders, no control characters."""
    last = re.split(r"[/\\]", name)[-1]
    clean = "".join(char for char in last if char.isprintable())
    return clean.replace('"', "%22")[:200] or "file"
