"""`image_model(id)`."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, cast

import pytest

from deepinfra_client import (
    CapabilityError,
    DeepInfra,
    ImageModel,
    ImageResult,
    InvalidArgumentError,
    UnprocessableEntityError,
)
from deepinfra_emulator import Emulator
from tests.client.driver import Driver
from tests.client.pictures import size_of

SIZED = "black-forest-labs/FLUX-1-dev"
BY_RATIO = "stabilityai/sd3.5"


def variable(model: str) -> str:
    """Hide an id from type checkers, which refuse what its model does not take."""
    return model


def bodies(emulator: Emulator) -> list[dict[str, Any]]:
    return sorted(
        (cast("dict[str, Any]", request.json) for request in emulator.requests),
        key=lambda body: body.get("seed", 0),
    )


def check(result: ImageResult, count: int, size: tuple[int, int]) -> None:
    assert len(result.images) == count
    assert result.image is result.images[0]
    for image in result.images:
        assert image.media_type == "image/png"
        assert (image.width, image.height) == size_of(image.data) == size


def test_generate_by_size(api: Driver, emulator: Emulator) -> None:
    result = api.run(
        lambda c: c.image_model(SIZED).generate(
            "A cat", size="320x256", seed=7, num_inference_steps=3, negative_prompt="dogs"
        )
    )
    assert emulator.requests[0].path == f"/v1/inference/{SIZED}"
    assert bodies(emulator) == [
        {
            "prompt": "A cat",
            "width": 320,
            "height": 256,
            "seed": 7,
            "num_inference_steps": 3,
            "negative_prompt": "dogs",
        }
    ]
    check(result, 1, (320, 256))
    assert result.seed == result.image.seed == 7
    assert result.cost
    assert result.request_id
    assert result.warnings == ()


def test_generate_by_ratio(api: Driver, emulator: Emulator) -> None:
    result = api.run(
        lambda c: c.image_model(BY_RATIO).generate(
            "A futuristic cityscape at sunset", aspect_ratio="16:9", num_inference_steps=30
        )
    )
    assert bodies(emulator) == [
        {
            "prompt": "A futuristic cityscape at sunset",
            "aspect_ratio": "16:9",
            "num_inference_steps": 30,
        }
    ]
    image = result.image
    assert (image.width, image.height) == size_of(image.data)
    assert image.width
    assert image.height
    assert math.isclose(image.width / image.height, 16 / 9, rel_tol=0.02)
    assert isinstance(result.seed, int)


def test_more_pictures_than_a_request_gives(api: Driver, emulator: Emulator) -> None:
    result = api.run(lambda c: c.image_model(SIZED).generate("A cat", size="256x256", n=6, seed=7))
    assert [(body["num_images"], body["seed"]) for body in bodies(emulator)] == [(4, 7), (2, 11)]
    check(result, 6, (256, 256))
    assert [image.seed for image in result.images] == [7, 7, 7, 7, 11, 11]
    assert len({image.data for image in result.images}) == 6
    assert result.seed == 7
    assert len(result.responses) == 2
    single = api.run(lambda c: c.image_model(SIZED).generate("A cat", size="256x256", seed=7))
    assert result.cost is not None
    assert single.cost is not None
    assert math.isclose(result.cost, 6 * single.cost)


def test_number_without_a_seed(api: Driver, emulator: Emulator) -> None:
    result = api.run(lambda c: c.image_model(SIZED).generate("A cat", size="256x256", n=5))
    assert len(result.images) == 5
    assert all("seed" not in body for body in bodies(emulator))


def test_save(client: DeepInfra, tmp_path: Path) -> None:
    image = client.image_model(SIZED).generate("A cat", size="256x288").images[0]
    path = image.save(tmp_path / "out.png")
    assert path == tmp_path / "out.png"
    assert path.read_bytes() == image.data
    assert size_of(path.read_bytes()) == (256, 288)
    assert [item.name for item in tmp_path.iterdir()] == ["out.png"]


@pytest.mark.parametrize("size", ["big", "1024", "1024x", "0x0x0", "-1x5"])
def test_a_size_of_another_form(api: Driver, emulator: Emulator, size: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r"(?i)widthxheight"):
        api.run(lambda c: c.image_model("owner/unknown").generate("A cat", size=size))
    assert len(emulator.requests) == 0


@pytest.mark.parametrize("number", [0, -1])
def test_a_number_below_one(api: Driver, emulator: Emulator, number: int) -> None:
    with pytest.raises(InvalidArgumentError, match="`n`"):
        api.run(lambda c: c.image_model("owner/unknown").generate("A cat", n=number))
    assert len(emulator.requests) == 0


def test_an_id_in_a_variable_is_checked_when_it_runs(api: Driver, emulator: Emulator) -> None:
    model = variable(BY_RATIO)
    with pytest.raises(CapabilityError) as caught:
        api.run(lambda c: c.image_model(model).generate("A cat", size="1024x1024"))
    assert caught.value.option == "size"
    assert "aspect_ratio" in str(caught.value)
    assert len(emulator.requests) == 0


def test_what_is_not_checked_is_refused_by_the_service(api: Driver) -> None:
    model = variable(BY_RATIO)
    with pytest.raises(UnprocessableEntityError) as caught:
        api.run(
            lambda c: c.image_model(model).generate("A cat", size="1024x1024", validation="off")
        )
    assert "size" in str(caught.value)


def test_an_unknown_model_takes_everything(api: Driver, emulator: Emulator) -> None:
    model = variable("owner/unknown")
    result = api.run(lambda c: c.image_model(model).generate("x", size="100x60", n=2))
    check(result, 2, (100, 60))
    assert bodies(emulator) == [{"prompt": "x", "width": 100, "height": 60, "num_images": 2}]


def test_class_and_row(client: DeepInfra) -> None:
    model = client.image_model(SIZED)
    assert isinstance(model, ImageModel)
    assert model.id == SIZED
    assert model.capabilities is not None
    assert model.capabilities.profile == "sized_32"
