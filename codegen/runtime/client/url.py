"""Addresses: the base that a user gives, paths with parameters, queries."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast
from urllib.parse import SplitResult, quote, urlsplit

from .errors import ArgumentTypeError, InvalidArgumentError
from .operation import Param
from .options import Omit


def normalise_base(given: str, suffix: str, reduce: Sequence[str]) -> str:
    """Bring a base address into the form `scheme://host/.../suffix`.

    Trailing slashes are dropped, the endings in `reduce` are cut down to the suffix, and a bare
    host gets it. Any other path is kept: a gateway may use its own.
    """
    text = given.strip().rstrip("/")
    found, host, why = _split(text)
    if found is None:
        raise InvalidArgumentError(f"base_url is not an address: {why}")
    if found.scheme not in ("http", "https") or not host:
        raise InvalidArgumentError(
            "base_url must begin with http:// or https:// and name a host"
            + ("" if "@" in text else f", found {given!r}")
        )
    if "@" in found.netloc:
        raise InvalidArgumentError("base_url must not hold a user or password; use `headers`")
    # By the characters: a mark with nothing after it would take in what is joined to the address.
    if any(c <= " " or c in "?#\\\x7f" for c in text):
        raise InvalidArgumentError(
            f"base_url must not have a query, a fragment, backslashes or blanks, found {given!r}"
        )
    if not found.path:
        return text + suffix
    for ending in sorted(reduce, key=len, reverse=True):
        if found.path.endswith(ending):
            return text[: -len(ending)].rstrip("/") + suffix
    return text


def _split(text: str) -> tuple[SplitResult | None, str | None, str]:
    """Take an address apart: its parts and host, or why it cannot be."""
    try:
        found = urlsplit(text)
        host, _ = found.hostname, found.port
    except ValueError as error:
        return None, None, str(error)
    return found, host, ""


def host_of(base: str, suffix: str) -> str:
    """Return a base address without its suffix."""
    return base.removesuffix(suffix) if suffix else base


def build_path(pieces: Iterable[str | Param], args: Mapping[str, Any]) -> str:
    """Fill the parameters of a path.

    Raises InvalidArgumentError for a value that would change the path's shape.
    """
    return "".join(
        piece if isinstance(piece, str) else encode_path(piece, args.get(piece.name))
        for piece in pieces
    )


def encode_path(param: Param, value: Any) -> str:
    """Encode the value of a path parameter."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        given = "nothing" if value is None or isinstance(value, Omit) else type(value).__name__
        raise ArgumentTypeError(f"`{param.name}` must be text, found {given}")
    text = str(value)
    if any(char < " " or char == "\x7f" for char in text):
        raise _bad(param, text, "it holds a control character")
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise _bad(param, text, "it holds half of a surrogate pair")
    segments = text.split("/") if param.encode == "segments" else [text]
    for segment in segments:
        if segment in ("", ".", ".."):
            what = "an empty part" if not segment else f"the part {segment!r}"
            raise _bad(param, text, f"it is or holds {what}")
    safe = ":@" if param.encode == "segments" else ""
    return "/".join(quote(segment, safe=safe) for segment in segments)


def _bad(param: Param, text: str, why: str) -> InvalidArgumentError:
    shown = "***" if param.secret else repr(text[:200])
    return InvalidArgumentError(
        f"`{param.name}` = {shown} cannot stand in the path as {{{param.wire}}}: {why}"
    )


def build_query(
    pairs: Iterable[tuple[str, Any]], arguments: Mapping[str, str] | None = None
) -> str:
    """Encode query parameters; lists repeat the name, None and `omit` are left out.

    `arguments` says which argument a parameter was given by, for messages.
    """
    called = arguments or {}
    encoded: list[str] = []
    for name, value in pairs:
        values: Iterable[Any] = (
            cast("Iterable[Any]", value)
            if isinstance(value, list | tuple | set | frozenset)
            else (value,)
        )
        for item in values:
            if item is None or isinstance(item, Omit):
                continue
            text = query_text(called.get(name, name), item)
            check_text(called.get(name, name), text)
            encoded.append(f"{quote(name, safe='')}={quote(text, safe='')}")
    return "&".join(encoded)


def check_text(name: str, text: str) -> None:
    """Refuse a name or a text that UTF-8 cannot hold.

    Raises InvalidArgumentError.
    """
    for given in (name, text):
        if not given.isascii() and any("\ud800" <= char <= "\udfff" for char in given):
            which = "the name" if given is name else "the value"
            raise InvalidArgumentError(
                f"{which} of the field {name!a} holds half of a surrogate pair, which cannot "
                "be sent; was it decoded with 'surrogateescape'?"
            )


def query_text(name: str, value: Any) -> str:
    """Write one value of a query or a form.

    Raises ArgumentTypeError for a value of another type, InvalidArgumentError for NaN.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    # By the base type: members of enums and numbers of numpy write themselves in another way.
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise InvalidArgumentError(f"`{name}` is {float(value)}, which cannot be sent")
        return repr(float(value))
    if isinstance(value, int):
        return str(int(value))
    raise ArgumentTypeError(
        f"`{name}` has a value of type {type(value).__name__}; allowed: str, int, float, bool, "
        "or a list of these"
    )
