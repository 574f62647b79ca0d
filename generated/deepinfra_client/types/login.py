# Generated from schema/resources/login.yaml. Do not edit; run: nox -s generate
"""Types of `login`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import WireModel


class CliLogin(WireModel):
    """
    What a finished login gives. The service does not describe the fields; all that it sends are
    kept. The key is left out of `repr` and logs.
    """

    access_token: Annotated[str | None, Field(repr=False)] = None
    """An API key of the account that logged in."""
