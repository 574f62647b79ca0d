"""The native calls of `inference`, task by task."""

from __future__ import annotations

import base64
import io
import math
import wave
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from deepinfra_client import (
    APIStatusError,
    CapabilityError,
    DeepInfra,
    UnprocessableEntityError,
    capabilities,
)
from deepinfra_client.types.inference import InferenceResult
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.conftest import Mocked
from tests.client.driver import Driver
from tests.client.pictures import from_base64, size_of, small

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


MODEL = "deepseek-ai/DeepSeek-V3"
LABELS = ["a lighthouse", "a dog", "a cat"]
CONTEXT = "Babbage built engines. The first program was written by Ada Lovelace in 1843."


def test_text_generation(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(
        lambda c: c.inference.text_generation(
            MODEL, input="Once upon a time", max_new_tokens=5, num_responses=2
        )
    )
    assert sent().path == f"/v1/inference/{MODEL}"
    assert sent().json == {"input": "Once upon a time", "max_new_tokens": 5, "num_responses": 2}
    assert result.results is not None
    assert len(result.results) == 2
    assert result.num_tokens == 10
    assert result.inference_status is not None
    assert result.inference_status.cost
    assert result.inference_status.tokens_input == result.num_input_tokens


def test_text_generation_token_by_token(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    events = api.collect(
        lambda c: c.inference.text_generation(
            MODEL, input="Once upon a time", max_new_tokens=5, stream=True
        )
    )
    assert sent().json == {"input": "Once upon a time", "max_new_tokens": 5, "stream": True}
    *first, last = events
    texts = [event.token.text for event in events if event.token is not None]
    assert all(event.details is None and event.generated_text is None for event in first)
    assert last.generated_text == "".join(texts)
    assert last.details is not None
    assert last.details.finish_reason == "length"
    assert last.details.generated_tokens == len(first) == 5
    assert last.details.input_tokens


def test_the_last_event_of_a_stream_tells_that_it_ended(client: DeepInfra) -> None:
    with client.inference.text_generation(MODEL, input="x", stream=True) as stream:
        assert not stream.ended
        assert [event.details is not None for event in stream][-1]
        assert stream.ended


def test_embeddings(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(lambda c: c.inference.embeddings("BAAI/bge-m3", inputs=["one", "two"]))
    assert sent().json == {"inputs": ["one", "two"]}
    assert result.embeddings is not None
    assert [len(vector) for vector in result.embeddings] == [1024, 1024]
    assert result.input_tokens == 2


def test_embeddings_of_a_picture(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    model = "sentence-transformers/clip-ViT-B-32"
    result = api.run(lambda c: c.inference.embeddings(model, image=("a.png", small())))
    assert sent().files == [("image", "a.png", len(small()))]
    assert result.embeddings is not None
    assert [len(vector) for vector in result.embeddings] == [512]


def test_text_classification(api: Driver) -> None:
    result = api.run(
        lambda c: c.inference.text_classification("ProsusAI/finbert", input="A great profit")
    )
    assert result.results is not None
    assert result.results[0].label == "positive"
    assert math.isclose(sum(one.score for one in result.results), 1, abs_tol=1e-5)


def test_token_classification(api: Driver) -> None:
    text = "My name is Ada Lovelace, and I live in London."
    result = api.run(lambda c: c.inference.token_classification("dslim/bert-base-NER", input=text))
    assert result.results is not None
    assert [one.word for one in result.results] == ["Ada Lovelace", "London"]
    assert [text[one.start : one.end] for one in result.results] == ["Ada Lovelace", "London"]
    assert {one.entity_group for one in result.results} <= {"PER", "LOC", "ORG", "MISC"}


@pytest.mark.parametrize("mask", ["[MASK]", "<mask>"])
def test_fill_mask(api: Driver, mask: str) -> None:
    result = api.run(
        lambda c: c.inference.fill_mask("bert-base-cased", input=f"Paris is the {mask} of France.")
    )
    assert result.results is not None
    assert len(result.results) == 5
    for one in result.results:
        assert one.sequence == f"Paris is the {one.token_str} of France."
    scores = [one.score or 0 for one in result.results]
    assert scores == sorted(scores, reverse=True)


def test_fill_mask_needs_a_mask(api: Driver) -> None:
    with pytest.raises(UnprocessableEntityError, match="mask"):
        api.run(lambda c: c.inference.fill_mask("bert-base-cased", input="Nothing to fill."))


def test_question_answering(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    question = "Who has written the first program?"
    result = api.run(
        lambda c: c.inference.question_answering(
            "deepset/roberta-base-squad2", question=question, context=CONTEXT
        )
    )
    assert sent().json == {"question": question, "context": CONTEXT}
    assert result.answer == "Ada Lovelace"
    assert CONTEXT[result.start : result.end] == result.answer
    assert result.score is not None
    assert 0 <= result.score <= 1


@pytest.mark.parametrize("as_text", [True, False])
def test_image_classification(
    api: Driver, sent: Callable[[], ReceivedRequest], as_text: bool
) -> None:
    uri = f"data:image/png;base64,{base64.b64encode(small()).decode()}"
    given = uri if as_text else small()
    result = api.run(lambda c: c.inference.image_classification("microsoft/resnet-50", image=given))
    assert (sent().json is not None) is as_text
    assert result.results is not None
    assert math.isclose(sum(one.score for one in result.results), 1, abs_tol=1e-5)


def test_zero_shot_image_classification(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(
        lambda c: c.inference.zero_shot_image_classification(
            "openai/clip-vit-base-patch32", image=("dog.png", small()), candidate_labels=LABELS
        )
    )
    assert sent().form == {"candidate_labels": LABELS}
    assert result.results is not None
    assert {one.label for one in result.results} == set(LABELS)
    assert math.isclose(sum(one.score for one in result.results), 1, abs_tol=1e-5)


def test_object_detection(api: Driver) -> None:
    picture = small(width=200, height=100)
    result = api.run(lambda c: c.inference.object_detection("hustvl/yolos-small", image=picture))
    assert result.results
    for one in result.results:
        assert 0 <= one.box.xmin < one.box.xmax < 200
        assert 0 <= one.box.ymin < one.box.ymax < 100
        assert one.label


def test_what_is_no_picture_is_refused(api: Driver) -> None:
    with pytest.raises(UnprocessableEntityError, match="no picture"):
        api.run(lambda c: c.inference.object_detection("hustvl/yolos-small", image=b"text"))


def test_run_cog(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    fields = {"prompt": "A cat", "width": 128, "height": 64, "num_outputs": 2}
    result = api.run(lambda c: c.inference.run_cog("stability-ai/sdxl", fields))
    assert sent().json == {"input": fields}
    assert result.output is not None
    assert [size_of(from_base64(one)) for one in result.output] == [(128, 64)] * 2
    assert result.status == "succeeded"
    assert result.metrics is not None
    assert result.metrics.predict_time


def test_the_video_can_be_fetched_without_a_key(api: Driver) -> None:
    result = api.run(lambda c: c.inference.text_to_video(VEO, prompt="A cat", duration=1))
    assert result.video_url is not None
    with httpx.Client() as client:
        found = client.get(result.video_url)
    assert found.status_code == 200
    assert found.headers["content-type"] == "video/mp4"
    assert found.content[4:8] == b"ftyp"


def test_an_older_name_of_the_video(mocked: Mocked) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"video": "https://files.test/a.mp4"})

    result = mocked(answer).run(lambda c: c.inference.text_to_video(VEO, prompt="x"))
    assert result.video_url == "https://files.test/a.mp4"


FOREIGN: list[tuple[Callable[[DeepInfra], Any], str, str]] = [
    (
        lambda c: c.inference.rerank("bert-base-cased", queries=["a"], documents=["b"]),
        "fill-mask",
        "reranking",
    ),
    (
        lambda c: c.inference.fill_mask("dslim/bert-base-NER", input="[MASK]"),
        "token-classification",
        "fill-mask",
    ),
    (
        lambda c: c.inference.text_generation("BAAI/bge-m3", input="x"),
        "embeddings",
        "text-generation",
    ),
    (lambda c: c.inference.text_to_image(VEO, prompt="x"), "text-to-video", "text-to-image"),
]
"""A call with a model for another task, this task, and that of the call."""


@pytest.mark.parametrize(("call", "task", "wanted"), FOREIGN)
def test_a_model_for_another_task_is_refused(
    api: Driver, emulator: Emulator, call: Callable[[DeepInfra], Any], task: str, wanted: str
) -> None:
    with pytest.raises(CapabilityError, match=f"is a model for {task}.*is for {wanted}") as caught:
        api.run(call)
    assert (caught.value.option, caught.value.value) == ("task", task)
    assert wanted in caught.value.allowed
    assert len(emulator.requests) == 0
    with suppress(APIStatusError):
        api.run(call, validation="off")
    assert len(emulator.requests) == 1


def test_unknown_models_and_such_for_several_tasks_pass(api: Driver) -> None:
    api.run(lambda c: c.inference.fill_mask("me/new", input="A [MASK]."))
    api.run(lambda c: c.inference.text_generation("google/flan-t5-xl", input="x"))


@pytest.mark.parametrize(
    ("model", "body", "field"),
    [
        ("ProsusAI/finbert", {"input": "Sad"}, "results"),
        (RERANKER, {"queries": ["a"], "documents": ["b"]}, "scores"),
        ("me/new", {"question": "Who?", "context": CONTEXT}, "answer"),
        ("me/new", {"documents": ["b"], "query": "a"}, "scores"),
        (KOKORO, {"text": "Hello"}, "audio"),
        ("stability-ai/sdxl", {"input": {"prompt": "A cat", "width": 64, "height": 64}}, "output"),
    ],
)
def test_run_answers_as_the_typed_calls_do(
    api: Driver, model: str, body: dict[str, Any], field: str
) -> None:
    assert extra(api.run(lambda c: c.inference.run(model, body)), field)


def test_the_table_of_tasks() -> None:
    found = capabilities.find("native", task="fill-mask")
    assert len(capabilities.native) == 88
    assert len(found) == 44
    assert {row.task for row in found} == {"fill-mask"}
    assert capabilities.native["hustvl/yolos-small"].task == "object-detection"
