"""Vectors as base64, read as arrays of 32-bit floats."""

from __future__ import annotations

import base64
from array import array
from typing import Any

from benchmarks.workers import work
from benchmarks.workers.embeddings import INPUTS, MODEL, post, touch
from benchmarks.workers.work import Setup, Work


def plain_array(setup: Setup) -> Work:
    """httpx, pydantic and `array`."""
    from benchmarks.workers.answers import EncodedVectors

    ask = post(setup, "base64")

    def vectors() -> list[Any]:
        answer = EncodedVectors.model_validate_json(ask().content)
        return [array("f", base64.b64decode(item.embedding)) for item in answer.data]

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
    """`client.embedding_model(m).embed_many`, asked for base64, and its `arrays`."""
    model = work.ours(setup).embedding_model(MODEL)
    form = {"encoding_format": "base64"}
    return touch(lambda: model.embed_many(INPUTS, extra_body=form).arrays)


def openai(setup: Setup) -> Work:
    """The default of `openai`: base64 on the wire, lists for the caller."""
    client = work.openai(setup)

    def vectors() -> list[Any]:
        answer = client.embeddings.create(model=MODEL, input=INPUTS)
        return [item.embedding for item in answer.data]

    return touch(vectors)
