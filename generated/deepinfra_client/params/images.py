# Generated from schema/resources/images.yaml. Do not edit; run: nox -s generate
"""Types of `images`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ImageGenerateParams(TypedDict, total=False):
    """A picture to be made from text."""

    model: Required[str]
    """Id of the model, `owner/name` in exact letter case."""
    prompt: Required[str]
    """What the picture shows."""
    n: int
    """How many pictures to make, 1 to 4; each is charged."""
    size: str
    """
    Width and height in pixels as `1024x1024`, or a preset such as `2K` for models that have
    them. The allowed sizes depend on the model; price often grows with the area.
    """
    response_format: Literal["b64_json"] | None
    """Pictures always come as base64; nothing else can be asked for."""
    quality: str | None
    """Accepted for compatibility; without effect."""
    style: str | None
    """Accepted for compatibility; without effect."""
    user: str | None
    """Your own mark for the person behind the request."""
