"""What large inputs cost in memory: how often a file is held at a time."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from deepinfra_client import AsyncDeepInfra, DeepInfra
from tests.parity.kit import chat, png

MODEL = "owner/unknown"
MIB = 1024 * 1024


class Sink(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes a request bit by bit, keeps nothing of it, and gives an answer."""

    def __init__(self, answer: Any) -> None:
        self._answer = answer
        self.taken = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        self.taken = sum(len(piece) for piece in request.stream)
        return httpx.Response(200, json=self._answer)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        self.taken = 0
        async for piece in request.stream:
            self.taken += len(piece)
        return httpx.Response(200, json=self._answer)


def peak(work: Callable[[], object]) -> int:
    """Return the most bytes that something holds beyond those that were held before."""
    work()  # so that modules are loaded
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture of four MiB."""
    path = tmp_path / "large.png"
    path.write_bytes(png(3, 2) + os.urandom(4 * MIB))
    return path


def test_a_picture_is_held_in_two_forms_at_most(picture: Path) -> None:
    """As base64 in the message and in the body: 2.67 times its size, and a little more."""
    sink = Sink(chat())
    with httpx.Client(transport=sink) as http:
        model = DeepInfra(api_key="k" * 20, http_client=http).language_model(MODEL)
        most = peak(lambda: model.generate(["What is this?", picture]))
    assert sink.taken > 4 * MIB * 4 / 3
    assert most / picture.stat().st_size < 2.95


async def test_a_picture_is_held_in_two_forms_at_most_async(picture: Path) -> None:
    sink = Sink(chat())
    async with httpx.AsyncClient(transport=sink) as http:
        model = AsyncDeepInfra(api_key="k" * 20, http_client=http).language_model(MODEL)
        await model.generate(["What is this?", picture])
        tracemalloc.start()
        try:
            await model.generate(["What is this?", picture])
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert sink.taken > 4 * MIB * 4 / 3
    assert most / picture.stat().st_size < 2.95


def test_a_file_of_a_gib_is_sent_in_constant_memory(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(1024 * MIB)  # takes no room on the disk
    sink = Sink({"created": 1, "data": [{"b64_json": "AAAA"}]})
    with httpx.Client(transport=sink) as http:
        client = DeepInfra(api_key="k" * 20, http_client=http)
        tracemalloc.start()
        try:
            client.images.edit(model=MODEL, prompt="Sharper", image=path)
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert sink.taken > 1024 * MIB
    assert most < 16 * MIB
