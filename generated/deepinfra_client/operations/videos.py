# Generated from schema/resources/videos.yaml. Do not edit; run: nox -s generate
"""The calls of `videos` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Bytes, Check, Json, Operation, Param

if TYPE_CHECKING:
    from .._runtime.response import BinaryResponse
    from ..types.videos import VideoJob


CREATE: Operation[VideoJob] = Operation(
    "POST",
    ("/videos",),
    Json("types.videos", "VideoJob"),
    body="json",
    nullable=(),
    uris=("image_url",),
    timeout="generation",
    check=Check("video", "model", (("aspect_ratio", "/aspect_ratio"),)),
)
"""`POST {base}/videos`"""

RETRIEVE: Operation[VideoJob] = Operation(
    "GET",
    (
        "/videos/",
        Param("video_id", "video_id", "segment"),
    ),
    Json("types.videos", "VideoJob"),
    retry="safe",
    timeout="catalogue",
)
"""`GET {base}/videos/{video_id}`"""

CONTENT: Operation[BinaryResponse] = Operation(
    "GET",
    (
        "/videos/",
        Param("video_id", "video_id", "segment"),
        "/content",
    ),
    Bytes(("video/mp4",)),
    query=(("variant", "variant"),),
    retry="safe",
    timeout="transfer",
)
"""`GET {base}/videos/{video_id}/content`"""
