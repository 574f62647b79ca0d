"""`client.videos`: a job that is ordered, watched and fetched."""

from __future__ import annotations

import pytest

from deepinfra_client import NotFoundError, UnprocessableEntityError
from deepinfra_client.types.videos import VideoJob
from deepinfra_emulator import Emulator
from tests.client.driver import Driver
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
