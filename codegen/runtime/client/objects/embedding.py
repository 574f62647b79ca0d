"""Embeddings: cutting values into requests, reading vectors in order.

Names of results:

`items` (list of vectors or of objects), within an item `vector` (by default the item itself) and
`index`; besides the common ones of `reading`.
"""

from __future__ import annotations

import base64
import binascii
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..checks import kind, wrong_type
from ..config import Config
from ..errors import ArgumentTypeError
from ..failures import invalid_answer
from ..narrow import is_list
from ..pointer import lookup
from ..response import RawResponse
from .reading import answered, cost, get, other_model, total_cost, total_usage, usage, whole
from .results import EmbedManyResult, EmbedResult, Usage
from .spec import MethodSpec


def check_one(spec: MethodSpec, given: Mapping[str, Any]) -> None:
    """Refuse what is no text, before it is sent.

    Raises ArgumentTypeError.
    """
    target = spec.argument("value")
    if target is None or isinstance(value := given.get(target.name), str):
        return
    hint = ""
    if isinstance(value, Iterable) and not isinstance(value, bytes):
        hint = "; use embed_many for several texts"
    raise ArgumentTypeError(f"`{target.name}` must be a str, found {kind(value)}{hint}")


def chunks(values: Any, limit: int | None) -> list[list[Any]]:
    """Cut texts into lists of at most `limit`.

    Raises ArgumentTypeError when the values are no texts: any iterable of str is fine, a str
    itself is not.
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
            raise wrong_type(f"values[{position}]", "a str", value)
    size = limit or max(len(every), 1)
    return [every[start : start + size] for start in range(0, len(every), size)]


def vectors(
    config: Config, spec: MethodSpec, response: RawResponse[Any], count: int
) -> list[list[float]]:
    """Read the vectors of an answer in the order of the values.

    Raises APIResponseValidationError when their number differs or one cannot be read.
    """
    where = dict(spec.results)
    items = get(where, "items", response.parse())
    found = list(_read(where, items)) if is_list(items) else []
    if len(found) != count or any(vector is None for _, vector in found):
        raise invalid_answer(
            config,
            response.info,
            response.content,
            f"{count} vectors were asked for, {sum(v is not None for _, v in found)} came",
        )
    if sorted(index for index, _ in found) == list(range(count)):
        found.sort(key=lambda pair: pair[0])
    return [vector for _, vector in found if vector is not None]


def _read(where: dict[str, str], items: list[Any]) -> Iterator[tuple[int, list[float] | None]]:
    for position, item in enumerate(items):
        index = whole(lookup(item, where["index"])) if "index" in where else None
        value = lookup(item, where.get("vector", ""))
        yield position if index is None else index, _vector(value)


def _vector(value: Any) -> list[float] | None:
    if is_list(value):
        return value
    if not isinstance(value, str):
        return None
    try:
        data = base64.b64decode(value, validate=True)
        return list(struct.unpack(f"<{len(data) // 4}f", data))
    except (binascii.Error, struct.error):
        return None


def one(config: Config, spec: MethodSpec, model: str, response: RawResponse[Any]) -> EmbedResult:
    """Read the answer for one value."""
    where, body = dict(spec.results), response.parse()
    origin = answered(where, response)
    return EmbedResult(
        vector=vectors(config, spec, response, 1)[0],
        usage=usage(where, body),
        cost=cost(where, body),
        response=origin,
        warnings=tuple(other_model(model, origin.model)),
    )


def many(
    config: Config,
    spec: MethodSpec,
    model: str,
    parts: Sequence[list[Any]],
    responses: Sequence[RawResponse[Any]],
) -> EmbedManyResult:
    """Put the answers of all requests together."""
    where = dict(spec.results)
    origins = tuple(answered(where, response) for response in responses)
    bodies = [response.parse() for response in responses]
    found: list[list[float]] = []
    for part, response in zip(parts, responses, strict=True):
        found += vectors(config, spec, response, len(part))
    warnings = [text for origin in origins for text in other_model(model, origin.model)]
    return EmbedManyResult(
        vectors=found,
        usage=total_usage(usage(where, body) for body in bodies)
        if bodies
        else Usage(input_tokens=0, total_tokens=0),
        cost=total_cost(cost(where, body) for body in bodies) if bodies else 0.0,
        responses=origins,
        warnings=tuple(dict.fromkeys(warnings)),
    )
