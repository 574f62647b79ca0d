"""Streams of chat completions, one after the other; a unit is a chunk."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from benchmarks.payloads import MODEL
from benchmarks.workers import work
from benchmarks.workers.work import Setup, Work


def read(open_stream: Callable[[], Iterable[Any]]) -> Work:
    """Read whole streams; the first one tells how many chunks there are."""

    def run() -> int:
        count = 0
        for _ in open_stream():
            count += 1
        return count

    return Work(run, run())


def plain_httpx(setup: Setup) -> Work:
    """The lines of httpx, and `json.loads` of each."""
    import httpx

    client = httpx.Client()
    body = {"model": MODEL, "messages": work.messages(1), "stream": True}
    headers = work.headers()

    def chunks() -> Iterable[Any]:
        with client.stream("POST", setup.chat, json=body, headers=headers) as response:
            for line in response.iter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    yield json.loads(line[6:])

    return read(chunks)


def ours(setup: Setup) -> Work:
    """`client.chat.completions.create(stream=True)`."""
    client = work.ours(setup)
    body = work.messages(1)
    return read(lambda: client.chat.completions.create(model=MODEL, messages=body, stream=True))


def openai(setup: Setup) -> Work:
    """The same method of `openai`."""
    client = work.openai(setup)
    body = work.messages(1)
    return read(lambda: client.chat.completions.create(model=MODEL, messages=body, stream=True))


def mistralai(setup: Setup) -> Work:
    """`chat.stream` of `mistralai`."""
    client = work.mistral(setup)
    body = work.messages(1)
    return read(lambda: client.chat.stream(model=MODEL, messages=body))


def litellm(setup: Setup) -> Work:
    """`litellm.completion(stream=True)`."""
    package = work.litellm()
    body = work.messages(1)
    rest = work.litellm_settings(setup)
    model = f"openai/{MODEL}"
    return read(lambda: package.completion(model=model, messages=body, stream=True, **rest))
