"""Files that a call uploads: from a path, bytes, a file object, or named by a tuple."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

from .checks import kind
from .errors import ArgumentTypeError, InvalidArgumentError
from .sniff import HEAD, media_type

FileContent: TypeAlias = "os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]"
"""The content of a file. A plain `str` is not taken: it could be a path or the content."""

FileInput: TypeAlias = (
    "FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None]"
)
"""A file: its content, or `(name, content)`, or `(name, content, media type)`."""

CHUNK = 64 * 1024
_SLICE = 1024 * 1024
"""Bytes of a piece of what is in memory already; one large piece would be copied as it is sent."""


class FilePart:
    """A file that is ready to be sent: name, media type, size, and the content in pieces."""

    __slots__ = ("_data", "_file", "_path", "_start", "media", "name", "replayable", "size")

    def __init__(self, field: str, value: Any) -> None:
        """Look at the file.

        Raises ArgumentTypeError for what is no file, InvalidArgumentError for what cannot be
        read.
        """
        name, content, media = unpack(field, value)
        self._data: bytes | None = None
        self._path: Path | None = None
        self._file: IO[bytes] | None = None
        self._start = 0
        self.size: int | None = None
        self.replayable = True
        if isinstance(content, bytes | bytearray | memoryview):
            self._data = bytes(cast("bytes", content))
            self.size = len(self._data)
            head = self._data[:HEAD]
        elif isinstance(content, os.PathLike):
            head = self._from_path(field, content)
        elif hasattr(content, "read"):
            head = self._from_file(field, content)
        else:
            raise _no_file(field, content)
        self.name = safe_name(name or self._own_name())
        self.media = media or media_type(head) or "application/octet-stream"

    def _from_path(self, field: str, content: Any) -> bytes:
        self._path = path = Path(os.fsdecode(content))
        try:
            with path.open("rb") as file:
                facts = os.fstat(file.fileno())
                if not stat.S_ISREG(facts.st_mode):
                    # A pipe or device has no size, and gives its content once.
                    self._data = file.read()
                    self.size = len(self._data)
                    return self._data[:HEAD]
                self.size = facts.st_size
                return file.read(HEAD)
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            raise InvalidArgumentError(f"`{field}`: {path} cannot be read: {why}") from error

    def _from_file(self, field: str, content: Any) -> bytes:
        try:
            probe = content.read(0)
        except (OSError, ValueError) as error:
            raise InvalidArgumentError(f"`{field}`: the file cannot be read: {error}") from error
        if not isinstance(probe, bytes | bytearray):
            raise not_bytes(content, probe, f"`{field}`: ")
        self._file = content
        try:
            self._start = content.tell()
            self.size = content.seek(0, os.SEEK_END) - self._start
            content.seek(self._start)
            head: bytes = content.read(HEAD)
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
            for start in range(0, len(self._data), _SLICE):
                yield self._data[start : start + _SLICE]
            return
        try:
            if self._path is not None:
                with self._path.open("rb") as file:
                    yield from self._unchanged(iter(lambda: file.read(CHUNK), b""))
            elif self._file is not None:
                source = self._file
                if self.replayable:
                    source.seek(self._start)
                pieces = iter(lambda: source.read(CHUNK), b"")
                yield from self._unchanged(pieces) if self.size is not None else pieces
        except InvalidArgumentError:
            raise
        except (OSError, ValueError) as error:  # ValueError: a file that was closed
            raise InvalidArgumentError(
                f"{self.name or 'a file'} cannot be read: {error}"
            ) from error

    def _unchanged(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """Give the pieces of a file as long as it has the size that was announced.

        Raises InvalidArgumentError.
        """
        sent = 0
        for piece in pieces:
            sent += len(piece)
            if self.size is not None and sent > self.size:
                break
            yield piece
        if sent != self.size:
            raise InvalidArgumentError(f"{self.name} changed its size while it was sent")


def not_bytes(file: object, given: Any, where: str = "") -> ArgumentTypeError:
    """Make the error of a file object that gives something other than bytes."""
    if isinstance(given, str):
        return ArgumentTypeError(f"{where}the file is open as text; open it with mode 'rb'")
    if hasattr(given, "close"):
        given.close()  # a coroutine that nobody will await
    return ArgumentTypeError(
        f"{where}the file object {kind(file)} gives {kind(given)} in place of bytes; open the file "
        "with mode 'rb', or read it and pass the bytes"
    )


def unpack(field: str, value: Any) -> tuple[str | None, Any, str | None]:
    """Take a file apart: name, content, media type.

    Raises ArgumentTypeError for a tuple of another form, InvalidArgumentError for what is no
    media type.
    """
    if not isinstance(value, tuple):
        return None, value, None
    several: tuple[Any, ...] = value  # pyright: ignore[reportUnknownVariableType]
    if len(several) not in (2, 3) or not isinstance(several[0], str | None):
        raise ArgumentTypeError(
            f"`{field}`: a tuple must be (name, content) or (name, content, media type)"
        )
    media = several[2] if len(several) == 3 else None
    if media is not None and not re.fullmatch(
        r"[\w.+-]+/[\w.+*-]+(;[ \w.+=\"-]*)?", str(media), re.ASCII
    ):
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
    if clean.strip() in ("", ".", ".."):
        return "file"
    return clean.replace('"', "%22")[:200]
