# Generated from schema/resources/scoped_jwt.yaml. Do not edit; run: nox -s generate
"""Types of `scoped_jwt`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import WireModel


class ScopedToken(WireModel):
    """A limited token. Its value is left out of `repr` and logs."""

    token: Annotated[str, Field(repr=False)]
    """The token, which begins with `jwt:`; send it in place of the key."""


class ScopedTokenInfo(WireModel):
    """What a limited token is good for."""

    expires_at: int
    """Time at which it ends, in seconds since 1970."""
    models: list[str] | None = None
    """Ids of the models that may be called; null when any may."""
    spending_limit: float | None = None
    """US dollars that could be spent when the token was made; null without such a limit."""
