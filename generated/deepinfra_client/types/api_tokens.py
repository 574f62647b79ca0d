# Generated from schema/resources/api_tokens.yaml. Do not edit; run: nox -s generate
"""Types of `api_tokens`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import WireModel


class ApiToken(WireModel):
    """An API key. Its value is left out of `repr` and logs."""

    token: Annotated[str, Field(repr=False)]
    """The key itself; whoever has it can spend the money of the account."""
    created_at: int | None = None
    """Time of making in seconds since 1970."""
    name: str
    """Name of the key."""
    token_id: str | None = None
    """Id of the key, which is no secret."""
    allowed_ips: list[str] | None = None
    """Addresses from which the key is taken; null when it is from any."""
