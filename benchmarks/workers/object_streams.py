"""Streams of model objects, read as events; a unit is a chunk of the wire for everybody."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from benchmarks import payloads
from benchmarks.workers import streams, work
from benchmarks.workers.work import Setup, Work

plain_httpx = streams.plain_httpx


def ours(setup: Setup) -> Work:
    """`client.language_model(m).stream`."""
    model = work.ours(setup).language_model(payloads.MODEL)
    prompt = work.messages(1)[0]["content"]

    def events() -> Iterable[Any]:
        with model.stream(prompt) as stream:
            yield from stream
            assert stream.result.text

    return Work(streams.read(events).run, payloads.CHUNKS)


def openai(setup: Setup) -> Work:
    """`client.chat.completions.stream` of `openai`."""
    client = work.openai(setup)
    body = work.messages(1)

    def events() -> Iterable[Any]:
        with client.chat.completions.stream(model=payloads.MODEL, messages=body) as stream:
            yield from stream
            assert stream.get_final_completion().choices[0].message.content

    return Work(streams.read(events).run, payloads.CHUNKS)
