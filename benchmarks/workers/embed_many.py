"""Vectors of a model object, for everybody from the same answer."""

from __future__ import annotations

from benchmarks.workers import embeddings, work
from benchmarks.workers.work import Setup, Work

plain_pydantic = embeddings.plain_pydantic
openai = embeddings.openai


def ours(setup: Setup) -> Work:
    """`client.embedding_model(m).embed_many`."""
    model = work.ours(setup).embedding_model(embeddings.MODEL)
    return embeddings.touch(lambda: model.embed_many(embeddings.INPUTS).vectors)
