# Generated from codegen/runtime/client/objects/speech/results.py. Do not edit; run: nox -s generate
"""What speech gives: sound, and where it comes from."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ...brief import BriefRepr
from ...response import save
from ..results import ResponseFacts


@dataclass(frozen=True, slots=True, repr=False)
class GeneratedAudio(BriefRepr):
    """Spoken sound."""

    data: bytes
    media_type: str
    """Read from the data itself, such as audio/mpeg; as the server states it where that cannot be
    told."""
    duration: float | None = None
    """Length in seconds, where the service or the sound itself says it."""

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the sound to a file, whole or not at all, and return its path."""
        return save(path, (self.data,))


@dataclass(frozen=True, slots=True, repr=False)
class SpeechResult(BriefRepr):
    """A text as sound."""

    audio: GeneratedAudio
    cost: float | None
    """US dollars; None when the service does not say."""
    request_id: str | None
    response: ResponseFacts
    warnings: tuple[str, ...] = ()
