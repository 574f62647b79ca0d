"""`api_tokens` and `scoped_jwt`: keys are made, listed, used and revoked, and never shown."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging

import pytest

from deepinfra_client import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
)
from deepinfra_client.types.chat import ChatCompletion
from deepinfra_emulator import Emulator
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver

MODEL = "deepseek-ai/DeepSeek-V3"
PAINTER = "black-forest-labs/FLUX-1-schnell"


def ask(api: Driver, key: str) -> ChatCompletion:
    """Make a call of a model with another key."""
    message = {"role": "user", "content": "Hello"}
    return api.run(
        lambda c: c.chat.completions.create(model=MODEL, messages=[message]), api_key=key
    )


def test_a_token_lives(api: Driver) -> None:
    made = api.run(lambda c: c.api_tokens.create("worker"))
    assert made.name == "worker"
    assert len(made.token) == 32
    (listed,) = api.run(lambda c: c.api_tokens.list())
    found = api.run(lambda c: c.api_tokens.retrieve(made.token))
    assert listed.model_dump() == found.model_dump() == made.model_dump()
    with pytest.raises(ConflictError, match="worker"):
        api.run(lambda c: c.api_tokens.create("worker"))
    assert ask(api, made.token)
    api.run(lambda c: c.api_tokens.delete(made.token))
    assert api.run(lambda c: c.api_tokens.list()) == []
    with pytest.raises(AuthenticationError):
        ask(api, made.token)
    with pytest.raises(NotFoundError, match="No such API key"):
        api.run(lambda c: c.api_tokens.retrieve(made.token))
    with pytest.raises(NotFoundError, match="No such API key"):
        api.run(lambda c: c.api_tokens.delete(made.token))


def test_a_made_key_is_taken_where_keys_are_known(connect: Connect) -> None:
    with Emulator(keys=[KEY]) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        with pytest.raises(AuthenticationError):
            ask(api, "another-key")
        made = api.run(lambda c: c.api_tokens.create("worker"))
        assert ask(api, made.token)
        scoped = api.run(lambda c: c.scoped_jwt.create(api_key_name="worker"))
        assert ask(api, scoped.token)


def test_export(api: Driver, emulator: Emulator) -> None:
    made = api.run(lambda c: c.api_tokens.create("worker"))
    settings = {
        "project_id_or_name": "site",
        "is_sensitive": True,
        "env_development": False,
        "env_preview": False,
        "env_production": True,
    }
    api.run(lambda c: c.api_tokens.export_to_vercel(made.token, **settings))  # type: ignore[arg-type]
    assert emulator.requests[-1].json == settings
    with pytest.raises(NotFoundError):
        api.run(lambda c: c.api_tokens.export_to_vercel("nothing", **settings))  # type: ignore[arg-type]


def test_tokens_are_not_shown(api: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "deepinfra_client")
    caplog.set_level(logging.DEBUG, "deepinfra_client.bodies")
    made = api.run(lambda c: c.api_tokens.create("worker"))
    scoped = api.run(lambda c: c.scoped_jwt.create(api_key_name="worker"))
    listed = api.run(lambda c: c.api_tokens.list())
    api.run(lambda c: c.api_tokens.retrieve(made.token))
    api.run(lambda c: c.scoped_jwt.inspect(scoped.token))
    api.run(lambda c: c.api_tokens.delete(made.token))
    with pytest.raises(NotFoundError) as caught:
        api.run(lambda c: c.api_tokens.retrieve(made.token))
    shown = [repr(made), repr(listed), repr(scoped), str(scoped), str(caught.value), caplog.text]
    assert "/api-tokens/***" in caplog.text
    assert caught.value.url
    assert caught.value.url.endswith("/v1/api-tokens/***")
    for text in (*shown, repr(vars(caught.value))):
        assert made.token not in text
        assert scoped.token not in text
        assert KEY not in text


def test_scoped_tokens(api: Driver, emulator: Emulator) -> None:
    token = api.run(
        lambda c: c.scoped_jwt.create(
            api_key_name="auto", models=[MODEL], expires_at=1_800_000_000, spending_limit=1.5
        )
    ).token
    assert emulator.requests[-1].json == {
        "api_key_name": "auto",
        "models": [MODEL],
        "expires_at": 1_800_000_000,
        "spending_limit": 1.5,
    }
    assert token.startswith("jwt:")
    info = api.run(lambda c: c.scoped_jwt.inspect(token))
    assert (info.expires_at, info.models, info.spending_limit) == (1_800_000_000, [MODEL], 1.5)
    assert emulator.requests[-1].query == {"jwtoken": token}
    assert ask(api, token)
    with pytest.raises(BadRequestError):
        api.run(lambda c: c.scoped_jwt.inspect("jwt:a.b.c"))


def test_scoped_tokens_end_after_some_seconds(connect: Connect) -> None:
    with Emulator(clock=lambda: 1_700_000_000.0) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        made = api.run(lambda c: c.scoped_jwt.create(api_key_name="auto", expires_delta=3600))
        assert api.run(lambda c: c.scoped_jwt.inspect(made.token)).expires_at == 1_700_003_600
        long = api.run(lambda c: c.scoped_jwt.create(api_key_name="auto"))
        assert api.run(lambda c: c.scoped_jwt.inspect(long.token)).expires_at == 1_731_536_000


def test_scoped_tokens_are_taken_until_they_end(connect: Connect) -> None:
    now = [1_700_000_000.0]
    with Emulator(keys=[KEY], clock=lambda: now[0]) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        made = api.run(lambda c: c.scoped_jwt.create(api_key_name="auto", expires_delta=3600))
        now[0] += 3599
        assert ask(api, made.token)
        now[0] += 1
        with pytest.raises(AuthenticationError):
            ask(api, made.token)


def test_a_scoped_token_has_one_end(api: Driver) -> None:
    with pytest.raises(BadRequestError, match="give one of them"):
        api.run(
            lambda c: c.scoped_jwt.create(
                api_key_name="auto", expires_at=1_800_000_000, expires_delta=60
            )
        )


def test_a_scoped_token_is_for_its_models(connect: Connect) -> None:
    with Emulator(keys=[KEY]) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        token = api.run(lambda c: c.scoped_jwt.create(api_key_name="auto", models=[PAINTER])).token
        with pytest.raises(PermissionDeniedError, match=MODEL) as caught:
            ask(api, token)
        assert token not in str(caught.value)
        with pytest.raises(PermissionDeniedError):
            api.run(lambda c: c.inference.text_generation(MODEL, input="Hi"), api_key=token)
        with pytest.raises(PermissionDeniedError):
            api.run(lambda c: c.inference.run(MODEL, input={"input": "Hi"}), api_key=token)
        made = api.run(lambda c: c.images.generate(model=PAINTER, prompt="A cat"), api_key=token)
        assert made.data


def test_a_scoped_token_spends_no_more_than_its_limit(connect: Connect) -> None:
    with Emulator(keys=[KEY]) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        usage = ask(api, KEY).usage
        assert usage is not None
        cost = usage.estimated_cost
        assert cost
        token = api.run(
            lambda c: c.scoped_jwt.create(api_key_name="auto", spending_limit=cost * 1.5)
        ).token
        assert ask(api, token)
        assert ask(api, token)
        with pytest.raises(PermissionDeniedError, match="spending limit"):
            ask(api, token)
        assert ask(api, KEY)


def test_scoped_tokens_made_here(connect: Connect) -> None:
    with Emulator() as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)
        uid = api.run(lambda c: c.account.retrieve()).uid
        made: object = api.run(
            lambda c: c.scoped_jwt.sign(
                user_id=uid, api_key_name="auto", model=MODEL, expires_at=1_734_616_903
            )
        )
        assert len(emulator.requests) == 1
        assert isinstance(made, str)
        # Signed with the key by hand: https://datatracker.ietf.org/doc/html/rfc7515#section-3.1
        header = {"alg": "HS256", "typ": "JWT", "kid": f"{uid}:YXV0bw=="}
        payload = {"sub": uid, "model": MODEL, "exp": 1_734_616_903}
        content = ".".join(
            base64.urlsafe_b64encode(json.dumps(part, separators=(",", ":")).encode())
            .decode()
            .rstrip("=")
            for part in (header, payload)
        )
        signature = hmac.new(KEY.encode(), content.encode(), hashlib.sha256).digest()
        signed = base64.urlsafe_b64encode(signature).decode().rstrip("=")
        assert made == f"jwt:{content}.{signed}"
        assert ask(api, made)
        with pytest.raises(PermissionDeniedError, match="not for the model"):
            api.run(lambda c: c.images.generate(model=PAINTER, prompt="A cat"), api_key=made)
        assert KEY not in made


def test_tokens_made_here_are_judged_by_the_key(connect: Connect) -> None:
    with Emulator(keys=[KEY], clock=lambda: 1_700_000_000.0) as emulator:
        api = connect(base_url=emulator.base_url, api_key=KEY)

        def signed(key: str, end: int) -> str:
            token: object = api.run(
                lambda c: c.scoped_jwt.sign(
                    user_id="di:1", api_key_name="auto", model=MODEL, expires_at=end
                ),
                api_key=key,
            )
            return str(token)

        assert ask(api, signed(KEY, 1_700_000_001))
        worker = api.run(lambda c: c.api_tokens.create("worker")).token
        token = signed(worker, 1_700_000_001)
        assert ask(api, token)
        refused = [signed(KEY, 1_700_000_000), signed("another-key", 1_700_000_001), "jwt:a.b.c"]
        api.run(lambda c: c.api_tokens.delete(worker))
        for wrong in (*refused, token):
            with pytest.raises(AuthenticationError) as caught:
                ask(api, wrong)
            assert wrong not in str(caught.value)


def test_a_scoped_token_signs_no_other(connect: Connect) -> None:
    api = connect(base_url="http://127.0.0.1:9/v1", api_key="jwt:a.b.c")
    with pytest.raises(InvalidArgumentError, match="signs no other"):
        api.run(
            lambda c: c.scoped_jwt.sign(
                user_id="di:1", api_key_name="auto", model=MODEL, expires_delta=60
            )
        )
