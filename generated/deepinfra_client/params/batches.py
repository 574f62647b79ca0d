# Generated from schema/resources/batches.yaml. Do not edit; run: nox -s generate
"""Types of `batches`."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class BatchOutputExpiryParam(TypedDict, total=False):
    """How long the files of the results are kept."""

    anchor: Required[Literal["created_at"]]
    """What the time is counted from; there is nothing but the making of the files."""
    seconds: Required[int]
    """Seconds that the files are kept, one hour to 30 days."""


class BatchCreateParams(TypedDict, total=False):
    """A batch to be worked on."""

    input_file_id: Required[str]
    """
    The file of the requests, by its id - at most 50000 lines and 200 MB. Each line is a JSON
    object with `custom_id` (your own, once per file), `method` (`POST`), `url` (the endpoint)
    and `body`. All lines name the same model.
    """
    endpoint: Required[Literal["/v1/chat/completions", "/v1/completions", "/v1/embeddings"]]
    """
    The call that all lines make, in its short form. Embeddings may have at most 50000 inputs in
    all lines together.
    """
    completion_window: Required[Literal["24h"]]
    """Time within which the batch is worked on; there is nothing but `24h`."""
    metadata: dict[str, Any] | None
    """Your own notes - up to 16 pairs, keys up to 64 and values up to 512 characters."""
    output_expires_after: BatchOutputExpiryParam
    """When the files of the results are deleted by themselves."""
