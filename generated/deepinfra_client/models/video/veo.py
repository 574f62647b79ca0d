# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `video`: the class of the profile `veo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..._runtime.options import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ..._runtime.files import FileInput
    from ..._runtime.objects.media.given import MediaInput
    from ..._runtime.objects.video.hooks import OnProgress
    from ..._runtime.objects.video.results import VideoResult
    from ..._runtime.options import Omit, Timeout, Validation
    from ...capabilities.tables.video import VideoRow


class VeoVideoModel(Protocol):
    """A model that makes videos.

    Profile `veo`: 720p or 1080p, wide or upright.

    For type checkers: objects of this profile are of the class `VideoModel`, which refuses the same
    options at run time.
    """

    @property
    def id(self) -> str:
        """The model, as requests name it."""
        ...

    @property
    def capabilities(self) -> VideoRow | None:
        """What is known of the model."""
        ...

    def generate(
        self,
        prompt: str,
        *,
        image: MediaInput | None | Omit = omit,
        last_image: FileInput | str | Omit = omit,
        negative_prompt: str | Omit = omit,
        aspect_ratio: Literal["16:9", "9:16"] | Omit = omit,
        resolution: Literal["720p", "1080p"] | Omit = omit,
        duration: float | Omit = omit,
        sample_count: int | Omit = omit,
        generate_audio: bool | Omit = omit,
        camera_fixed: bool | Omit = omit,
        seed: int | None | Omit = omit,
        on_progress: OnProgress | None | Omit = omit,
        poll_interval: float | Omit = omit,
        wait_timeout: float | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> VideoResult:
        """Make a video from a text, and from a picture where the model takes one, and wait for it.

        Arguments, result and errors are those of `VideoModel.generate`.
        """

        ...
