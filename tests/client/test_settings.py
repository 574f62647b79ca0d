"""The key and the base address: where they come from, and where they must not go."""

from __future__ import annotations

import copy
import logging
import pickle
import subprocess
import sys
import traceback
from typing import Any

import httpx
import pytest

from deepinfra_client import (
    APIConnectionError,
    AuthenticationError,
    DeepInfra,
    DeepInfraError,
    InvalidArgumentError,
    MissingAPIKeyError,
    PermissionDeniedError,
    deepinfra,
)
from deepinfra_emulator import Emulator
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver

MODEL = "meta-llama/Llama-3.3-70B-Instruct"


class Recorder:
    """A transport that notes the key of each request."""

    def __init__(self, status: int = 200, body: Any = None) -> None:
        self.keys: list[str | None] = []
        self.http = httpx.Client(transport=httpx.MockTransport(self._handle))
        self._answer: tuple[int, Any] = (status, body or [])

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.keys.append(request.headers.get("authorization"))
        return httpx.Response(self._answer[0], json=self._answer[1])

    def client(self, **settings: Any) -> DeepInfra:
        return DeepInfra(http_client=self.http, **settings)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


def test_order_of_the_variables(recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    client = recorder.client()
    monkeypatch.setenv("DEEPINFRA_API_TOKEN", "second")
    client.models.catalog()
    monkeypatch.setenv("DEEPINFRA_API_KEY", "first")
    client.models.catalog()
    monkeypatch.setenv("DEEPINFRA_API_KEY", "  ")
    client.models.catalog()
    recorder.client(api_key="given").models.catalog()
    assert recorder.keys == ["Bearer second", "Bearer first", "Bearer second", "Bearer given"]


def test_other_variables_are_not_looked_at(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEEPINFRA_TOKEN", "other")
    monkeypatch.setenv("OPENAI_API_KEY", "other")
    recorder.client().models.catalog()
    assert recorder.keys == [None]


def test_a_callable_is_asked_for_every_request(recorder: Recorder) -> None:
    keys = iter(["one", "two"])
    client = recorder.client(api_key=lambda: next(keys))
    client.models.catalog()
    client.with_options(timeout=5).models.catalog()
    assert recorder.keys == ["Bearer one", "Bearer two"]


def test_what_a_callable_raises_comes_through(recorder: Recorder) -> None:
    def vault() -> str:
        raise LookupError("the vault is closed")

    with pytest.raises(LookupError, match="vault"):
        recorder.client(api_key=vault).models.retrieve(MODEL)
    assert recorder.keys == []


def test_blanks_around_a_key_do_not_count(recorder: Recorder) -> None:
    recorder.client(api_key=" key\n").models.catalog()
    assert recorder.keys == ["Bearer key"]


@pytest.mark.parametrize("key", [None, "", "   "])
def test_without_a_key(connect: Connect, emulator: Emulator, key: str | None) -> None:
    api = connect(base_url=emulator.base_url, api_key=key)
    with pytest.raises(MissingAPIKeyError) as caught:
        api.run(lambda c: c.models.retrieve(MODEL))
    assert isinstance(caught.value, DeepInfraError)
    for part in ("DEEPINFRA_API_KEY", "DEEPINFRA_API_TOKEN", "api_key=", "dash/api_keys"):
        assert part in str(caught.value)
    assert ("empty" in str(caught.value).partition(":")[0]) == (key is not None)
    assert len(emulator.requests) == 0


def test_an_empty_key_is_not_replaced_by_the_environment(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEEPINFRA_API_KEY", "from the environment")
    with pytest.raises(MissingAPIKeyError):
        recorder.client(api_key="").models.retrieve(MODEL)
    assert recorder.keys == []


@pytest.mark.parametrize("key", ["a\nb", "schlüssel", "a\rb"])
def test_a_key_that_is_no_header(recorder: Recorder, key: str) -> None:
    with pytest.raises(InvalidArgumentError, match="API key") as caught:
        recorder.client(api_key=key).models.retrieve(MODEL)
    assert key not in str(caught.value)
    assert key not in "".join(traceback.format_exception(caught.value))
    assert recorder.keys == []


def test_default_instance(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(deepinfra, DeepInfra)
    with pytest.raises(MissingAPIKeyError):
        deepinfra.models.retrieve(MODEL)
    monkeypatch.setenv("DEEPINFRA_API_KEY", KEY)
    with deepinfra.with_options(base_url=emulator.base_url) as client:
        assert client.models.retrieve(MODEL).model_name == MODEL


def test_default_instance_sees_the_environment_of_its_first_use(emulator: Emulator) -> None:
    code = """
import os, sys
os.environ["DEEPINFRA_BASE_URL"] = "no address"
from deepinfra_client import deepinfra
os.environ["DEEPINFRA_BASE_URL"] = sys.argv[1]
print(len(deepinfra.models.catalog()))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, emulator.base_url],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == ""
    assert int(done.stdout) > 0


def test_with_options_can_give_another_key(recorder: Recorder) -> None:
    client = recorder.client(api_key="one")
    client.with_options(api_key="two").models.catalog()
    client.models.catalog()
    assert recorder.keys == ["Bearer two", "Bearer one"]


def test_the_key_is_nowhere_to_be_seen(
    api: Driver, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="deepinfra_client")
    client = api.run(lambda c: c)
    api.run(lambda c: c.models.catalog())
    emulator.fail(401, message=f"The key {KEY} is unknown.")
    with pytest.raises(AuthenticationError) as caught:
        api.run(lambda c: c.models.retrieve(MODEL))
    error = caught.value
    shown = [
        repr(client),
        str(client),
        repr(client.models),
        repr(client.image_model("a/b")),
        str(error),
        repr(error),
        repr(vars(error)),
        "".join(traceback.format_exception(error)),
        caplog.text,
        repr(emulator.requests[0]),
    ]
    assert caplog.text
    assert [text for text in shown if KEY in text] == []
    assert KEY.encode() not in pickle.dumps(error)
    assert "The key *** is unknown." in str(error)


def test_the_key_is_not_in_the_error_of_a_lost_connection() -> None:
    client = DeepInfra(base_url="http://127.0.0.1:9", api_key=KEY, max_retries=0)
    with client, pytest.raises(APIConnectionError) as caught:
        client.models.retrieve(MODEL)
    text = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
    assert KEY not in text
    assert KEY.encode() not in pickle.dumps(caught.value)


def test_a_client_with_a_key_from_the_environment_does_not_pickle_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DEEPINFRA_API_KEY", KEY)
    with DeepInfra() as client:
        data = pickle.dumps(client)
        assert KEY.encode() not in data
        assert pickle.loads(data).base_url == client.base_url
        assert copy.deepcopy(client).base_url == client.base_url


def test_a_key_without_a_right() -> None:
    refusing = Recorder(403, {"detail": {"error": "The model is private"}})
    with pytest.raises(PermissionDeniedError, match="The model is private"):
        refusing.client(api_key=KEY).models.retrieve(MODEL)


FORMS = [
    *("", "/", "/v1", "/v1/", "/v1//", "/v1/openai", "/v1/openai/", "/openai"),
    *("/v1/inference", "/inference/", "/anthropic", "/anthropic/v1"),
]


@pytest.mark.parametrize("form", FORMS)
def test_forms_of_the_base_address(connect: Connect, emulator: Emulator, form: str) -> None:
    api = connect(base_url=emulator.url + form, api_key=KEY)
    assert api.run(lambda c: c.base_url) == emulator.base_url
    api.run(lambda c: c.embeddings.create(model="BAAI/bge-m3", input="x"))
    api.run(lambda c: c.inference.run("owner/name", {}))
    api.run(lambda c: c.models.catalog())
    assert [request.path for request in emulator.requests] == [
        "/v1/openai/embeddings",
        "/v1/inference/owner/name",
        "/models/list",
    ]
    assert {request.status for request in emulator.requests} == {200}


def test_base_address_from_the_environment(
    connect: Connect, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEEPINFRA_BASE_URL", emulator.url + "/v1/openai/")
    assert connect(api_key=KEY).run(lambda c: c.models.retrieve(MODEL))
    other = connect(api_key=KEY, base_url="http://other.test/v1")
    assert other.run(lambda c: c.base_url) == "http://other.test/v1"
    monkeypatch.setenv("DEEPINFRA_BASE_URL", "")
    assert connect().run(lambda c: c.base_url) == "https://api.deepinfra.com/v1"


def test_a_gateway_keeps_its_path(connect: Connect) -> None:
    api = connect(base_url="https://gateway.test/team-a/deepinfra/v1/openai")
    assert api.run(lambda c: c.base_url) == "https://gateway.test/team-a/deepinfra/v1"


@pytest.mark.parametrize(
    "address",
    ["api.deepinfra.com/v1", "ftp://x.test", "https://", "https://x.test/v1?a=1", "https://a b/v1"],
)
def test_an_address_that_cannot_be_used(connect: Connect, address: str) -> None:
    with pytest.raises(InvalidArgumentError, match="base_url"):
        connect(base_url=address)


def test_a_password_in_the_address_is_refused_and_not_shown(connect: Connect) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        connect(base_url="https://user:secret@x.test/v1")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "settings",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": "5"},
        {"max_retries": -1},
        {"max_retries": True},
        {"validation": "maybe"},
        {"headers": {"x": "a\nb"}},
        {"headers": {"bad name": "x"}},
    ],
)
def test_settings_that_cannot_be_used(connect: Connect, settings: dict[str, Any]) -> None:
    with pytest.raises(DeepInfraError) as caught:
        connect(**settings)
    assert isinstance(caught.value, ValueError | TypeError)
