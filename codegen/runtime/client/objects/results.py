"""Results of model objects. Values that the answer does not hold are None."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..brief import BriefRepr
from ..headers import Headers
from ..response import save


@dataclass(frozen=True, slots=True, repr=False)
class Usage(BriefRepr):
    """Tokens that a call used."""

    input_tokens: int | None = None
    output_tokens: int | None = None
    """Reasoning included."""
    cached_tokens: int | None = None
    """Part of the input that was read from a cache."""
    reasoning_tokens: int | None = None
    """Part of the output that is reasoning."""
    total_tokens: int | None = None
    raw: Any = field(default=None, repr=False)
    """The usage as the server wrote it."""


@dataclass(frozen=True, slots=True, repr=False)
class ResponseFacts(BriefRepr):
    """Where a result comes from."""

    id: str | None = None
    model: str | None = None
    """The model that answered, as the server names it."""
    created: int | None = None
    """Seconds since 1970."""
    headers: Headers = field(default_factory=Headers, repr=False)
    request_id: str | None = None
    body: Any = field(default=None, repr=False)
    """The parsed answer; for a stream None."""


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A function that the model asks for."""

    id: str | None
    name: str
    arguments: str
    """JSON text, as the model wrote it."""


@dataclass(frozen=True, slots=True, repr=False)
class TextResult(BriefRepr):
    """Text that a model wrote."""

    text: str
    reasoning: str | None
    tool_calls: tuple[ToolCall, ...]
    finish_reason: str | None
    """`stop`, `length`, `tool_calls`, `content_filter`, or `other`; None when none was given."""
    raw_finish_reason: str | None
    usage: Usage
    cost: float | None
    """US dollars, as the server states them."""
    response: ResponseFacts
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class EmbedResult(BriefRepr):
    """The vector of one value."""

    vector: list[float]
    usage: Usage
    cost: float | None
    response: ResponseFacts
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class EmbedManyResult(BriefRepr):
    """The vectors of several values, in their order."""

    vectors: list[list[float]]
    usage: Usage
    """Summed over all requests."""
    cost: float | None
    responses: tuple[ResponseFacts, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class GeneratedImage(BriefRepr):
    """A picture."""

    data: bytes
    media_type: str
    """Read from the data itself, such as image/png."""
    width: int | None
    height: int | None
    seed: int | None = None
    """Seed of the request that made it."""

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the picture to a file, whole or not at all, and return its path."""
        return save(path, (self.data,))

    def _repr_png_(self) -> bytes | None:
        """Show the picture in a notebook."""
        return self.data if self.media_type == "image/png" else None

    def _repr_jpeg_(self) -> bytes | None:
        """Show the picture in a notebook."""
        return self.data if self.media_type == "image/jpeg" else None


@dataclass(frozen=True, slots=True, repr=False)
class ImageResult(BriefRepr):
    """Pictures that a model made."""

    images: tuple[GeneratedImage, ...]
    seed: int | None
    """Seed of the first request."""
    cost: float | None
    """US dollars, summed over all requests; None when one of them states none."""
    request_id: str | None
    response: ResponseFacts
    """Of the first request."""
    responses: tuple[ResponseFacts, ...] = field(repr=False)
    warnings: tuple[str, ...] = ()

    @property
    def image(self) -> GeneratedImage:
        """The first picture."""
        return self.images[0]
