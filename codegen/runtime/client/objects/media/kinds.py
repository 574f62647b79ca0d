"""What an attached file is: its media type, from its bytes and from what is said of it."""

from __future__ import annotations

import codecs
import mimetypes
import re
from email.message import Message
from functools import lru_cache

from ...errors import InvalidArgumentError
from ...sniff import HEAD
from ...sniff import media_type as sniffed_type

PDF = "application/pdf"
_STREAM = "video/mp2t"
_ALIASES = {
    "audio/mp3": "audio/mpeg",
    "audio/mpeg3": "audio/mpeg",
    "audio/x-mp3": "audio/mpeg",
    "audio/x-mpeg": "audio/mpeg",
    "audio/vnd.wave": "audio/wav",
    "audio/wave": "audio/wav",
    "audio/x-pn-wav": "audio/wav",
    "audio/x-wav": "audio/wav",
    "application/x-pdf": PDF,
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "image/x-png": "image/png",
}
_SUFFIXES = {
    # Those that the oldest Python taken does not know, or names in another way.
    ".avif": "image/avif",
    ".flac": "audio/flac",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".jsonl": "application/jsonl",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".mkv": "video/x-matroska",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".ogv": "video/ogg",
    ".opus": "audio/ogg",
    ".toml": "application/toml",
    ".ts": _STREAM,
    ".wav": "audio/wav",
    ".webp": "image/webp",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
}
_TEXTS = {
    "application/ecmascript",
    "application/javascript",
    "application/json",
    "application/jsonl",
    "application/ndjson",
    "application/sql",
    "application/toml",
    "application/typescript",
    "application/x-javascript",
    "application/x-ndjson",
    "application/x-python",
    "application/x-sh",
    "application/x-yaml",
    "application/xml",
    "application/yaml",
}
_CONTAINERS = {"audio/mp4", "audio/ogg", "video/mp4", "video/webm", "video/x-matroska"}
"""Formats for sound and film alike: what is said of such a file tells more than its bytes."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+\s*(;[ \w.+=\"'*/:-]*)*", re.ASCII)
_NOTHING_SAID = ("", "application/octet-stream", "binary/octet-stream", "application/unknown")


def check_media_type(value: str) -> None:
    """Refuse a text that is no media type."""
    if not _MEDIA_TYPE.fullmatch(value):
        raise InvalidArgumentError(
            f"{value[:100]!r} is not a media type; it must look like image/png, or "
            "text/plain; charset=utf-16"
        )


def plain(said: str | None) -> str | None:
    """Bring a stated media type into its usual form, without parameters; None for none."""
    name = (said or "").partition(";")[0].strip().lower()
    return None if name in _NOTHING_SAID else _ALIASES.get(name, name)


def charset(said: str | None) -> str | None:
    """Return the character set that a media type states."""
    if said is None or ";" not in said:
        return None
    message = Message()
    message["content-type"] = said.replace("\r", " ").replace("\n", " ")
    try:
        found = message.get_content_charset()
    except (LookupError, ValueError):
        return None
    return found or None


def is_text(media: str) -> bool:
    """Whether files of a media type are text."""
    if media.startswith("text/") or media in _TEXTS:
        return True
    return media.endswith(("+json", "+xml", "+yaml")) and not media.startswith("image/")


@lru_cache(maxsize=1)
def _table() -> mimetypes.MimeTypes:
    # Without what the machine adds: the same file is the same thing everywhere.
    return mimetypes.MimeTypes()


def by_name(name: str | None) -> str | None:
    """Guess the media type from the end of a file name; None when it tells nothing."""
    if not name:
        return None
    dot = name.rfind(".")
    suffix = name[dot:].lower() if dot >= 0 else ""
    table = _table()
    found = (
        _SUFFIXES.get(suffix)
        or table.types_map[True].get(suffix)
        or table.types_map[False].get(suffix)
    )
    return plain(found)


def media_type(
    data: bytes, given: str | None, said: str | None = None, name: str | None = None
) -> str | None:
    """Decide what a file is; None when nothing tells.

    The bytes decide where they can. Next comes what the user gave, what a server or data URI
    said, and the end of the name; last, whether it is text at all.
    """
    stated = plain(given) or plain(said)
    guess = stated or by_name(name)
    if guess is not None and is_text(guess) and _looks_like_text(data):
        return guess
    found = sniffed_type(data[:HEAD])
    if found is not None:
        films = guess is not None and guess.startswith(("audio/", "video/"))
        return guess if guess is not None and films and found in _CONTAINERS else found
    # A server and a name may mislead: `.ts` is a film or a program, many `application/...` are
    # texts. What the user says, and the kinds that can be sent, are believed.
    doubtful = guess is None or guess == _STREAM or guess.startswith("application/")
    if plain(given) is None and guess != PDF and doubtful and data and _looks_like_text(data):
        return "text/plain"
    return guess


def _looks_like_text(data: bytes) -> bool:
    if data.startswith(tuple(mark for mark, _ in _MARKS)):
        return True
    if b"\0" in data:
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def decode(data: bytes, said: str | None) -> str:
    """Decode a text by its mark, else by the stated character set, else as UTF-8.

    Raises InvalidArgumentError when it cannot be decoded.
    """
    stated = charset(said)
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    name = marked or stated or "utf-8"
    try:
        return data.decode(name)
    except LookupError as error:
        raise InvalidArgumentError(f"there is no character set {name[:50]!r}") from error
    except ValueError as error:
        where = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        raise InvalidArgumentError(
            f"the text cannot be decoded as {name}{where}; name its character set, such as "
            'media_type="text/plain; charset=iso-8859-1"'
        ) from error
