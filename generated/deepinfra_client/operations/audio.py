# Generated from schema/resources/audio.yaml. Do not edit; run: nox -s generate
"""The calls of `audio` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Bytes, Cases, Check, Json, Operation, Text

if TYPE_CHECKING:
    from .._runtime.response import BinaryResponse
    from ..types.audio import Transcription, TranscriptionVerbose


SPEECH_CREATE: Operation[BinaryResponse] = Operation(
    "POST",
    ("/openai/audio/speech",),
    Cases(
        "response_format",
        (
            ("mp3", Bytes(("audio/mpeg",))),
            ("opus", Bytes(("audio/ogg", "audio/opus"))),
            ("flac", Bytes(("audio/flac",))),
            ("pcm", Bytes(("audio/pcm",))),
        ),
        Bytes(("audio/wav",)),
    ),
    headers=(("deepinfra_source", "x-deepinfra-source"),),
    body="json",
    wire=(("model_options", "extra_body"),),
    nullable=("voice", "service_tier", "fail_fast", "model_options"),
    retry="safe",
    timeout="audio",
    choices=(
        ("response_format", ("mp3", "opus", "flac", "wav", "pcm")),
        ("service_tier", ("default", "priority", "flex")),
    ),
    refused=(("/service_tier=auto", "Leave it out for the default tier"),),
    check=Check(
        "speech",
        "model",
        (("voice", "/voice"), ("response_format", "/response_format"), ("input", "/input")),
    ),
)
"""`POST {base}/openai/audio/speech`"""

TRANSCRIPTIONS_CREATE: Operation[Transcription | TranscriptionVerbose | str] = Operation(
    "POST",
    ("/openai/audio/transcriptions",),
    Cases(
        "response_format",
        (
            ("verbose_json", Json("types.audio", "TranscriptionVerbose")),
            ("text", Text(strict=True)),
            ("srt", Text(strict=True)),
            ("vtt", Text(strict=True)),
        ),
        Json("types.audio", "Transcription"),
    ),
    headers=(("deepinfra_source", "x-deepinfra-source"),),
    body="multipart",
    nullable=("language", "prompt", "response_format", "temperature", "timestamp_granularities"),
    files=("file",),
    retry="safe",
    timeout="audio",
    choices=(("response_format", ("json", "verbose_json", "text", "srt", "vtt")),),
    lists=("timestamp_granularities",),
    check=Check("transcription", "model", (("language", "/language"),)),
)
"""`POST {base}/openai/audio/transcriptions`"""

TRANSLATIONS_CREATE: Operation[Transcription | TranscriptionVerbose | str] = Operation(
    "POST",
    ("/openai/audio/translations",),
    Cases(
        "response_format",
        (
            ("verbose_json", Json("types.audio", "TranscriptionVerbose")),
            ("text", Text(strict=True)),
            ("srt", Text(strict=True)),
            ("vtt", Text(strict=True)),
        ),
        Json("types.audio", "Transcription"),
    ),
    headers=(("deepinfra_source", "x-deepinfra-source"),),
    body="multipart",
    nullable=("prompt", "response_format", "temperature"),
    files=("file",),
    retry="safe",
    timeout="audio",
    choices=(("response_format", ("json", "verbose_json", "text", "srt", "vtt")),),
)
"""`POST {base}/openai/audio/translations`"""
