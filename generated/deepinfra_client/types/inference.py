# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""Types of `inference`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AliasChoices, ConfigDict, Field

from deepinfra_client._runtime.filedata import FileData

from .._runtime.models import WireModel


class CogMetrics(WireModel):
    """Times of a run."""

    predict_time: float | None = None
    """Time of the run in seconds."""


class FilledMask(WireModel):
    """A way to fill the gap."""

    sequence: str
    """The text with the gap filled."""
    score: float | None = None
    """How sure the model is, 0 to 1."""
    token: int | None = None
    """Number of the token that fills the gap."""
    token_str: str | None = None
    """Text of this token."""


class GeneratedText(WireModel):
    """A text that a model wrote."""

    generated_text: str
    """The text, without the prompt."""


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


class LabelScore(WireModel):
    """How well a label fits."""

    label: str
    """The label."""
    score: float
    """How sure the model is, 0 to 1."""


class NativeTextDetails(WireModel):
    """Why a native stream ended, and its counts."""

    finish_reason: Literal["stop", "length", "eos_token", "stop_sequence"] | str | None = None
    """Why the text ended."""
    generated_tokens: int | None = None
    """Tokens written."""
    input_tokens: int | None = None
    """Tokens read."""
    seed: int | None = None
    """Start of the random choice, where it is told."""


class NativeToken(WireModel):
    """A token with its text."""

    id: int | None = None
    """Its number in the vocabulary of the model."""
    text: str
    """Its text; joined they are the whole."""
    logprob: float | None = None
    """Logarithm of its probability."""
    special: bool | None = None
    """Whether it is a mark of the model and no text."""


class ObjectBox(WireModel):
    """A rectangle in a picture, in pixels from its upper left corner."""

    xmin: float
    """Left edge."""
    ymin: float
    """Upper edge."""
    xmax: float
    """Right edge."""
    ymax: float
    """Lower edge."""


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


class TextEntity(WireModel):
    """A piece of a text that belongs to a group."""

    entity_group: str
    """The group, such as `PER` for persons or `LOC` for places; the groups depend on the model."""
    score: float | None = None
    """How sure the model is, 0 to 1."""
    word: str
    """The piece."""
    start: int | None = None
    """Where it begins in the text, in characters from 0."""
    end: int | None = None
    """Where it ends; this character does not belong to it."""


class DetectedObject(WireModel):
    """A thing in a picture."""

    label: str
    """What it is."""
    score: float | None = None
    """How sure the model is, 0 to 1."""
    box: ObjectBox
    """Where it is."""


class InferenceResult(WireModel):
    """
    The answer of a native call. Fields that are not described, such as those of `run`, are kept
    as further attributes; `request_id` names the request.
    """

    inference_status: InferenceStatus | None = None
    """How the request ran and what it cost."""


class NativeEmbeddingsResult(InferenceResult):
    """The vectors of a native call, with the cost."""

    embeddings: list[list[float]] | None = None
    """A vector for each input, in their order; missing while the request is queued."""
    input_tokens: int | None = None
    """Tokens read."""


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


class NativeTextEvent(WireModel):
    """A token of a native stream; the last event has the whole text and the facts."""

    token: NativeToken | None = None
    """The token."""
    generated_text: str | None = None
    """The whole text, in the last event."""
    details: NativeTextDetails | None = None
    """Why it ended and what it counts, in the last event."""


class NativeTextResult(InferenceResult):
    """The texts of a native call, with tokens and cost."""

    results: list[GeneratedText] | None = None
    """The texts, as many as were asked for; missing while the request is queued."""
    num_tokens: int | None = None
    """Tokens written."""
    num_input_tokens: int | None = None
    """Tokens read."""


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


class ObjectDetectionResult(InferenceResult):
    """What was found in a picture and where, with the cost."""

    results: list[DetectedObject] | None = None
    """What was found; missing while the request is queued."""


class QuestionAnsweringResult(InferenceResult):
    """The piece of the text that answers the question, with the cost."""

    answer: str | None = None
    """The piece, word for word; missing while the request is queued."""
    score: float | None = None
    """How sure the model is, 0 to 1."""
    start: int | None = None
    """Where it begins in the text, in characters from 0."""
    end: int | None = None
    """Where it ends; this character does not belong to it."""


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


class TokenClassificationResult(InferenceResult):
    """What was found in a text and where, with the cost."""

    results: list[TextEntity] | None = None
    """What was found, in the order of the text; missing while the request is queued."""


class ClassificationResult(InferenceResult):
    """Labels with their scores, and the cost."""

    results: list[LabelScore] | None = None
    """The labels, the best first; missing while the request is queued."""


class CogResult(InferenceResult):
    """What a run of a model that is packed with Cog gave."""

    output: list[str] | None = None
    """What was made, each as address or data URI; missing while the request is queued."""
    status: Literal["starting", "processing", "succeeded", "failed", "canceled"] | str | None = None
    """State of the run."""
    created_at: str | None = None
    """When the run was asked for."""
    started_at: str | None = None
    """When the run began."""
    completed_at: str | None = None
    """When the run ended."""
    error: str | None = None
    """What went wrong."""
    logs: str | None = None
    """What the model wrote meanwhile."""
    metrics: CogMetrics | None = None
    """How long the run took."""


class FillMaskResult(InferenceResult):
    """Ways to fill the gap, with the cost."""

    results: list[FilledMask] | None = None
    """The ways, the best first; missing while the request is queued."""


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
