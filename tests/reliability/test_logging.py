"""What is logged, and that neither a key nor what people write gets out of a call."""

from __future__ import annotations

import base64
import copy
import io
import json
import logging
import pickle
import subprocess
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, cast

import httpx
import pytest

from deepinfra_client import APIError, DeepInfra, InvalidArgumentError, RetryPolicy, Timeout
from deepinfra_client._runtime.core import prepare
from deepinfra_client._runtime.http import choose
from deepinfra_client._runtime.options import CallOptions
from deepinfra_client.operations.models import LIST
from tests.client.conftest import Connect
from tests.client.driver import Driver, Flavor
from tests.parity.kit import MODEL, Peer, chat, chunk, edited, png, sse
from tests.reliability.asking import WAYS, Way, ask, get
from tests.reliability.http2 import Answer, Http2Server

CANARY = "canary-key-4711-abcdef"
PROMPT = "Dear diary 0815"
ANSWER = "Dear reader 0816"
LOGGER = "deepinfra_client"

Fail = Callable[[Peer], None]


@pytest.fixture(autouse=True)
def _loggers() -> Iterator[None]:
    """Leave the loggers as they were."""
    names = (LOGGER, f"{LOGGER}.bodies")
    before = [
        (logging.getLogger(name).level, list(logging.getLogger(name).handlers)) for name in names
    ]
    yield
    for name, (level, handlers) in zip(names, before, strict=True):
        logging.getLogger(name).setLevel(level)
        logging.getLogger(name).handlers[:] = handlers


@pytest.fixture
def everything(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """All that is logged by anybody."""
    caplog.set_level(logging.DEBUG)
    return caplog


@pytest.fixture
def api(connect: Connect, peer: Peer) -> Driver:
    """Calls the service with a key that must not be seen again; a retry takes no time."""
    return connect(
        base_url=peer.base_url,
        api_key=CANARY,
        timeout=Timeout(read=0.2, first_token=0.2, idle=0.2),
        max_retries=RetryPolicy(max_retries=1, base=0),
    )


ECHO = f"The key {CANARY} (Bearer {CANARY}) is unknown."
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"


def status(number: int, body: Any, media: str = "application/json", **headers: Any) -> Fail:
    """Answer with a status, twice."""

    def fail(peer: Peer) -> None:
        for _ in range(2):
            peer.server.answer(body, number, media, **headers)

    return fail


def raw(data: bytes, end: Any) -> Fail:
    """Answer with bytes, twice."""

    def fail(peer: Peer) -> None:
        for _ in range(2):
            peer.server.raw(data, end)

    return fail


def events(*items: Any, end: Any = "keep") -> Fail:
    """Answer with events, twice."""

    def fail(peer: Peer) -> None:
        for _ in range(2):
            peer.server.stream(sse(items, done=False), end)

    return fail


ERROR = {"error": {"message": ECHO, "code": "x", "param": CANARY, "type": CANARY}}
FAILURES: dict[str, tuple[Fail, tuple[Way, ...]]] = {
    **{f"status {n}": (status(n, ERROR), WAYS) for n in (400, 401, 402, 403, 404, 405, 422)},
    **{f"status {n}": (status(n, ERROR), WAYS) for n in (408, 409, 429, 500, 503)},
    "text": (status(500, {"error": ECHO}), WAYS),
    "detail": (status(500, {"detail": {"error": ECHO}}), WAYS),
    "list": (status(422, {"detail": [{"loc": ["body"], "msg": ECHO, "input": ECHO}]}), WAYS),
    "page": (status(502, f"<html>{ECHO}</html>".encode(), "text/html"), WAYS),
    "odd bytes": (status(500, b"\xff" + ECHO.encode()), WAYS),
    "id": (status(500, {"request_id": CANARY}, x_request_id=f"r-{CANARY}"), WAYS),
    "headers": (status(401, {}, www_authenticate=ECHO, x_echo=ECHO, set_cookie=ECHO), WAYS),
    "redirect": (status(307, {}, location=f"http://x.test/{CANARY}?key={CANARY}"), WAYS),
    "late": (status(429, ERROR, retry_after=999), WAYS),
    "error in 200": (status(200, ERROR), WAYS),
    "page in 200": (status(200, f"<html>{ECHO}</html>".encode(), "text/html"), WAYS),
    "wrong in 200": (status(200, [ECHO]), WAYS),
    "reset": (raw(b"", "reset"), WAYS),
    "silence": (raw(b"", "hang"), WAYS),
    "no HTTP": (raw(ECHO.encode() + b"\r\n\r\n", "close"), WAYS),
    "half": (raw(b"HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n" + ECHO.encode(), "reset"), WAYS),
    "first event": (events(ERROR), ("streamed",)),
    "later event": (events(chunk("Hi"), ERROR), ("streamed",)),
    "named event": (
        events(chunk("Hi"), f"event: error\ndata: {json.dumps(ECHO)}\n\n".encode()),
        ("streamed",),
    ),
    "no JSON": (events(chunk("Hi"), f"data: {ECHO}\n\n".encode()), ("streamed",)),
    "broken": (events(chunk("Hi"), end="reset"), ("streamed",)),
    "no chunks": (
        raw(
            HEAD[:-2]
            + b"transfer-encoding: chunked\r\n\r\n"
            + b"".join(
                b"%x\r\n%b\r\n" % (len(item), item) for item in sse([chunk("Hi")], done=False)
            )
            + ECHO.encode()
            + b"\r\n",
            "close",
        ),
        ("streamed",),
    ),
    "stalled": (events(chunk("Hi"), end="hang"), ("streamed",)),
}


def shown(error: BaseException) -> dict[str, str]:
    """Everything of an error that people and programs write down."""
    text = io.StringIO()
    logger = logging.Logger("own")
    logger.addHandler(logging.StreamHandler(text))
    logger.error("failed", exc_info=error)
    logger.error("failed: %s %r", error, error)
    return {
        "str": str(error),
        "repr": repr(error),
        "vars": repr(vars(error)),
        "args": repr(error.args),
        "traceback": "".join(traceback.format_exception(error)),
        "log": text.getvalue(),
        "pickle": repr(pickle.dumps(error)),
        "deepcopy": repr(vars(copy.deepcopy(error))),
        "again": repr(cast("object", vars(pickle.loads(pickle.dumps(error))))),
    }


CASES = [(name, way) for name, (_, ways) in FAILURES.items() for way in ways]


@pytest.mark.parametrize(("name", "way"), CASES, ids=[" ".join(case) for case in CASES])
def test_the_key_is_in_no_failure(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture, name: str, way: Way
) -> None:
    FAILURES[name][0](peer)
    asked: Any = {"messages": [{"role": "user", "content": PROMPT}]}
    with (
        warnings.catch_warnings(record=True, action="always") as warned,
        pytest.raises(APIError) as caught,
    ):
        get(api, way, **asked)
    assert CANARY in peer.received[0].head, "the service knows the key"
    found = shown(caught.value)
    found |= {"warnings": " ".join(str(item.message) for item in warned)}
    assert [place for place, text in found.items() if CANARY in text] == []
    own = "\n".join(item.getMessage() for item in everything.records if item.name == LOGGER)
    assert "chat/completions" in own
    assert CANARY not in own
    others = [item.getMessage() for item in everything.records if not repeats(item)]
    if choose.through_proxies():
        assert any("send_request_headers" in text for text in others)
    assert CANARY not in "\n".join(others)
    assert PROMPT not in everything.text


def repeats(record: logging.LogRecord) -> bool:
    """Whether a record of the HTTP library shows what the service said, key or not.

    It writes the headers of answers as they came, and bytes that are no HTTP; see SECURITY.md.
    """
    text = record.getMessage()
    return record.name.startswith("httpcore.") and (
        "receive_response_headers.complete" in text or ".failed exception" in text
    )


@pytest.mark.parametrize("way", WAYS)
def test_no_logger_gets_the_key_of_a_good_call(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture, way: Way
) -> None:
    """Not at the finest level either, nor those of the libraries below."""
    everything.set_level(1)
    if way == "whole":
        peer.says(chat(ANSWER))
    else:
        peer.streams(chunk(ANSWER, finish="stop"))
    asked: Any = {"messages": [{"role": "user", "content": PROMPT}]}
    get(api, way, extra_headers={"X-Own": CANARY, "Cookie": CANARY}, **asked)
    names = {item.name for item in everything.records}
    library = {"httpx", "httpcore.connection", "httpcore.http11"}
    assert {LOGGER, *(library if choose.through_proxies() else ())} <= names
    shown = "\n".join(f"{item.getMessage()} {item.args}" for item in everything.records)
    for text in (CANARY, PROMPT, ANSWER):
        assert text not in shown


@pytest.mark.parametrize("way", WAYS)
def test_a_good_call_logs_neither_key_nor_words(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture, way: Way
) -> None:
    if way == "whole":
        peer.says(chat(ANSWER))
    else:
        peer.streams(chunk(ANSWER, finish="stop"))
    asked: Any = {"messages": [{"role": "user", "content": PROMPT}]}
    get(api, way, extra_query={"token": CANARY}, extra_headers={"X-Own": CANARY}, **asked)
    assert "chat/completions: 200, attempt 1" in everything.text
    own = "\n".join(item.getMessage() for item in everything.records if item.name == LOGGER)
    assert CANARY not in own
    for text in (PROMPT, ANSWER):
        assert text not in everything.text


def test_the_key_is_in_no_view_of_a_client(api: Driver, connect: Connect, peer: Peer) -> None:
    client: Any = api.run(lambda c: c)
    copied = client.with_options(timeout=3, headers={"X-Own": CANARY, "X-Api-Key": CANARY})
    for one in (client, copied, copy.copy(client), copy.deepcopy(copied)):
        config = one._engine.config
        views: list[Any] = [one, one.chat, one.chat.completions, one.with_raw_response, config]
        views += [config.settings, config.retries, config.timeout, one.language_model(MODEL)]
        for view in views:
            assert CANARY not in repr(view)
            assert CANARY not in str(view)
    call = prepare(client._engine.config, LIST, {}, CallOptions(extra_query={"key": CANARY}))
    assert CANARY not in repr(call)


@pytest.mark.parametrize("key", [f"{CANARY}\nX: 1", f"{CANARY}\u00e9", f"{CANARY}\0"])
def test_a_key_that_cannot_be_sent_is_not_shown(connect: Connect, peer: Peer, key: str) -> None:
    api = connect(base_url=peer.base_url, api_key=key)
    with pytest.raises(InvalidArgumentError) as caught:
        ask(api)
    assert [place for place, text in shown(caught.value).items() if CANARY in text] == []
    assert peer.received == []


@pytest.mark.parametrize(
    ("name", "value"), [("X-Own", f"{CANARY}\n"), ("X-Own", f"{CANARY}\u00e9"), (" ", CANARY)]
)
def test_a_header_that_cannot_be_sent_is_not_shown(api: Driver, name: str, value: str) -> None:
    if value.endswith("\n"):
        value += "x"
    with pytest.raises(InvalidArgumentError) as caught:
        ask(api, extra_headers={name: value})
    assert [place for place, text in shown(caught.value).items() if CANARY in text] == []


def test_the_key_is_in_no_log_over_http2(
    connect: Connect, flavor: Flavor, everything: pytest.LogCaptureFixture
) -> None:
    body = json.dumps(chat(ANSWER)).encode()
    with Http2Server(lambda _: Answer(body)) as server:
        made: Any = (httpx.Client if flavor == "sync" else httpx.AsyncClient)(
            http1=False, http2=True
        )
        api = connect(base_url=server.base_url, api_key=CANARY, http_client=made)
        ask(api, messages=[{"role": "user", "content": PROMPT}])
        assert server.headers[0]["authorization"].endswith(CANARY)
    own = [item for item in everything.records if item.threadName == "MainThread"]
    assert [item.name for item in own if CANARY in item.getMessage()] == []


# What a program asks for.


def lines(caplog: pytest.LogCaptureFixture, name: str = f"{LOGGER}.bodies") -> str:
    """What came into a logger."""
    return "\n".join(item.getMessage() for item in caplog.records if item.name == name)


def test_a_level_for_everything_does_not_ask_for_bodies(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture
) -> None:
    logging.getLogger(LOGGER).setLevel(logging.DEBUG)
    peer.says(chat(ANSWER))
    ask(api)
    assert lines(everything) == ""
    assert "200, attempt 1" in lines(everything, LOGGER)


def test_bodies_are_logged_when_asked_for(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture
) -> None:
    logging.getLogger(f"{LOGGER}.bodies").setLevel(logging.DEBUG)
    peer.says(chat(ANSWER))
    ask(api, messages=[{"role": "user", "content": PROMPT}])
    found = lines(everything)
    assert f'sends {{"model": "{MODEL}", "messages": [{{"role": "user"' in found
    assert PROMPT in found
    assert ANSWER in found
    peer.says({"error": {"message": "No such thing"}}, status=404)
    with pytest.raises(APIError):
        ask(api)
    assert "No such thing" in lines(everything)


def test_logged_bodies_hold_no_secrets(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture
) -> None:
    logging.getLogger(f"{LOGGER}.bodies").setLevel(logging.DEBUG)
    secret = "hush-hush"
    sent: Any = {
        "api_key": secret,
        "webhook": {"Authorization": secret, "clientSecret": [secret], "password": secret},
        "hf_token": secret,
        "text": f"my key is {CANARY}",
        "max_tokens": 77,
        "prompt_tokens": 78,
    }
    peer.says({"api_key": secret, "echo": ECHO, "token": secret})
    api.run(lambda c: c.inference.run(MODEL, sent))
    peer.says({"error": {"message": ECHO}}, status=400)
    with pytest.raises(APIError):
        api.run(lambda c: c.inference.run(MODEL, sent))
    found = lines(everything)
    assert found.count("***") >= 12
    assert "my key is ***" in found
    for text in ("77", "78"):
        assert text in found
    for text in (secret, CANARY):
        assert text not in found


def test_logged_bodies_are_short(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture
) -> None:
    logging.getLogger(f"{LOGGER}.bodies").setLevel(logging.DEBUG)
    picture = "data:image/png;base64," + base64.b64encode(png() * 100).decode()
    sent: Any = {"image": picture, "text": "x" * 50_000, "vector": [0.5] * 10_000}
    sent |= {f"field {number}": "y" * 1_000 for number in range(100)}
    peer.says({"ok": True})
    api.run(lambda c: c.inference.run(MODEL, sent))
    found = lines(everything)
    assert len(found) < 30_000
    assert f"({len(picture)} characters)" in found
    assert "(50000 characters)" in found
    assert "(10000 items)" in found
    assert '{"ok": true}' in found


def _edit(client: DeepInfra, file: tuple[str, bytes]) -> object:
    return client.images.edit(model=MODEL, prompt="x", image=file)


def test_events_are_logged_when_asked_for(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture
) -> None:
    logging.getLogger(f"{LOGGER}.bodies").setLevel(logging.DEBUG)
    named = b"event: error\ndata: " + json.dumps({"message": ECHO}).encode() + b"\n\n"
    peer.streams(chunk(ANSWER), {**chunk("x"), "api_key": "hush-hush"}, named)
    with pytest.raises(APIError):
        get(api, "streamed", messages=[{"role": "user", "content": PROMPT}])
    sent, first, second, last = lines(everything).splitlines()
    assert PROMPT in sent
    assert " received event {" in first
    assert ANSWER in first
    assert '"api_key": "***"' in second
    assert last.endswith(
        ' received event error {"message": "The key *** (Bearer ***) is unknown."}'
    )
    assert CANARY not in lines(everything)


def test_what_came_in_place_of_a_stream_is_logged_when_asked_for(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture
) -> None:
    logging.getLogger(f"{LOGGER}.bodies").setLevel(logging.DEBUG)
    peer.says({"odd": ANSWER})
    with pytest.raises(APIError):
        get(api, "streamed")
    assert lines(everything).endswith(f' received {{"odd": "{ANSWER}"}}')


def test_events_cost_nothing_when_they_are_not_logged(
    api: Driver, peer: Peer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("an event was looked at for the log")

    monkeypatch.setattr("deepinfra_client._runtime.logwriter.Log.event", never)
    logging.getLogger(LOGGER).setLevel(logging.DEBUG)
    peer.streams(chunk(ANSWER, finish="stop"))
    assert get(api, "streamed")
    logging.getLogger(f"{LOGGER}.bodies").setLevel(logging.DEBUG)
    peer.streams(chunk(ANSWER, finish="stop"))
    with pytest.raises(AssertionError, match="looked at"):
        get(api, "streamed")


def test_files_are_not_logged(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture
) -> None:
    logging.getLogger(f"{LOGGER}.bodies").setLevel(logging.DEBUG)
    peer.says(edited(png()), edited(png()))
    for content in (png(), b"SECRET PICTURE" * 200_000):
        file = ("a.png", content)
        api.run(partial(_edit, file=file))
    found = lines(everything)
    assert found.count(" sends ") == 2
    assert "SECRET PICTURE" not in found
    assert "IHDR" not in found
    assert " bytes" in found


PROGRAM = """
import json, logging, sys
{before}
from deepinfra_client import APIError, DeepInfra
for _ in range(2):
    with DeepInfra(api_key=sys.argv[2], base_url=sys.argv[1], max_retries=0) as client:
        client.embeddings.create(model="a/b", input="Dear diary")
"""


def program(
    peer: Peer, word: str | None, monkeypatch: pytest.MonkeyPatch, before: str = ""
) -> tuple[str, int]:
    """Run a program with the environment variable; give what it wrote, and its end."""
    if word is None:
        monkeypatch.delenv("DEEPINFRA_LOG", raising=False)
    else:
        monkeypatch.setenv("DEEPINFRA_LOG", word)
    answer: dict[str, Any] = {"object": "list", "data": [], "model": "a/b", "usage": None}
    peer.says(answer, answer)
    done = subprocess.run(
        # Newer Pythons show the program itself in tracebacks, so the key does not stand in it.
        [sys.executable, "-c", PROGRAM.format(before=before), peer.base_url, CANARY],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout == ""
    assert CANARY not in done.stderr
    return done.stderr, done.returncode


@pytest.mark.parametrize("word", [None, "", "off", "warning", "INFO"])
def test_nothing_is_written_by_default(
    peer: Peer, monkeypatch: pytest.MonkeyPatch, word: str | None
) -> None:
    assert program(peer, word, monkeypatch) == ("", 0)


@pytest.mark.parametrize("word", ["debug", " DEBUG "])
def test_the_environment_asks_for_facts(
    peer: Peer, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    written, code = program(peer, word, monkeypatch)
    assert code == 0
    assert len(written.splitlines()) == 2, "each once, although two clients were made"
    assert "DEBUG deepinfra_client: POST http://127.0.0.1" in written
    assert "embeddings: 200, attempt 1" in written
    assert "Dear diary" not in written


def test_the_environment_asks_for_bodies(peer: Peer, monkeypatch: pytest.MonkeyPatch) -> None:
    written, code = program(peer, "bodies", monkeypatch)
    assert code == 0
    assert written.count('sends {"model": "a/b", "input": "Dear diary"') == 2
    assert written.count("received") == 2


def test_a_program_that_has_set_up_logging_gets_each_record_once(
    peer: Peer, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = "logging.basicConfig(format='own: %(message)s', level=logging.WARNING)"
    written, code = program(peer, "debug", monkeypatch, before)
    assert code == 0
    assert [line.startswith("own: POST") for line in written.splitlines()] == [True, True]


def test_a_word_that_is_no_level(peer: Peer, monkeypatch: pytest.MonkeyPatch) -> None:
    written, code = program(peer, "loud", monkeypatch)
    assert code == 1
    assert 'DEEPINFRA_LOG` must be one of "off", "warning", "info", "debug", "bodies"' in written


def test_a_retry_is_worth_a_word(
    api: Driver, peer: Peer, everything: pytest.LogCaptureFixture
) -> None:
    peer.says({}, status=503)
    peer.says(chat())
    ask(api)
    (said,) = [
        item for item in everything.records if item.levelno == logging.INFO and item.name == LOGGER
    ]
    assert "again in 0.00 s" in said.getMessage()
