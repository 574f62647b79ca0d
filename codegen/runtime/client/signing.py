"""Tokens (JWT) that are signed with the key of a client, without a request."""

from __future__ import annotations

import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from .checks import wrong_type
from .errors import ArgumentTypeError, InvalidArgumentError
from .options import Omit
from .record import Record

if TYPE_CHECKING:
    from .config import Config

_PART: Final = re.compile(r"\{(\w+)(?:\|(\w+))?\}")


class Signing(Record):
    """How a token is made; the texts hold arguments between braces."""

    arguments: tuple[tuple[str, str], ...]
    """Name and type (`str` or `int`) of each argument."""
    payload: tuple[tuple[str, tuple[str, ...]], ...]
    """Fields and their templates, of which the one counts whose arguments are given."""
    header: tuple[tuple[str, str], ...] = ()
    prefix: str = ""


def sign(config: Config, signing: Signing, arguments: Mapping[str, Any]) -> str:
    """Make a token with HMAC-SHA256 of the client's key (HS256).

    Raises MissingAPIKeyError; ArgumentTypeError, InvalidArgumentError for arguments that do not
    fit, or when the key is such a token itself.
    """
    import hashlib
    import hmac

    key = config.key()
    if signing.prefix and key.startswith(signing.prefix):
        raise InvalidArgumentError(
            f"a key that begins with {signing.prefix!r} is a limited token itself and signs no "
            "other one; make the client with an API key"
        )
    given = _checked(signing, arguments)
    now = int(config.clock.time())
    header: dict[str, Any] = {"alg": "HS256", "typ": "JWT"}
    header |= {name: _filled(text, given, now) for name, text in signing.header}
    payload = {name: _one_of(texts, given, now) for name, texts in signing.payload}
    content = f"{_encoded(_json(header))}.{_encoded(_json(payload))}"
    signature = hmac.new(key.encode(), content.encode(), hashlib.sha256).digest()
    return f"{signing.prefix}{content}.{_encoded(signature)}"


def _checked(signing: Signing, arguments: Mapping[str, Any]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for name, kind in signing.arguments:
        value = arguments[name]
        if value is None or isinstance(value, Omit):
            continue
        if kind == "int":
            if isinstance(value, bool) or not isinstance(value, int):
                raise wrong_type(name, "an int", value)
            if value < 1:
                raise InvalidArgumentError(f"`{name}` is {int(value)}; allowed: 1 or more")
            given[name] = int(value)
            continue
        if not isinstance(value, str):
            raise wrong_type(name, "a str", value)
        if not value.strip():
            raise InvalidArgumentError(f"`{name}` is empty")
        given[name] = str.__str__(value)
    return given


def _one_of(texts: tuple[str, ...], given: Mapping[str, Any], now: int) -> Any:
    complete = [text for text in texts if all(name in given for name, _ in _PART.findall(text))]
    if len(complete) != 1:
        names = " or ".join(f"`{name}`" for text in texts for name, _ in _PART.findall(text))
        found = "both" if complete else "neither"
        text = f"exactly one of {names} is needed, found {found}" if len(texts) > 1 else ""
        raise ArgumentTypeError(text or f"{names} is needed")
    return _filled(complete[0], given, now)


def _filled(text: str, given: Mapping[str, Any], now: int) -> Any:
    whole = _PART.fullmatch(text)
    if whole is not None:
        return _value(given[whole[1]], whole[2], now)
    return _PART.sub(lambda part: str(_value(given[part[1]], part[2], now)), text)


def _value(value: Any, how: str | None, now: int) -> Any:
    if how == "base64":
        return b64encode(str(value).encode()).decode()
    return now + value if how == "from_now" else value


def _json(value: object) -> bytes:
    import json

    return json.dumps(value, separators=(",", ":")).encode()


def _encoded(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()
