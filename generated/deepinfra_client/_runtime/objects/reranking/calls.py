# Generated from codegen/runtime/client/objects/reranking/calls.py. Do not edit; run: nox -s generate
"""Reranking: dividing documents over requests, reading scores in the order of the documents.

Names of results:

`items` (list of scores or of objects), within an item `score` (by default the item itself) and
`index`; besides the common ones of `reading`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ...capability import Length
from ...checks import check_at_least_one, wrong_type
from ...config import Config
from ...errors import InvalidArgumentError
from ...failures import invalid_answer
from ...narrow import is_list
from ...options import CallOptions, Omit
from ...pointer import lookup
from ...response import RawResponse
from .. import arguments
from ..model import parallel
from ..parallel import Outcomes
from ..reading import (
    answered,
    cost,
    get,
    number,
    other_model,
    total_cost,
    total_usage,
    usage,
    whole,
)
from ..results import Usage
from ..spec import MethodSpec
from .documents import texts
from .results import PartialScores, RankedDocument, RerankResult


class Chunk(NamedTuple):
    """The documents of one request."""

    start: int
    """Position of the first one among all documents."""
    texts: list[str]

    @property
    def positions(self) -> range:
        """The positions of its documents."""
        return range(self.start, self.start + len(self.texts))


class Scored(NamedTuple):
    """What a request gave."""

    scores: list[float]
    response: RawResponse[Any]


@dataclass(frozen=True, slots=True)
class Order:
    """A call as requests."""

    spec: MethodSpec
    model: str
    documents: list[Any]
    chunks: list[Chunk]
    args: dict[str, Any]
    field: str
    """The argument of the operation that takes the documents."""
    checked: frozenset[str]
    workers: int
    top: int | None
    warnings: tuple[str, ...]

    def request(self, chunk: Chunk) -> dict[str, Any]:
        """Return the arguments of a request."""
        return {**self.args, self.field: chunk.texts}


def order(
    config: Config,
    kind: str,
    model: str,
    spec: MethodSpec,
    given: Mapping[str, Any],
    options: CallOptions,
) -> Order:
    """Check the arguments and divide the documents over requests.

    Raises the errors of arguments, and CapabilityError.
    """
    query, target = spec.argument("query"), spec.argument("documents")
    if query is None or target is None or target.field is None:
        raise TypeError(f"{spec.name} has no argument with the role query or documents")
    asked = given.get(query.name)
    if not isinstance(asked, str):
        raise wrong_type(query.name, "a str", asked)
    prepared = arguments.prepare(config, kind, model, spec, given, options)
    documents, every = texts(given.get(target.name))
    top = arguments.role_value(spec, "top_n", given)
    size = _size(config, kind, model, spec, arguments.role_value(spec, "batch_size", given))
    size = size or max(len(every), 1)
    chunks = [Chunk(at, every[at : at + size]) for at in range(0, len(every), size)]
    limit = arguments.role_value(spec, "max_parallel", given)
    return Order(
        spec,
        model,
        documents,
        chunks,
        {**prepared.args, **prepared.extra},
        target.field,
        # Each request has as many as it may have: the whole number is not that of one.
        prepared.checked | frozenset([target.option] if target.option else []),
        parallel(limit, len(chunks)),
        None if top is None or isinstance(top, Omit) else check_at_least_one("top_n", top),
        prepared.warnings,
    )


def _size(config: Config, kind: str, model: str, spec: MethodSpec, given: Any) -> int | None:
    """Return how many documents go into one request; None when there is no limit."""
    column = spec.inputs_per_call_column
    cell = getattr(config.table(kind).get(model), column, None) if column else None
    known = [spec.inputs_per_call, cell.max if isinstance(cell, Length) else None]
    most = min((one for one in known if one is not None), default=None)
    if given is None or isinstance(given, Omit):
        return most
    size = check_at_least_one("batch_size", given)
    if most is not None and size > most:
        raise InvalidArgumentError(
            f"`batch_size` must be at most {most:,} for {model}, found {size:,}"
        )
    return size


def read(config: Config, order: Order, chunk: Chunk, response: RawResponse[Any]) -> Scored:
    """Read the scores of an answer in the order of the documents.

    Raises APIResponseValidationError when their number differs or one cannot be read.
    """
    where, count = dict(order.spec.results), len(chunk.texts)
    items = get(where, "items", response.parse())
    found: list[tuple[int, float]] = []
    for position, item in enumerate(items if is_list(items) else []):
        score = number(lookup(item, where.get("score", "")))
        index = whole(lookup(item, where["index"])) if "index" in where else position
        if score is not None and index is not None:
            found.append((index, score))
    if len(found) != count or {index for index, _ in found} != set(range(count)):
        text = f"{count} scores were asked for, {len(found)} came"
        if len(order.chunks) > 1:
            text += f" for documents[{chunk.start}:{chunk.start + count}]"
        raise invalid_answer(config, response.info, response.content, text)
    return Scored([score for _, score in sorted(found)], response)


def result(order: Order, answers: Sequence[Scored]) -> RerankResult:
    """Put the answers of all requests together."""
    scores = [score for answer in answers for score in answer.scores]
    used, paid = _totals(order.spec, answers)
    origins = tuple(answered(dict(order.spec.results), answer.response) for answer in answers)
    others = [text for origin in origins for text in other_model(order.model, origin.model)]
    every = [RankedDocument(at, score, order.documents[at]) for at, score in enumerate(scores)]
    every.sort(key=lambda item: item.score, reverse=True)  # equal ones stay in their order
    return RerankResult(
        ranking=every[: order.top],
        scores=scores,
        usage=used,
        cost=paid,
        responses=origins,
        warnings=tuple(dict.fromkeys((*order.warnings, *others))),
    )


def partial(order: Order, outcomes: Outcomes[Scored]) -> PartialScores:
    """Put together what came before a request failed."""
    answers = outcomes.ordered()
    used, paid = _totals(order.spec, answers)
    scores = {
        position: score
        for at in sorted(outcomes.done)
        for position, score in zip(
            order.chunks[at].positions, outcomes.done[at].scores, strict=True
        )
    }
    return PartialScores(
        scores=scores,
        missing=tuple(at for at in range(len(order.documents)) if at not in scores),
        usage=used,
        cost=paid,
        responses=tuple(answered(dict(order.spec.results), answer.response) for answer in answers),
    )


def _totals(spec: MethodSpec, answers: Sequence[Scored]) -> tuple[Usage, float | None]:
    """Add up usage and cost; without a request they are 0."""
    if not answers:
        return Usage(input_tokens=0, total_tokens=0), 0.0
    where, bodies = dict(spec.results), [answer.response.parse() for answer in answers]
    return (
        total_usage(usage(where, body) for body in bodies),
        total_cost(cost(where, body) for body in bodies),
    )
