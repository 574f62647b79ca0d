"""`reranking_model(id)`."""

from __future__ import annotations

from typing import Any

import pytest

from deepinfra_client import (
    ArgumentTypeError,
    InvalidArgumentError,
    PartialScores,
    UnprocessableEntityError,
)
from deepinfra_emulator import Emulator
from tests.client.driver import Driver

MODEL = "Qwen/Qwen3-Reranker-8B"
DOCUMENTS = ["a car drives", "an apple is a fruit", "fruit"]


def test_rerank(api: Driver, emulator: Emulator) -> None:
    result = api.run(
        lambda c: c.reranking_model(MODEL).rerank("fruit", DOCUMENTS, instruction="Find food")
    )
    (request,) = emulator.requests
    assert request.path == f"/v1/inference/{MODEL}"
    assert request.json == {
        "queries": ["fruit"],
        "documents": DOCUMENTS,
        "instruction": "Find food",
    }
    assert [item.index for item in result.ranking] == [2, 1, 0]
    assert result.documents == [DOCUMENTS[2], DOCUMENTS[1], DOCUMENTS[0]]
    for index, score, document in result.ranking:
        assert result.scores[index] == score
        assert DOCUMENTS[index] == document
    assert result.usage.input_tokens
    assert result.cost == pytest.approx(result.usage.input_tokens * 0.05e-6)
    assert result.warnings == ()
    assert len(result.responses) == 1
    assert result.responses[0].request_id


def test_only_the_best(api: Driver) -> None:
    result = api.run(lambda c: c.reranking_model(MODEL).rerank("fruit", DOCUMENTS, top_n=2))
    assert [item.index for item in result.ranking] == [2, 1]
    assert len(result.scores) == 3
    result = api.run(lambda c: c.reranking_model(MODEL).rerank("fruit", DOCUMENTS, top_n=9))
    assert len(result.ranking) == 3


def test_documents_may_be_mappings(api: Driver, emulator: Emulator) -> None:
    documents: list[str | dict[str, object]] = [{"text": "fruit", "page": 7}, "a car"]
    result = api.run(lambda c: c.reranking_model(MODEL).rerank("fruit", documents))
    assert emulator.requests[0].json == {"queries": ["fruit"], "documents": ["fruit", "a car"]}
    assert result.ranking[0].document is documents[0]


def test_a_model_that_calls_the_query_otherwise(api: Driver, emulator: Emulator) -> None:
    model = "cross-encoder/ms-marco-MiniLM-L-12-v2"
    api.run(lambda c: c.reranking_model(model).rerank("fruit", ["a car"]))
    assert emulator.requests[0].json == {"query": "fruit", "documents": ["a car"]}


def test_many_documents_are_divided(api: Driver, emulator: Emulator) -> None:
    documents = [f"fruit {at}" if at == 1500 else f"car {at}" for at in range(2100)]
    result = api.run(lambda c: c.reranking_model(MODEL).rerank("fruit", documents, top_n=1))
    sizes = sorted(len(cast_body(request.json)["documents"]) for request in emulator.requests)
    assert sizes == [52, 1024, 1024]
    assert len(result.scores) == 2100
    assert result.ranking[0].index == 1500
    assert len(result.responses) == 3
    assert result.usage.input_tokens
    assert result.cost == pytest.approx(result.usage.input_tokens * 0.05e-6)


def cast_body(body: Any) -> dict[str, Any]:
    return dict(body)


def test_a_failure_says_what_is_missing(api: Driver, emulator: Emulator) -> None:
    documents = ["car", "fruit", "apple"]
    emulator.fail(422)
    with pytest.raises(UnprocessableEntityError) as caught:
        api.run(
            lambda c: c.reranking_model(MODEL).rerank(
                "fruit", documents, batch_size=1, max_parallel=1
            )
        )
    partial = caught.value.partial
    assert isinstance(partial, PartialScores)
    assert (partial.scores, partial.missing) == ({}, (0, 1, 2))
    assert partial.cost == 0.0
    assert "0 of 3 requests succeeded" in str(caught.value)


def test_no_documents_need_no_request(api: Driver, emulator: Emulator) -> None:
    result = api.run(lambda c: c.reranking_model(MODEL).rerank("fruit", []))
    assert (result.ranking, result.scores, result.cost) == ([], [], 0.0)
    assert emulator.requests == []


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ({"documents": "fruit"}, ArgumentTypeError, "put one document into a list"),
        ({"documents": {"text": "a"}}, ArgumentTypeError, "put one document into a list"),
        ({"documents": 7}, ArgumentTypeError, "found int"),
        ({"documents": [7]}, ArgumentTypeError, r"`documents\[0\]` must be a str, or a mapping"),
        ({"documents": [{"body": "a"}]}, InvalidArgumentError, "its keys: 'body'"),
        ({"documents": [{"text": 7}]}, ArgumentTypeError, r"documents\[0\]\['text'\]"),
        ({"query": 7}, ArgumentTypeError, "`query` must be a str"),
        ({"top_n": 0}, InvalidArgumentError, "`top_n` must be 1 or more"),
        ({"batch_size": 1025}, InvalidArgumentError, "at most 1,024"),
        ({"max_parallel": 0}, InvalidArgumentError, "`max_parallel` must be 1 or more"),
    ],
)
def test_what_cannot_be_ranked(
    api: Driver,
    emulator: Emulator,
    given: dict[str, Any],
    error: type[Exception],
    said: str,
) -> None:
    asked: dict[str, Any] = {"query": "fruit", "documents": ["a"], **given}
    with pytest.raises(error, match=said):
        api.run(lambda c: c.reranking_model(MODEL).rerank(**asked))
    assert emulator.requests == []
