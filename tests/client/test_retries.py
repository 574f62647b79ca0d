"""Which failures are tried again, how often, and after which wait."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from email.utils import formatdate

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from deepinfra_client import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    BadRequestError,
    DeepInfraError,
    InternalServerError,
    PaymentRequiredError,
    RateLimitError,
    RetryPolicy,
    Timeout,
    UnsupportedOptionError,
)
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver
from tests.client.scripted import Scripted

MODEL = "BAAI/bge-m3"
GOOD = {"data": [{"index": 0, "embedding": [1.0]}]}


class Clock:
    """A clock that stands still but for waits, which it notes."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def random(self) -> float:
        return 0.0


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def api(connect: Connect, scripted: Scripted, clock: Clock) -> Driver:
    """Calls the scripted server; waits take no time."""
    return connect(base_url=scripted.base_url, api_key=KEY, clock=clock)


def embed(api: Driver, max_retries: int | None = None) -> object:
    return api.run(lambda c: c.embeddings.create(model=MODEL, input="x", max_retries=max_retries))


def serve(server: HTTPServer, answers: Iterable[Response]) -> list[bytes]:
    """Let a server give answers in turn; returns the bodies of the requests."""
    waiting, bodies = iter(answers), list[bytes]()

    def handle(request: Request) -> Response:
        bodies.append(request.get_data())
        return next(waiting)

    server.expect_request("/v1/openai/embeddings", method="POST").respond_with_handler(handle)
    return bodies


def json_response(status: int = 200, **headers: str) -> Response:
    body = json.dumps(GOOD if status == 200 else {"error": {"message": "Busy"}})
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(body, status, headers=named, content_type="application/json")


def test_a_busy_service(connect: Connect, httpserver: HTTPServer) -> None:
    answers = [json_response(429, Retry_After="0"), json_response(503, Retry_After="0")]
    bodies = serve(httpserver, [*answers, json_response()])
    api = connect(base_url=httpserver.url_for("/v1"), api_key=KEY)
    response = api.run(lambda c: c.with_raw_response.embeddings.create(model=MODEL, input="x"))
    assert response.attempts == 3
    assert response.parse().data[0].embedding == [1.0]
    assert len(set(bodies)) == 1
    assert len(bodies) == 3


def test_a_service_that_stays_busy(connect: Connect, httpserver: HTTPServer) -> None:
    bodies = serve(httpserver, [json_response(429, Retry_After="0") for _ in range(4)])
    api = connect(base_url=httpserver.url_for("/v1"), api_key=KEY)
    with pytest.raises(RateLimitError) as caught:
        embed(api)
    assert caught.value.attempts == 3
    assert "3 attempts" in str(caught.value)
    assert len(bodies) == 3


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_number_of_retries(api: Driver, scripted: Scripted, retries: int) -> None:
    for _ in range(6):
        scripted.answer({}, 500)
    with pytest.raises(InternalServerError) as caught:
        embed(api, retries)
    assert caught.value.attempts == len(scripted.requests) == retries + 1


def test_no_retries_for_the_client(connect: Connect, scripted: Scripted) -> None:
    scripted.answer({}, 503)
    with pytest.raises(InternalServerError):
        embed(connect(base_url=scripted.base_url, api_key=KEY, max_retries=0))
    assert len(scripted.requests) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (402, PaymentRequiredError),
        (405, UnsupportedOptionError),
    ],
)
def test_what_is_not_tried_again(
    api: Driver, scripted: Scripted, status: int, kind: type[DeepInfraError]
) -> None:
    scripted.answer({}, status)
    with pytest.raises(kind):
        embed(api)
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_what_is_tried_again(api: Driver, scripted: Scripted, status: int) -> None:
    scripted.answer({}, status)
    scripted.answer(GOOD)
    assert embed(api)
    assert len(scripted.requests) == 2


def test_the_server_may_decide(api: Driver, scripted: Scripted) -> None:
    scripted.answer({}, 503, x_should_retry="false")
    with pytest.raises(InternalServerError):
        embed(api)
    assert len(scripted.requests) == 1
    scripted.answer({}, 400, x_should_retry="true")
    scripted.answer(GOOD)
    assert embed(api)


def test_waits_grow(api: Driver, scripted: Scripted, clock: Clock) -> None:
    for _ in range(7):
        scripted.answer({}, 500)
    scripted.answer(GOOD)
    embed(api, 7)
    assert clock.waits == [0.5, 1, 2, 4, 8, 8, 8]


def test_the_server_names_the_wait(api: Driver, scripted: Scripted, clock: Clock) -> None:
    scripted.answer({}, 429, retry_after="7")
    scripted.answer({}, 429, retry_after_ms="250", retry_after="9")
    scripted.answer({}, 429, retry_after=formatdate(clock.now + 7.25 + 30, usegmt=True))
    scripted.answer({}, 429, retry_after="soon")
    scripted.answer(GOOD)
    embed(api, 4)
    assert clock.waits[:2] == [7, 0.25]
    assert 29 <= clock.waits[2] <= 30
    assert clock.waits[3] == 4


def test_a_wait_that_is_too_long(api: Driver, scripted: Scripted, clock: Clock) -> None:
    scripted.answer({}, 429, retry_after="3600")
    with pytest.raises(RateLimitError) as caught:
        embed(api)
    assert caught.value.response is not None
    assert caught.value.response.headers["retry-after"] == "3600"
    assert clock.waits == []


def test_a_limit_for_the_whole_call(api: Driver, scripted: Scripted, clock: Clock) -> None:
    for _ in range(3):
        scripted.answer({}, 503, retry_after="4")
    with pytest.raises(InternalServerError):
        api.run(
            lambda c: c.embeddings.create(model=MODEL, input="x", timeout=Timeout(total=6)),
            max_retries=5,
        )
    assert clock.waits == [4]
    assert len(scripted.requests) == 2


def test_a_reset_connection(api: Driver, scripted: Scripted) -> None:
    scripted.raw(b"", "reset")
    scripted.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{", "reset")
    scripted.answer(GOOD)
    assert embed(api)
    assert len(scripted.requests) == 3


def test_connections_that_stay_broken(api: Driver, scripted: Scripted) -> None:
    for _ in range(3):
        scripted.raw(b"", "reset")
    with pytest.raises(APIConnectionError) as caught:
        embed(api)
    assert not isinstance(caught.value, APITimeoutError)
    assert caught.value.attempts == 3
    assert caught.value.status_code is None
    assert caught.value.__cause__ is not None


def test_no_server(connect: Connect, clock: Clock) -> None:
    api = connect(base_url="http://127.0.0.1:9/v1", api_key=KEY, clock=clock)
    with pytest.raises(APIConnectionError) as caught:
        embed(api)
    assert caught.value.attempts == 3
    assert len(clock.waits) == 2


def test_silence(connect: Connect, scripted: Scripted) -> None:
    scripted.raw(b"", "hang")
    api = connect(base_url=scripted.base_url, api_key=KEY, max_retries=0, timeout=0.05)
    with pytest.raises(APITimeoutError):
        embed(api)


def test_a_wrong_answer_is_not_tried_again(api: Driver, scripted: Scripted) -> None:
    scripted.answer(b"<html>", media="text/html")
    with pytest.raises(APIResponseValidationError):
        embed(api)
    assert len(scripted.requests) == 1


def test_a_file_is_sent_again_from_its_beginning(api: Driver, scripted: Scripted) -> None:
    scripted.answer({}, 503)
    scripted.answer({"data": []})
    file = io.BytesIO(b"skipped" + b"picture" * 300_000)
    file.seek(7)
    api.run(lambda c: c.images.edit(model="a/b", prompt="x", image=("a.png", file)))
    first, second = scripted.requests
    assert first.body == second.body
    assert first.body.count(b"picture") == 300_000
    assert b"skipped" not in first.body


def test_a_file_that_cannot_be_read_twice(api: Driver, scripted: Scripted) -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self._left = [b"pict", b"ure"]

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
            piece = self._left.pop(0) if len(buffer) and self._left else b""
            buffer[: len(piece)] = piece
            return len(piece)

    scripted.answer({}, 503)
    with pytest.raises(InternalServerError) as caught:
        api.run(
            lambda c: c.images.edit(
                model="a/b", prompt="x", image=("a.png", io.BufferedReader(Pipe()))
            )
        )
    assert caught.value.attempts == len(scripted.requests) == 1


def test_policy(connect: Connect, scripted: Scripted, clock: Clock) -> None:
    policy = RetryPolicy(max_retries=5, statuses=(418,), server_errors=False, base=3, cap=5)
    api = connect(base_url=scripted.base_url, api_key=KEY, clock=clock, max_retries=policy)
    scripted.answer({}, 418)
    scripted.answer({}, 418)
    scripted.answer({}, 500)
    with pytest.raises(InternalServerError):
        embed(api)
    assert clock.waits == [3, 5]
