"""A file as an argument, on its way into a field: as a file to upload, or as an address."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias, cast

from ...checks import wrong_type
from ...errors import InvalidArgumentError
from ...files import FileInput, unpack
from ...sniff import HEAD, media_type
from . import kinds
from .attachment import Attachment, SavableImage, check_address, is_file
from .load import Loaded, is_web, read
from .policy import DownloadPolicy

MediaInput: TypeAlias = "FileInput | SavableImage | Attachment | str"
"""A file: a path object, bytes, a file opened as 'rb', a picture of PIL, an http(s) address or
data URI, an `Attachment`, or a tuple `(name, content[, media type])`. A `str` is never a path."""

_ALLOWED = (
    "a path object, bytes, a file opened as 'rb', an http(s) address, a data URI, an Attachment, "
    "or a tuple (name, content[, media type])"
)


class Given(NamedTuple):
    """A file that an argument holds."""

    where: str
    """The argument, for messages."""
    source: Any
    name: str | None = None
    media: str | None = None
    policy: DownloadPolicy = DownloadPolicy()

    @property
    def address(self) -> str | None:
        """The http(s) address; None for any other source."""
        return self.source if is_web(self.source) else None

    def upload(self, fetched: Loaded | None) -> Any:
        """Return the file for a field that takes files; `fetched` is what an address gave.

        Raises InvalidArgumentError for what is empty or cannot be read.
        """
        if (
            fetched is None
            and not isinstance(self.source, str)
            and not hasattr(self.source, "save")
        ):
            self._some(self.source)
            return (self.name, self.source, self.media) if self.name or self.media else self.source
        loaded = fetched or self._read()
        self._some(loaded.data)
        return self.name or loaded.name, loaded.data, self._media(loaded)

    def uri(self) -> str:
        """Return the file for a field that takes an address or a data URI.

        Raises InvalidArgumentError for what is empty or cannot be read.
        """
        if isinstance(self.source, str):
            return self.source
        loaded = self._read()
        self._some(loaded.data)
        media = self._media(loaded) or "application/octet-stream"
        return f"data:{media};base64,{base64.b64encode(loaded.data).decode('ascii')}"

    def _read(self) -> Loaded:
        from .conversation import located

        with located(self.where):
            return read(self.source)

    def _some(self, content: Any) -> None:
        empty = False
        if isinstance(content, bytes | bytearray | memoryview):
            empty = not len(cast("bytes", content))
        elif isinstance(content, os.PathLike):
            try:
                empty = os.stat(cast("os.PathLike[str]", content)).st_size == 0
            except (OSError, ValueError):
                return  # reading it says why
        if empty:
            raise InvalidArgumentError(f"`{self.where}` is empty")

    def _media(self, loaded: Loaded) -> str | None:
        """Decide what the file is: by what the user says, its bytes, or what is said of it."""
        if self.media is not None:
            return self.media
        found = media_type(loaded.data[:HEAD])
        return found or kinds.plain(loaded.said) or kinds.by_name(self.name or loaded.name)


def look(where: str, value: Any) -> Given:
    """Look at what was given for an argument.

    Raises ArgumentTypeError and InvalidArgumentError for what is no file.
    """
    if isinstance(value, tuple):
        name, content, media = unpack(where, value)
        if not is_file(content):
            raise wrong_type(f"{where}[1]", _ALLOWED, content)
        return Given(where, content, name, media)
    if isinstance(value, str):
        check_address(where, value, _ALLOWED)
        value = Attachment(value)
    if isinstance(value, Attachment):
        policy = value.download or DownloadPolicy()
        return Given(where, value.source, value.name, value.media_type, policy)
    if not is_file(value) or isinstance(value, Mapping):
        raise wrong_type(where, _ALLOWED, value)
    return Given(where, value)
