# Generated from schema/resources/account.yaml. Do not edit; run: nox -s generate
"""The calls of `client.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import account as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.account import AccountEmails, AccountInfo, GpuLimit, RateLimit


class Account(SyncResource):
    """The account that the key belongs to - profile and limits."""

    @property
    def with_raw_response(self) -> AccountWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AccountWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AccountWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AccountWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        checklist: bool | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AccountInfo:
        """Tell about the account of the key.

        Args:
            checklist: Whether to add the state of billing. Default of the service: False.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The account of a key, with the profile of its owner.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/me` (upstream operation `me_v1_me_get`).
        """
        _arguments = {
            "checklist": checklist,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE, _arguments, _options)

    def update(
        self,
        *,
        name: str | None | Omit = omit,
        first_name: str | None | Omit = omit,
        last_name: str | None | Omit = omit,
        country: str | None | Omit = omit,
        email: str | None | Omit = omit,
        is_business_account: bool | None | Omit = omit,
        company: str | None | Omit = omit,
        website: str | None | Omit = omit,
        title: str | None | Omit = omit,
        display_name: str | None | Omit = omit,
        use_case: str | None | Omit = omit,
        attribution: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Change the profile of the account.

        A display name that somebody else has is a ConflictError.

        Args:
            name: Full name of the person.
            first_name: First name of the person.
            last_name: Last name of the person.
            country: Country of the person.
            email: Address for mail of the service.
            is_business_account: Whether a company pays.
            company: Name of the company.
            website: Address of the company's site; empty removes it.
            title: The person's job.
            display_name: Public name of the account, with which names of private models begin -
                letters, digits and single dashes between them, at most 39 characters.
            use_case: What the account is for.
            attribution: How the person came to know the service.
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
            `PATCH {base}/me` (upstream operation `account_update_details_v1_me_patch`).
        """
        _arguments = {
            "name": name,
            "first_name": first_name,
            "last_name": last_name,
            "country": country,
            "email": email,
            "is_business_account": is_business_account,
            "company": company,
            "website": website,
            "title": title,
            "display_name": display_name,
            "use_case": use_case,
            "attribution": attribution,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.UPDATE, _arguments, _options)

    def delete(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AccountInfo:
        """DELETE THE WHOLE ACCOUNT, for good.

        There is no question and no way back: keys, models, deployments, files and what is left of
        the balance are gone with it. To revoke a single key use `api_tokens.delete`. Gives the
        account as it was.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The account of a key, with the profile of its owner.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `DELETE {base}/me` (upstream operation `delete_account_v1_me_delete`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.DELETE, _arguments, _options)

    def emails(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AccountEmails:
        """List the addresses that the login provider has confirmed.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Addresses that the login provider has confirmed.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/me/emails` (upstream operation `account_email_values_v1_me_emails_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.EMAILS, _arguments, _options)

    def set_team_display_name(
        self,
        display_name: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Change the public name of the team.

        A name that somebody else has is a ConflictError.

        Args:
            display_name: The name - letters, digits and single dashes between them, at most 39
                characters.
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
            `POST {base}/me/team_display_name` (upstream operation
            `team_set_display_name_v1_me_team_display_name_post`).
        """
        _arguments = {
            "display_name": display_name,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.SET_TEAM_DISPLAY_NAME, _arguments, _options)

    def rate_limit(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> RateLimit:
        """Tell how much can be asked at once.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            How much can be asked at once.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/me/rate_limit` (upstream operation
            `account_rate_limit_v1_me_rate_limit_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RATE_LIMIT, _arguments, _options)

    def request_rate_limit(
        self,
        *,
        rate_limit: int,
        reason: str,
        tpm_rate_limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Ask for a higher limit of requests.

        People decide about it; `rate_limit` tells what holds.

        Args:
            rate_limit: Requests that may run at the same time per model.
            reason: Why it is needed, at most 2048 characters.
            tpm_rate_limit: Tokens per minute and model; not asked for when unset.
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
            `POST {base}/me/rate_limit/request` (upstream operation
            `request_rate_limit_increase_v1_me_rate_limit_request_post`).
        """
        _arguments = {
            "rate_limit": rate_limit,
            "reason": reason,
            "tpm_rate_limit": tpm_rate_limit,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.REQUEST_RATE_LIMIT, _arguments, _options)

    def gpu_limit(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> GpuLimit:
        """Tell how many GPUs can be used at once.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            How many GPUs can be used at once.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/me/gpu_limit` (upstream operation
            `account_gpu_limit_v1_me_gpu_limit_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.GPU_LIMIT, _arguments, _options)

    def request_gpu_limit(
        self,
        *,
        gpu_type: str,
        requested_limit: int,
        reason: str,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Ask for more GPUs.

        People decide about it; `gpu_limit` tells what holds and what is not decided yet.

        Args:
            gpu_type: The kind of GPU, such as `H100-80GB`.
            requested_limit: How many of them may be used at the same time.
            reason: Why they are needed, at most 2048 characters.
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
            `POST {base}/me/gpu_limit/request` (upstream operation
            `request_gpu_limit_increase_v1_me_gpu_limit_request_post`).
        """
        _arguments = {
            "gpu_type": gpu_type,
            "requested_limit": requested_limit,
            "reason": reason,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.REQUEST_GPU_LIMIT, _arguments, _options)


class AccountWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Account) -> None:
        """Offer the calls of `resource` in this form."""
        self.retrieve = raw(resource.retrieve)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.emails = raw(resource.emails)
        self.set_team_display_name = raw(resource.set_team_display_name)
        self.rate_limit = raw(resource.rate_limit)
        self.request_rate_limit = raw(resource.request_rate_limit)
        self.gpu_limit = raw(resource.gpu_limit)
        self.request_gpu_limit = raw(resource.request_gpu_limit)


class AccountWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Account) -> None:
        """Offer the calls of `resource` in this form."""
        self.retrieve = streamed(resource.retrieve)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.emails = streamed(resource.emails)
        self.set_team_display_name = streamed(resource.set_team_display_name)
        self.rate_limit = streamed(resource.rate_limit)
        self.request_rate_limit = streamed(resource.request_rate_limit)
        self.gpu_limit = streamed(resource.gpu_limit)
        self.request_gpu_limit = streamed(resource.request_gpu_limit)
