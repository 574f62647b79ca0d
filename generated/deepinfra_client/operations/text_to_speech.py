# Generated from schema/resources/text_to_speech.yaml. Do not edit; run: nox -s generate
"""The calls of `text_to_speech` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Bytes, Operation, Param

if TYPE_CHECKING:
    from .._runtime.response import BinaryResponse


CREATE: Operation[BinaryResponse] = Operation(
    "POST",
    (
        "/text-to-speech/",
        Param("voice_id", "voice_id", "segment"),
    ),
    Bytes(("audio/wav", "audio/mpeg", "audio/ogg", "audio/opus", "audio/flac", "audio/pcm")),
    query=(("output_format", "output_format"),),
    body="json",
    wire=(("body_format", "output_format"),),
    nullable=("language_code",),
    retry="safe",
    timeout="audio",
    choices=(("body_format", ("mp3", "opus", "flac", "wav", "pcm")),),
)
"""`POST {base}/text-to-speech/{voice_id}`"""

STREAM: Operation[BinaryResponse] = Operation(
    "POST",
    (
        "/text-to-speech/",
        Param("voice_id", "voice_id", "segment"),
        "/stream",
    ),
    Bytes(("audio/wav", "audio/mpeg", "audio/ogg", "audio/opus", "audio/flac", "audio/pcm")),
    query=(("output_format", "output_format"),),
    body="json",
    wire=(("body_format", "output_format"),),
    nullable=("language_code",),
    retry="safe",
    timeout="audio",
    choices=(("body_format", ("mp3", "opus", "flac", "wav", "pcm")),),
)
"""`POST {base}/text-to-speech/{voice_id}/stream`"""
