# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `image`: the class for ids that are not known to refuse anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime.objects.image.sync import SyncImages
from ..._runtime.options import CallOptions, omit
from ...models.image import methods as _methods

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._runtime.datauri import FileOrUri
    from ..._runtime.objects.image.inputs import ImageInput, ImageInputs
    from ..._runtime.objects.results import ImageResult
    from ..._runtime.options import Omit, Timeout, Validation
    from ...capabilities.tables.image import ImageRow


class ImageModel(SyncImages):
    """A model that makes pictures and changes them.

    Some models take a size, others an aspect ratio; a known id gives a class with the one that the
    model takes.
    """

    _kind = "image"

    @property
    def capabilities(self) -> ImageRow | None:
        """What is known of the model; None when the table has no row for it."""
        return cast("ImageRow | None", super().capabilities)

    def generate(
        self,
        prompt: str,
        *,
        images: ImageInputs | None | Omit = omit,
        mask: ImageInput | None | Omit = omit,
        n: int | Omit = omit,
        size: str | Omit = omit,
        aspect_ratio: str | Omit = omit,
        seed: int | None | Omit = omit,
        negative_prompt: str | Omit = omit,
        num_inference_steps: int | Omit = omit,
        guidance_scale: float | Omit = omit,
        guidance: float | Omit = omit,
        image: FileOrUri | Omit = omit,
        strength: float | Omit = omit,
        lora_scale: float | Omit = omit,
        max_parallel: int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ImageResult:
        """Make pictures from a text, or change pictures as a text says.

        The result tells the seed and, where the service does, the cost. More pictures than one
        request gives are made by several requests at the same time.

        Args:
            prompt: What the picture shows. Only tools that work from a picture alone do
                without.
            images: Pictures to be changed, one or several, as path, bytes, file, picture
                object, data URI or address; an address is fetched first.
            mask: A picture of the same size; only where it is fully transparent is the picture
                changed.
            n: How many pictures to make; 1 unless given. Each is charged.
            size: Width and height in pixels as `1024x768`, for models that take a size.
            aspect_ratio: Shape of the picture such as `16:9`, for models that take a ratio in
                place of a size.
            seed: Start of the random choice, 0 up to but not including 2^64. The same seed
                gives the same picture again on most models. Random when unset; the answer tells
                it.
            negative_prompt: What the picture must not show, for models that take it.
            num_inference_steps: How many denoising steps to run. More steps give finer pictures
                and cost time, with some models money. Range and default depend on the model.
            guidance_scale: How closely the picture follows the prompt; range and default depend
                on the model.
            guidance: The same as `guidance_scale` for models that call it so.
            image: A picture to start from, as data URI or http(s) address, for models that take
                one. A path object, bytes, a file opened as 'rb' or a picture of PIL is sent as
                a data URI.
            strength: How far the result may move away from `image`, 0 to 1. FLUX-1-dev uses 0.8
                when unset.
            lora_scale: How strongly a LoRA changes its base model, 0 to 1.
            max_parallel: Most requests under way at the same time when the pictures need
                several. Default: 8.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            CapabilityError: The tables say that the model refuses an option.
            APIError: The call failed; see `errors` for the classes.

        Source:
            Calls `inference.text_to_image`; with `images`, `images.edit`.
        """

        _arguments = {
            "prompt": prompt,
            "images": images,
            "mask": mask,
            "n": n,
            "size": size,
            "aspect_ratio": aspect_ratio,
            "seed": seed,
            "negative_prompt": negative_prompt,
            "num_inference_steps": num_inference_steps,
            "guidance_scale": guidance_scale,
            "guidance": guidance,
            "image": image,
            "strength": strength,
            "lora_scale": lora_scale,
            "max_parallel": max_parallel,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._images(_methods.GENERATE, _arguments, _options)
