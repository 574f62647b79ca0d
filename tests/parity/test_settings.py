"""Rows 1 to 6 and 39: the client, its key, its addresses, its headers, its transport."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from deepinfra_client import (
    AsyncDeepInfra,
    DeepInfra,
    InternalServerError,
    MissingAPIKeyError,
    RetryPolicy,
    Timeout,
    __version__,
)
from tests.client.conftest import Connect
from tests.client.driver import Driver, Flavor
from tests.client.scripted import Scripted
from tests.parity.kit import ASKED, KEY, MODEL, QUESTION, Peer, chat, edited, png, vectors

BODY = {"model": MODEL, "messages": [ASKED]}


def test_row_01_settings(connect: Connect, peer: Peer) -> None:
    peer.says({}, status=503)
    peer.says(chat())
    api = connect(
        api_key=KEY,
        base_url=peer.base_url,
        headers={"X-Team": "search"},
        timeout=Timeout(connect=5, total=30),
        max_retries=RetryPolicy(max_retries=1, base=0),
        validation="off",
    )
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert result.text == "Hello!"
    assert peer.bodies == [BODY, BODY]
    assert peer.paths == ["/v1/openai/chat/completions"] * 2
    assert peer.headers()["x-team"] == "search"
    assert peer.headers()["authorization"] == f"Bearer {KEY}"
    assert peer.headers()["content-type"] == "application/json"


def test_row_01_both_clients_take_the_same_settings() -> None:
    sync, later = (list(inspect.signature(kind).parameters) for kind in (DeepInfra, AsyncDeepInfra))
    assert sync == later
    wanted = {"api_key", "base_url", "headers", "timeout", "max_retries", "http_client"}
    assert wanted <= set(sync)


def test_row_02_the_key_is_looked_up_when_a_call_is_made(
    connect: Connect, peer: Peer, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = connect(base_url=peer.base_url)
    model_made = api.run(lambda c: c.language_model(MODEL).id)
    assert model_made == MODEL
    with pytest.raises(MissingAPIKeyError, match="DEEPINFRA_API_KEY"):
        api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert peer.received == []
    monkeypatch.setenv("DEEPINFRA_API_KEY", "from-the-environment")
    peer.says(chat())
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert peer.headers()["authorization"] == "Bearer from-the-environment"


def test_row_02_the_setting_wins_and_an_empty_key_is_refused(
    connect: Connect, peer: Peer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEEPINFRA_API_KEY", "from-the-environment")
    peer.says(chat())
    given = connect(base_url=peer.base_url, api_key=KEY)
    given.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert peer.headers()["authorization"] == f"Bearer {KEY}"
    empty = connect(base_url=peer.base_url, api_key="")
    with pytest.raises(MissingAPIKeyError, match="empty"):
        empty.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert len(peer.received) == 1


@pytest.mark.parametrize("tail", ["", "/", "//", "///"])
def test_row_03_slashes_at_the_end_of_the_base(connect: Connect, peer: Peer, tail: str) -> None:
    peer.says(chat(), vectors([1.0]))
    api = connect(base_url=peer.base_url + tail, api_key=KEY)
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    api.run(lambda c: c.embedding_model(MODEL).embed("x"))
    api.run(lambda c: c.inference.run("owner/name", {}))
    assert peer.paths == [
        "/v1/openai/chat/completions",
        "/v1/openai/embeddings",
        "/v1/inference/owner/name",
    ]


def test_row_03_addresses_are_joined_not_replaced(connect: Connect, peer: Peer) -> None:
    """A base that holds the word for native calls itself."""
    base = peer.base_url.replace("/v1", "/inference-gate/v1")
    api = connect(base_url=base, api_key=KEY)
    peer.says({"images": []}, edited(png()))
    api.run(lambda c: c.inference.run("owner/name:2.1", {}))
    api.run(lambda c: c.images.edit(model=MODEL, prompt="x", image=png()))
    assert peer.paths == [
        "/inference-gate/v1/inference/owner/name:2.1",
        "/inference-gate/v1/openai/images/edits",
    ]


def test_row_04_the_default_client_needs_no_setup(peer: Peer, tmp_path: Path) -> None:
    peer.says(chat())
    code = (
        "from deepinfra_client import deepinfra\n"
        f"print(deepinfra.language_model({MODEL!r}).generate({QUESTION!r}).text)\n"
    )
    variables = {"DEEPINFRA_API_KEY": KEY, "DEEPINFRA_BASE_URL": peer.base_url}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.stdout.strip(), done.stderr) == ("Hello!", "")
    assert peer.body == BODY
    assert peer.headers()["authorization"] == f"Bearer {KEY}"


def test_row_05_headers_of_the_client_and_of_a_call(connect: Connect, peer: Peer) -> None:
    peer.says(chat(), chat())
    api = connect(
        base_url=peer.base_url,
        api_key=KEY,
        headers={"X-Team": "client", "X-Trace": "on", "X-Stay": "client"},
    )
    api.run(
        lambda c: c.language_model(MODEL).generate(
            QUESTION, extra_headers={"x-team": "call", "X-TRACE": None}
        )
    )
    first = peer.headers(0)
    assert first.get_all("x-team") == ["call"]
    assert first["x-trace"] is None
    assert first["x-stay"] == "client"
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert peer.headers(1)["x-team"] == "client"
    assert peer.headers(1)["x-trace"] == "on"


def test_row_05_a_header_may_replace_the_key(connect: Connect, peer: Peer) -> None:
    peer.says(chat())
    api = connect(base_url=peer.base_url, api_key=KEY, headers={"authorization": "Bearer other"})
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert peer.headers().get_all("authorization") == ["Bearer other"]


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("where", ["client", "call"])
def test_row_06_user_agent(connect: Connect, peer: Peer, where: str, streamed: bool) -> None:
    name = {"User-Agent": "my-app/1.0"}
    api = connect(base_url=peer.base_url, api_key=KEY, headers=name if where == "client" else None)
    extra = name if where == "call" else None
    if streamed:
        peer.streams(chat())
        api.collect(
            lambda c: c.chat.completions.create(
                model=MODEL, messages=[ASKED], stream=True, extra_headers=extra
            )
        )
    else:
        peer.says(chat())
        api.run(lambda c: c.language_model(MODEL).generate(QUESTION, extra_headers=extra))
    (agent,) = peer.headers().get_all("user-agent", [])
    assert agent.startswith(f"my-app/1.0 deepinfra-client/{__version__}")


def test_row_06_user_agent_without_one_of_the_caller(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert peer.headers()["user-agent"].startswith(f"deepinfra-client/{__version__}")


def test_row_39_every_request_goes_through_the_transport(connect: Connect, flavor: Flavor) -> None:
    """As with the setting `fetch`: what is injected sees and answers all calls."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        if request.url.path.endswith("chat/completions"):
            return httpx.Response(200, json=chat())
        if request.url.path.endswith("embeddings"):
            return httpx.Response(200, json=vectors([1.0]))
        return httpx.Response(500, json={"error": {"message": "not today"}})

    kind = httpx.Client if flavor == "sync" else httpx.AsyncClient
    http = kind(transport=httpx.MockTransport(answer))
    api = connect(api_key=KEY, http_client=http, max_retries=0)
    assert api.run(lambda c: c.language_model(MODEL).generate(QUESTION)).text == "Hello!"
    assert api.run(lambda c: c.embedding_model(MODEL).embed("x")).vector == [1.0]
    with pytest.raises(InternalServerError, match="not today"):
        api.run(lambda c: c.image_model(MODEL).generate("x"))
    assert seen == [
        "/v1/openai/chat/completions",
        "/v1/openai/embeddings",
        f"/v1/inference/{MODEL}",
    ]


def test_row_39_a_proxy_of_ones_own(connect: Connect, flavor: Flavor, peer: Peer) -> None:
    """An HTTP client with settings that only it has: here the proxy that all requests go to."""
    with Scripted() as proxy:
        proxy.answer(chat("Through the proxy."))
        kind = httpx.Client if flavor == "sync" else httpx.AsyncClient
        address = proxy.base_url.removesuffix("/v1")
        api = connect(
            base_url="http://service.test/v1", api_key=KEY, http_client=kind(proxy=address)
        )
        result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    assert result.text == "Through the proxy."
    head = proxy.requests[0].head
    assert head.startswith("POST http://service.test/v1/openai/chat/completions HTTP/1.1")
    assert peer.received == []
