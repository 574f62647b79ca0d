# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""The calls of `inference` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Check, Json, Operation, Param

if TYPE_CHECKING:
    from ..types.inference import (
        InferenceResult,
        NativeRerankResult,
        NativeSpeechResult,
        NativeTranscriptionResult,
        NativeVideoResult,
        TextToImageResult,
    )


TEXT_TO_IMAGE: Operation[TextToImageResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "TextToImageResult"),
    query=(("version", "version"),),
    body="json",
    nullable=("seed",),
    retry="safe",
    timeout="image",
    check=Check(
        "image",
        "model",
        (
            ("n", "/num_images"),
            ("size", ("/width", "/height")),
            ("aspect_ratio", "/aspect_ratio"),
            ("num_inference_steps", "/num_inference_steps"),
            ("guidance_scale", "/guidance_scale"),
        ),
    ),
)
"""`POST {base}/inference/{model}`"""

RUN: Operation[InferenceResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "InferenceResult"),
    query=(("version", "version"),),
    body="json",
    whole="input",
    retry="safe",
    timeout="inference",
)
"""`POST {base}/inference/{model}`"""

RUN_DEPLOYMENT: Operation[InferenceResult] = Operation(
    "POST",
    (
        "/inference/deploy/",
        Param("deploy_id", "deploy_id", "segment"),
    ),
    Json("types.inference", "InferenceResult"),
    body="json",
    whole="input",
    retry="safe",
    timeout="inference",
)
"""`POST {base}/inference/deploy/{deploy_id}`"""

AUTOMATIC_SPEECH_RECOGNITION: Operation[NativeTranscriptionResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "NativeTranscriptionResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    files=("audio",),
    retry="safe",
    timeout="inference",
    choices=(("task", ("transcribe", "translate")), ("chunk_level", ("segment", "word"))),
    check=Check(
        "transcription",
        "model",
        (
            ("language", "/language"),
            ("timestamps", "/chunk_level"),
            ("translation", "/task=translate"),
            ("chunk_length_s", "/chunk_length_s"),
        ),
    ),
)
"""`POST {base}/inference/{model}`"""

TEXT_TO_SPEECH: Operation[NativeSpeechResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "NativeSpeechResult", file="audio"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    retry="safe",
    timeout="inference",
    check=Check(
        "speech",
        "model",
        (("voice", "/preset_voice/*"), ("response_format", "/output_format"), ("input", "/text")),
    ),
)
"""`POST {base}/inference/{model}`"""

RERANK: Operation[NativeRerankResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "NativeRerankResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    retry="safe",
    timeout="inference",
    check=Check(
        "reranking", "model", (("documents", "/documents"), ("instruction", "/instruction"))
    ),
)
"""`POST {base}/inference/{model}`"""

TEXT_TO_VIDEO: Operation[NativeVideoResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "NativeVideoResult"),
    query=(("version", "version"),),
    body="json",
    nullable=("seed",),
    files=("first_frame_image", "last_frame_image"),
    retry="safe",
    timeout="inference",
    check=Check(
        "video",
        "model",
        (
            ("resolution", "/resolution"),
            ("aspect_ratio", "/aspect_ratio"),
            ("duration", "/duration"),
            ("sample_count", "/sample_count"),
        ),
    ),
)
"""`POST {base}/inference/{model}`"""
