# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""What the methods of the kind `video` call and how arguments map."""

from __future__ import annotations

from ..._runtime.objects.spec import ArgumentSpec, Job, MethodSpec
from ...operations import inference as inference_operations
from ...operations import videos as videos_operations

GENERATE = MethodSpec(
    "generate",
    inference_operations.TEXT_TO_VIDEO,
    (
        ArgumentSpec("prompt", field="prompt"),
        ArgumentSpec("image", field="first_frame_image", role="picture"),
        ArgumentSpec("last_image", field="last_frame_image"),
        ArgumentSpec("negative_prompt", field="negative_prompt"),
        ArgumentSpec(
            "aspect_ratio",
            field="aspect_ratio",
            option="aspect_ratio",
            named_by="aspect_ratio_field",
            renamed=(("ratio", "ratio"),),
        ),
        ArgumentSpec("resolution", field="resolution", option="resolution"),
        ArgumentSpec("duration", field="duration", role="seconds", option="duration"),
        ArgumentSpec("sample_count", field="sample_count", option="sample_count"),
        ArgumentSpec("generate_audio", field="generate_audio"),
        ArgumentSpec("camera_fixed", field="camera_fixed"),
        ArgumentSpec("seed", field="seed", role="seed"),
        ArgumentSpec("on_progress", role="on_progress"),
        ArgumentSpec("poll_interval", role="poll_interval"),
        ArgumentSpec("wait_timeout", role="wait_timeout"),
    ),
    model="model",
    results=(
        ("video", ("/video_url", "/video")),
        ("seed", "/seed"),
        ("cost", "/inference_status/cost"),
        ("request_id", "/request_id"),
    ),
    instead=MethodSpec(
        "generate",
        videos_operations.CREATE,
        (
            ArgumentSpec("prompt", field="prompt"),
            ArgumentSpec("image", field="image_url", role="picture"),
            ArgumentSpec("negative_prompt", field="negative_prompt"),
            ArgumentSpec("aspect_ratio", field="aspect_ratio", option="aspect_ratio"),
            ArgumentSpec("resolution", field="size", option="resolution"),
            ArgumentSpec("duration", field="seconds", role="seconds", option="duration"),
            ArgumentSpec("seed", field="seed", role="seed"),
            ArgumentSpec("on_progress", role="on_progress"),
            ArgumentSpec("poll_interval", role="poll_interval"),
            ArgumentSpec("wait_timeout", role="wait_timeout"),
        ),
        model="model",
        results=(
            ("id", "/id"),
            ("status", "/status"),
            ("error", "/error"),
            ("videos", "/data"),
            ("video", "/url"),
            ("model", "/model"),
            ("created", "/created_at"),
        ),
        job=Job(
            retrieve=videos_operations.RETRIEVE,
            retrieve_id="video_id",
            content=videos_operations.CONTENT,
            content_id="video_id",
            done=("succeeded",),
            failed=("failed",),
        ),
    ),
    for_models="async_job",
)
