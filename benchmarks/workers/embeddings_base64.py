"""Vectors as base64, read as arrays of 32-bit floats."""

from __future__ import annotations

import base64
from array import array
from typing import Any

from benchmarks.workers import work
from benchmarks.workers.embeddings import INPUTS, MODEL, post, touch
from benchmarks.workers.work import Setup, Work


def decoded(value: Any) -> Any:
    """An array of what may still be text."""
    return array("f", base64.b64decode(value)) if isinstance(value, str) else value


def plain_array(setup: Setup) -> Work:
    """httpx, pydantic and `array`."""
    from benchmarks.workers.answers import EncodedVectors

    ask = post(setup, "base64")

    def vectors() -> list[Any]:
        answer = EncodedVectors.model_validate_json(ask().content)
        return [decoded(item.embedding) for item in answer.data]

    return touch(vectors)


def plain_numpy(setup: Setup) -> Work:
    """httpx, pydantic and numpy."""
    from benchmarks.workers.answers import EncodedVectors

    ask = post(setup, "base64")
    numpy = work.module("numpy")

    def vectors() -> list[Any]:
        answer = EncodedVectors.model_validate_json(ask().content)
        return [
            numpy.frombuffer(base64.b64decode(item.embedding), numpy.float32)
            for item in answer.data
        ]

    return touch(vectors)


def ours(setup: Setup) -> Work:
    """`client.embeddings.create(encoding_format="base64")`."""
    client = work.ours(setup)

    def vectors() -> list[Any]:
        answer = client.embeddings.create(model=MODEL, input=INPUTS, encoding_format="base64")
        return [decoded(item.embedding) for item in answer.data]

    return touch(vectors)


def openai(setup: Setup) -> Work:
    """The default of `openai`: base64 on the wire, lists for the caller."""
    client = work.openai(setup)

    def vectors() -> list[Any]:
        answer = client.embeddings.create(model=MODEL, input=INPUTS)
        return [item.embedding for item in answer.data]

    return touch(vectors)
