"""The native calls of `inference`, task by task."""

from __future__ import annotations

import base64
import io
import math
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from deepinfra_client import CapabilityError, DeepInfra, UnprocessableEntityError
from deepinfra_client.types.inference import InferenceResult
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.conftest import Mocked
from tests.client.driver import Driver
from tests.client.pictures import from_base64, size_of

BY_RATIO = "stabilityai/sd3.5-medium"
SIZED = "black-forest-labs/FLUX-1-dev"


def wav(samples: bytes = b"\0\0") -> bytes:
    """A sound of one second."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(samples * 8000)
    return buffer.getvalue()


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


RERANKER = "Qwen/Qwen3-Reranker-0.6B"
WHISPER = "openai/whisper-large-v3"
KOKORO = "hexgrad/Kokoro-82M"
VEO = "google/veo-3.1"
DOCUMENTS = ["Bananas are yellow.", "Paris is the capital of France.", "France has a capital."]


def test_rerank(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    query = "Which city is the capital of France?"
    result = api.run(lambda c: c.inference.rerank(RERANKER, queries=[query], documents=DOCUMENTS))
    assert sent().path == f"/v1/inference/{RERANKER}"
    assert sent().json == {"queries": [query], "documents": DOCUMENTS}
    assert result.scores is not None
    assert len(result.scores) == 3
    assert all(0 <= score <= 1 for score in result.scores)
    assert min(result.scores) == result.scores[0]
    assert result.input_tokens
    assert result.inference_status is not None
    assert result.inference_status.status is None
    assert result.inference_status.tokens_input == result.input_tokens


def test_rerank_with_a_query_for_each_document(api: Driver) -> None:
    queries = ["yellow bananas", "the capital of France", "blue whales"]
    result = api.run(lambda c: c.inference.rerank(RERANKER, queries=queries, documents=DOCUMENTS))
    assert result.scores is not None
    assert result.scores[2] < min(result.scores[:2])


@pytest.mark.parametrize("queries", [["a", "b"], None])
def test_rerank_needs_one_query_or_as_many_as_documents(
    api: Driver, queries: list[str] | None
) -> None:
    given = {} if queries is None else {"queries": queries}
    with pytest.raises(UnprocessableEntityError, match="queries"):
        api.run(lambda c: c.inference.rerank(RERANKER, documents=DOCUMENTS, extra_body=given))


def test_speech_recognition_of_a_file(
    api: Driver, sent: Callable[[], ReceivedRequest], tmp_path: Path
) -> None:
    path = tmp_path / "speech.wav"
    path.write_bytes(wav())
    result = api.run(
        lambda c: c.inference.automatic_speech_recognition(
            WHISPER, audio=path, chunk_level="word", chunk_length_s=10, language="de"
        )
    )
    request = sent()
    assert request.files == [("audio", "speech.wav", len(wav()))]
    assert request.form == {"chunk_level": "word", "chunk_length_s": "10", "language": "de"}
    assert result.text
    assert result.segments is not None
    assert result.words is not None
    assert " ".join(word.text for word in result.words) == result.text
    assert [part.id for part in result.segments] == list(range(len(result.segments)))
    assert result.language == "de"
    assert result.input_length_ms == 1000


def test_speech_recognition_of_a_data_uri(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    uri = f"data:audio/wav;base64,{base64.b64encode(wav()).decode()}"
    result = api.run(lambda c: c.inference.automatic_speech_recognition(WHISPER, audio=uri))
    assert sent().json == {"audio": uri}
    assert result.words is None
    assert result.input_length_ms == 1000
    other = api.run(
        lambda c: c.inference.automatic_speech_recognition(WHISPER, audio=wav(samples=b"\1\0"))
    )
    assert other.text != result.text


def test_text_to_speech(api: Driver, sent: Callable[[], ReceivedRequest], tmp_path: Path) -> None:
    result = api.run(
        lambda c: c.inference.text_to_speech(
            KOKORO, text="Good morning", preset_voice=["af_bella"], output_format="wav"
        )
    )
    assert sent().json == {
        "text": "Good morning",
        "preset_voice": ["af_bella"],
        "output_format": "wav",
    }
    assert result.audio is not None
    assert result.audio.media_type == "audio/wav"
    with wave.open(str(result.audio.save(tmp_path / "morning.wav"))) as file:
        assert file.getnframes() > 0
    assert result.input_character_length == 12


def test_text_to_speech_that_answers_with_the_file(mocked: Mocked) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert "application/json" not in request.headers["accept"]
        return httpx.Response(
            200, content=wav(), headers={"content-type": "audio/wav", "x-request-id": "R1"}
        )

    result = mocked(answer).run(lambda c: c.inference.text_to_speech(KOKORO, text="x"))
    assert result.audio is not None
    assert bytes(result.audio) == wav()
    assert (result.request_id, result.inference_status) == ("R1", None)


def test_text_to_speech_needs_a_text(api: Driver) -> None:
    with pytest.raises(UnprocessableEntityError, match="text"):
        api.run(lambda c: c.inference.text_to_speech(KOKORO, text="", voice="luna"))


def test_text_to_video(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(
        lambda c: c.inference.text_to_video(VEO, prompt="A cat", duration=4, resolution="720p")
    )
    assert sent().json == {"prompt": "A cat", "duration": 4, "resolution": "720p"}
    assert result.video_url is not None
    assert result.video_url.startswith("http")
    assert result.seed is not None


def test_every_task_can_be_queued(api: Driver) -> None:
    hook = "https://hook.test/done"
    calls: list[Callable[[DeepInfra], InferenceResult]] = [
        lambda c: c.inference.rerank(RERANKER, queries=["x"], documents=DOCUMENTS, webhook=hook),
        lambda c: c.inference.automatic_speech_recognition(WHISPER, audio=wav(), webhook=hook),
        lambda c: c.inference.text_to_speech(KOKORO, text="x", webhook=hook),
        lambda c: c.inference.text_to_video(VEO, prompt="x", webhook=hook),
    ]
    for call in calls:
        result = api.run(call)
        assert result.inference_status is not None
        assert result.inference_status.status == "queued"
        assert result.request_id
