"""Image models: sizes or aspect ratios, seeds, and several pictures at once."""

from __future__ import annotations

import tempfile
from pathlib import Path

from deepinfra_client import CapabilityError, DeepInfra


def main() -> None:
    """Make pictures with models of different kinds."""
    client = DeepInfra()

    # This model takes an aspect ratio ...
    city = client.image_model("stabilityai/sd3.5").generate(
        "A futuristic cityscape at sunset",
        aspect_ratio="16:9",
        num_inference_steps=30,
        guidance_scale=7,
        negative_prompt="people",
    )
    print(city.image.width, city.image.height, city.image.media_type, city.cost, city.request_id)

    # ... and this one a size.
    several = client.image_model("black-forest-labs/FLUX-1-dev").generate(
        "A lighthouse", size="1024x768", n=6, seed=7
    )
    print([picture.seed for picture in several.images])

    with tempfile.TemporaryDirectory() as folder:
        print(city.images[0].save(Path(folder, "city.png")).name)

    show_refusal(client, "stabilityai/sd3.5")


def show_refusal(client: DeepInfra, model: str) -> None:
    """Give an option that the model does not take; a checker that knows the id refuses it too."""
    try:
        client.image_model(model).generate("A city", size="1024x1024")
    except CapabilityError as error:
        print(error.option, "is refused before anything is sent")


if __name__ == "__main__":
    main()
