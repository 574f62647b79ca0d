# Generated from schema/resources/files.yaml. Do not edit; run: nox -s generate
"""Types of `files`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class FileExpiryParam(TypedDict, total=False):
    """How long a file is kept."""

    anchor: Required[Literal["created_at"]]
    """What the time is counted from; there is nothing but the making of the file."""
    seconds: Required[int]
    """Seconds that the file is kept, one hour to 30 days."""
