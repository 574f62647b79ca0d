from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest

from benchmarks import payloads
from benchmarks.server import Connection, scenarios


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    answers = scenarios()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(answers), "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, httpx.AsyncClient(base_url=base, trust_env=False) as client:
        yield client


async def test_an_answer_and_a_second_on_the_same_connection(client: httpx.AsyncClient) -> None:
    for _ in range(2):
        answer = await client.post("/chat/v1/x", json={"a": 1})
        assert answer.json()["object"] == "chat.completion"


@pytest.mark.parametrize("scenario", ["stream-1", "stream-64"])
async def test_streams_are_complete(client: httpx.AsyncClient, scenario: str) -> None:
    answer = await client.post(f"/{scenario}/v1/x", json={})
    assert answer.content == b"".join(payloads.events())


async def test_vectors_are_equal_in_both_forms(client: httpx.AsyncClient) -> None:
    import base64
    from array import array

    plain = (await client.post("/embeddings/x", json={})).json()["data"]
    coded = (await client.post("/embeddings-base64/x", json={})).json()["data"]
    assert len(plain) == payloads.TEXTS
    assert len(plain[0]["embedding"]) == payloads.DIMENSIONS
    decoded = array("f", base64.b64decode(coded[-1]["embedding"])).tolist()
    assert decoded == plain[-1]["embedding"]


async def test_bodies_are_swallowed_with_and_without_a_length(client: httpx.AsyncClient) -> None:
    async def parts() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield b"x" * 300_000

    for content in (b"x" * 3_000_000, parts()):
        answer = await client.post("/edits/x", content=content)
        assert json.loads(answer.content)["data"]
    assert (await client.get("/chat/x")).status_code == 200


class Wire(asyncio.Transport):
    """Remembers what was written."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += bytes(data)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (b"POST /a/x HTTP/1.1\r\nContent-Length: 10\r\n\r\n", [b"01234", b"5678", b"9"]),
        (
            b"POST /a/x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
            [b"2\r\nab\r\n0", b"\r\n\r\n"],
        ),
        (b"GET /a/x HTTP/1.1\r\n\r", [b"\n"]),
    ],
    ids=["length", "chunked", "none"],
)
def test_an_answer_comes_when_the_request_is_complete(head: bytes, body: list[bytes]) -> None:
    wire = Wire()
    connection = Connection({b"a": lambda transport: transport.write(b"answer")})
    connection.connection_made(wire)
    for _ in range(2):
        wire.written = b""
        for piece in (head, *body):
            assert wire.written == b""
            connection.data_received(piece)
        assert wire.written == b"answer"
