"""What reranking gives: scores, and documents in the order of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ...brief import BriefRepr
from ..results import ResponseFacts, Usage


@dataclass(frozen=True, slots=True, repr=False)
class RankedDocument(BriefRepr):
    """A document with its score."""

    index: int
    """Its position among the documents that were given, from 0."""
    score: float
    """How well it answers the query; higher is better. How high, depends on the model."""
    document: Any
    """The document as it was given."""

    def __iter__(self) -> Iterator[Any]:
        """Give index, score and document, as `for index, score, document in ranking` wants."""
        return iter((self.index, self.score, self.document))


@dataclass(frozen=True, slots=True, repr=False)
class RerankResult(BriefRepr):
    """Documents by how well they answer a query."""

    ranking: list[RankedDocument]
    """The best first; with `top_n` only so many."""
    scores: list[float]
    """Of all documents, in their order."""
    usage: Usage
    """Summed over all requests."""
    cost: float | None
    """US dollars, summed over all requests; None when one of them states none."""
    responses: tuple[ResponseFacts, ...] = field(repr=False)
    warnings: tuple[str, ...] = ()

    @property
    def documents(self) -> list[Any]:
        """The documents of `ranking`."""
        return [item.document for item in self.ranking]


@dataclass(frozen=True, slots=True, repr=False)
class PartialScores(BriefRepr):
    """What came before `rerank` failed: the attribute `partial` of its error."""

    scores: dict[int, float]
    """By the position of their documents."""
    missing: tuple[int, ...]
    """Positions of the documents without a score: what is left to ask for."""
    usage: Usage
    """Summed over the requests that succeeded."""
    cost: float | None
    """US dollars for the requests that succeeded; None when one of them states none."""
    responses: tuple[ResponseFacts, ...] = field(default=(), repr=False)
    """Of the requests that succeeded, in the order of their documents."""
