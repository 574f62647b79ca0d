# Generated from schema/resources/embeddings.yaml. Do not edit; run: nox -s generate
"""Types of `embeddings`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class EmbeddingParams(TypedDict, total=False):
    """Texts to be turned into vectors."""

    model: Required[str]
    """Id of the model, `owner/name` in exact letter case."""
    input: Required[str | list[str]]
    """
    A text or up to 1024 texts. Token ids and empty texts are refused with 422; a text that is
    longer than the model reads is refused with 400, not cut.
    """
    encoding_format: Literal["float", "base64"]
    """
    Whether vectors come as lists of numbers or as base64 of little-endian 32-bit floats, which
    some models lack.
    """
    dimensions: int | None
    """
    Length of the vectors, at least 32. Above the model's own length zeros are appended; below
    it, only some models obey, among them Qwen3-Embedding.
    """
    service_tier: Literal["default", "priority", "flex"] | None
    """
    `priority` goes first for 1.5 times the price, `flex` waits up to ten minutes for 0.8 times
    the price, on models tagged so. Others answer at the default tier.
    """
