# Generated from schema/resources/text_to_speech.yaml. Do not edit; run: nox -s generate
"""Types of `text_to_speech`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class TextToSpeechParams(TypedDict, total=False):
    """A text to be spoken by a voice."""

    text: Required[str]
    """The text to speak. How long it may be depends on the model."""
    model_id: str
    """Id of a speech model, `owner/name` in exact letter case."""
    output_format: Literal["mp3", "opus", "flac", "wav", "pcm"]
    """The format as a field of the body; give `output_format` or this one."""
    language_code: str | None
    """Language of the text as two letters of ISO 639-1, such as `en`."""
