# Generated from schema/resources/audio.yaml. Do not edit; run: nox -s generate
"""Types of `audio`."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class SpeechParams(TypedDict, total=False):
    """A text to be spoken."""

    model: Required[str]
    """Id of a speech model, `owner/name` in exact letter case."""
    input: Required[str]
    """The text to speak. How long it may be depends on the model."""
    voice: str | None
    """
    Name of a voice of the model, or `voice_id` of one made by `voices.create`. Models with
    voices have one of their own when unset.
    """
    response_format: Literal["mp3", "opus", "flac", "wav", "pcm"]
    """
    Format of the sound file. `pcm` has no header, so that its rate has to be known; the others
    can be played as they are.
    """
    speed: float
    """How fast the text is spoken, 0.25 to 4 times the usual speed."""
    service_tier: Literal["default", "priority", "flex"] | None
    """
    `priority` goes first for 1.5 times the price, `flex` waits up to ten minutes for 0.8 times
    the price, on models tagged so. Others answer at the default tier.
    """
    fail_fast: bool | None
    """Answer 429 at once instead of waiting for room on a busy model. Off unless asked for."""
    extra_body: dict[str, Any] | None
    """
    Further options of the model under their native names, such as `exaggeration`; the field is
    called `extra_body` on the wire.
    """
