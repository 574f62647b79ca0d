# Generated from schema/resources/deployments.yaml. Do not edit; run: nox -s generate
"""The calls of `client.deployments`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.options import CallOptions, omit
from ..._runtime.resource import AsyncResource, async_raw, async_streamed
from ...operations import deployments as _operations

if TYPE_CHECKING:
    from builtins import list as list_
    from collections.abc import Callable, Mapping, Sequence
    from typing import Literal

    from ..._runtime.options import Omit, Timeout, Validation
    from ..._runtime.protocols import Dumpable
    from ...params.deployments import HuggingFaceWeightsParam, ScaleSettingsParam
    from ...types.deployments import (
        Deployment,
        DeploymentRef,
        DeploymentRequests,
        DeploymentStats,
        DetailedDeploymentStats,
        GpuAvailability,
    )


class AsyncDeployments(AsyncResource):
    """Models of your own on rented GPUs - make them, watch them, scale them, stop them."""

    @property
    def with_raw_response(self) -> AsyncDeploymentsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncDeploymentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncDeploymentsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncDeploymentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        model_name: str,
        gpu: Literal[
            "L4-24GB",
            "L40S-48GB",
            "A100-80GB",
            "H100-80GB",
            "H200-141GB",
            "B200-180GB",
            "B300-270GB",
            "B300-288GB",
            "RTXPRO6000-96GB",
            "other",
        ]
        | str,
        num_gpus: int | Omit = omit,
        max_batch_size: int | Omit = omit,
        hf: HuggingFaceWeightsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        base_model: str | None | Omit = omit,
        container_image: str | None | Omit = omit,
        settings: ScaleSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        extra_args: Sequence[str] | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Deployment:
        """Run a language model on rented GPUs. It costs money from the time it runs until it is
        stopped.

        Give the weights as `hf`, or the id of a public model as `base_model`. The answer comes at
        once with the status `initializing`; `wait` tells when it is `running`. A name that is taken
        raises ConflictError, an account without funds PaymentRequiredError.

        Args:
            model_name: Name under which the model is called later, `owner/name`. The owner has
                to be the display name of your account.
            gpu: Kind of GPU. `gpu_availability` lists prices and what can be had at the moment.
            num_gpus: GPUs of one instance, 1 to 8. An account may use 4 in all unless that was
                raised. Default of the service: 1.
            max_batch_size: Most requests that one instance works on at the same time, 1 to 256.
                Default of the service: 96.
            hf: Weights to load from Hugging Face.
            base_model: Id of a public model whose weights are used in place of `hf`.
            container_image: Docker image that serves the model, such as
                `vllm/vllm-openai:v0.8.4`.
            settings: How many instances run.
            extra_args: Further arguments for the program in the container.
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
            `POST {host}/deploy/llm` (upstream operation `deploy_create_llm_deploy_llm_post`).
        """
        _arguments = {
            "model_name": model_name,
            "gpu": gpu,
            "num_gpus": num_gpus,
            "max_batch_size": max_batch_size,
            "hf": hf,
            "base_model": base_model,
            "container_image": container_image,
            "settings": settings,
            "extra_args": extra_args,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.CREATE, _arguments, _options)

    async def create_legacy(
        self,
        *,
        model_name: str,
        provider: Literal["huggingface", "deepinfra", "cnt"] | str | Omit = omit,
        version: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> DeploymentRef:
        """Run a model by its name at a provider.

        Deprecated: Use `create` for language models.

        Args:
            model_name: Name of the model at its provider.
            provider: Where the name is looked up. Default of the service: cnt.
            version: Revision of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The deployment that a call was about.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/deploy` (upstream operation `deploy_create_v1_deploy_post`).
        """
        _arguments = {
            "model_name": model_name,
            "provider": provider,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.CREATE_LEGACY, _arguments, _options)

    async def create_from_hugging_face(
        self,
        *,
        model_name: str,
        task: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> DeploymentRef:
        """Run a model of Hugging Face by its id.

        Deprecated: Use `create` with `hf` for language models.

        Args:
            model_name: Id of the model at Hugging Face, `owner/name`.
            task: What the model does, such as `image-classification`.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The deployment that a call was about.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/deploy/hf/` (upstream operation `deploy_create_hf_deploy_hf__post`).
        """
        _arguments = {
            "model_name": model_name,
            "task": task,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.CREATE_FROM_HUGGING_FACE, _arguments, _options)

    async def list(
        self,
        *,
        status: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[Deployment]:
        """List the deployments of the account.

        Args:
            status: Only those in these states, with commas between: `initializing`,
                `downloading`, `deploying`, `running`, `stopped`, `failed`, `deleted`; all of
                them when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A list. Each item: a deployment and its state.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/deploy/list` (upstream operation `deploy_list_deploy_list_get`).
        """
        _arguments = {
            "status": status,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.LIST, _arguments, _options)

    async def list_with_slash(
        self,
        *,
        status: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[Deployment]:
        """List the deployments of the account by a second address of the same call.

        Deprecated: Use `list`.

        Args:
            status: Only those in these states, with commas between: `initializing`,
                `downloading`, `deploying`, `running`, `stopped`, `failed`, `deleted`; all of
                them when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A list. Each item: a deployment and its state.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/deploy/list/` (upstream operation `deploy_list_deploy_list__get`).
        """
        _arguments = {
            "status": status,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.LIST_WITH_SLASH, _arguments, _options)

    async def retrieve(
        self,
        deploy_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Deployment:
        """Tell the state of a deployment.

        Args:
            deploy_id: Id of the deployment.
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
            `GET {host}/deploy/{deploy_id}` (upstream operation
            `deploy_status_deploy__deploy_id__get`).
        """
        _arguments = {
            "deploy_id": deploy_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.RETRIEVE, _arguments, _options)

    async def update(
        self,
        deploy_id: str,
        *,
        settings: ScaleSettingsParam | Dumpable | Mapping[str, object],
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> DeploymentRef:
        """Change how many instances of a deployment run.

        Nothing else can be changed; make a new deployment for another GPU or another model.

        Args:
            deploy_id: Id of the deployment.
            settings: How many instances run.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The deployment that a call was about.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `PUT {host}/deploy/{deploy_id}` (upstream operation
            `deploy_update_deploy__deploy_id__put`).
        """
        _arguments = {
            "deploy_id": deploy_id,
            "settings": settings,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.UPDATE, _arguments, _options)

    async def delete(
        self,
        deploy_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> DeploymentRef:
        """Remove a deployment for good.

        To keep it without paying for its GPUs, `stop` it.

        Args:
            deploy_id: Id of the deployment.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The deployment that a call was about.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `DELETE {host}/deploy/{deploy_id}` (upstream operation
            `deploy_delete_deploy__deploy_id__delete`).
        """
        _arguments = {
            "deploy_id": deploy_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.DELETE, _arguments, _options)

    async def stop(
        self,
        deploy_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> DeploymentRef:
        """Stop a running deployment.

        Its instances end; `start` brings it back.

        Args:
            deploy_id: Id of the deployment.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The deployment that a call was about.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/deploy/{deploy_id}/stop` (upstream operation
            `deploy_stop_deploy__deploy_id__stop_post`).
        """
        _arguments = {
            "deploy_id": deploy_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.STOP, _arguments, _options)

    async def start(
        self,
        deploy_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> DeploymentRef:
        """Start a stopped deployment again.

        It is `running` after a while; ask `retrieve` for its state.

        Args:
            deploy_id: Id of the deployment.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The deployment that a call was about.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/deploy/{deploy_id}/start` (upstream operation
            `deploy_start_deploy__deploy_id__start_post`).
        """
        _arguments = {
            "deploy_id": deploy_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.START, _arguments, _options)

    async def stats_all(
        self,
        from_: str,
        *,
        to: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[DeploymentRequests]:
        """Tell how often each deployed model was called in a period.

        Args:
            from_: Begin of the period, as unix time in seconds or before now, such as `now-5h`.
                Units: `s`, `m` (minutes), `h`, `d`, `w`, `M` (months).
            to: End of the period in the same form. Default of the service: now.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A list. Each item: how often a model was called.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/deploy/stats` (upstream operation `deployment_stats_deploy_stats_get`).
        """
        _arguments = {
            "from_": from_,
            "to": to,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.STATS_ALL, _arguments, _options)

    async def stats(
        self,
        deploy_id: str,
        from_: str,
        *,
        to: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> DeploymentStats:
        """Tell what a deployment did in a period.

        A deployment that was removed raises GoneError.

        Args:
            deploy_id: Id of the deployment.
            from_: Begin of the period, as unix time in seconds or before now, such as `now-5h`.
                Units: `s`, `m` (minutes), `h`, `d`, `w`, `M` (months).
            to: End of the period in the same form. Default of the service: now.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What a deployment did in a period.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/deploy/{deploy_id}/stats` (upstream operation
            `deploy_stats_deploy__deploy_id__stats_get`).
        """
        _arguments = {
            "deploy_id": deploy_id,
            "from_": from_,
            "to": to,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.STATS, _arguments, _options)

    async def stats_detailed(
        self,
        deploy_id: str,
        from_: str,
        *,
        to: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> DetailedDeploymentStats:
        """Tell what a deployment did in a period, in the terms of its kind of model.

        Language models report times to the first token and per token. A deployment that was removed
        raises GoneError.

        Args:
            deploy_id: Id of the deployment.
            from_: Begin of the period, as unix time in seconds or before now, such as `now-5h`.
                Units: `s`, `m` (minutes), `h`, `d`, `w`, `M` (months).
            to: End of the period in the same form. Default of the service: now.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What a deployment did in a period, by kind of model; the other kinds are null.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/deploy/{deploy_id}/stats2` (upstream operation
            `deploy_detailed_stats_deploy__deploy_id__stats2_get`).
        """
        _arguments = {
            "deploy_id": deploy_id,
            "from_": from_,
            "to": to,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.STATS_DETAILED, _arguments, _options)

    async def gpu_availability(
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
    ) -> GpuAvailability:
        """List the GPUs that a deployment can run on, with their prices per hour.

        Args:
            source: Repository of Hugging Face with the weights, `owner/name`. Default of the
                service: .
            base_model: Id of the public model that is to be deployed. Default of the service: .
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Which GPUs can be rented.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/deploy/llm/gpu_availability` (upstream operation
            `deploy_gpu_availability_deploy_llm_gpu_availability_get`).
        """
        _arguments = {
            "source": source,
            "base_model": base_model,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.GPU_AVAILABILITY, _arguments, _options)

    async def wait(
        self,
        deploy_id: str | Deployment,
        *,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[Deployment], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        max_retries: int | None = None,
    ) -> Deployment:
        """Wait until a deployment runs, or has come to another end, and give it as it is then.

        The end may be `running`, `stopped`, `failed` or `deleted`. The deployment of a LoRA can be
        waited for as well. A deployment that is removed meanwhile raises NotFoundError. Give the id
        after `start`: what was read before tells the state of then.

        Args:
            deploy_id: Id of the deployment. Or the object itself, which has it.
            poll_interval: Seconds between the first looks; each pause is longer than the one
                before, up to 30 seconds. Default: 5.
            timeout: Seconds after which the waiting ends, None: never. Default: 3600.
            on_progress: A function or an `async def` that is called with what each look found.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            max_retries: How often the call is sent again; default: the client's.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.
            JobTimeoutError: The time is up; `job` is its last state.

        Source:
            Calls `deployments.retrieve`.
        """
        from ..._runtime.jobs.aio import wait_for
        from ..._runtime.jobs.spec import Waiting
        from ...operations.helpers import deployments as _helpers

        _arguments = {
            "deploy_id": deploy_id,
        }
        _options = CallOptions(extra_headers, extra_query, None, None, max_retries, None)
        return await wait_for(
            self._engine,
            _helpers.WAIT,
            _arguments,
            Waiting(poll_interval, timeout, on_progress),
            _options,
        )

    async def create_and_wait(
        self,
        *,
        model_name: str,
        gpu: Literal[
            "L4-24GB",
            "L40S-48GB",
            "A100-80GB",
            "H100-80GB",
            "H200-141GB",
            "B200-180GB",
            "B300-270GB",
            "B300-288GB",
            "RTXPRO6000-96GB",
            "other",
        ]
        | str,
        num_gpus: int | Omit = omit,
        max_batch_size: int | Omit = omit,
        hf: HuggingFaceWeightsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        base_model: str | None | Omit = omit,
        container_image: str | None | Omit = omit,
        settings: ScaleSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        extra_args: Sequence[str] | None | Omit = omit,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[Deployment], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Deployment:
        """Run a language model on rented GPUs, and wait until it runs.

        Loading large weights takes many minutes. When the time is up, JobTimeoutError holds the
        deployment as it was seen last: it still exists and costs money.

        Args:
            model_name: Name under which the model is called later, `owner/name`. The owner has
                to be the display name of your account.
            gpu: Kind of GPU. `gpu_availability` lists prices and what can be had at the moment.
            num_gpus: GPUs of one instance, 1 to 8. An account may use 4 in all unless that was
                raised. Default of the service: 1.
            max_batch_size: Most requests that one instance works on at the same time, 1 to 256.
                Default of the service: 96.
            hf: Weights to load from Hugging Face.
            base_model: Id of a public model whose weights are used in place of `hf`.
            container_image: Docker image that serves the model, such as
                `vllm/vllm-openai:v0.8.4`.
            settings: How many instances run.
            extra_args: Further arguments for the program in the container.
            poll_interval: Seconds between the first looks; each pause is longer than the one
                before, up to 30 seconds. Default: 5.
            timeout: Seconds after which the waiting ends, None: never. Default: 3600.
            on_progress: A function or an `async def` that is called with what each look found.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
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
            JobFailedError: It has ended, and failed; `job` is its last state.
            JobTimeoutError: The time is up; `job` is its last state.

        Source:
            Calls `deployments.create`, `deployments.retrieve`.
        """
        from ..._runtime.jobs.aio import start_and_wait
        from ..._runtime.jobs.spec import Waiting
        from ...operations.helpers import deployments as _helpers

        _arguments = {
            "model_name": model_name,
            "gpu": gpu,
            "num_gpus": num_gpus,
            "max_batch_size": max_batch_size,
            "hf": hf,
            "base_model": base_model,
            "container_image": container_image,
            "settings": settings,
            "extra_args": extra_args,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, None, max_retries, validation
        )
        return await start_and_wait(
            self._engine,
            _helpers.CREATE_AND_WAIT,
            _arguments,
            Waiting(poll_interval, timeout, on_progress),
            _options,
        )


class AsyncDeploymentsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncDeployments) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_raw(resource.create)
        self.create_legacy = async_raw(resource.create_legacy)
        self.create_from_hugging_face = async_raw(resource.create_from_hugging_face)
        self.list = async_raw(resource.list)
        self.list_with_slash = async_raw(resource.list_with_slash)
        self.retrieve = async_raw(resource.retrieve)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.stop = async_raw(resource.stop)
        self.start = async_raw(resource.start)
        self.stats_all = async_raw(resource.stats_all)
        self.stats = async_raw(resource.stats)
        self.stats_detailed = async_raw(resource.stats_detailed)
        self.gpu_availability = async_raw(resource.gpu_availability)


class AsyncDeploymentsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncDeployments) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_streamed(resource.create)
        self.create_legacy = async_streamed(resource.create_legacy)
        self.create_from_hugging_face = async_streamed(resource.create_from_hugging_face)
        self.list = async_streamed(resource.list)
        self.list_with_slash = async_streamed(resource.list_with_slash)
        self.retrieve = async_streamed(resource.retrieve)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.stop = async_streamed(resource.stop)
        self.start = async_streamed(resource.start)
        self.stats_all = async_streamed(resource.stats_all)
        self.stats = async_streamed(resource.stats)
        self.stats_detailed = async_streamed(resource.stats_detailed)
        self.gpu_availability = async_streamed(resource.gpu_availability)
