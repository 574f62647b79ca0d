"""What the operations on own voices, and speech with them, need."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def voice(client: DeepInfra) -> dict[str, Any]:
    """Make a voice."""
    made = client.voices.create(name="Ada", description="calm", files=b"RIFF")
    return {"voice_id": made.voice_id}


PREPARED = {
    "text_to_speech.create": voice,
    "text_to_speech.stream": voice,
    "voices.retrieve": voice,
    "voices.update": voice,
    "voices.delete": voice,
}
