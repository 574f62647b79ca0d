"""Videos: ordered, made in some minutes, then fetched."""

from __future__ import annotations

import tempfile
from pathlib import Path

from deepinfra_client import DeepInfra, JobTimeoutError
from deepinfra_client.types.videos import VideoJob

MODEL = "PrunaAI/p-video"


def show(job: VideoJob) -> None:
    """Say how far a job is."""
    print(job.id, job.status)


def main() -> None:
    """Order a video, wait until it is made, and save it."""
    client = DeepInfra()

    # Without `poll_interval` it looks every two seconds at first and then more seldom.
    job = client.videos.create_and_wait(
        model=MODEL,
        prompt="A lighthouse in a storm",
        aspect_ratio="16:9",
        seconds=2,
        poll_interval=0.1,
        on_progress=show,
    )
    video = client.videos.content(job.id)
    with tempfile.TemporaryDirectory() as folder:
        path = video.save(Path(folder, "lighthouse.mp4"))
        print(path.name, video.media_type, len(video.content) > 0)

    # In steps: order now, wait later, in another program even. A job goes on by itself.
    order = client.videos.create(model=MODEL, prompt="A ferry at night")
    try:
        done = client.videos.wait(order.id, poll_interval=0.1, timeout=600)
        print(done.status)
    except JobTimeoutError as error:
        print("not yet:", error.job)


if __name__ == "__main__":
    main()
