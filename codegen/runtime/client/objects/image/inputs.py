"""Pictures as arguments: from a path, bytes, an open file, an image object, or an address."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, cast

from ...checks import wrong_type
from ...errors import InvalidArgumentError
from ...files import FileInput, unpack
from ...sniff import HEAD
from ...sniff import media_type as sniffed_type
from ..media import kinds
from ..media.attachment import Attachment, SavableImage, check_address, is_file
from ..media.conversation import located
from ..media.load import Loaded, is_data, is_web, read
from ..media.policy import DownloadPolicy

ImageInput: TypeAlias = "FileInput | SavableImage | Attachment | str"
"""A picture: a path object, bytes, a file opened as 'rb', an image object that can save itself
(those of PIL can), an http(s) address or data URI, an `Attachment`, or a tuple
`(name, content[, media type])`. Addresses are loaded by this side."""

ImageInputs: TypeAlias = "ImageInput | Sequence[ImageInput]"
"""A picture, or several."""

_CONTENT = "a path object, bytes, a file opened as 'rb', or a picture of PIL"
_ALLOWED = (
    f"a picture: {_CONTENT}, an http(s) address, a data URI, an Attachment, or a tuple "
    "(name, content[, media type])"
)
_ENDINGS = {"jpeg": "jpg", "svg+xml": "svg"}


class Address(NamedTuple):
    """A picture that has to be loaded, and the limits to do it in."""

    url: str
    policy: DownloadPolicy


class Picture(NamedTuple):
    """A picture that an argument holds."""

    where: str
    """The argument, for messages."""
    source: Any
    name: str | None = None
    media: str | None = None
    address: Address | None = None
    exact: bool = False
    """Whether the media type counts whatever the content is."""

    @classmethod
    def of(cls, where: str, value: Any) -> Picture:
        """Look at what was given.

        Raises ArgumentTypeError and InvalidArgumentError for what is no picture.
        """
        if isinstance(value, tuple):
            name, content, media = unpack(where, value)
            if not is_file(content):
                raise wrong_type(f"{where}[1]", _CONTENT, content)
            return cls(where, content, name, media, exact=media is not None)
        if isinstance(value, str):
            check_address(where, value, _ALLOWED)
            value = Attachment(value)
        if isinstance(value, Attachment):
            url, policy = value.address, value.download or DownloadPolicy()
            address = None if url is None else Address(url, policy)
            return cls(where, value.source, value.name, value.media_type, address)
        if not is_file(value):
            raise wrong_type(where, _ALLOWED, value)
        return cls(where, value)

    def file(self, fetched: Mapping[Address, Loaded], *, again: bool) -> Any:
        """Return the picture as a file to upload.

        `again` is true when several requests send it: a file object is read once for all then, as
        it is when it cannot be rewound.

        Raises InvalidArgumentError for what is empty or cannot be read, ArgumentTypeError for a
        file that is open as text.
        """
        with located(self.where):
            return self._file(fetched, again)

    def _file(self, fetched: Mapping[Address, Loaded], again: bool) -> Any:
        source = self.source
        if isinstance(source, os.PathLike):
            path = Path(os.fsdecode(cast("os.PathLike[str]", source)))
            head = _path_head(path)
            if head is not None:
                called = self.name or path.name
                return called, path, self._media(_some(head), None, called)
        elif self.address is None and hasattr(source, "read") and not again:
            head = _head(source)
            if head is not None:
                own = getattr(source, "name", None)
                name = self.name or (os.path.basename(own) if isinstance(own, str) else None)
                media = self._media(_some(head), None, name)
                return name or _name(media), source, media
        loaded = fetched[self.address] if self.address is not None else read(source)
        _some(loaded.data)
        name = self.name or loaded.name
        media = self._media(loaded.data[:HEAD], loaded.said, name)
        return name or _name(media), loaded.data, media

    def _media(self, head: bytes, said: str | None, name: str | None) -> str | None:
        """Decide what the picture is: by its bytes, else by what is said of it."""
        if self.exact:
            return self.media
        said_all = (kinds.plain(self.media), kinds.plain(said), kinds.by_name(name))
        return sniffed_type(head) or next((found for found in said_all if found), None)


def _some(data: bytes) -> bytes:
    """Refuse an empty picture."""
    if not data:
        raise InvalidArgumentError("the picture is empty")
    return data


def _path_head(path: Path) -> bytes | None:
    """Return the first bytes of an ordinary file; None for what has to be read at once."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(HEAD)
    except (OSError, ValueError):
        return None  # reading it says why


def _head(file: Any) -> bytes | None:
    """Return the next bytes of a file object and rewind it; None when that cannot be done."""
    try:
        start = file.tell()
        file.seek(start)
        head = file.read(HEAD)
        file.seek(start)
    except (OSError, AttributeError, ValueError):
        return None
    return head if isinstance(head, bytes) else None


def _name(media: str | None) -> str:
    kind = (media or "").partition("/")[2]
    return f"image.{_ENDINGS.get(kind, kind)}" if kind else "image"


def is_several(value: Any) -> bool:
    """Whether a value holds pictures, in place of being one."""
    if isinstance(value, tuple):
        return not _is_file_tuple(value)  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(value, str | Mapping | Attachment) or is_file(value):
        return False
    return isinstance(value, Iterable)


def _is_file_tuple(value: tuple[Any, ...]) -> bool:
    if len(value) not in (2, 3) or not isinstance(value[0], str | None):
        return False
    return not is_web(value[0]) and not is_data(value[0])


class Files:
    """The pictures that a call uploads."""

    def __init__(self, fields: Mapping[str, Picture | list[Picture]]) -> None:
        self._fields = fields

    @classmethod
    def of(cls, arguments: Iterable[tuple[str, str, bool, Any]]) -> Files:
        """Look at arguments: field of the call, name, whether it takes several, and value.

        Raises ArgumentTypeError and InvalidArgumentError for what is no picture.
        """
        fields: dict[str, Picture | list[Picture]] = {}
        for field, name, many, value in arguments:
            if many and is_several(value):
                fields[field] = [Picture.of(f"{name}[{at}]", item) for at, item in enumerate(value)]
            else:
                fields[field] = Picture.of(name, value)
        return cls(fields)

    def __bool__(self) -> bool:
        return bool(self._fields)

    @property
    def addresses(self) -> list[Address]:
        """What has to be loaded first, each address once."""
        every = [
            picture.address
            for found in self._fields.values()
            for picture in (found if isinstance(found, list) else [found])
            if picture.address is not None
        ]
        return list(dict.fromkeys(every))

    def args(self, fetched: Mapping[Address, Loaded], *, again: bool) -> dict[str, Any]:
        """Return the arguments of the operation; `again` when several requests send them.

        Raises InvalidArgumentError for what cannot be read.
        """
        return {
            field: [picture.file(fetched, again=again) for picture in found]
            if isinstance(found, list)
            else found.file(fetched, again=again)
            for field, found in self._fields.items()
        }
