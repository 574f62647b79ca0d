# Generated from schema/resources/scoped_jwt.yaml. Do not edit; run: nox -s generate
"""The calls of `client.scoped_jwt`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import scoped_jwt as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.scoped_jwt import ScopedToken, ScopedTokenInfo


class ScopedJwt(SyncResource):
    """Tokens that are limited in models, time and money, to be handed to somebody else.

    Such a token takes the place of the key in inference calls:
    `client.with_options(api_key=token)`. What it is used for is charged to the key that it belongs
    to.
    """

    @property
    def with_raw_response(self) -> ScopedJwtWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return ScopedJwtWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ScopedJwtWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return ScopedJwtWithStreamingResponse(self)

    def create(
        self,
        *,
        api_key_name: str,
        models: Sequence[str] | None | Omit = omit,
        expires_delta: int | None | Omit = omit,
        expires_at: int | None | Omit = omit,
        spending_limit: float | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ScopedToken:
        """Let the service make a limited token.

        `sign` makes a simpler one without a request.

        Args:
            api_key_name: Name of the API key that the token belongs to; usage is charged to
                that key.
            models: Ids of the models that may be called; any when unset.
            expires_delta: Seconds until the token ends. Give this or `expires_at`; with neither
                it ends after a year.
            expires_at: Time at which the token ends, in seconds since 1970.
            spending_limit: US dollars that may be spent with the token; no limit of its own
                when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A limited token. Its value is left out of `repr` and logs.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/scoped-jwt` (upstream operation
            `_create_scoped_jwt_v1_scoped_jwt_post`).
        """
        _arguments = {
            "api_key_name": api_key_name,
            "models": models,
            "expires_delta": expires_delta,
            "expires_at": expires_at,
            "spending_limit": spending_limit,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE, _arguments, _options)

    def inspect(
        self,
        jwtoken: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ScopedTokenInfo:
        """Tell what a limited token is good for.

        Ask with the key that the token belongs to.

        Args:
            jwtoken: The token.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What a limited token is good for.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/scoped-jwt` (upstream operation `inspect_scoped_jwt_v1_scoped_jwt_get`).
        """
        _arguments = {
            "jwtoken": jwtoken,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.INSPECT, _arguments, _options)

    def sign(
        self,
        *,
        user_id: str,
        api_key_name: str,
        model: str,
        expires_delta: int | Omit = omit,
        expires_at: int | Omit = omit,
    ) -> str:
        """Make a limited token on this machine, signed with the key of the client. Nothing is sent.

        Such a token is for one model and has no spending limit; `create` offers more. The service
        takes it for a week at most. The key does not come into it, yet whoever has the token can
        call the model until it ends.

        Args:
            user_id: Id of the account; `account.retrieve().uid` is it.
            api_key_name: Name of the API key that the client has; usage is charged to it.
            model: Id of the only model that may be called.
            expires_delta: Seconds until the token ends. Give this or `expires_at`.
            expires_at: Time at which the token ends, in seconds since 1970.

        Returns:
            The token. Nothing is sent.

        Raises:
            MissingAPIKeyError: No key was given and nothing is set in DEEPINFRA_API_KEY and
                DEEPINFRA_API_TOKEN.
            ArgumentTypeError: An argument is missing, of another type, or one too many.
            InvalidArgumentError: A text is empty, or the key is such a token itself.
        """
        from .._runtime.signing import sign

        _arguments = {
            "user_id": user_id,
            "api_key_name": api_key_name,
            "model": model,
            "expires_delta": expires_delta,
            "expires_at": expires_at,
        }
        return sign(self._engine.config, _operations.SIGN, _arguments)


class ScopedJwtWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: ScopedJwt) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = raw(resource.create)
        self.inspect = raw(resource.inspect)


class ScopedJwtWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: ScopedJwt) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = streamed(resource.create)
        self.inspect = streamed(resource.inspect)
