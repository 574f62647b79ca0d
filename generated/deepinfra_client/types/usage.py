# Generated from schema/resources/usage.yaml. Do not edit; run: nox -s generate
"""Types of `usage`."""

from __future__ import annotations

from .._runtime.models import WireModel


class RentUsage(WireModel):
    """How long containers were rented."""

    id_to_duration: dict[str, int]
    """Id of the container and the seconds that it was rented."""


class UsageDiscount(WireModel):
    """A reason for money off."""

    name: str
    """Its name."""
    description: str | None = None
    """A sentence about it, to be shown."""


class UsageInterval(WireModel):
    """A span of time, both ends included."""

    fr: int | None = None
    """Beginning in milliseconds since 1970."""
    to: int | None = None
    """End in milliseconds since 1970."""


class UsageModel(WireModel):
    """What was used."""

    provider: str | None = None
    """Who runs the model."""
    model_name: str
    """Id of the model, `owner/name`."""
    task: str | None = None
    """Kind of the model, such as `text-generation`."""
    plan_id: str | None = None
    """Id of the plan of a rented machine."""
    private: bool | None = None
    """Whether the model belongs to the account."""


class UsageItem(WireModel):
    """Usage of a model at one price."""

    model: UsageModel
    """The model."""
    units: int
    """Seconds or tokens that are charged; `pricing_type` tells which."""
    rate: float | None = None
    """US cents per second or per token."""
    cost: int
    """Cost in US cents."""
    pricing_type: str | None = None
    """How the model is charged, such as `tokens` or `time`; `discount` for money off."""
    interval: UsageInterval | None = None
    """The time in which this price held."""
    discount: UsageDiscount | None = None
    """The reason for money off; null for usage."""


class UsageMonth(WireModel):
    """Usage of a month."""

    period: str
    """The month, as `YYYY.MM`."""
    interval: UsageInterval | None = None
    """The time that is counted."""
    items: list[UsageItem]
    """Usage by model and price."""
    total_cost: int
    """Cost of all items in US cents."""
    invoice_id: str | None = None
    """Id of the invoice; `NOT_FINAL` while the month runs, `EMPTY` when there is nothing to pay."""


class AccountUsage(WireModel):
    """Usage of a period, by month."""

    months: list[UsageMonth]
    """The months, of which the first and last may be in part."""
    initial_month: str | None = None
    """The first month of the account, as `YYYY.MM`."""
