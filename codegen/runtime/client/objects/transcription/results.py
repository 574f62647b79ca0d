"""What transcription gives: text with times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ...brief import BriefRepr
from ..results import ResponseFacts


class TranscriptSegment(NamedTuple):
    """A piece of a recording and what is said in it."""

    text: str
    start: float | None = None
    """Seconds from the beginning of the recording."""
    end: float | None = None


class TranscriptWord(NamedTuple):
    """A word of a recording."""

    text: str
    start: float | None = None
    """Seconds from the beginning of the recording."""
    end: float | None = None


@dataclass(frozen=True, slots=True, repr=False)
class TranscriptionResult(BriefRepr):
    """What is said in a recording."""

    text: str
    segments: tuple[TranscriptSegment, ...]
    """The text in pieces; empty when the service gives none."""
    words: tuple[TranscriptWord, ...]
    """Every word; empty unless times of words were asked for and the model gives them."""
    language: str | None
    """The language that was heard or asked for, as the service writes it."""
    duration: float | None
    """Length of the recording in seconds."""
    cost: float | None
    """US dollars; None when the service does not say."""
    request_id: str | None
    response: ResponseFacts
    warnings: tuple[str, ...] = ()
