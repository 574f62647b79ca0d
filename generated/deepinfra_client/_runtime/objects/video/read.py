# Generated from codegen/runtime/client/objects/video/read.py. Do not edit; run: nox -s generate
"""Videos: reading them out of answers.

Names of results:

`videos` (list) with `video` within an item, or `video` alone: an http address or a data URI;
`seed`; `duration` (seconds); for jobs `status` and `error`; besides the common ones of `reading`,
of which `id` is that of the job.
"""

from __future__ import annotations

from typing import Any

from ...config import Config
from ...failures import invalid_answer
from ...narrow import is_list
from ...response import RawResponse
from ..media.load import is_data, is_web, read
from ..reading import answered, cost, get, number, other_model, text, whole
from .calls import Order
from .results import Facts


def places(config: Config, order: Order, response: RawResponse[Any]) -> list[str]:
    """Return where the videos of an answer are: addresses and data URIs.

    Raises APIResponseValidationError when there is none, unless the job has its own call for it.
    """
    where, body = dict(order.spec.results), response.parse()
    items = get(where, "videos", body) if "videos" in where else [body]
    found = [text(get(where, "video", item)) for item in (items if is_list(items) else [])]
    known = [item for item in found if item and (is_web(item) or is_data(item))]
    own = order.spec.job is not None and order.spec.job.content is not None
    if not known and not own:
        raise invalid_answer(config, response.info, response.content, "the answer holds no video")
    return known


def decode(config: Config, response: RawResponse[Any], place: str) -> bytes:
    """Decode a data URI.

    Raises APIResponseValidationError for one that cannot be read.
    """
    try:
        return read(place).data
    except ValueError:
        why = f"the video of the answer is no base64: {place[:40]!r}"
        raise invalid_answer(config, response.info, response.content, why) from None


def length(order: Order, response: RawResponse[Any]) -> float | None:
    """Return the seconds of a video, as the service says or as they were asked for."""
    said = number(get(dict(order.spec.results), "duration", response.parse()))
    return order.duration if said is None else said


def facts(order: Order, model: str, job: str | None, response: RawResponse[Any]) -> Facts:
    """Read what else an answer says."""
    where, body = dict(order.spec.results), response.parse()
    origin = answered(where, response)
    seed = whole(get(where, "seed", body))
    return {
        "seed": order.seed if seed is None else seed,
        "cost": cost(where, body),
        "job": job,
        "request_id": origin.request_id,
        "response": origin,
        "warnings": (*order.warnings, *other_model(model, origin.model)),
    }
