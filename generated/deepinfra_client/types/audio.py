# Generated from schema/resources/audio.yaml. Do not edit; run: nox -s generate
"""Types of `audio`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import WireModel


class Transcription(WireModel):
    """What was said in a recording."""

    text: str
    """The whole text."""


class TranscriptionSegment(WireModel):
    """A piece of a recording and what is said in it."""

    id: int | None = None
    """Number of the piece, from 0."""
    start: float | None = None
    """Where it begins, in seconds from the start."""
    end: float | None = None
    """Where it ends, in seconds from the start."""
    text: str
    """What is said."""
    seek: int | None = None
    """Where the model began to listen, in hundredths of a second."""
    tokens: list[int] | None = None
    """The text as token ids of the model."""
    temperature: float | None = None
    """The temperature that was used, from 0 up."""
    avg_logprob: float | None = None
    """Mean logarithm of the probabilities of the tokens; below -1 the text is doubtful."""
    compression_ratio: float | None = None
    """How well the text can be compressed; above 2.4 it repeats itself, so it is doubtful."""
    no_speech_prob: float | None = None
    """How likely nobody speaks here, 0 to 1."""


class TranscriptionWord(WireModel):
    """A word of a recording."""

    word: str | None = None
    """The word."""
    start: float | None = None
    """Where it begins, in seconds from the start."""
    end: float | None = None
    """Where it ends, in seconds from the start."""


class TranscriptionVerbose(WireModel):
    """What was said in a recording, with times and language."""

    task: Literal["transcribe", "translate"] | str | None = None
    """Whether the text is in the language of the recording or in English."""
    language: str | None = None
    """Name of the language that was heard, such as `english`."""
    duration: float | None = None
    """Length of the recording in seconds."""
    text: str
    """The whole text."""
    segments: list[TranscriptionSegment] | None = None
    """The text in pieces of about a sentence, in order."""
    words: list[TranscriptionWord] | None = None
    """Every word with its times, where `timestamp_granularities` asks for them."""
