"""What can be set for all calls or for one: headers, query, body, limits, raw responses."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from deepinfra_client import (
    APITimeoutError,
    ArgumentTypeError,
    AsyncDeepInfra,
    DeepInfra,
    DeepInfraError,
    RetryPolicy,
    Timeout,
)
from deepinfra_client._version import __version__
from deepinfra_client.types.embeddings import EmbeddingList
from deepinfra_emulator import Emulator
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver

MODEL = "BAAI/bge-m3"
CHAT = "meta-llama/Llama-3.3-70B-Instruct"
QUESTION = [{"role": "user", "content": "Hi"}]
PRODUCT = f"deepinfra-client/{__version__}"


def embed(api: Driver, settings: dict[str, Any] | None = None, **options: Any) -> EmbeddingList:
    return api.run(
        lambda c: c.embeddings.create(model=MODEL, input="x", **options), **(settings or {})
    )


def headers_of(emulator: Emulator) -> dict[str, str]:
    return dict(emulator.requests[-1].headers)


def test_plain_headers(api: Driver, emulator: Emulator) -> None:
    embed(api)
    headers = headers_of(emulator)
    assert headers["user-agent"] == PRODUCT
    assert headers["content-type"] == headers["accept"] == "application/json"
    assert headers["authorization"] == "Bearer [redacted]"


def test_headers_merge_and_are_removed(connect: Connect, emulator: Emulator) -> None:
    api = connect(
        base_url=emulator.base_url,
        api_key=KEY,
        headers={"X-Team": "blue", "X-Stage": "test", "Accept": None},
    )
    embed(api, extra_headers={"x-team": "red", "X-STAGE": None, "X-One": "1"})
    headers = headers_of(emulator)
    assert headers["x-team"] == "red"
    assert headers["x-one"] == "1"
    assert "x-stage" not in headers
    assert headers.get("accept") != "application/json"
    embed(api, {"headers": {"x-stage": "live"}})
    assert headers_of(emulator)["x-stage"] == "live"
    assert headers_of(emulator)["x-team"] == "blue"


@pytest.mark.parametrize("own", ["my-app/1", None])
def test_the_product_is_always_named(connect: Connect, emulator: Emulator, own: str | None) -> None:
    expected = f"{own} {PRODUCT}" if own else PRODUCT
    api = connect(base_url=emulator.base_url, api_key=KEY, headers={"user-agent": own})
    embed(api)
    assert headers_of(emulator)["user-agent"] == expected
    embed(api, extra_headers={"User-Agent": own})
    assert headers_of(emulator)["user-agent"] == expected


def test_own_authorization(connect: Connect, emulator: Emulator) -> None:
    api = connect(base_url=emulator.base_url, headers={"Authorization": "Token own"})
    with pytest.raises(DeepInfraError):
        embed(api)
    assert headers_of(emulator)["authorization"] == "Token [redacted]"
    with pytest.raises(DeepInfraError):
        embed(api, extra_headers={"authorization": None})
    assert "authorization" not in headers_of(emulator)


def test_extra_query(api: Driver, emulator: Emulator) -> None:
    api.run(
        lambda c: c.models.list(
            filter="with_meta", extra_query={"sort_by": "a b&c", "flag": True, "filter": "none"}
        )
    )
    assert emulator.requests[0].query == {"sort_by": "a b&c", "flag": "true", "filter": "none"}


def test_extra_body(api: Driver, emulator: Emulator) -> None:
    api.run(
        lambda c: c.chat.completions.create(
            model=CHAT, messages=QUESTION, extra_body={"new_option": {"a": [1, None]}, "seed": None}
        )
    )
    assert emulator.requests[0].json == {
        "model": CHAT,
        "messages": QUESTION,
        "new_option": {"a": [1, None]},
        "seed": None,
    }


def test_extra_body_must_not_contradict(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(ArgumentTypeError, match="'seed'"):
        api.run(
            lambda c: c.chat.completions.create(
                model=CHAT, messages=QUESTION, seed=1, extra_body={"seed": 2}
            )
        )
    assert len(emulator.requests) == 0


def test_header_parameter(api: Driver, emulator: Emulator) -> None:
    embed(api, deepinfra_source="my-program")
    request = emulator.requests[0]
    assert request.headers["x-deepinfra-source"] == "my-program"
    assert request.json == {"model": MODEL, "input": "x"}


class Counting(httpx.BaseTransport):
    """A transport that notes the limits of each request and answers an empty list."""

    def __init__(self) -> None:
        self.limits: list[dict[str, Any]] = []
        self.closed = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.limits.append(dict(request.extensions["timeout"]))
        return httpx.Response(200, json=[])

    def close(self) -> None:
        self.closed += 1


def test_limits_of_call_client_and_class() -> None:
    transport = Counting()
    with httpx.Client(transport=transport) as http:
        client = DeepInfra(api_key=KEY, http_client=http)
        client.models.catalog()
        client.with_options(timeout=7).models.catalog()
        client.with_options(timeout=Timeout(read=9)).models.catalog()
        client.with_options(timeout=7).models.catalog(timeout=Timeout(connect=1, read=None))
        client.models.catalog(timeout=2.5)
    assert [(limit["connect"], limit["read"]) for limit in transport.limits] == [
        (5, 60),
        (7, 7),
        (5, 9),
        (1, None),
        (2.5, 2.5),
    ]


def test_with_options_shares_the_connections() -> None:
    transport = Counting()
    http = httpx.Client(transport=transport)
    client = DeepInfra(api_key=KEY, http_client=http)
    other = client.with_options(timeout=1, max_retries=0, headers={"x-a": "1"})
    assert type(other) is DeepInfra
    client.models.catalog()
    other.models.catalog()
    assert len(transport.limits) == 2
    http.close()


def test_with_options_leaves_the_client_alone(api: Driver, emulator: Emulator) -> None:
    embed(api, {"headers": {"x-a": "1"}})
    embed(api)
    assert ["x-a" in request.headers for request in emulator.requests] == [True, False]


def test_retry_policy_of_a_call(api: Driver, emulator: Emulator) -> None:
    emulator.fail(503, times=2)
    policy = RetryPolicy(max_retries=2, base=0.0)
    assert embed(api, {"max_retries": policy}).data
    assert len(emulator.requests) == 3


def test_an_injected_client_is_used() -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=[{"model_name": "a/b"}])

    with httpx.Client(transport=httpx.MockTransport(handle)) as http:
        client = DeepInfra(api_key=KEY, http_client=http)
        assert client.models.catalog()[0].model_name == "a/b"
        assert str(seen[0].url) == "https://api.deepinfra.com/models/list"
        assert seen[0].headers["authorization"] == f"Bearer {KEY}"


async def test_an_injected_async_client() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[{"model_name": str(request.url)}])

    async with httpx.AsyncClient(transport=httpx.MockTransport(handle)) as http:
        client = AsyncDeepInfra(api_key=KEY, http_client=http)
        (entry,) = await client.models.catalog()
    assert entry.model_name == "https://api.deepinfra.com/models/list"


def test_limits_reach_the_transport_and_come_back_as_errors() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    with httpx.Client(transport=httpx.MockTransport(handle)) as http:
        client = DeepInfra(api_key=KEY, http_client=http, max_retries=0)
        with pytest.raises(APITimeoutError) as caught:
            client.models.catalog()
    assert caught.value.attempts == 1
    assert caught.value.url == "https://api.deepinfra.com/models/list"
