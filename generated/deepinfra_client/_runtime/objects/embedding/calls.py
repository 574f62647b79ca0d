# Generated from codegen/runtime/client/objects/embedding/calls.py. Do not edit; run: nox -s generate
"""Embeddings: cutting values into requests, reading vectors in order.

Names of results:

`items` (list of vectors or of objects), within an item `vector` (by default the item itself) and
`index`; besides the common ones of `reading`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ...checks import check_at_least_one, kind, wrong_type
from ...config import Config
from ...errors import ArgumentTypeError, InvalidArgumentError
from ...failures import invalid_answer
from ...given import empty_text, no_text
from ...narrow import is_list
from ...options import CallOptions, Omit
from ...pointer import lookup
from ...response import RawResponse
from ..parallel import Outcomes
from ..reading import answered, cost, get, other_model, total_cost, total_usage, usage, whole
from ..results import EmbedManyResult, EmbedResult, PartialEmbeddings, Usage
from ..spec import ArgumentSpec, MethodSpec, Place
from .vectors import Vector, vectors


class Chunk(NamedTuple):
    """The values of one request."""

    start: int
    """Position of the first one among all values."""
    values: list[Any]
    place: str = ""
    """Which values and which request, for messages; empty when there is only one request."""

    @property
    def positions(self) -> range:
        """The positions of its values."""
        return range(self.start, self.start + len(self.values))


class Embedded(NamedTuple):
    """What a request gave."""

    vectors: list[Vector]
    response: RawResponse[Any]


def filled(spec: MethodSpec, config: Config, options: CallOptions) -> bool:
    """Whether empty texts are refused before they are sent."""
    field = (spec.argument("value") or spec.argument("values") or ArgumentSpec("")).field
    return field in spec.operation.texts and (options.validation or config.validation) == "error"


def check_one(spec: MethodSpec, given: Mapping[str, Any], *, filled: bool = False) -> None:
    """Refuse what is no text, and with `filled` an empty one, before it is sent.

    Raises ArgumentTypeError and InvalidArgumentError.
    """
    target = spec.argument("value")
    if target is None or isinstance(value := given.get(target.name), str):
        if target is not None and filled and not given[target.name]:
            raise empty_text(target.name)
        return
    hint = ""
    if isinstance(value, Iterable) and not isinstance(value, bytes):
        hint = "; use embed_many for several texts"
    raise ArgumentTypeError(f"`{target.name}` must be a str, found {kind(value)}{hint}")


def batch_size(spec: MethodSpec, given: Any) -> int | None:
    """Return how many values go into one request; None when there is no limit.

    Raises InvalidArgumentError for a number that the service does not take, ArgumentTypeError for
    what is no number.
    """
    most = spec.inputs_per_call
    if given is None or isinstance(given, Omit):
        return most
    size = check_at_least_one("batch_size", given)
    if most is not None and size > most:
        raise InvalidArgumentError(f"`batch_size` must be at most {most:,}, found {size}")
    return size


def chunks(values: Any, limit: int | None, *, filled: bool = False) -> list[Chunk]:
    """Cut texts into requests of at most `limit`.

    Raises ArgumentTypeError when the values are no texts: any iterable of str is fine, a str
    itself is not. With `filled`, raises InvalidArgumentError for a text that is empty.
    """
    if isinstance(values, str):
        raise ArgumentTypeError(
            "`values` must hold several texts, found one str; use embed for one, or put it into "
            "a list"
        )
    if isinstance(values, bytes | bytearray | Mapping) or not isinstance(values, Iterable):
        raise wrong_type("values", "a list or another iterable of str", values)
    every: list[Any] = list(values)  # pyright: ignore[reportUnknownArgumentType]
    for position, value in enumerate(every):
        if not isinstance(value, str):
            raise no_text(f"values[{position}]", value)
        if filled and not value:
            raise empty_text(f"values[{position}]")
    size = limit or max(len(every), 1)
    starts = range(0, len(every), size)
    if len(starts) == 1:
        return [Chunk(0, every)]
    return [
        Chunk(
            start,
            part := every[start : start + size],
            f" for values[{start}:{start + len(part)}], request {number} of {len(starts)}",
        )
        for number, start in enumerate(starts, 1)
    ]


def read(config: Config, spec: MethodSpec, chunk: Chunk, response: RawResponse[Any]) -> Embedded:
    """Read the vectors of an answer in the order of the values.

    Raises APIResponseValidationError when their number differs or one cannot be read.
    """
    where, count = dict(spec.results), len(chunk.values)
    items = get(where, "items", response.parse())
    found = list(_read(where, items)) if is_list(items) else []
    if len(found) != count or any(vector is None for _, vector in found):
        came = sum(vector is not None for _, vector in found)
        raise invalid_answer(
            config,
            response.info,
            response.content,
            f"{count} vectors were asked for, {came} came{chunk.place}",
        )
    if len({index for index, _ in found}) == count:
        # Counted from any number; where two have the same one, only the order is left.
        found.sort(key=lambda pair: pair[0])
    return Embedded([vector for _, vector in found if vector is not None], response)


def _read(where: Mapping[str, Place], items: list[Any]) -> Iterator[tuple[int, Vector | None]]:
    found = vectors([lookup(item, where.get("vector", "")) for item in items])
    for position, (item, vector) in enumerate(zip(items, found, strict=True)):
        index = whole(lookup(item, where["index"])) if "index" in where else None
        yield position if index is None else index, vector


def as_list(vector: Vector) -> list[float]:
    """Write a vector as a list."""
    return vector if isinstance(vector, list) else vector.tolist()


def one(
    config: Config,
    spec: MethodSpec,
    model: str,
    response: RawResponse[Any],
    warnings: Sequence[str],
) -> EmbedResult:
    """Read the answer for one value."""
    where, body = dict(spec.results), response.parse()
    origin = answered(where, response)
    return EmbedResult(
        vector=as_list(read(config, spec, Chunk(0, [None]), response).vectors[0]),
        usage=usage(where, body),
        cost=cost(where, body),
        response=origin,
        warnings=(*warnings, *other_model(model, origin.model)),
    )


def many(
    spec: MethodSpec, model: str, answers: Sequence[Embedded], warnings: Sequence[str]
) -> EmbedManyResult:
    """Put the answers of all requests together."""
    used, paid = _totals(spec, answers)
    origins = tuple(answered(dict(spec.results), answer.response) for answer in answers)
    others = [text for origin in origins for text in other_model(model, origin.model)]
    return EmbedManyResult.of(
        [vector for answer in answers for vector in answer.vectors],
        usage=used,
        cost=paid,
        responses=origins,
        warnings=tuple(dict.fromkeys((*warnings, *others))),
    )


def partial(
    spec: MethodSpec, parts: Sequence[Chunk], outcomes: Outcomes[Embedded]
) -> PartialEmbeddings:
    """Put together what came before a request failed."""
    answers = outcomes.ordered()
    used, paid = _totals(spec, answers)
    found = {
        position: as_list(vector)
        for at in sorted(outcomes.done)
        for position, vector in zip(parts[at].positions, outcomes.done[at].vectors, strict=True)
    }
    return PartialEmbeddings(
        vectors=found,
        missing=tuple(at for part in parts for at in part.positions if at not in found),
        usage=used,
        cost=paid,
        responses=tuple(answered(dict(spec.results), answer.response) for answer in answers),
    )


def _totals(spec: MethodSpec, answers: Sequence[Embedded]) -> tuple[Usage, float | None]:
    """Add up usage and cost; without a request they are 0."""
    if not answers:
        return Usage(input_tokens=0, total_tokens=0), 0.0
    where, bodies = dict(spec.results), [answer.response.parse() for answer in answers]
    return (
        total_usage(usage(where, body) for body in bodies),
        total_cost(cost(where, body) for body in bodies),
    )
