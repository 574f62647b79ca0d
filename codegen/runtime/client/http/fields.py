"""Header lines of HTTP/1.1 answers: text in, names and values out."""

from __future__ import annotations

import re
from typing import Final

from .errors import RemoteProtocolError

FIELDS: Final = 256
"""Lines of headers in an answer."""

# No two parts of a pattern that follow each other can take the same characters, so that each is
# matched in linear time.
_FIELD: Final = re.compile(
    r"^([-!#$%&'*+.^_`|~0-9A-Za-z]+):([^\x00\n\v\f\r]*)\r?\n", re.MULTILINE | re.ASCII
)
_FOLD: Final = re.compile(r"\r?\n[ \t]+")
_LENGTH: Final = re.compile(r"[0-9]{1,20}", re.ASCII)

Pairs = list[tuple[str, str]]


def fields(raw: bytes) -> Pairs:
    """Read the lines of headers. Each ends with a line end; there is no blank one."""
    text = _decoded(raw)
    if "\n " in text or "\n\t" in text:
        text = _FOLD.sub(" ", text)
    pairs = _FIELD.findall(text)
    # A match takes one whole line, so that a line that was skipped shows in the number.
    if len(pairs) != text.count("\n"):
        line = next(part for part in text.split("\n") if not _FIELD.fullmatch(f"{part}\n"))
        raise RemoteProtocolError(f"illegal header line: {line.partition(':')[0][:40]!r}")
    if len(pairs) > FIELDS:
        raise RemoteProtocolError(f"more than {FIELDS} headers")
    return [(name.lower(), value.strip(" \t")) for name, value in pairs]


def _decoded(raw: bytes) -> str:
    """Decode headers: ASCII as a rule, else UTF-8, or Latin-1 for what is not even that."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def lower(text: str) -> str:
    """Return a text in lower case; letters outside of ASCII must not turn into some within it."""
    return text.lower() if text.isascii() else text


def joined(headers: Pairs) -> dict[str, str]:
    """Return headers by name, with the values of each as one list."""
    found: dict[str, str] = {}
    for name, value in headers:
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def one_length(length: str, headers: Pairs) -> str:
    """Return the one length that several say, and leave one header of it; refuse others."""
    first, *others = [word.strip(" \t") for word in length.split(",")]
    if not is_length(first) or any(other != first for other in others):
        raise RemoteProtocolError(f"bad Content-Length: {length[:40]!r}")
    place = next(i for i, (name, _) in enumerate(headers) if name == "content-length")
    rest = [pair for pair in headers[place:] if pair[0] != "content-length"]
    headers[place:] = [("content-length", first), *rest]
    return first


def is_length(text: str) -> bool:
    """Return whether a text is one number that a Content-Length may be."""
    return _LENGTH.fullmatch(text) is not None
