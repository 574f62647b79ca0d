"""`embeddings.create`."""

from __future__ import annotations

import base64
import math
import struct
from collections.abc import Callable

import pytest

from deepinfra_client import CapabilityError, UnprocessableEntityError
from deepinfra_client.types.embeddings import EmbeddingList
from deepinfra_emulator import ReceivedRequest
from tests.client.driver import Driver

MODEL = "BAAI/bge-large-en-v1.5"
TEXTS = ["sunny day at the beach", "rainy afternoon in the city", "snowy night in the mountains"]


def vectors(answer: EmbeddingList) -> list[list[float]]:
    found: list[list[float]] = []
    for item in answer.data:
        assert isinstance(item.embedding, list)
        found.append(item.embedding)
    return found


def test_one_text(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    answer = api.run(lambda c: c.embeddings.create(model=MODEL, input=TEXTS[0]))
    assert sent().json == {"model": MODEL, "input": TEXTS[0]}
    (vector,) = vectors(answer)
    assert len(vector) == 1024
    assert math.isclose(math.hypot(*vector), 1, rel_tol=1e-5)
    assert answer.model == MODEL
    assert answer.usage is not None
    assert answer.usage.prompt_tokens > 0
    assert answer.usage.total_tokens == answer.usage.prompt_tokens
    assert answer.usage.estimated_cost
    assert answer.request_id


def test_several_texts_keep_their_order(api: Driver) -> None:
    def alone(text: str) -> list[float]:
        return vectors(api.run(lambda c: c.embeddings.create(model=MODEL, input=text)))[0]

    apart = [alone(text) for text in TEXTS]
    together = api.run(lambda c: c.embeddings.create(model=MODEL, input=TEXTS))
    assert [item.index for item in together.data] == [0, 1, 2]
    assert vectors(together) == apart
    assert len({tuple(vector) for vector in apart}) == 3


def test_base64_holds_the_same_numbers(api: Driver) -> None:
    plain = api.run(
        lambda c: c.embeddings.create(model=MODEL, input=TEXTS, encoding_format="float")
    )
    packed = api.run(
        lambda c: c.embeddings.create(model=MODEL, input=TEXTS, encoding_format="base64")
    )
    for vector, item in zip(vectors(plain), packed.data, strict=True):
        assert isinstance(item.embedding, str)
        data = base64.b64decode(item.embedding, validate=True)
        assert all(
            math.isclose(left, right, abs_tol=1e-6)
            for left, right in zip(struct.unpack(f"<{len(vector)}f", data), vector, strict=True)
        )


@pytest.mark.parametrize(
    ("model", "length"),
    [
        ("sentence-transformers/all-MiniLM-L6-v2", 384),
        ("sentence-transformers/clip-ViT-B-32", 512),
        ("thenlper/gte-base", 768),
        ("Qwen/Qwen3-Embedding-4B", 2560),
    ],
)
def test_length_is_that_of_the_model(api: Driver, model: str, length: int) -> None:
    (vector,) = vectors(api.run(lambda c: c.embeddings.create(model=model, input="x")))
    assert len(vector) == length


def test_another_length(api: Driver) -> None:
    answer = api.run(
        lambda c: c.embeddings.create(model="Qwen/Qwen3-Embedding-8B", input="x", dimensions=256)
    )
    (vector,) = vectors(answer)
    assert len(vector) == 256
    assert math.isclose(math.hypot(*vector), 1, rel_tol=1e-5)


def test_a_length_that_the_model_ignores_is_refused(api: Driver) -> None:
    def ask(**options: str) -> EmbeddingList:
        return api.run(
            lambda c: c.embeddings.create(
                model="google/embeddinggemma-300m", input="x", dimensions=512
            ),
            **options,
        )

    with pytest.raises(CapabilityError) as caught:
        ask()
    assert (caught.value.option, caught.value.nearest) == ("dimensions", 768)
    with pytest.raises(UnprocessableEntityError):
        ask(validation="off")


def test_an_empty_text_is_refused_by_the_service(api: Driver) -> None:
    with pytest.raises(UnprocessableEntityError):
        api.run(lambda c: c.embeddings.create(model=MODEL, input=["fine", ""]), validation="off")
