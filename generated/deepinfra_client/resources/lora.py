# Generated from schema/resources/lora.yaml. Do not edit; run: nox -s generate
"""The calls of `client.lora`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import lora as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation
    from .._runtime.protocols import Dumpable
    from ..params.lora import LoraSourceParam
    from ..types.deployments import Deployment
    from ..types.lora import LoraAdapter, LoraStatus


class Lora(SyncResource):
    """LoRA adapters of your own - small changes to a public model that are called like a model."""

    @property
    def with_raw_response(self) -> LoraWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return LoraWithRawResponse(self)

    @property
    def with_streaming_response(self) -> LoraWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return LoraWithStreamingResponse(self)

    def create(
        self,
        *,
        base_model: str,
        lora_name: str,
        source: LoraSourceParam | Dumpable | Mapping[str, object],
        private: bool,
        description: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Deployment:
        """Add an adapter from a public place.

        The answer is its deployment, which is ready after a while: `deployments.wait` takes it.
        Once `running` the adapter is called by its name like any model.

        Args:
            base_model: Id of the model that it changes; `models.list_lora` lists those that can
                be changed.
            lora_name: Name under which it is called later, `owner/name`.
            source: Where it is taken from.
            private: Whether only your account may use it.
            description: A few sentences on it. Default of the service: .
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A deployment and its state.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/lora/create` (upstream operation `create_lora_v1_lora_create_post`).
        """
        _arguments = {
            "base_model": base_model,
            "lora_name": lora_name,
            "source": source,
            "private": private,
            "description": description,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE, _arguments, _options)

    def upload(
        self,
        *,
        hf_model_name: str,
        lora_model_name: str,
        hf_token: str | None | Omit = omit,
        base_model_name: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Deployment:
        """Add an adapter from a repository of Hugging Face.

        The answer is its deployment, which is ready after a while: `deployments.wait` takes it.

        Args:
            hf_model_name: Repository with the adapter, `owner/name`.
            lora_model_name: Name under which it is called later, `owner/name`.
            hf_token: Access token of Hugging Face that may read the repository, for closed
                ones.
            base_model_name: Id of the model that it changes; taken from the repository when
                unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A deployment and its state.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/lora-model` (upstream operation `upload_lora_model_lora_model_post`).
        """
        _arguments = {
            "hf_model_name": hf_model_name,
            "lora_model_name": lora_model_name,
            "hf_token": hf_token,
            "base_model_name": base_model_name,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.UPLOAD, _arguments, _options)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> object:
        """List the adapters of the account.

        The service does not describe the answer; it is given as it comes, as JSON values.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The adapters of the account as JSON values.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/user/loras` (upstream operation `get_user_loras_v1_user_loras_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST, _arguments, _options)

    def list_for_model(
        self,
        model: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> object:
        """List the adapters of a model.

        The service does not describe the answer; it is given as it comes, as JSON values.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The adapters of the model as JSON values.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/model/{model}/loras` (upstream operation
            `get_model_loras_v1_model__model_name__loras_get`).
        """
        _arguments = {
            "model": model,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST_FOR_MODEL, _arguments, _options)

    def retrieve(
        self,
        lora_name: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> LoraAdapter:
        """Tell what is known about an adapter.

        Args:
            lora_name: Name of the adapter.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            An adapter. The service does not describe the fields; those that come are kept and
            can be read as attributes.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/lora/{lora_name}` (upstream operation
            `get_lora_v1_lora__lora_name__get`).
        """
        _arguments = {
            "lora_name": lora_name,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE, _arguments, _options)

    def retrieve_status(
        self,
        lora_name: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> LoraStatus:
        """Tell the state of an adapter.

        `deployments.retrieve` tells it too, in a form that is described.

        Args:
            lora_name: Name of the adapter.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The state of an adapter. The service does not describe the fields; those that come
            are kept and can be read as attributes.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/lora/{lora_name}/status` (upstream operation
            `get_lora_status_v1_lora__lora_name__status_get`).
        """
        _arguments = {
            "lora_name": lora_name,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE_STATUS, _arguments, _options)

    def update(
        self,
        lora_name: str,
        *,
        private: bool | None | Omit = omit,
        description: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Change who may use an adapter, or what is said about it.

        Only what is given changes.

        Args:
            lora_name: Name of the adapter.
            private: Whether only your account may use it.
            description: A few sentences on it.
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
            `PATCH {base}/lora/{lora_name}` (upstream operation
            `update_lora_v1_lora__lora_name__patch`).
        """
        _arguments = {
            "lora_name": lora_name,
            "private": private,
            "description": description,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.UPDATE, _arguments, _options)

    def delete(
        self,
        lora_name: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Remove an adapter.

        Args:
            lora_name: Name of the adapter.
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
            `DELETE {base}/lora/{lora_name}` (upstream operation
            `delete_lora_v1_lora__lora_name__delete`).
        """
        _arguments = {
            "lora_name": lora_name,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.DELETE, _arguments, _options)

    def delete_uploaded(
        self,
        lora_name: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Remove an adapter that was added with `upload`.

        Args:
            lora_name: Name of the adapter.
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
            `DELETE {host}/lora-model/{lora_name}` (upstream operation
            `delete_lora_model_lora_model__lora_model_name__delete`).
        """
        _arguments = {
            "lora_name": lora_name,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.DELETE_UPLOADED, _arguments, _options)


class LoraWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Lora) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = raw(resource.create)
        self.upload = raw(resource.upload)
        self.list = raw(resource.list)
        self.list_for_model = raw(resource.list_for_model)
        self.retrieve = raw(resource.retrieve)
        self.retrieve_status = raw(resource.retrieve_status)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.delete_uploaded = raw(resource.delete_uploaded)


class LoraWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Lora) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = streamed(resource.create)
        self.upload = streamed(resource.upload)
        self.list = streamed(resource.list)
        self.list_for_model = streamed(resource.list_for_model)
        self.retrieve = streamed(resource.retrieve)
        self.retrieve_status = streamed(resource.retrieve_status)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.delete_uploaded = streamed(resource.delete_uploaded)
