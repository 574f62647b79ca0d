# Generated from schema/resources/models.yaml. Do not edit; run: nox -s generate
"""Types of `models`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ModelMetaParams(TypedDict, total=False):
    """Facts shown about a model. What is not given stays as it is."""

    description: str | None
    """A few sentences in plain text."""
    github_url: str | None
    """Address of the source code; empty text removes it."""
    paper_url: str | None
    """Address of the paper; empty text removes it."""
    license_url: str | None
    """Address of the license; empty text removes it."""
    readme: str | None
    """A longer text in Markdown."""
    cover_img_url: str | None
    """A picture as address or `data:` URI; empty text removes it."""
    reported_type: (
        Literal[
            "automatic-speech-recognition",
            "image-classification",
            "question-answering",
            "token-classification",
            "text-to-image",
            "fill-mask",
            "zero-shot-image-classification",
            "text2text-generation",
            "text-generation",
            "text-classification",
            "object-detection",
            "embeddings",
            "dreambooth",
            "custom",
            "text-to-speech",
            "text-to-video",
            "rent-container",
            "reranker",
        ]
        | str
        | None
    )
    """Kind under which the catalogue shows the model."""


class ModelPublicityParams(TypedDict, total=False):
    """Who may use a model."""

    public: Required[bool]
    """True lets everyone use the model, false only your account."""
