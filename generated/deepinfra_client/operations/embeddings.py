# Generated from schema/resources/embeddings.yaml. Do not edit; run: nox -s generate
"""The calls of `embeddings` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Check, Json, Operation

if TYPE_CHECKING:
    from ..types.embeddings import EmbeddingList


CREATE: Operation[EmbeddingList] = Operation(
    "POST",
    ("/openai/embeddings",),
    Json("types.embeddings", "EmbeddingList"),
    headers=(("deepinfra_source", "x-deepinfra-source"),),
    body="json",
    nullable=("dimensions", "service_tier"),
    retry="safe",
    timeout="embedding",
    choices=(
        ("encoding_format", ("float", "base64")),
        ("service_tier", ("default", "priority", "flex")),
    ),
    texts=("input",),
    check=Check("embedding", "model", (("dimensions", "/dimensions"),)),
)
"""`POST {base}/openai/embeddings`"""
