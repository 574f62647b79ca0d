# Generated from schema/resources/batches.yaml. Do not edit; run: nox -s generate
"""Types of `batches`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import WireModel


class BatchError(WireModel):
    """One mistake in the file of the requests."""

    code: (
        Literal[
            "duplicate_custom_id", "invalid_json", "unknown_model", "model_mismatch", "invalid_line"
        ]
        | str
        | None
    ) = None
    """Kind of the mistake."""
    line: int | None = None
    """Number of the line, the first is 0."""
    message: str | None = None
    """The mistake in words."""
    param: str | None = None
    """The field it is about."""


class BatchErrors(WireModel):
    """What is wrong with the file of the requests."""

    object: str | None = None
    """Always `list`."""
    data: list[BatchError] | None = None
    """One entry for each finding."""


class BatchInputDetails(WireModel):
    """Parts of the input tokens of a batch."""

    cached_tokens: int | None = None
    """Tokens read from the prompt cache."""


class BatchOutputDetails(WireModel):
    """Parts of the output tokens of a batch."""

    reasoning_tokens: int | None = None
    """Tokens spent on thinking."""


class BatchRequestCounts(WireModel):
    """Lines of a batch by outcome."""

    total: int | None = None
    """Lines of the file."""
    completed: int | None = None
    """Lines that were answered."""
    failed: int | None = None
    """Lines that failed."""


class BatchUsage(WireModel):
    """Tokens of all lines of a batch."""

    input_tokens: int | None = None
    """Tokens of the requests."""
    input_tokens_details: BatchInputDetails | None = None
    """Parts of the input tokens."""
    output_tokens: int | None = None
    """Tokens that were written."""
    output_tokens_details: BatchOutputDetails | None = None
    """Parts of the output tokens."""
    total_tokens: int | None = None
    """All tokens."""


class Batch(WireModel):
    """A batch and how far it is. Times are in seconds since 1970."""

    id: str
    """Id of the batch."""
    object: str | None = None
    """Always `batch`."""
    endpoint: str | None = None
    """The call that all lines make, in its short form."""
    model: str | None = None
    """The model of all lines; null until the file is checked."""
    errors: BatchErrors | None = None
    """What is wrong with the file of the requests; null while nothing is."""
    input_file_id: str | None = None
    """The file of the requests, by its id."""
    completion_window: str | None = None
    """Always `24h`."""
    status: (
        Literal[
            "validating",
            "in_progress",
            "finalizing",
            "completed",
            "failed",
            "expired",
            "cancelling",
            "cancelled",
        ]
        | str
    )
    """
    How far the batch is. `completed`, `failed`, `expired` and `cancelled` are the end. `failed`
    means that the file was refused; single lines may fail in a batch that is `completed`.
    """
    output_file_id: str | None = None
    """The file of the answers by its id; null before the end."""
    error_file_id: str | None = None
    """The file of the lines that failed by its id, which may be empty; null before the end."""
    created_at: int | None = None
    """When the batch was made."""
    in_progress_at: int | None = None
    """When the work began."""
    finalizing_at: int | None = None
    """When all lines were worked on."""
    completed_at: int | None = None
    """When the results were there."""
    failed_at: int | None = None
    """When the file was refused."""
    expires_at: int | None = None
    """When the work stops, done or not."""
    expired_at: int | None = None
    """When the work was stopped for lack of time."""
    cancelling_at: int | None = None
    """When `cancel` was called."""
    cancelled_at: int | None = None
    """When the work was stopped by `cancel`."""
    request_counts: BatchRequestCounts | None = None
    """Lines by outcome; null until the file is checked."""
    usage: BatchUsage | None = None
    """Tokens of all lines; null until the file is checked."""
    metadata: dict[str, Any] | None = None
    """Your own notes."""


class BatchList(WireModel):
    """A page of batches."""

    object: str | None = None
    """Always `list`."""
    data: list[Batch]
    """The batches of the page."""
    first_id: str | None = None
    """Id of the first batch of the page."""
    last_id: str | None = None
    """Id of the last batch of the page."""
    has_more: bool | None = None
    """Whether there are batches after these."""
