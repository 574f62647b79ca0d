"""Bounded answers, bounded errors, bounded redirects, and no key for another origin."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime.client.failures import TransportFailure
from codegen.runtime.client.reply import ERROR_BYTES
from codegen.runtime.client.unpack import Unpacker
from deepinfra_client import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    ArgumentTypeError,
    InternalServerError,
    InvalidArgumentError,
    RetryPolicy,
)
from tests.client.conftest import Connect
from tests.client.driver import Driver
from tests.client.scripted import Scripted
from tests.parity.kit import ASKED, KEY, MODEL, Peer, chat, pictures
from tests.reliability.table import JSON, REQUEST_ID, head, sized

LIMIT = 20_000


def ask(api: Driver) -> Any:
    messages: Any = [ASKED]
    return api.run(lambda c: c.chat.completions.create(model=MODEL, messages=messages))


def look(api: Driver) -> Any:
    return api.run(lambda c: c.models.retrieve(MODEL))


@pytest.fixture
def small(connect: Connect, peer: Peer) -> Driver:
    """Calls the scripted service and takes little."""
    return connect(
        base_url=peer.base_url,
        api_key=KEY,
        max_response_bytes=LIMIT,
        max_retries=RetryPolicy(max_retries=2, base=0),
    )


def long_answer(size: int) -> bytes:
    whole = json.dumps(chat("")).encode()
    return json.dumps(chat("x" * (size - len(whole)))).encode()


def check(error: APIResponseValidationError) -> None:
    assert "larger than 20,000 bytes" in str(error)
    assert "max_response_bytes" in str(error)
    assert (error.status_code, error.request_id, error.attempts) == (200, REQUEST_ID, 1)


@pytest.mark.parametrize("chunked", [False, True])
def test_an_answer_of_as_many_bytes_as_allowed_and_one_more(
    small: Driver, peer: Peer, chunked: bool
) -> None:
    for size in (LIMIT, LIMIT + 1):
        body = long_answer(size)
        assert len(body) == size
        if chunked:
            coded = head(JSON, "transfer-encoding: chunked") + b"%x\r\n" % size
            peer.server.raw(coded + body + b"\r\n0\r\n\r\n")
        else:
            peer.server.raw(sized(body, JSON))
    assert ask(small).choices[0].message.content
    with pytest.raises(APIResponseValidationError) as caught:
        ask(small)
    check(caught.value)
    assert len(peer.received) == 2
    peer.says(chat())
    assert ask(small)


def test_with_options_changes_the_limit(small: Driver, peer: Peer) -> None:
    peer.server.raw(sized(long_answer(LIMIT + 1), JSON))
    messages: Any = [ASKED]
    assert small.run(
        lambda c: c.chat.completions.create(model=MODEL, messages=messages),
        max_response_bytes=LIMIT + 1,
    )


@pytest.mark.parametrize("value", [0, -1, "1", True, 1.5])
def test_a_limit_that_is_none(connect: Connect, value: Any) -> None:
    with pytest.raises((InvalidArgumentError, ArgumentTypeError), match="max_response_bytes"):
        connect(api_key=KEY, max_response_bytes=value)


def test_a_body_without_end(small: Driver, peer: Peer) -> None:
    """Only as much is read as is taken: the server says that a terabyte follows."""
    data = head(JSON, f"content-length: {10**12}") + b" " * (LIMIT * 3)
    peer.server.raw(data, "hang")
    with pytest.raises(APIResponseValidationError) as caught:
        ask(small)
    check(caught.value)


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "deflate"])
def test_a_small_body_that_unpacks_to_a_large_one(
    connect: Connect, peer: Peer, coding: str
) -> None:
    size = 256 * 1024 * 1024
    packer = zlib.compressobj(9, wbits=31 if coding.endswith("gzip") else 15)
    packed = b"".join(packer.compress(b" " * 2**20) for _ in range(size // 2**20)) + packer.flush()
    assert len(packed) < size / 900
    peer.server.raw(sized(packed, JSON, f"content-encoding: {coding}"))
    api = connect(base_url=peer.base_url, api_key=KEY, max_response_bytes=2**20)
    tracemalloc.start()
    try:
        with pytest.raises(APIResponseValidationError, match="larger than 1,048,576 bytes"):
            ask(api)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 16 * 2**20


def test_only_what_is_bounded_is_asked_for(small: Driver, peer: Peer) -> None:
    peer.says(chat())
    ask(small)
    assert peer.headers()["accept-encoding"] == "gzip, deflate"


def test_a_file_that_an_answer_points_to(small: Driver, peer: Peer) -> None:
    address = peer.base_url.removesuffix("/v1") + "/picture.png"
    peer.says(pictures(address))
    peer.server.raw(sized(b"\x89PNG" + b"x" * LIMIT, "image/png"))
    with pytest.raises(APIError, match="larger than 20,000 bytes"):
        small.run(lambda c: c.image_model(MODEL).generate("A hut"))
    assert KEY not in peer.received[1].head


def test_a_body_that_is_read_bit_by_bit(small: Driver, peer: Peer) -> None:
    body = long_answer(LIMIT * 4)
    messages: Any = [ASKED]
    for part in ("read", "parse", "iter_bytes"):
        peer.server.raw(sized(body, JSON))
        read = _read_async if small.flavor == "async" else _read

        def call(client: Any, read: Any = read, part: str = part) -> Any:
            create = client.with_streaming_response.chat.completions.create
            return read(create(model=MODEL, messages=messages), part)

        if part == "iter_bytes":
            assert small.run(call) == body
            continue
        with pytest.raises(APIResponseValidationError) as caught:
            small.run(call)
        check(caught.value)


def test_a_connection_that_breaks_while_a_body_is_read_bit_by_bit(
    small: Driver, peer: Peer
) -> None:
    messages: Any = [ASKED]
    read = _read_async if small.flavor == "async" else _read
    for part in ("read", "parse", "iter_bytes", "iter_lines"):
        peer.server.raw(sized(b"{", JSON, length=99), "close")

        def call(client: Any, part: str = part) -> Any:
            create = client.with_streaming_response.chat.completions.create
            return read(create(model=MODEL, messages=messages), part)

        with pytest.raises(APIConnectionError) as caught:
            small.run(call)
        assert caught.value.request_id == REQUEST_ID
        assert caught.value.attempts == 1


def _read(response: Any, part: str) -> Any:
    with response as opened:
        found = getattr(opened, part)()
        return b"".join(found) if part == "iter_bytes" else list(found)


async def _read_async(response: Any, part: str) -> Any:
    async with response as opened:
        found = getattr(opened, part)()
        if not part.startswith("iter"):
            return await found
        pieces: list[Any] = [piece async for piece in found]
        return b"".join(pieces) if part == "iter_bytes" else pieces


def test_the_body_of_an_error_is_not_read_to_its_end(connect: Connect, peer: Peer) -> None:
    data = head("text/plain", f"content-length: {10**12}", status="500 Text")
    peer.server.raw(data + b"Told by the service. " + b"x" * (ERROR_BYTES + 9), "hang")
    api = connect(base_url=peer.base_url, api_key=KEY, max_retries=0)
    with pytest.raises(InternalServerError, match=r"Told by the service\. x") as caught:
        ask(api)
    assert len(str(caught.value)) < 1000
    assert len(caught.value.body) <= ERROR_BYTES


@pytest.fixture
def other() -> Iterator[Scripted]:
    """A server at another origin: another port."""
    with Scripted() as server:
        yield server


def moved(address: str) -> bytes:
    return sized(b"", "", f"location: {address}", status="307 Text")


INFO = {"model_name": MODEL, "type": "text-generation"}


def test_a_read_follows_a_redirect_of_the_same_origin_with_the_key(api: Driver, peer: Peer) -> None:
    peer.server.raw(moved("/elsewhere"))
    peer.says(INFO)
    look(api)
    assert peer.paths[1] == "/elsewhere"
    assert peer.headers(1)["authorization"] == f"Bearer {KEY}"


def test_the_key_is_dropped_on_a_redirect_to_another_origin(
    api: Driver, peer: Peer, other: Scripted
) -> None:
    peer.server.raw(moved(other.base_url))
    other.answer(INFO)
    look(api)
    assert len(other.requests) == 1
    assert KEY not in other.requests[0].head
    assert "authorization" not in other.requests[0].head.lower()


@pytest.mark.parametrize("name", ["X-API-Key", "Api-Key", "Proxy-Authorization", "Cookie"])
def test_with_a_secret_in_another_header_no_redirect_is_followed(
    api: Driver, peer: Peer, other: Scripted, name: str
) -> None:
    peer.server.raw(moved(other.base_url))
    with pytest.raises(APIError, match="redirects to"):
        api.run(lambda c: c.models.retrieve(MODEL), headers={name: "a-secret"})
    assert other.requests == []


def test_redirects_in_a_circle(connect: Connect, peer: Peer) -> None:
    for _ in range(50):
        peer.server.raw(moved("/again"))
    api = connect(base_url=peer.base_url, api_key=KEY)
    with pytest.raises(APIConnectionError, match="redirects") as caught:
        look(api)
    assert caught.value.attempts == 1
    assert len(peer.received) == 21


def test_a_redirect_to_what_is_no_web_address(api: Driver, peer: Peer) -> None:
    for address in ("file:///etc/passwd", "http://[", "//", "javascript:1"):
        peer.server.raw(moved(address))
        with pytest.raises(APIError):
            look(api)


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "Deflate": lambda data: zlib.compress(data, wbits=-15),  # without the frame
    "GZip": lambda data: gzip.compress(data[:5]) + gzip.compress(data[5:]),  # two members
}


def unpacked(coding: str, pieces: list[bytes]) -> bytes:
    unpacker = Unpacker.of(coding)
    assert unpacker is not None
    found = b"".join(part for piece in pieces for part in unpacker.feed(piece))
    unpacker.end()
    return found


@given(st.binary(max_size=3000), st.sampled_from(list(PACKERS)), st.integers(1, 50))
def test_any_division_unpacks_to_the_same(data: bytes, coding: str, size: int) -> None:
    packed = PACKERS[coding](data)
    pieces = [packed[at : at + size] for at in range(0, len(packed), size)]
    assert unpacked(coding, pieces) == data


@given(st.binary(min_size=1, max_size=500), st.sampled_from(["gzip", "deflate"]), st.data())
def test_what_is_cut_off_is_told(data: bytes, coding: str, draw: st.DataObject) -> None:
    packed = PACKERS[coding](data)
    part = packed[: draw.draw(st.integers(1, len(packed) - 1))]
    with pytest.raises(TransportFailure):
        unpacked(coding, [part])


@given(st.binary(max_size=200), st.sampled_from(["gzip", "deflate"]))
def test_no_bytes_raise_anything_else(data: bytes, coding: str) -> None:
    with suppress(TransportFailure):
        unpacked(coding, [data])


def test_pieces_are_bounded() -> None:
    unpacker = Unpacker.of("gzip")
    assert unpacker is not None
    pieces = [len(piece) for piece in unpacker.feed(gzip.compress(b" " * 10_000_000))]
    assert sum(pieces) == 10_000_000
    assert max(pieces) <= 256 * 1024


@pytest.mark.parametrize("coding", ["", "identity", "br", "gzip, gzip"])
def test_codings_that_are_left_to_the_http_library(coding: str) -> None:
    assert Unpacker.of(coding) is None


def test_a_file_is_written_as_it_comes_and_only_when_it_is_whole(
    small: Driver, peer: Peer, tmp_path: Path
) -> None:
    """It may be larger than what is read as a whole."""
    messages: Any = [ASKED]
    body, target = b"x" * (LIMIT * 4), tmp_path / "file.bin"
    write = _save_async if small.flavor == "async" else _save

    def call(client: Any) -> Any:
        create = client.with_streaming_response.chat.completions.create
        return write(create(model=MODEL, messages=messages), target)

    peer.server.raw(sized(body[:9], JSON, length=len(body)), "close")
    with pytest.raises(APIConnectionError) as caught:
        small.run(call)
    part = tmp_path / "file.bin.part"
    assert list(tmp_path.iterdir()) == [part]
    assert part.read_bytes() == body[:9]
    assert caught.value.partial == part
    part.unlink()
    peer.server.raw(sized(body, JSON))
    assert small.run(call) == target
    assert target.read_bytes() == body
    peer.server.raw(sized(body[:9], JSON, length=len(body)), "close")
    with pytest.raises(APIConnectionError):
        small.run(call)
    assert sorted(tmp_path.iterdir()) == [target, part]
    assert target.read_bytes() == body


def _save(response: Any, target: Path) -> Any:
    with response as opened:
        return opened.save(target)


async def _save_async(response: Any, target: Path) -> Any:
    async with response as opened:
        return await opened.save(target)


def test_a_body_can_be_gone_through_after_it_was_read(small: Driver, peer: Peer) -> None:
    messages: Any = [ASKED]
    peer.server.raw(sized(b"one\ntwo", JSON))
    both = _both_async if small.flavor == "async" else _both

    def call(client: Any) -> Any:
        create = client.with_streaming_response.chat.completions.create
        return both(create(model=MODEL, messages=messages))

    assert small.run(call) == (b"one\ntwo", ["one", "two"], b"one\ntwo")


def _both(response: Any) -> Any:
    with response as opened:
        return opened.read(), list(opened.iter_lines()), b"".join(opened.iter_bytes())


async def _both_async(response: Any) -> Any:
    async with response as opened:
        content = await opened.read()
        lines = [line async for line in opened.iter_lines()]
        return content, lines, b"".join([piece async for piece in opened.iter_bytes()])
