# Generated from schema/resources/request_costs.yaml. Do not edit; run: nox -s generate
"""The calls of `client.request_costs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import request_costs as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.request_costs import RequestCostList


class RequestCosts(SyncResource):
    """What single requests have cost, asked for later by their ids."""

    @property
    def with_raw_response(self) -> RequestCostsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return RequestCostsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> RequestCostsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return RequestCostsWithStreamingResponse(self)

    def retrieve(
        self,
        request_ids: Sequence[str],
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> RequestCostList:
        """Tell what requests have cost, in nano-dollars.

        `usd` gives US dollars by request id.

        Args:
            request_ids: Ids of requests, as `request_id` of answers has them.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What requests have cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/request-costs` (upstream operation
            `get_request_costs_v1_request_costs_post`).
        """
        _arguments = {
            "request_ids": request_ids,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE, _arguments, _options)

    def usd(
        self,
        request_ids: Sequence[str],
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> dict[str, float]:
        """Tell what requests have cost, in US dollars.

        Args:
            request_ids: Ids of requests, as `request_id` of answers has them.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            US dollars by request id; requests that the service does not know are not in it.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            Calls `request_costs.retrieve`.
        """
        from .._runtime.lookups import looked_up

        _arguments = {
            "request_ids": request_ids,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        _response = self._engine.request(_operations.RETRIEVE, _arguments, _options)
        return looked_up(_operations.USD, _response.parse())


class RequestCostsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: RequestCosts) -> None:
        """Offer the calls of `resource` in this form."""
        self.retrieve = raw(resource.retrieve)


class RequestCostsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: RequestCosts) -> None:
        """Offer the calls of `resource` in this form."""
        self.retrieve = streamed(resource.retrieve)
