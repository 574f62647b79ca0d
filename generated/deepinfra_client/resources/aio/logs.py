# Generated from schema/resources/logs.yaml. Do not edit; run: nox -s generate
"""The calls of `client.logs`, to be awaited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.options import CallOptions, omit
from ..._runtime.resource import AsyncResource, async_raw, async_streamed
from ...operations import logs as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._runtime.options import Omit, Timeout, Validation
    from ...types.logs import DeploymentLogLines, LogLines


class AsyncLogsDeployments(AsyncResource):
    """What the machines of deployments have written."""

    @property
    def with_raw_response(self) -> AsyncLogsDeploymentsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncLogsDeploymentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncLogsDeploymentsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncLogsDeploymentsWithStreamingResponse(self)

    async def query(
        self,
        deploy_id: str,
        *,
        pod_name: str | Omit = omit,
        from_: str | float | Omit = omit,
        to: str | float | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> DeploymentLogLines:
        """Give lines of what the machines of a deployment wrote, by pod.

        Times as for the other logs.

        Args:
            deploy_id: Id of the deployment.
            pod_name: Name of the only pod to look at; all when unset.
            from_: Beginning (included) in seconds since 1970; text keeps nanoseconds.
            to: End (not included) in seconds since 1970; text keeps nanoseconds.
            limit: Lines at most, 1 to 1000. Default of the service: 100.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Lines of the log of each pod.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/deployment_logs/query` (upstream operation
            `deployment_logs_query_v1_deployment_logs_query_get`).
        """
        _arguments = {
            "deploy_id": deploy_id,
            "pod_name": pod_name,
            "from_": from_,
            "to": to,
            "limit": limit,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.DEPLOYMENTS_QUERY, _arguments, _options)


class AsyncLogsDeploymentsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncLogsDeployments) -> None:
        """Offer the calls of `resource` in this form."""
        self.query = async_raw(resource.query)


class AsyncLogsDeploymentsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncLogsDeployments) -> None:
        """Offer the calls of `resource` in this form."""
        self.query = async_streamed(resource.query)


class AsyncLogs(AsyncResource):
    """What deployments have written.

    Without times the newest lines of the last month are given. With `from_` the first lines from
    then on, with `to` alone the last before then, with both the first lines between them; the two
    may lie a month apart at most.
    """

    @cached_property
    def deployments(self) -> AsyncLogsDeployments:
        """What the machines of deployments have written."""
        return AsyncLogsDeployments(self._client, self._mode)

    @property
    def with_raw_response(self) -> AsyncLogsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncLogsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncLogsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncLogsWithStreamingResponse(self)

    async def query(
        self,
        deploy_id: str,
        *,
        from_: str | float | Omit = omit,
        to: str | float | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> LogLines:
        """Give lines of what a deployment logged about its requests.

        For more lines ask again with `from_` set to the time of the last one, which then comes
        again.

        Args:
            deploy_id: Id of the deployment.
            from_: Beginning (included) in seconds since 1970; text keeps nanoseconds.
            to: End (not included) in seconds since 1970; text keeps nanoseconds.
            limit: Lines at most, 1 to 1000. Default of the service: 100.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Lines of a log.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/logs/query` (upstream operation `logs_query_v1_logs_query_get`).
        """
        _arguments = {
            "deploy_id": deploy_id,
            "from_": from_,
            "to": to,
            "limit": limit,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.QUERY, _arguments, _options)


class AsyncLogsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncLogs) -> None:
        """Offer the calls of `resource` in this form."""
        self.query = async_raw(resource.query)
        self.deployments = AsyncLogsDeploymentsWithRawResponse(resource.deployments)


class AsyncLogsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncLogs) -> None:
        """Offer the calls of `resource` in this form."""
        self.query = async_streamed(resource.query)
        self.deployments = AsyncLogsDeploymentsWithStreamingResponse(resource.deployments)
