"""Limits of time: which one holds, what passing it raises, and what it leaves behind."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import httpx
import httpx2
import pytest

from deepinfra_client import (
    APIConnectionError,
    APITimeoutError,
    InternalServerError,
    RetryPolicy,
    StreamStalledError,
    Timeout,
)
from tests.client.conftest import Connect
from tests.client.driver import AsyncDriver, Driver, Flavor, SyncDriver
from tests.parity.kit import ASKED, KEY, MODEL, Peer, chat, chunk, sse
from tests.reliability.asking import WAYS, Way, ask, events_of, get
from tests.support.clock import StillClock

LIBRARIES = (httpx, httpx2)
SHORT = 0.15
"""Seconds of a limit that a test lets pass."""
LONG = 600.0
"""Seconds of a limit that must not be the one that ends a test: servers go away before it."""


class Seen:
    """An HTTP client of one of the libraries that notes the limits of its requests."""

    def __init__(self, library: Any, flavor: Flavor, **settings: Any) -> None:
        self.limits: dict[str, float | None] = {}

        def answer(request: Any) -> Any:
            self.limits = dict(request.extensions["timeout"])
            return library.Response(200, json=chat())

        kind = library.Client if flavor == "sync" else library.AsyncClient
        self.client = kind(transport=library.MockTransport(answer), **settings)


@pytest.fixture(params=LIBRARIES, ids=lambda library: str(library.__name__))
def library(request: pytest.FixtureRequest) -> Any:
    """Each of the HTTP libraries that a client of one's own may come from."""
    return request.param


def test_the_limit_of_a_call_wins_over_that_of_the_client(
    connect: Connect, flavor: Flavor, library: Any
) -> None:
    seen = Seen(library, flavor)
    api = connect(api_key=KEY, timeout=31, http_client=seen.client)
    ask(api, timeout=7)
    assert seen.limits == {"connect": 7, "read": 7, "write": 7, "pool": 7}
    ask(api)
    assert seen.limits == {"connect": 31, "read": 31, "write": 31, "pool": 31}


def test_the_limit_of_the_client_wins_over_that_of_the_http_client(
    connect: Connect, flavor: Flavor, library: Any
) -> None:
    seen = Seen(library, flavor, timeout=13)
    api = connect(api_key=KEY, timeout=Timeout(read=31), http_client=seen.client)
    ask(api)
    assert seen.limits == {"connect": 13, "read": 31, "write": 31, "pool": 31}


def test_the_limit_of_a_call_wins_over_that_of_the_http_client(
    connect: Connect, flavor: Flavor, library: Any
) -> None:
    seen = Seen(library, flavor, timeout=13)
    api = connect(api_key=KEY, http_client=seen.client)
    ask(api, timeout=Timeout(read=7))
    assert seen.limits == {"connect": 13, "read": 7, "write": 7, "pool": 7}
    ask(api)
    assert seen.limits["read"] == 13


def test_no_limit_can_be_asked_for_at_each_place(
    connect: Connect, flavor: Flavor, library: Any
) -> None:
    seen = Seen(library, flavor, timeout=None)
    ask(connect(api_key=KEY, http_client=seen.client))
    assert set(seen.limits.values()) == {None}
    seen = Seen(library, flavor, timeout=13)
    api = connect(api_key=KEY, timeout=Timeout(read=None), http_client=seen.client)
    ask(api)
    assert (seen.limits["read"], seen.limits["connect"]) == (None, 13)
    ask(api, timeout=Timeout(connect=None, read=3))
    assert (seen.limits["read"], seen.limits["connect"]) == (3, None)


def test_a_limit_of_the_library_is_understood(
    connect: Connect, flavor: Flavor, library: Any
) -> None:
    seen = Seen(library, flavor)
    given = library.Timeout(3, read=9)
    ask(connect(api_key=KEY, timeout=given, http_client=seen.client))
    assert (seen.limits["connect"], seen.limits["read"]) == (3, 9)


def test_copies_keep_the_limits_that_they_do_not_change(
    connect: Connect, flavor: Flavor, library: Any
) -> None:
    seen = Seen(library, flavor)
    api = connect(api_key=KEY, timeout=Timeout(connect=2, read=31), http_client=seen.client)
    api.run(
        lambda c: c.chat.completions.create(model=MODEL, messages=[ASKED]),  # pyright: ignore[reportArgumentType]
        timeout=Timeout(read=8),
    )
    assert (seen.limits["connect"], seen.limits["read"]) == (2, 8)


def test_streams_have_an_idle_limit_by_default(connect: Connect) -> None:
    config = connect(api_key=KEY).run(
        lambda c: c._engine.config  # pyright: ignore[reportPrivateUsage]
    )
    for name in (*config.settings.timeouts, "default"):
        limits = config.timeout_for(name, None)
        for value in (limits.connect, limits.read, limits.first_token, limits.idle):
            assert isinstance(value, float)
        assert isinstance(limits.idle, float)
        # A command that works may be silent for long; a model that writes is not.
        assert limits.idle <= (3600 if name == "execution" else 120)


@pytest.fixture
def crowded() -> Iterator[str]:
    """An address where connections are neither taken nor refused."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(8)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)
        yield f"http://127.0.0.1:{address[1]}/v1"
        for one in waiting:
            one.close()


@pytest.mark.parametrize("way", WAYS)
def test_connecting(connect: Connect, crowded: str, way: Way) -> None:
    limits = Timeout(connect=SHORT, read=LONG, first_token=LONG)
    api = connect(base_url=crowded, api_key=KEY, timeout=limits, max_retries=0)
    with pytest.raises(APIConnectionError, match="no connection to the server"):
        get(api, way)


def test_an_answer_that_does_not_come(connect: Connect, peer: Peer) -> None:
    peer.server.raw(b"", "hang")
    limits = Timeout(read=SHORT, first_token=LONG, idle=LONG)
    api = connect(base_url=peer.base_url, api_key=KEY, timeout=limits, max_retries=0)
    with pytest.raises(APITimeoutError) as caught:
        ask(api)
    assert not isinstance(caught.value, StreamStalledError)
    assert caught.value.attempts == 1


def test_a_body_that_stops(connect: Connect, peer: Peer) -> None:
    peer.server.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{", "hang")
    api = connect(base_url=peer.base_url, api_key=KEY, timeout=SHORT, max_retries=0)
    with pytest.raises(APITimeoutError):
        ask(api)


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"


@pytest.mark.parametrize("begun", [b"", HEAD, HEAD + b": wait\n\n"], ids=["none", "head", "note"])
def test_a_first_token_that_does_not_come(connect: Connect, peer: Peer, begun: bytes) -> None:
    peer.server.raw(begun, "hang")
    limits = Timeout(read=LONG, first_token=SHORT, idle=LONG)
    api = connect(base_url=peer.base_url, api_key=KEY, timeout=limits, max_retries=0)
    with pytest.raises(APITimeoutError):
        events_of(api)


def test_a_first_token_is_waited_for_again(connect: Connect, peer: Peer) -> None:
    """Nothing was handed out, so that the call can be made again."""
    peer.server.raw(HEAD, "hang")
    peer.streams(chunk("Hi", finish="stop"))
    limits = Timeout(first_token=SHORT)
    again = RetryPolicy(base=0)
    api = connect(base_url=peer.base_url, api_key=KEY, timeout=limits, max_retries=again)
    assert len(events_of(api)) == 1
    assert len(peer.received) == 2


def test_silence_between_two_events(connect: Connect, peer: Peer) -> None:
    peer.streams(chunk("One"), chunk("Two"), done=False, end="hang")
    limits = Timeout(read=LONG, first_token=LONG, idle=SHORT)
    api = connect(base_url=peer.base_url, api_key=KEY, timeout=limits)
    with pytest.raises(StreamStalledError, match=rf"nothing for {SHORT} s, after 2 ev") as caught:
        events_of(api)
    assert isinstance(caught.value, APITimeoutError)
    assert caught.value.attempts == 1
    assert len(peer.received) == 1
    peer.streams(chunk("Hi", finish="stop"))
    assert len(events_of(api)) == 1, "the client can go on"
    assert peer.server.connections == 2, "the connection that stalled is not used again"


def test_a_model_object_keeps_what_came_before_the_silence(connect: Connect, peer: Peer) -> None:
    peer.streams(chunk("Once upon"), done=False, end="hang")
    api = connect(base_url=peer.base_url, api_key=KEY, timeout=Timeout(idle=SHORT))
    with pytest.raises(StreamStalledError) as caught:
        api.collect(lambda c: c.language_model(MODEL).stream("Hi"))
    assert caught.value.partial.text == "Once upon"


@pytest.mark.parametrize(
    "data",
    [b"", b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"],
    ids=["no head", "half a body"],
)
def test_a_limit_for_the_whole_call(connect: Connect, peer: Peer, data: bytes) -> None:
    peer.server.raw(data, "hang")
    limits = Timeout(read=LONG, total=SHORT)
    api = connect(base_url=peer.base_url, api_key=KEY, timeout=limits)
    with pytest.raises(APITimeoutError, match=rf"longer than its limit of {SHORT} s") as caught:
        ask(api)
    assert caught.value.attempts == 1


HALF = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"


def test_each_part_of_a_body_gets_what_is_left_of_the_whole(peer: Peer, clock: StillClock) -> None:
    peer.server.raw(HALF, "hang")
    with SyncDriver(base_url=peer.base_url, api_key=KEY, clock=clock).client as client:
        limits = Timeout(read=LONG, total=LONG)
        with client.with_options(timeout=limits).with_streaming_response.models.list() as answer:
            pieces = answer.iter_bytes()
            assert next(pieces) == b"{"
            clock.now += LONG - SHORT
            with pytest.raises(APITimeoutError):
                next(pieces)


async def test_each_part_of_a_body_gets_what_is_left_of_the_whole_async(
    peer: Peer, clock: StillClock
) -> None:
    peer.server.raw(HALF, "hang")
    driver = AsyncDriver(base_url=peer.base_url, api_key=KEY, clock=clock)
    async with driver.client as client:
        limited = client.with_options(timeout=Timeout(read=LONG, total=LONG))
        async with limited.with_streaming_response.models.list() as answer:
            pieces = answer.iter_bytes()
            assert await anext(pieces) == b"{"
            clock.now += LONG - SHORT
            with pytest.raises(APITimeoutError):
                await anext(pieces)


def test_a_limit_for_the_whole_call_covers_its_retries(
    connect: Connect, peer: Peer, clock: StillClock
) -> None:
    peer.says(*({} for _ in range(9)), status=503)
    policy = RetryPolicy(max_retries=9, base=4, cap=4)
    api = connect(
        base_url=peer.base_url,
        api_key=KEY,
        timeout=Timeout(total=10),
        max_retries=policy,
        clock=clock,
    )
    with pytest.raises(InternalServerError, match="limit of 10 s for the whole call") as caught:
        ask(api)
    assert clock.waits == [4, 4]
    assert caught.value.attempts == len(peer.received) == 3
    assert caught.value.elapsed == 8


def test_a_limit_for_the_whole_call_ends_a_stream(connect: Connect, peer: Peer) -> None:
    peer.server.stream(sse([chunk("One")], done=False), "hang")
    limits = Timeout(first_token=LONG, idle=LONG, total=SHORT)
    api = connect(base_url=peer.base_url, api_key=KEY, timeout=limits)
    with pytest.raises(StreamStalledError, match=rf"limit of {SHORT} s for the whole call"):
        events_of(api)


def test_each_phase_gets_what_is_left_of_the_whole(
    connect: Connect, flavor: Flavor, clock: StillClock
) -> None:
    """The library asks for the limit of a phase when the phase begins."""
    found: list[float | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        limits = request.extensions["timeout"]
        found.append(limits.get("connect"))
        clock.now += 4
        found.append(limits.get("read"))
        clock.now += 40
        found.append(limits.get("read"))
        return httpx.Response(200, json=chat())

    kind = httpx.Client if flavor == "sync" else httpx.AsyncClient
    api = connect(
        api_key=KEY,
        http_client=kind(transport=httpx.MockTransport(answer)),
        timeout=Timeout(connect=5, read=8, total=10),
        clock=clock,
        max_retries=0,
    )
    with pytest.raises(APITimeoutError):
        ask(api)
    assert found == [5, 6, 0.001]


@pytest.mark.parametrize("name", ["connect", "read", "first_token", "idle", "total"])
@pytest.mark.parametrize("value", [0, -1, float("nan"), "5", True])
def test_a_limit_that_is_none(api: Driver, name: str, value: Any) -> None:
    with pytest.raises((ValueError, TypeError), match=name):
        ask(api, timeout=Timeout(**{name: value}))
