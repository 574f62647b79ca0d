# Generated from schema/resources/usage.yaml. Do not edit; run: nox -s generate
"""The calls of `client.usage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import usage as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.usage import AccountUsage, RentUsage


class UsageReports(SyncResource):
    """What was used and what it costs, by month, model and key."""

    @property
    def with_raw_response(self) -> UsageReportsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return UsageReportsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> UsageReportsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return UsageReportsWithStreamingResponse(self)

    def list(
        self,
        from_: str | int,
        *,
        to: str | int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AccountUsage:
        """Tell what was used and what it costs, by month and model.

        Times are `YYYY.MM` for a month, `current` for this one, `current-2` for the one two months
        ago, or seconds since 1970 (UTC).

        Args:
            from_: Beginning - `YYYY.MM`, `current`, `current-N`, or seconds since 1970.
            to: End in the same forms; when unset, the one month that `from_` names.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Usage of a period, by month.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/payment/usage` (upstream operation `usage_payment_usage_get`).
        """
        _arguments = {
            "from_": from_,
            "to": to,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST, _arguments, _options)

    def tokens(
        self,
        from_: str | int,
        *,
        to: str | int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AccountUsage:
        """Tell what was used of models that are charged by the token.

        Times as in `list`.

        Args:
            from_: Beginning - `YYYY.MM`, `current`, `current-N`, or seconds since 1970.
            to: End in the same forms; when unset, the one month that `from_` names.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Usage of a period, by month.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/payment/usage/tokens` (upstream operation
            `usage_tokens_payment_usage_tokens_get`).
        """
        _arguments = {
            "from_": from_,
            "to": to,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.TOKENS, _arguments, _options)

    def rent(
        self,
        from_: int,
        *,
        to: int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> RentUsage:
        """Tell how long containers were rented.

        Args:
            from_: Beginning in seconds since 1970.
            to: End in seconds since 1970; now when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            How long containers were rented.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/payment/usage/rent` (upstream operation
            `usage_rent_payment_usage_rent_get`).
        """
        _arguments = {
            "from_": from_,
            "to": to,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RENT, _arguments, _options)

    def by_token(
        self,
        api_token: str,
        from_: str | int,
        *,
        to: str | int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AccountUsage:
        """Tell what was used with one API key.

        Times as in `list`.

        Args:
            api_token: The key itself.
            from_: Beginning - `YYYY.MM`, `current`, `current-N`, or seconds since 1970.
            to: End in the same forms; when unset, the one month that `from_` names.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Usage of a period, by month.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/payment/usage/{api_token}` (upstream operation
            `usage_api_token_payment_usage__api_token__get`).
        """
        _arguments = {
            "api_token": api_token,
            "from_": from_,
            "to": to,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.BY_TOKEN, _arguments, _options)


class UsageReportsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: UsageReports) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = raw(resource.list)
        self.tokens = raw(resource.tokens)
        self.rent = raw(resource.rent)
        self.by_token = raw(resource.by_token)


class UsageReportsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: UsageReports) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = streamed(resource.list)
        self.tokens = streamed(resource.tokens)
        self.rent = streamed(resource.rent)
        self.by_token = streamed(resource.by_token)
