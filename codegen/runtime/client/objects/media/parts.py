"""From attached files to the parts of messages, by the templates of the provider."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from ...errors import InvalidArgumentError
from ...files import safe_name
from ...narrow import is_map
from ...options import omit
from ..shapes import fill
from ..spec import Conversation
from . import kinds
from .attachment import Attachment, without_query
from .load import Loaded

_DOCUMENT = "document.pdf"
_STEP = 3 * 65536
"""Bytes that are written as base64 at once; a multiple of three, so that nothing is filled up."""


def text_part(conversation: Conversation, text: str) -> Any:
    """Write a text as a part."""
    return fill(conversation.text_part, {"text": text})


def plain_text(conversation: Conversation, part: object) -> str | None:
    """Return the text of a part that is a text and nothing else; None for any other."""
    template = conversation.text_part
    if not is_map(template) or not is_map(part) or set(part) != set(template):
        return None
    found: str | None = None
    for key, item in template.items():
        value = part[key]
        if item == "$text":
            if not isinstance(value, str):
                return None
            found = value
        elif item != value:
            return None
    return found


def file_part(conversation: Conversation, attachment: Attachment, loaded: Loaded | None) -> Any:
    """Write a file as a part. `loaded` is None for an address that is passed on.

    Raises InvalidArgumentError when the provider has no part for it.
    """
    if loaded is None:
        return _address(conversation, attachment)
    name = attachment.name or loaded.name
    # A data URI is the user's own word; a server may be wrong.
    mine = attachment.media_type or (loaded.said if attachment.address is None else None)
    media = kinds.media_type(loaded.data, mine, loaded.said, name)
    who = _who(attachment, name)
    if not loaded.data and (media is None or not kinds.is_text(media)):
        raise InvalidArgumentError(f"{who} is empty")
    if media is None:
        raise InvalidArgumentError(
            f"{who} cannot be recognised by its bytes; say what it is by "
            f"Attachment(..., media_type=...); {_allowed(conversation)}"
        )
    if kinds.is_text(media):
        _no_detail(attachment, media)
        return text_part(conversation, kinds.decode(loaded.data, _stated(attachment, loaded)))
    if media.startswith("audio/"):
        _no_detail(attachment, media)
        return _audio(conversation, who, media, loaded.data)
    encoded = _encoded(f"data:{media};base64,", loaded.data)
    del loaded  # so that no more than two forms of a large file are held at a time
    return _by_url(conversation, attachment, media, encoded.decode(), name, who)


def _encoded(prefix: str, data: bytes) -> bytearray:
    """Write base64 behind a prefix, bit by bit, as all at once takes twice the room."""
    found = bytearray(prefix.encode())
    for at in range(0, len(data), _STEP):
        found += binascii.b2a_base64(data[at : at + _STEP], newline=False)
    return found


def _stated(attachment: Attachment, loaded: Loaded) -> str | None:
    """Return where a character set may stand: what the user says wins."""
    given = attachment.media_type
    return given if kinds.charset(given) else loaded.said


def _address(conversation: Conversation, attachment: Attachment) -> Any:
    """Pass an address on: what is there is known by its ending alone, if at all."""
    url = attachment.address or ""
    name = url_name(url)
    media = kinds.plain(attachment.media_type) or kinds.by_name(name) or "image/*"
    who = _who(attachment, name)
    if media.startswith("audio/") or kinds.is_text(media):
        raise InvalidArgumentError(
            f"{who} is {media} {_why(attachment)}, which the provider does not load by itself; "
            "let this side do it: Attachment(..., download=True)"
        )
    return _by_url(conversation, attachment, media, url, attachment.name or name, who)


def _why(attachment: Attachment) -> str:
    return "by its media_type" if kinds.plain(attachment.media_type) else "by the end of its name"


def _by_url(
    conversation: Conversation,
    attachment: Attachment,
    media: str,
    url: str,
    name: str | None,
    who: str,
) -> Any:
    values: dict[str, Any] = {"url": url}
    if media.startswith("image/"):
        template = conversation.image_part
        values["detail"] = omit if attachment.detail is None else attachment.detail
    else:
        _no_detail(attachment, media)
        if media.startswith("video/"):
            template = conversation.video_part
        elif media == kinds.PDF:
            template, values["name"] = conversation.file_part, safe_name(name or _DOCUMENT)
        else:
            template = None
    if template is None:
        raise InvalidArgumentError(
            f"{who} is {media}, which cannot be sent; {_allowed(conversation)}"
        )
    return fill(template, values)


def _audio(conversation: Conversation, who: str, media: str, data: bytes) -> Any:
    word = dict(conversation.audio_formats).get(media)
    if conversation.audio_part is None or word is None:
        raise InvalidArgumentError(
            f"{who} is {media}, which cannot be sent; {_allowed(conversation)}"
        )
    values: Mapping[str, Any] = {"base64": base64.b64encode(data).decode(), "format": word}
    return fill(conversation.audio_part, values)


def _no_detail(attachment: Attachment, media: str) -> None:
    if attachment.detail is not None:
        raise InvalidArgumentError(f"`detail` is for pictures, this file is {media}; leave it out")


def _allowed(conversation: Conversation) -> str:
    """Name what can be attached."""
    kinds_of = ["image/*"] if conversation.image_part is not None else []
    if conversation.audio_part is not None:
        kinds_of += [media for media, _ in conversation.audio_formats]
    if conversation.video_part is not None:
        kinds_of.append("video/*")
    if conversation.file_part is not None:
        kinds_of.append(kinds.PDF)
    return f"allowed: {', '.join([*kinds_of, 'text/*'])}"


def _who(attachment: Attachment, name: str | None) -> str:
    if attachment.address is not None:
        return without_query(attachment.address)
    return f"the file {safe_name(name)}" if name else "a file without a name"


def url_name(url: str) -> str | None:
    """Return the last part of an address's path; None when it has none."""
    try:
        return unquote(urlsplit(url).path.rpartition("/")[2]) or None
    except ValueError:
        return None
