"""Checks 1 to 3: what errors say, answers that are none, connections that fail."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from deepinfra_client import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    DeepInfraError,
)
from tests.client.conftest import Connect
from tests.client.driver import Driver
from tests.client.scripted import End
from tests.parity.kit import KEY, Peer, chat, chunk, sse
from tests.reliability.asking import WAYS, Way, get

PAGE = b"<html><head><title>502 Bad Gateway</title></head><body><p>no route</p></body></html>"
BODIES: dict[str, tuple[Any, tuple[str, ...]]] = {
    "error message": ({"error": {"message": "No such option"}}, ("No such option",)),
    "error text": ({"error": "No such option"}, ("No such option",)),
    "detail text": ({"detail": "No such option"}, ("No such option",)),
    "detail error": ({"detail": {"error": "No such option"}}, ("No such option",)),
    "findings": (
        {
            "detail": [
                {"loc": ["body", "a"], "msg": "too wide", "type": "v"},
                {"loc": ["body", "b", 0], "msg": "too long", "type": "v"},
            ]
        },
        ("body.a", "too wide", "body.b.0", "too long"),
    ),
    "html": (PAGE, ("502 Bad Gateway", "no route")),
    "text": (b"upstream is away", ("upstream is away",)),
    "empty": (b"", ("422",)),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("form", BODIES)
def test_check_01_the_text_of_the_server(api: Driver, peer: Peer, form: str, way: Way) -> None:
    body, texts = BODIES[form]
    media = "application/json" if not isinstance(body, bytes) or not body else "text/html"
    peer.server.answer(body, 422, media, x_request_id="R-1")
    with pytest.raises(APIStatusError) as caught:
        get(api, way)
    said = str(caught.value)
    assert [text for text in (*texts, "422", "R-1") if text not in said] == []


NO_ANSWERS: dict[str, Any] = {
    "error object": {"error": {"message": "Told with status 200", "code": 500}},
    "error text": {"error": "Told with status 200"},
    "detail": {"detail": "Told with status 200"},
    "html": b"<html><body><h1>Sign in</h1></body></html>",
    "empty": b"",
    "choices null": {**chat(), "choices": None},
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("form", NO_ANSWERS)
def test_check_02_a_good_status_with_no_answer(
    api: Driver, peer: Peer, form: str, way: Way
) -> None:
    sent = NO_ANSWERS[form]
    media = "text/html" if form == "html" else "application/json"
    peer.server.answer(sent, 200, media, x_request_id="R-2")
    with pytest.raises(APIError) as caught:
        get(api, way)
    error = caught.value
    # In a stream's place an error object stands for its status, as one inside the stream does.
    assert way == "streamed" or isinstance(error, APIResponseValidationError)
    assert error.request_id == "R-2"
    assert error.body == (sent.decode() or None if isinstance(sent, bytes) else sent)
    if "Told" in str(sent):
        assert "Told with status 200" in str(error)
    assert len(peer.received) == 1


def _closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


@pytest.mark.parametrize("way", WAYS)
def test_check_03_transport_no_connection(connect: Connect, way: Way) -> None:
    api = connect(base_url=f"http://127.0.0.1:{_closed_port()}/v1", api_key=KEY, max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        get(api, way)
    assert not isinstance(caught.value, APITimeoutError)
    assert (caught.value.url or "").startswith("http://127.0.0.1:")


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 4000\r\n\r\n"
BROKEN: dict[str, tuple[bytes, End]] = {
    "closed before the answer": (b"", "close"),
    "reset before the answer": (b"", "reset"),
    "closed in the status": (b"HTTP/1.1 20", "close"),
    "no HTTP": (b"220 mail.test ready\r\n\r\n", "close"),
    "closed in the headers": (HEAD[:40], "close"),
    "closed in the body": (HEAD + b'{"id": "x"', "close"),
    "reset in the body": (HEAD + b'{"id": "x"', "reset"),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("where", BROKEN)
def test_check_03_transport_drops(api: Driver, peer: Peer, where: str, way: Way) -> None:
    peer.server.raw(*BROKEN[where])
    with pytest.raises(DeepInfraError) as caught:
        get(api, way)
    assert isinstance(caught.value, APIConnectionError)
    assert caught.value.__cause__ is None or not isinstance(caught.value.__cause__, DeepInfraError)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("data", [b"", HEAD + b'{"id"'], ids=["before", "in the body"])
def test_check_03_transport_read_timeout(api: Driver, peer: Peer, data: bytes, way: Way) -> None:
    peer.server.raw(data, "hang")
    with pytest.raises(APITimeoutError):
        get(api, way, timeout=0.1)


@pytest.mark.parametrize("end", ["close", "reset"])
def test_check_03_transport_drop_in_a_stream(api: Driver, peer: Peer, end: End) -> None:
    peer.server.stream(sse([chunk("One"), chunk("Two")], done=False), end)
    with pytest.raises(APIConnectionError) as caught:
        get(api, "streamed")
    assert caught.value.in_stream
