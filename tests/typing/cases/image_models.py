"""Image models: what a known id takes is known to type checkers."""

from __future__ import annotations

from typing import Final, Literal, assert_type

from deepinfra_client import AsyncDeepInfra, AsyncImageModel, DeepInfra, ImageModel, ImageResult

BY_RATIO: Final = "stabilityai/sd3.5"
SIZED: Final = "black-forest-labs/FLUX-1-dev"


def refused_and_accepted(client: DeepInfra) -> None:
    by_ratio = client.image_model("stabilityai/sd3.5")
    by_ratio.generate("x", aspect_ratio="16:9")
    by_ratio.generate("x", aspect_ratio="1:9", num_inference_steps=30, seed=7, n=3)
    by_ratio.generate("x", size="1024x1024")  # expect: refused
    by_ratio.generate("x", aspect_ratio="16:10")  # expect: refused
    by_ratio.generate("x", aspect_ratio=1.5)  # expect: refused
    client.image_model("stabilityai/sd3.5").generate("x", size="1024x1024")  # expect: refused
    client.image_model("stabilityai/sd3.5-medium").generate("x", size="8x8")  # expect: refused
    client.image_model(BY_RATIO).generate("x", size="1024x1024")  # expect: refused

    sized = client.image_model("black-forest-labs/FLUX-1-dev")
    sized.generate("x", size="1024x768", n=3, seed=7)
    sized.generate("x", aspect_ratio="16:9")  # expect: refused
    client.image_model("black-forest-labs/FLUX-1.1-pro").generate("x", size="256x256")
    flux_pro = client.image_model("black-forest-labs/FLUX-pro")
    flux_pro.generate("x", aspect_ratio="1:1")  # expect: refused
    client.image_model(SIZED).generate("x", aspect_ratio="16:9")  # expect: refused

    gemini = client.image_model("google/gemini-3-pro-image")
    gemini.generate("x", aspect_ratio="21:9")
    gemini.generate("x", aspect_ratio="1:9")  # expect: refused


def a_plain_text_takes_everything(client: DeepInfra, model: str, size: str) -> None:
    general = client.image_model(model)
    assert_type(general, ImageModel)
    general.generate("x", size=size)
    general.generate("x", aspect_ratio="7:1")
    general.generate("x", size=size, aspect_ratio="7:1", guidance_scale=3)
    client.image_model("some/new-model").generate("x", size="8x8", aspect_ratio="7:1")
    general.generate("x", sice=size)  # expect: refused
    general.generate("x", n="3")  # expect: refused
    general.generate()  # expect: refused
    client.image_model(7)  # expect: refused


def ratios_in_variables(client: DeepInfra, free: str, narrow: Literal["1:1", "16:9"]) -> None:
    model = client.image_model("stabilityai/sd3.5")
    model.generate("x", aspect_ratio=narrow)
    model.generate("x", aspect_ratio=free)  # expect: refused


def one_of_two(client: DeepInfra, portrait: bool) -> ImageResult:
    ratio: Literal["9:16", "16:9"] = "9:16" if portrait else "16:9"
    return client.image_model("stabilityai/sd3.5").generate("x", aspect_ratio=ratio)


def results(client: DeepInfra) -> None:
    result = client.image_model("stabilityai/sd3.5").generate("x")
    assert_type(result, ImageResult)
    assert_type(result.cost, float | None)
    assert_type(result.seed, int | None)
    image = result.images[0]
    assert_type(image.data, bytes)
    assert_type(image.media_type, str)
    assert_type(image.width, int | None)
    image.save("out.png")
    _ = result.images[0].pixels  # expect: refused


async def twins(client: AsyncDeepInfra, model: str) -> None:
    by_ratio = client.image_model("stabilityai/sd3.5")
    result = await by_ratio.generate("x", aspect_ratio="16:9")
    assert_type(result, ImageResult)
    await by_ratio.generate("x", size="1024x1024")  # expect: refused
    await by_ratio.generate("x", aspect_ratio="16:10")  # expect: refused
    sized = client.image_model("black-forest-labs/FLUX-1-dev")
    await sized.generate("x", size="512x512")
    await sized.generate("x", aspect_ratio="1:1")  # expect: refused
    general = client.image_model(model)
    assert_type(general, AsyncImageModel)
    await general.generate("x", size="8x8", aspect_ratio="7:1")
