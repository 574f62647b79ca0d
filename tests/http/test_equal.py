"""Both backends send the same: our own connections, and the HTTP library, which proxies need."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepinfra_client._runtime import transport
from deepinfra_client._runtime.http.aio import AsyncConnections
from deepinfra_client._runtime.http.alibrary import AsyncLibrary
from deepinfra_client._runtime.http.library import Library
from deepinfra_client._runtime.http.protocols import Request
from deepinfra_client._runtime.http.sync import Connections
from tests.http.kit import LIMITS, OK, Server, received

TEXT = st.characters(exclude_categories=["Cs"], exclude_characters="\x7f#?", min_codepoint=32)
PATHS = st.lists(st.sampled_from(["v1", ".", "..", "a%2Fb", "%zz", "x y", "é", ""]) | st.text(TEXT))
VALUES = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=10)
NAMES = st.sampled_from(["X-One", "x-two", "ACCEPT", "Authorization", "Cookie", "Accept-Encoding"])
BODIES = st.none() | st.binary(max_size=20) | st.lists(st.binary(max_size=5), max_size=3)


@st.composite
def requests(draw: st.DrawFn) -> tuple[str, str, tuple[tuple[str, str], ...], Any]:
    """Anything that a client could ask: method, path with query, headers, body."""
    method = draw(st.sampled_from(["GET", "POST", "DELETE", "PATCH"]))
    target = "".join(f"/{part}" for part in draw(PATHS))
    query = draw(st.none() | st.text(TEXT, max_size=10))
    headers = list(draw(st.dictionaries(NAMES, VALUES)).items())
    body = None if method == "GET" else draw(BODIES)
    if isinstance(body, bytes):
        headers.append(("Content-Length", str(len(body))))
    elif body is not None and draw(st.booleans()):
        headers.append(("Content-Length", str(sum(map(len, body)))))
    return method, target + ("" if query is None else f"?{query}"), tuple(headers), body


SEEN: list[bytes] = []


def keeps(sock: socket.socket) -> None:
    """Keep the requests, and answer them."""
    while request := received(sock):
        SEEN.append(request)
        sock.sendall(OK)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server that keeps what it was sent."""
    with Server(keeps) as made:
        yield made


@pytest.fixture(scope="module")
def backends() -> Iterator[list[Any]]:
    """Both backends for blocking clients."""
    made: list[Any] = [Connections(), Library(transport.sync_client())]
    yield made
    for one in made:
        one.close()


def told(request: bytes) -> tuple[bytes, list[bytes], bytes]:
    """Take a request apart: its first line, its headers in any order, its body."""
    head, _, body = request.partition(b"\r\n\r\n")
    first, *lines = head.split(b"\r\n")
    return first, sorted(lines), body


def each(body: Any) -> Any:
    """A body for one request: pieces are given once."""
    return iter(cast("list[bytes]", body)) if isinstance(body, list) else body


@given(requests())
def test_the_same_bytes_are_sent(server: Server, backends: list[Any], asked: Any) -> None:
    method, target, headers = asked[:3]
    body: Any = asked[3]
    SEEN.clear()
    for backend in backends:
        content = each(body)
        answer = backend.send(Request(method, server.url + target, headers, content), dict(LIMITS))
        assert b"".join(answer.pieces()) == b"ok"
        answer.close()
    assert told(SEEN[0]) == told(SEEN[1])


@given(requests())
def test_the_same_bytes_are_sent_async(server: Server, asked: Any) -> None:
    method, target, headers = asked[:3]
    body: Any = asked[3]
    SEEN.clear()

    async def pieces() -> AsyncIterator[bytes]:
        for piece in body:
            yield piece

    async def work() -> None:
        library = AsyncLibrary(transport.async_client(), own=True)
        for backend in (AsyncConnections(), library):
            content: Any = pieces() if isinstance(body, list) else body
            request = Request(method, server.url + target, headers, content)
            answer = await backend.send(request, dict(LIMITS))
            assert b"".join([piece async for piece in answer.pieces()]) == b"ok"
            await answer.aclose()
            await backend.aclose()

    asyncio.run(work())
    assert told(SEEN[0]) == told(SEEN[1])
