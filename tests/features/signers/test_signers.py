"""Tokens that are signed with the key of the client; nothing is sent."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files

KEY = "the-key-of-the-client"


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/passes.py")


def parts(token: str) -> tuple[Any, Any]:
    """Header and payload of a token whose signature is right."""
    assert token.startswith("pass:")
    content, _, signature = token.removeprefix("pass:").rpartition(".")
    made = hmac.new(KEY.encode(), content.encode(), hashlib.sha256).digest()
    assert signature == base64.urlsafe_b64encode(made).decode().rstrip("=")
    header, payload = (
        json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
        for part in content.split(".")
    )
    return header, payload


def test_token(feature: Generated) -> None:
    client = feature.client("http://localhost:9", api_key=KEY)
    token = client.passes.sign(guest="Zoë?", door="north", until=1_800_000_000)
    assert token.isascii()
    assert "=" not in token
    assert parts(token) == (
        {"alg": "HS256", "typ": "JWT", "kid": "Zoë?:Wm/Dqz8="},
        {"sub": "Zoë?", "place": "door north", "exp": 1_800_000_000},
    )
    before = int(time.time())
    _, payload = parts(client.passes.sign(guest="a", door="b", seconds=60))
    assert before + 60 <= payload["exp"] <= int(time.time()) + 60
    assert client.passes.sign(guest="a", door="b", until=1) == client.passes.sign(
        guest="a", door="b", until=1
    )


def test_the_key_may_be_asked_for(feature: Generated) -> None:
    client = feature.client("http://localhost:9", api_key=lambda: KEY)
    assert parts(client.passes.sign(guest="a", door="b", until=1))[1]["exp"] == 1


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"door": "b", "until": 1, "guest": 5}, "`guest` must be a str"),
        ({"guest": " ", "door": "b", "until": 1}, "`guest` is empty"),
        ({"guest": "a", "until": 1}, "`door` is needed"),
        ({"guest": "a", "door": "b"}, "exactly one of `until` or `seconds`.*found neither"),
        ({"guest": "a", "door": "b", "until": 1, "seconds": 1}, "found both"),
        ({"guest": "a", "door": "b", "until": True}, "`until` must be an int"),
        ({"guest": "a", "door": "b", "seconds": 0}, "`seconds` is 0; allowed: 1 or more"),
    ],
)
def test_arguments_that_do_not_fit(feature: Generated, given: dict[str, Any], text: str) -> None:
    errors = feature.module()
    client = feature.client("http://localhost:9", api_key=KEY)
    with pytest.raises((errors.ArgumentTypeError, errors.InvalidArgumentError), match=text) as bad:
        client.passes.sign(**given)
    assert KEY not in repr(bad.value.__dict__) + str(bad.value)


def test_a_token_signs_no_other(feature: Generated) -> None:
    client = feature.client("http://localhost:9", api_key="pass:a.b.c")
    with pytest.raises(feature.module().InvalidArgumentError, match="make the client with an API"):
        client.passes.sign(guest="a", door="b", until=1)


def test_no_key(feature: Generated, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in feature.package.client.auth.env:
        monkeypatch.delenv(name, raising=False)
    client = feature.client("http://localhost:9", api_key=None)
    with pytest.raises(feature.module().MissingAPIKeyError):
        client.passes.sign(guest="a", door="b", until=1)
