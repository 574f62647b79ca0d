"""Speech: reading the sound of an answer.

Names of results:

`audio` (a data URI, bare base64, or an http address) and `duration` (seconds), where the answer is
JSON; besides the common ones of `reading`. An answer of another media type is the sound itself.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ...config import Config
from ...failures import invalid_answer
from ...response import BinaryResponse, RawResponse
from ...sniff import HEAD, media_type
from ..media.load import is_data, is_web, read, unbase64
from ..reading import cost, facts, get, number, other_model
from ..spec import MethodSpec
from .results import GeneratedAudio, SpeechResult
from .wave import seconds


class Sound(NamedTuple):
    """The sound of an answer, or where it is to be had."""

    data: bytes
    said: str | None
    """The media type that the server states."""
    address: str | None
    body: Any
    """What else the answer says; None when it is sound alone."""


def sound(config: Config, spec: MethodSpec, response: RawResponse[Any]) -> Sound:
    """Find the sound of an answer.

    Raises APIResponseValidationError when there is none.
    """
    parsed, said = response.parse(), response.headers.media_type
    if isinstance(parsed, BinaryResponse):
        if not said.endswith("json"):
            return Sound(_some(config, response, response.content), said, None, None)
        parsed = response.json()
    found = get(dict(spec.results), "audio", parsed)
    if not isinstance(found, str) or not found:
        raise invalid_answer(config, response.info, response.content, "the answer holds no sound")
    if is_web(found):
        return Sound(b"", None, found, parsed)
    try:
        loaded = read(found) if is_data(found) else None
        data = loaded.data if loaded is not None else unbase64(found.encode())
    except ValueError:
        text = f"the sound of the answer is no base64: {found[:40]!r}"
        raise invalid_answer(config, response.info, response.content, text) from None
    stated = loaded.said if loaded is not None else None
    return Sound(_some(config, response, data), stated, None, parsed)


def _some(config: Config, response: RawResponse[Any], data: bytes) -> bytes:
    if not data:
        text = "the answer holds no sound: it is empty"
        raise invalid_answer(config, response.info, response.content, text)
    return data


def audio(data: bytes, said: str | None, duration: float | None = None) -> GeneratedAudio:
    """Describe sound by its own bytes; what the server states counts when they tell nothing."""
    stated = (said or "").partition(";")[0].strip().lower()
    media = media_type(data[:HEAD]) or stated or "application/octet-stream"
    return GeneratedAudio(data, media, seconds(data) if duration is None else duration)


def result(
    spec: MethodSpec,
    model: str,
    response: RawResponse[Any],
    found: Sound,
    data: bytes,
    warnings: tuple[str, ...],
) -> SpeechResult:
    """Put a result together."""
    where = dict(spec.results)
    origin = facts(where, found.body, response.info)
    return SpeechResult(
        audio=audio(data, found.said, number(get(where, "duration", found.body))),
        cost=cost(where, found.body),
        request_id=origin.request_id,
        response=origin,
        warnings=(*warnings, *other_model(model, origin.model)),
    )
