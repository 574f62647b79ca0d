# Generated from schema/resources/images.yaml. Do not edit; run: nox -s generate
"""The calls of `client.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import images as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .._runtime.files import FileInput
    from .._runtime.options import Omit, Timeout, Validation
    from ..capabilities.ids import ImageModelId
    from ..types.images import ImagesResponse


class Images(SyncResource):
    """Make and change pictures, in the form of the OpenAI API."""

    @property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return ImagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return ImagesWithStreamingResponse(self)

    def generate(
        self,
        *,
        model: ImageModelId | str,
        prompt: str,
        n: int | Omit = omit,
        size: str | Omit = omit,
        response_format: Literal["b64_json"] | None | Omit = omit,
        quality: str | None | Omit = omit,
        style: str | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ImagesResponse:
        """Make pictures from a text.

        For seeds, negative prompts, steps and the cost of the call use `inference.text_to_image` or
        an image model object.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            prompt: What the picture shows.
            n: How many pictures to make, 1 to 4; each is charged. Default of the service: 1.
            size: Width and height in pixels as `1024x1024`, or a preset such as `2K` for models
                that have them. The allowed sizes depend on the model; price often grows with
                the area. Default of the service: 1024x1024.
            response_format: Pictures always come as base64; nothing else can be asked for.
                Default of the service: b64_json.
            quality: Accepted for compatibility; without effect.
            style: Accepted for compatibility; without effect.
            user: Your own mark for the person behind the request.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The pictures of a request. It states no cost; the native call of `inference` does.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/images/generations` (upstream operation
            `openai_images_generations_v1_openai_images_generations_post`).
        """
        _arguments = {
            "model": model,
            "prompt": prompt,
            "n": n,
            "size": size,
            "response_format": response_format,
            "quality": quality,
            "style": style,
            "user": user,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.GENERATE, _arguments, _options)

    def edit(
        self,
        *,
        image: FileInput | Sequence[FileInput],
        prompt: str,
        model: ImageModelId | str,
        mask: FileInput | Omit = omit,
        n: int | Omit = omit,
        size: str | Omit = omit,
        response_format: Literal["b64_json"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ImagesResponse:
        """Change one or more pictures by describing the change.

        A mask limits the change to its transparent area.

        Args:
            image: The picture, or several for models that combine them, such as
                FLUX-2-klein-9b. Others, FLUX.1-Kontext-dev among them, look at the last one
                alone.
            prompt: What to change, or what the result shows.
            model: Id of an editing model, `owner/name` in exact letter case.
            mask: A PNG below 4 MB with the same width and height as the picture; only where it
                is fully transparent is the picture changed.
            n: How many pictures to make, 1 to 4; each is charged. Default of the service: 1.
            size: Width and height of the result in pixels; the allowed sizes depend on the
                model. Default of the service: 1024x1024.
            response_format: Pictures always come as base64; nothing else can be asked for.
                Default of the service: b64_json.
            user: Your own mark for the person behind the request.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The pictures of a request. It states no cost; the native call of `inference` does.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/images/edits` (upstream operation
            `openai_images_edits_v1_openai_images_edits_post`).
        """
        _arguments = {
            "image": image,
            "prompt": prompt,
            "model": model,
            "mask": mask,
            "n": n,
            "size": size,
            "response_format": response_format,
            "user": user,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.EDIT, _arguments, _options)

    def create_variation(
        self,
        *,
        image: FileInput,
        model: ImageModelId | str,
        n: int | Omit = omit,
        size: str | Omit = omit,
        response_format: Literal["b64_json"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ImagesResponse:
        """Make pictures that resemble a given one, with models made for that.

        Args:
            image: The picture to start from.
            model: Id of a model that makes variations, `owner/name` in exact letter case.
            n: How many pictures to make, 1 to 4; each is charged. Default of the service: 1.
            size: Width and height of the result in pixels; the allowed sizes depend on the
                model. Default of the service: 1024x1024.
            response_format: Pictures always come as base64; nothing else can be asked for.
                Default of the service: b64_json.
            user: Your own mark for the person behind the request.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The pictures of a request. It states no cost; the native call of `inference` does.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/images/variations` (upstream operation
            `openai_images_variations_v1_openai_images_variations_post`).
        """
        _arguments = {
            "image": image,
            "model": model,
            "n": n,
            "size": size,
            "response_format": response_format,
            "user": user,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE_VARIATION, _arguments, _options)


class ImagesWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Images) -> None:
        """Offer the calls of `resource` in this form."""
        self.generate = raw(resource.generate)
        self.edit = raw(resource.edit)
        self.create_variation = raw(resource.create_variation)


class ImagesWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Images) -> None:
        """Offer the calls of `resource` in this form."""
        self.generate = streamed(resource.generate)
        self.edit = streamed(resource.edit)
        self.create_variation = streamed(resource.create_variation)
