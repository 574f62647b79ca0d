# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `image`: the class of the profile `sized_32`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ...._runtime.options import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...._runtime.datauri import FileOrUri
    from ...._runtime.objects.image.inputs import ImageInput, ImageInputs
    from ...._runtime.objects.results import ImageResult
    from ...._runtime.options import Omit, Timeout, Validation
    from ....capabilities.tables.image import ImageRow


class AsyncSized32ImageModel(Protocol):
    """A model that makes pictures and changes them.

    Profile `sized_32`: Takes a size: sides of 256 to 1440 pixels in steps of 32. Takes no aspect
    ratio.

    For type checkers: objects of this profile are of the class `ImageModel`, which refuses the same
    options at run time.
    """

    @property
    def id(self) -> str:
        """The model, as requests name it."""
        ...

    @property
    def capabilities(self) -> ImageRow | None:
        """What is known of the model."""
        ...

    async def generate(
        self,
        prompt: str,
        *,
        images: ImageInputs | None | Omit = omit,
        mask: ImageInput | None | Omit = omit,
        n: int | Omit = omit,
        size: str | Omit = omit,
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

        Arguments, result and errors are those of `ImageModel.generate`. It takes no `aspect_ratio`.
        """

        ...
