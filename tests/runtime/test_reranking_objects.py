"""Reranking: the forms in which services write scores, and what came before a failure."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from codegen.runtime.client.errors import APIResponseValidationError
from codegen.runtime.client.objects.reranking.aio import AsyncReranking
from codegen.runtime.client.objects.reranking.results import PartialScores
from codegen.runtime.client.objects.reranking.sync import SyncReranking
from codegen.runtime.client.objects.spec import ArgumentSpec, MethodSpec
from codegen.runtime.client.operation import Json, Operation
from codegen.runtime.client.options import CallOptions
from tests.runtime.kit import AClient, BadRequestError, Client, Peer, answer

RANK: Operation[Any] = Operation(
    "POST", ("/rank",), Json[Any]("types", "Anything"), body="json", retry="safe"
)
ARGUMENTS = (
    ArgumentSpec("query", "question", "query"),
    ArgumentSpec("documents", "texts", "documents"),
    ArgumentSpec("top_n", None, "top_n"),
    ArgumentSpec("max_parallel", None, "max_parallel"),
)
PLAIN = MethodSpec(
    "rerank",
    RANK,
    ARGUMENTS,
    results=(("items", "/scores"), ("cost", "/cost")),
    inputs_per_call=2,
)
NAMED = MethodSpec(
    "rerank",
    RANK,
    ARGUMENTS,
    results=(("items", "/results"), ("score", "/relevance"), ("index", "/at")),
)


class Model(SyncReranking):
    _kind = "image"

    def rerank(self, spec: MethodSpec, **given: Any) -> Any:
        return self._rerank(spec, given, CallOptions())


class AModel(AsyncReranking):
    _kind = "image"

    async def rerank(self, spec: MethodSpec, **given: Any) -> Any:
        return await self._rerank(spec, given, CallOptions())


def rank(server: Peer, spec: MethodSpec, *, awaited: bool, **given: Any) -> Any:
    if not awaited:
        with Client(api_key="k", base_url=server.base_url) as client:
            return Model(client, "m").rerank(spec, **given)

    async def inner() -> Any:
        async with AClient(api_key="k", base_url=server.base_url) as client:
            return await AModel(client, "m").rerank(spec, **given)

    return asyncio.run(inner())


@pytest.mark.parametrize("awaited", [False, True])
def test_scores_by_position(server: Peer, awaited: bool) -> None:
    server.then(answer({"scores": [0.5, 1], "cost": 2}), answer({"scores": [0.5], "cost": 1}))
    result = rank(server, PLAIN, awaited=awaited, query="q", documents=iter("abc"), max_parallel=1)
    assert [(item.index, item.score) for item in result.ranking] == [(1, 1), (0, 0.5), (2, 0.5)]
    assert (result.scores, result.cost) == ([0.5, 1, 0.5], 3)
    assert [got.json["texts"] for got in server.got] == [["a", "b"], ["c"]]


def test_scores_that_name_their_document(server: Peer) -> None:
    items = [{"at": 1, "relevance": 0.75}, {"at": 0, "relevance": -2}]
    server.then(answer({"results": items}))
    result = rank(server, NAMED, awaited=False, query="q", documents=["a", "b"])
    assert result.scores == [-2, 0.75]


@pytest.mark.parametrize(
    "items",
    [
        None,
        [],
        [{"at": 0, "relevance": 1}],
        [{"at": 0, "relevance": 1}] * 2,
        [{"at": 0, "relevance": 1}, {"at": 2, "relevance": 1}],
        [{"at": 0, "relevance": 1}, {"at": 1, "relevance": None}],
        [{"at": 0, "relevance": 1}, {"at": 1, "relevance": 1}, {"at": 2, "relevance": 1}],
    ],
)
def test_scores_that_do_not_fit(server: Peer, items: Any) -> None:
    server.then(answer({"results": items}))
    with pytest.raises(APIResponseValidationError, match="2 scores were asked for"):
        rank(server, NAMED, awaited=False, query="q", documents=["a", "b"])


@pytest.mark.parametrize("awaited", [False, True])
def test_what_came_before_a_failure(server: Peer, awaited: bool) -> None:
    server.then(
        answer({"scores": [0.5, 1], "cost": 2}),
        answer({"error": {"message": "no"}}, status=400),
    )
    with pytest.raises(BadRequestError) as caught:
        rank(server, PLAIN, awaited=awaited, query="q", documents=list("abcde"), max_parallel=1)
    partial = caught.value.partial
    assert isinstance(partial, PartialScores)
    assert partial.scores == {0: 0.5, 1: 1}
    assert (partial.missing, partial.cost, len(partial.responses)) == ((2, 3, 4), 2, 1)
    assert "1 of 3 requests succeeded" in str(caught.value)
