# Generated from schema/resources/request_costs.yaml. Do not edit; run: nox -s generate
"""Types of `request_costs`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import WireModel


class RequestCost(WireModel):
    """What a request has cost."""

    id: Annotated[str, Field(alias="requestId")]
    """Id of the request."""
    cost_nano_usd: Annotated[int, Field(alias="costNanoUsd")]
    """Its cost in nano-dollars; 1,000,000,000 are one US dollar."""


class RequestCostList(WireModel):
    """What requests have cost."""

    requests: list[RequestCost]
    """The requests that are known."""
