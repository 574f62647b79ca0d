# Generated from schema/resources/videos.yaml. Do not edit; run: nox -s generate
"""Types of `videos`."""

from __future__ import annotations

from typing import Required, TypedDict


class VideoCreateParams(TypedDict, total=False):
    """A video to be made."""

    model: Required[str]
    """
    Id of a video model, `owner/name` in exact letter case. Models that cannot be called as a
    job are refused with 400; the answer names the native call to use in its place.
    """
    prompt: Required[str]
    """What the video shows."""
    negative_prompt: str
    """What the video should not show."""
    aspect_ratio: str
    """Shape of the picture, such as `16:9`; which ones there are depends on the model."""
    size: str
    """Width and height in pixels as `1280x720`, or a name such as `720p`; depends on the model."""
    seconds: int
    """Length of the video in seconds; depends on the model."""
    seed: int
    """Start of the random choice."""
    style: str
    """A style that the model knows by this name."""
    image_url: str
    """The picture that the video begins with, as an address or a data URI."""
