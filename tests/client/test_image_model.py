"""`image_model(id)`."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from deepinfra_client import (
    ArgumentTypeError,
    Attachment,
    BadRequestError,
    CapabilityError,
    DeepInfra,
    ImageModel,
    ImageResult,
    InvalidArgumentError,
    UnprocessableEntityError,
)
from deepinfra_emulator import Emulator
from tests.client.driver import Driver
from tests.client.pictures import size_of, small

SIZED = "black-forest-labs/FLUX-1-dev"
BY_RATIO = "stabilityai/sd3.5"
EDITOR = "Qwen/Qwen-Image-Edit"
CAT = small()


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


def test_what_came_before_a_request_failed(api: Driver, emulator: Emulator) -> None:
    def generate(c: DeepInfra) -> ImageResult:
        return c.image_model(SIZED).generate("A cat", size="256x256", n=6, seed=7, max_parallel=1)

    emulator.fail(500, times=1)
    assert len(api.run(generate).images) == 6
    assert [body["seed"] for body in bodies(emulator)] == [7, 7, 11]
    emulator.reset()
    whole = api.run(generate)
    emulator.reset()
    emulator.fail(400)
    with pytest.raises(BadRequestError, match="0 of 2 requests succeeded") as caught:
        api.run(generate)
    partial = caught.value.partial
    assert isinstance(partial, ImageResult)
    assert (partial.images, partial.cost) == ((), None)
    assert partial.warnings == (
        "pictures 1 to 4 did not come: Scripted failure.",
        "pictures 5 to 6 did not come: the request was not sent",
    )
    assert len(whole.images) == 6


def test_marks_of_the_service(api: Driver) -> None:
    image = api.run(lambda c: c.image_model(SIZED).generate("A cat", size="256x256")).image
    assert image.nsfw is False


def forms(emulator: Emulator) -> list[dict[str, Any]]:
    return sorted((dict(request.form) for request in emulator.requests), key=lambda form: form["n"])


def test_edit(api: Driver, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(CAT)
    result = api.run(
        lambda c: c.image_model(EDITOR).generate(
            "Turn the cat into a dog", images=[path, CAT], mask=CAT, size="128x64"
        )
    )
    request = emulator.requests[0]
    assert request.path == "/v1/openai/images/edits"
    assert request.form == {
        "model": EDITOR,
        "prompt": "Turn the cat into a dog",
        "size": "128x64",
    }
    assert request.files == [
        ("image", "cat.png", len(CAT)),
        ("image", "image.png", len(CAT)),
        ("mask", "image.png", len(CAT)),
    ]
    check(result, 1, (128, 64))
    assert (result.cost, result.warnings) == (None, ())


URI = "data:image/png;base64," + base64.b64encode(CAT).decode()


FORMS: list[Callable[[bytes], Any]] = [
    bytes,
    io.BytesIO,
    Attachment,
    lambda _: URI,
    lambda data: ("", data),
]


@pytest.mark.parametrize("form", FORMS)
def test_forms_of_pictures(api: Driver, emulator: Emulator, form: Callable[[bytes], Any]) -> None:
    api.run(lambda c: c.image_model(EDITOR).generate("x", images=form(CAT), size="64x64"))
    assert emulator.requests[0].files == [("image", "image.png", len(CAT))]


def test_several_edits_with_a_seed(api: Driver, emulator: Emulator) -> None:
    result = api.run(
        lambda c: c.image_model(EDITOR).generate("x", images=CAT, n=6, seed=7, size="64x64")
    )
    check(result, 6, (64, 64))
    assert [(form["n"], form["seed"]) for form in forms(emulator)] == [("2", "11"), ("4", "7")]
    assert result.warnings == ("the edit call does not describe `seed`; it was sent all the same",)
    assert [image.seed for image in result.images] == [7, 7, 7, 7, 11, 11]


def test_what_cannot_be_edited(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(InvalidArgumentError, match="`mask` marks a part of a picture"):
        api.run(lambda c: c.image_model(EDITOR).generate("x", images=[], mask=CAT))
    with pytest.raises(ArgumentTypeError, match=r"pathlib\.Path"):
        api.run(lambda c: c.image_model(EDITOR).generate("x", images="cat.png"))
    with pytest.raises(InvalidArgumentError, match="allow_private"):
        api.run(lambda c: c.image_model(EDITOR).generate("x", images="http://127.0.0.1/cat.png"))
    assert len(emulator.requests) == 0
    result = api.run(lambda c: c.image_model(EDITOR).generate("x", images=[]))
    assert emulator.requests[0].path == f"/v1/inference/{EDITOR}"
    assert len(result.images) == 1


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


def test_a_picture_to_start_from_goes_with_every_request(api: Driver, emulator: Emulator) -> None:
    file = io.BytesIO(CAT)
    api.run(lambda c: c.image_model(SIZED).generate("A cat", image=file, n=6))
    sent = {body["image"] for body in bodies(emulator)}
    assert sent == {f"data:image/png;base64,{base64.b64encode(CAT).decode()}"}
    assert len(bodies(emulator)) > 1
