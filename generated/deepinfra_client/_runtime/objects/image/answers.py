# Generated from codegen/runtime/client/objects/image/answers.py. Do not edit; run: nox -s generate
"""Pictures: reading them out of answers, and what a call gives as a whole.

Names of results:

`images` (list), within an item `image` (by default the item itself) and `image_url`; `nsfw` (a
list beside `images`); `seed`; besides the common ones of `reading`. An item is a data URI, bare
base64, or an http address.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ...config import Config
from ...errors import APIError, APIResponseValidationError
from ...failures import invalid_answer
from ...narrow import is_list
from ...pointer import lookup
from ...response import RawResponse
from ...sniff import dimensions, media_type
from ..media.load import is_data, is_web, read, unbase64
from ..parallel import Outcomes
from ..reading import answered, cost, get, other_model, total_cost, whole
from ..results import GeneratedImage, ImageResult, ResponseFacts
from ..spec import MethodSpec
from .calls import Order, Part


class Source(NamedTuple):
    """A picture as an answer holds it."""

    text: str
    nsfw: bool | None

    @property
    def is_address(self) -> bool:
        """Whether the picture has to be fetched."""
        return is_web(self.text)


@dataclass(slots=True)
class Made:
    """What a request gave."""

    part: Part
    response: RawResponse[Any]
    images: list[GeneratedImage] = field(default_factory=list[GeneratedImage])

    @contextmanager
    def kept(self) -> Generator[None, None, None]:
        """Keep what was read so far, should a picture of the answer not be readable."""
        try:
            yield
        except APIError as error:
            if not isinstance(error, APIResponseValidationError):
                error.message = f"a picture of the answer could not be loaded: {error.message}"
                error.args = (error.message,)
            error.partial = self
            raise

    def add(self, spec: MethodSpec, source: Source, data: bytes) -> None:
        """Describe a picture by its own bytes; the stated type counts when they tell nothing."""
        said = whole(get(dict(spec.results), "seed", self.response.parse()))
        size = dimensions(data) or (None, None)
        media = media_type(data[:32]) or stated_type(source.text) or "application/octet-stream"
        seed = self.part.seed if said is None else said
        self.images.append(GeneratedImage(data, media, size[0], size[1], seed, source.nsfw))


def sources(config: Config, spec: MethodSpec, response: RawResponse[Any]) -> list[Source]:
    """Read the pictures of an answer as texts.

    Raises APIResponseValidationError when there is none.
    """
    where, body = dict(spec.results), response.parse()
    items, marks = get(where, "images", body), get(where, "nsfw", body)
    found: list[Source] = []
    for position, item in enumerate(items if is_list(items) else []):
        mark = lookup(marks, f"/{position}")
        for pointer in (where.get("image", ""), where.get("image_url")):
            value = lookup(item, pointer) if pointer is not None else None
            if isinstance(value, str) and value:
                found.append(Source(value, mark if isinstance(mark, bool) else None))
                break
    if not found:
        text = "the answer holds no picture"
        if is_list(marks) and True in marks:
            text += "; the service held it back for its content"
        raise invalid_answer(config, response.info, response.content, text)
    return found


def decode(config: Config, response: RawResponse[Any], source: Source) -> bytes:
    """Decode a data URI or base64.

    Raises APIResponseValidationError for what is neither, and for what holds nothing.
    """
    try:
        data = read(source.text).data if is_data(source.text) else unbase64(source.text.encode())
        problem = "" if data else "is empty"
    except ValueError:
        data, problem = b"", "is no base64"
    if problem:
        text = f"a picture of the answer {problem}: {source.text[:40]!r}"
        raise invalid_answer(config, response.info, response.content, text)
    return data


def stated_type(text: str) -> str | None:
    """Read the media type of a data URI; None when it states none."""
    if not is_data(text):
        return None
    head = text.partition(",")[0][5:]
    return head.partition(";")[0].strip().lower() or None


def result(order: Order, model: str, answers: Sequence[Made]) -> ImageResult:
    """Put the answers of all requests together."""
    came = sum(len(made.images) for made in answers)
    warnings = [*order.warnings]
    if order.wanted is not None and came < order.wanted:
        warnings.append(f"{order.wanted} pictures were asked for, {came} came")
    return _together(order, model, answers, warnings)


def partial(order: Order, model: str, outcomes: Outcomes[Made]) -> ImageResult:
    """Put together what came before a request failed; warnings say what is missing."""
    found = dict(outcomes.done)
    warnings = [*order.warnings]
    for at, part in enumerate(order.parts):
        error = outcomes.failed.get(at)
        if error is not None:
            warnings.append(f"{part.pictures} did not come: {getattr(error, 'message', error)}")
            kept = error.partial if isinstance(error, APIError) else None
            if isinstance(kept, Made):
                found[at] = kept
        elif at not in found:
            warnings.append(f"{part.pictures} did not come: the request was not sent")
    return _together(order, model, [found[at] for at in sorted(found)], warnings)


def _together(
    order: Order, model: str, answers: Sequence[Made], warnings: Sequence[str]
) -> ImageResult:
    where = dict(order.spec.results)
    origins = tuple(answered(where, made.response) for made in answers)
    images = tuple(image for made in answers for image in made.images)
    others = [text for origin in origins for text in other_model(model, origin.model)]
    first = origins[0] if origins else ResponseFacts()
    seed = whole(get(where, "seed", first.body))
    return ImageResult(
        images=images,
        seed=answers[0].part.seed if seed is None and answers else seed,
        cost=total_cost(cost(where, made.response.parse()) for made in answers),
        request_id=first.request_id,
        response=first,
        responses=origins,
        warnings=tuple(dict.fromkeys((*others, *warnings))),
    )
