# Generated from schema/resources/text_to_speech.yaml. Do not edit; run: nox -s generate
"""The calls of `text_to_speech` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Bytes, Cases, Check, Operation, Param

if TYPE_CHECKING:
    from .._runtime.bytestream import ByteStream
    from .._runtime.response import BinaryResponse


CREATE: Operation[BinaryResponse] = Operation(
    "POST",
    (
        "/text-to-speech/",
        Param("voice_id", "voice_id", "segment"),
    ),
    Cases(
        "body_format",
        (
            ("mp3", Bytes(("audio/mpeg",))),
            ("opus", Bytes(("audio/ogg", "audio/opus"))),
            ("flac", Bytes(("audio/flac",))),
            ("pcm", Bytes(("audio/pcm",))),
        ),
        Bytes(("audio/wav",)),
    ),
    query=(("output_format", "output_format"),),
    body="json",
    wire=(("body_format", "output_format"),),
    nullable=("language_code",),
    retry="safe",
    timeout="audio",
    choices=(("body_format", ("mp3", "opus", "flac", "wav", "pcm")),),
    check=Check("speech", "model_id", (("response_format", "/output_format"), ("input", "/text"))),
)
"""`POST {base}/text-to-speech/{voice_id}`"""

STREAM: Operation[ByteStream] = Operation(
    "POST",
    (
        "/text-to-speech/",
        Param("voice_id", "voice_id", "segment"),
        "/stream",
    ),
    Cases(
        "body_format",
        (
            ("mp3", Bytes(("audio/mpeg",))),
            ("opus", Bytes(("audio/ogg", "audio/opus"))),
            ("flac", Bytes(("audio/flac",))),
            ("pcm", Bytes(("audio/pcm",))),
        ),
        Bytes(("audio/wav",)),
    ),
    query=(("output_format", "output_format"),),
    body="json",
    wire=(("body_format", "output_format"),),
    nullable=("language_code",),
    retry="safe",
    timeout="audio",
    choices=(("body_format", ("mp3", "opus", "flac", "wav", "pcm")),),
    check=Check("speech", "model_id", (("response_format", "/output_format"), ("input", "/text"))),
)
"""`POST {base}/text-to-speech/{voice_id}/stream`"""
