# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""Types of `inference`."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class CogParams(TypedDict, total=False):
    """A run of a model that is packed with Cog."""

    input: Required[dict[str, Any]]
    """The fields of the model, such as `prompt`, `width`, `num_outputs`; files as data URIs."""
    webhook: str
    """
    Address that gets the result. With it the answer comes at once with the status `queued` and
    without output.
    """


class NativeInputParams(TypedDict, total=False):
    """A text to be looked at by the native call."""

    input: Required[str]
    """The text."""
    webhook: str
    """
    Address that gets the result. With it the answer comes at once with the status `queued` and
    without results.
    """


class NativeRerankParams(TypedDict, total=False):
    """Documents to be judged by how well they answer a query."""

    queries: list[str]
    """
    The question. A single one is asked of every document, which takes fewer tokens; several
    have to be as many as the documents.
    """
    documents: Required[list[str]]
    """The documents as plain text, at most 1024."""
    query: str
    """A single query, for older models that call it so."""
    instruction: str
    """What makes a document fit, in words; a general wish when unset."""
    service_tier: Literal["default", "priority", "flex"] | str
    """`priority` is admitted first and costs more, `flex` may wait and costs less."""
    fail_fast: bool
    """Answer 429 at once where the model is busy, in place of waiting."""
    webhook: str
    """
    Address that gets the result. With it the answer comes at once with the status `queued` and
    without scores.
    """


class NativeSpeechParams(TypedDict, total=False):
    """
    Text to be spoken by the native call. The name of nearly every field depends on the model:
    the text is `text` or `input`, the voice is `preset_voice`, `voice`, `voice_id` or
    `speaker`, the format is `output_format` or `response_format`.
    """

    text: str
    """What is to be said, for models such as Kokoro, Chatterbox and CSM."""
    input: str
    """The same for models that call it so, such as Qwen3-TTS and Orpheus."""
    preset_voice: list[str]
    """Voices of Kokoro; several are mixed."""
    voice: str
    """Name of a voice; with models for voice design, its description."""
    voice_id: str
    """Id of a voice, one of your own too, for models such as Chatterbox."""
    speaker: str
    """Name of a voice, for models that call it so."""
    output_format: str
    """Form of the sound such as `wav`, `mp3`, `opus`, `flac` or `pcm`; depends on the model."""
    response_format: str
    """The same as `output_format` for models that call it so."""
    speed: float
    """How fast to speak, 1 being usual."""
    language: str
    """Language of the text, for models that take it."""
    instruct: str
    """How to speak, in words, for models that take it."""
    exaggeration: float
    """How strong the feeling is, for Chatterbox."""
    cfg: float
    """How closely the voice is kept to, for Chatterbox."""
    webhook: str
    """
    Address that gets the result. With it the answer comes at once with the status `queued` and
    without sound.
    """


class NativeTextParams(TypedDict, total=False):
    """
    A text to be gone on with by the native call. The model gets `input` as it is: the marks of
    its chat template belong into it.
    """

    input: Required[str]
    """The prompt, with the marks that the model was taught for a conversation."""
    stream: bool
    """Send the answer token by token."""
    max_new_tokens: int
    """How many tokens to write at most; the default depends on the model."""
    temperature: float
    """How freely tokens are chosen; 0 takes the likeliest each time."""
    top_p: float
    """Choose among the likeliest tokens that together have this probability, above 0 up to 1."""
    top_k: int
    """Choose among so many of the likeliest tokens; 0 sets no bound."""
    repetition_penalty: float
    """Factor against tokens that occurred; above 1 repeats less."""
    presence_penalty: float
    """Taken from tokens that occurred, -2 to 2."""
    frequency_penalty: float
    """Taken from tokens for each time that they occurred, -2 to 2."""
    stop: str | list[str]
    """Text, or texts, at which to end; they are not part of the answer."""
    num_responses: int
    """How many texts to write; each is charged."""
    response_format: dict[str, Any]
    """Form of the text, such as `{type: json_object}`, for models that take it."""
    webhook: str
    """
    Address that gets the result. With it the answer comes at once with the status `queued` and
    without results.
    """


class QuestionAnsweringParams(TypedDict, total=False):
    """A question and the text in which the answer stands."""

    question: Required[str]
    """The question."""
    context: Required[str]
    """The text in which the answer stands."""
    webhook: str
    """
    Address that gets the result. With it the answer comes at once with the status `queued` and
    without results.
    """


class TextToImageParams(TypedDict, total=False):
    """
    A picture to be made by the native call. Which fields a model takes depends on the model;
    the service lists them under `models.retrieve(model).in_fields`.
    """

    prompt: str
    """What the picture shows. Only tools that work from a picture alone do without."""
    negative_prompt: str
    """What the picture must not show, for models that take it."""
    image: str
    """A picture to start from, as data URI or http(s) address, for models that take one."""
    num_images: int
    """How many pictures to make, 1 to 4; each is charged."""
    num_inference_steps: int
    """
    How many denoising steps to run. More steps give finer pictures and cost time, with some
    models money. Range and default depend on the model.
    """
    guidance_scale: float
    """How closely the picture follows the prompt; range and default depend on the model."""
    guidance: float
    """The same as `guidance_scale` for models that call it so."""
    strength: float
    """How far the result may move away from `image`, 0 to 1. FLUX-1-dev uses 0.8 when unset."""
    width: int
    """Width in pixels, for models that take width and height. Price often grows with the area."""
    height: int
    """Height in pixels, for models that take width and height."""
    aspect_ratio: str
    """Shape of the picture such as `16:9`, for models that take a ratio in place of a size."""
    size: str
    """
    Preset such as `2K`, or width and height as `2048x2048`, for models such as Seedream that
    take both in one field.
    """
    seed: int | None
    """
    Start of the random choice, 0 up to but not including 2^64. The same seed gives the same
    picture again on most models. Random when unset; the answer tells it.
    """
    lora_scale: float
    """How strongly a LoRA changes its base model, 0 to 1."""
    webhook: str
    """
    Address that gets the result. With it the answer comes at once with the status `queued` and
    without pictures.
    """
