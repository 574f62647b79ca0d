# Generated from schema/resources/metrics.yaml. Do not edit; run: nox -s generate
"""The calls of `client.metrics`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.options import CallOptions, omit
from ..._runtime.resource import AsyncResource, async_raw, async_streamed
from ...operations import metrics as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._runtime.options import Omit, Timeout, Validation
    from ...types.metrics import LiveMetrics


class AsyncMetrics(AsyncResource):
    """How busy the service is."""

    @property
    def with_raw_response(self) -> AsyncMetricsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncMetricsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncMetricsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncMetricsWithStreamingResponse(self)

    async def live(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> LiveMetrics:
        """Tell how busy the whole service is just now. Needs no key.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            How busy the whole service is just now; null where a number is not known.

        Raises:
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/metrics/live` (upstream operation
            `get_live_metrics_v1_metrics_live_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.LIVE, _arguments, _options)


class AsyncMetricsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncMetrics) -> None:
        """Offer the calls of `resource` in this form."""
        self.live = async_raw(resource.live)


class AsyncMetricsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncMetrics) -> None:
        """Offer the calls of `resource` in this form."""
        self.live = async_streamed(resource.live)
