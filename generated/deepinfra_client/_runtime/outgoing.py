# Generated from codegen/runtime/client/outgoing.py. Do not edit; run: nox -s generate
"""The headers of requests. What follows from the settings of a client is laid out once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from .headers import Layer, merge
from .options import omit

if TYPE_CHECKING:
    from .body import Body
    from .config import Config
    from .operation import Operation

Layout = dict[str, tuple[str, str]]
"""Name and value of headers by lower-case name."""

_LATER: Final = ("", "")
"""Stands for a header whose value each request has of its own."""


def request_headers(
    config: Config,
    op: Operation[Any],
    args: Mapping[str, Any],
    extra: Layer | None,
    body: Body | None,
    accept: str,
) -> tuple[tuple[str, str], ...]:
    """Put together own headers, those of the client, of arguments, and `extra`; later ones win.

    Raises the errors of headers that cannot be sent, and MissingAPIKeyError.
    """
    params = {
        wire: value
        for name, wire in op.headers
        if (value := args.get(name)) is not None and value is not omit
    }
    if params or extra:
        headers = _lay_out(config, accept, body)
        auth = config.settings.auth_header.lower()
        if extra and headers.get(auth) is _LATER and any(name.lower() == auth for name in extra):
            del headers[auth]
        _complete(headers, config, op, body)
        headers = merge(merge(headers, params), extra)
        _sign(headers, config)
        return tuple(headers.values())
    kept, kind = config.parts.layouts, (accept, body is not None)
    known = kept.get(kind)
    if known is None:
        known = _lay_out(config, accept, body)
        _sign(known, config)
        kept[kind] = known
    headers = known.copy()
    _complete(headers, config, op, body)
    return tuple(headers.values())


def _lay_out(config: Config, accept: str, body: Body | None) -> Layout:
    headers: Layout = {"accept": ("Accept", accept)}
    if body is not None:
        headers["content-type"] = headers["content-length"] = _LATER
    headers[config.settings.auth_header.lower()] = _LATER
    headers.update(config.headers)
    for name in config.removed:
        headers.pop(name, None)
    return headers


def _complete(headers: Layout, config: Config, op: Operation[Any], body: Body | None) -> None:
    """Put in what each request has of its own."""
    if body is not None:
        if headers.get("content-type") is _LATER:
            headers["content-type"] = ("Content-Type", body.content_type)
        if headers.get("content-length") is _LATER:
            length = body.length
            if length is None:
                del headers["content-length"]
            else:
                headers["content-length"] = ("Content-Length", str(length))
    name = config.settings.auth_header
    key = name.lower()
    if headers.get(key) is _LATER:
        value = config.auth_value(needed=op.auth)
        if value is None:
            del headers[key]
        else:
            headers[key] = (name, value)


def _sign(headers: Layout, config: Config) -> None:
    """Put the name of this client behind that of the program, as the last header."""
    theirs = headers.pop("user-agent", _LATER)[1]
    product = config.settings.product
    headers["user-agent"] = ("User-Agent", f"{theirs} {product}" if theirs else product)
