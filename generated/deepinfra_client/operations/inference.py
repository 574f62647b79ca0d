# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""The calls of `inference` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Check, Json, Operation, Param

if TYPE_CHECKING:
    from ..types.inference import InferenceResult, TextToImageResult


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
