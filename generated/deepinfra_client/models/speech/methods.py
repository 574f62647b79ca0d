# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""What the methods of the kind `speech` call and how arguments map."""

from __future__ import annotations

from ..._runtime.objects.spec import ArgumentSpec, MethodSpec
from ...operations import audio as audio_operations
from ...operations import text_to_speech as text_to_speech_operations

GENERATE = MethodSpec(
    "generate",
    audio_operations.SPEECH_CREATE,
    (
        ArgumentSpec("text", field="input", option="text"),
        ArgumentSpec("voice", field="voice", option="voice"),
        ArgumentSpec("format", field="response_format", option="format"),
        ArgumentSpec("speed", field="speed"),
        ArgumentSpec("model_options", field="model_options"),
        ArgumentSpec("service_tier", field="service_tier"),
        ArgumentSpec("fail_fast", field="fail_fast"),
    ),
    model="model",
    results=(("request_id", "/request_id"),),
)

STREAM = MethodSpec(
    "stream",
    text_to_speech_operations.STREAM,
    (
        ArgumentSpec("text", field="text", option="text"),
        ArgumentSpec("voice", field="voice_id", option="voice"),
        ArgumentSpec("format", field="output_format", option="format"),
        ArgumentSpec("language", field="language_code"),
    ),
    model="model_id",
    results=(),
)
