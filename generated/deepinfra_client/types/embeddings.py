# Generated from schema/resources/embeddings.yaml. Do not edit; run: nox -s generate
"""Types of `embeddings`."""

from __future__ import annotations

from .._runtime.models import WireModel


class Embedding(WireModel):
    """The vector of one text."""

    object: str | None = None
    """Always `embedding`."""
    index: int | None = None
    """Place of the text in the request, from 0."""
    embedding: list[float] | str
    """The vector as a list of numbers, or as base64 text when that was asked for."""


class EmbeddingUsage(WireModel):
    """What the vectors took."""

    prompt_tokens: int
    """Tokens of all texts."""
    total_tokens: int
    """The same number; nothing is written."""
    estimated_cost: float | None = None
    """Price of the call in US dollars, where the service states it."""


class EmbeddingList(WireModel):
    """The vectors of a request."""

    object: str | None = None
    """Always `list`."""
    data: list[Embedding]
    """One vector per text; `index` tells which."""
    model: str | None = None
    """The model that answered."""
    usage: EmbeddingUsage | None = None
    """Tokens and cost."""
    service_tier: str | None = None
    """The tier that was applied and charged."""
