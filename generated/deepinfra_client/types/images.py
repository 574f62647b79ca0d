# Generated from schema/resources/images.yaml. Do not edit; run: nox -s generate
"""Types of `images`."""

from __future__ import annotations

from .._runtime.models import WireModel


class Image(WireModel):
    """One picture."""

    b64_json: str | None = None
    """The file in base64, without a `data:` prefix."""
    url: str | None = None
    """An address of the picture; declared by the service, null so far."""
    revised_prompt: str | None = None
    """The prompt as the model took it, when it was rewritten."""


class ImagesResponse(WireModel):
    """The pictures of a request. It states no cost; the native call of `inference` does."""

    created: int | None = None
    """Time of the answer in seconds since 1970."""
    data: list[Image]
    """The pictures."""
