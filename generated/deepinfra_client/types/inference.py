# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""Types of `inference`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import WireModel


class InferenceStatus(WireModel):
    """How a native request ran and what it cost."""

    status: Literal["unknown", "queued", "running", "succeeded", "failed"] | str | None = None
    """State of the request; missing in the answers of rerankers."""
    runtime_ms: int | None = None
    """Time of the run in milliseconds."""
    cost: float | None = None
    """Price of the call in US dollars, discount included."""
    tokens_generated: int | None = None
    """Tokens written, for text models."""
    tokens_input: int | None = None
    """Tokens read, for text models."""


class InferenceResult(WireModel):
    """
    The answer of a native call. Fields of the task, such as `results` or `scores`, are kept as
    further attributes; `request_id` names the request.
    """

    inference_status: InferenceStatus | None = None
    """How the request ran and what it cost."""


class TextToImageResult(InferenceResult):
    """The pictures of a native call, with seed and cost."""

    images: list[str] | None = None
    """The pictures as data URIs; null or missing while the request is queued."""
    nsfw_content_detected: list[bool | None] | None = None
    """Whether a picture was held back for its content, one entry per picture."""
    seed: int | None = None
    """The seed that was used; send it to get the picture again."""
