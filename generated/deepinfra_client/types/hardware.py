# Generated from schema/resources/hardware.yaml. Do not edit; run: nox -s generate
"""Types of `hardware`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import WireModel


class DedicatedPricing(WireModel):
    """Price by the minute."""

    cents_per_minute: float
    """US cents per minute."""


class ServerlessPricing(WireModel):
    """Price by the token."""

    cents_per_million_input_tokens: float
    """US cents per million tokens of input."""
    cents_per_million_output_tokens: float
    """US cents per million tokens of output."""


class HardwareOption(WireModel):
    """A way to run a model."""

    id: str
    """Id of the way."""
    name: str | None = None
    """Its name."""
    type: Literal["serverless", "dedicated"] | str
    """Whether it is shared and paid by the token, or one's own and paid by the minute."""
    pricing: ServerlessPricing | DedicatedPricing
    """What it costs; `type` tells which of the two."""


class HardwareList(WireModel):
    """The ways to run a model."""

    hardware: list[HardwareOption] | None = None
    """The ways."""
