"""Sections 7 and 8 of what users struggle with: documents in order, speech, videos."""

from __future__ import annotations

from typing import Any

import pytest

from deepinfra_client import APIResponseValidationError, CapabilityError
from tests.client.driver import Driver
from tests.parity.kit import Peer

RANKER = "Qwen/Qwen3-Reranker-8B"
SPEAKER = "hexgrad/Kokoro-82M"
FILM = "PrunaAI/p-video"
SINGLE = "google/veo-3.1"


def test_users_7d_results_are_sorted_and_cut(api: Driver, peer: Peer) -> None:
    """The service gives scores in the order of the documents and knows no `top_n`."""
    peer.says({"scores": [0.1, 0.9, 0.5], "input_tokens": 9})
    documents = ["no", "best", "good"]
    found = api.run(lambda c: c.reranking_model(RANKER).rerank("query", documents, top_n=2))
    assert [(place.index, place.document) for place in found.ranking] == [(1, "best"), (2, "good")]
    assert peer.body == {"queries": ["query"], "documents": documents}


REFUSED: list[tuple[str, str, dict[str, Any], str]] = [
    ("speech_model", SPEAKER, {"voice": "af_bela"}, "voice"),
    ("speech_model", "deepinfra/tts", {"format": "mp3"}, "format"),
    ("video_model", SINGLE, {"aspect_ratio": "1:1"}, "aspect_ratio"),
    ("video_model", SINGLE, {"resolution": "480p"}, "resolution"),
]


@pytest.mark.parametrize(("kind", "model", "given", "option"), REFUSED)
def test_users_8d_fields_of_speech_and_videos_come_from_tables(
    api: Driver, peer: Peer, kind: str, model: str, given: dict[str, Any], option: str
) -> None:
    with pytest.raises(CapabilityError) as caught:
        api.run(lambda c: getattr(c, kind)(model).generate("x", **given))
    assert (caught.value.model, caught.value.option) == (model, option)
    assert peer.received == []


def test_users_8d_a_model_gets_the_names_of_its_own(api: Driver, peer: Peer) -> None:
    peer.says(
        {"video_url": "https://example.com/a.mp4"}, {"video_url": "https://example.com/b.mp4"}
    )
    wan = "Wan-AI/Wan3.0-Video"
    api.run(lambda c: c.video_model(wan).generate("x", aspect_ratio="16:9"))
    api.run(lambda c: c.video_model(SINGLE).generate("x", aspect_ratio="16:9"))
    assert [sorted({*body} - {"prompt"}) for body in peer.bodies] == [["ratio"], ["aspect_ratio"]]


@pytest.mark.parametrize(
    ("body", "media", "said"),
    [
        (b'{"detail": "no more voices"}', "application/json", "no more voices"),
        (b"<html>busy</html>", "text/html", "busy"),
    ],
)
def test_users_8e_what_is_no_sound_is_an_error(
    api: Driver, peer: Peer, body: bytes, media: str, said: str
) -> None:
    """Also with a good status, and never a file with an error in it."""
    for _ in range(2):
        peer.server.answer(body, media=media)
    with pytest.raises(APIResponseValidationError) as caught:
        api.run(lambda c: c.audio.speech.create(model=SPEAKER, input="x"))
    assert said in str(caught.value.body)
    with pytest.raises(APIResponseValidationError) as caught:
        api.run(lambda c: c.speech_model(SPEAKER).generate("x"))
    assert said in str(caught.value.body)


def test_users_8f_videos_come_from_the_host_of_the_api(api: Driver, peer: Peer) -> None:
    """Not from an address of the answer, and with the key."""
    peer.says({"id": "video_1", "status": "queued"}, {"id": "video_1", "status": "succeeded"})
    peer.server.answer(b"\0\0\0\x18ftypmp42", media="video/mp4")
    job = api.run(lambda c: c.videos.create(model=FILM, prompt="x"))
    done = api.run(lambda c: c.videos.wait(job.id, poll_interval=0))
    assert api.run(lambda c: c.videos.content(done.id)).media_type == "video/mp4"
    assert peer.paths == ["/v1/videos", "/v1/videos/video_1", "/v1/videos/video_1/content"]
    assert peer.headers()["authorization"].startswith("Bearer ")
