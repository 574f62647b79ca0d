# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""The calls of `inference` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Check, Events, Json, Operation, Param

if TYPE_CHECKING:
    from ..types.inference import (
        ClassificationResult,
        CogResult,
        FillMaskResult,
        InferenceResult,
        NativeEmbeddingsResult,
        NativeRerankResult,
        NativeSpeechResult,
        NativeTextEvent,
        NativeTextResult,
        NativeTranscriptionResult,
        NativeVideoResult,
        ObjectDetectionResult,
        QuestionAnsweringResult,
        TextToImageResult,
        TokenClassificationResult,
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
    uris=("image",),
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
        tasks=("text-to-image",),
        others=("embedding", "language", "native", "reranking", "speech", "transcription", "video"),
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

RUN_COG: Operation[CogResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "CogResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
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
        tasks=("automatic-speech-recognition",),
        others=("embedding", "image", "language", "native", "reranking", "speech", "video"),
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
    lists=("preset_voice",),
    check=Check(
        "speech",
        "model",
        (("voice", "/preset_voice/*"), ("response_format", "/output_format"), ("input", "/text")),
        tasks=("text-to-speech",),
        others=("embedding", "image", "language", "native", "reranking", "transcription", "video"),
    ),
)
"""`POST {base}/inference/{model}`"""

TEXT_GENERATION: Operation[NativeTextResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "NativeTextResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    retry="safe",
    timeout="inference",
    check=Check(
        "language",
        "model",
        (),
        tasks=("text-generation", "text2text-generation"),
        others=("embedding", "image", "native", "reranking", "speech", "transcription", "video"),
    ),
)
"""`POST {base}/inference/{model}`"""

TEXT_GENERATION_EVENTS: Events[NativeTextEvent] = Events(
    "types.inference", "NativeTextEvent", last="/details/finish_reason"
)

EMBEDDINGS: Operation[NativeEmbeddingsResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "NativeEmbeddingsResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    files=("image",),
    retry="safe",
    timeout="embedding",
    lists=("inputs",),
    check=Check(
        "embedding",
        "model",
        (),
        tasks=("embeddings",),
        others=("image", "language", "native", "reranking", "speech", "transcription", "video"),
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
    lists=("documents", "queries"),
    check=Check(
        "reranking",
        "model",
        (("documents", "/documents"), ("instruction", "/instruction")),
        tasks=("reranking",),
        others=("embedding", "image", "language", "native", "speech", "transcription", "video"),
    ),
)
"""`POST {base}/inference/{model}`"""

TEXT_CLASSIFICATION: Operation[ClassificationResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "ClassificationResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    retry="safe",
    timeout="inference",
    check=Check(
        "native",
        "model",
        (),
        tasks=("text-classification",),
        others=("embedding", "image", "language", "reranking", "speech", "transcription", "video"),
    ),
)
"""`POST {base}/inference/{model}`"""

TOKEN_CLASSIFICATION: Operation[TokenClassificationResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "TokenClassificationResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    retry="safe",
    timeout="inference",
    check=Check(
        "native",
        "model",
        (),
        tasks=("token-classification",),
        others=("embedding", "image", "language", "reranking", "speech", "transcription", "video"),
    ),
)
"""`POST {base}/inference/{model}`"""

FILL_MASK: Operation[FillMaskResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "FillMaskResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    retry="safe",
    timeout="inference",
    check=Check(
        "native",
        "model",
        (),
        tasks=("fill-mask",),
        others=("embedding", "image", "language", "reranking", "speech", "transcription", "video"),
    ),
)
"""`POST {base}/inference/{model}`"""

QUESTION_ANSWERING: Operation[QuestionAnsweringResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "QuestionAnsweringResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    retry="safe",
    timeout="inference",
    check=Check(
        "native",
        "model",
        (),
        tasks=("question-answering",),
        others=("embedding", "image", "language", "reranking", "speech", "transcription", "video"),
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
        tasks=("text-to-video",),
        others=("embedding", "image", "language", "native", "reranking", "speech", "transcription"),
    ),
)
"""`POST {base}/inference/{model}`"""

IMAGE_CLASSIFICATION: Operation[ClassificationResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "ClassificationResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    files=("image",),
    retry="safe",
    timeout="inference",
    check=Check(
        "native",
        "model",
        (),
        tasks=("image-classification",),
        others=("embedding", "image", "language", "reranking", "speech", "transcription", "video"),
    ),
)
"""`POST {base}/inference/{model}`"""

ZERO_SHOT_IMAGE_CLASSIFICATION: Operation[ClassificationResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "ClassificationResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    files=("image",),
    retry="safe",
    timeout="inference",
    lists=("candidate_labels",),
    check=Check(
        "native",
        "model",
        (),
        tasks=("zero-shot-image-classification",),
        others=("embedding", "image", "language", "reranking", "speech", "transcription", "video"),
    ),
)
"""`POST {base}/inference/{model}`"""

OBJECT_DETECTION: Operation[ObjectDetectionResult] = Operation(
    "POST",
    (
        "/inference/",
        Param("model", "model", "segments"),
    ),
    Json("types.inference", "ObjectDetectionResult"),
    query=(("version", "version"),),
    body="json",
    nullable=(),
    files=("image",),
    retry="safe",
    timeout="inference",
    check=Check(
        "native",
        "model",
        (),
        tasks=("object-detection",),
        others=("embedding", "image", "language", "reranking", "speech", "transcription", "video"),
    ),
)
"""`POST {base}/inference/{model}`"""
