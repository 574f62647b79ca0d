# Generated from schema/capabilities/video.yaml. Do not edit; run: nox -s generate
"""Models that make videos. A missing cell is unknown and refuses nothing. Rows are added and
retired, never removed.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..._runtime.capability import Choice, OptionSpec, Range, Table, by_id


class VideoRow(NamedTuple):
    """What is known of one model; `None` is unknown and permits."""

    id: str
    """The model."""
    profile: str
    """The group of models that take the same options."""
    inputs: tuple[str, ...] | None = None
    """What the model works from: text, image, video, audio."""
    outputs: tuple[str, ...] | None = None
    """What it gives: video, audio (the video has sound), image."""
    resolution: Choice | Literal[False] | None = None
    """Fineness of the picture, by the number of its lines."""
    aspect_ratio: Choice | Literal[False] | None = None
    """Shape of the picture as width:height; adaptive follows the input."""
    aspect_ratio_field: str | None = None
    """Field of the native call that takes the shape, where it has another name than aspect_ratio.
    """
    duration: Range | Literal[False] | None = None
    """Length of the video in seconds; -1 leaves it to the model."""
    sample_count: Range | Literal[False] | None = None
    """Videos of one request."""
    async_job: bool | None = None
    """Takes jobs that are asked for and fetched later; no: only the native call."""
    options: tuple[str, ...] | None = None
    """Further fields of the native call that are known for this model; the list is not complete."""
    retired: str | None = None
    """The day on which it was retired, `yes` when the day is unknown; None while it is served."""
    replaced_by: str | None = None
    """The model that answers in its place."""
    status: str | None = None
    """A word of the source about its state."""
    notes: str | None = None
    """What else is worth knowing."""
    source: tuple[str, ...] = ()
    """Where the facts come from; the names stand in the schema file."""
    checked: str = ""
    """The day on which the facts were last checked."""


# fmt: off
ROWS: dict[str, VideoRow] = by_id(
    VideoRow("google/veo-3.1-fast", "veo", inputs=("text", "image"), outputs=("video", "audio"), resolution=Choice(allowed=("720p", "1080p")), aspect_ratio=Choice(allowed=("16:9", "9:16")), sample_count=Range(min=1, max=4), source=("truefoundry", "catalog-2026-10-01", "slopfactory"), checked="2026-11-22"),
    VideoRow("Wan-AI/Wan2.6-T2V", "open", inputs=("text", "audio"), outputs=("video",), source=("truefoundry", "slopfactory"), checked="2026-11-22"),
    VideoRow("PrunaAI/p-video", "open", inputs=("text", "image", "audio"), outputs=("video",), async_job=True, source=("truefoundry", "slopfactory"), checked="2026-11-22"),
    VideoRow("FastVideo/LTX-2.3-Distilled-Diffusers", "open", inputs=("text", "image"), outputs=("video", "audio"), source=("truefoundry",), checked="2026-11-22"),
    VideoRow("FastVideo/LTX2-Distilled-Diffusers", "open", inputs=("text", "image", "audio"), outputs=("video", "audio"), retired="2026-06-24", source=("truefoundry",), checked="2026-11-22"),
    VideoRow("ByteDance/Seedance-2.0", "seedance", inputs=("text", "image", "video", "audio"), outputs=("video", "audio", "image"), resolution=Choice(allowed=("480p", "720p", "1080p")), aspect_ratio=Choice(allowed=("16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive")), duration=Range(min=4, max=15, also=(-1,)), source=("truefoundry", "catalog-2026-10-01"), checked="2026-11-22"),
    VideoRow("google/veo-3.1", "veo", resolution=Choice(allowed=("720p", "1080p")), aspect_ratio=Choice(allowed=("16:9", "9:16")), sample_count=Range(min=1, max=4), source=("truefoundry", "catalog-2026-10-01", "slopfactory"), checked="2026-11-22"),
    VideoRow("ByteDance/Seedance-1.5-Pro", "seedance", outputs=("video", "audio"), resolution=Choice(allowed=("480p", "720p", "1080p")), aspect_ratio=Choice(allowed=("16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive")), duration=Range(min=4, max=12, also=(-1,)), options=("first_frame_image", "last_frame_image", "camera_fixed", "generate_audio"), source=("truefoundry", "catalog-2026-10-01", "measured-2026-09-20"), checked="2026-11-22"),
    VideoRow("ByteDance/SeeDance-T2V", "open", source=("truefoundry", "portkey"), checked="2026-11-22"),
    VideoRow("Pixverse/Pixverse-6-T2V", "open", source=("truefoundry", "slopfactory"), checked="2026-11-22"),
    VideoRow("Pixverse/Pixverse-T2V", "open", source=("truefoundry",), checked="2026-11-22"),
    VideoRow("Pixverse/Pixverse-T2V-HD", "open", source=("truefoundry",), checked="2026-11-22"),
    VideoRow("Wan-AI/Wan2.1-T2V-1.3B", "open", source=("truefoundry", "portkey"), checked="2026-11-22"),
    VideoRow("Wan-AI/Wan2.1-T2V-14B", "open", source=("truefoundry", "docs", "portkey"), checked="2026-11-22"),
    VideoRow("Wan-AI/Wan2.2-T2V-A14B", "open", source=("truefoundry", "slopfactory"), checked="2026-11-22"),
    VideoRow("nvidia/Cosmos3-Nano", "open", source=("truefoundry",), checked="2026-11-22"),
    VideoRow("nvidia/Cosmos3-Super", "open", source=("truefoundry",), checked="2026-11-22"),
    VideoRow("Wan-AI/Wan3.0-Video", "wan3", resolution=Choice(allowed=("480P", "720P", "1080P"), default="1080P"), aspect_ratio=Choice(allowed=("adaptive", "16:9", "4:3", "1:1", "3:4", "9:16"), default="adaptive"), aspect_ratio_field="ratio", duration=Range(min=2, max=30, default=5, also=(-1,)), source=("catalog-2026-10-01",), checked="2026-11-22"),
    VideoRow("FastVideo/FastWan-QAD-FP8-1.3B", "open", async_job=False, source=("slopfactory",), checked="2026-11-22"),
    VideoRow("google/veo-3.0", "open", source=("measured-2026-09-20",), checked="2026-11-22"),
    VideoRow("google/veo-3.0-fast", "open", source=("measured-2026-09-20",), checked="2026-11-22"),
)
# fmt: on
"""Every model of the table by its id."""

OPTIONS: dict[str, OptionSpec] = {
    "resolution": OptionSpec("resolution", 422),
    "aspect_ratio": OptionSpec("aspect_ratio", 422),
    "duration": OptionSpec("duration", 422),
    "seconds": OptionSpec("duration", 422),
    "sample_count": OptionSpec("sample_count", 422),
}
"""Options that are checked: the column that rules and the status of a refusal."""

TABLE: Table[VideoRow] = Table(
    "video", ROWS, OPTIONS, prices="deepinfra_client.capabilities.prices", task="text-to-video"
)
"""The table: a mapping of model ids to rows, with `check` and `find`."""
