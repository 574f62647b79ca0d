# Generated from schema/resources/scoped_jwt.yaml. Do not edit; run: nox -s generate
"""Types of `scoped_jwt`."""

from __future__ import annotations

from typing import Required, TypedDict


class ScopedTokenParams(TypedDict, total=False):
    """What a token shall be good for."""

    api_key_name: Required[str]
    """Name of the API key that the token belongs to; usage is charged to that key."""
    models: list[str] | None
    """Ids of the models that may be called; any when unset."""
    expires_delta: int | None
    """Seconds until the token ends. Give this or `expires_at`; with neither it ends after a year."""
    expires_at: int | None
    """Time at which the token ends, in seconds since 1970."""
    spending_limit: float | None
    """US dollars that may be spent with the token; no limit of its own when unset."""
