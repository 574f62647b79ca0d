# Generated from schema/resources/files.yaml. Do not edit; run: nox -s generate
"""Types of `files`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import WireModel


class FileDeleted(WireModel):
    """The end of a file."""

    id: str
    """Id of the file that is gone."""
    object: str | None = None
    """Always `file`."""
    deleted: bool | None = None
    """Whether it was deleted."""


class FileObject(WireModel):
    """A file, without its content."""

    id: str
    """Id of the file."""
    object: str | None = None
    """Always `file`."""
    bytes: int | None = None
    """Size in bytes."""
    created_at: int | None = None
    """Time of the upload in seconds since 1970."""
    expires_at: int | None = None
    """Time in seconds since 1970 at which the file is deleted by itself."""
    filename: str | None = None
    """Name that the file was given."""
    purpose: Literal["batch", "fine-tune", "batch-output", "batch_output"] | str | None = None
    """What the file is for. The service is seen to write both `batch-output` and `batch_output`."""


class FileList(WireModel):
    """A page of files."""

    object: str | None = None
    """Always `list`."""
    data: list[FileObject]
    """The files of the page."""
    first_id: str | None = None
    """Id of the first file of the page."""
    last_id: str | None = None
    """Id of the last file of the page."""
    has_more: bool | None = None
    """Whether there are files after these."""
