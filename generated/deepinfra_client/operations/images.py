# Generated from schema/resources/images.yaml. Do not edit; run: nox -s generate
"""The calls of `images` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Check, Json, Operation

if TYPE_CHECKING:
    from ..types.images import ImagesResponse


GENERATE: Operation[ImagesResponse] = Operation(
    "POST",
    ("/openai/images/generations",),
    Json("types.images", "ImagesResponse"),
    body="json",
    nullable=("response_format", "quality", "style", "user"),
    retry="safe",
    timeout="image",
    choices=(("response_format", ("b64_json",)),),
    check=Check("image", "model", (("size", "/size"), ("n", "/n"))),
)
"""`POST {base}/openai/images/generations`"""

EDIT: Operation[ImagesResponse] = Operation(
    "POST",
    ("/openai/images/edits",),
    Json("types.images", "ImagesResponse"),
    body="multipart",
    nullable=(),
    files=("image", "mask"),
    retry="safe",
    timeout="image",
    choices=(("response_format", ("b64_json",)),),
    check=Check("image", "model", (("size", "/size"), ("n", "/n"))),
)
"""`POST {base}/openai/images/edits`"""

CREATE_VARIATION: Operation[ImagesResponse] = Operation(
    "POST",
    ("/openai/images/variations",),
    Json("types.images", "ImagesResponse"),
    body="multipart",
    nullable=(),
    files=("image",),
    retry="safe",
    timeout="image",
    choices=(("response_format", ("b64_json",)),),
    check=Check("image", "model", (("size", "/size"), ("n", "/n"))),
)
"""`POST {base}/openai/images/variations`"""
