"""`video_model(id)`."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from deepinfra_client import (
    APIError,
    APIResponseValidationError,
    ArgumentTypeError,
    AsyncDeepInfra,
    CapabilityError,
    DeepInfra,
    InvalidArgumentError,
    JobTimeoutError,
    VideoProgress,
    VideoResult,
)
from deepinfra_emulator import Emulator
from tests.client.driver import Driver
from tests.client.pictures import small

JOBS = "PrunaAI/p-video"
WAN = "Wan-AI/Wan3.0-Video"
VEO = "google/veo-3.1"
CAT = small()


def variable(model: str) -> str:
    """Hide an id from type checkers, which refuse what its model does not take."""
    return model


def is_video(data: bytes) -> bool:
    return data[4:8] == b"ftyp"


def test_by_a_single_request(client: DeepInfra, emulator: Emulator, tmp_path: Path) -> None:
    result = client.video_model(WAN).generate(
        "A cat", aspect_ratio="16:9", resolution="720P", duration=5, seed=7
    )
    (request,) = emulator.requests
    assert request.path == f"/v1/inference/{WAN}"
    assert request.json == {
        "prompt": "A cat",
        "ratio": "16:9",
        "resolution": "720P",
        "duration": 5,
        "seed": 7,
    }
    assert (result.seed, result.job, result.warnings) == (7, None, ())
    assert result.cost == pytest.approx(1.0)
    assert result.request_id
    video = result.video
    assert (video.duration, result.videos) == (5, (video,))
    assert video.url is not None
    assert video.url.startswith(emulator.url)
    path = video.save(tmp_path / "cat.mp4")
    assert is_video(path.read_bytes())
    assert video.data == path.read_bytes()
    assert video.media_type == "video/mp4"
    assert len(emulator.requests) == 3
    assert video.data is video.read()
    assert len(emulator.requests) == 3
    assert "authorization" not in emulator.requests[-1].headers


async def test_by_a_single_request_async(
    aclient: AsyncDeepInfra, emulator: Emulator, tmp_path: Path
) -> None:
    result = await aclient.video_model(VEO).generate("A cat", aspect_ratio="9:16")
    assert emulator.requests[0].json == {"prompt": "A cat", "aspect_ratio": "9:16"}
    video = result.video
    path = await video.save(tmp_path / "cat.mp4")
    assert is_video(path.read_bytes())
    assert await video.read() == path.read_bytes()
    assert await video.media_type() == "video/mp4"
    await video.save(tmp_path / "again.mp4")
    assert len(emulator.requests) == 3


def test_by_a_job(client: DeepInfra, emulator: Emulator, tmp_path: Path) -> None:
    told: list[VideoProgress] = []
    result = client.video_model(JOBS).generate(
        "A cat",
        aspect_ratio="1:1",
        duration=2,
        resolution="720p",
        seed=3,
        poll_interval=0,
        on_progress=told.append,
    )
    assert [request.method for request in emulator.requests] == ["POST", "GET", "GET"]
    assert emulator.requests[0].path == "/v1/videos"
    assert emulator.requests[0].json == {
        "model": JOBS,
        "prompt": "A cat",
        "aspect_ratio": "1:1",
        "size": "720p",
        "seconds": 2,
        "seed": 3,
    }
    assert [item.status for item in told] == ["queued", "running", "succeeded"]
    assert {item.job for item in told} == {result.job}
    assert (result.seed, result.cost, result.video.duration) == (3, None, 2)
    assert result.response.model == JOBS
    path = result.video.save(tmp_path / "cat.mp4")
    assert emulator.requests[-1].path == f"/v1/videos/{result.job}/content"
    assert is_video(path.read_bytes())
    assert [item.name for item in tmp_path.iterdir()] == ["cat.mp4"]


async def test_by_a_job_async(aclient: AsyncDeepInfra, emulator: Emulator) -> None:
    told: list[str] = []

    async def progress(item: VideoProgress) -> None:
        told.append(item.status)

    result = await aclient.video_model(JOBS).generate(
        "A cat", poll_interval=0, on_progress=progress
    )
    assert told == ["queued", "running", "succeeded"]
    assert is_video(await result.video.read())
    assert emulator.requests[-1].path == f"/v1/videos/{result.job}/content"


def test_what_a_job_does_not_take_is_said(api: Driver, emulator: Emulator) -> None:
    result = api.run(
        lambda c: c.video_model(JOBS).generate("A cat", camera_fixed=True, poll_interval=0)
    )
    (text,) = result.warnings
    assert "does not take `camera_fixed`" in text
    assert emulator.requests[0].json == {"model": JOBS, "prompt": "A cat"}


def test_the_first_picture(api: Driver, emulator: Emulator) -> None:
    api.run(lambda c: c.video_model(JOBS).generate("Go", image=CAT, poll_interval=0))
    body: Any = emulator.requests[0].json
    uri = f"data:image/png;base64,{base64.b64encode(CAT).decode()}"
    assert body["image_url"] == uri
    emulator.requests.clear()
    web = "https://example.com/cat.png"
    api.run(lambda c: c.video_model(JOBS).generate("Go", image=web, poll_interval=0))
    body = emulator.requests[0].json
    assert body["image_url"] == web
    emulator.requests.clear()
    api.run(lambda c: c.video_model("ByteDance/Seedance-1.5-Pro").generate("Go", image=CAT))
    assert emulator.requests[0].files == [("first_frame_image", "file", len(CAT))]


@pytest.mark.parametrize(
    ("model", "given", "option", "nearest"),
    [
        (VEO, {"aspect_ratio": "1:1"}, "aspect_ratio", "16:9"),
        (VEO, {"resolution": "480p"}, "resolution", None),
        (WAN, {"duration": 31}, "duration", 30),
        ("ByteDance/Seedance-1.5-Pro", {"duration": 2}, "duration", 4),
        (VEO, {"sample_count": 5}, "sample_count", 4),
    ],
)
def test_refused_before_anything_is_sent(
    api: Driver,
    emulator: Emulator,
    model: str,
    given: dict[str, Any],
    option: str,
    nearest: object,
) -> None:
    with pytest.raises(CapabilityError) as caught:
        api.run(lambda c: c.video_model(model).generate("A cat", **given))
    assert caught.value.option == option
    if nearest is not None:
        assert caught.value.nearest == nearest
    assert emulator.requests == []


def test_a_job_that_takes_too_long(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(JobTimeoutError) as caught:
        api.run(lambda c: c.video_model(JOBS).generate("A cat", poll_interval=0, wait_timeout=0))
    assert caught.value.job.status == "queued"
    assert caught.value.job_id == caught.value.job.id
    assert caught.value.job.id in str(caught.value)
    assert len(emulator.requests) == 1


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ({"poll_interval": -1}, InvalidArgumentError, "`poll_interval` must be 0 seconds or more"),
        ({"wait_timeout": "soon"}, ArgumentTypeError, "`wait_timeout` must be a number"),
        ({"on_progress": 7}, ArgumentTypeError, "`on_progress` must be a function"),
        ({"image": "cat.png"}, ArgumentTypeError, r"pathlib\.Path"),
        ({"image": b""}, InvalidArgumentError, "`image` is empty"),
    ],
)
def test_arguments_are_checked_before_anything_is_sent(
    api: Driver, emulator: Emulator, given: dict[str, Any], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        api.run(lambda c: c.video_model(JOBS).generate("A cat", **given))
    assert emulator.requests == []


def test_a_blocking_client_awaits_nothing(client: DeepInfra) -> None:
    async def progress(item: VideoProgress) -> None:
        raise AssertionError

    with pytest.raises(ArgumentTypeError, match="async function"):
        client.video_model(JOBS).generate("A cat", poll_interval=0, on_progress=progress)


def test_a_video_may_be_too_large(emulator: Emulator, tmp_path: Path) -> None:
    with DeepInfra(base_url=emulator.base_url, api_key="k", max_response_bytes=2000) as client:
        result: VideoResult = client.video_model(WAN).generate("A cat")
        with pytest.raises(APIResponseValidationError, match=r"2,000 bytes.*`save`"):
            result.video.read()
        with pytest.raises(InvalidArgumentError, match="`max_bytes`"):
            result.video.save(tmp_path / "a.mp4", max_bytes=100)
        assert list(tmp_path.iterdir()) == []
        assert is_video(result.video.save(tmp_path / "a.mp4").read_bytes())


def test_a_look_that_fails_does_not_lose_the_job(api: Driver, emulator: Emulator) -> None:
    emulator.fail(500, message="down", route="videos.retrieve", times=4)
    result = api.run(
        lambda c: c.video_model(JOBS).generate("A cat", poll_interval=0, max_retries=0)
    )
    assert result.job is not None
    assert [request.method for request in emulator.requests].count("POST") == 1


@pytest.mark.parametrize(("status", "looks"), [(500, 5), (404, 1)])
def test_a_job_that_cannot_be_looked_at(
    api: Driver, emulator: Emulator, status: int, looks: int
) -> None:
    emulator.fail(status, message="down", route="videos.retrieve", times=9)
    with pytest.raises(APIError, match="down") as caught:
        api.run(lambda c: c.video_model(JOBS).generate("A cat", poll_interval=0, max_retries=0))
    assert [request.method for request in emulator.requests] == ["POST", *["GET"] * looks]
    assert "while waiting for" in caught.value.__notes__[-1]


def test_a_retired_model_is_said(client: DeepInfra) -> None:
    with pytest.warns(DeprecationWarning, match="LTX2-Distilled"):
        client.video_model("FastVideo/LTX2-Distilled-Diffusers").generate("A cat")
