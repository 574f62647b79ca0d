"""Vectors as numbers in JSON; everybody touches the last number of each vector."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from benchmarks.payloads import TEXTS
from benchmarks.workers import work
from benchmarks.workers.work import Setup, Work

MODEL = "BAAI/bge-m3"
INPUTS = [f"sunny day number {number} at the beach" for number in range(TEXTS)]


def touch(vectors: Callable[[], Iterable[Any]]) -> Work:
    """Ask for vectors and use one number of each."""

    def run() -> float:
        return sum(float(vector[-1]) for vector in vectors())

    return Work(run)


def post(setup: Setup, form: str = "float") -> Callable[[], Any]:
    """`httpx.Client.post` of the request."""
    import httpx

    client = httpx.Client()
    body = {"model": MODEL, "input": INPUTS, "encoding_format": form}
    headers = work.headers()
    return lambda: client.post(setup.embeddings, json=body, headers=headers)


def plain_pydantic(setup: Setup) -> Work:
    """httpx, and pydantic's `list[float]`."""
    from benchmarks.workers.answers import Vectors

    ask = post(setup)
    return touch(
        lambda: [item.embedding for item in Vectors.model_validate_json(ask().content).data]
    )


def plain_json(setup: Setup) -> Work:
    """httpx, and `json`."""
    ask = post(setup)
    return touch(lambda: [item["embedding"] for item in ask().json()["data"]])


def _created(client: Any) -> Work:
    def vectors() -> list[Any]:
        answer = client.embeddings.create(model=MODEL, input=INPUTS, encoding_format="float")
        return [item.embedding for item in answer.data]

    return touch(vectors)


def ours(setup: Setup) -> Work:
    """`client.embeddings.create`."""
    return _created(work.ours(setup))


def openai(setup: Setup) -> Work:
    """The same method of `openai`."""
    return _created(work.openai(setup))


def litellm(setup: Setup) -> Work:
    """`litellm.embedding`."""
    package = work.litellm()
    rest = work.litellm_settings(setup)

    def vectors() -> list[Any]:
        answer = package.embedding(
            model=f"openai/{MODEL}", input=INPUTS, encoding_format="float", **rest
        )
        return [item["embedding"] for item in answer.data]

    return touch(vectors)
