"""Pictures: spreading a number over requests, reading them out of answers.

Names of results:

`images` (list), within an item `image` (by default the item itself) and `image_url`; `seed`;
besides the common ones of `reading`. An item is a data URI, bare base64, or an http address.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote_to_bytes

from ..config import Config
from ..errors import InvalidArgumentError
from ..failures import invalid_answer
from ..narrow import is_list
from ..options import Omit
from ..pointer import lookup
from ..response import RawResponse
from ..sniff import dimensions, media_type
from .arguments import role_value
from .reading import answered, cost, get, other_model, total_cost, whole
from .results import GeneratedImage, ImageResult
from .spec import MethodSpec


def plan(
    spec: MethodSpec, given: Mapping[str, Any], args: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """Spread the pictures over as few requests as the limit allows, each with its own seed.

    A request whose first picture is number i (from 0) gets the seed that was given, plus i.
    Raises InvalidArgumentError for a number below 1.
    """
    count = role_value(spec, "count", given)
    target = spec.argument("count")
    if target is None or target.field is None or isinstance(count, Omit) or count is None:
        return [dict(args)]
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise InvalidArgumentError(f"`{target.name}` must be 1 or more, found {count!r}")
    seed, seeded = role_value(spec, "seed", given), spec.argument("seed")
    size = spec.per_call or count
    calls: list[dict[str, Any]] = []
    for first in range(0, count, size):
        call = {**args, target.field: min(size, count - first)}
        if seeded is not None and seeded.field is not None and isinstance(seed, int) and first:
            call[seeded.field] = seed + first
        calls.append(call)
    return calls


def sources(
    config: Config, spec: MethodSpec, response: RawResponse[Any]
) -> list[tuple[str, int | None]]:
    """Read the pictures of an answer as texts, with the seed of the request.

    Raises APIResponseValidationError when there is none.
    """
    where, body = dict(spec.results), response.parse()
    items = get(where, "images", body)
    found: list[tuple[str, int | None]] = []
    for item in items if is_list(items) else []:
        for pointer in (where.get("image", ""), where.get("image_url")):
            value = lookup(item, pointer) if pointer is not None else None
            if isinstance(value, str) and value:
                found.append((value, whole(get(where, "seed", body))))
                break
    if not found:
        text = "the answer holds no picture"
        raise invalid_answer(config, response.info, response.content, text)
    return found


def is_address(source: str) -> bool:
    """Whether a picture has to be fetched."""
    return source[:8].lower().startswith(("http://", "https://"))


def decode(config: Config, response: RawResponse[Any], source: str) -> bytes:
    """Decode a data URI or base64.

    Raises APIResponseValidationError for what is neither.
    """
    data = _decoded(source)
    if data is None:
        text = f"a picture of the answer is no base64: {source[:40]!r}"
        raise invalid_answer(config, response.info, response.content, text)
    return data


def _decoded(source: str) -> bytes | None:
    data = "".join(source.split())
    if source[:5].lower() == "data:":
        head, comma, data = source.partition(",")
        if not comma:
            return None
        if not head.lower().endswith(";base64"):
            return unquote_to_bytes(data)
    try:
        return base64.b64decode(data, validate=True)
    except ValueError:
        return None


def picture(data: bytes, source: str, seed: int | None) -> GeneratedImage:
    """Describe a picture by its own bytes; the stated type counts when they tell nothing."""
    stated = source[5:].partition(";")[0].partition(",")[0] if source[:5].lower() == "data:" else ""
    size = dimensions(data) or (None, None)
    media = media_type(data[:32]) or stated or "application/octet-stream"
    return GeneratedImage(data, media, size[0], size[1], seed)


def result(
    spec: MethodSpec,
    model: str,
    wanted: int | None,
    responses: Sequence[RawResponse[Any]],
    images: Sequence[GeneratedImage],
) -> ImageResult:
    """Put the answers of all requests together."""
    where = dict(spec.results)
    origins = tuple(answered(where, response) for response in responses)
    bodies = [response.parse() for response in responses]
    warnings = [text for origin in origins for text in other_model(model, origin.model)]
    if wanted is not None and len(images) < wanted:
        warnings.append(f"{wanted} pictures were asked for, {len(images)} came")
    return ImageResult(
        images=tuple(images),
        seed=whole(get(where, "seed", bodies[0])),
        cost=total_cost(cost(where, body) for body in bodies),
        request_id=origins[0].request_id,
        response=origins[0],
        responses=origins,
        warnings=tuple(dict.fromkeys(warnings)),
    )


def wanted(spec: MethodSpec, given: Mapping[str, Any]) -> int | None:
    """Return how many pictures were asked for; None when that was left to the service."""
    count = role_value(spec, "count", given)
    return count if isinstance(count, int) else None
