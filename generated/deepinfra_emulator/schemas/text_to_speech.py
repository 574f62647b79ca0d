# Generated from schema/resources/text_to_speech.yaml. Do not edit; run: nox -s generate
"""Types of `text_to_speech` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "TextToSpeechParams": {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "model_id": {"default": "hexgrad/Kokoro-82M", "type": "string"},
            "output_format": {
                "default": "wav",
                "type": "string",
                "enum": ["mp3", "opus", "flac", "wav", "pcm"],
            },
            "language_code": {"examples": ["en"], "type": ["string", "null"]},
        },
        "required": ["text"],
    },
}
