# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""The calls of `client.inference`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import inference as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation
    from ..capabilities.ids import ImageModelId
    from ..types.inference import InferenceResult, TextToImageResult


class Inference(SyncResource):
    """The native calls of the service - every model by its own fields, with cost in the answer."""

    def text_to_image(
        self,
        model: ImageModelId | str,
        *,
        prompt: str | Omit = omit,
        negative_prompt: str | Omit = omit,
        image: str | Omit = omit,
        num_images: int | Omit = omit,
        num_inference_steps: int | Omit = omit,
        guidance_scale: float | Omit = omit,
        guidance: float | Omit = omit,
        strength: float | Omit = omit,
        width: int | Omit = omit,
        height: int | Omit = omit,
        aspect_ratio: str | Omit = omit,
        size: str | Omit = omit,
        seed: int | None | Omit = omit,
        lora_scale: float | Omit = omit,
        webhook: str | Omit = omit,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TextToImageResult:
        """Make pictures by the native call of an image model.

        Takes what the OpenAI form lacks - seed, negative prompt, steps, guidance, aspect ratio -
        and tells seed and cost. Send only the fields that the model takes.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            prompt: What the picture shows. Only tools that work from a picture alone do
                without.
            negative_prompt: What the picture must not show, for models that take it.
            image: A picture to start from, as data URI or http(s) address, for models that take
                one.
            num_images: How many pictures to make, 1 to 4; each is charged. Default of the
                service: 1.
            num_inference_steps: How many denoising steps to run. More steps give finer pictures
                and cost time, with some models money. Range and default depend on the model.
            guidance_scale: How closely the picture follows the prompt; range and default depend
                on the model.
            guidance: The same as `guidance_scale` for models that call it so.
            strength: How far the result may move away from `image`, 0 to 1. FLUX-1-dev uses 0.8
                when unset.
            width: Width in pixels, for models that take width and height. Price often grows
                with the area.
            height: Height in pixels, for models that take width and height.
            aspect_ratio: Shape of the picture such as `16:9`, for models that take a ratio in
                place of a size.
            size: Preset such as `2K`, or width and height as `2048x2048`, for models such as
                Seedream that take both in one field.
            seed: Start of the random choice, 0 up to but not including 2^64. The same seed
                gives the same picture again on most models. Random when unset; the answer tells
                it.
            lora_scale: How strongly a LoRA changes its base model, 0 to 1.
            webhook: Address that gets the result. With it the answer comes at once with the
                status `queued` and without pictures.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The pictures of a native call, with seed and cost.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "image": image,
            "num_images": num_images,
            "num_inference_steps": num_inference_steps,
            "guidance_scale": guidance_scale,
            "guidance": guidance,
            "strength": strength,
            "width": width,
            "height": height,
            "aspect_ratio": aspect_ratio,
            "size": size,
            "seed": seed,
            "lora_scale": lora_scale,
            "webhook": webhook,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.TEXT_TO_IMAGE, _arguments, _options)

    def run(
        self,
        model: str,
        input: Mapping[str, object],
        *,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> InferenceResult:
        """Run any model by its native call.

        `input` holds the fields of the model as they go over the wire; files as data URIs. The
        fields of the answer depend on the task of the model and are kept as they come.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            input: The fields of the model.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The answer of a native call. Fields of the task, such as `results` or `scores`, are
            kept as further attributes; `request_id` names the request.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/{model}` (upstream operation
            `inference_model_v1_inference__model_name__post`).
        """
        _arguments = {
            "model": model,
            "input": input,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RUN, _arguments, _options)

    def run_deployment(
        self,
        deploy_id: str,
        input: Mapping[str, object],
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> InferenceResult:
        """Run a private deployment by its native call.

        The same as `run`, with the id of the deployment in place of the model.

        Args:
            deploy_id: Id of the deployment.
            input: The fields of the model.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The answer of a native call. Fields of the task, such as `results` or `scores`, are
            kept as further attributes; `request_id` names the request.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/inference/deploy/{deploy_id}` (upstream operation
            `inference_deploy_v1_inference_deploy__deploy_id__post`).
        """
        _arguments = {
            "deploy_id": deploy_id,
            "input": input,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RUN_DEPLOYMENT, _arguments, _options)


class InferenceWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Inference) -> None:
        """Offer the calls of `resource` in this form."""
        self.text_to_image = raw(resource.text_to_image)
        self.run = raw(resource.run)
        self.run_deployment = raw(resource.run_deployment)


class InferenceWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Inference) -> None:
        """Offer the calls of `resource` in this form."""
        self.text_to_image = streamed(resource.text_to_image)
        self.run = streamed(resource.run)
        self.run_deployment = streamed(resource.run_deployment)
