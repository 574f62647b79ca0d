"""What the runtime offers for each behaviour of a method of a model object."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.model.objects import ModelObject


@dataclass(frozen=True, slots=True)
class Behavior:
    """What the runtime offers for one behaviour."""

    method: str
    module: str
    result: str
    async_result: str
    awaited: bool = True
    """False when the async form returns a context manager in place of a coroutine."""
    family: str = "text"
    """The package that it is in."""
    decorator: str | None = None
    """Gives the result the type that the caller asks for; the result is generic then."""


BEHAVIORS = {
    "text": Behavior("_text", "text.results", "TextResult", "TextResult"),
    "text_stream": Behavior("_text_stream", "text.stream", "TextStream", "AsyncTextStream", False),
    "object": Behavior(
        "_object",
        "structured.results",
        "ObjectResult",
        "ObjectResult",
        family="structured",
        decorator="object_method",
    ),
    "object_stream": Behavior(
        "_object_stream",
        "structured.stream",
        "ObjectStream",
        "AsyncObjectStream",
        awaited=False,
        family="structured",
        decorator="object_stream_method",
    ),
    "completion": Behavior("_completion", "text.results", "TextResult", "TextResult"),
    "completion_stream": Behavior(
        "_completion_stream", "text.stream", "TextStream", "AsyncTextStream", False
    ),
    "embed": Behavior("_embed", "results", "EmbedResult", "EmbedResult", family="embedding"),
    "embed_many": Behavior(
        "_embed_many", "results", "EmbedManyResult", "EmbedManyResult", family="embedding"
    ),
    "images": Behavior("_images", "results", "ImageResult", "ImageResult", family="image"),
    "speech": Behavior(
        "_speech", "speech.results", "SpeechResult", "SpeechResult", family="speech"
    ),
    "speech_stream": Behavior(
        "_speech_stream",
        "speech.stream",
        "SpeechStream",
        "AsyncSpeechStream",
        awaited=False,
        family="speech",
    ),
    "transcription": Behavior(
        "_transcription",
        "transcription.results",
        "TranscriptionResult",
        "TranscriptionResult",
        family="transcription",
    ),
    "rerank": Behavior(
        "_rerank", "reranking.results", "RerankResult", "RerankResult", family="reranking"
    ),
    "video": Behavior("_video", "video.results", "VideoResult", "AsyncVideoResult", family="video"),
}

FAMILIES = {
    "text": "Text",
    "structured": "Objects",
    "embedding": "Embedding",
    "image": "Images",
    "speech": "Speech",
    "transcription": "Transcription",
    "reranking": "Reranking",
    "video": "Videos",
}
"""The packages of the behaviours, and what their classes are called beside `Sync` and `Async`."""

_INCLUDED = {"structured": "text"}
"""A package whose class has the behaviours of another one, too."""


def bases(item: ModelObject, *, is_async: bool) -> list[tuple[str, str]]:
    """The classes with the behaviours of a kind, and the packages that they are in."""
    families = dict.fromkeys(BEHAVIORS[method.behavior].family for method in item.methods)
    for family in list(families):
        families.pop(_INCLUDED.get(family, ""), None)
    prefix = "Async" if is_async else "Sync"
    return [(family, f"{prefix}{FAMILIES[family]}") for family in families]
