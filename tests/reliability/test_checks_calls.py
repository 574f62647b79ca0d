"""Checks 4 to 7, 20, 22 and 23: limits, retries, logs, imports and what is sent."""

from __future__ import annotations

import json
import logging
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from deepinfra_client import (
    AuthenticationError,
    DeepInfraError,
    InternalServerError,
    RateLimitError,
    RetryPolicy,
    Timeout,
)
from tests.client.conftest import Connect, Mocked
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import ASKED, KEY, MODEL, Peer, chat, chunk, vectors
from tests.reliability.asking import WAYS, Way, ask, embed, events_of, get, model_of, written
from tests.support.clock import StillClock
from tests.support.generated import run_python
from tests.support.paths import GENERATED

NO_TIMEOUTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "nothing": ({}, {}),
    "None for the client": ({"timeout": None}, {}),
    "None for the call": ({}, {"timeout": None}),
    "an empty Timeout": ({"timeout": Timeout()}, {"timeout": Timeout()}),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("given", NO_TIMEOUTS)
def test_check_04_a_default_timeout(mocked: Mocked, given: str, way: Way) -> None:
    limits: list[dict[str, float | None]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        limits.append(request.extensions["timeout"])
        return httpx.Response(500)

    settings, options = NO_TIMEOUTS[given]
    api = mocked(answer, max_retries=0, **settings)
    with pytest.raises(InternalServerError):
        get(api, way, **options)
    (found,) = limits
    assert found.keys() == {"connect", "read", "write", "pool"}
    assert all(seconds is not None and 0 < seconds <= 900 for seconds in found.values())


def once(api: Driver, where: str, way: Way) -> object:
    """Ask; a copy of the client and a call say here that they want no retries."""
    if where == "copy":
        return api.run(lambda c: model_of(c).generate("Hi"), max_retries=0)
    return get(api, way, **({"max_retries": 0} if where == "call" else {}))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("where", ["client", "copy", "call", "policy"])
def test_check_05_no_retries_is_one_attempt(
    connect: Connect, peer: Peer, clock: StillClock, where: str, way: Way
) -> None:
    made: dict[str, Any] = {"base_url": peer.base_url, "api_key": KEY, "clock": clock}
    if where in ("client", "policy"):
        made["max_retries"] = 0 if where == "client" else RetryPolicy(max_retries=0)
    api = connect(**made)
    for failure in (503, 429, 0):
        if failure:
            peer.server.answer({"detail": "Busy"}, failure, retry_after=0)
        else:
            peer.server.raw(b"", "close")
        before = len(peer.received)
        with pytest.raises(DeepInfraError) as caught:
            once(api, where, way)
        assert len(peer.received) - before == 1
        assert getattr(caught.value, "attempts", None) == 1
    assert clock.waits == []


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("form", ["seconds", "date", "milliseconds"])
def test_check_06_a_busy_service_is_asked_again(
    patient: Driver, peer: Peer, clock: StillClock, form: str, way: Way
) -> None:
    headers: dict[str, dict[str, Any]] = {
        "seconds": {"retry_after": 7},
        "date": {"retry_after": formatdate(clock.now + 7, usegmt=True)},
        "milliseconds": {"retry_after_ms": 7000},
    }
    peer.server.answer({"error": {"message": "Busy"}}, 429, **headers[form])
    if way == "whole":
        peer.says(chat())
    else:
        peer.streams(chunk("Hello!"), chunk(finish="stop"))
    found = get(patient, way)
    text = written(found) if way == "streamed" else found.choices[0].message.content
    assert text == "Hello!"
    assert clock.waits == [7]
    assert len({request.body for request in peer.received}) == 1
    assert [request.head[:4] for request in peer.received] == ["POST", "POST"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("seconds", [121, 3600, 10**12])
@pytest.mark.parametrize("status", [429, 503])
def test_check_07_a_wait_beyond_the_cap_fails_at_once(
    patient: Driver, peer: Peer, clock: StillClock, status: int, seconds: int, way: Way
) -> None:
    peer.server.answer({"error": {"message": "Busy"}}, status, retry_after=seconds)
    with pytest.raises((RateLimitError, InternalServerError), match="Busy"):
        get(patient, way)
    assert clock.waits == []
    assert len(peer.received) == 1


def test_check_07_a_wait_up_to_the_cap_is_kept(
    patient: Driver, peer: Peer, clock: StillClock
) -> None:
    for seconds in (61, 120):
        peer.server.answer({}, 429, retry_after=seconds)
    peer.says(chat())
    ask(patient)
    assert clock.waits == [61, 120]


PROMPT = "My secret is a green giraffe"


def test_check_20_logs_hold_neither_key_nor_prompt(
    patient: Driver, peer: Peer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    asked = {"messages": [{"role": "user", "content": PROMPT}]}
    peer.server.answer({"detail": "Busy"}, 503)
    peer.says(chat(PROMPT))
    ask(patient, **asked)
    peer.streams(chunk(PROMPT), chunk(finish="stop"))
    events_of(patient, **asked)
    peer.server.answer({"detail": "Who?"}, 401)
    with pytest.raises(AuthenticationError):
        ask(patient, **asked)
    peer.server.raw(b"", "close")
    peer.says(chat(model="acme/other"))
    patient.run(lambda c: model_of(c).generate(PROMPT, tool_choice="auto"))
    peer.says(vectors([1.0]))
    embed(patient, input=PROMPT)
    assert "chat/completions" in caplog.text
    assert "deepinfra_client" in {record.name for record in caplog.records}
    everything = caplog.text + repr([vars(record) for record in caplog.records])
    for secret in (KEY, "giraffe"):
        assert secret not in everything


OFFLINE = """
import socket, sys
reached = []
def refuse(*arguments, **options):
    reached.append(arguments)
    raise OSError("no network")
for name in ("connect", "connect_ex", "sendto", "bind"):
    setattr(socket.socket, name, refuse)
socket.getaddrinfo = socket.create_connection = refuse
sys.addaudithook(lambda event, _: reached.append(event) if event.startswith("socket.") else None)
import deepinfra_client
from deepinfra_client import {client}, capabilities, errors, types
{client}(api_key="k").language_model("acme/writer-1")
print(reached)
"""


@pytest.mark.parametrize("client", ["DeepInfra", "AsyncDeepInfra"])
def test_check_22_no_network_at_import(client: str) -> None:
    assert run_python(OFFLINE.format(client=client), GENERATED, cwd=GENERATED) == "[]\n"


def test_check_23_the_body_is_what_was_given(api: Driver, peer: Peer) -> None:
    """All of it, in order, and nothing else; zero, False and the empty text are values."""
    given: dict[str, Any] = {
        "model": MODEL,
        "messages": [{**ASKED, "unknown_key": [1, None]}],
        "temperature": 0,
        "top_k": 0,
        "stop": [],
        "seed": None,
        "logprobs": False,
        "user": "",
        "tool_choice": "auto",
        "service_tier": "flex",
    }
    peer.says(chat())
    ask(api, **given, extra_body={"brand_new": {"deep": None}})
    assert json.loads(peer.received[0].body) == {**given, "brand_new": {"deep": None}}


def test_check_23_the_body_has_no_defaults(api: Driver, peer: Peer) -> None:
    peer.says(chat(), vectors([1.0]), chat())
    ask(api)
    embed(api)
    api.run(lambda c: model_of(c).generate("Hi there"))
    plain = {"model": MODEL, "messages": [ASKED]}
    assert peer.bodies == [plain, {"model": MODEL, "input": "x"}, plain]


def test_check_23_the_body_of_a_stream(api: Driver, peer: Peer) -> None:
    """The model object asks for the usage of its result; the plain call adds nothing."""
    peer.streams(chunk("Hi", finish="stop"))
    events_of(api)
    peer.streams(chunk("Hi", finish="stop"))
    follow(api, lambda c: model_of(c).stream("Hi there"))
    plain = {"model": MODEL, "messages": [ASKED], "stream": True}
    assert peer.bodies == [plain, {**plain, "stream_options": {"include_usage": True}}]
