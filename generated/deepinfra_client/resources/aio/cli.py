# Generated from schema/resources/cli.yaml. Do not edit; run: nox -s generate
"""The calls of `client.cli`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.options import CallOptions, omit
from ..._runtime.resource import AsyncResource, async_raw, async_streamed
from ...operations import cli as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._runtime.options import Omit, Timeout, Validation
    from ...types.cli import CliVersion


class AsyncCli(AsyncResource):
    """What the service's own command-line tool asks for."""

    @property
    def with_raw_response(self) -> AsyncCliWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncCliWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCliWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncCliWithStreamingResponse(self)

    async def version(
        self,
        version: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> CliVersion:
        """Ask whether a version of the service's command-line tool is still good.

        Args:
            version: Version of the tool, such as `0.1.0`.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What the service says to a version of its tool. It does not describe the fields; all
            that it sends are kept.

        Raises:
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/cli/version` (upstream operation `cli_version_cli_version_get`).
        """
        _arguments = {
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.VERSION, _arguments, _options)


class AsyncCliWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncCli) -> None:
        """Offer the calls of `resource` in this form."""
        self.version = async_raw(resource.version)


class AsyncCliWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncCli) -> None:
        """Offer the calls of `resource` in this form."""
        self.version = async_streamed(resource.version)
