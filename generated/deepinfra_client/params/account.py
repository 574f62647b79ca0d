# Generated from schema/resources/account.yaml. Do not edit; run: nox -s generate
"""Types of `account`."""

from __future__ import annotations

from typing import Required, TypedDict


class AccountUpdateParams(TypedDict, total=False):
    """Changes of the profile; what is not given stays as it is."""

    name: str | None
    """Full name of the person."""
    first_name: str | None
    """First name of the person."""
    last_name: str | None
    """Last name of the person."""
    country: str | None
    """Country of the person."""
    email: str | None
    """Address for mail of the service."""
    is_business_account: bool | None
    """Whether a company pays."""
    company: str | None
    """Name of the company."""
    website: str | None
    """Address of the company's site; empty removes it."""
    title: str | None
    """The person's job."""
    display_name: str | None
    """
    Public name of the account, with which names of private models begin - letters, digits and
    single dashes between them, at most 39 characters.
    """
    use_case: str | None
    """What the account is for."""
    attribution: str | None
    """How the person came to know the service."""


class GpuLimitRequestParams(TypedDict, total=False):
    """A higher limit of GPUs to ask for."""

    gpu_type: Required[str]
    """The kind of GPU, such as `H100-80GB`."""
    requested_limit: Required[int]
    """How many of them may be used at the same time."""
    reason: Required[str]
    """Why they are needed, at most 2048 characters."""


class RateLimitRequestParams(TypedDict, total=False):
    """A higher limit of requests to ask for."""

    rate_limit: Required[int]
    """Requests that may run at the same time per model."""
    tpm_rate_limit: int | None
    """Tokens per minute and model; not asked for when unset."""
    reason: Required[str]
    """Why it is needed, at most 2048 characters."""


class TeamDisplayNameParams(TypedDict, total=False):
    """The public name of a team."""

    display_name: Required[str]
    """The name - letters, digits and single dashes between them, at most 39 characters."""
