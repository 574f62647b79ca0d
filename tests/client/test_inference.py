"""The native calls: `inference.text_to_image`, `inference.run`, `inference.run_deployment`."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from deepinfra_client import CapabilityError, UnprocessableEntityError
from deepinfra_client.types.inference import InferenceResult
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.driver import Driver
from tests.client.pictures import from_base64, size_of

BY_RATIO = "stabilityai/sd3.5-medium"
SIZED = "black-forest-labs/FLUX-1-dev"


def extra(result: InferenceResult, name: str) -> Any:
    assert result.model_extra is not None
    return result.model_extra[name]


def test_text_to_image_by_size(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(
        lambda c: c.inference.text_to_image(
            SIZED, prompt="A cat", width=320, height=256, num_images=2, seed=7
        )
    )
    request = sent()
    assert request.path == f"/v1/inference/{SIZED}"
    assert request.json == {
        "prompt": "A cat",
        "width": 320,
        "height": 256,
        "num_images": 2,
        "seed": 7,
    }
    assert result.images is not None
    assert [size_of(from_base64(image)) for image in result.images] == [(320, 256)] * 2
    assert result.seed == 7
    assert result.nsfw_content_detected == [False, False]
    assert result.inference_status is not None
    assert result.inference_status.status == "succeeded"
    assert result.inference_status.cost
    assert result.request_id


def test_text_to_image_by_ratio(api: Driver) -> None:
    result = api.run(
        lambda c: c.inference.text_to_image(BY_RATIO, prompt="A cat", aspect_ratio="16:9")
    )
    assert result.images is not None
    width, height = size_of(from_base64(result.images[0]))
    assert math.isclose(width / height, 16 / 9, rel_tol=0.02)


def test_width_and_height_are_checked_as_a_size(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(CapabilityError) as caught:
        api.run(lambda c: c.inference.text_to_image(BY_RATIO, prompt="x", width=512, height=512))
    assert (caught.value.option, caught.value.value) == ("size", "512x512")
    assert len(emulator.requests) == 0
    with pytest.raises(UnprocessableEntityError):
        api.run(
            lambda c: c.inference.text_to_image(
                BY_RATIO, prompt="x", width=512, height=512, validation="off"
            )
        )


def test_a_webhook_gives_no_pictures_yet(api: Driver) -> None:
    result = api.run(
        lambda c: c.inference.text_to_image(SIZED, prompt="A cat", webhook="https://hook.test/done")
    )
    assert result.images is None
    assert result.inference_status is not None
    assert result.inference_status.status == "queued"


def test_version_is_a_query_parameter(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    api.run(
        lambda c: c.inference.text_to_image(
            SIZED, prompt="x", width=256, height=256, version="abc 1/2"
        )
    )
    assert sent().query == {"version": "abc 1/2"}
    assert sent().json == {"prompt": "x", "width": 256, "height": 256}


def test_run_a_text_model(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    body = {"input": "Once upon a time", "max_new_tokens": 5}
    result = api.run(lambda c: c.inference.run("deepseek-ai/DeepSeek-V3", body))
    assert sent().path == "/v1/inference/deepseek-ai/DeepSeek-V3"
    assert sent().json == body
    assert extra(result, "results")[0]["generated_text"]
    assert result.inference_status is not None
    assert result.inference_status.tokens_generated == extra(result, "num_tokens")


def test_run_an_embedding_model(api: Driver) -> None:
    result = api.run(lambda c: c.inference.run("BAAI/bge-m3", {"inputs": ["one", "two"]}))
    found = extra(result, "embeddings")
    assert [len(vector) for vector in found] == [1024, 1024]
    assert found[0] != found[1]


def test_run_an_image_model(api: Driver) -> None:
    result = api.run(
        lambda c: c.inference.run(SIZED, {"prompt": "A cat", "width": 256, "height": 256})
    )
    assert size_of(from_base64(extra(result, "images")[0])) == (256, 256)


def test_run_with_nothing(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(lambda c: c.inference.run("owner/any model", {}))
    assert sent().json == {}
    assert result.inference_status is not None
    assert result.inference_status.status == "succeeded"


def test_run_a_deployment(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(lambda c: c.inference.run_deployment("a/b c", {"input": "x"}))
    assert sent().route == "inference.run_deployment"
    assert result.inference_status is not None
    assert extra(result, "results")
