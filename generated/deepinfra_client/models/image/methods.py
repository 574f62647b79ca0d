# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""What the methods of the kind `image` call and how arguments map."""

from __future__ import annotations

from ..._runtime.objects.spec import ArgumentSpec, MethodSpec
from ...operations import images as images_operations
from ...operations import inference as inference_operations

GENERATE = MethodSpec(
    "generate",
    inference_operations.TEXT_TO_IMAGE,
    (
        ArgumentSpec("prompt", field="prompt", role="prompt"),
        ArgumentSpec("images", role="images"),
        ArgumentSpec("mask", role="mask"),
        ArgumentSpec("n", field="num_images", role="count", option="n"),
        ArgumentSpec(
            "size", role="size", split="x", into=("width", "height"), whole="size", option="size"
        ),
        ArgumentSpec("aspect_ratio", field="aspect_ratio", option="aspect_ratio"),
        ArgumentSpec("seed", field="seed", role="seed"),
        ArgumentSpec("negative_prompt", field="negative_prompt"),
        ArgumentSpec(
            "num_inference_steps", field="num_inference_steps", option="num_inference_steps"
        ),
        ArgumentSpec("guidance_scale", field="guidance_scale", option="guidance_scale"),
        ArgumentSpec("guidance", field="guidance"),
        ArgumentSpec("image", field="image"),
        ArgumentSpec("strength", field="strength"),
        ArgumentSpec("lora_scale", field="lora_scale"),
        ArgumentSpec("max_parallel", role="max_parallel"),
    ),
    model="model",
    results=(
        ("images", "/images"),
        ("seed", "/seed"),
        ("nsfw", "/nsfw_content_detected"),
        ("cost", "/inference_status/cost"),
        ("request_id", "/request_id"),
    ),
    per_call=4,
    per_call_column="n",
    instead=MethodSpec(
        "generate",
        images_operations.EDIT,
        (
            ArgumentSpec("prompt", field="prompt", role="prompt"),
            ArgumentSpec("images", field="image", role="images"),
            ArgumentSpec("mask", field="mask", role="mask"),
            ArgumentSpec("n", field="n", role="count", option="n"),
            ArgumentSpec("size", field="size", role="size", option="size"),
            ArgumentSpec("aspect_ratio", option="aspect_ratio", extra="aspect_ratio"),
            ArgumentSpec("seed", role="seed", extra="seed"),
            ArgumentSpec("negative_prompt", extra="negative_prompt"),
            ArgumentSpec(
                "num_inference_steps", option="num_inference_steps", extra="num_inference_steps"
            ),
            ArgumentSpec("guidance_scale", option="guidance_scale", extra="guidance_scale"),
            ArgumentSpec("guidance", extra="guidance"),
            ArgumentSpec("strength", extra="strength"),
            ArgumentSpec("lora_scale", extra="lora_scale"),
            ArgumentSpec("max_parallel", role="max_parallel"),
        ),
        model="model",
        results=(
            ("images", "/data"),
            ("image", "/b64_json"),
            ("image_url", "/url"),
            ("created", "/created"),
        ),
        per_call=4,
        per_call_column="n",
    ),
    when="images",
)
