# Generated from schema/resources/account.yaml. Do not edit; run: nox -s generate
"""Types of `account`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import WireModel
from .billing import BillingChecklist


class AccountEmails(WireModel):
    """Addresses that the login provider has confirmed."""

    emails: list[str]
    """The addresses, any of which the profile can use."""


class GpuLimit(WireModel):
    """How many GPUs can be used at once."""

    limits: dict[str, int]
    """Kind of GPU and how many of it may be used at the same time."""
    pending_requests: dict[str, Any] | None = None
    """Kind of GPU and the limit that was asked for and is not decided yet."""


class RateLimit(WireModel):
    """How much can be asked at once."""

    rate_limit: int
    """Requests that may run at the same time per model."""
    tpm_rate_limit: int
    """Tokens per minute and model."""


class VercelConnection(WireModel):
    """An account in Vercel."""

    user_id: str
    """Id of the user there."""
    team_id: str | None = None
    """Id of the team there."""
    installation_id: str
    """Id of the connection."""


class AccountInfo(WireModel):
    """The account of a key, with the profile of its owner."""

    uid: str
    """Id of the account."""
    email: str | None = None
    """Address for mail."""
    email_verified: bool | None = None
    """Whether the address was confirmed."""
    account_setup: bool | None = None
    """Whether the profile is complete."""
    require_email_verified: bool | None = None
    """Whether nothing works before the address is confirmed."""
    display_name: str | None = None
    """Public name of the account; names of private models begin with it."""
    provider: str | None = None
    """How the owner logs in, such as `github`."""
    picture: str | None = None
    """Address of a picture of the owner."""
    is_admin: bool | None = None
    """Whether the owner works for the service."""
    name: str | None = None
    """Full name of the owner."""
    first_name: str | None = None
    """First name of the owner."""
    last_name: str | None = None
    """Last name of the owner."""
    country: str | None = None
    """Country of the owner."""
    is_business_account: bool | None = None
    """Whether a company pays."""
    company: str | None = None
    """Name of the company."""
    website: str | None = None
    """Address of the company's site."""
    title: str | None = None
    """Job of the owner."""
    is_team_account: bool | None = None
    """Whether the account belongs to a team."""
    is_team_owner: bool | None = None
    """Whether the key's owner owns the team."""
    team_role: str | None = None
    """What the key's owner is in the team."""
    team_display_name: str | None = None
    """Public name of the team."""
    is_team_upgrade_enabled: bool | None = None
    """Whether the account can become that of a team."""
    vercel_connection: VercelConnection | None = None
    """The account in Vercel that is connected; null without one."""
    checklist: BillingChecklist | None = None
    """What stands in the way of paid calls; given when it was asked for."""
