# Generated from schema/resources/voices.yaml. Do not edit; run: nox -s generate
"""Types of `voices`."""

from __future__ import annotations

from typing import Required, TypedDict


class VoiceUpdateParams(TypedDict, total=False):
    """What a voice is called from now on."""

    name: Required[str]
    """New name of the voice."""
    description: Required[str]
    """New description; an empty text removes it."""
