# Generated from schema/resources/containers.yaml. Do not edit; run: nox -s generate
"""The calls of `client.containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import containers as _operations

if TYPE_CHECKING:
    from builtins import list as list_
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.containers import Container, ContainerGpuList, ContainerOptions, ContainerStarted


class Containers(SyncResource):
    """Machines with GPUs that are rented by the hour and reached over SSH.

    A container costs money from its start until it is deleted, whether it is used or not.
    """

    @property
    def with_raw_response(self) -> ContainersWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return ContainersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ContainersWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return ContainersWithStreamingResponse(self)

    def params(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ContainerOptions:
        """Tell what containers can be made of.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What containers can be made of, such as images. The service does not describe the
            fields; all that it sends are kept.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/containers/params` (upstream operation
            `container_rentals_get_params_v1_containers_params_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.PARAMS, _arguments, _options)

    def gpu_availability(
        self,
        *,
        source: str | Omit = omit,
        base_model: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ContainerGpuList:
        """List the GPUs that can be rented, with prices.

        Args:
            source: Where a model comes from; without effect on containers as far as known.
            base_model: A model that has to fit; without effect on containers as far as known.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The GPUs that can be rented.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/containers/gpu_availability` (upstream operation
            `rent_gpu_availability_v1_containers_gpu_availability_get`).
        """
        _arguments = {
            "source": source,
            "base_model": base_model,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.GPU_AVAILABILITY, _arguments, _options)

    def create(
        self,
        *,
        name: str,
        gpu_config: str,
        container_image: str,
        cloud_init_user_data: str,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ContainerStarted:
        """Rent a container and start it.

        It costs money from now on until `delete`. The answer comes before it runs: ask `retrieve`
        until its state is `running`. The call is not repeated when its answer is lost, as a second
        container would be rented; look at `list` then.

        Args:
            name: Name of the container, 1 to 64 characters.
            gpu_config: Number and kind of the GPUs, as `gpu_availability` lists them.
            container_image: The image to start, one of those that `params` lists.
            cloud_init_user_data: What cloud-init does at the first start - users, SSH keys,
                packages; at most 32000 characters. It may hold passwords, so it is left out of
                logs.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The container that was asked for.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/containers` (upstream operation
            `container_rentals_start_v1_containers_post`).
        """
        _arguments = {
            "name": name,
            "gpu_config": gpu_config,
            "container_image": container_image,
            "cloud_init_user_data": cloud_init_user_data,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE, _arguments, _options)

    def list(
        self,
        *,
        state: Literal["active", "inactive"] | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[Container]:
        """List the rented containers.

        Args:
            state: Whether to list those that exist or those that are over. Default of the
                service: active.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A list. Each item: a rented container.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/containers` (upstream operation
            `container_rentals_list_v1_containers_get`).
        """
        _arguments = {
            "state": state,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST, _arguments, _options)

    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Container:
        """Tell how a container is.

        Args:
            container_id: Id of the container.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A rented container.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/containers/{container_id}` (upstream operation
            `container_rentals_get_v1_containers__container_id__get`).
        """
        _arguments = {
            "container_id": container_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE, _arguments, _options)

    def update(
        self,
        container_id: str,
        *,
        name: str,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Rename a container.

        Args:
            container_id: Id of the container.
            name: The new name, 1 to 64 characters.
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
            `PATCH {base}/containers/{container_id}` (upstream operation
            `container_rentals_update_v1_containers__container_id__patch`).
        """
        _arguments = {
            "container_id": container_id,
            "name": name,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.UPDATE, _arguments, _options)

    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Stop a container for good and pay no more for it.

        Everything on it is lost. It stays in `list(state="inactive")`.

        Args:
            container_id: Id of the container.
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
            `DELETE {base}/containers/{container_id}` (upstream operation
            `container_rentals_delete_v1_containers__container_id__delete`).
        """
        _arguments = {
            "container_id": container_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.DELETE, _arguments, _options)


class ContainersWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Containers) -> None:
        """Offer the calls of `resource` in this form."""
        self.params = raw(resource.params)
        self.gpu_availability = raw(resource.gpu_availability)
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.retrieve = raw(resource.retrieve)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class ContainersWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Containers) -> None:
        """Offer the calls of `resource` in this form."""
        self.params = streamed(resource.params)
        self.gpu_availability = streamed(resource.gpu_availability)
        self.create = streamed(resource.create)
        self.list = streamed(resource.list)
        self.retrieve = streamed(resource.retrieve)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
