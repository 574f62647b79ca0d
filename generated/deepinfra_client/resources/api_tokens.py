# Generated from schema/resources/api_tokens.yaml. Do not edit; run: nox -s generate
"""The calls of `client.api_tokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import api_tokens as _operations

if TYPE_CHECKING:
    from builtins import list as list_
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.api_tokens import ApiToken


class ApiTokens(SyncResource):
    """The API keys of the account."""

    @property
    def with_raw_response(self) -> ApiTokensWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return ApiTokensWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ApiTokensWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return ApiTokensWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[ApiToken]:
        """List the API keys of the account.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A list. Each item: an API key. Its value is left out of `repr` and logs.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/api-tokens` (upstream operation `get_api_tokens_v1_api_tokens_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST, _arguments, _options)

    def create(
        self,
        name: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ApiToken:
        """Make a new API key with all rights of the account.

        For a key that is limited in models, time or money use `scoped_jwt.create`. A name that is
        taken is a ConflictError.

        Args:
            name: Name of the key, which no other key of the account has.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            An API key. Its value is left out of `repr` and logs.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/api-tokens` (upstream operation `create_api_token_v1_api_tokens_post`).
        """
        _arguments = {
            "name": name,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE, _arguments, _options)

    def retrieve(
        self,
        api_token: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ApiToken:
        """Tell about one API key.

        Args:
            api_token: The key itself.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            An API key. Its value is left out of `repr` and logs.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/api-tokens/{api_token}` (upstream operation
            `get_api_token_v1_api_tokens__api_token__get`).
        """
        _arguments = {
            "api_token": api_token,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE, _arguments, _options)

    def delete(
        self,
        api_token: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Revoke an API key for good.

        Programs that use it get an AuthenticationError from then on, the one that makes this call
        included if it is its own key.

        Args:
            api_token: The key itself.
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
            `DELETE {base}/api-tokens/{api_token}` (upstream operation
            `delete_api_token_v1_api_tokens__api_token__delete`).
        """
        _arguments = {
            "api_token": api_token,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.DELETE, _arguments, _options)

    def export_to_vercel(
        self,
        api_token: str,
        *,
        project_id_or_name: str,
        is_sensitive: bool,
        env_development: bool,
        env_preview: bool,
        env_production: bool,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Put an API key into the environment of a project in Vercel.

        The account has to be connected with Vercel. The key leaves this service by that.

        Args:
            api_token: The key itself.
            project_id_or_name: Id or name of the project in Vercel.
            is_sensitive: Whether Vercel hides the value from everybody once it is there.
            env_development: Whether the development environment gets it.
            env_preview: Whether preview deployments get it.
            env_production: Whether production gets it.
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
            `POST {base}/api-tokens/{api_token}/vercel_export` (upstream operation
            `export_api_token_to_vercel_v1_api_tokens__api_token__vercel_export_post`).
        """
        _arguments = {
            "api_token": api_token,
            "project_id_or_name": project_id_or_name,
            "is_sensitive": is_sensitive,
            "env_development": env_development,
            "env_preview": env_preview,
            "env_production": env_production,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.EXPORT_TO_VERCEL, _arguments, _options)


class ApiTokensWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: ApiTokens) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.delete = raw(resource.delete)
        self.export_to_vercel = raw(resource.export_to_vercel)


class ApiTokensWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: ApiTokens) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.retrieve = streamed(resource.retrieve)
        self.delete = streamed(resource.delete)
        self.export_to_vercel = streamed(resource.export_to_vercel)
