# Generated from schema/resources/billing.yaml. Do not edit; run: nox -s generate
"""Types of `billing`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import WireModel


class BillingChecklist(WireModel):
    """What is done and what stands in the way of paid calls."""

    email: bool | None = None
    """Whether there is a confirmed address for mail."""
    billing_address: bool | None = None
    """Whether there is an address for invoices."""
    payment_method: bool | None = None
    """Whether there is a way to pay."""
    suspended: bool | None = None
    """Whether paid calls are refused, with status 402."""
    overdue_invoices: float | None = None
    """What is owed of old invoices, in US dollars."""
    last_checked: int | None = None
    """Time of the last look at the invoices in seconds since 1970."""
    stripe_balance: float
    """
    Balance in US dollars with its sign turned round - below 0 is money to spend, above 0 is
    owed.
    """
    recent: float
    """Usage since the last invoice in US dollars."""
    limit: float | None = None
    """Spending limit in US dollars; null or below 0 for none."""
    suspend_reason: (
        Literal["balance", "payment-method", "overdue-invoices", "limit-reached", "admin", "bad-cc"]
        | str
        | None
    ) = None
    """Why paid calls are refused; null when they are not."""
    topup: bool | None = None
    """Whether money is added without asking."""
    topup_amount: int | None = None
    """US cents that are added each time."""
    topup_threshold: int | None = None
    """US cents of balance below which money is added."""
    topup_failed: bool | None = None
    """Whether adding money has failed last time."""


class BillingPortal(WireModel):
    """The page where the owner manages payment."""

    url: Annotated[str, Field(repr=False)]
    """Address of the page. It lets in whoever has it, so it is left out of `repr` and logs."""


class BillingSettings(WireModel):
    """Settings of billing."""

    limit: float
    """Spending limit in US dollars; below 0 for none."""


class DeepStartApplication(WireModel):
    """An application for the programme for young companies."""

    id: str | None = None
    """Id of the application."""
    uid: str | None = None
    """Id of the account."""
    company: str
    """Name of the company."""
    ceo: str | None = None
    """Who leads it."""
    funding: str | None = None
    """How much money it has raised."""
    founded_on: str | None = None
    """When it was founded."""
    website: str | None = None
    """Address of its site."""
    created_at: int | None = None
    """Time of the application in seconds since 1970."""
    status: str | None = None
    """How far it is; `pending` at first."""
    deal: str | None = None
    """Code of an offer."""
    email: str | None = None
    """Address for the answer."""
