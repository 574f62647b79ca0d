"""`client.videos`: a job that is ordered, watched and fetched."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from deepinfra_client import (
    BadRequestError,
    CapabilityError,
    FileOrUri,
    JobFailedError,
    JobTimeoutError,
    NotFoundError,
    UnprocessableEntityError,
)
from deepinfra_client.types.videos import VideoJob
from deepinfra_emulator import Emulator
from tests.client.conftest import Mocked
from tests.client.driver import Driver
from tests.client.pictures import small
from tests.support.clock import StillClock
from tests.support.videos import seconds_of, size_of

MODEL = "PrunaAI/p-video"


def order(api: Driver) -> VideoJob:
    return api.run(
        lambda client: client.videos.create(
            model=MODEL, prompt="A boat in the rain", size="640x352", seconds=3
        )
    )


def look(api: Driver, job: VideoJob) -> VideoJob:
    return api.run(lambda client: client.videos.retrieve(job.id))


def test_a_job_goes_on_from_look_to_look(api: Driver) -> None:
    job = order(api)
    states = [job.status, *(look(api, job).status for _ in range(3))]
    assert states == ["queued", "running", "succeeded", "succeeded"]
    assert job.model == MODEL
    assert job.data is None


def test_the_video_has_the_size_and_length_that_were_asked_for(api: Driver) -> None:
    job = order(api)
    while job.status != "succeeded":
        job = look(api, job)
    assert job.data is not None
    assert job.data[0].url is not None and job.data[0].url.endswith(f"/v1/videos/{job.id}/content")
    answer = api.run(lambda client: client.videos.content(job.id))
    assert answer.media_type == "video/mp4"
    assert size_of(answer.content) == (640, 352)
    assert seconds_of(answer.content) == 3


def test_a_video_of_nothing(api: Driver) -> None:
    with pytest.raises(BadRequestError, match="`prompt` is empty") as caught:
        api.run(lambda client: client.videos.create(model=MODEL, prompt=""))
    assert caught.value.param == "prompt"


def test_what_is_asked_for_is_sent(api: Driver, emulator: Emulator) -> None:
    order(api)
    sent = emulator.requests[0]
    assert (sent.method, sent.path) == ("POST", "/v1/videos")
    assert sent.json == {
        "model": MODEL,
        "prompt": "A boat in the rain",
        "size": "640x352",
        "seconds": 3,
    }


def test_the_variant_is_a_part_of_the_address(api: Driver, emulator: Emulator) -> None:
    job = order(api)
    look(api, job)
    look(api, job)
    api.run(lambda client: client.videos.content(job.id, variant="video"))
    assert emulator.requests[-1].query == {"variant": "video"}


def test_a_video_that_is_not_made_cannot_be_fetched(api: Driver) -> None:
    job = order(api)
    with pytest.raises(NotFoundError, match="the job is queued"):
        api.run(lambda client: client.videos.content(job.id))


def test_an_unknown_job_is_told(api: Driver) -> None:
    with pytest.raises(NotFoundError, match="video not found"):
        api.run(lambda client: client.videos.retrieve("video_x"))


def test_a_wrong_length_is_refused(api: Driver) -> None:
    with pytest.raises(UnprocessableEntityError, match="seconds"):
        api.run(lambda client: client.videos.create(model=MODEL, prompt="x", seconds=0))


def test_a_video_is_ordered_and_waited_for(api: Driver, emulator: Emulator) -> None:
    seen: list[str] = []
    job = api.run(
        lambda client: client.videos.create_and_wait(
            model=MODEL,
            prompt="A boat",
            poll_interval=0,
            on_progress=lambda job: seen.append(job.status),
        )
    )
    assert seen == ["queued", "running", "succeeded"]
    assert job.status == "succeeded"
    assert [request.method for request in emulator.requests] == ["POST", "GET", "GET"]


def test_a_job_is_waited_for_by_its_id_or_itself(api: Driver) -> None:
    job = order(api)
    waited = api.run(lambda client: client.videos.wait(job.id, poll_interval=0))
    assert waited.status == "succeeded"
    again = order(api)
    assert api.run(lambda client: client.videos.wait(again, poll_interval=0)).id == again.id


def test_waiting_ends_when_the_time_is_up(mocked: Mocked) -> None:
    clock = StillClock()
    api = mocked(lambda _: httpx.Response(200, json={"id": "v1", "status": "queued"}), clock=clock)
    with pytest.raises(JobTimeoutError, match="v1 has not ended after 10 s") as caught:
        api.run(lambda client: client.videos.wait("v1", timeout=10))
    assert caught.value.job.status == "queued"
    assert clock.waits == [2, 3, 4.5, 0.5]


def failed(request: httpx.Request) -> httpx.Response:
    state = {"id": "v1", "status": "queued"}
    if request.method == "GET":
        state = {"id": "v1", "status": "broken", "error": "The prompt is refused."}
    return httpx.Response(200, json=state)


def test_a_video_that_fails_by_an_unknown_word(mocked: Mocked) -> None:
    api = mocked(failed)
    with pytest.raises(JobFailedError, match="The prompt is refused") as caught:
        api.run(
            lambda client: client.videos.create_and_wait(model=MODEL, prompt="x", poll_interval=0)
        )
    assert (caught.value.job_id, caught.value.job.status) == ("v1", "broken")
    job = api.run(lambda client: client.videos.wait("v1"))
    assert job.error == "The prompt is refused."


def test_a_model_without_jobs_names_the_other_call(api: Driver) -> None:
    model = "FastVideo/FastWan-QAD-FP8-1.3B"
    with pytest.raises(BadRequestError, match=f"use POST /v1/inference/{model}"):
        api.run(lambda client: client.videos.create(model=model, prompt="x"))


def test_a_shape_that_the_model_does_not_make_is_not_sent(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(CapabilityError, match="16:9"):
        api.run(
            lambda client: client.videos.create_and_wait(
                model="google/veo-3.1", prompt="x", aspect_ratio="1:1"
            )
        )
    assert len(emulator.requests) == 0


def _bytes(_: Path) -> FileOrUri:
    return small()


def _file(_: Path) -> FileOrUri:
    return io.BytesIO(small())


def _saved(folder: Path) -> FileOrUri:
    path = folder / "cat.png"
    path.write_bytes(small())
    return path


@pytest.mark.parametrize("given", [_bytes, _file, _saved])
def test_the_first_picture_from_a_file(
    api: Driver, emulator: Emulator, tmp_path: Path, given: Callable[[Path], FileOrUri]
) -> None:
    picture = given(tmp_path)
    job = api.run(lambda c: c.videos.create(model=MODEL, prompt="Go", image_url=picture))
    assert job.status == "queued"
    body: Any = emulator.requests[-1].json
    assert body["image_url"] == f"data:image/png;base64,{base64.b64encode(small()).decode()}"
