# Generated from schema/resources/feedback.yaml. Do not edit; run: nox -s generate
"""Types of `feedback`."""

from __future__ import annotations

from typing import Required, TypedDict


class FeedbackParams(TypedDict, total=False):
    """A message."""

    message: Required[str]
    """What you want to say."""
    contact_email: str | None
    """Address for an answer."""
