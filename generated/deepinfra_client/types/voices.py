# Generated from schema/resources/voices.yaml. Do not edit; run: nox -s generate
"""Types of `voices`."""

from __future__ import annotations

from .._runtime.models import WireModel


class Voice(WireModel):
    """A voice that speech models can speak with."""

    voice_id: str
    """Id of the voice; speech calls take it as their voice."""
    name: str
    """Name of the voice."""
    description: str | None = None
    """What the voice is like."""
    user_id: str | None = None
    """The account that owns it."""
    created_at: int | None = None
    """When it was made, in seconds since 1970."""
    updated_at: int | None = None
    """When it was last changed, in seconds since 1970."""


class VoiceList(WireModel):
    """Your voices."""

    voices: list[Voice] | None = None
    """The voices that belong to the account."""
