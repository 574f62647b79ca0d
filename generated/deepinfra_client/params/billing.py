# Generated from schema/resources/billing.yaml. Do not edit; run: nox -s generate
"""Types of `billing`."""

from __future__ import annotations

from typing import Required, TypedDict


class DeepStartParams(TypedDict, total=False):
    """An application for the programme for young companies."""

    company: Required[str]
    """Name of the company."""
    ceo: Required[str]
    """Who leads it."""
    funding: Required[str]
    """How much money it has raised."""
    founded_on: Required[str]
    """When it was founded."""
    website: Required[str]
    """Address of its site."""
    deal: str | None
    """Code of an offer."""
    id: str
    """Set by the service; leave it out."""
    uid: str | None
    """Set by the service; leave it out."""
    created_at: int
    """Time in seconds since 1970; set by the service, leave it out."""
    status: str
    """Set by the service; leave it out."""


class FundsParams(TypedDict, total=False):
    """Money to be added."""

    amount: Required[int]
    """US cents to charge to the payment method of the account."""


class SpendingLimitParams(TypedDict, total=False):
    """The limit to be set."""

    limit: float | None
    """US dollars that may be spent; below 0 for no limit, null leaves it as it is."""


class TopUpParams(TypedDict, total=False):
    """When money is added without asking."""

    amount: int
    """US cents to add each time."""
    threshold: int
    """US cents of balance below which money is added."""
    enabled: bool
    """Whether it happens at all."""
