"""Sections 1 and 2 of what users struggle with: addresses, keys, money, limits."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from deepinfra_client import (
    APIStatusError,
    AuthenticationError,
    NotFoundError,
    PaymentRequiredError,
    RateLimitError,
    RetryPolicy,
    Timeout,
)
from tests.client.conftest import Connect, Mocked
from tests.client.driver import Driver, Flavor
from tests.parity.driver import follow
from tests.parity.kit import KEY, Peer, chat, chunk, data_uri, pictures, png, vectors
from tests.reliability.asking import WAYS, Way, ask, embed, get, model_of
from tests.support.clock import StillClock

HOST = "https://api.deepinfra.com"


class Addresses:
    """An answer that notes where requests go."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(str(request.url))
        return httpx.Response(404, json={"detail": "Not Found"})


CALLS: dict[str, Callable[[Driver], object]] = {
    "/v1/openai/chat/completions": ask,
    "/v1/openai/embeddings": embed,
    "/v1/openai/models": lambda api: api.collect(lambda c: c.models.list()),
    "/models/acme/x": lambda api: api.run(lambda c: c.models.retrieve("acme/x")),
    "/models/list": lambda api: api.run(lambda c: c.models.catalog()),
    "/v1/inference/acme/x": lambda api: api.run(lambda c: c.inference.run("acme/x", {})),
}


def asked_by(mocked: Mocked, base: str | None) -> list[str]:
    """Where the calls go with a base address."""
    seen = Addresses()
    api = mocked(seen, **({} if base is None else {"base_url": base}))
    for call in CALLS.values():
        with pytest.raises(NotFoundError):
            call(api)
    return seen.seen


@pytest.mark.parametrize("base", [None, HOST, f"{HOST}/"])
def test_users_1a_one_base(mocked: Mocked, base: str | None) -> None:
    assert [url.removeprefix(HOST) for url in asked_by(mocked, base)] == list(CALLS)


def test_users_1b_every_path_is_built(mocked: Mocked) -> None:
    """Chat, native and catalogue calls live below different paths; one setting is enough."""
    assert asked_by(mocked, "http://gateway.test:8080") == [
        f"http://gateway.test:8080{path}" for path in CALLS
    ]


ENDINGS = ("/v1", "/v1/", "/v1/openai", "/v1/openai/", "/openai", "/v1/inference", "/anthropic")


@pytest.mark.parametrize("ending", ENDINGS)
def test_users_1c_endings_are_reduced(mocked: Mocked, ending: str) -> None:
    assert asked_by(mocked, HOST + ending) == [HOST + path for path in CALLS]


@pytest.mark.parametrize("way", WAYS)
def test_users_1d_a_404_says_the_full_url(api: Driver, peer: Peer, way: Way) -> None:
    peer.server.answer({"detail": "Not Found"}, 404)
    with pytest.raises(NotFoundError) as caught:
        get(api, way)
    url = f"{peer.base_url}/openai/chat/completions"
    assert url in str(caught.value)
    assert caught.value.url == url


@pytest.mark.parametrize("way", WAYS)
def test_users_2a_401_402_429_are_separate(api: Driver, peer: Peer, way: Way) -> None:
    kinds: dict[int, type[APIStatusError]] = {
        401: AuthenticationError,
        402: PaymentRequiredError,
        429: RateLimitError,
    }
    for status, kind in kinds.items():
        peer.server.answer({"detail": "Told"}, status)
        with pytest.raises(kind, match="Told") as caught:
            get(api, way)
        assert type(caught.value) is kind
        others = [other for other in kinds.values() if other is not kind]
        assert not isinstance(caught.value, tuple(others))


def test_users_2b_429_is_retried_with_growing_waits(
    connect: Connect, peer: Peer, clock: StillClock
) -> None:
    api = connect(base_url=peer.base_url, api_key=KEY, max_retries=6, clock=clock)
    for _ in range(6):
        peer.server.answer({"detail": {"error": "Model busy, retry later"}}, 429)
    peer.says(chat())
    assert ask(api).choices[0].message.content == "Hello!"
    assert clock.waits == [0.5, 1, 2, 4, 8, 8]


def test_users_2b_429_is_retried_by_default(patient: Driver, peer: Peer, clock: StillClock) -> None:
    peer.server.answer({}, 429)
    peer.streams(chunk("Hi", finish="stop"))
    assert follow(patient, lambda c: model_of(c).stream("Hi")).result.text == "Hi"
    assert clock.waits == [0.5]


class Crowd:
    """A service that notes how many requests are under way at once."""

    def __init__(self, together: int, answer: Any) -> None:
        """`together` requests must come before one of them is answered."""
        self.most = 0
        self._now = 0
        self._answer = answer
        self._together = together
        self._all = threading.Barrier(together)

    def _enter(self) -> None:
        self._now += 1
        self.most = max(self.most, self._now)

    def _leave(self) -> httpx.Response:
        self._now -= 1
        return httpx.Response(200, json=self._answer)

    def sync(self, request: httpx.Request) -> httpx.Response:
        """Answer a client that blocks; its threads meet here."""
        self._enter()
        self._all.wait(20)
        return self._leave()

    async def later(self, request: httpx.Request) -> httpx.Response:
        """Answer one that does not block; all that may come have come after some turns."""
        self._enter()
        for _ in range(50):
            await asyncio.sleep(0)
        return self._leave()


def crowded(flavor: Flavor, mocked: Mocked, together: int, answer: Any) -> tuple[Crowd, Driver]:
    """A service where requests meet, and a client of it."""
    crowd = Crowd(together, answer)
    handler: Any = crowd.sync if flavor == "sync" else crowd.later
    return crowd, mocked(handler)


@pytest.mark.parametrize("cap", [1, 3])
def test_users_2c_a_cap_on_parallel_requests(flavor: Flavor, mocked: Mocked, cap: int) -> None:
    crowd, api = crowded(flavor, mocked, cap, vectors([1.0]))
    texts = [str(number) for number in range(12)]
    found = api.run(
        lambda c: c.embedding_model("acme/x").embed_many(texts, batch_size=1, max_parallel=cap)
    )
    assert len(found.vectors) == 12
    assert crowd.most == cap


def test_users_2c_a_cap_by_itself(flavor: Flavor, mocked: Mocked) -> None:
    crowd, api = crowded(flavor, mocked, 8, vectors([1.0]))
    texts = [str(number) for number in range(24)]
    api.run(lambda c: c.embedding_model("acme/x").embed_many(texts, batch_size=1))
    assert crowd.most == 8


def test_users_2c_a_cap_on_parallel_pictures(flavor: Flavor, mocked: Mocked) -> None:
    crowd, api = crowded(flavor, mocked, 2, pictures(data_uri(png())))
    api.run(lambda c: c.image_model("acme/painter").generate("x", n=24, max_parallel=2))
    assert crowd.most == 2


@pytest.mark.parametrize("way", WAYS)
def test_users_2d_402_is_never_retried(
    connect: Connect, peer: Peer, clock: StillClock, way: Way
) -> None:
    api = connect(
        base_url=peer.base_url, api_key=KEY, clock=clock, max_retries=RetryPolicy(max_retries=5)
    )
    peer.server.answer({"detail": {"error": "inference prohibited, add balance"}}, 402)
    with pytest.raises(PaymentRequiredError, match="billing"):
        get(api, way)
    assert (len(peer.received), clock.waits) == (1, [])


@pytest.mark.parametrize("way", WAYS)
def test_users_2e_a_larger_limit_for_flex(mocked: Mocked, way: Way) -> None:
    """Such a request may wait ten minutes for its first byte; a call may ask for more still."""
    read: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        read.append(request.extensions["timeout"]["read"])
        return httpx.Response(400, json={})

    api = mocked(answer)
    larger = Timeout(read=1800, first_token=1800)
    for options in ({}, {"timeout": larger}):
        with pytest.raises(APIStatusError):
            get(api, way, service_tier="flex", **options)
    assert read[0] > 600
    assert read[1] == 1800
