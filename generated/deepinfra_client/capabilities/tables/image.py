# Generated from schema/capabilities/image.yaml. Do not edit; run: nox -s generate
"""Models that make or change pictures. A missing cell is unknown and refuses nothing; `no` in size
or aspect_ratio says that the model does not take that option. Rows are added and retired, never
removed. The first seven rows are those of the AI SDK 5 page, the next two those that its newest
form added.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..._runtime.capability import Choice, OptionSpec, Range, Size, Table, by_id


class ImageRow(NamedTuple):
    """What is known of one model; `None` is unknown and permits."""

    id: str
    """The model."""
    profile: str
    """The group of models that take the same options."""
    size: Size | Literal[False] | None = None
    """Width and height in pixels as WIDTHxHEIGHT, or a preset name. min and max hold for each side;
    min_size and max_size bound the number of pixels, whatever the shape.
    """
    aspect_ratio: Choice | Literal[False] | None = None
    """Shape of the picture as width:height."""
    num_inference_steps: Range | Literal[False] | None = None
    """Denoising steps."""
    guidance_scale: Range | Literal[False] | None = None
    """How closely the picture follows the prompt; higher is closer."""
    n: Range | Literal[False] | None = None
    """Pictures per request."""
    inputs: tuple[str, ...] | None = None
    """What the model works from: text, image, mask, video."""
    options: tuple[str, ...] | None = None
    """Fields of the native call that are known for this model; the list is not complete."""
    endpoint: tuple[str, ...] | None = None
    """Routes of the OpenAI form on which the model was seen."""
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
ROWS: dict[str, ImageRow] = by_id(
    ImageRow("stabilityai/sd3.5", "ratio_sd", size=False, aspect_ratio=Choice(allowed=("1:1", "16:9", "21:9", "1:9", "3:2", "2:3", "4:5", "5:4", "9:16", "9:21"), default="1:1"), num_inference_steps=Range(min=1, max=50, default=35), guidance_scale=Range(min=0, max=20, default=7), n=Range(min=1, max=4), options=("negative_prompt", "seed", "webhook"), notes="8 billion parameters. The AI SDK page has the ratio 1:9 where the model page has 21:9; neither is refused.", source=("seed", "aisdk-docs", "modelpage"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX-1.1-pro", "sized_32", size=Size(multiple_of=32, min=256, max=1440, default="1024x1024"), aspect_ratio=False, notes="Keeps close to the prompt.", source=("seed", "aisdk-docs", "portkey", "measured-2026-09-20"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX-1-schnell", "sized_32", size=Size(multiple_of=32, min=256, max=1440, default="1024x1024"), aspect_ratio=False, num_inference_steps=Range(min=1, max=50, default=1), n=Range(min=1, max=4), inputs=("text",), options=("seed", "webhook"), notes="Made for one to four steps. The model page lets a side have 128 to 1920 pixels; the narrower limits of the AI SDK page are kept.", source=("seed", "aisdk-docs", "modelpage", "truefoundry", "portkey", "catalog-2026-10-01", "measured-2026-09-20"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX-1-dev", "sized_32", size=Size(multiple_of=32, min=256, max=1440, default="1024x1024"), aspect_ratio=False, num_inference_steps=Range(min=1, max=512, default=25), guidance_scale=Range(min=1, max=20, default=7.5), options=("negative_prompt", "image", "strength", "seed", "webhook"), notes="The field strength goes from 0 to 1, 0.8 when left out. An older model page lists fixed sides from 128 to 1024 with 512 when left out; the limits of the AI SDK page are kept.", source=("seed", "aisdk-docs", "modelpage", "portkey"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX-pro", "sized_32", size=Size(multiple_of=32, min=256, max=1440, default="1024x1024"), aspect_ratio=False, status="partner", notes="Run by its maker.", source=("seed", "aisdk-docs", "modelpage", "portkey"), checked="2026-11-22"),
    ImageRow("stabilityai/sd3.5-medium", "ratio_sd", size=False, aspect_ratio=Choice(allowed=("1:1", "16:9", "21:9", "1:9", "3:2", "2:3", "4:5", "5:4", "9:16", "9:21"), default="1:1"), num_inference_steps=Range(min=1, max=50, default=35), guidance_scale=Range(min=0, max=20, default=7), options=("negative_prompt", "seed", "webhook"), notes="2.5 billion parameters. The AI SDK page has the ratio 1:9 where the model page has 21:9; neither is refused.", source=("seed", "aisdk-docs", "modelpage"), checked="2026-11-22"),
    ImageRow("stabilityai/sdxl-turbo", "ratio_sd", size=False, aspect_ratio=Choice(allowed=("1:1", "16:9", "21:9", "1:9", "3:2", "2:3", "4:5", "5:4", "9:16", "9:21"), default="1:1"), inputs=("text",), retired="yes", status="retired", notes="Made for speed. The ratios are those that the AI SDK page calls typical.", source=("seed", "aisdk-docs", "truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX.1-Kontext-dev", "sized", size=Size(), aspect_ratio=False, inputs=("text", "image"), endpoint=("images/edits",), notes="Changes given pictures; of several only the last is used.", source=("aisdk-docs", "truefoundry", "portkey", "slopfactory"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX.1-Kontext-pro", "sized", size=Size(), aspect_ratio=False, notes="Changes given pictures.", source=("aisdk-docs",), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX-1-Redux-dev", "undocumented", size=Size(default="1024x1024"), n=Range(min=1, max=4), inputs=("image",), endpoint=("images/variations",), source=("modelpage", "truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX-2-dev", "pixels_128", size=Size(min=128, max=1920, default="1024x1024"), num_inference_steps=Range(min=1, max=100, default=50), source=("modelpage", "portkey", "catalog-2026-10-01"), checked="2026-11-22"),
    ImageRow("run-diffusion/Juggernaut-Lightning-Flux", "undocumented", size=Size(default="1024x1024"), retired="yes", source=("modelpage", "retirement-notes"), checked="2026-11-22"),
    ImageRow("Qwen/Qwen-Image-Edit", "undocumented", inputs=("text", "image", "mask"), endpoint=("images/edits",), source=("aisdk-docs", "portkey"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX-2-klein-4b", "undocumented", inputs=("text", "image"), source=("truefoundry", "portkey", "measured-2026-09-20"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX-2-klein-9b", "pixels_128", size=Size(min=128, max=1920, default="1024x1024"), endpoint=("images/generations", "images/edits"), notes="Uses all pictures that it is given. A public client of 2026-10 sends the native fields input_image_1 and up, and output_format.", source=("truefoundry", "portkey", "catalog-2026-10-01", "slopfactory"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX-2-max", "pixels_32", size=Size(multiple_of=32, min=256, max=1440, default="1024x1024"), inputs=("text", "image"), source=("truefoundry", "portkey", "catalog-2026-10-01"), checked="2026-11-22"),
    ImageRow("black-forest-labs/FLUX-2-pro", "pixels_32", size=Size(multiple_of=32, min=256, max=1440, default="1024x1024"), inputs=("text", "image"), source=("truefoundry", "portkey", "catalog-2026-10-01"), checked="2026-11-22"),
    ImageRow("Qwen/Qwen-Image-Max", "undocumented", inputs=("text",), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Qwen/Qwen-Image-Edit-Max", "undocumented", inputs=("text", "image"), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("PrunaAI/p-image", "undocumented", inputs=("text",), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("ByteDance/Seedream-4.5", "presets", size=Size(min_size="1280x720", max_size="4096x4096", presets=("2K", "4K"), default="2K"), inputs=("text", "image"), notes="Sides that are not a multiple of 64 are rounded up by the service, so they are not refused here.", source=("truefoundry", "portkey", "catalog-2026-10-01"), checked="2026-11-22"),
    ImageRow("ClarityAI/crystal", "undocumented", inputs=("image",), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("ClarityAI/flux", "undocumented", inputs=("image",), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("ClarityAI/creative", "undocumented", inputs=("text", "image"), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Wan-AI/Wan2.6-T2I", "undocumented", inputs=("text",), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Wan-AI/Wan2.6-Image-Edit", "undocumented", inputs=("text", "image"), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Wan-AI/Wan2.7-Image-Edit", "undocumented", inputs=("text", "image"), source=("truefoundry",), checked="2026-11-22"),
    ImageRow("Bria/fibo", "undocumented", inputs=("text", "image"), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Bria/fibo_edit", "undocumented", inputs=("text", "image"), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Bria/gen_fill", "undocumented", inputs=("text", "image"), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Bria/expand", "undocumented", inputs=("text", "image"), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Bria/remove_background", "undocumented", inputs=("image",), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Bria/Bria-3.2", "undocumented", inputs=("text",), source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("google/nano-banana-2", "ratio_gemini", aspect_ratio=Choice(allowed=("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")), inputs=("text", "image", "video"), options=("image", "aspect_ratio", "seed"), source=("truefoundry", "catalog-2026-10-01", "measured-2026-09-20"), checked="2026-11-22"),
    ImageRow("google/gemini-3-pro-image", "ratio_gemini", aspect_ratio=Choice(allowed=("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")), inputs=("text", "image"), options=("image", "aspect_ratio", "seed"), notes="Another name of google/nano-banana-pro.", source=("truefoundry", "catalog-2026-10-01", "measured-2026-09-20"), checked="2026-11-22"),
    ImageRow("Bria/fibo-1.5", "undocumented", source=("truefoundry",), checked="2026-11-22"),
    ImageRow("Bria/fibo_edit-1.5", "undocumented", source=("truefoundry",), checked="2026-11-22"),
    ImageRow("google/nano-banana-2-lite", "ratio_gemini", aspect_ratio=Choice(allowed=("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")), options=("image", "aspect_ratio", "seed"), source=("truefoundry", "catalog-2026-10-01", "measured-2026-09-20"), checked="2026-11-22"),
    ImageRow("google/nano-banana-pro", "ratio_gemini", aspect_ratio=Choice(allowed=("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")), options=("image", "aspect_ratio", "seed"), source=("truefoundry", "catalog-2026-10-01", "measured-2026-09-20"), checked="2026-11-22"),
    ImageRow("ByteDance/Seedream-4", "presets", size=Size(min_size="1280x720", max_size="4096x4096", presets=("1K", "2K", "4K"), default="2K"), notes="Sides that are not a multiple of 64 are rounded up by the service, so they are not refused here.", source=("truefoundry", "portkey", "catalog-2026-10-01"), checked="2026-11-22"),
    ImageRow("Bria/blur_background", "undocumented", source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Bria/enhance", "undocumented", source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Bria/erase", "undocumented", source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Bria/erase_foreground", "undocumented", source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Bria/replace_background", "undocumented", source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("Bria/Bria-3.2-vector", "undocumented", source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("PrunaAI/p-image-Edit", "undocumented", source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("deepseek-ai/Janus-Pro-1B", "undocumented", source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("deepseek-ai/Janus-Pro-7B", "undocumented", source=("truefoundry", "portkey"), checked="2026-11-22"),
    ImageRow("CompVis/stable-diffusion-v1-4", "undocumented", retired="2024-09-27", replaced_by="stabilityai/sdxl-turbo", source=("deepctl", "measured-2026-09-20"), checked="2026-11-22"),
    ImageRow("Lykon/DreamShaper", "undocumented", source=("deepctl",), checked="2026-11-22"),
    ImageRow("prompthero/openjourney", "undocumented", source=("deepctl",), checked="2026-11-22"),
    ImageRow("runwayml/stable-diffusion-v1-5", "undocumented", retired="2024-09-27", replaced_by="stabilityai/sdxl-turbo", source=("deepctl", "measured-2026-09-20"), checked="2026-11-22"),
    ImageRow("stabilityai/stable-diffusion-2-1", "undocumented", retired="2024-09-27", replaced_by="stabilityai/sdxl-turbo", source=("deepctl", "docs", "measured-2026-09-20"), checked="2026-11-22"),
    ImageRow("stability-ai/sdxl", "undocumented", options=("prompt", "negative_prompt", "image", "mask", "width", "height", "num_outputs", "scheduler", "num_inference_steps", "guidance_scale", "prompt_strength", "seed", "refine", "high_noise_frac", "refine_steps", "apply_watermark"), notes="The native fields stand inside an object named input.", source=("docs", "node-sdk"), checked="2026-11-22"),
    ImageRow("ByteDance/Seedream-5.0-Pro", "presets", size=Size(presets=("1K", "1.5K", "2K"), default="2K"), source=("catalog-2026-10-01",), checked="2026-11-22"),
)
# fmt: on
"""Every model of the table by its id."""

OPTIONS: dict[str, OptionSpec] = {
    "size": OptionSpec("size", 422),
    "aspect_ratio": OptionSpec("aspect_ratio", 422),
    "num_inference_steps": OptionSpec("num_inference_steps", 422),
    "guidance_scale": OptionSpec("guidance_scale", 422),
    "n": OptionSpec("n", 422),
}
"""Options that are checked: the column that rules and the status of a refusal."""

TABLE: Table[ImageRow] = Table(
    "image", ROWS, OPTIONS, prices="deepinfra_client.capabilities.prices", task="text-to-image"
)
"""The table: a mapping of model ids to rows, with `check` and `find`."""
