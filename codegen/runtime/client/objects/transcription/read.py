"""Transcription: reading text and times out of an answer.

Names of results:

`text`; `segments` and `words` (lists), within their items `segment_text`, `segment_start`,
`segment_end`, `segment_words`, `word_text`, `word_start`, `word_end`; `language`; `duration`
(seconds) or `duration_ms`; besides the common ones of `reading`. Words may stand within segments.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from ...config import Config
from ...failures import invalid_answer
from ...narrow import is_list
from ...response import RawResponse
from ..reading import Pointers, answered, cost, get, number, other_model, text
from ..spec import MethodSpec
from .results import TranscriptionResult, TranscriptSegment, TranscriptWord

T = TypeVar("T", TranscriptSegment, TranscriptWord)


def result(
    config: Config,
    spec: MethodSpec,
    model: str,
    response: RawResponse[Any],
    warnings: tuple[str, ...],
) -> TranscriptionResult:
    """Read an answer.

    Raises APIResponseValidationError when it holds no text.
    """
    where, body = dict(spec.results), response.parse()
    said = text(get(where, "text", body))
    if said is None:
        raise invalid_answer(config, response.info, response.content, "the answer holds no text")
    pieces = _list(get(where, "segments", body))
    words = _list(get(where, "words", body))
    if not words:
        words = [one for piece in pieces for one in _list(get(where, "segment_words", piece))]
    origin = answered(where, response)
    return TranscriptionResult(
        text=said,
        segments=tuple(_timed(TranscriptSegment, where, "segment", pieces)),
        words=tuple(_timed(TranscriptWord, where, "word", words)),
        language=text(get(where, "language", body)),
        duration=_seconds(where, body),
        cost=cost(where, body),
        request_id=origin.request_id,
        response=origin,
        warnings=(*warnings, *other_model(model, origin.model)),
    )


def _list(value: Any) -> list[Any]:
    return value if is_list(value) else []


def _timed(kind: type[T], where: Pointers, name: str, items: list[Any]) -> Iterator[T]:
    for item in items:
        said = text(get(where, f"{name}_text", item))
        if said is not None:
            start, end = (number(get(where, f"{name}_{edge}", item)) for edge in ("start", "end"))
            yield kind(said, start, end)


def _seconds(where: Pointers, body: Any) -> float | None:
    found = number(get(where, "duration", body))
    if found is None and (thousandths := number(get(where, "duration_ms", body))) is not None:
        return thousandths / 1000
    return found
