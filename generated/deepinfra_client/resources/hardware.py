# Generated from schema/resources/hardware.yaml. Do not edit; run: nox -s generate
"""The calls of `client.hardware`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import hardware as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.hardware import HardwareList


class Hardware(SyncResource):
    """On what a model can run, and what that costs."""

    @property
    def with_raw_response(self) -> HardwareWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return HardwareWithRawResponse(self)

    @property
    def with_streaming_response(self) -> HardwareWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return HardwareWithStreamingResponse(self)

    def list(
        self,
        model: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> HardwareList:
        """List the ways to run a model, with prices.

        Args:
            model: Name of the model in the form of NVIDIA NemoClaw.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The ways to run a model.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/v2/hardware` (upstream operation `get_hardware_v2_hardware_get`).
        """
        _arguments = {
            "model": model,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST, _arguments, _options)


class HardwareWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Hardware) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = raw(resource.list)


class HardwareWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Hardware) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = streamed(resource.list)
