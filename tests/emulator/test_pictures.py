"""Pictures that the emulator makes, and forms that it reads."""

from __future__ import annotations

import math
from typing import Any

import httpx
import pytest

from tests.client.pictures import from_base64, size_of, small

FLUX = "black-forest-labs/FLUX-1-dev"


def images(http: httpx.Client, **body: Any) -> Any:
    answer = http.post(f"/v1/inference/{FLUX}", json={"prompt": "A cat", **body})
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize(
    ("width", "height"), [(256, 256), (1440, 256), (256, 1440), (1024, 768), (288, 320)]
)
def test_pictures_decode_and_have_the_size(http: httpx.Client, width: int, height: int) -> None:
    body = images(http, width=width, height=height)
    assert [size_of(from_base64(image)) for image in body["images"]] == [(width, height)]


def test_pictures_depend_on_prompt_and_seed(http: httpx.Client) -> None:
    small_size = {"width": 256, "height": 256}
    first = images(http, seed=1, **small_size)["images"]
    assert images(http, seed=1, **small_size)["images"] == first
    assert images(http, seed=2, **small_size)["images"] != first
    assert images(http, seed=1, prompt="A dog", **small_size)["images"] != first
    several = images(http, seed=1, num_images=4, **small_size)
    assert len(set(several["images"])) == 4
    assert several["images"][0] == first[0]
    assert several["nsfw_content_detected"] == [False] * 4


def test_the_form_of_native_answers(http: httpx.Client) -> None:
    body = images(http, width=256, height=256, seed=9)
    assert body["request_id"]
    assert body["seed"] == 9
    assert body["images"][0].startswith("data:image/png;base64,")
    status = body["inference_status"]
    assert status.keys() >= {"status", "runtime_ms", "cost", "tokens_generated", "tokens_input"}
    assert status["cost"] > 0
    double = images(http, width=256, height=256, num_images=2)["inference_status"]
    assert math.isclose(double["cost"], 2 * status["cost"])


def test_edits_take_forms(http: httpx.Client) -> None:
    fields = {"model": "Qwen/Qwen-Image-Edit", "prompt": "x", "size": "64x32", "n": "2"}
    files = [("image", (f"{shade}.png", small(shade), "image/png")) for shade in (1, 2)]
    answer = http.post("/v1/openai/images/edits", data=fields, files=files)
    assert answer.status_code == 200, answer.text
    assert [size_of(from_base64(item["b64_json"])) for item in answer.json()["data"]] == [
        (64, 32)
    ] * 2


def test_a_form_without_its_file(http: httpx.Client) -> None:
    fields = {"model": "Qwen/Qwen-Image-Edit", "prompt": "x"}
    answer = http.post("/v1/openai/images/edits", data=fields, files={"other": b"x"})
    assert answer.status_code == 422
    assert "image" in answer.json()["error"]["message"]


EDITS = "/v1/openai/images/edits"
EDITOR = {"model": "Qwen/Qwen-Image-Edit", "prompt": "Make it blue", "size": "64x32"}


def edited(
    http: httpx.Client, *pictures: bytes, path: str = EDITS, **more: bytes
) -> httpx.Response:
    """Edit pictures; `more` are further files."""
    files = [("image", ("a.png", picture, "image/png")) for picture in pictures]
    files += [(name, (f"{name}.png", data, "image/png")) for name, data in more.items()]
    return http.post(path, data=EDITOR, files=files)


def test_edits_depend_on_what_is_edited(http: httpx.Client) -> None:
    asked = [
        edited(http, small()), edited(http, small(1)), edited(http, small(), small(1)),
        edited(http, small(), mask=small(1)),
    ]  # fmt: skip
    made = [answer.json()["data"][0]["b64_json"] for answer in asked]
    assert len(set(made)) == 4
    assert edited(http, small()).json()["data"][0]["b64_json"] == made[0]


def test_what_is_no_picture_is_refused(http: httpx.Client) -> None:
    for answer, param in [
        (edited(http, b"no picture"), "image"),
        (edited(http, b""), "image"),
        (edited(http, small(), b"no picture"), "image"),
        (edited(http, b"no", path="/v1/openai/images/variations"), "image"),
        (edited(http, small(), mask=b"no picture"), "mask"),
        (edited(http, small(), mask=b"\xff\xd8\xff\xe0"), "mask"),
        (edited(http, small(), mask=small() + bytes(4_000_000)), "mask"),
    ]:
        error = answer.json()["error"]
        assert (answer.status_code, error["param"]) == (400, param), error


def test_a_mask_of_another_size_is_refused(http: httpx.Client) -> None:
    larger = images(http, width=256, height=288)["images"][0]
    answer = edited(http, small(), mask=from_base64(larger))
    assert answer.status_code == 400
    assert "256x288 and `image` 2x2" in answer.json()["error"]["message"]
    assert edited(http, from_base64(larger), mask=from_base64(larger)).status_code == 200
