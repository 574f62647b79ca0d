"""Rows 27 and 28: one vector, and many."""

from __future__ import annotations

import pytest

from deepinfra_client import (
    APIResponseValidationError,
    BadRequestError,
    InvalidArgumentError,
    RetryPolicy,
)
from deepinfra_emulator import Emulator
from tests.client.conftest import Connect
from tests.client.driver import Driver
from tests.parity.kit import KEY, MODEL, Peer, vectors


def test_row_27_one_text(api: Driver, peer: Peer) -> None:
    peer.says(vectors([0.25, -0.5], tokens=6))
    result = api.run(lambda c: c.embedding_model(MODEL).embed("sunny day", dimensions=64))
    assert peer.paths == ["/v1/openai/embeddings"]
    assert peer.body == {"model": MODEL, "input": "sunny day", "dimensions": 64}
    assert result.vector == [0.25, -0.5]
    assert result.usage.input_tokens == result.usage.total_tokens == 6
    assert result.cost == 0.00001
    assert result.response.model == MODEL


def test_row_27_nothing_is_added(api: Driver, peer: Peer) -> None:
    peer.says(vectors([1.0]))
    api.run(lambda c: c.embedding_model(MODEL).embed("x"))
    assert peer.body == {"model": MODEL, "input": "x"}


def test_row_27_the_order_follows_the_index(api: Driver, peer: Peer) -> None:
    answer = vectors([0.0], [1.0], [2.0])
    answer["data"].reverse()
    peer.says(answer)
    result = api.run(lambda c: c.embedding_model(MODEL).embed_many(["a", "b", "c"]))
    assert result.vectors == [[0.0], [1.0], [2.0]]


def test_row_28_many_texts(api: Driver, peer: Peer) -> None:
    """As many requests as needed, in order whatever comes first; tokens and cost are summed."""
    texts = [f"t{place}" for place in range(2500)]
    result = None
    for first in range(0, 2500, 1024):
        peer.says(vectors(*([float(first)] for _ in texts[first : first + 1024])))
    result = api.run(lambda c: c.embedding_model(MODEL).embed_many(texts, max_parallel=1))
    assert peer.bodies == [
        {"model": MODEL, "input": texts[first : first + 1024]} for first in (0, 1024, 2048)
    ]
    assert [vector[0] for vector in result.vectors] == [
        *[0.0] * 1024,
        *[1024.0] * 1024,
        *[2048.0] * 452,
    ]
    assert result.usage.input_tokens == 9
    assert result.cost == pytest.approx(0.00003)
    assert len(result.responses) == 3


def test_row_28_the_size_of_a_request_is_free(api: Driver, peer: Peer) -> None:
    """Below what the service takes at most: each request has so many texts, the last the rest."""
    for texts in ("ab", "cd", "e"):
        peer.says(vectors(*([float(ord(text))] for text in texts)))
    result = api.run(
        lambda c: c.embedding_model(MODEL).embed_many(list("abcde"), batch_size=2, max_parallel=1)
    )
    assert peer.bodies == [
        {"model": MODEL, "input": texts} for texts in (["a", "b"], ["c", "d"], ["e"])
    ]
    assert result.vectors == [[float(ord(text))] for text in "abcde"]
    assert result.usage.input_tokens == 9


@pytest.mark.parametrize("size", [0, 1025])
def test_row_28_a_size_that_the_service_does_not_take(api: Driver, peer: Peer, size: int) -> None:
    with pytest.raises(InvalidArgumentError, match="`batch_size` must be"):
        api.run(lambda c: c.embedding_model(MODEL).embed_many(["a"], batch_size=size))
    assert peer.received == []


def test_row_28_a_failed_request_is_repeated_alone(connect: Connect, peer: Peer) -> None:
    """Nothing that came is asked for, or paid for, twice."""
    peer.says(vectors([1.0], [2.0]))
    peer.says({}, status=500)
    peer.says(vectors([3.0], [4.0]), vectors([5.0]))
    api = connect(base_url=peer.base_url, api_key=KEY, max_retries=RetryPolicy(base=0))
    result = api.run(
        lambda c: c.embedding_model(MODEL).embed_many(list("abcde"), batch_size=2, max_parallel=1)
    )
    assert [body["input"] for body in peer.bodies] == [["a", "b"], ["c", "d"], ["c", "d"], ["e"]]
    assert result.vectors == [[1.0], [2.0], [3.0], [4.0], [5.0]]


def test_row_28_what_came_before_a_request_failed(api: Driver, peer: Peer) -> None:
    peer.says(vectors([1.0], [2.0]))
    peer.says({"error": {"message": "too long"}}, status=400)
    with pytest.raises(BadRequestError, match="too long") as caught:
        api.run(
            lambda c: c.embedding_model(MODEL).embed_many(
                list("abcd"), batch_size=2, max_parallel=1
            )
        )
    assert caught.value.partial.vectors == {0: [1.0], 1: [2.0]}
    assert caught.value.partial.missing == (2, 3)


def test_row_28_at_the_same_time(emulated: Driver, emulator: Emulator) -> None:
    texts = [f"t{place}" for place in range(2100)]
    model = "sentence-transformers/all-MiniLM-L6-v2"
    result = emulated.run(lambda c: c.embedding_model(model).embed_many(texts, max_parallel=3))
    assert len(emulator.requests) == 3

    def alone(text: str) -> list[float]:
        return emulated.run(lambda c: c.embedding_model(model).embed(text)).vector

    for place in (0, 1023, 1024, 2099):
        assert result.vectors[place] == alone(texts[place])


def test_row_28_a_missing_vector_is_noticed(api: Driver, peer: Peer) -> None:
    peer.says(vectors([1.0]))
    with pytest.raises(APIResponseValidationError, match="2 vectors"):
        api.run(lambda c: c.embedding_model(MODEL).embed_many(["a", "b"]))


def test_row_28_no_texts(api: Driver, peer: Peer) -> None:
    result = api.run(lambda c: c.embedding_model(MODEL).embed_many([]))
    assert result.vectors == []
    assert result.usage.input_tokens == 0
    assert peer.received == []
