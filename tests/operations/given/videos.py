"""What the operations on videos need: a job, and one that has ended."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def _job(client: DeepInfra) -> dict[str, Any]:
    return {"video_id": client.videos.create(model="PrunaAI/p-video", prompt="A boat").id}


def _video(client: DeepInfra) -> dict[str, Any]:
    given = _job(client)
    client.videos.wait(given["video_id"], poll_interval=0)
    return given


PREPARED = {"videos.retrieve": _job, "videos.content": _video}
