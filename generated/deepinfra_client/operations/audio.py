# Generated from schema/resources/audio.yaml. Do not edit; run: nox -s generate
"""The calls of `audio` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Bytes, Json, Operation

if TYPE_CHECKING:
    from .._runtime.response import BinaryResponse
    from ..types.audio import TranscriptionVerbose


SPEECH_CREATE: Operation[BinaryResponse] = Operation(
    "POST",
    ("/openai/audio/speech",),
    Bytes(("audio/wav", "audio/mpeg", "audio/ogg", "audio/opus", "audio/flac", "audio/pcm")),
    headers=(("deepinfra_source", "x-deepinfra-source"),),
    body="json",
    wire=(("model_options", "extra_body"),),
    nullable=("voice", "service_tier", "fail_fast", "model_options"),
    retry="safe",
    timeout="audio",
    choices=(("response_format", ("mp3", "opus", "flac", "wav", "pcm")),),
    refused=(("/service_tier=auto", "Leave it out for the default tier"),),
)
"""`POST {base}/openai/audio/speech`"""

TRANSCRIPTIONS_CREATE: Operation[TranscriptionVerbose] = Operation(
    "POST",
    ("/openai/audio/transcriptions",),
    Json("types.audio", "TranscriptionVerbose"),
    headers=(("deepinfra_source", "x-deepinfra-source"),),
    body="multipart",
    nullable=("language", "prompt", "response_format", "temperature", "timestamp_granularities"),
    files=("file",),
    retry="safe",
    timeout="audio",
    choices=(("response_format", ("json", "verbose_json", "text", "srt", "vtt")),),
)
"""`POST {base}/openai/audio/transcriptions`"""

TRANSLATIONS_CREATE: Operation[TranscriptionVerbose] = Operation(
    "POST",
    ("/openai/audio/translations",),
    Json("types.audio", "TranscriptionVerbose"),
    headers=(("deepinfra_source", "x-deepinfra-source"),),
    body="multipart",
    nullable=("prompt", "response_format", "temperature"),
    files=("file",),
    retry="safe",
    timeout="audio",
    choices=(("response_format", ("json", "verbose_json", "text", "srt", "vtt")),),
)
"""`POST {base}/openai/audio/translations`"""
