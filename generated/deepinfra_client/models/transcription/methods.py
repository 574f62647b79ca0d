# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""What the methods of the kind `transcription` call and how arguments map."""

from __future__ import annotations

from ..._runtime.objects.spec import ArgumentSpec, MethodSpec
from ...operations import inference as inference_operations

TRANSCRIBE = MethodSpec(
    "transcribe",
    inference_operations.AUTOMATIC_SPEECH_RECOGNITION,
    (
        ArgumentSpec("audio", field="audio", role="audio"),
        ArgumentSpec("language", field="language", option="language"),
        ArgumentSpec("prompt", field="initial_prompt"),
        ArgumentSpec("temperature", field="temperature"),
        ArgumentSpec("timestamps", field="chunk_level", option="timestamps"),
        ArgumentSpec("chunk_length_s", field="chunk_length_s", option="chunk_length_s"),
    ),
    model="model",
    results=(
        ("text", "/text"),
        ("segments", "/segments"),
        ("segment_text", "/text"),
        ("segment_start", "/start"),
        ("segment_end", "/end"),
        ("segment_words", "/words"),
        ("words", "/words"),
        ("word_text", ("/text", "/word")),
        ("word_start", "/start"),
        ("word_end", "/end"),
        ("language", "/language"),
        ("duration", "/duration"),
        ("duration_ms", "/input_length_ms"),
        ("cost", "/inference_status/cost"),
        ("request_id", "/request_id"),
    ),
)

TRANSLATE = MethodSpec(
    "translate",
    inference_operations.AUTOMATIC_SPEECH_RECOGNITION,
    (
        ArgumentSpec("audio", field="audio", role="audio"),
        ArgumentSpec("language", field="language", option="language"),
        ArgumentSpec("prompt", field="initial_prompt"),
        ArgumentSpec("temperature", field="temperature"),
        ArgumentSpec("timestamps", field="chunk_level", option="timestamps"),
        ArgumentSpec("chunk_length_s", field="chunk_length_s", option="chunk_length_s"),
    ),
    model="model",
    constants=(("task", "translate"),),
    results=(
        ("text", "/text"),
        ("segments", "/segments"),
        ("segment_text", "/text"),
        ("segment_start", "/start"),
        ("segment_end", "/end"),
        ("segment_words", "/words"),
        ("words", "/words"),
        ("word_text", ("/text", "/word")),
        ("word_start", "/start"),
        ("word_end", "/end"),
        ("language", "/language"),
        ("duration", "/duration"),
        ("duration_ms", "/input_length_ms"),
        ("cost", "/inference_status/cost"),
        ("request_id", "/request_id"),
    ),
)
