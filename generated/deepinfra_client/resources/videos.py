# Generated from schema/resources/videos.yaml. Do not edit; run: nox -s generate
"""The calls of `client.videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import videos as _operations

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    from .._runtime.datauri import FileOrUri
    from .._runtime.options import Omit, Timeout, Validation
    from .._runtime.response import BinaryResponse
    from ..capabilities.ids import VideoModelId
    from ..types.videos import VideoJob


class Videos(SyncResource):
    """Make videos. A video is a job - it is ordered, made in some minutes, then fetched."""

    @property
    def with_raw_response(self) -> VideosWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return VideosWithRawResponse(self)

    @property
    def with_streaming_response(self) -> VideosWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return VideosWithStreamingResponse(self)

    def create(
        self,
        *,
        model: VideoModelId | str,
        prompt: str,
        negative_prompt: str | Omit = omit,
        aspect_ratio: str | Omit = omit,
        size: str | Omit = omit,
        seconds: int | Omit = omit,
        seed: int | Omit = omit,
        style: str | Omit = omit,
        image_url: FileOrUri | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> VideoJob:
        """Order a video.

        The answer comes at once, with a job in the state `queued`. `retrieve` tells how far it is,
        `content` gives the file when it is made.

        Args:
            model: Id of a video model, `owner/name` in exact letter case. Models that cannot be
                called as a job are refused with 400; the answer names the native call to use in
                its place.
            prompt: What the video shows.
            negative_prompt: What the video should not show.
            aspect_ratio: Shape of the picture, such as `16:9`; which ones there are depends on
                the model.
            size: Width and height in pixels as `1280x720`, or a name such as `720p`; depends on
                the model.
            seconds: Length of the video in seconds; depends on the model.
            seed: Start of the random choice.
            style: A style that the model knows by this name.
            image_url: The picture that the video begins with, as an address or a data URI. A
                path object, bytes, a file opened as 'rb' or a picture of PIL is sent as a data
                URI.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A video that is being made, or was.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/videos`. Reference page of the service; not in the document of
            2026-03-25.
        """
        _arguments = {
            "model": model,
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "aspect_ratio": aspect_ratio,
            "size": size,
            "seconds": seconds,
            "seed": seed,
            "style": style,
            "image_url": image_url,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE, _arguments, _options)

    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> VideoJob:
        """Look a job up by its id.

        Args:
            video_id: Id of the job.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A video that is being made, or was.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/videos/{video_id}`. Seen in live calls; not in the document of
            2026-03-25.
        """
        _arguments = {
            "video_id": video_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE, _arguments, _options)

    def content(
        self,
        video_id: str,
        *,
        variant: Literal["video"] | str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BinaryResponse:
        """Download a video that is made.

        All of it is held in memory; `save` writes it to the disk.

        Args:
            video_id: Id of the job.
            variant: Which file of the job. Default of the service: video.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Binary content: video/mp4.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/videos/{video_id}/content`. Seen in live calls; not in the document of
            2026-03-25.
        """
        _arguments = {
            "video_id": video_id,
            "variant": variant,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CONTENT, _arguments, _options)

    def wait(
        self,
        video_id: str | VideoJob,
        *,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[VideoJob], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        max_retries: int | None = None,
    ) -> VideoJob:
        """Wait until a video is made, and give the job as it is then.

        A job that failed is given like any other; look at `status` and `error`. Looks that fail for
        reasons that pass, such as a lost connection, are made again.

        Args:
            video_id: Id of the job. Or the object itself, which has it.
            poll_interval: Seconds between the first looks; each pause is longer than the one
                before, up to 15 seconds. Default: 2.
            timeout: Seconds after which the waiting ends, None: never. Default: 1200.
            on_progress: A function that is called with what each look found.
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
            Calls `videos.retrieve`.
        """
        from .._runtime.jobs.spec import Waiting
        from .._runtime.jobs.sync import wait_for
        from ..operations.helpers import videos as _helpers

        _arguments = {
            "video_id": video_id,
        }
        _options = CallOptions(extra_headers, extra_query, None, None, max_retries, None)
        return wait_for(
            self._engine,
            _helpers.WAIT,
            _arguments,
            Waiting(poll_interval, timeout, on_progress),
            _options,
        )

    def create_and_wait(
        self,
        *,
        model: VideoModelId | str,
        prompt: str,
        negative_prompt: str | Omit = omit,
        aspect_ratio: str | Omit = omit,
        size: str | Omit = omit,
        seconds: int | Omit = omit,
        seed: int | Omit = omit,
        style: str | Omit = omit,
        image_url: FileOrUri | Omit = omit,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[VideoJob], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> VideoJob:
        """Order a video and wait until it is made; `content` of the job's id then gives the file.

        A job that fails raises JobFailedError.

        Args:
            model: Id of a video model, `owner/name` in exact letter case. Models that cannot be
                called as a job are refused with 400; the answer names the native call to use in
                its place.
            prompt: What the video shows.
            negative_prompt: What the video should not show.
            aspect_ratio: Shape of the picture, such as `16:9`; which ones there are depends on
                the model.
            size: Width and height in pixels as `1280x720`, or a name such as `720p`; depends on
                the model.
            seconds: Length of the video in seconds; depends on the model.
            seed: Start of the random choice.
            style: A style that the model knows by this name.
            image_url: The picture that the video begins with, as an address or a data URI. A
                path object, bytes, a file opened as 'rb' or a picture of PIL is sent as a data
                URI.
            poll_interval: Seconds between the first looks; each pause is longer than the one
                before, up to 15 seconds. Default: 2.
            timeout: Seconds after which the waiting ends, None: never. Default: 1200.
            on_progress: A function that is called with what each look found.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.
            JobFailedError: It has ended, and failed; `job` is its last state.
            JobTimeoutError: The time is up; `job` is its last state.

        Source:
            Calls `videos.create`, `videos.retrieve`.
        """
        from .._runtime.jobs.spec import Waiting
        from .._runtime.jobs.sync import start_and_wait
        from ..operations.helpers import videos as _helpers

        _arguments = {
            "model": model,
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "aspect_ratio": aspect_ratio,
            "size": size,
            "seconds": seconds,
            "seed": seed,
            "style": style,
            "image_url": image_url,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, None, max_retries, validation
        )
        return start_and_wait(
            self._engine,
            _helpers.CREATE_AND_WAIT,
            _arguments,
            Waiting(poll_interval, timeout, on_progress),
            _options,
        )


class VideosWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Videos) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = raw(resource.create)
        self.retrieve = raw(resource.retrieve)
        self.content = raw(resource.content)


class VideosWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Videos) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = streamed(resource.create)
        self.retrieve = streamed(resource.retrieve)
        self.content = streamed(resource.content)
