"""Errors, answers, results and clients that are pickled and copied."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any, cast

import httpx
import pytest

from deepinfra_client import (
    APIError,
    APIResponseValidationError,
    AsyncDeepInfra,
    BadRequestError,
    DeepInfra,
    MissingAPIKeyError,
)
from tests.client.conftest import Connect
from tests.client.driver import Driver, Flavor
from tests.parity.kit import ASKED, KEY, MODEL, QUESTION, Peer, chat

TWINS: dict[str, Callable[[Any], Any]] = {
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}
SECRET = "another-secret-9876"
MESSAGES: Any = [ASKED]


@pytest.fixture(params=TWINS)
def twin(request: pytest.FixtureRequest) -> Callable[[Any], Any]:
    """Makes another one of a value."""
    return TWINS[request.param]


def test_raw_answers(api: Driver, peer: Peer, twin: Callable[[Any], Any]) -> None:
    peer.says(chat("Hello!"), x_request_id="R-1")
    raw = api.run(
        lambda c: c.with_raw_response.chat.completions.create(model=MODEL, messages=MESSAGES),
        headers={"X-Secret": SECRET},
    )
    other = twin(raw)  # before it was parsed
    assert (other.content, other.info, other.request_id) == (raw.content, raw.info, "R-1")
    assert other.parse() == raw.parse()
    again = twin(raw)
    assert again.parse().choices[0].message.content == "Hello!"
    assert again.parse().request_id == "R-1"
    for value in (raw, other, again):
        written = pickle.dumps(value)
        assert KEY.encode() not in written
        assert SECRET.encode() not in written


def test_a_raw_answer_that_is_wrong(api: Driver, peer: Peer, twin: Callable[[Any], Any]) -> None:
    peer.says({"hello": 1})
    raw = api.run(
        lambda c: c.with_raw_response.chat.completions.create(model=MODEL, messages=MESSAGES)
    )
    with pytest.raises(APIResponseValidationError, match="ChatCompletion"):
        twin(raw).parse()


def test_the_json_of_a_raw_answer_that_has_none(api: Driver, peer: Peer) -> None:
    peer.server.answer(b"<html>", x_request_id="R-1")
    raw = api.run(
        lambda c: c.with_raw_response.chat.completions.create(model=MODEL, messages=MESSAGES)
    )
    with pytest.raises(APIResponseValidationError, match="no JSON") as caught:
        raw.json()
    assert caught.value.request_id == "R-1"


def test_results(api: Driver, peer: Peer, twin: Callable[[Any], Any]) -> None:
    peer.says(chat("Hello!"), x_request_id="R-1")
    found = api.run(lambda c: c.chat.completions.create(model=MODEL, messages=MESSAGES))
    other = twin(found)
    assert other == found
    assert other.request_id == "R-1"
    assert other.model_dump() == found.model_dump()
    peer.says(chat("Hello!"))
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert twin(result).text == "Hello!"
    assert KEY.encode() not in pickle.dumps(result)


def test_files(api: Driver, peer: Peer, twin: Callable[[Any], Any]) -> None:
    peer.server.answer(b"RIFF", media="audio/wav", x_request_id="R-1")
    raw = api.run(lambda c: _speech(c))
    other = twin(raw)
    assert (other.content, other.media_type, other.request_id) == (b"RIFF", "audio/wav", "R-1")


def _speech(client: Any) -> Any:
    from deepinfra_client._runtime.operation import Bytes, Operation

    op: Operation[Any] = Operation("GET", ("/file",), Bytes[Any]())
    return client.models._call(op, {})


def test_a_list_and_its_raw_answer(api: Driver, peer: Peer, twin: Callable[[Any], Any]) -> None:
    models = {"object": "list", "data": [{"id": "a/b"}, {"id": "c/d"}]}
    peer.says(models, models)
    page: Any = api.run(lambda c: c.models.list())
    raw: Any = api.run(lambda c: c.with_raw_response.models.list())
    for value in (page, raw.parse(), twin(raw).parse()):
        other = twin(value)
        assert [item.id for item in other.data] == ["a/b", "c/d"]
        assert not other.has_next_page()
        assert KEY.encode() not in pickle.dumps(value)
    assert KEY.encode() not in pickle.dumps(raw)


def test_errors(api: Driver, peer: Peer, twin: Callable[[Any], Any]) -> None:
    peer.server.answer({"error": {"message": f"No {KEY}", "param": "p"}}, 400, x_request_id="R-1")
    with pytest.raises(BadRequestError) as caught:
        api.run(lambda c: c.chat.completions.create(model=MODEL, messages=MESSAGES))
    other = twin(caught.value)
    assert vars(other) == vars(caught.value)
    assert str(other) == str(caught.value)
    assert KEY.encode() not in pickle.dumps(other)


def made(flavor: Flavor, base_url: str, **settings: Any) -> DeepInfra | AsyncDeepInfra:
    kind = DeepInfra if flavor == "sync" else AsyncDeepInfra
    return kind(base_url=base_url, **settings)


async def says(client: Any) -> str | None:
    """Ask either client."""
    found = client.chat.completions.create(model=MODEL, messages=MESSAGES)
    if isinstance(client, AsyncDeepInfra):
        found = await found
    text: str | None = found.choices[0].message.content
    return text


async def close(client: Any) -> None:
    if isinstance(client, AsyncDeepInfra):
        await client.aclose()
    else:
        client.close()


async def test_clients_work_with_their_key_and_settings(
    flavor: Flavor, peer: Peer, twin: Callable[[Any], Any]
) -> None:
    client = made(
        flavor, peer.base_url, api_key=KEY, headers={"X-Own": "1"}, timeout=7, max_retries=0
    )
    peer.says(chat("one"), chat("two"), chat("three"))
    assert await says(client) == "one"  # the connections are open
    other = twin(client)
    assert type(other) is type(client)
    assert await says(other) == "two"
    assert await says(client) == "three"
    for place in range(3):
        assert peer.headers(place)["authorization"] == f"Bearer {KEY}"
        assert peer.headers(place)["x-own"] == "1"
    for value in (client, other):
        config = value._engine.config  # pyright: ignore[reportPrivateUsage]
        assert config.timeout.read == 7
        assert config.retries.max_retries == 0
        await close(value)


async def test_a_pickled_client_takes_its_key_along(flavor: Flavor, peer: Peer) -> None:
    """It would be of no use without: the docs say so."""
    given = made(flavor, peer.base_url, api_key=KEY)
    assert KEY.encode() in pickle.dumps(given)
    assert "api_key" not in repr(given)
    for client in (given, made(flavor, peer.base_url)):
        await close(client)


async def test_a_pickled_client_without_a_key_takes_that_of_where_it_is_read(
    flavor: Flavor, peer: Peer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEEPINFRA_API_KEY", "first-key-123")
    client = made(flavor, peer.base_url)
    written = pickle.dumps(client)
    assert b"first-key-123" not in written
    monkeypatch.delenv("DEEPINFRA_API_KEY")
    other = pickle.loads(written)
    with pytest.raises(MissingAPIKeyError):
        await says(other)
    monkeypatch.setenv("DEEPINFRA_API_KEY", "second-key-456")
    peer.says(chat("Hello!"))
    assert await says(other) == "Hello!"
    assert peer.headers()["authorization"] == "Bearer second-key-456"
    await close(client)
    await close(other)


async def test_a_client_with_its_own_http_client_says_why_it_is_not_pickled(flavor: Flavor) -> None:
    own: Any = httpx.Client() if flavor == "sync" else httpx.AsyncClient()
    client = made(flavor, "http://127.0.0.1:9", api_key=KEY, http_client=own)
    with pytest.raises(TypeError, match="http_client cannot be pickled"):
        pickle.dumps(client)
    assert copy.deepcopy(client)._engine.pool.injected is own  # pyright: ignore[reportPrivateUsage]
    await close(client)


async def test_parts_of_a_client(flavor: Flavor, peer: Peer, twin: Callable[[Any], Any]) -> None:
    client = cast("Any", made(flavor, peer.base_url, api_key=KEY))
    peer.says(chat("one"), chat("two"))
    completions = twin(client.chat.completions)
    found = completions.create(model=MODEL, messages=MESSAGES)
    assert (await found if flavor == "async" else found).choices[0].message.content == "one"
    model = twin(client.language_model(MODEL))
    assert model.id == MODEL
    found = model.generate(QUESTION)
    assert (await found if flavor == "async" else found).text == "two"
    for value in (client, completions._client, model._client):
        await close(value)


def test_copies_of_an_error_of_a_stream_keep_what_had_come(connect: Connect, peer: Peer) -> None:
    from tests.parity.driver import follow
    from tests.parity.kit import chunk

    peer.streams(chunk("Half an "), done=False, end="close")
    api = connect(base_url=peer.base_url, api_key=KEY)
    error = follow(api, lambda c: c.language_model(MODEL).stream(QUESTION)).error
    assert isinstance(error, APIError)
    for make in TWINS.values():
        assert make(error).partial.text == "Half an "
