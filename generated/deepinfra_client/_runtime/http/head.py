# Generated from codegen/runtime/client/http/head.py. Do not edit; run: nox -s generate
"""Heads of HTTP/1.1 requests: what is written is one request, whatever is put in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NoReturn

from .errors import LocalProtocolError

_TOKEN: Final = re.compile(r"[-!#$%&'*+.^_`|~0-9A-Za-z]+", re.ASCII)
_CONTROLS: Final = bytes({*range(32), 127} - {9})
"""What may stand in no part of a head. Tabs may, within values."""
MOST_NAMES: Final = 1000

_HOST, _LENGTH, _CODING = 1, 2, 3
_SPECIAL: Final = {"host": _HOST, "content-length": _LENGTH, "transfer-encoding": _CODING}
_names: dict[str, int] = {}
"""Names that were found right, and which of them say more than others."""


def write_head(
    method: str, target: str, host: str, headers: Iterable[tuple[str, str]], *, chunked: bool
) -> bytes:
    """Write the head of a request: `Host` first, then the headers in their order.

    `target` is the path with the query, percent-encoded; `host` the host with its port; `chunked`
    whether the body follows in chunks. A `Host` among the headers takes the place of `host`.

    Raises LocalProtocolError for what cannot be written so that it is read back as the same
    request: control characters, line ends, characters outside of ASCII, names that are none,
    more than one length. Its text shows no value, as that can be a secret.
    """
    names = _names
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}"]
    seen = 0
    for name, value in headers:
        kind = names.get(name)
        if kind is None:
            kind = _learn(name)
        if kind:
            if seen >> kind & 1 or kind == _CODING or (chunked and kind == _LENGTH):
                _refuse(f"the header {name} conflicts with another one or with the body")
            seen |= 1 << kind
            if kind == _HOST:
                host = value
                lines[1] = f"{name}: {value}"
                continue
            if not (value.isascii() and value.isdecimal()):
                _refuse(f"the header {name} is not a number")
        lines.append(f"{name}: {value}")
    if chunked:
        lines.append("Transfer-Encoding: chunked")
    lines.append("\r\n")
    head = "\r\n".join(lines)
    if names.get(method) is None:
        _learn(method)
    if not head.isascii():
        _refuse(_where(lines, "a character outside of ASCII"))
    raw = head.encode("ascii")
    if len(raw) - len(raw.translate(None, _CONTROLS)) != 2 * len(lines):
        _refuse(_where(lines, "a line end or another control character"))
    if not target or " " in target or "\t" in target or not host or " " in host or "\t" in host:
        _refuse("the address is empty or has a blank in it")
    return raw


def _learn(name: str) -> int:
    """Check a name, and keep it as a good one."""
    if not _TOKEN.fullmatch(name):
        _refuse(f"{name[:40]!r} is not the name of a header or a method")
    if len(_names) >= MOST_NAMES:
        _names.clear()
    kind = _names[name] = _SPECIAL.get(name.lower(), 0)
    return kind


def _where(lines: list[str], what: str) -> str:
    """Say which line of a head is wrong, without its value."""
    for line in lines[1:-1]:
        if not line.isascii() or line.encode().translate(None, _CONTROLS) != line.encode():
            return f"the value of the header {line.partition(':')[0]} has {what}; encode it first"
    return f"the address has {what}; percent-encode it"


def _refuse(text: str) -> NoReturn:
    raise LocalProtocolError(text)
