"""Every row of the table of failures: the class, the text, the retries, what is kept."""

from __future__ import annotations

import pickle
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from deepinfra_client import APIError, DeepInfraError, RetryPolicy
from tests.client.conftest import Connect
from tests.client.driver import Driver
from tests.parity.driver import Followed, follow
from tests.parity.kit import ASKED, KEY, MODEL, QUESTION, Peer, chat
from tests.reliability.document import text
from tests.reliability.places import closed_port, plain_text, serving, untrusted
from tests.reliability.table import (
    BODIES,
    DOCUMENT,
    HALF,
    JSON,
    REQUEST_ID,
    ROWS,
    STATUSES,
    Outcome,
    Row,
    sized,
)
from tests.support.clock import StillClock

MESSAGES: Any = [ASKED]


def plain(api: Driver) -> Followed:
    return Followed([api.run(lambda c: c.chat.completions.create(model=MODEL, messages=MESSAGES))])


def plain_stream(api: Driver) -> Followed:
    return Followed(
        api.collect(
            lambda c: c.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
        )
    )


def generated(api: Driver) -> Followed:
    return Followed([api.run(lambda c: c.language_model(MODEL).generate(QUESTION))])


def model_stream(api: Driver) -> Followed:
    return follow(api, lambda c: c.language_model(MODEL).stream(QUESTION))


FORMS: dict[str, Callable[[Driver], Followed]] = {
    "plain": plain,
    "plain stream": plain_stream,
    "model": generated,
    "model stream": model_stream,
}


def attempt(api: Driver, form: str) -> Followed:
    try:
        return FORMS[form](api)
    except DeepInfraError as error:
        return Followed(error=error)


@pytest.fixture
def place(
    peer: Peer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Row, str], str]]:
    """Sets up what a row needs, and gives the address of the server."""
    with ExitStack() as stack:

        def special(row: Row) -> str:
            if row.special == "refused":
                return f"http://127.0.0.1:{closed_port()}/v1"
            if row.special == "unknown host":
                _know_no_host(monkeypatch)
                return "http://nowhere.test/v1"
            answer = plain_text if row.special == "plain text" else untrusted(tmp_path)
            return f"https://127.0.0.1:{stack.enter_context(serving(answer))}/v1"

        def prepare(row: Row, form: str) -> str:
            if row.answers is None:
                return special(row)
            streamed = form.endswith("stream")
            answer = row.answers[streamed]
            for _ in range(2 if row.outcome(form).retried else 1):
                peer.server.raw(answer.data, answer.end)
            return peer.base_url

        yield prepare


def _know_no_host(monkeypatch: pytest.MonkeyPatch) -> None:
    known = socket.getaddrinfo

    def resolve(host: Any, *args: Any, **more: Any) -> Any:
        if host in ("nowhere.test", b"nowhere.test"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return known(host, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.group}: {row.name}")
def test_row(
    connect: Connect, peer: Peer, place: Callable[[Row, str], str], row: Row, form: str
) -> None:
    outcome = row.outcome(form)
    api = connect(
        base_url=place(row, form),
        api_key=KEY,
        max_retries=RetryPolicy(max_retries=1),
        timeout=row.limits,
        clock=StillClock(),
    )
    found = attempt(api, form)
    if outcome.error is None:
        assert found.error is None
        assert found.items
    else:
        check_error(found.error, outcome, row, form)
    if row.answers is not None:
        expected = 2 if outcome.retried else 1
        wait_for(peer, expected)
        assert len(peer.received) == expected
        peer.says(chat(), chat())  # the second where the first meets what was left over
        again = api.run(lambda c: c.language_model(MODEL).generate(QUESTION), timeout=20)
        assert again.text == "Hello!"


def wait_for(peer: Peer, requests: int) -> None:
    """Let a busy server take note of what the client has given up."""
    for _ in range(1000):
        if len(peer.received) >= requests:
            return
        time.sleep(0.005)


def check_error(error: Any, outcome: Outcome, row: Row, form: str) -> None:
    assert type(error) is outcome.error, repr(error)
    assert isinstance(error, APIError)
    assert error.message
    assert outcome.says in str(error)
    assert error.attempts == (2 if outcome.retried else 1)
    assert error.elapsed is not None
    assert error.url is not None
    assert error.url.endswith("/v1/openai/chat/completions")
    assert error.request_id == (REQUEST_ID if row.named else None)
    if form == "model stream":
        kept = error.partial.text if error.partial is not None else ""
        assert kept.startswith(HALF) if outcome.partial else not kept
    twin = pickle.loads(pickle.dumps(error))
    assert (type(twin), str(twin)) == (type(error), str(error))
    assert KEY not in str(error) + repr(vars(error))


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("body", BODIES)
def test_every_status_with_every_body(api: Driver, peer: Peer, status: int, body: str) -> None:
    content, says = BODIES[body]
    peer.server.raw(sized(content, JSON, status=f"{status} Text"))
    error = attempt(api, "plain").error
    assert type(error) is STATUSES[status][0]
    assert isinstance(error, APIError)
    assert says in str(error)
    assert says in error.message
    assert str(error).startswith(f"{status}: ")
    assert (error.status_code, error.request_id) == (status, REQUEST_ID)


def test_the_document_is_current() -> None:
    """`python -m tests.reliability.table` brings it up to date."""
    assert DOCUMENT.read_text("utf-8") == text()
