# Generated from codegen/runtime/emulator/signed.py. Do not edit; run: nox -s generate
"""Tokens that users sign with a key themselves (JWT, HS256): taken where the key is known."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable

from .values import is_map, is_number


def is_signed(token: str, prefixes: Iterable[str], keys: Iterable[str], now: float) -> bool:
    """Tell whether a token was signed with one of the keys and has not ended.

    `now` is the unix time in seconds; a token without `exp` has no end.
    """
    prefix = next((one for one in prefixes if token.startswith(one)), None)
    if prefix is None:
        return False
    content, _, signature = token.removeprefix(prefix).rpartition(".")
    made = (_signature(content, key) for key in keys)
    if not any(hmac.compare_digest(one, signature.encode()) for one in made):
        return False
    payload = _payload(content)
    ends = payload.get("exp")
    return ends is None or (is_number(ends) and ends > now)


def model_of(token: str, signed: Iterable[tuple[str, str]]) -> str | None:
    """Return the only model that a token is for, None when it names none.

    `signed` are what tokens begin with and the fields that name the model.
    """
    for prefix, field in signed:
        if field and token.startswith(prefix):
            found = _payload(token.removeprefix(prefix).rpartition(".")[0]).get(field)
            return found if isinstance(found, str) else None
    return None


def _signature(content: str, key: str) -> bytes:
    digest = hmac.new(key.encode(), content.encode(), hashlib.sha256).digest()
    return urlsafe_b64encode(digest).rstrip(b"=")


def _payload(content: str) -> dict[str, object]:
    part = content.rpartition(".")[2]
    try:
        found = json.loads(urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except ValueError:
        return {"exp": False}
    return found if is_map(found) else {"exp": False}
