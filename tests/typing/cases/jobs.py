"""Uploads, waiting and batches: what each gives, and what each takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

from deepinfra_client import AsyncDeepInfra, BatchResult, BatchResults, DeepInfra, JobTimeoutError
from deepinfra_client.types import (
    Batch,
    ChatCompletion,
    Completion,
    EmbeddingList,
    FileObject,
    VideoJob,
)

MODEL = "meta-llama/Llama-3.3-70B-Instruct"


def batches(client: DeepInfra, plain: list[dict[str, Any]], endpoint: str) -> None:
    make = client.batches.create_and_wait
    chats = make(plain, endpoint="/v1/chat/completions")
    assert_type(chats, BatchResults[ChatCompletion])
    for item in chats:
        assert_type(item, BatchResult[ChatCompletion])
        assert_type(item.response, ChatCompletion | None)
    pairs = [("a", {"model": MODEL, "prompt": "x"})]
    assert_type(make(pairs, endpoint="/v1/completions"), BatchResults[Completion])
    assert_type(make(iter(plain), endpoint="/v1/embeddings"), BatchResults[EmbeddingList])
    some = make(plain, endpoint=endpoint)
    assert_type(some, BatchResults[ChatCompletion | Completion | EmbeddingList])
    assert_type(client.batches.wait("b", timeout=None), Batch)
    found = client.batches.results("b", with_requests=True)
    assert_type(found["a"].response, ChatCompletion | Completion | EmbeddingList | None)
    make(plain, endpoint="/v1/chat/completions", on_progress=lambda batch: print(batch.status))
    make(plain)  # expect: refused
    make(5, endpoint="/v1/embeddings")  # expect: refused
    client.batches.wait("b", poll_intervall=1)  # expect: refused


def files(client: DeepInfra, plain: list[dict[str, Any]]) -> None:
    for form in ("in.jsonl", Path("in.jsonl"), b"x", ("in.jsonl", b"x")):
        assert_type(client.files.upload(form, purpose="batch"), FileObject)
    client.files.upload(plain, purpose="batch", filename="lines.jsonl")
    client.files.upload(5, purpose="batch")  # expect: refused


async def videos(client: AsyncDeepInfra) -> None:
    async def tell(job: VideoJob) -> None:
        print(job.status)

    job = await client.videos.create_and_wait(model="m", prompt="p", on_progress=tell)
    assert_type(job, VideoJob)
    try:
        assert_type(await client.videos.wait(job, timeout=5), VideoJob)
    except JobTimeoutError as error:
        assert_type(error.job_id, str | None)
    await client.videos.wait(5)  # expect: refused
