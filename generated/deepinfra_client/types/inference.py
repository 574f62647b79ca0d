# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""Types of `inference`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AliasChoices, ConfigDict, Field

from deepinfra_client._runtime.filedata import FileData

from .._runtime.models import WireModel


class InferenceStatus(WireModel):
    """How a native request ran and what it cost."""

    status: Literal["unknown", "queued", "running", "succeeded", "failed"] | str | None = None
    """State of the request; missing in the answers of rerankers."""
    runtime_ms: int | None = None
    """Time of the run in milliseconds."""
    cost: float | None = None
    """Price of the call in US dollars, discount included."""
    tokens_generated: int | None = None
    """Tokens written, for text models."""
    tokens_input: int | None = None
    """Tokens read, for text models."""


class RecognizedWord(WireModel):
    """A word."""

    text: str
    """The word."""
    start: float | None = None
    """Beginning in seconds from that of the sound."""
    end: float | None = None
    """End in seconds."""
    confidence: float | None = None
    """How sure the model is, 0 to 1, from some models."""


class InferenceResult(WireModel):
    """
    The answer of a native call. Fields of the task, such as `results` or `scores`, are kept as
    further attributes; `request_id` names the request.
    """

    inference_status: InferenceStatus | None = None
    """How the request ran and what it cost."""


class NativeRerankResult(InferenceResult):
    """How well each document answers its query, with the cost."""

    scores: list[float] | None = None
    """
    A score for each document, 0 to 1, in the order of the documents and not ranked; missing
    while the request is queued.
    """
    input_tokens: int | None = None
    """Tokens of queries and documents."""


class NativeSpeechResult(InferenceResult):
    """
    The sound of a native call. Some models answer with the file itself; cost and status are
    unknown then.
    """

    model_config = ConfigDict(
        arbitrary_types_allowed=True,
    )
    audio: Annotated[
        FileData | None, Field(validation_alias=AliasChoices("audio", "audio_b64"))
    ] = None
    """
    The sound as a file: its bytes are `audio.content`, `audio.save(path)` writes them. Missing
    while the request is queued.
    """
    output_format: str | None = None
    """Form of the sound, from models that tell."""
    words: list[RecognizedWord] | None = None
    """When each word is spoken, from models that tell."""
    input_character_length: int | None = None
    """Characters that were spoken and charged, from models that tell."""


class NativeVideoResult(InferenceResult):
    """The video of a native call, with its cost."""

    video_url: Annotated[str | None, Field(validation_alias=AliasChoices("video_url", "video"))] = (
        None
    )
    """Address of the video, to be loaded soon; missing while the request is queued."""
    out_tokens: int | None = None
    """Tokens of the video, from models that charge by them."""
    seed: int | None = None
    """The seed that was used, from models that tell."""


class RecognizedSegment(WireModel):
    """A run of words."""

    id: int | None = None
    """Its number, from 0."""
    text: str
    """The words."""
    start: float | None = None
    """Beginning in seconds from that of the sound."""
    end: float | None = None
    """End in seconds."""
    avg_logprob: float | None = None
    """Mean logarithm of the probability of its tokens, from older models."""
    no_speech_prob: float | None = None
    """How likely nobody speaks, 0 to 1, from older models."""
    compression_ratio: float | None = None
    """How far the text can be compressed; high where words repeat without end. From older models."""
    confidence: float | None = None
    """How sure the model is, 0 to 1, from some models."""
    temperature: float | None = None
    """Temperature at which it was made, from older models."""
    seek: int | None = None
    """Place in the sound in hundredths of a second, from older models."""
    tokens: list[int] | None = None
    """Its tokens, from older models."""
    words: list[RecognizedWord] | None = None
    """Its words with their times, from models that tell."""


class TextToImageResult(InferenceResult):
    """The pictures of a native call, with seed and cost."""

    images: list[str] | None = None
    """The pictures as data URIs; null or missing while the request is queued."""
    nsfw_content_detected: list[bool | None] | None = None
    """Whether a picture was held back for its content, one entry per picture."""
    seed: int | None = None
    """The seed that was used; send it to get the picture again."""


class NativeTranscriptionResult(InferenceResult):
    """What was said, with times and cost."""

    text: str | None = None
    """The whole text; missing while the request is queued."""
    segments: list[RecognizedSegment] | None = None
    """Runs of words with their times."""
    words: list[RecognizedWord] | None = None
    """Every word with its times, from models that tell."""
    language: str | None = None
    """Language of the sound as a code."""
    input_length_ms: int | None = None
    """Length of the sound in milliseconds."""
    duration: float | None = None
    """Length of the sound in seconds, from some models."""
