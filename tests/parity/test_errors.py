"""Rows 33 to 37: errors, retries, limits of time, cancelling, warnings."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from typing import Any

import httpx
import pytest

from deepinfra_client import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncDeepInfra,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DeepInfra,
    InternalServerError,
    InvalidArgumentError,
    NotFoundError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    RetryPolicy,
    StreamStalledError,
    Timeout,
    UnprocessableEntityError,
    UnsupportedOptionError,
)
from deepinfra_client._runtime.retry import SystemClock
from tests.client.conftest import Connect
from tests.client.driver import Driver, Flavor
from tests.parity.driver import follow
from tests.parity.kit import (
    ASKED,
    KEY,
    MODEL,
    QUESTION,
    Peer,
    chat,
    chunk,
    edited,
    png,
    sse,
    vectors,
)
from tests.parity.listening import Listening

BODY = {"model": MODEL, "messages": [ASKED]}

CALLS: dict[str, Callable[[DeepInfra], Any]] = {
    "chat": lambda c: c.language_model(MODEL).generate(QUESTION),
    "completion": lambda c: c.completion_model(MODEL).generate(QUESTION),
    "embedding": lambda c: c.embedding_model(MODEL).embed(QUESTION),
    "image": lambda c: c.image_model(MODEL).generate(QUESTION),
    "edit": lambda c: c.images.edit(model=MODEL, prompt=QUESTION, image=png()),
}

FORMS: dict[str, Any] = {
    "object": {"error": {"message": "Told by the service", "type": "t", "param": "p", "code": "c"}},
    "detail object": {"detail": {"error": "Told by the service"}},
    "detail text": {"detail": "Told by the service"},
    "findings": {"detail": [{"loc": ["body", "n"], "msg": "Told by the service", "type": "v"}]},
    "text": b"Told by the service",
    "page": b"<html><head><title>Told by the service</title></head></html>",
}

STATUSES = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: UnsupportedOptionError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    503: InternalServerError,
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("endpoint", CALLS)
def test_row_33_every_form_on_every_endpoint(
    api: Driver, peer: Peer, endpoint: str, form: str
) -> None:
    body = FORMS[form]
    peer.server.answer(body, 422, x_request_id="R-1", x_more="kept")
    with pytest.raises(UnprocessableEntityError) as caught:
        api.run(CALLS[endpoint])
    error = caught.value
    assert "Told by the service" in error.message
    assert "Told by the service" in str(error)
    assert error.status_code == 422
    assert error.request_id == "R-1"
    assert error.body == (body.decode() if isinstance(body, bytes) else body)
    assert error.response is not None
    assert error.response.headers["x-more"] == "kept"
    assert error.url == peer.base_url.removesuffix("/v1") + peer.paths[0]
    if form == "object":
        assert (error.type, error.param, error.code) == ("t", "p", "c")
    if form == "findings":
        assert error.param == "body.n"


@pytest.mark.parametrize("status", STATUSES)
def test_row_33_class_of_each_status(api: Driver, peer: Peer, status: int) -> None:
    peer.server.answer({"error": {"message": "No"}}, status)
    with pytest.raises(APIStatusError, match="No") as caught:
        api.run(CALLS["chat"])
    assert type(caught.value) is STATUSES[status]
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (type(copied), str(copied)) == (type(caught.value), str(caught.value))
    assert peer.body == BODY


def test_row_33_no_server(connect: Connect) -> None:
    api = connect(base_url="http://127.0.0.1:9/v1", api_key=KEY, max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        api.run(CALLS["chat"])
    assert caught.value.status_code is None
    assert caught.value.url == "http://127.0.0.1:9/v1/openai/chat/completions"


class Clock(SystemClock):
    """A clock whose waits take no time and are noted; chance gives what a test says."""

    def __init__(self, chance: float = 0.0) -> None:
        self.waits: list[float] = []
        self.chance = chance

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    async def async_sleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    def random(self) -> float:
        return self.chance


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504])
def test_row_34_what_is_tried_again(connect: Connect, peer: Peer, status: int) -> None:
    clock = Clock()
    peer.server.answer({}, status)
    peer.server.answer({}, status)
    peer.says(chat())
    api = connect(base_url=peer.base_url, api_key=KEY, clock=clock)
    assert api.run(lambda c: c.language_model(MODEL).generate(QUESTION)).text == "Hello!"
    assert peer.bodies == [BODY] * 3
    assert clock.waits == [0.5, 1]


def test_row_34_the_server_names_the_wait(connect: Connect, peer: Peer) -> None:
    clock = Clock()
    peer.server.answer({}, 503, retry_after="7")
    peer.server.answer({}, 429, retry_after="7", retry_after_ms="20")
    peer.says(chat())
    api = connect(base_url=peer.base_url, api_key=KEY, clock=clock)
    api.run(CALLS["chat"])
    assert clock.waits == [7, 0.02]


def test_row_34_chance_and_a_highest_wait(connect: Connect, peer: Peer) -> None:
    for _ in range(7):
        peer.server.answer({}, 500)
    peer.says(chat())
    clock = Clock(chance=0.8)
    api = connect(base_url=peer.base_url, api_key=KEY, clock=clock, max_retries=7)
    api.run(CALLS["chat"])
    assert clock.waits == pytest.approx([0.8 * wait for wait in (0.5, 1, 2, 4, 8, 8, 8)])


def test_row_34_a_call_has_a_number_of_its_own(connect: Connect, peer: Peer) -> None:
    for _ in range(4):
        peer.server.answer({"error": {"message": "Model busy"}}, 429)
    api = connect(base_url=peer.base_url, api_key=KEY, clock=Clock())
    with pytest.raises(RateLimitError, match="3 attempts") as caught:
        api.run(CALLS["chat"])
    assert caught.value.attempts == 3
    with pytest.raises(RateLimitError) as once:
        api.run(lambda c: c.language_model(MODEL).generate(QUESTION, max_retries=0))
    assert once.value.attempts == 1
    assert len(peer.received) == 4


@pytest.mark.parametrize("number", [-1, 1.5])
def test_row_34_a_number_that_is_none(api: Driver, peer: Peer, number: Any) -> None:
    with pytest.raises((InvalidArgumentError, TypeError), match="max_retries"):
        api.run(lambda c: c.language_model(MODEL).generate(QUESTION, max_retries=number))
    assert peer.received == []


def test_row_34_what_is_not_tried_again(connect: Connect, peer: Peer) -> None:
    peer.server.answer({}, 400)
    api = connect(base_url=peer.base_url, api_key=KEY, clock=Clock())
    with pytest.raises(BadRequestError) as caught:
        api.run(CALLS["chat"])
    assert caught.value.attempts == len(peer.received) == 1


def test_row_34_broken_connections_are_tried_again(connect: Connect, peer: Peer) -> None:
    peer.server.raw(b"", "reset")
    peer.server.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{", "reset")
    peer.says(chat())
    api = connect(base_url=peer.base_url, api_key=KEY, clock=Clock())
    assert api.run(CALLS["chat"]).text == "Hello!"
    assert peer.bodies == [BODY] * 3


@pytest.mark.parametrize("body", [b"<html>", b"", b"[]", {"error": {"message": "Told with 200"}}])
def test_row_34_a_good_status_with_a_wrong_answer_is_not(
    connect: Connect, peer: Peer, body: Any
) -> None:
    peer.server.answer(body)
    api = connect(base_url=peer.base_url, api_key=KEY, clock=Clock())
    with pytest.raises(APIResponseValidationError) as caught:
        api.run(CALLS["chat"])
    assert caught.value.status_code == 200
    if isinstance(body, dict):
        assert "Told with 200" in str(caught.value)
    assert len(peer.received) == 1


def test_row_34_a_stream_is_tried_again_before_it_begins(connect: Connect, peer: Peer) -> None:
    peer.server.answer({}, 503)
    peer.streams(chunk("Hi"), chunk(finish="stop"))
    api = connect(base_url=peer.base_url, api_key=KEY, clock=Clock())
    assert follow(api, lambda c: c.language_model(MODEL).stream(QUESTION)).result.text == "Hi"
    assert len(peer.received) == 2


def test_row_35_the_limits_are_finite_by_default(connect: Connect, flavor: Flavor) -> None:
    """Every wait for the network ends: to connect, to send, to read, to get a connection."""
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(500, json={})

    kind = httpx.Client if flavor == "sync" else httpx.AsyncClient
    http = kind(transport=httpx.MockTransport(answer))
    api = connect(api_key=KEY, max_retries=0, http_client=http)
    for call in CALLS.values():
        with pytest.raises(InternalServerError):
            api.run(call)
    assert len(seen) == len(CALLS)
    for limits in seen:
        assert set(limits) == {"connect", "read", "write", "pool"}
        assert all(0 < seconds < 3600 for seconds in limits.values())


def test_row_35_an_answer_that_does_not_come(connect: Connect, peer: Peer) -> None:
    peer.server.raw(b"", "hang")
    api = connect(base_url=peer.base_url, api_key=KEY, max_retries=0)
    with pytest.raises(APITimeoutError):
        api.run(lambda c: c.language_model(MODEL).generate(QUESTION, timeout=0.05))


def test_row_35_a_limit_for_the_whole_call(connect: Connect, peer: Peer) -> None:
    """Retries and their waits count: 40 seconds were asked for, 30 are left."""
    peer.server.answer({}, 503, retry_after="40")
    api = connect(base_url=peer.base_url, api_key=KEY, clock=Clock(), timeout=Timeout(total=30))
    with pytest.raises((InternalServerError, APITimeoutError)):
        api.run(CALLS["chat"])
    assert len(peer.received) == 1


def test_row_35_a_stream_that_does_not_begin(connect: Connect, peer: Peer) -> None:
    peer.server.stream([], "hang")
    api = connect(
        base_url=peer.base_url,
        api_key=KEY,
        max_retries=0,
        timeout=Timeout(first_token=0.05, idle=60, read=60),
    )
    found = follow(api, lambda c: c.language_model(MODEL).stream(QUESTION))
    assert isinstance(found.error, APITimeoutError)
    assert found.items == []


def test_row_35_a_stream_that_falls_silent(connect: Connect, peer: Peer) -> None:
    peer.streams(chunk("Half an "), done=False, end="hang")
    api = connect(
        base_url=peer.base_url,
        api_key=KEY,
        max_retries=0,
        timeout=Timeout(first_token=60, idle=0.05, read=60),
    )
    found = follow(api, lambda c: c.language_model(MODEL).stream(QUESTION))
    assert isinstance(found.error, StreamStalledError)
    assert found.error.partial.text == "Half an "


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def begun(*events: dict[str, Any]) -> bytes:
    """A stream that has begun and not ended."""
    return HEAD + b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in sse(events, done=False))


@contextlib.contextmanager
def interruptible() -> Generator[Callable[[], None]]:
    """Give a function that interrupts this thread as Ctrl+C does, wherever it waits."""
    if threading.current_thread() is not threading.main_thread():
        pytest.skip("only the main thread can be interrupted")
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    main = threading.main_thread().ident
    assert main is not None
    try:
        yield lambda: signal.pthread_kill(main, signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


def test_row_36_closing_a_stream_frees_the_connection() -> None:
    with Listening(begun(chunk("Once"), chunk(" upon"))) as server:
        client = DeepInfra(base_url=server.base_url, api_key=KEY)
        with client.language_model(MODEL).stream(QUESTION) as stream:
            assert next(stream.text) == "Once"
        assert server.closed.wait(20)  # the client itself is still open
        client.close()


async def test_row_36_closing_a_stream_frees_the_connection_async() -> None:
    with Listening(begun(chunk("Once"), chunk(" upon"))) as server:
        client = AsyncDeepInfra(base_url=server.base_url, api_key=KEY)
        async with client.language_model(MODEL).stream(QUESTION) as stream:
            assert await anext(stream.text) == "Once"
        assert await asyncio.to_thread(server.closed.wait, 20)
        await client.aclose()


async def test_row_36_a_cancelled_call_frees_the_connection() -> None:
    with Listening(b"") as server:
        client = AsyncDeepInfra(base_url=server.base_url, api_key=KEY)
        task = asyncio.ensure_future(client.language_model(MODEL).generate(QUESTION))
        assert await asyncio.to_thread(server.sent.wait, 20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.closed.wait, 20)
        await client.aclose()


async def test_row_36_a_cancelled_stream_frees_the_connection() -> None:
    with Listening(begun(chunk("Once"))) as server:
        client = AsyncDeepInfra(base_url=server.base_url, api_key=KEY)
        first = asyncio.Event()

        async def read() -> None:
            async with client.language_model(MODEL).stream(QUESTION) as stream:
                async for _ in stream:
                    first.set()

        task = asyncio.ensure_future(read())
        await asyncio.wait_for(first.wait(), 20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.closed.wait, 20)
        await client.aclose()


async def test_row_36_a_limit_of_asyncio_is_kept() -> None:
    with Listening(b"") as server:
        client = AsyncDeepInfra(base_url=server.base_url, api_key=KEY)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await client.language_model(MODEL).generate(QUESTION)
        await client.aclose()


@pytest.mark.parametrize("streamed", [False, True])
def test_row_36_an_interrupt_during_a_read(streamed: bool) -> None:
    data = begun(chunk("Once")) if streamed else b""
    with interruptible() as interrupt, Listening(data, interrupt) as server:
        client = DeepInfra(base_url=server.base_url, api_key=KEY)
        model = client.language_model(MODEL)
        stream = model.stream(QUESTION)
        with pytest.raises(KeyboardInterrupt):
            stream.read() if streamed else model.generate(QUESTION)
        assert server.closed.wait(20)
        client.close()


class Waiting(SystemClock):
    """The clock of the machine, which tells when a wait begins."""

    def __init__(self, begins: Callable[[], None]) -> None:
        self.begins = begins

    def sleep(self, seconds: float) -> None:
        self.begins()
        super().sleep(seconds)

    async def async_sleep(self, seconds: float) -> None:
        self.begins()
        await super().async_sleep(seconds)


def test_row_36_a_wait_for_another_try_ends_at_once(connect: Connect, peer: Peer) -> None:
    """Sync by an interrupt, async by a cancelled task; the wait itself would take a minute."""
    peer.server.answer({}, 429, retry_after="60")
    with interruptible() as interrupt:
        tasks: list[Any] = []

        def stop() -> None:
            if tasks:
                asyncio.get_running_loop().call_soon(tasks[0].cancel)
            else:
                interrupt()

        api = connect(base_url=peer.base_url, api_key=KEY, clock=Waiting(stop))

        def call(client: DeepInfra) -> Any:
            if api.flavor == "async":
                tasks.append(asyncio.current_task())
            return client.language_model(MODEL).generate(QUESTION)

        with pytest.raises((KeyboardInterrupt, asyncio.CancelledError)):
            api.run(call)
    assert len(peer.received) == 1


def test_row_37_another_model_answers(api: Driver, peer: Peer) -> None:
    peer.says(chat(model="acme/writer-2"))
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION))
    (warning,) = result.warnings
    assert "acme/writer-1" in warning
    assert "acme/writer-2" in warning
    assert peer.body == BODY


def test_row_37_a_setting_without_effect(api: Driver, peer: Peer) -> None:
    """A choice of tools where there are none is not sent, and the result says so."""
    peer.says(chat())
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION, tool_choice="auto"))
    (warning,) = result.warnings
    assert "choice of a tool" in warning
    assert peer.body == BODY


def test_row_37_an_option_that_the_model_takes_no_notice_of(api: Driver, peer: Peer) -> None:
    model = "meta-llama/Llama-3.3-70B-Instruct-Turbo"
    peer.says(chat(model=model))
    result = api.run(lambda c: c.language_model(model).generate(QUESTION, reasoning_effort="high"))
    (warning,) = result.warnings
    assert "reasoning_effort" in warning
    assert peer.body == {"model": model, "messages": [ASKED], "reasoning_effort": "high"}


def test_row_37_no_warning_without_a_reason(api: Driver, peer: Peer) -> None:
    peer.says(chat())
    result = api.run(
        lambda c: c.language_model(MODEL).generate(QUESTION, temperature=0, top_k=5, seed=1)
    )
    assert result.warnings == ()


@pytest.mark.parametrize("streamed", [False, True])
def test_row_37_warnings_are_logged(
    api: Driver, peer: Peer, caplog: pytest.LogCaptureFixture, streamed: bool
) -> None:
    """Each once, as a warning of the package's logger, with the model that it is about."""
    if streamed:
        peer.streams(chunk("Hi", finish="stop"))
        found = follow(api, lambda c: c.language_model(MODEL).stream(QUESTION, tool_choice="auto"))
        warnings = found.result.warnings
    else:
        peer.says(chat())
        warnings = api.run(
            lambda c: c.language_model(MODEL).generate(QUESTION, tool_choice="auto")
        ).warnings
    logged = [item for item in caplog.records if item.levelno == logging.WARNING]
    assert [item.name for item in logged] == ["deepinfra_client"]
    assert [item.getMessage() for item in logged] == [f"{MODEL}: {warnings[0]}"]


def test_row_37_warnings_about_pictures_and_vectors_are_logged(
    api: Driver, peer: Peer, caplog: pytest.LogCaptureFixture
) -> None:
    peer.says(edited(png()), {**vectors([1.0]), "model": "acme/other"})
    image = api.run(lambda c: c.image_model(MODEL).generate("x", images=png(), n=2, seed=7))
    vector = api.run(lambda c: c.embedding_model(MODEL).embed("x"))
    every = [*image.warnings, *vector.warnings]
    assert len(image.warnings) == 2
    assert len(vector.warnings) == 1
    assert [item.getMessage() for item in caplog.records if item.levelno == logging.WARNING] == [
        f"{MODEL}: {text}" for text in every
    ]


def test_row_37_nothing_is_printed_without_a_handler(peer: Peer) -> None:
    """A program that has set up no logging sees nothing on its standard error."""
    peer.says(chat())
    program = (
        "from deepinfra_client import DeepInfra\n"
        f"model = DeepInfra(base_url={peer.base_url!r}, api_key='k').language_model({MODEL!r})\n"
        "assert model.generate('Hi', tool_choice='auto').warnings\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ran.returncode, ran.stderr) == (0, "")


def test_row_37_logging(connect: Connect, peer: Peer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="deepinfra_client")
    peer.server.answer({}, 503)
    peer.says(chat())
    api = connect(base_url=peer.base_url, api_key=KEY, max_retries=RetryPolicy(base=0))
    api.run(CALLS["chat"])
    assert "chat/completions" in caplog.text
    assert "again" in caplog.text
    assert KEY not in caplog.text
