"""Requests that are sent again: which, when, how often, and what is told about it."""

from __future__ import annotations

import asyncio
import copy
import io
import pickle
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest

from deepinfra_client import (
    APIConnectionError,
    APIError,
    AsyncDeepInfra,
    DeepInfra,
    DeepInfraError,
    InternalServerError,
    InvalidArgumentError,
    PaymentRequiredError,
    RateLimitError,
    RetryEvent,
    RetryPolicy,
    StreamError,
    Timeout,
)
from deepinfra_client._runtime.retry import Budget
from tests.client.conftest import Connect
from tests.client.driver import Driver, set_clock
from tests.parity.kit import ASKED, KEY, MODEL, Peer, chat, chunk, edited, png
from tests.reliability.asking import WAYS, Way, ask, events_of, get
from tests.support.clock import StillClock


def good(peer: Peer, way: Way) -> None:
    """Let the service answer well."""
    if way == "whole":
        peer.says(chat())
    else:
        peer.streams(chunk("Hi", finish="stop"))


def retrying(connect: Connect, peer: Peer, clock: StillClock, **policy: Any) -> Driver:
    """Make a client with a policy of its own."""
    return connect(
        base_url=peer.base_url, api_key=KEY, clock=clock, max_retries=RetryPolicy(**policy)
    )


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("status", [408, 409, 429, 500, 501, 502, 503, 504, 520, 529, 599])
def test_statuses_that_are_worth_another_request(
    patient: Driver, peer: Peer, way: Way, status: int
) -> None:
    peer.says({"error": {"message": "Busy"}}, status=status)
    good(peer, way)
    assert get(patient, way)
    assert len(peer.received) == 2


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("status", [300, 304, 400, 401, 402, 403, 404, 405, 413, 422, 451])
def test_statuses_that_are_not(patient: Driver, peer: Peer, way: Way, status: int) -> None:
    peer.says({"error": {"message": "No"}}, status=status)
    with pytest.raises(APIError) as caught:
        get(patient, way)
    assert caught.value.attempts == len(peer.received) == 1


@pytest.mark.parametrize("way", WAYS)
def test_no_retries_is_exactly_one_request(connect: Connect, peer: Peer, way: Way) -> None:
    peer.says({}, status=503, retry_after=0)
    peer.says({}, status=400, x_should_retry="true")
    peer.server.raw(b"", "reset")
    peer.streams({"error": {"message": "Busy", "code": 429}})
    for before in range(4):
        with pytest.raises(APIError) as caught:
            get(connect(base_url=peer.base_url, api_key=KEY, max_retries=0), way)
        assert caught.value.attempts == len(peer.received) - before == 1


def test_a_call_may_ask_for_one_request(patient: Driver, peer: Peer) -> None:
    peer.says({}, status=503)
    with pytest.raises(InternalServerError):
        ask(patient, max_retries=0)
    assert len(peer.received) == 1


@pytest.mark.parametrize("way", WAYS)
def test_payment_is_never_tried_again(
    connect: Connect, peer: Peer, clock: StillClock, way: Way
) -> None:
    """Not even when the policy or the server asks for it."""
    peer.says({"detail": {"error": "balance"}}, status=402, x_should_retry="true", retry_after=0)
    api = retrying(connect, peer, clock, statuses=(402, 429))
    with pytest.raises(PaymentRequiredError) as caught:
        get(api, way)
    assert caught.value.attempts == len(peer.received) == 1


@pytest.mark.parametrize("way", WAYS)
def test_the_server_decides(patient: Driver, peer: Peer, way: Way) -> None:
    peer.says({}, status=503, x_should_retry=" FALSE ")
    with pytest.raises(InternalServerError):
        get(patient, way)
    assert len(peer.received) == 1
    peer.says({}, status=422, x_should_retry="true")
    good(peer, way)
    assert get(patient, way)
    assert len(peer.received) == 3


DAY = 784_111_700.0
NAMED = [
    ({"retry_after": "7"}, 7),
    ({"retry_after": "0"}, 0),
    ({"retry_after": "1.5"}, 1.5),
    ({"retry_after": "120"}, 120),
    ({"retry_after_ms": "250"}, 0.25),
    ({"retry_after_ms": "250", "retry_after": "9"}, 0.25),
    ({"retry_after": formatdate(DAY + 30, usegmt=True)}, 30),
    ({"retry_after": "Sunday, 06-Nov-94 08:49:37 GMT"}, 77),
    ({"retry_after": formatdate(DAY - 30, usegmt=True)}, 0),
    ({"retry_after": "soon"}, 0.5),
    ({"retry_after": "-1"}, 0.5),
    ({"retry_after": "nan"}, 0.5),
    ({"retry_after": ""}, 0.5),
    ({"retry_after": "Mon, 99 Foo 2026 99:99:99 GMT"}, 0.5),
]


@pytest.mark.parametrize(("headers", "wait"), NAMED)
def test_the_server_names_the_wait(
    patient: Driver, peer: Peer, clock: StillClock, headers: dict[str, str], wait: float
) -> None:
    clock.now = DAY
    peer.says({}, status=429, **headers)
    peer.says(chat())
    ask(patient)
    assert clock.waits == [wait]


@pytest.mark.parametrize(
    "headers",
    [
        {"retry_after": "121"},
        {"retry_after": "9" * 400},
        {"retry_after_ms": "120001"},
        {"retry_after": formatdate(DAY + 3600, usegmt=True)},
        {"retry_after": "Fri, 31 Dec 9999 23:59:59 GMT"},
    ],
)
@pytest.mark.parametrize("way", WAYS)
def test_a_wait_that_is_too_long_is_an_error_at_once(
    patient: Driver, peer: Peer, clock: StillClock, headers: dict[str, str], way: Way
) -> None:
    clock.now = DAY
    peer.says({"error": {"message": "Busy"}}, status=429, **headers)
    with pytest.raises(RateLimitError, match=r"more than the 120 s of max_retry_after") as caught:
        get(patient, way)
    assert clock.waits == []
    assert caught.value.attempts == len(peer.received) == 1
    assert caught.value.message == "Busy"


def test_waits_grow_up_to_the_cap(
    connect: Connect, peer: Peer, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    peer.says(*({} for _ in range(16)), status=500)
    with pytest.raises(InternalServerError):
        ask(retrying(connect, peer, clock, max_retries=7))
    assert clock.waits == [0.5, 1, 2, 4, 8, 8, 8]
    monkeypatch.setattr(clock, "random", lambda: 0.5)
    clock.waits.clear()
    with pytest.raises(InternalServerError):
        ask(retrying(connect, peer, clock, max_retries=3, jitter=1, base=4, cap=10))
    assert clock.waits == [2, 4, 5]


@pytest.mark.parametrize("way", WAYS)
def test_attempts_and_elapsed_of_an_error(
    patient: Driver, peer: Peer, clock: StillClock, way: Way
) -> None:
    peer.says({}, {}, {}, status=503, retry_after=5)
    with pytest.raises(InternalServerError, match="3 attempts") as caught:
        get(patient, way)
    assert (caught.value.attempts, caught.value.elapsed) == (3, 10)
    for made in (pickle.loads(pickle.dumps(caught.value)), copy.deepcopy(caught.value)):
        assert (made.attempts, made.elapsed, made.resent) == (3, 10, 0)


def test_attempts_and_elapsed_of_an_answer(patient: Driver, peer: Peer) -> None:
    peer.says({}, {}, status=429, retry_after=5)
    peer.says(chat())
    raw = patient.run(
        lambda c: c.with_raw_response.embeddings.create(model=MODEL, input="x"),
    )
    assert (raw.attempts, raw.elapsed, raw.resent) == (3, 10, 0)
    assert (raw.info.attempts, raw.info.elapsed) == (3, 10)


# Requests that the service may have acted on.


def lose(peer: Peer) -> None:
    """Take a request and break the connection."""
    peer.server.raw(b"", "reset")


def stop(peer: Peer) -> None:
    """Take a request and break the connection in the middle of the answer."""
    peer.server.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{", "reset")


def fail(peer: Peer) -> None:
    """Answer that something went wrong."""
    peer.says({}, status=500)


@pytest.mark.parametrize("broken", [lose, stop, fail])
def test_a_call_that_computes_is_sent_again_and_that_is_noted(
    patient: Driver, peer: Peer, broken: Any
) -> None:
    broken(peer)
    broken(peer)
    peer.says(chat())
    raw = patient.run(lambda c: c.with_raw_response.embeddings.create(model=MODEL, input="x"))
    assert (raw.attempts, raw.resent) == (3, 2)
    for _ in range(3):
        broken(peer)
    with pytest.raises(APIError) as caught:
        ask(patient)
    assert (caught.value.attempts, caught.value.resent) == (3, 2)


@pytest.mark.parametrize("status", [429, 503])
def test_what_the_service_did_not_act_on_is_not_noted(
    patient: Driver, peer: Peer, status: int
) -> None:
    peer.says({}, status=status)
    peer.says(chat())
    raw = patient.run(lambda c: c.with_raw_response.embeddings.create(model=MODEL, input="x"))
    assert (raw.attempts, raw.resent) == (2, 0)


def test_a_call_that_reads_can_be_made_twice_without_a_note(patient: Driver, peer: Peer) -> None:
    lose(peer)
    peer.says({"object": "list", "data": []})
    raw = patient.run(lambda c: c.with_raw_response.models.list())
    assert (raw.attempts, raw.resent) == (2, 0)


@pytest.mark.parametrize("broken", [lose, stop, fail])
def test_a_policy_may_forbid_it(
    connect: Connect, peer: Peer, clock: StillClock, broken: Any
) -> None:
    api = retrying(connect, peer, clock, resend="never")
    broken(peer)
    with pytest.raises(APIError) as caught:
        ask(api)
    assert (caught.value.attempts, caught.value.resent) == (1, 0)
    assert len(peer.received) == 1
    peer.says({}, status=503)
    peer.says(chat())
    assert ask(api), "503 and 429 say that nothing was done"
    broken(peer)
    peer.says({"object": "list", "data": []})
    api.run(lambda c: c.models.list())
    assert len(peer.received) == 5


@pytest.mark.parametrize("way", WAYS)
def test_no_connection_is_no_request(connect: Connect, clock: StillClock, way: Way) -> None:
    """What never left may be sent again whatever the policy says of the rest."""
    policy = RetryPolicy(resend="never")
    address = "http://127.0.0.1:9/v1"
    api = connect(base_url=address, api_key=KEY, clock=clock, max_retries=policy)
    with pytest.raises(APIConnectionError) as caught:
        get(api, way)
    assert (caught.value.attempts, caught.value.resent) == (3, 0)


# Bodies that are read while they are sent.

BIG = b"picture" * 300_000


def edit(api: Driver, image: Any) -> Any:
    """Upload a picture."""
    return api.run(lambda c: c.images.edit(model=MODEL, prompt="x", image=image))


def test_a_file_on_the_disk_is_read_again(patient: Driver, peer: Peer, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png() + BIG)
    peer.says({}, status=503)
    peer.says(edited(png()))
    edit(patient, path)
    first, second = peer.received
    assert BIG in first.body
    assert first.body == second.body


def test_an_open_file_is_rewound_to_where_it_stood(patient: Driver, peer: Peer) -> None:
    file = io.BytesIO(b"skipped" + png() + BIG)
    file.seek(7)
    lose(peer)
    peer.says(edited(png()))
    edit(patient, ("a.png", file))
    first, second = peer.received
    assert first.body == second.body
    assert b"skipped" not in second.body


class Pipe(io.RawIOBase):
    """A file that can be read once."""

    def __init__(self, content: bytes) -> None:
        self._left = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._left.readinto(buffer)


def test_a_pipe_is_sent_once_and_the_error_says_so(patient: Driver, peer: Peer) -> None:
    peer.says({"error": {"message": "Busy"}}, status=503)
    with pytest.raises(InternalServerError, match="cannot be rewound") as caught:
        edit(patient, ("a.png", io.BufferedReader(Pipe(png()))))
    assert caught.value.attempts == len(peer.received) == 1
    assert caught.value.message == "Busy"


def test_a_pipe_that_was_not_touched_is_sent_again(connect: Connect, clock: StillClock) -> None:
    api = connect(base_url="http://127.0.0.1:9/v1", api_key=KEY, clock=clock)
    with pytest.raises(APIConnectionError) as caught:
        edit(api, ("a.png", io.BufferedReader(Pipe(png()))))
    assert caught.value.attempts == 3


def test_an_error_that_is_final_says_nothing_of_rewinding(patient: Driver, peer: Peer) -> None:
    peer.says({"error": {"message": "No"}}, status=400)
    with pytest.raises(DeepInfraError) as caught:
        edit(patient, ("a.png", io.BufferedReader(Pipe(png()))))
    assert "rewound" not in str(caught.value)


def test_a_file_that_was_closed_is_an_error_of_ours(
    connect: Connect, peer: Peer, clock: StillClock
) -> None:
    file = io.BytesIO(png() + BIG)

    def shut(_: RetryEvent) -> None:
        file.close()

    peer.says({}, status=503)
    api = retrying(connect, peer, clock, on_retry=shut)
    with pytest.raises(InvalidArgumentError, match=r"a\.png cannot be read"):
        edit(api, ("a.png", file))


def test_a_file_that_grew_is_an_error_of_ours(
    connect: Connect, peer: Peer, clock: StillClock
) -> None:
    file = io.BytesIO(png() + BIG)

    def grow(_: RetryEvent) -> None:
        file.seek(0, io.SEEK_END)
        file.write(b"more")

    peer.says({}, status=503)
    api = retrying(connect, peer, clock, on_retry=grow)
    with pytest.raises(InvalidArgumentError, match="changed its size"):
        edit(api, ("a.png", file))


# What is told.


@pytest.mark.parametrize("way", WAYS)
def test_a_callback_hears_of_every_retry(
    connect: Connect, peer: Peer, clock: StillClock, way: Way
) -> None:
    heard: list[RetryEvent] = []
    api = retrying(connect, peer, clock, on_retry=heard.append)
    peer.says({"error": {"message": "Busy"}}, status=429, retry_after=3, x_request_id="r-1")
    lose(peer)
    good(peer, way)
    assert get(api, way)
    first, second = heard
    assert isinstance(first.error, RateLimitError)
    assert (first.error.message, first.error.request_id) == ("Busy", "r-1")
    assert (first.attempts, first.wait, first.elapsed, first.uncertain) == (1, 3, 0, False)
    assert isinstance(second.error, APIConnectionError)
    assert (second.attempts, second.wait, second.elapsed, second.uncertain) == (2, 1, 3, True)
    assert second.method == "POST"
    assert second.url.endswith("/chat/completions")


def test_a_callback_does_not_hear_of_the_last_failure(
    connect: Connect, peer: Peer, clock: StillClock
) -> None:
    heard: list[RetryEvent] = []
    api = retrying(connect, peer, clock, max_retries=1, on_retry=heard.append)
    peer.says({}, {}, status=500)
    peer.says({}, status=400)
    with pytest.raises(InternalServerError):
        ask(api)
    with pytest.raises(DeepInfraError):
        ask(api)
    assert [event.attempts for event in heard] == [1]


def test_what_a_callback_raises_ends_the_call(
    connect: Connect, peer: Peer, clock: StillClock
) -> None:
    def refuse(event: RetryEvent) -> None:
        raise event.error

    peer.says({}, status=500)
    with pytest.raises(InternalServerError) as caught:
        ask(retrying(connect, peer, clock, on_retry=refuse))
    assert caught.value.attempts == len(peer.received) == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("jitter", 1.5),
        ("jitter", "much"),
        ("budget", -1),
        ("budget", 1.5),
        ("resend", "sometimes"),
        ("on_retry", "print"),
        ("on_retry", 5),
    ],
)
def test_a_policy_that_cannot_be_used(field: str, value: Any) -> None:
    with pytest.raises((ValueError, TypeError), match=field):
        RetryPolicy(**{field: value})


@pytest.mark.parametrize("way", WAYS)
async def test_a_coroutine_function_is_awaited_before_the_wait(
    peer: Peer, clock: StillClock, way: Way
) -> None:
    heard: list[tuple[int, float]] = []
    started = clock.monotonic()

    async def note(event: RetryEvent) -> None:
        await asyncio.sleep(0)
        heard.append((event.attempts, clock.monotonic() - started))

    peer.says({}, status=503)
    lose(peer)
    good(peer, way)
    policy = RetryPolicy(on_retry=note, jitter=0)
    async with AsyncDeepInfra(base_url=peer.base_url, api_key=KEY, max_retries=policy) as client:
        set_clock(client, clock)
        asked: Any = {"model": MODEL, "messages": [ASKED], "stream": way == "streamed"}
        assert await client.chat.completions.create(**asked)
    assert heard == [(1, 0), (2, 0.5)]


async def test_what_a_coroutine_function_raises_ends_the_call(peer: Peer) -> None:
    async def refuse(event: RetryEvent) -> None:
        raise event.error

    peer.says({}, status=500)
    policy = RetryPolicy(on_retry=refuse)
    async with AsyncDeepInfra(base_url=peer.base_url, api_key=KEY, max_retries=policy) as client:
        with pytest.raises(InternalServerError) as caught:
            await client.embeddings.create(model=MODEL, input="x")
    assert caught.value.attempts == len(peer.received) == 1


def test_a_coroutine_function_is_refused_by_the_blocking_client() -> None:
    async def later(_: RetryEvent) -> None: ...

    policy = RetryPolicy(on_retry=later)
    with pytest.raises(TypeError, match=r"`on_retry` must be a plain function.*no `async def`"):
        DeepInfra(api_key=KEY, max_retries=policy)
    with (
        DeepInfra(api_key=KEY) as client,
        pytest.raises(TypeError, match="`on_retry` must be a plain function"),
    ):
        client.with_options(max_retries=policy)


# All calls together.


def test_a_service_that_is_down_is_not_hammered(
    connect: Connect, peer: Peer, clock: StillClock
) -> None:
    api = retrying(connect, peer, clock, budget=3)
    for count in (3, 2, 1, 1):
        before = len(peer.received)
        peer.says(*({} for _ in range(count)), status=500)
        with pytest.raises(InternalServerError) as caught:
            ask(api)
        assert caught.value.attempts == len(peer.received) - before == count
        assert ("RetryPolicy.budget" in str(caught.value)) == (count < 3)


def test_calls_that_succeed_fill_the_budget(
    connect: Connect, peer: Peer, clock: StillClock
) -> None:
    api = retrying(connect, peer, clock, budget=1)
    for _ in range(5):
        peer.says({}, status=500)
        peer.says(chat())
        ask(api)
    assert len(peer.received) == 10, "a retry that led to an answer is given back"
    peer.says({}, {}, {}, status=500)
    for _ in range(2):
        with pytest.raises(InternalServerError):
            ask(api)
    assert len(peer.received) == 13
    peer.says(*(chat() for _ in range(5)))
    for _ in range(5):
        ask(api)
    peer.says({}, status=500)
    peer.says(chat())
    assert ask(api)


def test_copies_share_the_budget(connect: Connect, peer: Peer, clock: StillClock) -> None:
    api = retrying(connect, peer, clock, budget=2)
    peer.says(*({} for _ in range(4)), status=500)
    for settings in ({}, {"timeout": 5}):
        with pytest.raises(InternalServerError):
            api.run(lambda c: c.embeddings.create(model=MODEL, input="x"), **settings)
    assert len(peer.received) == 4


def test_a_retry_that_the_server_put_a_date_to_takes_nothing(
    connect: Connect, peer: Peer, clock: StillClock
) -> None:
    """Limits of a rate are no failure: many calls at once may all wait for their turn."""
    api = retrying(connect, peer, clock, budget=0)
    peer.says({}, {}, status=429, retry_after=1)
    peer.says(chat())
    assert ask(api)
    peer.says({}, status=429, retry_after=0)
    with pytest.raises(RateLimitError):
        ask(api)


def test_no_budget_is_no_limit(connect: Connect, peer: Peer, clock: StillClock) -> None:
    api = retrying(connect, peer, clock, budget=None, max_retries=300)
    peer.says(*({} for _ in range(300)), status=500)
    peer.says(chat())
    assert ask(api)


def test_a_budget_travels_empty() -> None:
    budget = Budget()
    assert budget.take(1)
    assert not budget.take(1)
    assert pickle.loads(pickle.dumps(budget)).take(1)


# Streams.

BUSY = {"error": {"message": "Busy", "code": 429}}


def test_an_error_in_place_of_the_first_event_is_tried_again(
    patient: Driver, peer: Peer, clock: StillClock
) -> None:
    peer.streams(BUSY)
    peer.streams(chunk("Hi", finish="stop"))
    assert len(events_of(patient)) == 1
    assert len(peer.received) == 2
    assert clock.waits == [0.5]


def test_an_error_in_place_of_every_first_event(patient: Driver, peer: Peer) -> None:
    for _ in range(3):
        peer.streams(BUSY)
    with pytest.raises(APIError, match="Busy") as caught:
        events_of(patient)
    assert caught.value.attempts == len(peer.received) == 3


def test_an_error_after_the_first_event_is_not_tried_again(patient: Driver, peer: Peer) -> None:
    """Something was handed out: a second stream would begin anew."""
    peer.streams(chunk("Hi"), BUSY)
    with pytest.raises((StreamError, RateLimitError), match="Busy") as caught:
        events_of(patient)
    assert caught.value.attempts == len(peer.received) == 1
    assert caught.value.in_stream


def test_a_stream_that_breaks_later_is_not_tried_again(patient: Driver, peer: Peer) -> None:
    peer.streams(chunk("Hi"), done=False, end="reset")
    with pytest.raises(StreamError) as caught:
        events_of(patient)
    assert caught.value.attempts == len(peer.received) == 1


def test_a_stream_that_breaks_before_its_first_event_is_tried_again(
    patient: Driver, peer: Peer
) -> None:
    peer.server.raw(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n", "reset")
    good(peer, "streamed")
    assert len(events_of(patient)) == 1
    assert len(peer.received) == 2


def test_the_connection_of_a_failed_stream_is_given_back(patient: Driver, peer: Peer) -> None:
    peer.says({}, {}, status=503)
    good(peer, "streamed")
    events_of(patient)
    good(peer, "streamed")
    events_of(patient)
    assert (len(peer.received), peer.server.connections) == (4, 1)


def test_a_limit_of_time_in_front_of_a_wait(
    connect: Connect, peer: Peer, clock: StillClock
) -> None:
    """A wait that would pass the limit of the whole call is not begun."""
    peer.says({}, status=429, retry_after=60)
    limits = Timeout(total=30)
    api = connect(base_url=peer.base_url, api_key=KEY, timeout=limits, clock=clock)
    with pytest.raises(RateLimitError, match="limit of 30 s for the whole call"):
        ask(api)
    assert clock.waits == []
