# Generated from schema/resources/billing.yaml. Do not edit; run: nox -s generate
"""The calls of `client.billing`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import billing as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.billing import (
        BillingChecklist,
        BillingPortal,
        BillingSettings,
        DeepStartApplication,
    )


class BillingConfig(SyncResource):
    """Settings of billing."""

    @property
    def with_raw_response(self) -> BillingConfigWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return BillingConfigWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BillingConfigWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return BillingConfigWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BillingSettings:
        """Tell the spending limit.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Settings of billing.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/payment/config` (upstream operation `get_config_payment_config_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CONFIG_RETRIEVE, _arguments, _options)

    def update(
        self,
        *,
        limit: float | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BillingSettings:
        """Set the spending limit.

        Calls are refused once it is reached.

        Args:
            limit: US dollars that may be spent; below 0 for no limit, null leaves it as it is.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Settings of billing.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/payment/config` (upstream operation `set_config_payment_config_post`).
        """
        _arguments = {
            "limit": limit,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CONFIG_UPDATE, _arguments, _options)


class BillingConfigWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: BillingConfig) -> None:
        """Offer the calls of `resource` in this form."""
        self.retrieve = raw(resource.retrieve)
        self.update = raw(resource.update)


class BillingConfigWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: BillingConfig) -> None:
        """Offer the calls of `resource` in this form."""
        self.retrieve = streamed(resource.retrieve)
        self.update = streamed(resource.update)


class Billing(SyncResource):
    """Balance, spending limit and payment of the account."""

    @cached_property
    def config(self) -> BillingConfig:
        """Settings of billing."""
        return BillingConfig(self._client, self._mode)

    @property
    def with_raw_response(self) -> BillingWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return BillingWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BillingWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return BillingWithStreamingResponse(self)

    def checklist(
        self,
        *,
        compute_owed: bool | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BillingChecklist:
        """Tell the balance, and what stands in the way of paid calls.

        Args:
            compute_owed: Whether to work out anew what is owed, which takes longer. Default of
                the service: False.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What is done and what stands in the way of paid calls.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/payment/checklist` (upstream operation
            `get_checklist_payment_checklist_get`).
        """
        _arguments = {
            "compute_owed": compute_owed,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CHECKLIST, _arguments, _options)

    def portal(
        self,
        *,
        return_url: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BillingPortal:
        """Give the address of the page where the owner manages payment.

        It is for a browser.

        Args:
            return_url: Page to which the browser goes at the end.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The page where the owner manages payment.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/payment/billing-portal` (upstream operation
            `billing_portal_payment_billing_portal_get`).
        """
        _arguments = {
            "return_url": return_url,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.PORTAL, _arguments, _options)

    def add_funds(
        self,
        *,
        amount: int,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Charge money to the payment method of the account and add it to the balance.

        The money is taken at once. The call is not repeated when its answer is lost: look at
        `checklist` before you make it again.

        Args:
            amount: US cents to charge to the payment method of the account.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/payment/funds` (upstream operation `add_funds_payment_funds_post`).
        """
        _arguments = {
            "amount": amount,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.ADD_FUNDS, _arguments, _options)

    def set_topup(
        self,
        *,
        amount: int | Omit = omit,
        threshold: int | Omit = omit,
        enabled: bool | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Say when money is added to the balance without asking.

        What is not given has the default of the service, not its value so far.

        Args:
            amount: US cents to add each time. Default of the service: 0.
            threshold: US cents of balance below which money is added. Default of the service:
                0.
            enabled: Whether it happens at all. Default of the service: True.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/payment/topup` (upstream operation `setup_topup_payment_topup_post`).
        """
        _arguments = {
            "amount": amount,
            "threshold": threshold,
            "enabled": enabled,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.SET_TOPUP, _arguments, _options)

    def apply_for_deepstart(
        self,
        *,
        company: str,
        ceo: str,
        funding: str,
        founded_on: str,
        website: str,
        deal: str | None | Omit = omit,
        id: str | Omit = omit,
        uid: str | None | Omit = omit,
        created_at: int | Omit = omit,
        status: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> DeepStartApplication:
        """Apply for the programme for young companies.

        Args:
            company: Name of the company.
            ceo: Who leads it.
            funding: How much money it has raised.
            founded_on: When it was founded.
            website: Address of its site.
            deal: Code of an offer.
            id: Set by the service; leave it out.
            uid: Set by the service; leave it out.
            created_at: Time in seconds since 1970; set by the service, leave it out.
            status: Set by the service; leave it out. Default of the service: pending.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            An application for the programme for young companies.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/payment/deepstart/application` (upstream operation
            `deepstart_apply_payment_deepstart_application_post`).
        """
        _arguments = {
            "company": company,
            "ceo": ceo,
            "funding": funding,
            "founded_on": founded_on,
            "website": website,
            "deal": deal,
            "id": id,
            "uid": uid,
            "created_at": created_at,
            "status": status,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.APPLY_FOR_DEEPSTART, _arguments, _options)


class BillingWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Billing) -> None:
        """Offer the calls of `resource` in this form."""
        self.checklist = raw(resource.checklist)
        self.portal = raw(resource.portal)
        self.add_funds = raw(resource.add_funds)
        self.set_topup = raw(resource.set_topup)
        self.apply_for_deepstart = raw(resource.apply_for_deepstart)
        self.config = BillingConfigWithRawResponse(resource.config)


class BillingWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Billing) -> None:
        """Offer the calls of `resource` in this form."""
        self.checklist = streamed(resource.checklist)
        self.portal = streamed(resource.portal)
        self.add_funds = streamed(resource.add_funds)
        self.set_topup = streamed(resource.set_topup)
        self.apply_for_deepstart = streamed(resource.apply_for_deepstart)
        self.config = BillingConfigWithStreamingResponse(resource.config)
