"""Files in a conversation: pictures, sound, film, PDF, text."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import IO, Any, Protocol, TypeAlias, runtime_checkable
from urllib.parse import urlsplit

from ...brief import brief
from ...checks import wrong_type
from ...errors import ArgumentTypeError, InvalidArgumentError
from ...protocols import Dumpable
from .kinds import check_media_type
from .load import is_data, is_web
from .policy import DownloadPolicy

_FILES = "a path object, bytes, a file opened as 'rb', a picture of PIL"
_SOURCES = f"{_FILES}, an http(s) address, or a data URI"


@runtime_checkable
class SavableImage(Protocol):
    """A picture that can write itself, as those of PIL can."""

    def save(self, fp: IO[bytes], format: str | None = None) -> object:
        """Write the picture to a file object in a format such as `PNG`."""
        ...


Source: TypeAlias = "os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | SavableImage"
"""A file that needs no further word. A `str` in its place is text, never a path."""


class Attachment:
    """A file in a conversation, with what is known of it.

    Paths, bytes, file objects and pictures can stand in a prompt by themselves; this class is for
    addresses and data URIs, and for saying more. Nothing is read before a request is made.

    What a file is, its own bytes tell. Where they do not: `media_type`, the end of its name, and
    last whether it is text. Pictures, sound, film and PDF documents become parts of their own as
    far as the provider has them; text becomes text.

    An http(s) address is passed on as it is: the provider loads it. `download` makes this side
    load it, which text and sound need.

    A file object is read from where it stands, and is set back there if it can be.

    Raises ArgumentTypeError for a source of another type, InvalidArgumentError for a text that is
    no address, and for what is no media type.

    Attributes:
        source: A path object, bytes, a file opened as 'rb', a picture of PIL, an http(s) address,
            or a data URI.
        media_type: What the file is, such as `image/png`. May state a character set:
            `text/plain; charset=iso-8859-1`.
        name: Its name, in place of the one that its source has.
        detail: How closely a picture is looked at, in the provider's words.
        download: Whether an address is loaded by this side: True, or the limits to do it in.
    """

    __slots__ = ("detail", "download", "media_type", "name", "source")

    def __init__(
        self,
        source: Source | str,
        *,
        media_type: str | None = None,
        name: str | None = None,
        detail: str | None = None,
        download: bool | DownloadPolicy = False,
    ) -> None:
        _check_source(source)
        for label, value in (("media_type", media_type), ("name", name), ("detail", detail)):
            _check_text(label, value)
        if media_type is not None:
            check_media_type(media_type)
        self.source = source
        self.media_type = media_type
        self.name = name
        self.detail = detail
        self.download = _policy(download)

    @property
    def address(self) -> str | None:
        """The http(s) address; None for any other source."""
        return self.source if isinstance(self.source, str) and is_web(self.source) else None

    def __repr__(self) -> str:
        facts = [_shown(self.source)]
        facts += [
            f"{name}={value!r}"
            for name in ("media_type", "name", "detail")
            if (value := getattr(self, name)) is not None
        ]
        if self.download is not None:
            facts.append("download=True")
        return f"Attachment({', '.join(facts)})"


PromptPart: TypeAlias = "str | Attachment | Source | Mapping[str, object] | Dumpable"
"""A part of a message: text, a file, or a part as the provider writes it."""

PromptInput: TypeAlias = "PromptPart | Sequence[PromptPart]"
"""A prompt: a text, a file, or several of both. A `str` is always text, never a path."""


def check_address(where: str, text: str, allowed: str) -> None:
    """Refuse a text in the place of a file that is neither an http(s) address nor a data URI.

    Raises ArgumentTypeError: it might be meant as a path or as base64.
    """
    if not is_web(text) and not is_data(text):
        raise ArgumentTypeError(
            f"`{where}` must be {allowed}; found the str {brief(text)}: wrap a path in "
            "pathlib.Path, decode base64 into bytes"
        )


def is_file(value: Any) -> bool:
    """Whether a value can be attached as it is."""
    if isinstance(value, type):
        return False
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or (
        callable(getattr(value, "read", None)) or callable(getattr(value, "save", None))
    )


def without_query(url: str) -> str:
    """Shorten an address for messages: no user, password, query, or fragment."""
    try:
        found = urlsplit(url)
        host = found.netloc.rpartition("@")[2]
    except ValueError:
        return url.partition(":")[0] + "://..."
    return brief(f"{found.scheme}://{host}{found.path}")[1:-1]


def _check_source(source: Any) -> None:
    if isinstance(source, str):
        if is_data(source):
            return
        if not is_web(source):
            raise InvalidArgumentError(
                f"a str must be an http(s) address or a data URI, found {brief(source)}; wrap a "
                "path in pathlib.Path; text goes into the prompt without Attachment"
            )
        try:
            host = urlsplit(source).hostname
        except ValueError as error:
            raise InvalidArgumentError(f"the address cannot be read: {error}") from error
        if not host or any(char <= " " or char == "\x7f" for char in source):
            raise InvalidArgumentError(
                f"{without_query(source)!r} is no address: it names no host, or holds blanks"
            )
        return
    if not is_file(source):
        raise wrong_type("source", _SOURCES, source)


def _check_text(label: str, value: Any) -> None:
    if value is not None and not isinstance(value, str):
        raise wrong_type(label, "a str or None", value)


def _policy(value: Any) -> DownloadPolicy | None:
    if isinstance(value, bool) or value is None:
        return DownloadPolicy() if value else None
    if not isinstance(value, DownloadPolicy):
        raise wrong_type("download", "True, False or a DownloadPolicy", value)
    return value


def _shown(source: Any) -> str:
    if isinstance(source, str):
        if is_data(source):
            head = source[:60].partition(",")[0]
            return f"<{head}, {len(source):,} characters>"
        return repr(without_query(source))
    if isinstance(source, bytes | bytearray | memoryview):
        return f"<{_size(source):,} bytes>"
    if isinstance(source, os.PathLike):
        return repr(os.fspath(source))  # pyright: ignore[reportUnknownArgumentType]
    return f"<{type(source).__name__}>"


def _size(data: Any) -> int:
    return memoryview(data).nbytes


def no_part(where: str, value: Any) -> ArgumentTypeError:
    """Make the error of a value that cannot stand in a message."""
    return wrong_type(where, f"text, {_FILES}, an Attachment, or a part as a mapping", value)
