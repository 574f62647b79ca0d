# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `video`: the class for ids that are not known to refuse anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime.objects.video.aio import AsyncVideos
from ...._runtime.options import CallOptions, omit
from ....models.video import methods as _methods

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...._runtime.files import FileInput
    from ...._runtime.objects.media.given import MediaInput
    from ...._runtime.objects.video.hooks import AsyncOnProgress
    from ...._runtime.objects.video.results import AsyncVideoResult
    from ...._runtime.options import Omit, Timeout, Validation
    from ....capabilities.tables.video import VideoRow


class AsyncVideoModel(AsyncVideos):
    """A model that makes videos.

    A known id gives a class with the shapes and resolutions of the model.
    """

    _kind = "video"

    @property
    def capabilities(self) -> VideoRow | None:
        """What is known of the model; None when the table has no row for it."""
        return cast("VideoRow | None", super().capabilities)

    async def generate(
        self,
        prompt: str,
        *,
        image: MediaInput | None | Omit = omit,
        last_image: FileInput | str | Omit = omit,
        negative_prompt: str | Omit = omit,
        aspect_ratio: str | Omit = omit,
        resolution: str | Omit = omit,
        duration: float | Omit = omit,
        sample_count: int | Omit = omit,
        generate_audio: bool | Omit = omit,
        camera_fixed: bool | Omit = omit,
        seed: int | None | Omit = omit,
        on_progress: AsyncOnProgress | None | Omit = omit,
        poll_interval: float | Omit = omit,
        wait_timeout: float | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncVideoResult:
        """Make a video from a text, and from a picture where the model takes one, and wait for it.

        The file is loaded when it is asked for. Models that take jobs are asked by one: it goes on
        at the service if this side stops waiting. All others are asked by a single request, which
        takes minutes.

        Args:
            prompt: What the video shows.
            image: The picture that the video begins with - a path object, bytes, an open file,
                an http(s) address, a data URI or an `Attachment`.
            last_image: The picture that the video ends with, for models that take one.
            negative_prompt: What the video must not show, for models that take it.
            aspect_ratio: Shape of the video such as `16:9`, for most models.
            resolution: Number of lines such as `720p`; the price often depends on it.
            duration: Length in seconds; with some models -1 lets the model decide.
            sample_count: How many videos to make, 1 to 4, for Veo.
            generate_audio: Whether the video has sound, for models that leave the choice.
            camera_fixed: Whether the camera stands still, for models that leave the choice.
            seed: Start of the random choice; random when unset.
            on_progress: Called with the state of the job each time that it was asked for.
            poll_interval: Seconds between two questions for a job. Default: 3.
            wait_timeout: Seconds that a job may take, None for no limit. Limits of a single
                request are set by `timeout`. Default: 1200.
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
            Calls `inference.text_to_video`; for models with `async_job`, `videos.create`.
        """

        _arguments = {
            "prompt": prompt,
            "image": image,
            "last_image": last_image,
            "negative_prompt": negative_prompt,
            "aspect_ratio": aspect_ratio,
            "resolution": resolution,
            "duration": duration,
            "sample_count": sample_count,
            "generate_audio": generate_audio,
            "camera_fixed": camera_fixed,
            "seed": seed,
            "on_progress": on_progress,
            "poll_interval": poll_interval,
            "wait_timeout": wait_timeout,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._video(_methods.GENERATE, _arguments, _options)
